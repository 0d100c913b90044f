/**
 * Where in a sentence which cue may begin. Asked some two or three times of every word, and four times in five the answer is
 * that it may not; so what is asked lies in flat arrays.
 */
import type {WordTable} from '../table.ts';
import {type Anchoring, MOST_MATES} from './anchor.ts';
import type {Lexicon} from './lexicon.ts';
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
}
interface Tables {
	lexicon: Lexicon;
	cues: Rows<Opening>;
	places: Rows<Place>;
	index: Rows<readonly number[]>;
	anywhere: readonly number[];
}
/** More than the rows of a sentence; the numbers made with it are small integers, which the engine handles best. */
const ROWS = 2 ** 17;
/** More than the rows of any sentence. */
const ALL_ROWS = 2 ** 24;
const NONE: readonly number[] = [];
/** A row of `numbers`: the cue, the anchor's distance from its start (least, greatest), and its mates' ranges. */
const WIDTH = 3 + 2 * MOST_MATES;

export class Starts {
	private readonly lexicon: Lexicon;
	private readonly index: Rows<readonly number[]>;
	private readonly anywhere: readonly number[];
	private readonly cues: Rows<Opening>;
	private readonly places: Rows<Place>;
	private readonly numbers: Int32Array;
	/** The sets of the mates, two a place; -1 for none. */
	private readonly sets: Int32Array;
	/** The marks of those sets; all bits for none, 0 as long as nobody looked at the place. */
	private readonly marks: Int32Array;

	constructor({lexicon, cues, places, index, anywhere}: Tables) {
		this.lexicon = lexicon;
		this.cues = cues;
		this.places = places;
		this.index = index;
		this.anywhere = anywhere;
		this.numbers = new Int32Array(places.length * WIDTH);
		this.sets = new Int32Array(places.length * MOST_MATES);
		this.marks = new Int32Array(places.length * MOST_MATES);
	}

	private lay(place: number): void {
		const {cue, low, high, mates} = this.places.at(place);
		this.numbers.set([cue, low, high], place * WIDTH);
		for (let mate = 0; mate < MOST_MATES; mate++) {
			const [set, from, to] = mates[mate] ?? [-1, 0, 0];
			this.sets[place * MOST_MATES + mate] = set;
			this.marks[place * MOST_MATES + mate] = set < 0 ? -1 : this.lexicon.marks(set);
			this.numbers.set([from, to], place * WIDTH + 3 + 2 * mate);
		}
	}

	/**
	 * Where each cue may begin, in order of cue and row; some twice.
	 *
	 * @param marks of all words of the sentence
	 * @returns numbers of the cue times `rowsOf` plus the row, counted from the sentence's first
	 */
	of({ids, firsts}: WordTable, sentence: number, marks: number): number[] {
		const first = firsts[sentence] as number;
		const last = firsts[sentence + 1] as number;
		const rows = Starts.rowsOf(last - first);
		const found: number[] = [];
		for (let row = first; row < last; row++) {
			for (const place of this.placesOf(ids[row] as number)) {
				if (this.mayHold(place, marks) && this.hasMates(ids, place, row, first, last))
					this.around(ids, place, row, first, rows, found);
			}
			for (const cue of this.anywhere) found.push(cue * rows + row - first);
		}
		return found.length > 1 ? found.sort((a, b) => a - b) : found;
	}

	static rowsOf(words: number): number {
		return words < ROWS ? ROWS : ALL_ROWS;
	}

	/** Words that only a text's own brands or numbers add are in no row. */
	private placesOf(word: number): readonly number[] {
		return word < this.index.length ? this.index.at(word) : NONE;
	}

	/** False when no mate's word can stand in the sentence. */
	private mayHold(place: number, marks: number): boolean {
		const first = place * MOST_MATES;
		if (this.marks[first] === 0) this.lay(place);
		for (let mate = first; mate < first + MOST_MATES; mate++) {
			if (((this.marks[mate] as number) & marks) === 0) return false;
		}
		return true;
	}

	/** False when a word that the cue must hold stands nowhere near the anchor: most tries end here. */
	private hasMates(ids: readonly number[], place: number, row: number, first: number, last: number): boolean {
		for (let mate = 0; mate < MOST_MATES; mate++) {
			const set = this.sets[place * MOST_MATES + mate] as number;
			if (set < 0) return true;
			const at = place * WIDTH + 3 + 2 * mate;
			const end = Math.min(row + (this.numbers[at + 1] as number), last - 1);
			let near = Math.max(row + (this.numbers[at] as number), first);
			while (near <= end && !this.lexicon.has(set, ids[near] as number)) near++;
			if (near > end) return false;
		}
		return true;
	}

	private around(
		ids: readonly number[],
		place: number,
		row: number,
		first: number,
		rows: number,
		found: number[],
	): void {
		const number = this.numbers[place * WIDTH] as number;
		const cue = this.cues.at(number);
		const latest = row - (this.numbers[place * WIDTH + 1] as number);
		const end = cue.start ? Math.min(first, latest) : latest;
		for (let from = Math.max(first, row - (this.numbers[place * WIDTH + 2] as number)); from <= end; from++) {
			if (this.lexicon.has(cue.first, ids[from] as number)) found.push(number * rows + from - first);
		}
	}
}
