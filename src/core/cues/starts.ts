/**
 * Where in a sentence which cue may begin. Asked some three times of every word, and nine times in ten the answer is that it
 * may not; so all that is asked of a word lies in one flat array.
 */
import {COMMA_AFTER, HYPHENED, type WordTable} from '../table.ts';
import {type Anchoring, MOST_MATES} from './anchor.ts';
import {ANY_SET, type Lexicon} from './lexicon.ts';
import type {Slot} from './resolve.ts';
import type {Rows} from './rows.ts';

/** Where a cue is tried: round a word of the index. */
export interface Place extends Omit<Anchoring, 'words'> {
	cue: number;
}
/** What of a cue is asked here. */
interface Opening {
	/** It begins its sentence. */
	start: boolean;
	/** The set of words with which it can begin. */
	first: number;
	slots: readonly number[];
}
interface Tables {
	lexicon: Lexicon;
	slots: Rows<Slot>;
	cues: Rows<Opening>;
	places: Rows<Place>;
	index: Rows<readonly number[]>;
	anywhere: readonly number[];
}
/** More than the rows of a sentence; the numbers made with it are small integers, which the engine handles best. */
const ROWS = 2 ** 17;
/** More than the rows of any sentence. */
const ALL_ROWS = 2 ** 24;
/** So many are put in order as they come; more are sorted. */
const FEW = 24;

// The numbers of a place: the marks of its mates (all bits for none), their sets and ranges (two times three numbers), then
// the cue, the anchor's distance from its start (least, greatest), the words that it can begin with, and what else it asks.
const SETS = MOST_MATES;
const CUE = SETS + 3 * MOST_MATES;
const LOW = CUE + 1;
const HIGH = CUE + 2;
const FIRST = CUE + 3;
const ASKS = CUE + 4;
const WIDTH = CUE + 5;
const UNLAID = -1;
/** It begins its sentence. */
const OPENS = 1;
/** A comma follows its first word. */
const COMMA = 2;

export class Starts {
	private readonly lexicon: Lexicon;
	private readonly slots: Rows<Slot>;
	private readonly index: Rows<readonly number[]>;
	private readonly anywhere: readonly number[];
	private readonly cues: Rows<Opening>;
	private readonly places: Rows<Place>;
	/** The places of all words that came so far, `WIDTH` numbers each. */
	private laid = new Int32Array(1024 * WIDTH);
	private end = 0;
	/** For each word where its places begin and end in `laid`; -1 until it first comes. */
	private readonly ranges: Int32Array;

	constructor({lexicon, slots, cues, places, index, anywhere}: Tables) {
		this.lexicon = lexicon;
		this.slots = slots;
		this.cues = cues;
		this.places = places;
		this.index = index;
		this.anywhere = anywhere;
		this.ranges = new Int32Array(2 * index.length).fill(-1);
	}

	/**
	 * Where each cue may begin, in order of cue and row; some twice.
	 *
	 * @param marks of the words in each row
	 * @param all the marks of the sentence
	 * @returns numbers of the cue times `rowsOf` plus the row, counted from the sentence's first
	 */
	of(table: WordTable, sentence: number, marks: Int32Array, all: number): number[] {
		const {ids, firsts} = table;
		const first = firsts[sentence] as number;
		const last = firsts[sentence + 1] as number;
		const rows = Starts.rowsOf(last - first);
		const found: number[] = [];
		for (let row = first; row < last; row++) {
			const word = ids[row] as number;
			// Words that only a text's own brands or numbers add have no places.
			if (word < this.index.length) {
				if (this.ranges[2 * word] === -1) this.lay(word);
				const end = this.ranges[2 * word + 1] as number;
				for (let at = this.ranges[2 * word] as number; at < end; at += WIDTH) {
					if (((this.laid[at] as number) & all) === 0 || ((this.laid[at + 1] as number) & all) === 0) continue;
					if (this.hasMates(at, table, marks, row, first, last)) this.around(at, table, row, first, found);
				}
			}
			for (const cue of this.anywhere) if (this.mayOpen(cue, table, row, first)) found.push(cue * rows + row - first);
		}
		return inOrder(found);
	}

	static rowsOf(words: number): number {
		return words < ROWS ? ROWS : ALL_ROWS;
	}

	private mayOpen(cue: number, {ids, flags}: WordTable, row: number, begin: number): boolean {
		const {start, first} = this.cues.at(cue);
		if (((flags[row] as number) & HYPHENED) !== 0 || (start && row !== begin)) return false;
		return this.lexicon.has(first, ids[row] as number);
	}

	private lay(word: number): void {
		this.ranges[2 * word] = this.end;
		for (const place of this.index.at(word)) {
			if (this.end === this.laid.length) {
				const more = new Int32Array(2 * this.laid.length);
				more.set(this.laid);
				this.laid = more;
			}
			this.layPlace(this.end, this.places.at(place));
			this.end += WIDTH;
		}
		this.ranges[2 * word + 1] = this.end;
	}

	private layPlace(at: number, {cue, low, high, mates}: Place): void {
		const {laid} = this;
		for (let mate = 0; mate < MOST_MATES; mate++) {
			const [set, from, to] = mates[mate] ?? [ANY_SET, 0, 0];
			laid[at + mate] = this.lexicon.marks(set);
			laid[at + SETS + 3 * mate] = set;
			laid[at + SETS + 3 * mate + 1] = from;
			laid[at + SETS + 3 * mate + 2] = to;
		}
		laid.set([cue, low, high, 0, UNLAID], at + CUE);
	}

	/** Few of the cues that are looked for are ever tried, so this is laid out when one is. */
	private layOpening(at: number): void {
		const {start, first, slots} = this.cues.at(this.laid[at + CUE] as number);
		const opener = this.slots.at(slots[0] as number);
		const comma = opener.comma && !opener.optional && opener.gap === 0 && opener.sequences.length === 0;
		this.laid.set([first, (start ? OPENS : 0) | (comma ? COMMA : 0)], at + FIRST);
	}

	/** False when a word that the cue must hold stands nowhere near the anchor: most tries end here. */
	private hasMates(at: number, {ids}: WordTable, marks: Int32Array, row: number, first: number, last: number): boolean {
		for (let mate = 0; mate < MOST_MATES; mate++) {
			const set = this.laid[at + SETS + 3 * mate] as number;
			if (set === ANY_SET) return true;
			const wanted = this.laid[at + mate] as number;
			const end = Math.min(row + (this.laid[at + SETS + 3 * mate + 2] as number), last - 1);
			let near = Math.max(row + (this.laid[at + SETS + 3 * mate + 1] as number), first);
			// Most words are told apart by their marks alone.
			while (near <= end && (((marks[near] as number) & wanted) === 0 || !this.lexicon.has(set, ids[near] as number)))
				near++;
			if (near > end) return false;
		}
		return true;
	}

	private around(
		at: number,
		{ids, flags, firsts, sentences}: WordTable,
		row: number,
		first: number,
		found: number[],
	): void {
		if (this.laid[at + ASKS] === UNLAID) this.layOpening(at);
		const asks = this.laid[at + ASKS] as number;
		const set = this.laid[at + FIRST] as number;
		const rows = Starts.rowsOf((firsts[(sentences[row] as number) + 1] as number) - first);
		const base = (this.laid[at + CUE] as number) * rows - first;
		const latest = row - (this.laid[at + LOW] as number);
		const end = (asks & OPENS) === 0 ? latest : Math.min(first, latest);
		for (let from = Math.max(first, row - (this.laid[at + HIGH] as number)); from <= end; from++) {
			const flag = flags[from] as number;
			if ((flag & HYPHENED) !== 0 || ((asks & COMMA) !== 0 && (flag & COMMA_AFTER) === 0)) continue;
			if (this.lexicon.has(set, ids[from] as number)) found.push(base + from);
		}
	}
}

/** A handful is sorted faster by hand. */
function inOrder(numbers: number[]): number[] {
	if (numbers.length > FEW) return numbers.sort((a, b) => a - b);
	for (let next = 1; next < numbers.length; next++) {
		const number = numbers[next] as number;
		let at = next;
		for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
		numbers[at] = number;
	}
	return numbers;
}
