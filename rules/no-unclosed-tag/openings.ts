/** Openings of tags that the scanner did not take, because what would close them is not there. */
import {LETTERS, type MessageView} from 'empathylint/rule';
import {isCode, type Loose, nearBefore, paragraphBehind, withoutStrings} from './near.ts';

const NAME = String.raw`[${LETTERS}_$@][\w.$@-]*`;

/** An opening with the name behind it, as it stands in the view, where whole tags are masked; and its closing. */
const OPENINGS: ReadonlyArray<readonly [shape: RegExp, close: string]> = [
	[new RegExp(String.raw`(?<![\\{])\{\{\{?(?:[#^]\s?${NAME} +|[#/^>&~!-])?\s?${NAME}`, 'g'), '}}'],
	[new RegExp(String.raw`(?<!\\)\{%[-~+]?\s*(?:[A-Za-z]\w*(?: +${NAME})?)`, 'g'), '%}'],
	[new RegExp(String.raw`<%[=#-]?\s*${NAME}(?: +${NAME})?`, 'g'), '%>'],
	[/(?<![\w*|])\*\|[A-Z][A-Z0-9_:]+/g, '|*'],
	[new RegExp(String.raw`\[%[-+=]?\s*${NAME}`, 'g'), '%]'],
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
	const rest = withoutStrings(paragraphBehind(view, from));
	if (close === '}') return closes(rest, ['{', '}'], 1);
	const end = rest.indexOf(close);
	const next = rest.indexOf(view.slice(start, start + 2));
	return end !== -1 && (next === -1 || end <= next);
}

/** The view with quotations and addresses as they are, because a broken tag in them is read just the same. */
export const legible = ({view, text}: MessageView): string =>
	!view.includes('Ꝛ')
		? view
		: view.replaceAll(/Ꝛꝛ*/g, (span, at: number) => (isCode(text, at + 1) ? span : text.slice(at, at + span.length)));

/** Nearly every text has none of them outside of whole tags, and looking for them is cheap. */
const MARKS = ['{', '}}', '%}', '<%', '%>', '*|', '|*', '[%', '(('];

/** Loose openings and closings of a text. `view`: the text with whole tags masked; of the same length. */
export function looseMarks(view: string): Loose[] {
	const found: Loose[] = [];
	if (!MARKS.some((mark) => view.includes(mark))) return found;
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
			if (!/[{<]/.test(nearBefore(view, index))) add('unopened', index, words, open);
		}
	}
	for (const {0: words, index} of view.matchAll(DOUBLE_PAREN)) {
		const depth = words.endsWith(')') ? 1 : 2;
		if (!closes(paragraphBehind(view, index + words.length), ['(', ')'], depth)) add('unclosed', index, words, '))');
	}
	return found;
}
