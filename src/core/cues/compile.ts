/**
 * All active cues of a run, compiled into one matcher's tables.
 */
import {UserError} from '../errors.ts';
import type {CueSpec, CueWindow} from '../rule-types.ts';
import {didYouMean} from '../suggest.ts';
import {Anchors} from './anchor.ts';
import {Lexicon} from './lexicon.ts';
import {CueError, parseCue} from './notation.ts';
import {Openings} from './openings.ts';
import {type Classes, Resolver, type Slot} from './resolve.ts';
import {Rows} from './rows.ts';
import {type Place, Starts} from './starts.ts';

/** What a match needs to know of its cue. */
export interface CueLabel {
	/** `rule-id/3` or `moves/group/3`. */
	id: string;
	/** Rule id, or `moves/group`. */
	owner: string;
	spec: Pick<CueSpec, 'at' | 'move' | 'message' | 'level' | 'fix'>;
}
/** A cue and who owns it. The cues of one owner stand together, numbered from 1. */
export interface CueEntry extends CueLabel {
	spec: CueSpec;
	/** Exceptions of the owner, for all its cues. */
	unless: readonly string[];
	/** From a pack that is not the language's own: refused when it would be tried at nearly every word. */
	foreign?: boolean;
}

export interface Pattern {
	start: boolean;
	end: boolean;
	/** The set of words with which a match can begin. */
	first: number;
	/** Numbers of slots. */
	slots: readonly number[];
	/** Most words it can take. */
	max: number;
}
/** A pattern of an exception or a window. */
export interface Condition extends Pattern {
	/** Sets of words: a match holds one word of each. The smallest set first; none where all of them are large. */
	needs: readonly number[];
}
export interface Window {
	where: 'sentence' | 'next' | 'previous' | 'nearby';
	patterns: readonly number[];
	/** `QUESTION` stands among the patterns. */
	question: boolean;
}
export interface CompiledCue extends Pattern {
	unless: readonly number[];
	without: readonly Window[];
	with: readonly Window[];
}
/** Plain data, but for the lexicon, the openings and the starts, which only cache what follows from the data. */
export interface CompiledCues {
	lexicon: Lexicon;
	slots: Rows<Slot>;
	sequences: Rows<readonly number[]>;
	openings: Openings;
	/** Exceptions and windows, each compiled once. */
	patterns: Rows<Condition>;
	/** In the order of the entries. */
	cues: Rows<CompiledCue>;
	labels: Rows<CueLabel>;
	places: Rows<Place>;
	/** Word id → numbers of the places anchored on that word. */
	index: Rows<readonly number[]>;
	/** Cues that any word may begin and end. */
	anywhere: readonly number[];
	starts: Starts;
}

const MOST_CUES = 5000;

/**
 * @param forgiven word classes whose words are also known with one slip of the finger
 * @throws UserError naming the owner, the cue and the column, or the forgiven class that is none
 */
export function compileCues(
	entries: readonly CueEntry[],
	classes: Classes,
	forgiven: readonly string[] = [],
): CompiledCues {
	if (entries.length > MOST_CUES)
		throw new UserError('TOO_MANY_CUES', `${entries.length} cues; ${MOST_CUES} is the limit`, 'packs');
	const lexicon = new Lexicon();
	const resolver = new Resolver(lexicon, classes);
	const anchors = new Anchors(lexicon, resolver);
	const patterns: Condition[] = [];
	const patternIds = new Map<string, number>();
	const places: Place[] = [];
	const index: number[][] = [];
	const anywhere: number[] = [];

	const read = (owner: string, source: string): Pattern => {
		try {
			const tree = parseCue(source);
			const slots = resolver.resolve(tree);
			return {
				start: tree.start,
				end: tree.end,
				first: anchors.firstSet(slots),
				slots,
				max: resolver.extentOf(slots)[1],
			};
		} catch (error) {
			throw error instanceof CueError ? cueFault(owner, source, error, classes) : error;
		}
	};
	const pattern = (owner: string, source: string): number => {
		let id = patternIds.get(source);
		if (id === undefined) {
			const found = read(owner, source);
			id = patterns.push({...found, needs: anchors.needs(found.slots)}) - 1;
			patternIds.set(source, id);
		}
		return id;
	};
	const windows = (owner: string, window: CueWindow | undefined): Window[] =>
		Object.entries(window ?? {}).map(([where, sources]: [string, readonly string[]]) => ({
			where: where as Window['where'],
			question: sources.includes('QUESTION'),
			patterns: sources.filter((source) => source !== 'QUESTION').map((source) => pattern(owner, source)),
		}));

	const cues = entries.map(({owner, spec, unless, foreign}, number): CompiledCue => {
		const found = read(owner, spec.cue);
		const anchorings = anchors.of(found.slots);
		if (foreign && anchors.broad(anchorings)) {
			const why = 'too broad: every word in it is among the commonest. Add a rarer word';
			throw cueFault(owner, spec.cue, new CueError(why, 0), classes);
		}
		if (anchorings.length === 0) anywhere.push(number);
		for (const {words, ...place} of anchorings) {
			const id = places.push({cue: number, ...place}) - 1;
			for (const word of words) {
				const list = index[word] ?? [];
				list.push(id);
				index[word] = list;
			}
		}
		return {
			...found,
			unless: [...(spec.unless ?? []), ...unless].map((source) => pattern(owner, source)),
			without: windows(owner, spec.without),
			with: windows(owner, spec.with),
		};
	});
	lexicon.forgive([...new Set(forgiven.flatMap((name) => wordsOf(name, resolver, classes)))]);
	const slots = Rows.of(resolver.slots);
	const sequences = Rows.of(resolver.sequences);
	const tables = {
		cues: Rows.of(cues),
		places: Rows.of(places),
		index: Rows.of(Array.from(index, (numbers) => numbers ?? [])),
	};
	return {
		lexicon,
		slots,
		sequences,
		patterns: Rows.of(patterns),
		labels: Rows.of<CueLabel>(entries),
		...tables,
		anywhere,
		openings: new Openings(lexicon, slots, sequences),
		starts: new Starts({lexicon, slots, ...tables, anywhere}),
	};
}

function wordsOf(name: string, resolver: Resolver, classes: Classes): readonly number[] {
	try {
		return resolver.wordsOf(name);
	} catch (error) {
		if (!(error instanceof CueError)) throw error;
		const why = `"forgiven" names "${name}", which is no word class of the packs.${nearestClass(name, classes)}`;
		throw new UserError('BAD_PACK', why, 'packs');
	}
}

function cueFault(owner: string, source: string, {message, column}: CueError, classes: Classes): UserError {
	const unknown = /no word class (\S+)\./.exec(message)?.[1];
	const hint = unknown ? nearestClass(unknown, classes) : '';
	return new UserError('BAD_CUE', `${owner}: cue "${source}", column ${column + 1}: ${message}${hint}`);
}

function nearestClass(name: string, classes: Classes): string {
	const names = [...classes.keys()].map((known) => known.toLowerCase());
	return didYouMean(name, names).replace(/"(.+)"/, (found) => found.toUpperCase());
}
