/**
 * A match of a cue as rules see it: its words, its named parts, its safe fix.
 */
import type {CompiledCues, CueLabel} from './cues/compile.ts';
import type {RowMatch} from './cues/match.ts';
import type {Hit} from './rule-types.ts';
import {shorten} from './shorten.ts';
import type {WordTable} from './table.ts';
import type {Fix, Level, Move, ParsedMessage, Range} from './types.ts';

/** What all hits of one message share. */
export interface HitSource {
	parsed: ParsedMessage;
	table: WordTable;
	compiled: CompiledCues;
}

/** Most hits are only counted, so what costs is worked out when it is asked for. */
export class MatchedHit implements Hit {
	readonly id: string;
	readonly ruleId: string;
	readonly sentence: number;
	readonly move: Move | undefined;
	readonly message: string | undefined;
	readonly level: Level | undefined;
	private readonly match: RowMatch;
	private readonly source: HitSource;
	private found: Parts | undefined;
	private place: Range | undefined;

	constructor(match: RowMatch, sentence: number, source: HitSource) {
		const {spec, id, owner} = source.compiled.labels.at(match.cue);
		this.match = match;
		this.source = source;
		this.id = id;
		this.ruleId = owner;
		this.sentence = sentence;
		// Always all three: objects of one shape are the fastest to read, and every rule reads them.
		this.move = spec.move;
		this.message = spec.message === false ? undefined : spec.message;
		this.level = spec.level;
	}

	get range(): Range {
		this.place ??= this.written();
		return this.place;
	}

	private written(): Range {
		const {table, parsed} = this.source;
		const {from, to} = this.match;
		const first = table.firsts[this.sentence] as number;
		return wholeWords(parsed.view, table.starts[first + from] as number, table.ends[first + to - 1] as number);
	}

	get at(): Range {
		return marked(this.spec.at, this.parts) ?? this.range;
	}

	get phrase(): string {
		return shorten(readable(this.source.parsed, this.at), LONGEST_PHRASE);
	}

	get parts(): Parts {
		this.found ??= this.namedParts();
		return this.found;
	}

	get fix(): Fix | undefined {
		return fixOf(this.spec.fix, this.parts, this.source.parsed);
	}

	private get spec(): CueLabel['spec'] {
		return this.source.compiled.labels.at(this.match.cue).spec;
	}

	private namedParts(): Parts {
		const {compiled, table, parsed} = this.source;
		const parts: Record<string, {range: Range; text: string}> = {};
		const {slots} = compiled.cues.at(this.match.cue);
		const first = table.firsts[this.sentence] as number;
		for (let index = 0; index < slots.length; index++) {
			const {name} = compiled.slots.at(slots[index] as number);
			if (name === '') continue;
			const [from, to] = [this.match.spans[2 * index] as number, this.match.spans[2 * index + 1] as number];
			if (to <= from) continue;
			const range: Range = [table.starts[first + from] as number, table.ends[first + to - 1] as number];
			parts[name] = {range, text: readable(parsed, range)};
		}
		return parts;
	}
}
/** Wordings quote the phrase, and must stay within 110 characters. */
const LONGEST_PHRASE = 45;
type Parts = Readonly<Record<string, {range: Range; text: string}>>;

function marked(
	at: string | readonly [string, string] | undefined,
	parts: Readonly<Record<string, {range: Range}>>,
): Range | undefined {
	if (!at) return undefined;
	const [first, last] = typeof at === 'string' ? [at, at] : at;
	const from = parts[first]?.range ?? parts[last]?.range;
	const to = parts[last]?.range ?? parts[first]?.range;
	return from && to ? [from[0], to[1]] : undefined;
}

// Asked of several characters for each hit that is placed, so not by patterns. Past the end of a text `code` is not a number.
const isLetter = (code: number): boolean =>
	(code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f);
const isWordChar = (code: number): boolean => isLetter(code) || (code >= 0x30 && code <= 0x39);
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** A match that begins or ends inside a contraction is widened to the written word. */
function wholeWords(view: string, start: number, end: number): Range {
	const code = (at: number): number => view.charCodeAt(at);
	let from = start;
	let to = end;
	while (
		from > 0 &&
		(isWordChar(code(from - 1)) || isApostrophe(code(from - 1))) &&
		(isLetter(code(from)) || isApostrophe(code(from)))
	)
		from--;
	while (isWordChar(code(to))) to++;
	if (isApostrophe(code(to)) && isLetter(code(to + 1))) {
		to++;
		while (isLetter(code(to))) to++;
	}
	return [from, to];
}

/** Emphasis, or white space other than single blanks. */
const UNREADABLE = /[*_`]|[^\S ]| {2}/;

function readable({text}: ParsedMessage, [start, end]: Range): string {
	const written = text.slice(start, end);
	if (!UNREADABLE.test(written)) return written.trim();
	return written
		.replaceAll(/[*_`]+/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** A safe change to a named part: deleting takes a following comma and one blank with it and restores a capital. */
function fixOf(
	fix: {delete: string} | {replace: string; with: string} | undefined,
	parts: Readonly<Record<string, {range: Range}>>,
	{text, view}: ParsedMessage,
): Fix | undefined {
	if (!fix) return undefined;
	if ('replace' in fix) {
		const part = parts[fix.replace];
		return part && {range: part.range, text: fix.with};
	}
	const part = parts[fix.delete];
	if (!part) return undefined;
	let [start, end] = part.range;
	// Emphasis marks that hold only this word go with it.
	let marks = 0;
	while (/[*_]/.test(text[start - marks - 1] ?? '')) marks++;
	const open = text.slice(start - marks, start);
	if (open !== '' && text.startsWith([...open].reverse().join(''), end)) {
		start -= open.length;
		end += open.length;
	}
	if (text[end] === ',') end++;
	const capital = /[A-ZÀ-Þ]/.test(text[part.range[0]] ?? '');
	const blank = /^[ \t\u00A0]+|^\r?\n/.exec(text.slice(end))?.[0] ?? '';
	end += blank.length;
	const next = text[end] ?? '';
	const cut = text.slice(start, end);
	// Nothing but the part itself, one comma and blanks may vanish.
	if (/[^\sA-Za-zÀ-ɏ0-9'’,*_-]/.test(cut) || view.slice(start, end).includes('\n\n')) return undefined;
	return capital && /[a-zß-ɏ]/.test(next)
		? {range: [start, end + 1], text: next.toUpperCase()}
		: {range: [start, end], text: ''};
}
