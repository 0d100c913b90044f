/**
 * Runs compiled cues over one word table: one pass finds every match of every cue.
 */
import {NO_TABLE, type WordTable} from '../table.ts';
import type {CompiledCue, CompiledCues, Window} from './compile.ts';
import {Exceptions} from './exceptions.ts';
import {mark} from './lexicon.ts';
import {Repeats} from './repeats.ts';
import {Starts} from './starts.ts';
import {NO_SPANS, type Spans, Walk} from './walk.ts';

/** Where one cue matched, in rows counted from the first of its sentence. */
export interface RowMatch {
	/** Number of the cue. */
	cue: number;
	from: number;
	to: number;
	/** Empty where no part of the cue has a name. */
	spans: Spans;
}
/** Facts about sentences that windows may ask for. */
export interface SentenceFacts {
	question(sentence: number): boolean;
	/** The nearest sentence of the body before (-1) or after (+1); -1 when there is none. */
	neighbour(sentence: number, step: -1 | 1): number;
}

const NAMELESS = 1;
const NAMED = 2;
/** Made once for many tables. */
export class Matcher {
	private readonly compiled: CompiledCues;
	private readonly walk: Walk;
	private readonly exceptions: Exceptions;
	/** For each cue whether a slot has a name; 0 as long as nobody asked. */
	private readonly named: Uint8Array;
	private table: WordTable = NO_TABLE;
	private facts: SentenceFacts = {question: () => false, neighbour: () => -1};
	/** Of the word in each row. */
	private marks = new Int32Array(1024);
	private readonly windowAnswers = new Map<number, boolean>();
	private readonly repeats = new Repeats<readonly RowMatch[]>();
	/** Whether something beyond the words of the sentence at hand was asked for. */
	private askedAround = false;

	constructor(compiled: CompiledCues) {
		this.compiled = compiled;
		this.walk = new Walk(compiled);
		this.exceptions = new Exceptions(compiled, this.walk);
		this.named = new Uint8Array(compiled.cues.length);
	}

	/** All matches of all cues that no exception and no window cancels: for each sentence by cue and place. */
	run(table: WordTable, facts: SentenceFacts): Array<readonly RowMatch[]> {
		this.table = table;
		this.facts = facts;
		this.walk.read(table);
		this.windowAnswers.clear();
		if (this.marks.length < table.ids.length) this.marks = new Int32Array(2 * table.ids.length);
		const found: Array<readonly RowMatch[]> = [];
		for (let sentence = 0; sentence < table.firsts.length - 1; sentence++) {
			const key = this.repeats.keyOf(table, sentence);
			let matches = this.repeats.get(key);
			if (!matches) {
				this.askedAround = false;
				matches = this.matchesIn(sentence);
				if (!this.askedAround) this.repeats.keep(key, matches);
			}
			found.push(matches);
		}
		return found;
	}

	private matchesIn(sentence: number): RowMatch[] {
		const {firsts, ids} = this.table;
		let all = 0;
		for (let row = firsts[sentence] as number; row < (firsts[sentence + 1] as number); row++) {
			const own = mark(ids[row] as number);
			this.marks[row] = own;
			all |= own;
		}
		this.exceptions.read(this.table, sentence, this.marks, all);
		return this.inOrder(this.compiled.starts.of(this.table, sentence, this.marks, all), sentence);
	}

	/** Each start is tried once, and matches of one cue do not overlap. */
	private inOrder(starts: readonly number[], sentence: number): RowMatch[] {
		const found: RowMatch[] = [];
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
			const named = this.isNamed(number, cue);
			const taken = named ? this.walk.spans(cue) : NO_SPANS;
			if (this.exceptions.cancel(cue, from, to, taken) || this.windowsCancel(cue, sentence)) continue;
			const spans = named ? taken.map((row) => row - first) : NO_SPANS;
			found.push({cue: number, from: from - first, to: to - first, spans});
			next = start + to - from;
		}
		return found;
	}

	private windowsCancel({without, with: needed}: CompiledCue, sentence: number): boolean {
		for (const window of without) if (this.inWindow(window, sentence)) return true;
		for (const window of needed) if (!this.inWindow(window, sentence)) return true;
		return false;
	}

	/** Where a part of a match is asked for by its name, it has to be kept which rows each slot took. */
	private isNamed(number: number, {slots}: CompiledCue): boolean {
		if (this.named[number] === 0) {
			this.named[number] = slots.some((slot) => this.compiled.slots.at(slot).name !== '') ? NAMED : NAMELESS;
		}
		return this.named[number] === NAMED;
	}

	private inWindow({where, question, patterns}: Window, sentence: number): boolean {
		this.askedAround = true;
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
