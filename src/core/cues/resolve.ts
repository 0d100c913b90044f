/**
 * From the tree of a cue to slots over word sets: forms, spellings, contractions and classes are resolved here.
 * Everything is numbered and kept once, so that compiled cues are plain data.
 */
import {inflections, spellings} from './inflect.ts';
import {ANY_SET, type Lexicon, NO_SET} from './lexicon.ts';
import {CLITICS, pieces} from './normalise.ts';
import {type Atom, CueError, type CueTree, type Item, isGap, type Part, parseCue} from './notation.ts';

/** A part of a compiled cue: a gap, or a place for one of a set of words or one of several sequences. */
export interface Slot {
	/** Most words a gap may take; 0 for a place. */
	gap: number;
	/** Single words; `ANY_SET` or `NO_SET` for any or none. */
	set: number;
	/** Numbers of sequences. */
	sequences: readonly number[];
	/** The set of words with which one of the sequences can begin, so that most rows are turned down by one test. */
	opens: number;
	optional: boolean;
	comma: boolean;
	/** Empty for a slot without a name. */
	name: string;
}
/** Fewest and most words that something takes. */
type Extent = readonly [min: number, max: number];

const DEEPEST_CLASS = 6;
const LONGEST_STRETCH = 31;
const MOST_PARTS = 16;

export type Classes = ReadonlyMap<string, readonly string[]>;
interface Resolved {
	words: number[];
	any: boolean;
	sequences: number[];
}

/** Resolves cues against one lexicon and one table of classes. */
export class Resolver {
	readonly slots: Slot[] = [];
	/** Each a run of slot numbers. */
	readonly sequences: number[][] = [];
	private readonly slotExtents: Extent[] = [];
	private readonly sequenceExtents: Extent[] = [];
	private readonly slotIds = new Map<string, number>();
	private readonly sequenceIds = new Map<string, number>();
	private readonly resolvedClasses = new Map<string, Resolved>();
	private readonly resolvedTexts = new Map<string, Resolved>();
	private readonly slotFirsts = new Map<number, ReadonlySet<number> | undefined>();
	private readonly wordIds = new Map<string, number[]>();
	private readonly lexicon: Lexicon;
	private readonly classes: Classes;

	constructor(lexicon: Lexicon, classes: Classes) {
		this.lexicon = lexicon;
		this.classes = classes;
	}

	/**
	 * @returns the numbers of the cue's slots
	 * @throws CueError for an unknown class, a circle, or a cue that is too long
	 */
	resolve(tree: CueTree): number[] {
		const parts = tree.parts.length;
		if (parts > MOST_PARTS) throw new CueError(`a cue has at most ${MOST_PARTS} parts; this one has ${parts}`, 0);
		const slots = tree.parts.map((part) => this.slot(part, []));
		const [, stretch] = this.extentOf(slots);
		if (stretch > LONGEST_STRETCH) {
			const why = `this cue can stretch over ${stretch} words; ${LONGEST_STRETCH} is the limit`;
			throw new CueError(`${why}. Shorten a gap`, 0);
		}
		return slots;
	}

	/** Ids of the single words of a class. */
	wordsOf(name: string): readonly number[] {
		return this.class(name, []).words;
	}

	/** Fewest and most words of one slot. */
	extent(slot: number): Extent {
		return this.slotExtents[slot] as Extent;
	}

	/** Fewest and most words of a run of slots. */
	extentOf(slots: readonly number[]): Extent {
		let [min, max] = [0, 0];
		for (const slot of slots) {
			min += this.extent(slot)[0];
			max += this.extent(slot)[1];
		}
		return [min, max];
	}

	private slot(part: Part, path: readonly string[]): number {
		if (isGap(part))
			return this.number(
				{gap: part.gap, set: NO_SET, sequences: [], opens: NO_SET, optional: false, comma: false, name: ''},
				[0, part.gap],
			);
		const {words, any, sequences} = this.alternatives(part, path);
		const set = any ? ANY_SET : words.length > 0 ? this.lexicon.intern(words) : NO_SET;
		const extents = sequences.map((sequence) => this.sequenceExtents[sequence] as Extent);
		if (set !== NO_SET) extents.push([1, 1]);
		const {optional, comma, name = ''} = part;
		const min = optional ? 0 : Math.min(...extents.map(([fewest]) => fewest));
		return this.number({gap: 0, set, sequences, opens: this.opening(sequences), optional, comma, name}, [
			min,
			Math.max(...extents.map(([, most]) => most)),
		]);
	}

	private opening(sequences: readonly number[]): number {
		if (sequences.length === 0) return NO_SET;
		const words = this.firstOfSequences(sequences);
		return words ? this.lexicon.intern(words) : ANY_SET;
	}

	/** The words with which a run of slots can begin; undefined when that may be any word. */
	firstOfRun(slots: readonly number[]): Set<number> | undefined {
		const words = new Set<number>();
		for (const slot of slots) {
			const first = this.firstWords(slot);
			if (!first) return undefined;
			for (const id of first) words.add(id);
			if (!this.slots[slot]?.optional) break;
		}
		return words;
	}

	/** The words with which a slot can begin; undefined when that may be any word. Asked often: worked out once a slot. */
	firstWords(number: number): ReadonlySet<number> | undefined {
		if (!this.slotFirsts.has(number)) this.slotFirsts.set(number, this.firstOfSlot(number));
		return this.slotFirsts.get(number);
	}

	private firstOfSlot(number: number): ReadonlySet<number> | undefined {
		const slot = this.slots[number];
		if (!slot || slot.gap > 0 || slot.set === ANY_SET || slot.opens === ANY_SET) return undefined;
		return new Set([...this.lexicon.members(slot.set), ...this.lexicon.members(slot.opens)]);
	}

	private firstOfSequences(sequences: readonly number[]): Set<number> | undefined {
		const words = new Set<number>();
		for (const sequence of sequences) {
			const first = this.firstOfRun(this.sequences[sequence] as number[]);
			if (!first) return undefined;
			for (const id of first) words.add(id);
		}
		return words;
	}

	private number(slot: Slot, extent: Extent): number {
		const key = `${slot.gap}|${slot.set}|${slot.sequences.join()}|${slot.optional}|${slot.comma}|${slot.name}`;
		let id = this.slotIds.get(key);
		if (id === undefined) {
			id = this.slots.push(slot) - 1;
			this.slotExtents.push(extent);
			this.slotIds.set(key, id);
		}
		return id;
	}

	private sequence(slots: number[]): number {
		const key = slots.join();
		let id = this.sequenceIds.get(key);
		if (id === undefined) {
			id = this.sequences.push(slots) - 1;
			this.sequenceExtents.push(this.extentOf(slots));
			this.sequenceIds.set(key, id);
		}
		return id;
	}

	/** Cues repeat the same alternatives over and over (`WE`, `ADV`), so each text is resolved once. */
	private alternatives(item: Item, path: readonly string[]): Resolved {
		let found = this.resolvedTexts.get(item.text);
		if (!found) {
			found = this.merge(item.alternatives.map((atom) => this.atom(atom, path)));
			this.resolvedTexts.set(item.text, found);
		}
		return found;
	}

	private merge(parts: readonly Resolved[]): Resolved {
		const [only] = parts;
		if (parts.length === 1 && only) return only;
		return {
			words: parts.flatMap(({words}) => words),
			any: parts.some(({any}) => any),
			sequences: [...new Set(parts.flatMap(({sequences}) => sequences))],
		};
	}

	private atom(atom: Atom, path: readonly string[]): Resolved {
		if ('word' in atom) return this.word(atom.word, atom.inflect);
		if ('kind' in atom) return {words: [this.lexicon.add(`<${atom.kind}>`)], any: false, sequences: []};
		if ('group' in atom) return this.group(atom.group, path);
		if (atom.class === 'ANY') return {words: [], any: true, sequences: []};
		return this.class(atom.class, path);
	}

	private group(parts: readonly Part[], path: readonly string[]): Resolved {
		const [only] = parts;
		// Brackets round alternatives alone, `(a/b)`, add nothing.
		if (parts.length === 1 && only && !isGap(only) && !only.optional && !only.comma)
			return this.alternatives(only, path);
		return {words: [], any: false, sequences: [this.sequence(parts.map((part) => this.slot(part, path)))]};
	}

	private class(name: string, path: readonly string[]): Resolved {
		const cached = this.resolvedClasses.get(name);
		if (cached) return cached;
		const members = this.classes.get(name);
		const trail = [...path, name];
		if (!members) {
			throw new CueError(`there is no word class ${name}. For the word write \`${name.toLowerCase()}\`.`, 0);
		}
		if (path.includes(name)) throw new CueError(`word class ${name} contains itself: ${trail.join(' > ')}`, 0);
		if (path.length >= DEEPEST_CLASS) throw new CueError(`word classes are nested too deep: ${trail.join(' > ')}`, 0);
		const found = this.merge(members.map((member) => this.group(parseCue(member).parts, trail)));
		this.resolvedClasses.set(name, found);
		return found;
	}

	/** A literal: all its forms, spellings and contracted shapes; several words when it is hyphenated or contracted. */
	private word(word: string, inflect: boolean): Resolved {
		const chunks = word.split('-').flatMap((chunk) => pieces(chunk, '').map((piece) => piece.word));
		const [only] = chunks;
		if (chunks.length === 1 && only !== undefined) return {words: this.forms(only, inflect), any: false, sequences: []};
		const slots = chunks.map((chunk, index) => {
			const set = this.lexicon.intern(this.forms(chunk, inflect && index === chunks.length - 1));
			return this.number({gap: 0, set, sequences: [], opens: NO_SET, optional: false, comma: false, name: ''}, [1, 1]);
		});
		return {words: [], any: false, sequences: [this.sequence(slots)]};
	}

	private forms(word: string, inflect: boolean): number[] {
		const key = inflect ? `${word}~` : word;
		let ids = this.wordIds.get(key);
		if (!ids) {
			const forms = inflect ? inflections(word) : [word];
			const all = forms.flatMap((form) => [form, ...spellings(form), ...(CLITICS[form] ?? [])]);
			ids = all.map((form) => this.lexicon.add(form));
			this.wordIds.set(key, ids);
		}
		return ids;
	}
}
