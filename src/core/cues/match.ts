/**
 * Runs compiled cues over one word table: one pass finds every match of every cue.
 */
import type {WordTable} from '../table.ts';
import type {CompiledCue, CompiledCues, Pattern, Window} from './compile.ts';
import {type Spans, Walk} from './walk.ts';

/** Where one cue matched, in rows. */
export interface RowMatch {
	/** Number of the cue. */
	cue: number;
	sentence: number;
	from: number;
	to: number;
	spans: Spans;
}
/** Facts about sentences that windows may ask for. */
export interface SentenceFacts {
	question(sentence: number): boolean;
	/** The nearest sentence of the body before (-1) or after (+1); -1 when there is none. */
	neighbour(sentence: number, step: -1 | 1): number;
}

export class Matcher {
	private readonly compiled: CompiledCues;
	private readonly table: WordTable;
	private readonly facts: SentenceFacts;
	private readonly walk: Walk;
	private readonly windowAnswers = new Map<number, boolean>();

	constructor(compiled: CompiledCues, table: WordTable, facts: SentenceFacts) {
		this.compiled = compiled;
		this.table = table;
		this.facts = facts;
		this.walk = new Walk(compiled, table);
	}

	/** All matches of all cues that no exception and no window cancels, in text order a cue. */
	run(): RowMatch[] {
		const {cues, index, anywhere} = this.compiled;
		const {ids, sentences, firsts} = this.table;
		const found: RowMatch[] = [];
		// The next row at which a cue may begin: each start is tried once, and matches of one cue do not overlap.
		const next = new Int32Array(cues.length);
		const attempt = (number: number, row: number): void => {
			const cue = cues[number] as CompiledCue;
			const first = firsts[sentences[row] as number] as number;
			const low = Math.max(first, row - cue.high, next[number] as number);
			const high = cue.start ? Math.min(first, row - cue.low) : row - cue.low;
			if (low > high) return;
			const opening = this.compiled.lexicon.table(cue.first);
			for (let from = low; from <= high; from++) {
				next[number] = from + 1;
				if (opening !== undefined && opening[ids[from] as number] !== 1) continue;
				const to = this.walk.at(cue, from);
				if (to < 0) continue;
				const match = {cue: number, sentence: sentences[from] as number, from, to, spans: this.walk.spans(cue)};
				if (this.cancelled(cue, match)) continue;
				found.push(match);
				next[number] = to;
				return;
			}
		};
		for (let row = 0; row < ids.length; row++) {
			const anchored = index.get(ids[row] as number);
			if (anchored) for (const number of anchored) attempt(number, row);
			for (const number of anywhere) attempt(number, row);
		}
		return found;
	}

	private cancelled(cue: CompiledCue, match: RowMatch): boolean {
		if (cue.unless.length > 0) {
			const taken = this.walk.words(cue, match.spans);
			if (cue.unless.some((id) => this.overlaps(this.compiled.patterns[id] as Pattern, match, taken))) return true;
		}
		if (cue.without.some((window) => this.inWindow(window, match.sentence))) return true;
		return !cue.with.every((window) => this.inWindow(window, match.sentence));
	}

	/** An exception counts only if it shares a word with the match; words that a gap swallowed are not shared. */
	private overlaps(pattern: Pattern, {sentence, from, to}: RowMatch, taken: ReadonlySet<number>): boolean {
		const first = this.table.firsts[sentence] as number;
		const opening = this.compiled.lexicon.table(pattern.first);
		for (let start = Math.max(first, from - pattern.max + 1); start < to; start++) {
			if (opening !== undefined && opening[this.table.ids[start] as number] !== 1) continue;
			const end = this.walk.at(pattern, start);
			if (end <= from) continue;
			for (const row of this.walk.words(pattern, this.walk.spans(pattern))) if (taken.has(row)) return true;
		}
		return false;
	}

	private inWindow({where, question, patterns}: Window, sentence: number): boolean {
		const around = [sentence];
		if (where === 'next' || where === 'nearby') around.push(this.facts.neighbour(sentence, 1));
		if (where === 'previous' || where === 'nearby') around.push(this.facts.neighbour(sentence, -1));
		return around.some(
			(at) => at >= 0 && ((question && this.facts.question(at)) || patterns.some((id) => this.inSentence(id, at))),
		);
	}

	private inSentence(id: number, sentence: number): boolean {
		const {firsts} = this.table;
		const key = id * (firsts.length + 1) + sentence;
		let answer = this.windowAnswers.get(key);
		if (answer === undefined) {
			const pattern = this.compiled.patterns[id] as Pattern;
			const last = firsts[sentence + 1] as number;
			answer = false;
			for (let from = firsts[sentence] as number; from < last && !answer; from++) {
				answer = this.walk.at(pattern, from) >= 0;
			}
			this.windowAnswers.set(key, answer);
		}
		return answer;
	}
}
