import {describe, it} from 'vitest';
import rule from '../../rules/one-voice/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'I will send a new kettle today. I will email you the number.',
			"We'll send a new kettle today. We will email you the number.",
			// The mix that is recommended: the company did, the agent will do.
			'We sent the wrong kettle. I will send the right one today.',
			"We packed the wrong lid; I've posted the right one.",
			// No subject of ours.
			"Let's try one thing first. I will send you a code.",
			'I will send it today. The crew told me "we will call you".',
			'I will send it today. Plug it into socket I. Press the button marked We.',
			'I will call you on Monday, and you and we can test it.',
			'Your kettle is on its way.',
			// A slip in a long text.
			'I will call at nine. I will call at ten. I will call at noon. I will call at two. We will write.',
			{text: 'I will call at nine. We will write.', options: {minShare: 0.6}},
			{text: 'We will call at nine. We will write.', options: {prefer: 'we'}},
			{text: 'I will call at nine. We sent the wrong kettle.', options: {prefer: 'I'}},
		],
		notOk: [
			{text: 'I will send a new kettle today. [[We]] will email you the number.', messageId: 'mixed'},
			{text: "We'll send a new kettle today, and we'll write. [[I]]'ve booked the van.", messageId: 'mixed'},
			{text: 'I will send it today, and [[we]] will write.', messageId: 'mixed'},
			{text: 'I will send it TODAY. [[WE]] will write.', messageId: 'mixed'},
			{text: '[[We]] will call at nine.', options: {prefer: 'I'}, messageId: 'preferred'},
			{text: '[[I]] will call at nine. We will write.', options: {prefer: 'we'}, messageId: 'preferred'},
			{text: '[[We]] sent the wrong kettle. I will send the right one.', options: {split: false}, messageId: 'mixed'},
			{
				text: 'I will call at nine. I will call at ten. I will call at noon. I will call at two. [[We]] will write.',
				options: {minShare: 0.1},
				messageId: 'mixed',
			},
		],
	},
	{describe, it},
);
