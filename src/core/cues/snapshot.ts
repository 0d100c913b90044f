/**
 * Compiled cues as text and back. Compiling the built-in pack takes longer than linting a file, so the build does it once;
 * a cue's slots are only made when the cue is first tried.
 */
import type {CompiledCue, CompiledCues, CompiledPattern, CompiledWindow, CueEntry} from './compile.ts';
import {Lexicon} from './lexicon.ts';
import type {Slot} from './resolve.ts';

type SlotCode = [gap: number, set: number, sequences: number[], use: number, name: string, min: number, max: number];
type PatternCode = [edges: number, first: number, slots: SlotCode[]];
type WindowCode = [where: CompiledWindow['where'], question: number, patterns: readonly number[]];
type CueCode = [
	...PatternCode,
	low: number,
	high: number,
	unless: readonly number[],
	without: WindowCode[],
	needed: WindowCode[],
];
interface Snapshot {
	words: string[];
	sets: readonly (readonly number[])[];
	sequences: SlotCode[][];
	patterns: PatternCode[];
	cues: CueCode[];
	/** Word id → numbers of the cues anchored on it. */
	index: Array<[word: number, cues: number[]]>;
}
const OPTIONAL = 1;
const COMMA = 2;

/** @returns one line of JSON for `thaw` */
export function freeze({lexicon, cues, patterns, index}: CompiledCues): string {
	const sequences: SlotCode[][] = [];
	const known = new Map<readonly Slot[], number>();
	const sequenceId = (sequence: readonly Slot[]): number => {
		let id = known.get(sequence);
		if (id === undefined) {
			id = sequences.push([]) - 1;
			known.set(sequence, id);
			sequences[id] = sequence.map(slotCode);
		}
		return id;
	};
	const slotCode = (slot: Slot): SlotCode => {
		const use = (slot.optional ? OPTIONAL : 0) | (slot.comma ? COMMA : 0);
		return [slot.gap, slot.set, slot.sequences.map(sequenceId), use, slot.name ?? '', slot.min, slot.max];
	};
	const patternCode = ({start, end, first, slots}: CompiledPattern): PatternCode => [
		(start ? 1 : 0) | (end ? 2 : 0),
		first,
		slots.map(slotCode),
	];
	const windowCode = ({where, question, patterns: ids}: CompiledWindow): WindowCode => [where, question ? 1 : 0, ids];
	const snapshot: Snapshot = {
		...lexicon.dump(),
		sequences,
		patterns: patterns.map(patternCode),
		cues: cues.map((cue) => [
			...patternCode(cue),
			cue.low,
			cue.high,
			cue.unless,
			cue.without.map(windowCode),
			cue.with.map(windowCode),
		]),
		index: [...index].map(([word, anchored]) => [word, anchored.map((cue) => cue.index)]),
	};
	return JSON.stringify(snapshot);
}

/**
 * @param text what `freeze` gave
 * @param entries the same cues in the same order as when it was frozen
 */
export function thaw(text: string, entries: readonly CueEntry[]): CompiledCues {
	const snapshot = JSON.parse(text) as Snapshot;
	const sequences: Array<Slot[] | undefined> = [];
	const sequence = (id: number): Slot[] => {
		sequences[id] ??= (snapshot.sequences[id] as SlotCode[]).map(slot);
		return sequences[id];
	};
	const slot = ([gap, set, ids, use, name, min, max]: SlotCode): Slot => ({
		gap,
		set,
		sequences: ids.map(sequence),
		optional: (use & OPTIONAL) !== 0,
		comma: (use & COMMA) !== 0,
		name: name || undefined,
		min,
		max,
	});
	const cues = snapshot.cues.map((code, number) => new LazyCue(code, slot, number, entries[number] as CueEntry));
	return {
		lexicon: Lexicon.load(snapshot),
		cues,
		patterns: snapshot.patterns.map((code) => new LazyPattern(code, slot)),
		index: new Map(snapshot.index.map(([word, anchored]) => [word, anchored.map((number) => cues[number] as LazyCue)])),
		anywhere: [],
	};
}

type MakeSlot = (code: SlotCode) => Slot;

class LazyPattern implements CompiledPattern {
	readonly start: boolean;
	readonly end: boolean;
	readonly first: number;
	private readonly codes: SlotCode[];
	private readonly make: MakeSlot;
	private made: Slot[] | undefined;
	constructor([edges, first, codes]: readonly [number, number, SlotCode[], ...unknown[]], make: MakeSlot) {
		this.first = first;
		this.start = (edges & 1) !== 0;
		this.end = (edges & 2) !== 0;
		this.codes = codes;
		this.make = make;
	}
	get slots(): readonly Slot[] {
		this.made ??= this.codes.map(this.make);
		return this.made;
	}
}

class LazyCue extends LazyPattern implements CompiledCue {
	readonly index: number;
	readonly entry: CueEntry;
	readonly low: number;
	readonly high: number;
	readonly unless: readonly number[];
	readonly without: readonly CompiledWindow[];
	readonly with: readonly CompiledWindow[];
	constructor(code: CueCode, make: MakeSlot, index: number, entry: CueEntry) {
		super(code, make);
		[, , , this.low, this.high, this.unless] = code;
		this.without = code[6].map(windowOf);
		this.with = code[7].map(windowOf);
		this.index = index;
		this.entry = entry;
	}
}

const windowOf = ([where, question, patterns]: WindowCode): CompiledWindow => ({
	where,
	question: question === 1,
	patterns,
});
