/**
 * The inspect record in plain words, readable for a writer.
 */
import {
	BUCKETS,
	type InspectedClause,
	type InspectedMessage,
	type InspectedSentence,
	type InspectRecord,
} from '../index.ts';
import type {Paint} from './paint.ts';
import {BUCKET_WORDS, MOVE_WORDS, TYPE_SOURCE_WORDS} from './words.ts';
import {columns, wrap} from './wrap.ts';

interface View {
	paint: Paint;
	/** Columns to write in. */
	width: number;
}

export function inspection(records: readonly InspectRecord[], view: View): string {
	return records.map((record) => fileView(record, view)).join('\n\n');
}

function fileView({filePath, messages}: InspectRecord, view: View): string {
	const head = view.paint.underline(filePath);
	if (messages.length === 0) return `${head}\n\n  no customer message`;
	return [head, ...messages.map((message) => messageView(message, view))].join('\n\n');
}

function messageView(message: InspectedMessage, {paint, width}: View): string {
	const {id, title, type, typeSource, balance, clauses, variants, sentences} = message;
	const yes = (value: boolean): string => (value ? 'yes' : 'no');
	const facts = [
		['type', `${type}, ${TYPE_SOURCE_WORDS[typeSource]}`],
		['says what happened', yes(message.acknowledged)],
		['owns a fault', yes(message.owned)],
		['says why', yes(message.explained)],
		['says what comes next', yes(message.nextStep)],
		['says when', yes(message.timeframe)],
		['says how to reach you', yes(message.contact)],
		['facts against feelings', balance === null ? 'neither' : balanceWords(balance)],
		...(variants > 1 ? [['variants', String(variants)]] : []),
	];
	const body = sentences.map((sentence) => sentenceView(sentence, paint, width));
	const head =
		title === undefined ? `  ${paint.bold(`message ${id}`)}` : `  ${paint.bold(title)} ${paint.dim(`(#${id})`)}`;
	return [head, columns(facts, width, '    '), '', body.join('\n'), ...bucketList(clauses, paint, width)].join('\n');
}

/** The clauses of each bucket, so that the balance can be seen to add up. */
function bucketList(clauses: readonly InspectedClause[], paint: Paint, width: number): string[] {
	if (clauses.length === 0) return [];
	const lines = BUCKETS.flatMap((bucket) => {
		const held = clauses.filter((clause) => clause.bucket === bucket);
		if (held.length === 0) return [];
		const items = held.map(({text}) => `      - ${wrap(text.replace(/\s+/g, ' '), width, '        ').trimStart()}`);
		return [`    ${BUCKET_WORDS[bucket]} (${held.length})`, ...items.map(paint.dim)];
	});
	return ['', '    Clause by clause', ...lines];
}

function balanceWords(balance: number): string {
	const percent = Math.round(balance * 100);
	return `${percent} % facts and steps, ${100 - percent} % feelings`;
}

/** The sentence, what it does, and the rules whose phrases are in it. */
function sentenceView({text, move, action, cues}: InspectedSentence, paint: Paint, width: number): string {
	const rules = [...new Set(cues.map(({id}) => id.replace(/\/\d+$/, '')))].filter((id) => !id.startsWith('moves/'));
	const does = MOVE_WORDS[move] + (action && move !== 'action' ? `, and ${MOVE_WORDS.action}` : '');
	const judged = `\u2192 ${does}${rules.length > 0 ? ` (phrases of ${rules.join(', ')})` : ''}`;
	const flagged = move === 'sympathy' || move === 'victim-joining' || move === 'hollow' || move === 'dismissal';
	const colour = flagged ? paint.yellow : paint.dim;
	return `${wrap(text.replace(/\s+/g, ' '), width, '    ')}\n${wrap(judged, width, '      ').split('\n').map(colour).join('\n')}`;
}
