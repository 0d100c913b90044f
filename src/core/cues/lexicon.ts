/**
 * Words as numbers. Every group of words that a cue may hold at one place is one *set*; a word knows its sets by one bit each.
 */

/** Id of any word that no cue names. Matches only `ANY` and gaps. */
const UNKNOWN = 0;
/** Set that every word is in. */
export const ANY_SET = -1;
/** Set of a slot that holds no single word. */
export const NO_SET = -2;

const MOST_CACHED = 20_000;

class WordCache extends Map<string, number> {
	override set(word: string, id: number): this {
		if (this.size >= MOST_CACHED) this.clear();
		return super.set(word, id);
	}
}

export class Lexicon {
	private readonly ids = new Map<string, number>();
	private readonly sets: number[][] = [];
	private readonly setIds = new Map<string, number>();
	/** Written words that are one table word → its id; grows with the texts, and is emptied when it gets large. */
	readonly cache = new WordCache();
	private bits = new Uint32Array(0);
	private width = 0;

	/** @returns the id of a word, or `UNKNOWN`. */
	id(word: string): number {
		return this.ids.get(word) ?? UNKNOWN;
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

	/** All words in the order of their ids, and the members of each set. */
	dump(): {words: string[]; sets: readonly (readonly number[])[]} {
		return {words: [...this.ids.keys()], sets: this.sets};
	}

	/** A frozen lexicon from what `dump` gave. */
	static load({words, sets}: {words: readonly string[]; sets: readonly (readonly number[])[]}): Lexicon {
		const lexicon = new Lexicon();
		for (const [index, word] of words.entries()) lexicon.ids.set(word, index + 1);
		lexicon.sets.push(...(sets as number[][]));
		lexicon.freeze();
		return lexicon;
	}

	members(set: number): readonly number[] {
		return this.sets[set] ?? [];
	}

	/** Lays out the bits; call once, after the last `intern`. */
	freeze(): void {
		this.width = Math.ceil(this.sets.length / 32) || 1;
		this.bits = new Uint32Array((this.ids.size + 1) * this.width);
		for (const [set, members] of this.sets.entries()) {
			for (const id of members) {
				const at = id * this.width + (set >> 5);
				this.bits[at] = (this.bits[at] as number) | (1 << (set & 31));
			}
		}
	}

	/** True when the word is in the set. */
	has(set: number, id: number): boolean {
		if (set === ANY_SET) return true;
		return ((this.bits[id * this.width + (set >> 5)] as number) & (1 << (set & 31))) !== 0;
	}
}
