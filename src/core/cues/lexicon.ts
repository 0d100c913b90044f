/**
 * Words as numbers. Every group of words that a cue may hold at one place is one *set*.
 */

import type {Rows} from './rows.ts';
import {Typos} from './typos.ts';

/** Id of any word that no cue names. Matches only `ANY` and gaps. */
const UNKNOWN = 0;
/** Set that every word is in. */
export const ANY_SET = -1;
/** Set of a slot that holds no single word. */
export const NO_SET = -2;

const MOST_CACHED = 20_000;

/** One bit of 32 for a word, spread evenly (Fibonacci hashing); none for a word that no cue names. */
export const mark = (id: number): number => (id === UNKNOWN ? 0 : 1 << (Math.imul(id, 0x9e3779b1) >>> 27));

interface LexiconDump {
	words: string[];
	sets: ReadonlyArray<readonly number[]>;
	forgiven: readonly number[];
}
interface LexiconData {
	words: readonly string[];
	sets: Rows<readonly number[]>;
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
	/** The sets of a lexicon that was loaded, in place of `sets`. */
	private stored: Rows<readonly number[]> | undefined;
	/** The marks of a loaded lexicon's sets, each in a row; an empty row for a set whose marks were not asked for. */
	private storedMarks: Rows<readonly number[]> | undefined;
	private readonly setIds = new Map<string, number>();
	/** Written words that are one table word → its id; grows with the texts, and is emptied when it gets large. */
	readonly cache = new WordCache();
	/** Rows of bits, one for each set that was asked for, in the order of the asking. */
	private bits = new Uint32Array(0);
	/** Where the row of each set begins, after those of `NO_SET` and `ANY_SET`; -1 as long as it is not laid out. */
	private rows = new Int32Array(0);
	private marksOf = new Int32Array(0);
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

	/** All words in the order of their ids, and the members of each set, rising. */
	dump(): LexiconDump {
		return {words: [...this.ids.keys()], sets: this.stored?.all() ?? this.sets, forgiven: this.forgiven};
	}

	/** A lexicon from what `dump` gave. It takes no more words or sets. */
	static load({words, sets, marks, forgiven}: LexiconData): Lexicon {
		const lexicon = new Lexicon();
		lexicon.storedMarks = marks;
		for (let index = 0; index < words.length; index++) lexicon.ids.set(words[index] as string, index + 1);
		lexicon.stored = sets;
		lexicon.forgiven = forgiven;
		return lexicon;
	}

	members(set: number): readonly number[] {
		if (set < 0) return [];
		return this.stored?.at(set) ?? this.sets[set] ?? [];
	}

	/**
	 * True when the word is in the set. Asked some ten times for each word of a text, so the sets are rows of one table of
	 * bits, which stays in the processor's cache. A row is laid out when it is first asked for: one file asks for few.
	 * No word may be added after the first question.
	 */
	has(set: number, id: number): boolean {
		let row = this.rows[set - NO_SET] as number;
		// Not a number before the first question.
		if (!(row >= 0)) row = this.layOut(set);
		return (((this.bits[row + (id >> 5)] as number) >>> (id & 31)) & 1) === 1;
	}

	/**
	 * The marks of a set's words together. Where these and the marks of a stretch of text share no bit, no word of the set
	 * stands there; where they do, one may.
	 */
	marks(set: number): number {
		if (set === ANY_SET) return -1;
		const [stored] = this.storedMarks?.at(set) ?? [];
		if (stored !== undefined) return stored | 0;
		if ((this.rows[set - NO_SET] ?? -1) < 0) this.layOut(set);
		return this.marksOf[set] as number;
	}

	/** @returns where the row begins */
	private layOut(set: number): number {
		if (this.rows.length === 0) {
			this.width = (this.ids.size >> 5) + 1;
			const sets = this.stored?.length ?? this.sets.length;
			this.rows = new Int32Array(sets - NO_SET).fill(-1);
			this.marksOf = new Int32Array(sets);
		}
		const row = this.end;
		this.end += this.width;
		if (this.bits.length < this.end) {
			const more = new Uint32Array(Math.max(2 * this.bits.length, 256 * this.width));
			more.set(this.bits);
			this.bits = more;
		}
		this.rows[set - NO_SET] = row;
		if (set === ANY_SET) this.bits.fill(0xffffffff, row, this.end);
		let marks = 0;
		for (const id of this.members(set)) {
			this.bits[row + (id >> 5)] = (this.bits[row + (id >> 5)] as number) | (1 << (id & 31));
			marks |= mark(id);
		}
		if (set >= 0) this.marksOf[set] = marks;
		return row;
	}
}
