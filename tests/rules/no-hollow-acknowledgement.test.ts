import {describe, it} from 'vitest';
import rule from '../../rules/no-hollow-acknowledgement/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'We are aware of a fault in the lift.',
			'No pressure if the evening does not suit you, I totally understand!',
			// The event stands in the sentence.
			'I understand that the lift has been out since Monday.',
			'I understand how annoying it is to be charged twice for one meal.',
			'I understand that {{what_happened}}.',
			'We understand that the courier left the box in the rain on Friday.',
			'You told us that the app froze at the payment page.',
			'I can see two payments of £30 on your statement.',
			// Or in the next one.
			'I understand your frustration. You have been without heating since Sunday.',
			{
				text: 'I understand your frustration. This should not be so. You have been without heating since Sunday.',
				options: {window: 2},
			},
			// Questions, purposes, conditions.
			'Do I understand correctly that the key does not turn?',
			'This helps us understand your situation.',
			'So that we understand your position, please send the letter.',
			'To help us understand your concerns, send two photos.',
			'If I understand your concern, you need a second key.',
			// Other objects.
			'By signing you confirm that you understand the terms.',
			'We understand pets: all rooms have a bowl.',
			'We understand your rights under the tenancy and have put them in the letter.',
			'We recognise stress as a ground for leave.',
			'We know who can fix this and have passed it on.',
			'We know your time slot and will be there at 9.',
			'We get it from the supplier in two days.',
			'We hear appeals on Tuesdays.',
			'The court understands your position.',
			'We appreciate your patience.',
			'We sense your impatience to get the keys.',
			'You have every right to be angry that the bus left without you.',
			// Another rule's business.
			'You must be furious.',
			'I know exactly how your team feels.',
			// Not hollow beside the fact.
			'Your frustration is understandable: two vans, two dates, no boiler since Sunday.',
			'We see your vexation.',
			// The facts in its place.
			"You've been without a phone line since Friday.",
		],
		notOk: [
			'I know this is not the answer you were hoping for.',
			'Totally get how confusing leases can be.',
			"[[I hear]] where you're coming from.",
			'[[You have every right to be upset]].',
			'[[We have carefully considered your concerns]].',
			'[[We appreciate the depth of feeling]] in your letter.',
			'[[Everyone at the clinic realises the urgency]] of such matters.',
			'[[I understand your frustration]].',
			'[[I *completely* understand your frustration]].',
			'[[I understand\nyour frustration]].',
			'[[I UNDERSTAND YOUR FRUSTRATION]].',
			'[[We fully understand your position]].',
			'[[We understand how annoying]] this is.',
			'[[I can see how frustrating]] this must be.',
			'[[We recognise how important]] this is to you.',
			'[[We recognize the inconvenience]].',
			'[[We understand the urgency]].',
			'[[We understand the importance]] of a warm home.',
			'[[I understand that you are upset]].',
			"[[I understand you're frustrated]].",
			'[[We hear your concerns]].',
			'[[I realise the impact]] of this.',
			'[[We understand your uncertainty]].',
			'[[I understand]].',
			'[[I do understand]].',
			'[[I completely understand]], {{first_name}}.',
			'[[I hear you]].',
			'[[I get it]].',
			"[[I get where you're]] coming from.",
			'[[I see where you are coming from]].',
			'[[I totally get your frustration]].',
			'[[Understood]].',
			'[[Your frustration is completely understandable]].',
			"[[That's understandable]].",
			"[[It's understandable that you are upset]].",
			'[[We empathise with your]] situation.',
			'[[We empathize with you]].',
			// The event comes too late, or not at all.
			'[[I understand your frustration]]. This should not be so. You have been without heating since Sunday.',
			{
				text: '[[I understand your frustration]]. You have been without heating since Sunday.',
				options: {window: 0},
			},
			{text: '[[We see your]] vexation.', options: {extraFeel: ['vexation']}},
			// The event stands before it.
			{
				text: 'Your parcel was lost on Tuesday. [[We understand how frustrating]] that is.',
				level: 'info',
			},
			{
				text: 'Your parcel was lost on Tuesday. [[We understand your frustration]].',
				level: 'warn',
			},
		],
	},
	{describe, it},
);
