/**
 * What template languages keep in a file for its authors and for the machine, and no customer sees.
 */
import {LETTERS} from '../core/letters.ts';
import {blank} from './parts.ts';

/** Opening and closing marks; `close` undefined: up to the same word with `end` in front. */
interface Hidden {
	open: RegExp;
	close: RegExp;
}

const HIDDEN: readonly Hidden[] = [
	{open: /\{%[-~+]?\s*comment\b[^%]*%\}/y, close: /\{%[-~+]?\s*endcomment\b[^%]*%\}/g},
	{
		open: /\{%[-~+]?\s*(?:schema|javascript|stylesheet)\s*[-~+]?%\}/y,
		close: /\{%[-~+]?\s*end(?:schema|javascript|stylesheet)\b[^%]*%\}/g,
	},
	{open: /\{#/y, close: /#\}/g},
	{open: /\{\{[~]?!--/y, close: /--~?\}\}/g},
	{open: /\{\{--/y, close: /--\}\}/g},
	{open: /\{\{[~]?!/y, close: /\}\}/g},
	{open: /\{\{-?\s*\/\*/y, close: /\*\/\s*-?\}\}/g},
	{open: /\{\*/y, close: /\*\}/g},
	{open: /<#--/y, close: /-->/g},
	{open: /<%--/y, close: /--%>/g},
	{open: /<%#/y, close: /%>/g},
	{open: /\[%#/y, close: /%\]/g},
	{open: /@php\b(?!\s*\()/y, close: /@endphp\b/g},
];

const PHP = /<\?(?:php\b|=)?/y;
const PRINTS = /^(?:=|php\s+(?:echo|print)\b)/;

const OPENING = /\{[%#{*]|<[#%?]|\[%#|@php\b/g;

/**
 * Comments, code and settings blanked: same length, same line breaks. PHP that prints a value becomes a placeholder in
 * double braces, which every part of the linter knows.
 */
export function withoutTemplateCode(text: string): string {
	const parts: string[] = [];
	let at = 0;
	const unclosed = new Set<RegExp>();
	const put = (start: number, end: number, by: string): void => {
		parts.push(text.slice(at, start), by);
		at = end;
	};
	OPENING.lastIndex = 0;
	for (let hit = OPENING.exec(text); hit; hit = OPENING.exec(text)) {
		const start = hit.index;
		const code = hit[0] === '<?' ? phpAt(text, start) : undefined;
		if (code) put(start, code.end, code.by);
		else {
			const hidden = HIDDEN.find(({open}) => startsAt(open, text, start));
			const end = hidden && !unclosed.has(hidden.close) ? endBehind(hidden.close, text, hidden.open.lastIndex) : -1;
			if (end !== -1) put(start, end, blank(text.slice(start, end)));
			else if (hidden) unclosed.add(hidden.close);
		}
		OPENING.lastIndex = Math.max(at, start + 1);
	}
	parts.push(text.slice(at));
	return parts.join('');
}

function startsAt(open: RegExp, text: string, at: number): boolean {
	open.lastIndex = at;
	return open.test(text);
}

function endBehind(close: RegExp, text: string, from: number): number {
	close.lastIndex = from;
	return close.test(text) ? close.lastIndex : -1;
}

/** `<?php … ?>` and `<?= … ?>`; without an end PHP goes on to the end of the file. `<?xml … ?>` is none. */
function phpAt(text: string, start: number): {end: number; by: string} | undefined {
	PHP.lastIndex = start;
	if (!PHP.test(text) || /^<\?xml\b/i.test(text.slice(start, start + 6))) return undefined;
	const close = text.indexOf('?>', start + 2);
	const end = close === -1 ? text.length : close + 2;
	const inside = text.slice(start + 2, close === -1 ? end : close);
	if (close === -1 || !PRINTS.test(inside) || /[{}]/.test(inside)) return {end, by: blank(text.slice(start, end))};
	return {end, by: `{{${inside.replace(/^(?:php\s+\w+|=)/, blank).replace(/;\s*$/, blank)}}}`};
}

/** Opening words and the closing ones that end the stretch; none of it counts as words for a customer. */
const NOT_SHOWN: ReadonlyArray<readonly [open: RegExp, close: string]> = [
	[/<style\b/iy, '</style'],
	[/<script\b/iy, '</script'],
	[/<title\b/iy, '</title'],
	[/<head\b/iy, '</head'],
	[/<mj-style\b/iy, '</mj-style'],
	[/<mj-attributes\b/iy, '</mj-attributes'],
	[/<!--/y, '-->'],
	[/<%/y, '%>'],
	[/<\/?[a-z]/iy, '>'],
	[/\{%/y, '%}'],
	[/\{\{/y, '}}'],
	[/\{/y, '}'],
	[/\[%/y, '%]'],
];
const INLINE = /^<\/?(?:a|b|i|u|em|strong|span|font|small)\b/i;
const LETTER = `[${LETTERS}]`;
const REST = String.raw`[\d'’-]|${LETTER}`;
/** Begun where a word begins, because a text may be one word. */
const THREE_WORDS = new RegExp(`(?<!${REST})(?:[\\d'’-]*${LETTER}(?:${REST})*[,;:]?\\s+){2}${LETTER}`);
/** Words that a program looks up in its translations stand inside a tag. */
const TRANSLATED = /\b(?:_|n?gettext)\(\s*["'][^"'\n]*\w [^"'\n]*\w [^"'\n]*["']/;

/**
 * Whether a file has words for a customer: three in a row, outside of tags and placeholders. Layouts, single buttons and
 * lists of values have none.
 */
export function hasSentence(text: string): boolean {
	const unclosed = new Set<string>();
	const lower = text.toLowerCase();
	let words = '';
	let at = 0;
	for (const {index} of text.matchAll(/[<{]|\[%/g)) {
		if (index < at) continue;
		const close = NOT_SHOWN.find(([open]) => startsAt(open, text, index))?.[1];
		const end = close === undefined || unclosed.has(close) ? -1 : lower.indexOf(close, index + 1);
		if (end === -1) {
			if (close !== undefined) unclosed.add(close);
			continue;
		}
		words += text.slice(at, index);
		at = end + (close as string).length;
		if (INLINE.test(text.slice(index, index + 10))) continue;
		if (hasThreeWords(words)) return true;
		words = '';
	}
	return hasThreeWords(words + text.slice(at)) || TRANSLATED.test(text);
}

const hasThreeWords = (text: string): boolean =>
	/\S/.test(text) && THREE_WORDS.test(text.replace(/&#?\w{1,10};/g, ' '));
