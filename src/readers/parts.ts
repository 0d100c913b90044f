import type {MessageSource} from '../core/reader-types.ts';
import {type FileLine, slug} from './lines.ts';

/** A message as a splitter finds it: the lines that are customer text, and its names. */
export interface Part {
	lines: FileLine[];
	title?: string;
	subject?: string;
	/** How many characters to blank at the start of a line, for quote marks. */
	prefix?: (line: FileLine) => number;
}

/** Spaces of the same length; line breaks stay. */
export const blank = (text: string): string => text.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));

/** Slices of the file: same length, with everything that is not customer text blanked. Empty parts are dropped. */
export function toMessages(text: string, parts: readonly Part[], format: MessageSource['format']): MessageSource[] {
	const messages: MessageSource[] = [];
	const seen = new Map<string, number>();
	for (const part of parts) {
		const filled = part.lines.filter((line) => line.text.slice(part.prefix?.(line) ?? 0).trim() !== '');
		const first = filled[0];
		const last = filled.at(-1);
		if (!first || !last) continue;
		const range = [first.start, last.next] as const;
		const source: MessageSource = {
			id: uniqueId((part.title && slug(part.title)) || String(messages.length + 1), seen),
			text: withoutComments(compose(text, part, range[0], range[1]), format),
			format,
			range,
			map: [[0, range[0]]],
		};
		if (part.title) source.title = part.title;
		if (part.subject) source.subject = part.subject;
		messages.push(source);
	}
	return messages;
}

/** Comments in Markdown reach no customer; in plain text they may be tags of a template system, which the parser knows. */
function withoutComments(text: string, format: MessageSource['format']): string {
	if (format !== 'markdown' || !text.includes('<!--') || !text.includes('-->')) return text;
	const parts: string[] = [];
	let at = 0;
	for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
		const close = text.indexOf('-->', open + 4);
		if (close === -1) break;
		parts.push(text.slice(at, open), blank(text.slice(open, close + 3)));
		at = close + 3;
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/** @param taken how often each id was wanted; the second `late` is `late-2` */
export function uniqueId(id: string, taken: Map<string, number>): string {
	const count = (taken.get(id) ?? 0) + 1;
	taken.set(id, count);
	return count === 1 ? id : `${id}-${count}`;
}

function compose(text: string, part: Part, start: number, end: number): string {
	const pieces: string[] = [];
	let at = start;
	for (const line of part.lines) {
		if (line.next <= start || line.start >= end) continue;
		const from = line.start + (part.prefix?.(line) ?? 0);
		pieces.push(blank(text.slice(at, from)), text.slice(from, line.next));
		at = line.next;
	}
	if (at < end) pieces.push(blank(text.slice(at, end)));
	return pieces.join('');
}
