/**
 * Compiled cues as text and back. Compiling the built-in pack takes longer than linting a file, so the build does it once.
 * Rows instead of objects keep the text small: it is read at every start.
 */
import type {CompiledCue, CompiledCues, Pattern, Window} from './compile.ts';
import {Lexicon} from './lexicon.ts';
import {Openings} from './openings.ts';
import type {Slot} from './resolve.ts';
import {type Place, Starts} from './starts.ts';

type SlotRow = [
	gap: number,
	set: number,
	opens: number,
	use: number,
	sequences: readonly number[] | 0,
	name: string | 0,
];
type PatternRow = [edges: number, first: number, needs: number, max: number, slots: readonly number[]];
type WindowRow = [where: Window['where'], question: number, patterns: readonly number[]];
type PlaceRow = [cue: number, low: number, high: number, mates: Place['mates']];
type CueRow = [...PatternRow, unless: readonly number[], without: WindowRow[], needed: WindowRow[]];
interface Snapshot {
	words: string;
	sets: ReadonlyArray<readonly number[]>;
	forgiven: readonly number[];
	slots: SlotRow[];
	sequences: CompiledCues['sequences'];
	patterns: PatternRow[];
	cues: CueRow[];
	places: PlaceRow[];
	index: ReadonlyArray<readonly number[] | 0>;
	anywhere: readonly number[];
}

const bits = (first: boolean, second: boolean): number => (first ? 1 : 0) + (second ? 2 : 0);

/** @returns one line of JSON for `thaw` */
export function freeze({lexicon, slots, sequences, patterns, cues, places, index, anywhere}: CompiledCues): string {
	const slot = (s: Slot): SlotRow => [
		s.gap,
		s.set,
		s.opens,
		bits(s.optional, s.comma),
		s.sequences.length > 0 ? s.sequences : 0,
		s.name || 0,
	];
	const pattern = (p: Pattern): PatternRow => [bits(p.start, p.end), p.first, p.needs, p.max, p.slots];
	const window = (w: Window): WindowRow => [w.where, w.question ? 1 : 0, w.patterns];
	const {words, sets, forgiven} = lexicon.dump();
	const snapshot: Snapshot = {
		words: words.join(' '),
		sets,
		forgiven,
		slots: slots.map(slot),
		sequences,
		patterns: patterns.map(pattern),
		cues: cues.map((cue) => [...pattern(cue), cue.unless, cue.without.map(window), cue.with.map(window)]),
		places: places.map(({cue, low, high, mates}) => [cue, low, high, mates]),
		index: Array.from(index, (numbers) => numbers ?? 0),
		anywhere,
	};
	return JSON.stringify(snapshot);
}

/** @param text what `freeze` gave */
export function thaw(text: string): CompiledCues {
	const {
		words: spelt,
		sets,
		forgiven,
		slots,
		sequences,
		patterns,
		cues,
		places,
		index,
		anywhere,
	} = JSON.parse(text) as Snapshot;
	const lexicon = Lexicon.load({words: spelt.split(' '), sets, forgiven});
	const allSlots = slots.map(slotOf);
	const allCues = cues.map(cueOf);
	const allPlaces = places.map(placeOf);
	const words = index.map((numbers) => numbers || undefined);
	return {
		lexicon,
		slots: allSlots,
		sequences,
		openings: new Openings(lexicon, allSlots, sequences),
		patterns: patterns.map(patternOf),
		cues: allCues,
		places: allPlaces,
		index: words,
		anywhere,
		starts: new Starts(lexicon, allCues, allPlaces, words, anywhere),
	};
}

const NONE: readonly number[] = [];
const NO_WINDOWS: readonly Window[] = [];

function slotOf(row: SlotRow): Slot {
	return {
		gap: row[0],
		set: row[1],
		opens: row[2],
		optional: (row[3] & 1) !== 0,
		comma: (row[3] & 2) !== 0,
		sequences: row[4] || NONE,
		name: row[5] || '',
	};
}

function patternOf(row: PatternRow | CueRow): Pattern {
	return {start: (row[0] & 1) !== 0, end: (row[0] & 2) !== 0, first: row[1], needs: row[2], max: row[3], slots: row[4]};
}

function cueOf(row: CueRow): CompiledCue {
	// By number: taking a row apart by position is slow before it is compiled, and this runs at every start.
	return {
		start: (row[0] & 1) !== 0,
		end: (row[0] & 2) !== 0,
		first: row[1],
		needs: row[2],
		max: row[3],
		slots: row[4],
		unless: row[5],
		without: row[6].length > 0 ? row[6].map(windowOf) : NO_WINDOWS,
		with: row[7].length > 0 ? row[7].map(windowOf) : NO_WINDOWS,
	};
}

const placeOf = (row: PlaceRow): Place => ({cue: row[0], low: row[1], high: row[2], mates: row[3]});

const windowOf = ([where, question, patterns]: WindowRow): Window => ({where, question: question === 1, patterns});
