/**
 * One message, from its text to labelled sentences: parse, word table, cues, moves.
 */
import {branchesOf} from './branches.ts';
import type {CompiledCues} from './cues/compile.ts';
import type {Matcher} from './cues/match.ts';
import type {DialectSet} from './dialect-set.ts';
import {MatchedHit} from './hit.ts';
import {typeWithoutText} from './message-type.ts';
import {parseMessage} from './parse.ts';
import type {MessageSource} from './reader-types.ts';
import type {MessageView, MoveProcedure, OpenSentence, Sentence} from './rule-types.ts';
import {buildTable, type WordTable} from './table.ts';
import type {Declared, ParsedMessage} from './types.ts';

export interface ReadContext {
	compiled: CompiledCues;
	matcher: Matcher;
	moves: MoveProcedure;
	allow: readonly string[];
	/** The placeholders that are looked for. */
	dialects: DialectSet;
	filePath: string;
	/** From front matter. */
	declared: Declared;
	/** From the configuration, for this file. */
	configured: Declared;
}

export function readMessage(source: MessageSource, context: ReadContext): MessageView {
	const parsed = parseMessage(source, {allow: context.allow, dialects: context.dialects});
	const table = buildTable(parsed, context.compiled.lexicon);
	const sentences = openSentences(parsed, table);
	const body = sentences.filter((sentence) => sentence.role === 'body');
	const bodyPlace = new Map(body.map((sentence, place) => [sentence.index, place]));
	const branches = branchesOf(source.text.length, parsed.placeholders, sentences, body);
	const matches = context.matcher.run(table, {
		question: (index) => sentences[index]?.question ?? false,
		neighbour: (index, step) => {
			const own = sentences[index] as Sentence;
			let place = (bodyPlace.get(index) ?? -2) + step;
			// Nobody reads the sentence of another branch beside this one.
			while (body[place] && !branches.together(own, body[place] as Sentence)) place += step;
			return body[place]?.index ?? -1;
		},
	});
	const shared = {parsed, table, compiled: context.compiled};
	for (const {index, hits} of sentences) {
		for (const match of matches[index] ?? []) hits.push(new MatchedHit(match, index, shared));
	}
	const declared: Declared = {...context.configured, ...context.declared};
	context.moves.label({
		sentences,
		declared,
		has,
	});
	// Filled in one after the other: objects that are copied and copied again are slow to read, and rules read much.
	const view: MessageView = {
		id: source.id,
		subjectEvent: namesEvent(source, sentences, context),
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
		view: parsed.view,
		branches,
		acknowledged: false,
		nextStep: false,
		timeframe: false,
	};
	if (source.title !== undefined) view.title = source.title;
	if (source.subject !== undefined) view.subject = source.subject;
	if (context.dialects.chosen) view.dialects = context.dialects.chosen;
	Object.assign(view, partsOf(body));
	setType(view, source, context);
	return view;
}

/** Which parts of a reply are there. */
export function partsOf(body: readonly Sentence[]): Pick<MessageView, 'acknowledged' | 'nextStep' | 'timeframe'> {
	return {
		acknowledged: body.some(({move, event}) => move === 'acknowledgement' || (move === 'apology' && event)),
		nextStep: body.some(({action}) => action),
		timeframe: body.some(({time}) => time),
	};
}

function has({hits}: OpenSentence, group: string): boolean {
	for (const hit of hits) if (hit.ruleId === group) return true;
	return false;
}

/** A subject line is a sentence of the message; one from front matter is read for itself. */
function namesEvent({subject}: MessageSource, sentences: readonly OpenSentence[], context: ReadContext): boolean {
	const line = sentences.filter(({role}) => role === 'subject');
	if (line.length > 0 || subject === undefined) return line.some(({event}) => event);
	const alone: MessageSource = {id: 'subject', text: subject, format: 'text', range: [0, 0], map: [[0, 0]]};
	return readMessage(alone, context).sentences.some(({event}) => event);
}

function setType(view: MessageView, {names}: MessageSource, context: ReadContext): void {
	const known = typeWithoutText(context.declared, context.configured, names ?? [], context.filePath);
	const guessed = context.moves.guess(view);
	view.problemLike = guessed?.problemLike ?? false;
	if (known.typeSource === 'none' && guessed && guessed.type !== 'unknown') {
		view.type = guessed.type;
		view.typeSource = 'guess';
		return;
	}
	view.type = known.type;
	view.typeSource = known.typeSource;
	view.declared = known.typeSource === 'frontmatter' || known.typeSource === 'config';
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
			explains: false,
			contact: false,
			words: (table.firsts[index + 1] ?? 0) - (table.firsts[index] ?? 0),
			hits: [],
		};
	});
}
