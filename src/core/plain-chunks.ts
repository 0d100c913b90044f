import {chunkEnd, fenceAfter, nextIsIndented} from './chunks.ts';
import type {Range} from './types.ts';

/** Characters with which Markdown inside a paragraph begins or ends. */
const INLINE_MARKUP = /[\\`*_[\]<&|]/;
/** Line starts with which a block begins. */
const BLOCK_START = /^[ \t]*(?:[-+=>#~]|\d{1,9}[.)](?:\s|$))/;

/** A list item, a heading and a rule at the left margin. */
const ITEM = /^(?:[-*+]|(\d{1,9})[.)])[ \t]{1,4}(?=\S)/;
const HEADING = /^(#{1,6})[ \t]+(?=[^\s#])/;
const RULE = /^-{3,}\s*$/;

/** Bold words in the one shape that needs no weighing of neighbours: blanks or signs around, no other markup inside. */
const BOLD = /(?<=^|[\s(])\*\*(?![\s*])([^*\\`_[\]<&|\n]+?)(?<![\s*])\*\*(?=$|[\s.,:;!?)])/gm;

/** Blocks that run over blank lines. */
const LONG_HTML = /<(?:pre|script|style|textarea)\b|<[?!]/i;

/** A block that was read without the parser. Offsets in the segment. */
export interface PlainBlock {
	range: Range;
	kind: 'paragraph' | 'heading' | 'list-item';
	ordered: boolean;
	/** Of a heading. */
	depth: number;
	strong: Range[];
}

export interface Hidden {
	/** The text with each run of simple chunks reduced to one letter. Shorter than the segment. */
	text: string;
	/** The blocks of each run of simple chunks, by the place of its letter in `text`. */
	plain: Map<number, PlainBlock[]>;
	/** Places in `text` from which on offsets in the segment are greater by `shifts`. Ascending, the first is 0. */
	places: number[];
	shifts: number[];
	/** True when nothing is left for a parser. */
	all: boolean;
}

/** The offset in the segment for one in the shortened text. */
export function unhide({places, shifts}: Hidden, offset: number): number {
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((places[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return offset + (shifts[low] as number);
}

/**
 * Takes paragraphs, headings and flat lists without markup, or with bold words only, out of the parser's hands: most of
 * a letter is such, and the parser's time goes by blocks and characters. Only chunks at the left margin are taken, since
 * indented ones may belong to a list.
 */
export function hidePlain(text: string): Hidden {
	const plain = new Map<number, PlainBlock[]>();
	if (LONG_HTML.test(text)) return {text, plain, places: [0], shifts: [0], all: false};
	const parts: string[] = [];
	const places = [0];
	const shifts = [0];
	let size = 0;
	let running: PlainBlock[] | undefined;
	let all = true;
	let fence = '';
	let done = 0;
	let at = 0;
	while (at < text.length) {
		const end = chunkEnd(text, at);
		const chunk = text.slice(at, end);
		if (chunk.trim() !== '') {
			const blocks = fence ? undefined : simpleBlocks(chunk, at, text, end);
			if (blocks) {
				if (running && text.slice(done, at).trim() === '') running.push(...blocks);
				else {
					size += at - done;
					plain.set(size, blocks);
					parts.push(text.slice(done, at), 'x\n');
					size += 2;
					running = blocks;
					places.push(size);
					shifts.push(0);
				}
				done = end;
				shifts[shifts.length - 1] = end - size;
			} else {
				all = false;
				if (fence || chunk.includes('```') || chunk.includes('~~~')) fence = fenceAfter(chunk, fence);
			}
		}
		at = end;
	}
	parts.push(text.slice(done));
	return {text: parts.join(''), plain, places, shifts, all};
}

function simpleBlocks(chunk: string, at: number, text: string, end: number): PlainBlock[] | undefined {
	const first = chunk.charCodeAt(0);
	if (first === 32 || first === 9 || first === 13) return undefined;
	const strong: Range[] = [];
	const bare = chunk.includes('**')
		? chunk.replace(BOLD, (whole, inside: string, offset: number) => {
				strong.push([at + offset, at + offset + whole.length]);
				return `  ${inside}  `;
			})
		: chunk;
	const blocks = flatBlocks(chunk, bare, at);
	if (!blocks || (blocks.at(-1)?.kind === 'list-item' && nextIsIndented(text, end))) return undefined;
	for (const bold of strong) blocks.find(({range}) => range[0] <= bold[0] && range[1] >= bold[1])?.strong.push(bold);
	return blocks;
}

/** The blocks of a chunk line by line, or undefined when it is more than flat. */
function flatBlocks(chunk: string, bare: string, at: number): PlainBlock[] | undefined {
	const blocks: PlainBlock[] = [];
	let open: PlainBlock | undefined;
	let offset = 0;
	for (const line of chunk.split('\n')) {
		const end = at + offset + line.trimEnd().length;
		const heading = HEADING.exec(line);
		const item = heading ? null : ITEM.exec(line);
		const skip = (heading ?? item)?.[0].length ?? 0;
		const content = bare.slice(offset + skip, offset + line.length);
		const start = at + offset + skip;
		offset += line.length + 1;
		if (RULE.test(line)) {
			open = undefined;
			continue;
		}
		if (INLINE_MARKUP.test(content) || BLOCK_START.test(content)) return undefined;
		if (heading) {
			if (content.trimEnd().endsWith('#')) return undefined;
			blocks.push({
				range: [start, end],
				kind: 'heading',
				ordered: false,
				depth: (heading[1] as string).length,
				strong: [],
			});
			open = undefined;
		} else if (item) {
			const number = item[1];
			// A number other than 1 does not end a paragraph; such lines are left to the parser.
			if (open && number !== undefined && Number(number) !== 1 && !open.ordered) return undefined;
			open = {range: [start, end], kind: 'list-item', ordered: number !== undefined, depth: 0, strong: []};
			blocks.push(open);
		} else if (open && line.trim() !== '') open.range = [open.range[0], end];
		else if (line.trim() !== '') {
			// Behind a heading or a rule an indented line might be anything.
			if (/^\s/.test(line)) return undefined;
			open = {range: [start, end], kind: 'paragraph', ordered: false, depth: 0, strong: []};
			blocks.push(open);
		}
	}
	return blocks;
}
