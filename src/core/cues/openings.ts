/**
 * Which of a slot's sequences can begin with a word. A class holds dozens; a word begins few of them.
 * Worked out when first asked for and kept, so that a run pays once for each pair of slot and word.
 */
import {type Lexicon, NO_SET} from './lexicon.ts';
import type {Slot} from './resolve.ts';

export class Openings {
	private readonly lexicon: Lexicon;
	private readonly slots: readonly Slot[];
	private readonly sequences: ReadonlyArray<readonly number[]>;
	/** How many slots have sequences. */
	readonly count: number;
	private readonly ranks: Int32Array;
	private readonly known: Array<Map<number, ReadonlyArray<readonly number[]>>> = [];

	constructor(lexicon: Lexicon, slots: readonly Slot[], sequences: ReadonlyArray<readonly number[]>) {
		this.lexicon = lexicon;
		this.slots = slots;
		this.sequences = sequences;
		this.ranks = new Int32Array(slots.length);
		let count = 0;
		for (let slot = 0; slot < slots.length; slot++) {
			this.ranks[slot] = count;
			if (slots[slot]?.opens !== NO_SET) count++;
		}
		this.count = count;
	}

	/** @returns which of the slots with sequences this is, from 0 to `count` - 1 */
	rank(slot: number): number {
		return this.ranks[slot] as number;
	}

	/** @returns the sequences of the slot that can begin with the word, each a run of slot numbers */
	of(slot: number, word: number): ReadonlyArray<readonly number[]> {
		let words = this.known[slot];
		if (!words) {
			words = new Map();
			this.known[slot] = words;
		}
		let found = words.get(word);
		if (!found) {
			found = this.find(slot, word);
			words.set(word, found);
		}
		return found;
	}

	private find(number: number, word: number): ReadonlyArray<readonly number[]> {
		const slot = this.slots[number] as Slot;
		if (slot.opens === NO_SET || !this.lexicon.has(slot.opens, word)) return [];
		return slot.sequences
			.map((each) => this.sequences[each] as readonly number[])
			.filter((run) => this.opens(run, word));
	}

	private opens(run: readonly number[], word: number): boolean {
		for (const number of run) {
			const {gap, set, opens, optional} = this.slots[number] as Slot;
			if (gap > 0) return true;
			if (set !== NO_SET && this.lexicon.has(set, word)) return true;
			if (opens !== NO_SET && this.lexicon.has(opens, word)) return true;
			if (!optional) return false;
		}
		return true;
	}
}
