/**
 * All active cues of a run, compiled into one matcher's tables.
 */

import {UserError} from '../errors.ts';
import type {CueSpec, CueWindow} from '../rule-types.ts';
import {didYouMean} from '../suggest.ts';
import {ANY_SET, Lexicon} from './lexicon.ts';
import {CueError, parseCue} from './notation.ts';
import {type Classes, NO_SET, Resolver, type Slot} from './resolve.ts';

/** A cue and who owns it. */
export interface CueEntry {
	/** `rule-id/3` or `moves/group/3`. */
	id: string;
	/** Rule id, or `moves/group`. */
	owner: string;
	spec: CueSpec;
	/** Exceptions of the owner, for all its cues. */
	unless: readonly string[];
}

export interface CompiledPattern {
	start: boolean;
	end: boolean;
	/** The set of words with which a match can begin; -1 for any word. */
	first: number;
	slots: readonly Slot[];
}
export interface CompiledWindow {
	where: 'sentence' | 'next' | 'previous' | 'nearby';
	patterns: readonly number[];
	/** `QUESTION` stands among the patterns. */
	question: boolean;
}
export interface CompiledCue extends CompiledPattern {
	index: number;
	entry: CueEntry;
	unless: readonly number[];
	without: readonly CompiledWindow[];
	with: readonly CompiledWindow[];
	/** Distance of the anchor from the start of the cue, in words. */
	low: number;
	high: number;
}
export interface CompiledCues {
	lexicon: Lexicon;
	cues: readonly CompiledCue[];
	/** Exceptions and windows, each compiled once. */
	patterns: readonly CompiledPattern[];
	/** Word id → cues anchored on that word. */
	index: ReadonlyMap<number, readonly CompiledCue[]>;
	/** Cues whose rarest part may be any word at all. */
	anywhere: readonly CompiledCue[];
}

/** Words so common that a cue should rather be anchored on another one. */
const COMMON = new Set(
	`the a an to of and or in on at for with from by as is are was were be been being am 's 'm 're 've 'll 'd have has had do does did
	not i we you your our us me my it its this that these those there here so if but can could will would may might should must
	any all no <name> <quote> <other> <number> please just very up out about what when how which who more`.split(/\s+/),
);
const COMMON_WEIGHT = 50;

/** @throws UserError naming the owner, the cue and the column */
export function compileCues(entries: readonly CueEntry[], classes: Classes): CompiledCues {
	const lexicon = new Lexicon();
	const resolver = new Resolver(lexicon, classes);
	const patterns: CompiledPattern[] = [];
	const patternIds = new Map<string, number>();
	const pattern = (entry: CueEntry, source: string): number => {
		let id = patternIds.get(source);
		if (id === undefined) {
			id = patterns.push(compilePattern(resolver, lexicon, classes, entry, source)) - 1;
			patternIds.set(source, id);
		}
		return id;
	};
	const windows = (entry: CueEntry, window: CueWindow | undefined): CompiledWindow[] =>
		Object.entries(window ?? {}).map(([where, sources]) => ({
			where: where as CompiledWindow['where'],
			question: sources.includes('QUESTION'),
			patterns: sources
				.filter((source: string) => source !== 'QUESTION')
				.map((source: string) => pattern(entry, source)),
		}));

	const common = new Set([...COMMON].map((word) => lexicon.add(word)));
	const cues = entries.map((entry, index): CompiledCue => {
		const compiled = compilePattern(resolver, lexicon, classes, entry, entry.spec.cue);
		return {
			...compiled,
			index,
			entry,
			unless: [...(entry.spec.unless ?? []), ...entry.unless].map((source) => pattern(entry, source)),
			without: windows(entry, entry.spec.without),
			with: windows(entry, entry.spec.with),
			low: 0,
			high: 0,
		};
	});
	const index = new Map<number, CompiledCue[]>();
	const anywhere: CompiledCue[] = [];
	for (const cue of cues) anchor(cue, lexicon, common, index, anywhere);
	lexicon.freeze();
	return {lexicon, cues, patterns, index, anywhere};
}

function compilePattern(
	resolver: Resolver,
	lexicon: Lexicon,
	classes: Classes,
	entry: CueEntry,
	source: string,
): CompiledPattern {
	try {
		const tree = parseCue(source);
		const slots = resolver.resolve(tree);
		return {start: tree.start, end: tree.end, first: firstSet(slots, lexicon), slots};
	} catch (error) {
		if (!(error instanceof CueError)) throw error;
		const unknown = /no word class (\S+)\./.exec(error.message)?.[1];
		const hint = unknown
			? didYouMean(
					unknown,
					[...classes.keys()].map((name) => name.toLowerCase()),
				)
					.toUpperCase()
					.replace('DID YOU MEAN', 'Or did you mean')
			: '';
		throw new UserError(
			'BAD_CUE',
			`${entry.owner}: cue "${source}", column ${error.column + 1}: ${error.message}${hint}`,
		);
	}
}

/** Files the cue under its rarest required part, so that it is tried only where that word stands. */
function anchor(
	cue: CompiledCue,
	lexicon: Lexicon,
	common: ReadonlySet<number>,
	index: Map<number, CompiledCue[]>,
	anywhere: CompiledCue[],
): void {
	let best: {weight: number; words: ReadonlySet<number>; low: number; high: number} | undefined;
	let low = 0;
	let high = 0;
	for (const slot of cue.slots) {
		if (slot.gap === 0 && !slot.optional) {
			const words = firstWords(slot, lexicon);
			if (words) {
				const weight = [...words].reduce((sum, id) => sum + (common.has(id) ? COMMON_WEIGHT : 1), 0);
				if (!best || weight < best.weight) best = {weight, words, low, high};
			}
		}
		low += slot.min;
		high += slot.max;
	}
	if (!best) {
		anywhere.push(cue);
		return;
	}
	cue.low = best.low;
	cue.high = best.high;
	for (const id of best.words) {
		const list = index.get(id);
		if (list) list.push(cue);
		else index.set(id, [cue]);
	}
}

/** The set of words with which a run of slots can begin, so that most starts are turned down by one test. */
function firstSet(slots: readonly Slot[], lexicon: Lexicon): number {
	const words = firstOfSequence(slots, lexicon);
	return words ? lexicon.intern(words) : ANY_SET;
}

function firstOfSequence(slots: readonly Slot[], lexicon: Lexicon): Set<number> | undefined {
	const words = new Set<number>();
	for (const slot of slots) {
		const first = firstWords(slot, lexicon);
		if (!first) return undefined;
		for (const id of first) words.add(id);
		if (!slot.optional) break;
	}
	return words;
}

/** The words with which a slot can begin; undefined when that may be any word. */
function firstWords(slot: Slot, lexicon: Lexicon): Set<number> | undefined {
	if (slot.gap > 0 || slot.set === ANY_SET) return undefined;
	const words = new Set(slot.set === NO_SET ? [] : lexicon.members(slot.set));
	for (const sequence of slot.sequences) {
		const first = firstOfSequence(sequence, lexicon);
		if (!first) return undefined;
		for (const id of first) words.add(id);
	}
	return words;
}
