import {describe, it} from 'vitest';
import rule from '../../rules/no-sorry-to-hear/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			// Glad, or none of our feeling.
			'We are glad to hear that the new lock works.',
			'We were pleased to read your note about the night staff.',
			'I hear you have moved, so here is the new form.',
			'Customers may be sad to learn that the pool shuts on Monday.',
			'You will be sorry to see how few seats are left.',
			'We are not at all sorry to see the old system go offline.',
			'We like to hear how a repair went.',
			'No one enjoys paying a fee twice.',
			// Questions.
			'Are you sorry to hear this?',
			// Quoted.
			'Reviews often say "sorry to hear that" and nothing else.',
			// Goodbyes, unless strict.
			"We're sad to see you go, and your data is ready to download.",
			'Sorry to see you are leaving; your deposit is on its way.',
			'Gutted to see you go, and your locker is yours until Friday.',
			// A loss: in the sentence, in the one before, or declared.
			'We were sorry to learn that your mother has died.',
			'Your mother has died. We are sorry to hear that you want to close her account.',
			'Your husband passed away in May. I am sorry to hear about your wish to close his account.',
			'Your father died last week. We are sorry to hear of it.',
			'Thank you for telling us about the funeral. I was sorry hearing about it.',
			'Your aunt’s death was reported to us on Monday. Saddened to hear it.',
			'Your uncle died in March. We were saddened by the news.',
			{text: 'I am sorry to hear your news.', type: 'bereavement'},
			// The facts in its place.
			'Your parcel should have reached you on Tuesday and it has not.',
			"You'd like to close your account. Here is how.",
			// Switched off by what is said beside it is only a lower level, see below.
			'Sorry, we did not hear the bell.',
		],
		notOk: [
			"I'm [[sorry to hear]] that.",
			'I am [[sorry to hear]] about the oven.',
			'im [[sorry to hear]] that',
			'I’m [[sorry to hear]] this.',
			'[[Sorry to here]] about your order.',
			'We were [[sad to read]] about your stay.',
			'We are [[saddened to learn]] of the fault.',
			"We're [[disappointed to see]] this.",
			'I [[hate to hear]] that.',
			'It is [[awful to hear]] that.',
			'We [[regret to learn]] of your trouble.',
			'I was [[sorry\nto hear]] it.',
			'I am so *very* [[sorry to hear]] it.',
			'I am very [[sorry, {{first_name}}, to hear]] it.',
			'We are [[sorry to be told]] of a leak.',
			'We are [[sorry to have heard]] about the noise.',
			'SO [[SORRY TO HEAR]] THIS.',
			'I was [[sorry hearing]] about your trip.',
			'[[Sorry about hearing]] of it only now.',
			'We [[hate hearing]] that.',
			'[[Gutted to hear]] about the flood.',
			'[[Apologies to hear]] of the noise.',
			'We were [[saddened by]] your experience.',
			'[[We never like to hear]] that.',
			"[[We don't enjoy hearing]] this.",
			'[[No one likes to hear]] such a thing.',
			// A request.
			{text: "I'm [[sorry to hear]] that you want to close your account.", messageId: 'request'},
			{text: "[[Sorry to hear]] you'd like to cancel the course.", messageId: 'request'},
			{text: 'We are [[sad to learn]] that you are thinking of moving bank.', messageId: 'request'},
			{text: 'We were [[sorry to hear]] about your decision to leave the scheme.', messageId: 'request'},
			// Named beside it: only a hint.
			{text: "I'm [[sorry to hear]] that we sent you the wrong size.", level: 'info', messageId: 'distance'},
			{
				text: "I'm [[sorry to hear]] this. You were charged twice for one meal on 4 May.",
				level: 'info',
			},
			{
				text: "I'm [[sorry to hear]] this. You were charged twice for one meal on 4 May.",
				options: {allowWithEvent: false},
				level: 'warn',
			},
			{text: "I'm [[sorry to hear]] this. We have a new menu.", level: 'warn'},
			// Strict.
			{text: "We're [[sad to see you go]].", options: {strict: true}, messageId: 'leaving'},
			{text: 'We are [[sorry to see your team leaving]].', options: {strict: true}, messageId: 'leaving'},
		],
	},
	{describe, it},
);
