/**
 * Runs compiled cues over one word table: one pass finds every match of every cue.
 */
import {NO_TABLE, type WordTable} from '../table.ts';
import type {CompiledCue, CompiledCues, Condition, Window} from './compile.ts';
import {ALL_MARKS, mark} from './lexicon.ts';
import {Starts} from './starts.ts';
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

const NO_SPANS: Spans = [];
const NAMELESS = 1;
const NAMED = 2;
interface Exception {
	pattern: Condition;
	/** The marks of each set of words that it needs. */
	needs: readonly number[];
	/** The marks of the words that it begins with. */
	begins: number;
}

/** Made once for many tables. */
export class Matcher {
	private readonly compiled: CompiledCues;
	private readonly walk: Walk;
	/** For each exception what is asked before it is tried, once somebody asked. */
	private readonly exceptions: Array<Exception | undefined>;
	/** For each cue whether a slot has a name; 0 as long as nobody asked. */
	private readonly named: Uint8Array;
	private table: WordTable = NO_TABLE;
	private facts: SentenceFacts = {question: () => false, neighbour: () => -1};
	/** Of the word in each row. */
	private rowMarks = new Int32Array(1024);
	/** Of all words of the sentence at hand. */
	private marks = 0;
	private readonly windowAnswers = new Map<number, boolean>();

	constructor(compiled: CompiledCues) {
		this.compiled = compiled;
		this.walk = new Walk(compiled);
		this.exceptions = new Array<Exception | undefined>(compiled.patterns.length);
		this.named = new Uint8Array(compiled.cues.length);
	}

	/** All matches of all cues that no exception and no window cancels, by sentence, cue and place. */
	run(table: WordTable, facts: SentenceFacts): RowMatch[] {
		this.table = table;
		this.facts = facts;
		this.walk.read(table);
		this.windowAnswers.clear();
		const {firsts, ids} = table;
		if (this.rowMarks.length < ids.length) this.rowMarks = new Int32Array(2 * ids.length);
		const found: RowMatch[] = [];
		for (let sentence = 0; sentence < firsts.length - 1; sentence++) {
			this.marks = 0;
			for (let row = firsts[sentence] as number; row < (firsts[sentence + 1] as number); row++) {
				const own = mark(ids[row] as number);
				this.rowMarks[row] = own;
				this.marks |= own;
			}
			this.inOrder(this.compiled.starts.of(table, sentence, this.rowMarks, this.marks), sentence, found);
		}
		return found;
	}

	/** Each start is tried once, and matches of one cue do not overlap. */
	private inOrder(starts: readonly number[], sentence: number, found: RowMatch[]): void {
		const first = this.table.firsts[sentence] as number;
		const rows = Starts.rowsOf((this.table.firsts[sentence + 1] as number) - first);
		let next = 0;
		for (const start of starts) {
			if (start < next) continue;
			next = start + 1;
			const number = Math.floor(start / rows);
			const cue = this.compiled.cues.at(number);
			const from = first + (start % rows);
			const to = this.walk.from(cue, from);
			if (to < 0) continue;
			const match = {
				cue: number,
				sentence,
				from,
				to,
				spans: this.isNamed(number, cue) ? this.walk.spans(cue) : NO_SPANS,
			};
			if (this.cancelled(cue, match)) continue;
			found.push(match);
			next = start + to - from;
		}
	}

	private cancelled(cue: CompiledCue, match: RowMatch): boolean {
		const {unless, without, with: needed} = cue;
		for (let nth = 0; nth < unless.length; nth++) {
			const exception = this.exception(unless[nth] as number);
			if (!this.mayStand(exception, match)) continue;
			// Still those of the match: nothing else was tried since.
			if (match.spans === NO_SPANS) match.spans = this.walk.spans(cue);
			if (this.overlaps(exception, cue, match)) return true;
		}
		for (const window of without) if (this.inWindow(window, match.sentence)) return true;
		for (const window of needed) if (!this.inWindow(window, match.sentence)) return true;
		return false;
	}

	/** Where a part of a match is asked for by its name, it has to be kept which rows each slot took. */
	private isNamed(number: number, {slots}: CompiledCue): boolean {
		if (this.named[number] === 0) {
			this.named[number] = slots.some((slot) => this.compiled.slots.at(slot).name !== '') ? NAMED : NAMELESS;
		}
		return this.named[number] === NAMED;
	}

	private exception(id: number): Exception {
		let exception = this.exceptions[id];
		if (!exception) {
			const pattern = this.compiled.patterns.at(id);
			const {lexicon} = this.compiled;
			exception = {
				pattern,
				needs: pattern.needs.map((set) => lexicon.marks(set)),
				begins: lexicon.marks(pattern.first),
			};
			this.exceptions[id] = exception;
		}
		return exception;
	}

	/** False when a word that the exception must hold stands nowhere near the match: so it is with nearly all of them. */
	private mayStand({needs, pattern}: Exception, {sentence, from, to}: RowMatch): boolean {
		for (let nth = 0; nth < needs.length; nth++) if (((needs[nth] as number) & this.marks) === 0) return false;
		const {firsts} = this.table;
		const first = Math.max(from - pattern.max + 1, firsts[sentence] as number);
		const last = Math.min(to + pattern.max - 1, firsts[sentence + 1] as number);
		for (let nth = 0; nth < needs.length; nth++) {
			if (!this.stands(pattern.needs[nth] as number, needs[nth] as number, first, last)) return false;
		}
		return true;
	}

	/** Whether a word of the set is in one of the rows. */
	private stands(set: number, marks: number, first: number, last: number): boolean {
		const {ids} = this.table;
		for (let row = first; row < last; row++) {
			// Marks are shared by many words.
			if ((marks & (this.rowMarks[row] as number)) !== 0 && this.compiled.lexicon.has(set, ids[row] as number))
				return true;
		}
		return false;
	}

	/** An exception counts only if it shares a word with the match. */
	private overlaps({pattern, begins}: Exception, cue: CompiledCue, {sentence, from, to, spans}: RowMatch): boolean {
		const first = this.table.firsts[sentence] as number;
		for (let start = Math.max(first, from - pattern.max + 1); start < to; start++) {
			if (begins !== ALL_MARKS && (begins & (this.rowMarks[start] as number)) === 0) continue;
			if (this.walk.at(pattern, start) > from && this.walk.shares(pattern, cue, spans)) return true;
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
			const pattern = this.compiled.patterns.at(id);
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
