/**
 * What is superfluous in a pack: members and cues that stand twice, classes that nobody uses, cues that another cue of
 * the same rule always comes before. Sound, not complete: what it names can go.
 */

import {mergeClasses} from '../../src/core/classes.ts';
import {specOf} from '../../src/core/cue-spec.ts';
import {ANY_SET, Lexicon, NO_SET} from '../../src/core/cues/lexicon.ts';
import {type Atom, type CueTree, isGap, type Part, parseCue} from '../../src/core/cues/notation.ts';
import {Resolver, type Slot} from '../../src/core/cues/resolve.ts';
import type {Cue, CueSpec, CueWindow, WordClasses} from '../../src/core/rule-types.ts';

/** Cues of one owner: a rule, or a group of the moves. */
export interface Owner {
	id: string;
	cues: readonly Cue[];
	unless?: readonly string[];
}

const windowCues = (window: CueWindow | undefined): string[] =>
	Object.values(window ?? {}).flatMap((sources: readonly string[]) => sources.filter((each) => each !== 'QUESTION'));

/** Classes named in a cue, members of brackets included. */
function namedIn(parts: readonly Part[]): string[] {
	const ofAtom = (atom: Atom): string[] =>
		'class' in atom ? [atom.class] : 'group' in atom ? namedIn(atom.group) : [];
	return parts.flatMap((part) => (isGap(part) ? [] : part.alternatives.flatMap(ofAtom)));
}

/** Classes that neither a cue nor a used class names, nor the pack itself (`named`). */
export function unusedClasses(words: WordClasses, owners: readonly Owner[], named: readonly string[] = []): string[] {
	const classes = mergeClasses([words], []);
	const used = new Set<string>();
	const use = (source: string): void => {
		for (const name of namedIn(parseCue(source).parts)) {
			if (used.has(name)) continue;
			used.add(name);
			for (const member of classes.get(name) ?? []) use(member);
		}
	};
	for (const name of named) use(name);
	for (const {cues, unless = []} of owners) {
		for (const source of unless) use(source);
		for (const spec of cues.map(specOf)) {
			for (const source of [spec.cue, ...(spec.unless ?? []), ...windowCues(spec.with), ...windowCues(spec.without)])
				use(source);
		}
	}
	return [...classes.keys()].filter((name) => !used.has(name));
}

/** Resolves cues to sets of words, so that two spellings of one thing are seen to be one. */
class Reader {
	private readonly lexicon = new Lexicon();
	private readonly resolver: Resolver;
	constructor(words: WordClasses) {
		this.resolver = new Resolver(this.lexicon, mergeClasses([words], []));
	}

	/** Slots of a cue; a hyphenated word is the words that it holds. */
	slots(tree: CueTree): Slot[] {
		return this.resolver.resolve(tree).flatMap((number) => {
			const slot = this.resolver.slots[number] as Slot;
			const [phrase] = slot.sequences;
			const alone = slot.set === NO_SET && slot.sequences.length === 1 && !slot.optional && !slot.comma;
			return phrase !== undefined && alone ? this.phrase(phrase) : [slot];
		});
	}

	private phrase(sequence: number): Slot[] {
		return (this.resolver.sequences[sequence] ?? []).map((number) => this.resolver.slots[number] as Slot);
	}

	/** Whether the one place of a member holds a phrase. */
	holdsPhrase([place, ...rest]: readonly Slot[], phrase: readonly Slot[]): boolean {
		if (!place || rest.length > 0) return false;
		return place.sequences.some((sequence) => this.takes(this.phrase(sequence), phrase));
	}

	/** Whether one run of slots takes all that another of the same length takes. */
	takes(wide: readonly Slot[], narrow: readonly Slot[]): boolean {
		return wide.length === narrow.length && narrow.every((slot, index) => this.contains(wide[index] as Slot, slot));
	}

	/** Whether `wide` takes all that `narrow` takes, in one place. */
	contains(wide: Slot, narrow: Slot): boolean {
		if (wide.gap > 0 || narrow.gap > 0) return wide.gap > 0 && narrow.gap > 0 && narrow.gap <= wide.gap;
		if ((narrow.optional && !wide.optional) || (wide.comma && !narrow.comma)) return false;
		if (narrow.sequences.some((sequence) => !wide.sequences.includes(sequence))) return false;
		if (wide.set === ANY_SET || narrow.set === wide.set) return true;
		if (narrow.set === ANY_SET) return false;
		const members = new Set(this.lexicon.members(wide.set));
		return this.lexicon.members(narrow.set).every((word) => members.has(word));
	}
}

/** Members of a class that another member of it, or a class in it, holds already. */
export function doubleMembers(words: WordClasses): string[] {
	const reader = new Reader(words);
	const faults: string[] = [];
	for (const [name, members] of mergeClasses([words], [])) {
		const pieces = members.flatMap(alternatives).map((text) => ({text, slots: reader.slots(parseCue(text))}));
		for (const [place, {text, slots}] of pieces.entries()) {
			const holds = (other: (typeof pieces)[number], at: number): boolean => {
				if (at === place) return false;
				const covers = reader.takes(other.slots, slots) || reader.holdsPhrase(other.slots, slots);
				// Of two that are equal the later one is superfluous.
				return covers && (at < place || !reader.takes(slots, other.slots));
			};
			const holder = pieces.find(holds);
			if (holder) faults.push(`${name}: "${text}" is in "${holder.text}"`);
		}
	}
	return faults;
}

/** `team/teams` → `team`, `teams`; a phrase stays whole. */
function alternatives(member: string): string[] {
	const [only, ...rest] = parseCue(member).parts;
	if (!only || rest.length > 0 || isGap(only) || only.optional || only.comma) return [member];
	return only.alternatives.map((atom) => {
		if ('word' in atom) return atom.inflect ? `${atom.word}~` : atom.word;
		if ('class' in atom) return atom.class;
		return 'kind' in atom ? `<${atom.kind}>` : groupText(member, atom.group);
	});
}

/** Brackets round a whole member add nothing; for others the written text is kept. */
function groupText(member: string, group: readonly Part[]): string {
	const parts = group.map((part) =>
		isGap(part) ? `...${part.gap}` : `${part.text}${part.optional ? '?' : ''}${part.comma ? ',' : ''}`,
	);
	return parts.length > 0 ? parts.join(' ') : member;
}

/** Cues that stand twice in their rule, or that another of its cues always comes before. */
export function coveredCues(words: WordClasses, owners: readonly Owner[]): string[] {
	const reader = new Reader(words);
	return owners.flatMap(({id, cues}) => {
		const read = cues.map(specOf).map((spec) => {
			const tree = parseCue(spec.cue);
			return {spec, tree, slots: reader.slots(tree)};
		});
		return read.flatMap((narrow, place) => {
			const wide = read.find((other, at) => {
				if (at === place || !covers(reader, other, narrow)) return false;
				// Of two that cover each other the later one is superfluous.
				return at < place || !covers(reader, narrow, other);
			});
			return wide ? [`${id}: "${narrow.spec.cue}" is covered by "${wide.spec.cue}"`] : [];
		});
	});
}

interface ReadCue {
	spec: CueSpec;
	tree: CueTree;
	slots: readonly Slot[];
}

function covers(reader: Reader, wide: ReadCue, narrow: ReadCue): boolean {
	if (reported(wide.spec) !== reported(narrow.spec)) return false;
	if ((wide.spec.unless ?? []).some((each) => !narrow.spec.unless?.includes(each))) return false;
	for (const key of ['with', 'without'] as const) {
		if (wide.spec[key] && JSON.stringify(wide.spec[key]) !== JSON.stringify(narrow.spec[key])) return false;
	}
	const last = narrow.slots.length - wide.slots.length;
	for (let from = 0; from <= last; from++) {
		if (wide.tree.start && (from > 0 || !narrow.tree.start)) continue;
		if (wide.tree.end && (from < last || !narrow.tree.end)) continue;
		if (wide.slots.every((slot, index) => reader.contains(slot, narrow.slots[from + index] as Slot))) return true;
	}
	return false;
}

/** What a match of the cue leads to; only cues with the same outcome can stand in for each other. */
const reported = ({message, level, move, at, fix}: CueSpec): string => JSON.stringify([message, level, move, at, fix]);
