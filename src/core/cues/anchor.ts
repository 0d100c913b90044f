/**
 * Where a cue is looked for: under its rarest required words, so that it is tried only where one of them stands.
 * First words are *I*, *we*, *your*; they are everywhere. Of several words as one alternative (`(the link below)`) the rarest
 * counts, so each alternative may have its anchor at a distance of its own.
 */
import {ANY_SET, type Lexicon, NO_SET} from './lexicon.ts';
import type {Resolver, Slot} from './resolve.ts';

/** Words so common that a cue should rather be anchored on another one. */
const COMMON =
	`the a an to of and or in on at for with from by as is are was were be been being am 's 'm 're 've 'll 'd have has had
	do does did not i we you your our us me my it its this that these those there here so if but can could will would may
	might should must any all no <name> <quote> <other> <number> please just very up out about what when how which who more`.split(
		/\s+/,
	);
/** Words that customer messages are full of, though less so: some ten in 10,000 words, where a rare word has a third of one. */
const FREQUENT =
	`account address again ask assist assistance back call change check click come contact customer date day days details
	email ensure first follow get give go help how information issue know let like link look make message name need new next
	now number one only open order page pay payment problem provide question questions receive refund reply request review
	send sent service share shipping some sorry step steps still sure support take team tell thank thanks them there through
	time today two understand until update use want way we wish within work working write`.split(/\s+/);
/** Of the common ones, words that stand in nearly every sentence: a cue with nothing else would be tried everywhere. */
const COMMONEST =
	'the a an to of and or in on at for with is are was be i we you your our my it this that have do not will can'.split(
		' ',
	);
/** How often a word of each kind stands in a text, against a rare one (measured on about 3,000 messages, rounded). */
const WEIGHT = {commonest: 1000, common: 200, frequent: 30, rare: 1};

/** One group of words under which a cue is looked for. */
export interface Anchoring {
	words: ReadonlySet<number>;
	/** Least and greatest distance of the words from the start of the cue. */
	low: number;
	high: number;
	mates: readonly Mate[];
}
/** Another part that must be there: one of a set of words, from so many rows off the anchor to so many. */
type Mate = readonly [set: number, from: number, to: number];

interface Choice {
	anchorings: readonly Anchoring[];
	/** How common the words are together. */
	weight: number;
}
/** Tests beyond the second rule out next to nothing. */
export const MOST_MATES = 2;
/** Sets of more words are nearly always among a sentence's marks. */
const MOST_NEEDED = 12;

export class Anchors {
	private readonly weights = new Map<number, number>();
	private readonly commonest: ReadonlySet<number>;
	private readonly sequences = new Map<number, Choice | undefined>();
	private readonly slotChoices = new Map<number, Choice | undefined>();
	/** The numbers of sets that were interned, so that large ones are not sorted again. */
	private readonly sets = new Map<ReadonlySet<number>, number>();
	private readonly setWeights = new Map<number, number>();
	private readonly lexicon: Lexicon;
	private readonly resolver: Resolver;

	constructor(lexicon: Lexicon, resolver: Resolver) {
		this.lexicon = lexicon;
		this.resolver = resolver;
		this.commonest = new Set(COMMONEST.map((word) => lexicon.add(word)));
		for (const word of FREQUENT) this.weights.set(lexicon.add(word), WEIGHT.frequent);
		for (const word of COMMON) this.weights.set(lexicon.add(word), WEIGHT.common);
		for (const id of this.commonest) this.weights.set(id, WEIGHT.commonest);
	}

	/** @returns none when any word may stand at every place of the cue */
	of(slots: readonly number[]): readonly Anchoring[] {
		return this.ofRun(slots)?.anchorings ?? [];
	}

	/** True when the cue would be tried at nearly every word. */
	broad(anchorings: readonly Anchoring[]): boolean {
		return anchorings.every(({words}) => [...words].every((id) => this.commonest.has(id)));
	}

	/** The set of words with which a run of slots can begin, so that most starts are turned down by one test. */
	firstSet(slots: readonly number[]): number {
		const words = this.resolver.firstOfRun(slots);
		return words ? this.lexicon.intern(words) : ANY_SET;
	}

	/** Sets of words: every match begins a part with one of each. The smallest set first. */
	needs(slots: readonly number[]): number[] {
		const sets = slots
			.filter((slot) => this.resolver.extent(slot)[0] > 0)
			.map((slot) => this.resolver.firstWords(slot))
			.filter((words) => words !== undefined)
			.filter(({size}) => size <= MOST_NEEDED)
			.sort((a, b) => a.size - b.size);
		return [...new Set(sets.map((words) => this.setOf(words)))];
	}

	/** The part with the rarest words; the other parts tell whether a try is worth it. */
	private ofRun(slots: readonly number[]): Choice | undefined {
		let best: {choice: Choice; part: number} | undefined;
		const places = this.places(slots);
		for (const [part, slot] of slots.entries()) {
			const choice = places[part]?.required ? this.choiceOf(slot) : undefined;
			if (choice && (!best || choice.weight < best.choice.weight)) best = {choice, part};
		}
		if (!best) return undefined;
		const {choice, part} = best;
		const {low, high} = places[part] as PartPlace;
		return {
			weight: choice.weight,
			anchorings: choice.anchorings.map((anchoring) => ({
				words: anchoring.words,
				low: low + anchoring.low,
				high: high + anchoring.high,
				mates: this.mates(slots, places, part, anchoring),
			})),
		};
	}

	private places(slots: readonly number[]): PartPlace[] {
		let [low, high] = [0, 0];
		return slots.map((slot) => {
			const [min, max] = this.resolver.extent(slot);
			const place = {required: min > 0, low, high};
			low += min;
			high += max;
			return place;
		});
	}

	private choiceOf(slot: number): Choice | undefined {
		if (!this.slotChoices.has(slot)) this.slotChoices.set(slot, this.ofSlot(slot));
		return this.slotChoices.get(slot);
	}

	private ofSlot(number: number): Choice | undefined {
		const {set, sequences} = this.resolver.slots[number] as Slot;
		if (set === ANY_SET) return undefined;
		const single = set === NO_SET ? [] : this.lexicon.members(set);
		const anchorings: Anchoring[] = single.length > 0 ? [{words: new Set(single), low: 0, high: 0, mates: []}] : [];
		let weight = this.weightOf(single);
		for (const sequence of sequences) {
			const choice = this.ofSequence(sequence);
			if (!choice) return undefined;
			weight += choice.weight;
			anchorings.push(...choice.anchorings);
		}
		return {weight, anchorings: together(anchorings)};
	}

	private ofSequence(number: number): Choice | undefined {
		if (!this.sequences.has(number)) {
			this.sequences.set(number, this.ofRun(this.resolver.sequences[number] as number[]));
		}
		return this.sequences.get(number);
	}

	private mates(slots: readonly number[], places: readonly PartPlace[], anchor: number, anchoring: Anchoring): Mate[] {
		const found: Array<{mate: Mate; cost: number}> = anchoring.mates.map((mate) => ({mate, cost: this.cost(mate)}));
		const own = places[anchor] as PartPlace;
		for (const [part, slot] of slots.entries()) {
			const place = places[part] as PartPlace;
			const words = place.required && part !== anchor ? this.resolver.firstWords(slot) : undefined;
			if (!words) continue;
			const distances = [place.low - own.low, place.high - own.high];
			const from = Math.min(...distances) - anchoring.high;
			const to = Math.max(...distances) - anchoring.low;
			const mate: Mate = [this.setOf(words), from, to];
			found.push({mate, cost: this.cost(mate)});
		}
		return found
			.sort((a, b) => a.cost - b.cost)
			.slice(0, MOST_MATES)
			.map(({mate}) => mate);
	}

	private setOf(words: ReadonlySet<number>): number {
		let set = this.sets.get(words);
		if (set === undefined) {
			set = this.lexicon.intern(words);
			this.sets.set(words, set);
		}
		return set;
	}

	/** Common words in a wide range seldom rule a try out. */
	private cost([set, from, to]: Mate): number {
		let weight = this.setWeights.get(set);
		if (weight === undefined) {
			weight = this.weightOf(this.lexicon.members(set));
			this.setWeights.set(set, weight);
		}
		return weight * (to - from + 1);
	}

	private weightOf(ids: Iterable<number>): number {
		let weight = 0;
		for (const id of ids) weight += this.weights.get(id) ?? WEIGHT.rare;
		return weight;
	}
}

interface PartPlace {
	required: boolean;
	low: number;
	high: number;
}

/** Anchorings that differ in their words only are one. */
function together(anchorings: readonly Anchoring[]): readonly Anchoring[] {
	const joined = new Map<string, {words: Set<number>} & Anchoring>();
	for (const anchoring of anchorings) {
		const {low, high, mates, words} = anchoring;
		const key = `${low} ${high} ${mates.join(' ')}`;
		const known = joined.get(key);
		if (known) for (const id of words) known.words.add(id);
		else joined.set(key, {...anchoring, words: new Set(words)});
	}
	return [...joined.values()];
}
