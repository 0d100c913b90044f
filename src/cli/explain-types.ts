/**
 * `explain types`: which parts each message type needs, and how to declare one.
 */
import {MESSAGE_TYPES, type MessageType, TYPE_ALIASES} from '../index.ts';
import type {Paint} from './paint.ts';
import {TYPE_WORDS} from './words.ts';
import {columns, wrap} from './wrap.ts';

const PARTS = ['acknowledge', 'own', 'explain', 'next step', 'time', 'contact'] as const;

/** One letter for each part: R required, r recommended, w required in a weak form, - not asked for. */
const NEEDS: Readonly<Partial<Record<MessageType, string>>> = {
	problem: 'RRrRRr',
	incident: 'RRrRRr',
	refusal: 'R-RRrr',
	update: 'r-rRRr',
	resolved: 'RRrw-r',
	autoreply: 'w--RRr',
	question: '---w-r',
	security: 'RrrRRR',
	dunning: 'R-rRRR',
	bereavement: 'R--RrR',
	offboarding: 'w--Rrr',
	praise: 'r-----',
	receipt: '-----r',
	legal: '-----r',
	newsletter: '------',
};

const HOW = `At the top of a file:

---
empathy:
  type: problem
  fault: ours
---

Or for a whole folder, in .empathylintrc.json:

{
  "overrides": [{"files": ["macros/complaints/**"], "type": "problem", "fault": "ours"}]
}`;

export function explainTypes(paint: Paint, width: number): string {
	const names = MESSAGE_TYPES.map((type) => {
		const aliases = Object.keys(TYPE_ALIASES).filter((alias) => TYPE_ALIASES[alias] === type);
		const also = aliases.length > 0 ? ` (also: ${aliases.join(', ')})` : '';
		return [type, TYPE_WORDS[type] + also];
	});
	const needs = Object.entries(NEEDS).map(([type, letters]) => [
		type,
		...[...letters].map((letter) => (letter === '-' ? '\u2013' : letter)),
	]);
	const indented = HOW.split('\n')
		.map((line) => (line === '' ? '' : `  ${line}`))
		.join('\n');
	return [
		paint.bold('Message types'),
		wrap('What a message is for decides which parts it must have.', width, '  '),
		'',
		columns(names, width, '  '),
		'',
		paint.bold('What each type needs'),
		columns([['', ...PARTS], ...needs], width, '  '),
		'',
		columns(
			[
				['R', 'required: a missing part is an error when the type is declared'],
				['r', 'recommended: a missing part is an info'],
				['w', 'required in a weak form, such as one half-sentence: a missing part is an info'],
			],
			width,
			'  ',
		),
		'',
		wrap(
			'"own" counts when the fault is ours, "time" when the next act is ours. A type that is read from a file name leads to warnings at most, one that is guessed to infos.',
			width,
			'  ',
		),
		'',
		paint.bold('How to declare a type'),
		indented,
		'',
		wrap(
			'"fault" is ours, partner, customer, none or unknown. "split" says how a file is cut into messages.',
			width,
			'  ',
		),
	].join('\n');
}
