/**
 * Runs compiled cues over one word table: one pass finds every match of every cue.
 */
import {NO_TABLE, type WordTable} from '../table.ts';
import type {CompiledCue, CompiledCues, Window} from './compile.ts';
import {ANY_SET, mark} from './lexicon.ts';
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
/** Any word, also one that has no mark. */
const ALL = -1;

/** Made once for many tables. */
export class Matcher {
	private readonly compiled: CompiledCues;
	private readonly walk: Walk;
	/** For each pattern the marks of the words that it needs, and of those that it begins with; 0 as long as nobody asked. */
	private readonly needed: Int32Array;
	private readonly begins: Int32Array;
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
		this.needed = new Int32Array(compiled.patterns.length);
		this.begins = new Int32Array(compiled.patterns.length);
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
			const id = unless[nth] as number;
			if (!this.mayStand(id, match)) continue;
			// Still those of the match: nothing else was tried since.
			if (match.spans === NO_SPANS) match.spans = this.walk.spans(cue);
			if (this.overlaps(id, cue, match)) return true;
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

	/** False when no word that the exception must hold stands where it could overlap the match: so it is with nearly all. */
	private mayStand(id: number, {sentence, from, to}: RowMatch): boolean {
		if (this.needed[id] === 0) this.layOut(id);
		const needed = this.needed[id] as number;
		if ((needed & this.marks) === 0) return false;
		const {firsts, ids} = this.table;
		const {needs: set, max} = this.compiled.patterns.at(id);
		const last = Math.min(to + max - 1, firsts[sentence + 1] as number);
		// Marks are shared by many words.
		for (let row = Math.max(from - max + 1, firsts[sentence] as number); row < last; row++) {
			if (needed !== ALL && (needed & (this.rowMarks[row] as number)) === 0) continue;
			if (this.compiled.lexicon.has(set, ids[row] as number)) return true;
		}
		return false;
	}

	private layOut(id: number): void {
		const {lexicon, patterns} = this.compiled;
		const {needs, first} = patterns.at(id);
		this.needed[id] = lexicon.marks(needs);
		this.begins[id] = first === ANY_SET ? ALL : lexicon.marks(first);
	}

	/** An exception counts only if it shares a word with the match. */
	private overlaps(id: number, cue: CompiledCue, {sentence, from, to, spans}: RowMatch): boolean {
		const pattern = this.compiled.patterns.at(id);
		const begins = this.begins[id] as number;
		const first = this.table.firsts[sentence] as number;
		for (let start = Math.max(first, from - pattern.max + 1); start < to; start++) {
			if (begins !== ALL && (begins & (this.rowMarks[start] as number)) === 0) continue;
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
