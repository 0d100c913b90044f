/**
 * Where in a sentence which cue may begin. Asked of every word, so what is asked lies in flat arrays: of the eight
 * hundred thousand questions that 2,000 templates raise, nine in ten end here.
 */
import type {WordTable} from '../table.ts';
import type {Anchoring} from './anchor.ts';
import type {Lexicon} from './lexicon.ts';

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
/** More than the rows of any sentence. */
const ROWS = 2 ** 24;
const NONE: readonly number[] = [];
/** A row of `numbers`: the cue, the anchor's distance from its start (least, greatest), and its mates' ranges. */
const WIDTH = 7;
const MATES = 2;

export class Starts {
	private readonly lexicon: Lexicon;
	private readonly index: ReadonlyArray<readonly number[] | undefined>;
	private readonly anywhere: readonly number[];
	private readonly cues: readonly Opening[];
	private readonly numbers: Int32Array;
	/** The sets of the mates, two a place; -1 for none. */
	private readonly sets: Int32Array;
	/** The marks of those sets; all bits for none, 0 as long as nobody asked. */
	private readonly marks: Int32Array;

	constructor(
		lexicon: Lexicon,
		cues: readonly Opening[],
		places: readonly Place[],
		index: ReadonlyArray<readonly number[] | undefined>,
		anywhere: readonly number[],
	) {
		this.lexicon = lexicon;
		this.cues = cues;
		this.index = index;
		this.anywhere = anywhere;
		this.numbers = new Int32Array(places.length * WIDTH);
		this.sets = new Int32Array(places.length * MATES).fill(-1);
		this.marks = new Int32Array(places.length * MATES);
		for (let place = 0; place < places.length; place++) this.lay(places[place] as Place, place);
	}

	private lay({cue, low, high, mates}: Place, place: number): void {
		const at = place * WIDTH;
		this.numbers[at] = cue;
		this.numbers[at + 1] = low;
		this.numbers[at + 2] = high;
		for (let mate = 0; mate < mates.length; mate++) {
			const [set, from, to] = mates[mate] as Place['mates'][number];
			this.sets[place * MATES + mate] = set;
			this.numbers[at + 3 + 2 * mate] = from;
			this.numbers[at + 4 + 2 * mate] = to;
		}
	}

	/**
	 * @param marks of all words of the sentence
	 * @returns for `cueOf` and `rowOf`, in order of cue and row; some twice
	 */
	of({ids, firsts}: WordTable, sentence: number, marks: number): number[] {
		const first = firsts[sentence] as number;
		const last = firsts[sentence + 1] as number;
		const found: number[] = [];
		for (let row = first; row < last; row++) {
			for (const place of this.index[ids[row] as number] ?? NONE) {
				if (this.mayHold(place, marks) && this.hasMates(ids, place, row, first, last))
					this.around(ids, place, row, first, found);
			}
			for (const cue of this.anywhere) found.push(cue * ROWS + row - first);
		}
		return found.length > 1 ? found.sort((a, b) => a - b) : found;
	}

	static cueOf(start: number): number {
		return Math.floor(start / ROWS);
	}

	/** Counted from the sentence's first. */
	static rowOf(start: number): number {
		return start % ROWS;
	}

	/** False when no mate's word can stand in the sentence. */
	private mayHold(place: number, marks: number): boolean {
		const first = place * MATES;
		let own = this.marks[first] as number;
		if (own === 0) own = this.mark(first);
		return (own & marks) !== 0 && ((this.marks[first + 1] as number) & marks) !== 0;
	}

	/** Worked out when a place is first looked at: one file looks at few. */
	private mark(first: number): number {
		for (let mate = first; mate < first + MATES; mate++) {
			const set = this.sets[mate] as number;
			this.marks[mate] = set < 0 ? -1 : this.lexicon.marks(set);
		}
		return this.marks[first] as number;
	}

	/** False when a word that the cue must hold stands nowhere near the anchor: most tries end here. */
	private hasMates(ids: readonly number[], place: number, row: number, first: number, last: number): boolean {
		for (let mate = 0; mate < MATES; mate++) {
			const set = this.sets[place * MATES + mate] as number;
			if (set < 0) return true;
			const at = place * WIDTH + 3 + 2 * mate;
			const end = Math.min(row + (this.numbers[at + 1] as number), last - 1);
			let near = Math.max(row + (this.numbers[at] as number), first);
			while (near <= end && !this.lexicon.has(set, ids[near] as number)) near++;
			if (near > end) return false;
		}
		return true;
	}

	private around(ids: readonly number[], place: number, row: number, first: number, found: number[]): void {
		const number = this.numbers[place * WIDTH] as number;
		const cue = this.cues[number] as Opening;
		const latest = row - (this.numbers[place * WIDTH + 1] as number);
		const end = cue.start ? Math.min(first, latest) : latest;
		for (let from = Math.max(first, row - (this.numbers[place * WIDTH + 2] as number)); from <= end; from++) {
			if (this.lexicon.has(cue.first, ids[from] as number)) found.push(number * ROWS + from - first);
		}
	}
}
