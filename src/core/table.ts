/**
 * The word table: one row a word of the message, flat, so that all cues read the same arrays. Built once a message.
 */

import {armsPassed} from './arm-cuts.ts';
import type {Lexicon} from './cues/lexicon.ts';
import {fold, pieces} from './cues/normalise.ts';
import type {ParsedMessage, Placeholder} from './types.ts';

export interface WordTable {
	ids: number[];
	/** Offsets in the message text. */
	starts: number[];
	ends: number[];
	flags: number[];
	/** One past the last row of the stretch: a match never leaves it. */
	stretchEnds: number[];
	sentences: number[];
	/** First row of each sentence, and one more entry with the number of rows. */
	firsts: number[];
}
/** What is read before any message is. */
export const NO_TABLE: WordTable = {
	ids: [],
	starts: [],
	ends: [],
	flags: [],
	stretchEnds: [],
	sentences: [],
	firsts: [0],
};

/** Latin letters only: classes over all of Unicode cost milliseconds to compile, and no English word needs them. */
const TOKEN =
	/([£$€]\s?\d+(?:[.,]\d+)*|\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th|am|pm|%|h|hrs?)?(?![A-Za-zÀ-ɏ0-9]))|([A-Za-zÀ-ɏ0-9Ꝏ-ꝏꝚ-ꝛ](?:[A-Za-zÀ-ɏ0-9Ꝏ-ꝏꝚ-ꝛ\u00AD]|['’ʼ](?=[A-Za-zÀ-ɏ\u00AD]))*)|(--+|\s-\s|[,;:–—()\-&…])/g;
export const COMMA_AFTER = 1;
/** Joined by a hyphen to the row before: a match may not begin here, nor end before here. */
export const HYPHENED = 2;
/** Bits that the flags of a row take. */
export const FLAG_BITS = 2;
const VARIABLE = 'Ꝏ';
const SPAN = 'Ꝛ';
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'madam', "ma'am", 'mate']);
/** A currency sign just before a placeholder makes it an amount. */
const MONEY = /[£$€]\s?$/;

/** @returns the rows of all sentences, in text order */
export function buildTable(parsed: ParsedMessage, lexicon: Lexicon): WordTable {
	return new TableBuilder(parsed, lexicon).build();
}

class TableBuilder {
	private readonly table: WordTable = {
		ids: [],
		starts: [],
		ends: [],
		flags: [],
		stretchEnds: [],
		sentences: [],
		firsts: [],
	};
	private readonly view: string;
	private readonly parsed: ParsedMessage;
	private readonly lexicon: Lexicon;
	private placeholder = 0;
	private readonly passesArm: (offset: number) => boolean;
	private nameIds: ReadonlySet<number>;

	constructor(parsed: ParsedMessage, lexicon: Lexicon) {
		this.parsed = parsed;
		this.lexicon = lexicon;
		this.view = parsed.view;
		this.passesArm = armsPassed(parsed.placeholders);
		this.nameIds = new Set([lexicon.id('<name>'), lexicon.id('<agent>')].filter((id) => id > 0));
	}

	build(): WordTable {
		const {table} = this;
		for (let sentence = 0; sentence < this.parsed.sentences.length; sentence++) {
			table.firsts.push(table.ids.length);
			this.sentence(sentence);
		}
		table.firsts.push(table.ids.length);
		return table;
	}

	private sentence(index: number): void {
		const {table, view} = this;
		const [start, end] = this.parsed.sentences[index]?.range ?? [0, 0];
		const first = table.ids.length;
		const breaks: number[] = [];
		let hyphen = false;
		let lastEnd = -1;
		let vocative = false;
		TOKEN.lastIndex = start;
		for (let match = TOKEN.exec(view); match && match.index < end; match = TOKEN.exec(view)) {
			const from = match.index;
			// Nobody reads the words before and behind it together.
			if (this.passesArm(from)) breaks.push(table.ids.length);
			const [raw, number, word, mark] = match;
			if (mark !== undefined) {
				const last = table.ids.length - 1;
				if (mark === '-' && from === lastEnd) hyphen = true;
				else if (mark === '&') this.row(this.lexicon.id('and'), from, from + 1, 0, index);
				else if (mark === ',') {
					if (last >= first) table.flags[last] = (table.flags[last] as number) | COMMA_AFTER;
				} else if (mark !== '…' && mark !== '-') breaks.push(table.ids.length);
				continue;
			}
			const to = from + raw.length;
			const flag = hyphen && from === lastEnd + 1 ? HYPHENED : 0;
			hyphen = false;
			lastEnd = to;
			if (number !== undefined) this.number(number, from, to, flag, index);
			else if (raw.startsWith(VARIABLE)) vocative = this.variable(from, to, flag, index) || vocative;
			else if (raw.startsWith(SPAN)) this.row(this.lexicon.id('<quote>'), from, to, flag, index);
			else vocative = this.word(word as string, from, to, flag, index) || vocative;
		}
		this.stretches(first, breaks);
		if (vocative) this.dropVocatives(first);
	}

	private row(id: number, from: number, to: number, flags: number, sentence: number): void {
		const {table} = this;
		table.ids.push(id);
		table.starts.push(from);
		table.ends.push(to);
		table.flags.push(flags);
		table.stretchEnds.push(0);
		table.sentences.push(sentence);
	}

	private word(raw: string, from: number, to: number, flag: number, sentence: number): boolean {
		const known = this.lexicon.cache.get(raw);
		if (known !== undefined) {
			this.row(known, from, to, flag, sentence);
			return false;
		}
		const next = /^id$/i.test(raw)
			? (/^\s+([a-z]+)/i.exec(this.view.slice(to, to + 24))?.[1]?.toLowerCase() ?? '')
			: '';
		let title = false;
		const found = pieces(raw, next);
		const [only] = found;
		if (found.length === 1 && only && next === '' && !TITLES.has(only.word))
			this.lexicon.cache.set(raw, this.lookUp(only.word));
		for (const [index, piece] of found.entries()) {
			this.row(this.lookUp(piece.word), from + piece.from, from + piece.to, index === 0 ? flag : 0, sentence);
			title ||= TITLES.has(piece.word);
		}
		return title;
	}

	private lookUp(word: string): number {
		return this.lexicon.id(word) || this.lexicon.nearId(word);
	}

	private number(raw: string, from: number, to: number, flag: number, sentence: number): void {
		const kind = /^[£$€]/.test(raw)
			? '<amount>'
			: /^(?:\d+[-/]\d+[-/]\d+|\d{1,2}:\d\d.*|\d+(?:am|pm))$/.test(raw)
				? '<date>'
				: '<number>';
		this.row(this.lexicon.id(raw) || this.lexicon.id(kind), from, to, flag, sentence);
	}

	private variable(from: number, to: number, flag: number, sentence: number): boolean {
		const {placeholders} = this.parsed;
		while (this.placeholder < placeholders.length && (placeholders[this.placeholder] as Placeholder).range[1] <= from)
			this.placeholder++;
		let kind: string = placeholders[this.placeholder]?.kind ?? 'other';
		if (kind !== 'amount' && MONEY.test(this.view.slice(Math.max(0, from - 2), from))) kind = 'amount';
		this.row(this.lexicon.id(`<${kind}>`), from, to, flag, sentence);
		return kind === 'name' || kind === 'agent';
	}

	private stretches(first: number, breaks: readonly number[]): void {
		const {stretchEnds} = this.table;
		let next = breaks.length;
		let end = stretchEnds.length;
		for (let row = end - 1; row >= first; row--) {
			while (next > 0 && (breaks[next - 1] as number) > row) end = breaks[--next] as number;
			stretchEnds[row] = end;
		}
	}

	/** A name between commas ("very sorry, Mrs Okoro, to hear") is skipped, so that the phrase around it is whole. */
	private dropVocatives(first: number): void {
		const {table} = this;
		const comma = (row: number): boolean => ((table.flags[row] ?? 0) & COMMA_AFTER) !== 0;
		for (let row = table.ids.length - 1; row >= first; row--) {
			let from = row;
			const named = this.nameIds.has(table.ids[row] as number) || this.isTitle(row);
			const titled = row > first && !named && this.isTitle(row - 1);
			if (titled) from = row - 1;
			else if (named && row > first && this.isTitle(row - 1)) from = row - 1;
			if (!named && !titled) continue;
			const before = from === first || comma(from - 1);
			const after = row === table.ids.length - 1 || comma(row);
			if (!before || !after || (from === first && !comma(row))) continue;
			for (const list of [table.ids, table.starts, table.ends, table.flags, table.stretchEnds, table.sentences])
				list.splice(from, row - from + 1);
			for (let i = first; i < table.ids.length; i++) {
				if ((table.stretchEnds[i] as number) > from)
					table.stretchEnds[i] = (table.stretchEnds[i] as number) - (row - from + 1);
			}
			if (from > first) table.flags[from - 1] = (table.flags[from - 1] as number) & ~COMMA_AFTER;
			row = from;
		}
	}

	private isTitle(row: number): boolean {
		const {table} = this;
		return TITLES.has(fold(this.view.slice(table.starts[row], table.ends[row])));
	}
}
