/**
 * Where a cue is looked for: under its rarest required word, so that it is tried only where that word stands.
 * First words are *I*, *we*, *your*; they are everywhere.
 */
import {ANY_SET, type Lexicon} from './lexicon.ts';
import type {Resolver} from './resolve.ts';

/** Words so common that a cue should rather be anchored on another one. */
const COMMON =
	`the a an to of and or in on at for with from by as is are was were be been being am 's 'm 're 've 'll 'd have has had
	do does did not i we you your our us me my it its this that these those there here so if but can could will would may
	might should must any all no <name> <quote> <other> <number> please just very up out about what when how which who more`.split(
		/\s+/,
	);
const COMMON_WEIGHT = 25;
/** Of these, words that stand in nearly every sentence: a cue with nothing else would be tried everywhere. */
const COMMONEST =
	'the a an to of and or in on at for with is are was be i we you your our my it this that have do not will can'.split(
		' ',
	);

export class Anchors {
	readonly index = new Map<number, number[]>();
	readonly anywhere: number[] = [];
	private readonly common: ReadonlySet<number>;
	private readonly commonest: ReadonlySet<number>;
	private readonly lexicon: Lexicon;
	private readonly resolver: Resolver;

	constructor(lexicon: Lexicon, resolver: Resolver) {
		this.lexicon = lexicon;
		this.resolver = resolver;
		this.common = new Set(COMMON.map((word) => lexicon.add(word)));
		this.commonest = new Set(COMMONEST.map((word) => lexicon.id(word)));
	}

	/**
	 * Files a cue under its anchor; returns the anchor's least and greatest distance from the start, in words, and whether the
	 * cue has nothing but common words to be found by.
	 */
	place(slots: readonly number[], cue: number): {low: number; high: number; broad: boolean} {
		let best: {weight: number; words: ReadonlySet<number>; low: number; high: number} | undefined;
		let low = 0;
		let high = 0;
		for (const slot of slots) {
			const [min, max] = this.resolver.extent(slot);
			const words = min > 0 ? this.resolver.firstWords(slot) : undefined;
			if (words) {
				let weight = 0;
				for (const id of words) weight += this.weight(id);
				if (!best || weight < best.weight) best = {weight, words, low, high};
			}
			low += min;
			high += max;
		}
		if (!best) {
			this.anywhere.push(cue);
			return {low: 0, high: 0, broad: true};
		}
		for (const id of best.words) {
			const list = this.index.get(id);
			if (list) list.push(cue);
			else this.index.set(id, [cue]);
		}
		return {low: best.low, high: best.high, broad: [...best.words].every((id) => this.commonest.has(id))};
	}

	private weight(id: number): number {
		if (this.commonest.has(id)) return 2 * COMMON_WEIGHT;
		return this.common.has(id) ? COMMON_WEIGHT : 1;
	}

	/** The set of words with which a run of slots can begin, so that most starts are turned down by one test. */
	firstSet(slots: readonly number[]): number {
		const words = this.resolver.firstOfRun(slots);
		return words ? this.lexicon.intern(words) : ANY_SET;
	}
}
