/**
 * One message, from its text to labelled sentences: parse, word table, cues, moves.
 */
import type {CompiledCues} from './cues/compile.ts';
import {Matcher, type RowMatch} from './cues/match.ts';
import {typeWithoutText} from './message-type.ts';
import {parseMessage} from './parse.ts';
import type {Hit, MessageView, MoveProcedure, OpenSentence} from './rule-types.ts';
import {buildTable, type WordTable} from './table.ts';
import type {Declared, Fix, MessageSource, ParsedMessage, Range} from './types.ts';

export interface ReadContext {
	compiled: CompiledCues;
	moves: MoveProcedure;
	allow: readonly string[];
	filePath: string;
	/** From front matter. */
	declared: Declared;
	/** From the configuration, for this file. */
	configured: Declared;
}

export function readMessage(source: MessageSource, context: ReadContext): MessageView {
	const parsed = parseMessage(source.text, source.format, {allow: context.allow});
	const table = buildTable(parsed, context.compiled.lexicon);
	const sentences = openSentences(parsed, table);
	const body = sentences.filter((sentence) => sentence.role === 'body');
	const bodyPlace = new Map(body.map((sentence, place) => [sentence.index, place]));
	const matcher = new Matcher(context.compiled, table, {
		question: (index) => sentences[index]?.question ?? false,
		neighbour: (index, step) => body[(bodyPlace.get(index) ?? -2) + step]?.index ?? -1,
	});
	for (const match of matcher.run()) {
		const sentence = sentences[match.sentence];
		(sentence?.hits as Hit[]).push(toHit(match, parsed, table));
	}
	const declared: Declared = {...context.configured, ...context.declared};
	context.moves.label({
		sentences,
		declared,
		group: (sentence, name) => sentence.hits.filter((hit) => hit.ruleId === `moves/${name}`),
	});
	return withType(
		{
			id: source.id,
			...(source.title !== undefined && {title: source.title}),
			...(source.subject !== undefined && {subject: source.subject}),
			text: source.text,
			type: 'unknown',
			typeSource: 'none',
			declared: false,
			problemLike: false,
			fault: declared.fault ?? 'unknown',
			severity: declared.severity ?? 'normal',
			customerSaid: declared.customerSaid ?? [],
			sentences,
			body,
			placeholders: parsed.placeholders,
			acknowledged: body.some((s) => s.move === 'acknowledgement' || (s.move === 'apology' && s.event)),
			nextStep: body.some((s) => s.action),
			timeframe: body.some((s) => s.time),
		},
		context,
	);
}

function withType(view: MessageView, context: ReadContext): MessageView {
	const known = typeWithoutText(context.declared, context.configured, context.filePath);
	const guessed = context.moves.guess(view);
	const declared = known.typeSource === 'frontmatter' || known.typeSource === 'config';
	const problemLike = guessed?.problemLike ?? false;
	if (known.typeSource === 'none' && guessed && guessed.type !== 'unknown') {
		return {...view, type: guessed.type, typeSource: 'guess', problemLike};
	}
	return {...view, ...known, declared, problemLike};
}

function openSentences(parsed: ParsedMessage, table: WordTable): OpenSentence[] {
	return parsed.sentences.map((raw, index): OpenSentence => {
		const text = parsed.text.slice(raw.range[0], raw.range[1]);
		return {
			index,
			range: raw.range,
			text,
			role: raw.role,
			move: raw.role === 'body' ? 'plain' : 'out',
			action: false,
			question: /\?["'”’)*_\]\s]*$/.test(text),
			listItem: parsed.blocks[raw.block]?.kind === 'list-item',
			numbered: parsed.blocks[raw.block]?.ordered === true,
			opensList: /:[*_\s]*$/.test(text),
			event: false,
			time: false,
			words: (table.firsts[index + 1] ?? 0) - (table.firsts[index] ?? 0),
			hits: [],
		};
	});
}

function toHit(match: RowMatch, parsed: ParsedMessage, table: WordTable): Hit {
	const {cue, spans} = match;
	const {spec, id, owner} = cue.entry;
	const parts: Record<string, {range: Range; text: string}> = {};
	for (const [index, slot] of cue.slots.entries()) {
		const [from, to] = spans[index] ?? [0, 0];
		if (slot.name && to > from) {
			const range: Range = [table.starts[from] as number, table.ends[to - 1] as number];
			parts[slot.name] = {range, text: readable(parsed, range)};
		}
	}
	const range = wholeWords(parsed.view, table.starts[match.from] as number, table.ends[match.to - 1] as number);
	const at = marked(spec.at, parts) ?? range;
	const fix = fixOf(spec.fix, parts, parsed);
	return {
		id,
		ruleId: owner,
		sentence: match.sentence,
		range,
		at,
		phrase: readable(parsed, at),
		parts,
		...(spec.move && {move: spec.move}),
		...(typeof spec.message === 'string' && {message: spec.message}),
		...(spec.level && {level: spec.level}),
		...(fix && {fix}),
	};
}

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

const LETTER = /[A-Za-zÀ-ɏ]/;
const WORD_CHAR = /[A-Za-zÀ-ɏ0-9]/;
const APOSTROPHE = /['’]/;

/** A match that begins or ends inside a contraction is widened to the written word. */
function wholeWords(view: string, start: number, end: number): Range {
	const is = (what: RegExp, at: number): boolean => what.test(view[at] ?? '');
	let from = start;
	let to = end;
	while (from > 0 && (is(WORD_CHAR, from - 1) || is(APOSTROPHE, from - 1)) && (is(LETTER, from) || is(APOSTROPHE, from))) from--;
	while (is(WORD_CHAR, to)) to++;
	if (is(APOSTROPHE, to) && is(LETTER, to + 1)) {
		to++;
		while (is(LETTER, to)) to++;
	}
	return [from, to];
}

const readable = (parsed: ParsedMessage, [start, end]: Range): string =>
	parsed.text
		.slice(start, end)
		.replaceAll(/[*_`]+/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

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
	const open = /[*_]+$/.exec(text.slice(0, start))?.[0] ?? '';
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
