/**
 * Tries one pattern at one row of the word table.
 *
 * Alternatives are followed as a set of possible ends, one bit a row, and no slot is tried twice at one row: a start costs at
 * most 16 slots times 32 rows, whatever the pattern and the text.
 */
import {COMMA_AFTER, HYPHENED, NO_TABLE, type WordTable} from '../table.ts';
import type {CompiledCues, Pattern} from './compile.ts';
import {type Lexicon, NO_SET} from './lexicon.ts';
import type {Openings} from './openings.ts';
import type {Slot} from './resolve.ts';
import type {Rows} from './rows.ts';

/** Longest match, in words. */
const FARTHEST = 31;
const MOST_SLOTS = 16;
const WIDTH = 4;
const UNLAID = -1;
const OPTIONAL = 1;
const COMMA = 2;
/** One word, and nothing else is asked. */
const PLAIN = 4;
/** How many answers are kept; a power of two. */
const KEPT = 2048;
/** Where the count of rows begins again. */
const MOST_ROWS = 2 ** 30;

/** For each slot two numbers, its first and one-past-last row; equal where an optional slot took nothing. */
export type Spans = readonly number[];
export const NO_SPANS: Spans = [];

export class Walk {
	private table: WordTable = NO_TABLE;
	private readonly lexicon: Lexicon;
	private readonly slots: Rows<Slot>;
	/** What of each slot is asked in the inner loop: four numbers, the first of them `UNLAID` until it is first asked for. */
	private readonly flat: Int32Array;
	private readonly openings: Openings;
	private readonly keptSlots = new Int32Array(KEPT);
	private readonly keptRows = new Int32Array(KEPT);
	private readonly keptMasks = new Int32Array(KEPT);
	/** Added to the rows of a table in `keptRows`, so that no row of two tables is alike. */
	private origin = 1;
	// State of one attempt: its base row, where its stretch ends, and what each slot took.
	private base = 0;
	private stretch = 0;
	private readonly begins = new Int32Array(MOST_SLOTS);
	private readonly stops = new Int32Array(MOST_SLOTS);
	private readonly tried = new Int32Array(MOST_SLOTS + 1);

	constructor({lexicon, slots, openings}: CompiledCues) {
		this.lexicon = lexicon;
		this.slots = slots;
		this.flat = new Int32Array(WIDTH * slots.length).fill(UNLAID);
		this.openings = openings;
	}

	/** All that is asked from now on is about this table. */
	read(table: WordTable): void {
		this.origin += this.table.ids.length;
		this.table = table;
		if (this.origin + table.ids.length < MOST_ROWS) return;
		this.origin = 1;
		this.keptRows.fill(0);
	}

	/** @returns one past the last row of the match that starts at `from`, or -1 */
	at(pattern: Pattern, from: number): number {
		const {ids, flags, firsts, sentences} = this.table;
		if (!this.lexicon.has(pattern.first, ids[from] as number)) return -1;
		if (pattern.start && from !== firsts[sentences[from] as number]) return -1;
		if (((flags[from] as number) & HYPHENED) !== 0) return -1;
		return this.from(pattern, from);
	}

	/** The same for a pattern that is known to be able to begin there. */
	from(pattern: Pattern, from: number): number {
		this.base = from;
		this.stretch = this.table.stretchEnds[from] as number;
		for (let index = pattern.slots.length; index >= 0; index--) this.tried[index] = 0;
		return this.rest(pattern, 0, from);
	}

	/** Which rows each slot took in the match that `at` has just found. */
	spans(pattern: Pattern): Spans {
		const spans: number[] = [];
		for (let index = 0; index < pattern.slots.length; index++) {
			spans.push(this.begins[index] as number, this.stops[index] as number);
		}
		return spans;
	}

	/** Whether that match and an earlier one have a word in common. What a gap swallowed is not theirs. */
	shares(pattern: Pattern, other: Pattern, spans: Spans): boolean {
		for (let index = 0; index < pattern.slots.length; index++) {
			if (this.isGap(pattern, index)) continue;
			for (let row = this.begins[index] as number; row < (this.stops[index] as number); row++) {
				if (this.took(other, spans, row)) return true;
			}
		}
		return false;
	}

	private took(pattern: Pattern, spans: Spans, row: number): boolean {
		for (let index = 0; index < pattern.slots.length; index++) {
			const inside = row >= (spans[2 * index] as number) && row < (spans[2 * index + 1] as number);
			if (inside && !this.isGap(pattern, index)) return true;
		}
		return false;
	}

	private isGap({slots}: Pattern, index: number): boolean {
		return this.flat[this.slotAt(slots[index] as number)] !== 0;
	}

	/** Where the numbers of a slot begin: how many words a gap takes, its single words, its openers, and `OPTIONAL`, `COMMA` or `PLAIN`. */
	private slotAt(number: number): number {
		const at = number * WIDTH;
		if (this.flat[at] === UNLAID) {
			const {gap, set, opens, optional, comma} = this.slots.at(number);
			const plain = gap === 0 && opens === NO_SET && set !== NO_SET && !optional && !comma;
			this.flat.set([gap, set, opens, plain ? PLAIN : (optional ? OPTIONAL : 0) | (comma ? COMMA : 0)], at);
		}
		return at;
	}

	private rest(pattern: Pattern, first: number, from: number): number {
		const {slots} = pattern;
		let index = first;
		let row = from;
		let slot = 0;
		// Most slots take one word and no other number of words, so nothing has to be tried twice there.
		for (; ; index++, row++) {
			if (index === slots.length) return this.mayEnd(pattern, row) ? row : -1;
			slot = this.slotAt(slots[index] as number);
			if (this.flat[slot + 3] !== PLAIN) break;
			if (row >= this.stretch || !this.lexicon.has(this.flat[slot + 1] as number, this.table.ids[row] as number))
				return -1;
			this.begins[index] = row;
			this.stops[index] = row + 1;
		}
		const bit = 1 << (row - this.base);
		if (((this.tried[index] as number) & bit) !== 0) return -1;
		this.tried[index] = (this.tried[index] as number) | bit;
		const gap = this.flat[slot] as number;
		if (gap > 0) {
			for (let end = row; end <= Math.min(row + gap, this.stretch, this.base + FARTHEST); end++) {
				const to = this.rest(pattern, index + 1, end);
				if (to >= 0) return this.note(index, row, end, to);
			}
			return -1;
		}
		for (let ends = this.ends(slots[index] as number, row); ends !== 0; ) {
			const longest = 31 - Math.clz32(ends);
			ends &= ~(1 << longest);
			const end = row + longest;
			const to = this.rest(pattern, index + 1, end);
			if (to >= 0) return this.note(index, row, end, to);
		}
		if (((this.flat[slot + 3] as number) & OPTIONAL) === 0) return -1;
		const to = this.rest(pattern, index + 1, row);
		return to >= 0 ? this.note(index, row, row, to) : -1;
	}

	private note(index: number, from: number, end: number, to: number): number {
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

	/** The rows at which a slot that starts at `row` may end, as a mask: bit 0 is `row` itself. */
	private ends(number: number, row: number): number {
		if (row >= this.stretch) return 0;
		const slot = this.slotAt(number);
		const id = this.table.ids[row] as number;
		const set = this.flat[slot + 1] as number;
		const openers = this.flat[slot + 2] as number;
		const single = set !== NO_SET && this.lexicon.has(set, id) ? 2 : 0;
		const opens = openers !== NO_SET && this.lexicon.has(openers, id);
		const mask = opens ? single | this.sequencesEnd(number, id, row) : single;
		return mask !== 0 && ((this.flat[slot + 3] as number) & COMMA) !== 0 ? this.withComma(mask, row) : mask;
	}

	/** Classes are shared by many cues, which are tried at much the same rows: the last answers are kept. */
	private sequencesEnd(number: number, id: number, row: number): number {
		const place = (Math.imul(number, 31) + row) & (KEPT - 1);
		if (this.keptRows[place] === this.origin + row && this.keptSlots[place] === number)
			return this.keptMasks[place] as number;
		let mask = 0;
		for (const sequence of this.openings.of(number, id)) mask |= this.sequenceEnds(sequence, row);
		this.keptSlots[place] = number;
		this.keptRows[place] = this.origin + row;
		this.keptMasks[place] = mask;
		return mask;
	}

	private sequenceEnds(sequence: readonly number[], row: number): number {
		let current = 1;
		for (const number of sequence) {
			const slot = this.slotAt(number);
			const gap = this.flat[slot] as number;
			const optional = ((this.flat[slot + 3] as number) & OPTIONAL) !== 0;
			let next = 0;
			for (let left = current; left !== 0; left &= left - 1) {
				const at = 31 - Math.clz32(left & -left);
				if (gap > 0) {
					for (let end = at; end <= Math.min(at + gap, this.stretch - row, FARTHEST); end++) next |= 1 << end;
				} else {
					next |= this.ends(number, row + at) << at;
					if (optional) next |= 1 << at;
				}
			}
			if (next === 0) return 0;
			current = next;
		}
		return current;
	}

	private withComma(mask: number, row: number): number {
		let kept = 0;
		for (let left = mask; left !== 0; left &= left - 1) {
			const bit = left & -left;
			const last = row + (31 - Math.clz32(bit)) - 1;
			if (((this.table.flags[last] as number) & COMMA_AFTER) !== 0) kept |= bit;
		}
		return kept;
	}
}
