import type {Root} from 'nlcst';
import {retext} from 'retext';
import retextEnglish from 'retext-english';
import type {Range} from './types.ts';

const english = retext().use(retextEnglish).freeze();

/** Text given to the sentence parser in one go (UTF-16 units); its passes over one document cost more than they gain. */
const BATCH = 16_384;

/** No stop after these ends a sentence when a number or a placeholder follows. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:no|nos|nr|ref|ext|approx|est|tel|fig|art|sec|vol|pp?|ca|min|max|inv|ver|v)\.$/i;
const ABBREVIATION =
	/(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|rev|hon|sr|jr|e\.g|i\.e|cf|vs|inc|ltd|co|corp|etc|a\.m|p\.m|dept|attn|incl|excl)\.$/i;

/** `…finished.We will…`: the blank is missing. The word before is lower case, so file names and versions stay whole. */
const MISSING_BLANK =
	/(?<=[\p{Ll}ꝏꝛ)\]%][\p{Ll}ꝏꝛ)\]%]|[\p{Ll}\d])[.!?]+["”’)]*(?=(?:I(?:['’]|\s)|A\s|[\p{Lu}][\p{Ll}]+(?:[\s,'’]|$)|[ꝎꝚ]))/gu;

/** A question or exclamation is over, even if the next word is not written with a capital. */
const LOWER_START = /[?!]+["”’)]*\s+(?=\p{Ll}+[\s'’,]+\S+\s+\S)/gu;

/** The list number at the end of "follow these steps: 1." */
const TRAILING_NUMBER = /(?<=[:.!?]["”’)]*)\s+(?=\d{1,2}[.)]$)/;

/**
 * Sentences of the blocks, in order. All blocks of a batch go to retext-english together, as paragraphs of one text,
 * because each call has a fixed cost.
 *
 * @returns One list of ranges in the view for each block.
 */
export function sentencesOf(view: string, blocks: readonly Range[]): Range[][] {
	const result: Range[][] = blocks.map(() => []);
	let batch: number[] = [];
	let size = 0;
	for (const [index, [start, end]] of blocks.entries()) {
		if (size > 0 && size + end - start > BATCH) {
			readBatch(view, blocks, batch, result);
			batch = [];
			size = 0;
		}
		batch.push(index);
		size += end - start;
	}
	readBatch(view, blocks, batch, result);
	return result;
}

function readBatch(view: string, blocks: readonly Range[], batch: readonly number[], result: Range[][]): void {
	if (batch.length === 0) return;
	const starts: number[] = [];
	let text = '';
	for (const index of batch) {
		const [start, end] = blocks[index] as Range;
		starts.push(text.length);
		text += `${view.slice(start, end).replace(/\s/g, ' ')}\n\n`;
	}
	const root = english.parse(text) as Root;
	let at = 0;
	for (const paragraph of root.children) {
		if (paragraph.type !== 'ParagraphNode') continue;
		for (const sentence of paragraph.children) {
			if (sentence.type !== 'SentenceNode') continue;
			const from = sentence.position?.start.offset ?? 0;
			const to = sentence.position?.end.offset ?? 0;
			while (at + 1 < starts.length && (starts[at + 1] as number) <= from) at++;
			const shift = (blocks[batch[at] as number] as Range)[0] - (starts[at] as number);
			result[batch[at] as number]?.push([from + shift, to + shift]);
		}
	}
	for (const index of batch) result[index] = repaired(view, result[index] as Range[]);
}

/** Joins what was cut after an abbreviation and cuts what was left joined. */
function repaired(view: string, sentences: readonly Range[]): Range[] {
	const joined: Range[] = [];
	for (const range of sentences) {
		const last = joined.at(-1);
		if (last && joins(view.slice(last[0], last[1]), view.slice(range[0], range[1])))
			joined[joined.length - 1] = [last[0], range[1]];
		else joined.push(range);
	}
	return joined.flatMap((range) => cut(view, range));
}

function joins(before: string, after: string): boolean {
	if (/^[\d#ꝎꝚ]/.test(after) && BEFORE_NUMBER.test(before)) return true;
	if (
		ABBREVIATION.test(before) &&
		(/^[\p{Ll}\d(]/u.test(after) || /\b(?:mr|mrs|ms|mx|dr|prof|e\.g|i\.e)\.$/i.test(before))
	)
		return true;
	return !/[\p{L}\p{N}]/u.test(after);
}

function cut(view: string, [start, end]: Range): Range[] {
	const text = view.slice(start, end);
	const places: number[] = [];
	if (/[.!?]\S/.test(text)) for (const hit of text.matchAll(MISSING_BLANK)) places.push(hit.index + hit[0].length);
	if (/[?!]["”’)]*\s+\p{Ll}/u.test(text))
		for (const hit of text.matchAll(LOWER_START)) places.push(hit.index + hit[0].length);
	const number = TRAILING_NUMBER.exec(text);
	if (number) places.push(number.index);
	if (places.length === 0) return [[start, end]];
	places.sort((a, b) => a - b);
	const ranges: Range[] = [];
	let at = 0;
	for (const place of [...places, text.length]) {
		const part = text.slice(at, place);
		const trimmed = part.trim();
		if (trimmed !== '') {
			const from = start + at + part.indexOf(trimmed);
			ranges.push([from, from + trimmed.length]);
		}
		at = place;
	}
	return ranges;
}
