/**
 * From the tree of a cue to parts over word sets: forms, spellings, contractions and classes are resolved here.
 */
import {inflections, spellings} from './inflect.ts';
import {ANY_SET, type Lexicon} from './lexicon.ts';
import {CLITICS, pieces} from './normalise.ts';
import {type Atom, CueError, type CueTree, type Item, isGap, type Part, parseCue} from './notation.ts';

/** A part of a compiled cue: a gap, or a place for one of a set of words or one of several sequences. */
export interface Slot {
	/** Most words a gap may take; 0 for a place. */
	gap: number;
	/** Single words; -1 any word, -2 none. */
	set: number;
	sequences: readonly Slot[][];
	optional: boolean;
	comma: boolean;
	name: string | undefined;
	/** Fewest and most words it takes. */
	min: number;
	max: number;
}
export const NO_SET = -2;
const DEEPEST_CLASS = 6;
const LONGEST_STRETCH = 31;
const MOST_PARTS = 16;

export type Classes = ReadonlyMap<string, readonly string[]>;
/** What a slot holds, apart from how it is used. */
type Content = Pick<Slot, 'set' | 'sequences'> & {shortest: number; longest: number};
interface Resolved {
	words: number[];
	any: boolean;
	sequences: Slot[][];
}

/** Resolves cues against one lexicon and one table of classes. */
export class Resolver {
	private readonly lexicon: Lexicon;
	private readonly classes: Classes;
	private readonly known = new Map<string, Resolved>();
	private readonly wordIds = new Map<string, number[]>();
	private readonly contents = new Map<string, Content>();

	constructor(lexicon: Lexicon, classes: Classes) {
		this.lexicon = lexicon;
		this.classes = classes;
	}

	/** @throws CueError for an unknown class, a circle, or a cue that is too long */
	resolve(tree: CueTree): Slot[] {
		if (tree.parts.length > MOST_PARTS)
			throw new CueError(`a cue has at most ${MOST_PARTS} parts; this one has ${tree.parts.length}`, 0);
		const slots = tree.parts.map((part) => this.slot(part, []));
		const stretch = slots.reduce((sum, slot) => sum + slot.max, 0);
		if (stretch > LONGEST_STRETCH) {
			throw new CueError(
				`this cue can stretch over ${stretch} words; ${LONGEST_STRETCH} is the limit. Shorten a gap`,
				0,
			);
		}
		return slots;
	}

	private slot(part: Part, path: readonly string[]): Slot {
		if (isGap(part)) {
			return {
				gap: part.gap,
				set: NO_SET,
				sequences: [],
				optional: false,
				comma: false,
				name: undefined,
				min: 0,
				max: part.gap,
			};
		}
		return this.item(part, path);
	}

	private item(item: Item, path: readonly string[]): Slot {
		const {set, sequences, shortest, longest} = this.content(item, path);
		const {optional, comma, name} = item;
		return {gap: 0, set, sequences, optional, comma, name, min: optional ? 0 : shortest, max: longest};
	}

	/** Cues repeat the same alternatives over and over (`WE`, `ADV`), so each text is resolved once. */
	private content(item: Item, path: readonly string[]): Content {
		const cached = this.contents.get(item.text);
		if (cached) return cached;
		const found = this.alternatives(item.alternatives, path);
		const set = found.any ? ANY_SET : found.words.length > 0 ? this.lexicon.intern(found.words) : NO_SET;
		const lengths = found.sequences.map(lengthOf);
		if (set !== NO_SET) lengths.push([1, 1]);
		const content: Content = {
			set,
			sequences: found.sequences,
			shortest: Math.min(...lengths.map(([min]) => min)),
			longest: Math.max(...lengths.map(([, max]) => max)),
		};
		this.contents.set(item.text, content);
		return content;
	}

	private alternatives(atoms: readonly Atom[], path: readonly string[]): Resolved {
		const found: Resolved = {words: [], any: false, sequences: []};
		for (const atom of atoms) {
			const {words, any, sequences} = this.atom(atom, path);
			found.words.push(...words);
			found.sequences.push(...sequences);
			found.any ||= any;
		}
		return found;
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
		if (parts.length === 1 && only && !isGap(only) && !only.optional && !only.comma) {
			return this.alternatives(only.alternatives, path);
		}
		return {words: [], any: false, sequences: [parts.map((part) => this.slot(part, path))]};
	}

	private class(name: string, path: readonly string[]): Resolved {
		const cached = this.known.get(name);
		if (cached) return cached;
		const members = this.classes.get(name);
		if (!members) throw new CueError(`there is no word class ${name}. For the word write \`${name.toLowerCase()}\``, 0);
		if (path.includes(name))
			throw new CueError(`word class ${name} contains itself: ${[...path, name].join(' > ')}`, 0);
		if (path.length >= DEEPEST_CLASS)
			throw new CueError(`word classes are nested too deep: ${[...path, name].join(' > ')}`, 0);
		const found: Resolved = {words: [], any: false, sequences: []};
		for (const member of members) {
			const tree = parseCue(member);
			const {words, any, sequences} = this.group(tree.parts, [...path, name]);
			found.words.push(...words);
			found.sequences.push(...sequences);
			found.any ||= any;
		}
		this.known.set(name, found);
		return found;
	}

	/** A literal: all its forms, spellings and contracted shapes; several words when it is hyphenated or contracted. */
	private word(word: string, inflect: boolean): Resolved {
		const chunks = word.split('-').flatMap((chunk) => pieces(chunk, '').map((piece) => piece.word));
		if (chunks.length === 1) return {words: this.forms(chunks[0] as string, inflect), any: false, sequences: []};
		const sequence = chunks.map((chunk, index): Slot => {
			const set = this.lexicon.intern(this.forms(chunk, inflect && index === chunks.length - 1));
			return {gap: 0, set, sequences: [], optional: false, comma: false, name: undefined, min: 1, max: 1};
		});
		return {words: [], any: false, sequences: [sequence]};
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

function lengthOf(sequence: readonly Slot[]): [min: number, max: number] {
	return [sequence.reduce((sum, slot) => sum + slot.min, 0), sequence.reduce((sum, slot) => sum + slot.max, 0)];
}
