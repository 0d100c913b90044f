import {testRule} from 'empathylint/tester';
import {describe, it} from 'vitest';
import pack, {fewQuestions, noSimply, sayWhoMovedIt} from './clinic-voice.ts';

testRule(
	sayWhoMovedIt,
	{
		ok: [
			'We moved your appointment to Friday.',
			'Your blood test was moved by the ward on Monday.',
			'Your appointment has been moved to Friday. The ward moved it, because Dr Lim is away.',
		],
		notOk: ['[[Your appointment has been moved]] to Friday.', 'Hello, [[your check-up is now\nput off]] until May.'],
	},
	{describe, it},
	pack,
);

testRule(
	noSimply,
	{
		ok: ['Bring the form.', 'It just arrived.'],
		notOk: [{text: '[[Simply]] bring the form.', output: 'Bring the form.', level: 'info'}],
	},
	{describe, it},
	pack,
);

testRule(
	fewQuestions,
	{
		ok: ['Which day suits you? Which doctor?', {text: 'When? Where? Why?', options: {max: 3}}],
		notOk: ['Which day? Which doctor? [[Which room?]]', {text: 'When? [[Where?]]', options: {max: 1}}],
	},
	{describe, it},
	pack,
);
