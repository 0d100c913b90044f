import {describe, it} from 'vitest';
import rule from '../../rules/no-emotion-slot/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'You told us that you feel {{emotion}}.',
			'You wrote that you are {{mood}} about the cello.',
			'You chose {{mood}} in our survey.',
			'Mood: {{mood}}',
			'You are {{position}} in the queue.',
			'You are {{name}} and your cello is {{state}}.',
			'We understand your {{concern}}.',
			'Your {{product}} is here, and we feel {{feeling}} about it.',
			'[acknowledge how upset they are]',
			'How is {{name}} today?',
			'Tell us how you feel about {{product}}.',
			'It must be {{number}} by now.',
		],
		notOk: [
			{text: 'We know [[you feel {{emotion}}]].', messageId: 'slot', level: 'info'},
			'We know [[you are feeling {{emotion}}]] about it.',
			'I understand you are [emotion].',
			"I can see that [[you're {{mood}}]].",
			'You must be [frustrated/upset] about the cello.',
			'We understand [[your {{customer_emotion}}]].',
			'I understand your [frustration/disappointment].',
			'I can hear [[how {{emotion}}]] you are.',
			'[[That must be {{emotion}}]].',
			'[[You may feel {{x}}]] now.',
		],
	},
	{describe, it},
);
