/**
 * Runs compiled cues over one word table. Linear in the number of words, whatever the text.
 */
import {COMMA_AFTER, HYPHENED, type WordTable} from '../table.ts';
import type {CompiledCue, CompiledCues, CompiledPattern, CompiledWindow} from './compile.ts';
import {NO_SET, type Slot} from './resolve.ts';

/** Where one cue matched, in rows. */
export interface RowMatch {
	cue: CompiledCue;
	sentence: number;
	from: number;
	to: number;
	/** For each slot its first and one-past-last row; equal where an optional slot took nothing. */
	spans: ReadonlyArray<readonly [number, number]>;
}
/** Facts about sentences that windows may ask for. */
export interface SentenceFacts {
	question(sentence: number): boolean;
	/** The nearest sentence of the body before (-1) or after (+1); -1 when there is none. */
	neighbour(sentence: number, step: -1 | 1): number;
}

const FARTHEST = 31;
const MOST_SLOTS = 16;

export class Matcher {
	private readonly compiled: CompiledCues;
	private table: WordTable;
	private facts: SentenceFacts;
	private windowAnswers = new Map<number, boolean>();
	// State of one attempt: its base row, the limit of its stretch, and what each slot took.
	private base = 0;
	private limit = 0;
	private readonly begins = new Int32Array(MOST_SLOTS);
	private readonly stops = new Int32Array(MOST_SLOTS);
	private readonly tried = new Int32Array(MOST_SLOTS + 1);

	constructor(compiled: CompiledCues, table: WordTable, facts: SentenceFacts) {
		this.compiled = compiled;
		this.table = table;
		this.facts = facts;
	}

	/** All matches of all cues that no exception and no window cancels, in text order a cue. */
	run(): RowMatch[] {
		const {lexicon, cues, index, anywhere} = this.compiled;
		const {ids, sentences, firsts} = this.table;
		const found: RowMatch[] = [];
		const next = new Int32Array(cues.length);
		const attempt = (cue: CompiledCue, row: number, first: number): void => {
			const low = Math.max(first, row - cue.high, next[cue.index] as number);
			const high = cue.start ? Math.min(first, row - cue.low) : row - cue.low;
			for (let from = low; from <= high; from++) {
				next[cue.index] = from + 1;
				if (!lexicon.has(cue.first, ids[from] as number)) continue;
				const to = this.at(cue, from);
				if (to < 0) continue;
				const match = {cue, sentence: sentences[from] as number, from, to, spans: this.spansOf(cue)};
				if (this.cancelled(match)) continue;
				found.push(match);
				next[cue.index] = to;
				break;
			}
		};
		for (let row = 0; row < ids.length; row++) {
			const anchored = index.get(ids[row] as number);
			if (!anchored && anywhere.length === 0) continue;
			const first = firsts[sentences[row] as number] as number;
			if (anchored) for (const cue of anchored) attempt(cue, row, first);
			for (const cue of anywhere) attempt(cue, row, first);
		}
		return found;
	}

	private mayBegin(pattern: CompiledPattern, row: number): boolean {
		return this.compiled.lexicon.has(pattern.first, this.table.ids[row] as number);
	}

	/** @returns one past the last row of the match that starts at `from`, or -1; leaves the slots' rows in `spans` */
	private at(pattern: CompiledPattern, from: number): number {
		const {flags, firsts, sentences, stretchEnds} = this.table;
		if (pattern.start && from !== firsts[sentences[from] as number]) return -1;
		if (((flags[from] as number) & HYPHENED) !== 0) return -1;
		this.base = from;
		this.limit = Math.min(stretchEnds[from] as number, from + FARTHEST);
		this.tried.fill(0, 0, pattern.slots.length);
		return this.rest(pattern, 0, from);
	}

	private rest(pattern: CompiledPattern, index: number, row: number): number {
		const slot = pattern.slots[index];
		if (!slot) return this.mayEnd(pattern, row) ? row : -1;
		const bit = 1 << (row - this.base);
		if (((this.tried[index] as number) & bit) !== 0) return -1;
		this.tried[index] = (this.tried[index] as number) | bit;
		if (slot.gap > 0) {
			for (let end = row; end <= Math.min(row + slot.gap, this.limit); end++) {
				const to = this.rest(pattern, index + 1, end);
				if (to >= 0) return this.took(index, row, end, to);
			}
			return -1;
		}
		let ends = this.ends(slot, row);
		while (ends !== 0) {
			const longest = 31 - Math.clz32(ends);
			ends &= ~(1 << longest);
			const end = this.base + longest;
			const to = this.rest(pattern, index + 1, end);
			if (to >= 0) return this.took(index, row, end, to);
		}
		if (!slot.optional) return -1;
		const to = this.rest(pattern, index + 1, row);
		return to >= 0 ? this.took(index, row, row, to) : -1;
	}

	private took(index: number, from: number, end: number, to: number): number {
		this.begins[index] = from;
		this.stops[index] = end;
		return to;
	}

	/** Which rows each slot of the last match took. */
	private spansOf(pattern: CompiledPattern): Array<readonly [number, number]> {
		return pattern.slots.map((_, index) => [this.begins[index] as number, this.stops[index] as number] as const);
	}

	private mayEnd(pattern: CompiledPattern, row: number): boolean {
		const {flags, sentences, firsts} = this.table;
		const sentence = sentences[this.base] as number;
		const last = firsts[sentence + 1] as number;
		if (pattern.end && row !== last) return false;
		return row >= last || ((flags[row] as number) & HYPHENED) === 0;
	}

	/** The rows at which a slot that starts at `row` may end, as a mask relative to the base. */
	private ends(slot: Slot, row: number): number {
		if (row >= this.limit) return 0;
		let mask = 0;
		if (slot.set !== NO_SET && this.compiled.lexicon.has(slot.set, this.table.ids[row] as number))
			mask = 1 << (row + 1 - this.base);
		for (const sequence of slot.sequences) mask |= this.sequenceEnds(sequence, row);
		return slot.comma ? this.withComma(mask) : mask;
	}

	private sequenceEnds(sequence: readonly Slot[], row: number): number {
		let current = 1 << (row - this.base);
		for (const slot of sequence) {
			let next = 0;
			for (let left = current; left !== 0; left &= left - 1) {
				const at = 31 - Math.clz32(left & -left);
				if (slot.gap > 0)
					for (let end = at; end <= Math.min(at + slot.gap, this.limit - this.base); end++) next |= 1 << end;
				else {
					next |= this.ends(slot, this.base + at);
					if (slot.optional) next |= 1 << at;
				}
			}
			current = next;
			if (current === 0) return 0;
		}
		return current;
	}

	private withComma(mask: number): number {
		let kept = 0;
		for (let left = mask; left !== 0; left &= left - 1) {
			const bit = left & -left;
			const row = this.base + (31 - Math.clz32(bit)) - 1;
			if (((this.table.flags[row] as number) & COMMA_AFTER) !== 0) kept |= bit;
		}
		return kept;
	}

	private cancelled(match: RowMatch): boolean {
		const {cue, sentence} = match;
		if (cue.unless.some((id) => this.overlaps(this.compiled.patterns[id] as CompiledPattern, match))) return true;
		if (cue.without.some((window) => this.inWindow(window, sentence))) return true;
		return !cue.with.every((window) => this.inWindow(window, sentence));
	}

	/** An exception counts only if it shares a word with the match; words that a gap swallowed are not shared. */
	private overlaps(pattern: CompiledPattern, match: RowMatch): boolean {
		const first = this.table.firsts[match.sentence] as number;
		const taken = wordsOf(match.cue, match.spans);
		for (let from = Math.max(first, match.from - FARTHEST); from < match.to; from++) {
			if (!this.mayBegin(pattern, from) || this.at(pattern, from) < 0) continue;
			const own = wordsOf(pattern, this.spansOf(pattern));
			for (const row of own) if (taken.has(row)) return true;
		}
		return false;
	}

	private inWindow(window: CompiledWindow, sentence: number): boolean {
		const around =
			window.where === 'sentence'
				? [sentence]
				: window.where === 'next'
					? [sentence, this.facts.neighbour(sentence, 1)]
					: window.where === 'previous'
						? [sentence, this.facts.neighbour(sentence, -1)]
						: [sentence, this.facts.neighbour(sentence, -1), this.facts.neighbour(sentence, 1)];
		return around.some(
			(at) =>
				at >= 0 &&
				((window.question && this.facts.question(at)) || window.patterns.some((id) => this.inSentence(id, at))),
		);
	}

	private inSentence(id: number, sentence: number): boolean {
		const key = id * (this.table.firsts.length + 1) + sentence;
		let answer = this.windowAnswers.get(key);
		if (answer === undefined) {
			const pattern = this.compiled.patterns[id] as CompiledPattern;
			answer = false;
			const last = this.table.firsts[sentence + 1] as number;
			for (let from = this.table.firsts[sentence] as number; from < last && !answer; from++) {
				answer = this.mayBegin(pattern, from) && this.at(pattern, from) >= 0;
			}
			this.windowAnswers.set(key, answer);
		}
		return answer;
	}
}

function wordsOf(pattern: CompiledPattern, spans: ReadonlyArray<readonly [number, number]>): Set<number> {
	const rows = new Set<number>();
	for (const [index, [from, to]] of spans.entries()) {
		if ((pattern.slots[index]?.gap ?? 0) > 0) continue;
		for (let row = from; row < to; row++) rows.add(row);
	}
	return rows;
}
