/** Openings of tags that the scanner did not take, because what would close them is not there. */
import type {MessageView, Placeholder, Range} from 'empathylint/rule';

export interface Loose {
	range: Range;
	/** What is missing: the closing mark of an opening, the opening mark of a stray closing. */
	missing: string;
	messageId: 'unclosed' | 'unopened';
}

const NAME = String.raw`[\p{L}_$@][\w.$@-]*`;

/** An opening with the name behind it, as it stands in the view, where whole tags are masked; and its closing. */
const OPENINGS: ReadonlyArray<readonly [shape: RegExp, close: string]> = [
	[new RegExp(String.raw`(?<![\\{])\{\{\{?(?:[#^]\s?${NAME} +|[#/^>&~!-])?\s?${NAME}`, 'gu'), '}}'],
	[new RegExp(String.raw`(?<!\\)\{%[-~+]?\s*(?:[A-Za-z]\w*(?: +${NAME})?)`, 'gu'), '%}'],
	[new RegExp(String.raw`<%[=#-]?\s*${NAME}(?: +${NAME})?`, 'gu'), '%>'],
	[/(?<![\w*|])\*\|[A-Z][A-Z0-9_:]+/g, '|*'],
	[new RegExp(String.raw`\[%[-+=]?\s*${NAME}`, 'gu'), '%]'],
	[/(?<![\w\\$%#])[$%#]\{[A-Za-z_][\w.]*/g, '}'],
	[/(?<![\w\\{])\{!\$?[A-Za-z][\w.]*/g, '}'],
];

/** A closing with the name before it. The same marks end CSS, JSON and a row of a table, so a name must stand there. */
const CLOSINGS: ReadonlyArray<readonly [shape: RegExp, open: string]> = [
	[/(?<![\w.{}"'-])[A-Za-z_]\w*(?:\.\w+)*\s?\}\}(?!\})/g, '{{'],
	[/(?<!\w)(?:end(?:if|for|unless|case|each)?|else|elsif|elif)\s*-?%\}/g, '{%'],
	[/(?<!\w)(?:end|else)\s*-?%>/g, '<%'],
	[/(?<![\w*|:])[A-Z][A-Z0-9_]+\|\*(?![\w*|])/g, '*|'],
];

const BLANK_LINE = /\n[ \t\r]*\n/;

/** A tag and what belongs to it are searched for this far; a paragraph or a line may be longer. */
const NEAR = 1000;

/** From an offset to the end of its paragraph. */
function paragraphBehind(view: string, from: number): string {
	return view.slice(from, from + NEAR).split(BLANK_LINE, 1)[0] as string;
}
const lineBefore = (view: string, at: number): string =>
	view
		.slice(Math.max(0, at - NEAR), at)
		.split('\n')
		.at(-1) as string;

/** Whether `depth` open brackets are all closed further on in the paragraph. */
function closes(rest: string, [open, close]: readonly [string, string], depth: number): boolean {
	let left = depth;
	for (const character of rest) {
		if (character === open) left++;
		else if (character === close && --left === 0) return true;
	}
	return false;
}

/** `((name)`, `((name`: prose has double brackets, too, but it closes them. */
const DOUBLE_PAREN = /(?<![\w(:;=^\\])\(\((?:[A-Za-z]\w[\w ]{0,30}\)(?!\))|[A-Za-z]\w+(?=[\s,.!?;]|$))/g;

/** A tag of a dialect that is not looked for in this text stands in the view, and is closed all the same. */
function isWhole(view: string, start: number, from: number, close: string): boolean {
	const line = view.slice(from, from + NEAR).split('\n', 1)[0] as string;
	const end = line.indexOf(close);
	const next = line.indexOf(view.slice(start, start + 2));
	return end !== -1 && (next === -1 || end <= next);
}

/** Behind an odd number of backticks on its line. */
const isCode = (text: string, at: number): boolean => lineBefore(text, at).split('`').length % 2 === 0;

/** The view with quotations and addresses as they are, because a broken tag in them is read just the same. */
export const legible = ({view, text}: MessageView): string =>
	view.replaceAll(/Ꝛꝛ*/g, (span, at: number) => (isCode(text, at + 1) ? span : text.slice(at, at + span.length)));

/** Loose openings and closings of a text. `view`: the text with whole tags masked; of the same length. */
export function looseMarks(view: string): Loose[] {
	const found: Loose[] = [];
	const add = (messageId: Loose['messageId'], index: number, words: string, missing: string): void => {
		found.push({messageId, range: [index, index + words.trimEnd().length], missing});
	};
	for (const [shape, close] of OPENINGS) {
		for (const {0: words, index} of view.matchAll(shape)) {
			if (!isWhole(view, index, index + words.length, close)) add('unclosed', index, words, close);
		}
	}
	for (const [shape, open] of CLOSINGS) {
		for (const {0: words, index} of view.matchAll(shape)) {
			if (!/[{<]/.test(lineBefore(view, index))) add('unopened', index, words, open);
		}
	}
	for (const {0: words, index} of view.matchAll(DOUBLE_PAREN)) {
		const depth = words.endsWith(')') ? 1 : 2;
		if (!closes(paragraphBehind(view, index + words.length), ['(', ')'], depth)) add('unclosed', index, words, '))');
	}
	return found;
}

const BRACE = /(?<![\w{$%#\\])\{[A-Za-z_]\w*(?=[ \t,.!?;:]|\r?$)(?![^\n]*\})/gm;

/** `{name` in a text that has whole ones of the kind; elsewhere a single brace is a brace. */
export function looseBraces({view, text, placeholders}: MessageView): Loose[] {
	if (!placeholders.some(({range, role}) => role === 'variable' && /^\{[A-Za-z_]/.test(text.slice(...range))))
		return [];
	return [...view.matchAll(BRACE)].map(({0: words, index}) => ({
		messageId: 'unclosed',
		range: [index, index + words.length],
		missing: '}',
	}));
}

/** A second opening inside a tag: the first one was never closed, and the scanner read on to the end of the next. */
const SWALLOWED: ReadonlyArray<readonly [open: RegExp, inner: RegExp, close: string]> = [
	[/^\{\{(?!\{\{|!)/, /\{\{|\{%|\n[ \t\r]*\n/, '}}'],
	[/^\{%/, /\{%|\n[ \t\r]*\n/, '%}'],
	[/^<%(?!#)/, /<%/, '%>'],
	[/^\[%/, /\[%/, '%]'],
	[/^\{(?![{%#])/, /^[^{}]*\{[^{}]*\}$/, '}'],
];

/** What stands in quotation marks inside a tag; an apostrophe stands behind a letter. */
const STRING = /(?<=[=(,:|[\s])(?:'[^'\n]*'|"[^"\n]*")/g;

/** Tags that the scanner took and that are not whole all the same. */
export function brokenTag({text, view}: MessageView, {range: [start, end], role}: Placeholder): Loose | undefined {
	// A value in code or in an attribute is blank, too.
	const hidden = role === 'variable' && (view[start] === ' ' || isCode(text, start));
	if (role === 'comment' || hidden) return undefined;
	const tag = text.slice(start, end).replaceAll(STRING, (words) => ' '.repeat(words.length));
	const [before, behind] = [text[start - 1], text[end]];
	if (/^\{[^{%#!]/.test(tag)) {
		if (before === '{' && behind !== '}') return {messageId: 'unclosed', range: [start - 1, end], missing: '}}'};
		if (before !== '{' && behind === '}' && !lineBefore(text, start).includes('{'))
			return {messageId: 'unopened', range: [start, end + 1], missing: '{{'};
	}
	if (/^\{\{\{[^{}]*\}\}$/.test(tag)) return {messageId: 'unclosed', range: [start, end], missing: '}}}'};
	for (const [open, inner, close] of SWALLOWED) {
		const mark = open.exec(tag)?.[0];
		const second = mark === undefined ? undefined : inner.exec(tag.slice(mark.length).replace(/^\{/, ' '));
		if (mark === undefined || !second) continue;
		const words = tag.slice(0, mark.length + (close === '}' ? tag.length : second.index));
		const named = /^\W+(?:\w[\w.$@-]*(?: +\w[\w.$@-]*)?)?/.exec(words)?.[0] ?? words;
		return {messageId: 'unclosed', range: [start, start + named.trimEnd().length], missing: close};
	}
	return undefined;
}
