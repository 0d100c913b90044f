/**
 * Words as numbers. Every group of words that a cue may hold at one place is one *set*.
 */

import {Rows} from './rows.ts';
import {Typos} from './typos.ts';

/** Id of any word that no cue names. Matches only `ANY` and gaps. */
const UNKNOWN = 0;
/** Set that every word is in. */
export const ANY_SET = -1;
/** Set of a slot that holds no single word. */
export const NO_SET = -2;

/** Of a set of which nothing is known: any word may be in it, also one that has no mark. */
export const ALL_MARKS = -1;

const MOST_CACHED = 20_000;

/** One bit of 32 for a word, spread evenly (Fibonacci hashing); none for a word that no cue names. */
export const mark = (id: number): number => (id === UNKNOWN ? 0 : 1 << (Math.imul(id, 0x9e3779b1) >>> 27));

interface LexiconDump {
	words: string[];
	/** How many sets there are. */
	sets: number;
	/** For each word, `UNKNOWN` first, the sets that it is in, rising. */
	holders: ReadonlyArray<readonly number[]>;
	forgiven: readonly number[];
}
interface LexiconData {
	words: readonly string[];
	holders: Rows<readonly number[]>;
	/** The marks of each set, each in a row; an empty row for one whose marks nobody asks for. */
	marks: Rows<readonly number[]>;
	forgiven: readonly number[];
}

class WordCache extends Map<string, number> {
	override set(word: string, id: number): this {
		if (this.size >= MOST_CACHED) this.clear();
		return super.set(word, id);
	}
}

export class Lexicon {
	private readonly ids = new Map<string, number>();
	private readonly sets: number[][] = [];
	/** Of a loaded lexicon, in place of `sets`. */
	private storedMarks: Rows<readonly number[]> | undefined;
	/** For each word the sets that it is in; made of `sets` at the first question if the lexicon was not loaded. */
	private holders: Rows<readonly number[]> | undefined;
	private readonly setIds = new Map<string, number>();
	/** Written words that are one table word → its id; grows with the texts, and is emptied when it gets large. */
	readonly cache = new WordCache();
	/** Rows of bits, one for each word that was asked about, in the order of the asking. */
	private bits = new Uint32Array(0);
	/** Where the row of each word begins; -1 as long as it is not laid out. */
	private rows = new Int32Array(0);
	/** One past the last row. */
	private end = 0;
	/** Numbers a row. */
	private width = 0;
	/** Ids of the words that are also known with one slip of the finger. */
	private forgiven: readonly number[] = [];
	private typos: Typos | undefined;

	/** @returns the id of a word, or `UNKNOWN`. */
	id(word: string): number {
		return this.ids.get(word) ?? UNKNOWN;
	}

	/** The id of a written word that is unknown as it stands: letters repeated for emphasis ("sooo"), or one slip of the finger. */
	nearId(word: string): number {
		if (/(.)\1\1/.test(word)) {
			const once = this.id(word.replace(/(.)\1{2,}/g, '$1')) || this.id(word.replace(/(.)\1{2,}/g, '$1$1'));
			if (once !== UNKNOWN) return once;
		}
		if (this.forgiven.length === 0) return UNKNOWN;
		this.typos ??= new Typos(this.wordsOf(this.forgiven));
		const meant = this.typos.correct(word);
		return meant === undefined ? UNKNOWN : this.id(meant);
	}

	forgive(ids: readonly number[]): void {
		this.forgiven = ids;
	}

	private wordsOf(ids: readonly number[]): string[] {
		const words = [...this.ids.keys()];
		return ids.map((id) => words[id - 1] as string);
	}

	/** @returns the id of a word, new if need be. */
	add(word: string): number {
		let id = this.ids.get(word);
		if (id === undefined) {
			id = this.ids.size + 1;
			this.ids.set(word, id);
		}
		return id;
	}

	/** @returns the number of the set that holds just these words; the same words give the same number. */
	intern(words: Iterable<number>): number {
		const members = [...new Set(words)].sort((a, b) => a - b);
		const key = members.join();
		let set = this.setIds.get(key);
		if (set === undefined) {
			set = this.sets.length;
			this.sets.push(members);
			this.setIds.set(key, set);
		}
		return set;
	}

	dump(): LexiconDump {
		const holders = (this.holders ?? this.invert()).all();
		return {words: [...this.ids.keys()], sets: this.setCount, holders, forgiven: this.forgiven};
	}

	/** A lexicon from what `dump` gave. It takes no more words or sets. */
	static load({words, holders, marks, forgiven}: LexiconData): Lexicon {
		const lexicon = new Lexicon();
		lexicon.storedMarks = marks;
		for (let index = 0; index < words.length; index++) lexicon.ids.set(words[index] as string, index + 1);
		lexicon.holders = holders;
		lexicon.forgiven = forgiven;
		return lexicon;
	}

	private get setCount(): number {
		return this.storedMarks?.length ?? this.sets.length;
	}

	private invert(): Rows<readonly number[]> {
		const holders = Array.from({length: this.ids.size + 1}, (): number[] => []);
		for (const [set, members] of this.sets.entries()) for (const id of members) holders[id]?.push(set);
		return Rows.of<readonly number[]>(holders);
	}

	/** The words of a set, rising; nobody asks for those of a loaded lexicon. */
	members(set: number): readonly number[] {
		return this.sets[set] ?? [];
	}

	/**
	 * True when the word is in the set. Asked some ten times for each word of a text, about one word after the other, so what
	 * is known of a word lies side by side: the words of a sentence stay in the processor's nearest cache. A row is laid out
	 * when its word first comes. No word may be added after the first question.
	 */
	has(set: number, id: number): boolean {
		let row = this.rows[id] as number;
		// Not a number before the first question.
		if (!(row >= 0)) row = this.layOut(id);
		const bit = set - NO_SET;
		return (((this.bits[row + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
	}

	/**
	 * The marks of a set's words together. Where these and the marks of a stretch of text share no bit, no word of the set
	 * stands there; where they do, one may.
	 */
	marks(set: number): number {
		if (set === ANY_SET) return ALL_MARKS;
		if (this.storedMarks) return (this.storedMarks.at(set)[0] ?? ALL_MARKS) | 0;
		let marks = 0;
		for (const id of this.members(set)) marks |= mark(id);
		return marks;
	}

	/** @returns where the row begins */
	private layOut(id: number): number {
		this.holders ??= this.invert();
		if (this.rows.length === 0) {
			this.width = ((this.setCount - NO_SET) >> 5) + 1;
			this.rows = new Int32Array(this.ids.size + 1).fill(-1);
		}
		const row = this.end;
		this.end += this.width;
		if (this.bits.length < this.end) {
			const more = new Uint32Array(Math.max(2 * this.bits.length, 256 * this.width));
			more.set(this.bits);
			this.bits = more;
		}
		this.rows[id] = row;
		this.enter(row, ANY_SET);
		for (const set of this.holders.at(id)) this.enter(row, set);
		return row;
	}

	private enter(row: number, set: number): void {
		const bit = set - NO_SET;
		this.bits[row + (bit >> 5)] = (this.bits[row + (bit >> 5)] as number) | (1 << (bit & 31));
	}
}
