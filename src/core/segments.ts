import type {Range} from './types.ts';

/** Markdown parsing is quadratic in long documents (measured: 1 MB 1.8 s, 4 MB 27 s); above this size texts are cut. */
const SEGMENT = 16_384;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** A line that begins a new block whatever stood before a blank line. */
const FRESH = /^(?:[^\s\-*+>|<\d]|#{1,6} |\*\*)/;
const LIST_OR_TABLE = /^\s*(?:[-*+>|<]|\d{1,9}[.)]\s|\s{2,}\S)/;

/**
 * Cuts a long text where a block of its own certainly begins: after a blank line, outside fences, lists, HTML and
 * tables. Where no such place comes for twice the length, it is cut after a sentence end or white space, so that one
 * paragraph of a megabyte stays cheap too.
 */
export function segmentsOf(text: string): Range[] {
	if (text.length <= SEGMENT) return [[0, text.length]];
	const segments: Range[] = [];
	let start = 0;
	let fence = '';
	let blankBefore = false;
	let lastText = '';
	let at = 0;
	const cut = (end: number): void => {
		segments.push([start, end]);
		start = end;
	};
	while (at < text.length) {
		const newline = text.indexOf('\n', at);
		const lineEnd = newline === -1 ? text.length : newline + 1;
		const line = text.slice(at, Math.min(lineEnd, at + 200));
		const mark = FENCE.exec(line)?.[1];
		if (at - start >= SEGMENT && blankBefore && !fence && FRESH.test(line) && !LIST_OR_TABLE.test(lastText)) cut(at);
		if (mark && !fence) fence = mark;
		else if (mark && fence && mark.startsWith(fence)) fence = '';
		blankBefore = line.trim() === '';
		if (!blankBefore) lastText = line;
		// A fence is cheap to parse and would be torn open by a cut.
		while (lineEnd - start > SEGMENT * (fence ? 64 : 2)) {
			cut(cutPlace(text, start + SEGMENT, start + SEGMENT * 2));
			fence = '';
		}
		at = lineEnd;
	}
	if (start < text.length) cut(text.length);
	return segments;
}

/** After a sentence end between two offsets, else after a line, else after a blank, else at the later one, but never inside a pair of surrogates. */
export function cutPlace(text: string, from: number, to: number): number {
	const part = text.slice(from, to);
	const sentence = Math.max(
		part.lastIndexOf('. '),
		part.lastIndexOf('.\n'),
		part.lastIndexOf('? '),
		part.lastIndexOf('! '),
	);
	if (sentence !== -1) return from + sentence + 2;
	const newline = part.lastIndexOf('\n');
	if (newline !== -1) return from + newline + 1;
	const space = part.lastIndexOf(' ');
	if (space !== -1) return from + space + 1;
	const code = text.charCodeAt(to - 1);
	return code >= 0xd8_00 && code < 0xdc_00 ? to - 1 : to;
}
