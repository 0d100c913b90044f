/**
 * Which of a slot's sequences can begin with a word. A class holds dozens; a word begins few of them.
 * Worked out when first asked for and kept, so that a run pays once for each pair of slot and word.
 */
import {type Lexicon, NO_SET} from './lexicon.ts';
import type {Slot} from './resolve.ts';
import type {Rows} from './rows.ts';

export class Openings {
	private readonly lexicon: Lexicon;
	private readonly slots: Rows<Slot>;
	private readonly sequences: Rows<readonly number[]>;
	private readonly known: Array<Map<number, ReadonlyArray<readonly number[]>>> = [];

	constructor(lexicon: Lexicon, slots: Rows<Slot>, sequences: Rows<readonly number[]>) {
		this.lexicon = lexicon;
		this.slots = slots;
		this.sequences = sequences;
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
		const slot = this.slots.at(number);
		if (slot.opens === NO_SET || !this.lexicon.has(slot.opens, word)) return [];
		return slot.sequences.map((each) => this.sequences.at(each)).filter((run) => this.opens(run, word));
	}

	private opens(run: readonly number[], word: number): boolean {
		for (const number of run) {
			const {gap, set, opens, optional} = this.slots.at(number);
			if (gap > 0) return true;
			if (set !== NO_SET && this.lexicon.has(set, word)) return true;
			if (opens !== NO_SET && this.lexicon.has(opens, word)) return true;
			if (!optional) return false;
		}
		return true;
	}
}
