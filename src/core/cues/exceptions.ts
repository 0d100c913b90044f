/**
 * Which matches an exception cancels. A match has three or four of them and hardly one in thirty applies, so what they need
 * is looked for before they are tried.
 */
import {NO_TABLE, type WordTable} from '../table.ts';
import type {CompiledCue, CompiledCues, Condition} from './compile.ts';
import {ALL_MARKS} from './lexicon.ts';
import {NO_SPANS, type Spans, type Walk} from './walk.ts';

interface Exception {
	pattern: Condition;
	/** The marks of each set of words that it needs. */
	needs: readonly number[];
	/** The marks of the words that it begins with. */
	begins: number;
}

export class Exceptions {
	private readonly compiled: CompiledCues;
	private readonly walk: Walk;
	/** Each once it is first asked for. */
	private readonly known: Array<Exception | undefined>;
	private table: WordTable = NO_TABLE;
	/** Of the word in each row. */
	private marks: Int32Array = new Int32Array(0);
	/** Of all words of the sentence. */
	private all = 0;
	private first = 0;
	private last = 0;

	constructor(compiled: CompiledCues, walk: Walk) {
		this.compiled = compiled;
		this.walk = walk;
		this.known = new Array<Exception | undefined>(compiled.patterns.length);
	}

	/** All that is asked from now on is about this sentence. */
	read(table: WordTable, sentence: number, marks: Int32Array, all: number): void {
		this.table = table;
		this.marks = marks;
		this.all = all;
		this.first = table.firsts[sentence] as number;
		this.last = table.firsts[sentence + 1] as number;
	}

	/**
	 * Whether an exception of the cue shares a word with its match. Asked just after the match was found.
	 *
	 * @param taken which rows each slot took, empty where nobody has asked for them
	 */
	cancel(cue: CompiledCue, from: number, to: number, taken: Spans): boolean {
		let spans = taken;
		for (let nth = 0; nth < cue.unless.length; nth++) {
			const exception = this.at(cue.unless[nth] as number);
			if (!this.mayStand(exception, from, to)) continue;
			// Still those of the match: nothing else was tried since.
			if (spans === NO_SPANS) spans = this.walk.spans(cue);
			if (this.overlaps(exception, cue, from, to, spans)) return true;
		}
		return false;
	}

	private at(id: number): Exception {
		let exception = this.known[id];
		if (!exception) {
			const {lexicon, patterns} = this.compiled;
			const pattern = patterns.at(id);
			const needs = pattern.needs.map((set) => lexicon.marks(set));
			exception = {pattern, needs, begins: lexicon.marks(pattern.first)};
			this.known[id] = exception;
		}
		return exception;
	}

	/** False when a word that it must hold stands nowhere near the match. */
	private mayStand({needs, pattern}: Exception, from: number, to: number): boolean {
		for (let nth = 0; nth < needs.length; nth++) if (((needs[nth] as number) & this.all) === 0) return false;
		const first = Math.max(from - pattern.max + 1, this.first);
		const last = Math.min(to + pattern.max - 1, this.last);
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
			if ((marks & (this.marks[row] as number)) !== 0 && this.compiled.lexicon.has(set, ids[row] as number))
				return true;
		}
		return false;
	}

	private overlaps({pattern, begins}: Exception, cue: CompiledCue, from: number, to: number, spans: Spans): boolean {
		for (let start = Math.max(this.first, from - pattern.max + 1); start < to; start++) {
			if (begins !== ALL_MARKS && (begins & (this.marks[start] as number)) === 0) continue;
			if (this.walk.at(pattern, start) > from && this.walk.shares(pattern, cue, spans)) return true;
		}
		return false;
	}
}
