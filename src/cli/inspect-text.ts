/**
 * The inspect record in plain words, readable for a writer.
 */
import type {InspectedMessage, InspectedSentence, InspectRecord} from '../index.ts';
import type {Paint} from './paint.ts';
import {MOVE_WORDS, TYPE_SOURCE_WORDS} from './words.ts';
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
	const {id, title, type, typeSource, acknowledged, nextStep, timeframe, balance, variants, sentences} = message;
	const yes = (value: boolean): string => (value ? 'yes' : 'no');
	const facts = [
		['type', `${type}, ${TYPE_SOURCE_WORDS[typeSource]}`],
		['says what happened', yes(acknowledged)],
		['says what comes next', yes(nextStep)],
		['says when', yes(timeframe)],
		['facts against feelings', balance === null ? 'neither' : balanceWords(balance)],
		...(variants > 1 ? [['variants', String(variants)]] : []),
	];
	const body = sentences.map((sentence) => sentenceView(sentence, paint, width));
	return [`  ${paint.bold(title ?? `message ${id}`)}`, columns(facts, width, '    '), '', body.join('\n')].join('\n');
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
