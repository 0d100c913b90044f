import type {Root} from 'nlcst';
import {retext} from 'retext';
import retextEnglish from 'retext-english';
import {cutPlace} from './segments.ts';
import type {Range} from './types.ts';

const english = retext().use(retextEnglish).freeze();

/** Text given to the sentence parser in one go (UTF-16 units); its passes over one document cost more than they gain. */
const BATCH = 16_384;

/** A stop, a quote mark or bracket behind it, and more text. */
const STOP_INSIDE = /[.?!…‽][^A-Za-zÀ-ɏꝎꝏꝚꝛ\d]*[A-Za-zÀ-ɏꝎꝏꝚꝛ\d]/;

/** No stop after these ends a sentence when a number or a placeholder follows. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:no|nos|nr|ref|ext|approx|est|tel|fig|art|sec|vol|pp?|ca|min|max|inv|ver|v)\.$/i;
const ABBREVIATION =
	/(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|rev|hon|sr|jr|e\.g|i\.e|cf|vs|inc|ltd|co|corp|etc|a\.m|p\.m|dept|attn|incl|excl)\.$/i;

/** `…finished.We will…`: the blank is missing. The word before is lower case, so file names and versions stay whole. */
const MISSING_BLANK =
	/(?<=[a-zß-öø-ɏꝏꝛ)\]%][a-zß-öø-ɏꝏꝛ)\]%]|[a-zß-öø-ɏꝏꝛ\d])[.!?]+["”’)]*(?=(?:I(?:['’]|\s)|A\s|[A-ZÀ-ÖØ-ÞꝎꝚ][a-zß-öø-ɏꝏꝛ]+(?:[\s,'’]|$)|[ꝎꝚ]))/g;

/** A question or exclamation is over, even if the next word is not written with a capital. */
const LOWER_START = /[?!]+["”’)]*\s+(?=[a-zß-öø-ɏꝏꝛ]+[\s'’,]+\S+\s+\S)/g;

/** "… these steps: 1. Open it. 2. Close it.": the numbers of a list written in one line. */
const LIST_NUMBER = /(?:(?<=[:.!?;ꝛ]["”’)]*)\s+|^)(\d{1,2}[.)])(?:\s+(?=[A-ZÀ-ÖØ-ÞꝎꝚ"“])|$)/g;

/** Words that look like abbreviations to the parser ("in." for inches) and mostly are words at the end of a sentence. */
const WORD_END =
	/(?<=(?:^|\s)(?:in|id|pro|sat|sun|con|op|stat|tem|sic|\d{1,3})\.["”’)]*)\s+(?=[A-ZÀ-ÖØ-ÞꝎꝚ"“](?![a-zß-öø-ɏꝏꝛ]+ \d))/gi;

/** Words that begin a sentence, whatever stands before the stop. */
const STARTER =
	/(?<=[A-Za-zÀ-ɏꝎꝏꝚꝛ\dꝏꝛ)][.]["”’)]*)\s+(?=(?:I|We|You|They|He|She|It|The|This|That|These|Those|There|Our|Your|My|Their|If|When|Once|After|Before|As|To|For|In|At|On|With|Please|Thank|Thanks|Sorry|Unfortunately|However|Also|Then|Next|First|Any|Another|Some|All|No|Not|Let|Feel|Here|What|Why|How|Do|Can|Could|Would|Should|Is|Are|Have|Because|Since|Until|While|So|But|And|Or|Rest|Just|Simply|Click|Go|Log|Open|Call|Reply|Contact)\b['’]?)/g;

/** A number that begins a sentence: "Please wait. 24 hours later …" */
const NUMBER_START = /(?<=[a-zß-öø-ɏꝏꝛ]{3}[.!?]["”’)]*)\s+(?=\d[\d,.:]*\s+[A-Za-zÀ-ɏꝎꝏꝚꝛ])/g;

interface Part {
	/** Index of its block. */
	block: number;
	range: Range;
}

/**
 * Sentences of the blocks, in order. All blocks of a batch go to retext-english together, as paragraphs of one text,
 * because each call has a fixed cost; a block above the size of a batch is cut, because the cost of one paragraph grows
 * with the square of its length.
 *
 * @returns One list of ranges in the view for each block.
 */
export function sentencesOf(view: string, blocks: readonly Range[]): Range[][] {
	const result: Range[][] = blocks.map(() => []);
	let batch: Part[] = [];
	let size = 0;
	const flush = (): void => {
		readBatch(view, batch, result);
		batch = [];
		size = 0;
	};
	for (const [index, range] of blocks.entries()) {
		// Without a stop inside there is nothing to cut.
		if (!STOP_INSIDE.test(view.slice(range[0], range[1]))) {
			result[index] = [range];
			continue;
		}
		for (const part of partsOf(view, range)) {
			if (size > 0 && size + part[1] - part[0] > BATCH) flush();
			batch.push({block: index, range: part});
			size += part[1] - part[0];
		}
	}
	flush();
	return result;
}

function partsOf(view: string, [start, end]: Range): Range[] {
	const parts: Range[] = [];
	let at = start;
	while (end - at > BATCH) {
		const next = cutPlace(view, at + BATCH / 2, at + BATCH);
		parts.push([at, next]);
		at = next;
	}
	parts.push([at, end]);
	return parts;
}

function readBatch(view: string, batch: readonly Part[], result: Range[][]): void {
	if (batch.length === 0) return;
	const starts: number[] = [];
	let text = '';
	for (const {range} of batch) {
		starts.push(text.length);
		text += `${view.slice(range[0], range[1]).replace(/\s/g, ' ')}\n\n`;
	}
	const root = english.parse(text) as Root;
	const found: Range[][] = batch.map(() => []);
	let at = 0;
	for (const paragraph of root.children) {
		if (paragraph.type !== 'ParagraphNode') continue;
		for (const sentence of paragraph.children) {
			if (sentence.type !== 'SentenceNode') continue;
			const from = sentence.position?.start.offset ?? 0;
			const to = sentence.position?.end.offset ?? 0;
			while (at + 1 < starts.length && (starts[at + 1] as number) <= from) at++;
			const shift = (batch[at] as Part).range[0] - (starts[at] as number);
			found[at]?.push([from + shift, to + shift]);
		}
	}
	for (const [index, {block}] of batch.entries()) result[block]?.push(...repaired(view, found[index] as Range[]));
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
	if (/^[\d#ꝎꝚ]/.test(after) && BEFORE_NUMBER.test(before.slice(-12))) return true;
	// An abbreviation is shorter than that, so a slice never makes a word's end look like one.
	const end = before.slice(-12);
	if (
		end.endsWith('.') &&
		ABBREVIATION.test(end) &&
		(/^[a-zß-öø-ɏꝏꝛ\d(]/.test(after) || /\b(?:mr|mrs|ms|mx|dr|prof|e\.g|i\.e)\.$/i.test(end))
	)
		return true;
	return !/[A-Za-zÀ-ɏꝎꝏꝚꝛ\d]/.test(after);
}

/** A full stop that belongs to its word, just before an offset. */
const afterAbbreviation = (text: string, at: number): boolean => {
	const before = text.slice(Math.max(0, at - 12), at).trimEnd();
	if (!before.endsWith('.')) return false;
	return BEFORE_NUMBER.test(before) || /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|prof|st|e\.g|i\.e|cf|vs)\.$/i.test(before);
};

function cut(view: string, [start, end]: Range): Range[] {
	const text = view.slice(start, end);
	const places = new Set<number>();
	const collect = (pattern: RegExp): void => {
		for (const hit of text.matchAll(pattern))
			if (!afterAbbreviation(text, hit.index)) places.add(hit.index + hit[0].length);
	};
	if (/[.!?]["”’)]*\S/.test(text)) collect(MISSING_BLANK);
	if (/[?!]["”’)]*\s+[a-zß-öø-ɏꝏꝛ]/.test(text)) collect(LOWER_START);
	if (/\d[.)]/.test(text)) {
		for (const hit of text.matchAll(LIST_NUMBER)) {
			if (hit[0] === text || afterAbbreviation(text, hit.index)) continue;
			places.add(hit.index + hit[0].indexOf(hit[1] as string));
			places.add(hit.index + hit[0].length);
		}
	}
	if (/\.["”’)]*\s/.test(text)) {
		collect(WORD_END);
		collect(STARTER);
		collect(NUMBER_START);
	}
	if (/\.\s+[-–—]\s?[A-ZÀ-ÖØ-ÞꝎꝚ]\S*$/.test(text)) places.add(text.search(/[-–—]\s?[A-ZÀ-ÖØ-ÞꝎꝚ]\S*$/));
	if (places.size === 0) return [[start, end]];
	const ranges: Range[] = [];
	let at = 0;
	for (const place of [...places, text.length].sort((a, b) => a - b)) {
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
