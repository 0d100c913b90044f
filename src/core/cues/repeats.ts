/**
 * What was found in sentences that came before. The templates of a team share closings, offers and whole paragraphs: of the
 * words in the folders of 40 projects a quarter stood in a sentence that had come before, in some of them two thirds.
 */
import {FLAG_BITS, type WordTable} from '../table.ts';

/** So many sentences are kept at most; they take some megabytes. */
const MOST_KEPT = 8192;
/** Longer ones seldom come again. In words. */
const LONGEST = 48;
const BREAK = 0xffff;

export class Repeats<Found> {
	private readonly kept = new Map<string, Found>();
	private readonly codes: number[] = [];

	/**
	 * All that matching asks of a sentence's words, as one string: which words of the cues they are, commas, hyphens, and where
	 * no match goes on.
	 *
	 * @returns an empty string for a sentence that is not kept
	 */
	keyOf({ids, flags, stretchEnds, firsts}: WordTable, sentence: number): string {
		const first = firsts[sentence] as number;
		const last = firsts[sentence + 1] as number;
		if (last - first > LONGEST) return '';
		const {codes} = this;
		codes.length = 0;
		for (let row = first; row < last; row++) {
			if (row > first && stretchEnds[row] !== stretchEnds[row - 1]) codes.push(BREAK);
			const code = ((ids[row] as number) << FLAG_BITS) | (flags[row] as number);
			if (code >= BREAK) return '';
			codes.push(code);
		}
		return String.fromCharCode(...codes);
	}

	get(key: string): Found | undefined {
		return key === '' ? undefined : this.kept.get(key);
	}

	keep(key: string, found: Found): void {
		if (key === '') return;
		if (this.kept.size >= MOST_KEPT) this.kept.clear();
		this.kept.set(key, found);
	}
}
