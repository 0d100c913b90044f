/**
 * Tries one pattern at one row of the word table.
 *
 * Alternatives are followed as a set of possible ends, one bit a row, and no slot is tried twice at one row: a start costs at
 * most 16 slots times 32 rows, whatever the pattern and the text.
 */
import {COMMA_AFTER, HYPHENED, type WordTable} from '../table.ts';
import type {CompiledCues, Pattern} from './compile.ts';
import {type Lexicon, NO_SET} from './lexicon.ts';
import type {Slot} from './resolve.ts';

/** Longest match, in words. */
const FARTHEST = 31;
const MOST_SLOTS = 16;

/** For each slot its first and one-past-last row; equal where an optional slot took nothing. */
export type Spans = ReadonlyArray<readonly [from: number, to: number]>;

export class Walk {
	private readonly table: WordTable;
	private readonly lexicon: Lexicon;
	private readonly slots: readonly Slot[];
	private readonly sequences: ReadonlyArray<readonly number[]>;
	// State of one attempt: its base row, the limit of its stretch, and what each slot took.
	private base = 0;
	private limit = 0;
	private readonly begins = new Int32Array(MOST_SLOTS);
	private readonly stops = new Int32Array(MOST_SLOTS);
	private readonly tried = new Int32Array(MOST_SLOTS + 1);

	constructor({lexicon, slots, sequences}: CompiledCues, table: WordTable) {
		this.table = table;
		this.lexicon = lexicon;
		this.slots = slots;
		this.sequences = sequences;
	}

	/** @returns one past the last row of the match that starts at `from`, or -1 */
	at(pattern: Pattern, from: number): number {
		const {ids, flags, firsts, sentences, stretchEnds} = this.table;
		if (!this.lexicon.has(pattern.first, ids[from] as number)) return -1;
		if (pattern.start && from !== firsts[sentences[from] as number]) return -1;
		if (((flags[from] as number) & HYPHENED) !== 0) return -1;
		this.base = from;
		this.limit = Math.min(stretchEnds[from] as number, from + FARTHEST);
		this.tried.fill(0, 0, pattern.slots.length);
		return this.rest(pattern, 0, from);
	}

	/** Which rows each slot took in the match that `at` has just found. */
	spans(pattern: Pattern): Spans {
		return pattern.slots.map((_, index) => [this.begins[index] as number, this.stops[index] as number] as const);
	}

	/** The rows of that match without those that a gap swallowed. */
	words(pattern: Pattern, spans: Spans): Set<number> {
		const rows = new Set<number>();
		for (const [index, [from, to]] of spans.entries()) {
			if (this.slots[pattern.slots[index] as number]?.gap !== 0) continue;
			for (let row = from; row < to; row++) rows.add(row);
		}
		return rows;
	}

	private rest(pattern: Pattern, index: number, row: number): number {
		if (index === pattern.slots.length) return this.mayEnd(pattern, row) ? row : -1;
		const bit = 1 << (row - this.base);
		if (((this.tried[index] as number) & bit) !== 0) return -1;
		this.tried[index] = (this.tried[index] as number) | bit;
		const slot = this.slots[pattern.slots[index] as number] as Slot;
		if (slot.gap > 0) {
			for (let end = row; end <= Math.min(row + slot.gap, this.limit); end++) {
				const to = this.rest(pattern, index + 1, end);
				if (to >= 0) return this.took(index, row, end, to);
			}
			return -1;
		}
		for (let ends = this.ends(slot, row); ends !== 0; ) {
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

	private mayEnd(pattern: Pattern, row: number): boolean {
		const {flags, sentences, firsts} = this.table;
		const last = firsts[(sentences[this.base] as number) + 1] as number;
		if (pattern.end && row !== last) return false;
		return row >= last || ((flags[row] as number) & HYPHENED) === 0;
	}

	/** The rows at which a slot that starts at `row` may end, as a mask relative to the base. */
	private ends(slot: Slot, row: number): number {
		if (row >= this.limit) return 0;
		const id = this.table.ids[row] as number;
		let mask = slot.set !== NO_SET && this.lexicon.has(slot.set, id) ? 1 << (row + 1 - this.base) : 0;
		if (slot.opens !== NO_SET && this.lexicon.has(slot.opens, id)) {
			for (const sequence of slot.sequences) {
				mask |= this.sequenceEnds(this.sequences[sequence] as readonly number[], row);
			}
		}
		return slot.comma ? this.withComma(mask) : mask;
	}

	private sequenceEnds(sequence: readonly number[], row: number): number {
		let current = 1 << (row - this.base);
		for (const number of sequence) {
			const slot = this.slots[number] as Slot;
			let next = 0;
			for (let left = current; left !== 0; left &= left - 1) {
				const at = 31 - Math.clz32(left & -left);
				if (slot.gap > 0) {
					for (let end = at; end <= Math.min(at + slot.gap, this.limit - this.base); end++) next |= 1 << end;
				} else {
					next |= this.ends(slot, this.base + at);
					if (slot.optional) next |= 1 << at;
				}
			}
			if (next === 0) return 0;
			current = next;
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
}
