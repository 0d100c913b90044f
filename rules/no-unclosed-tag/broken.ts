/** Tags that are broken although the scanner took them, or part of them. */
import type {MessageView, Placeholder, Range} from 'empathylint/rule';
import {isCode, type Loose, nearBefore, withoutStrings} from './near.ts';

const BRACE = /(?<![\w{$%#\\])\{[A-Za-z_]\w*(?=[ \t,.!?;:]|\r?$)(?![^\n]{0,400}\})/gm;

/** `{name` in a text that has whole ones of the kind; elsewhere a single brace is a brace. */
export function looseBraces({view, text, placeholders}: MessageView): Loose[] {
	if (!view.includes('{')) return [];
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

/** `{{name}}` with the signs before and behind it, as most tags are. */
const SOUND = /^[^{]?\{\{[\w.\s]+\}\}[^}]?$/;

/** Tags that the scanner took and that are not whole all the same. */
export function brokenTag({text, view}: MessageView, {range, role}: Placeholder): Loose | undefined {
	const loose = role === 'comment' ? undefined : breakIn(text, range);
	if (!loose || role !== 'variable') return loose;
	// A value in code or in an attribute is blank, too.
	return view[range[0]] === ' ' || isCode(text, range[0]) ? undefined : loose;
}

function breakIn(text: string, [start, end]: Range): Loose | undefined {
	if (SOUND.test(text.slice(start - 1, end + 1))) return undefined;
	const tag = withoutStrings(text.slice(start, end));
	const [before, behind] = [text[start - 1], text[end]];
	if (/^\{[^{%#!]/.test(tag)) {
		if (before === '{' && behind !== '}') return {messageId: 'unclosed', range: [start - 1, end], missing: '}}'};
		if (before !== '{' && behind === '}' && !nearBefore(text, start).includes('{'))
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
