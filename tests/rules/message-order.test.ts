import {describe, it} from 'vitest';
import rule from '../../rules/message-order/index.ts';
import {testRule} from '../../src/tester.ts';

const ACK = 'You told us on Monday that your dryer stops after five minutes, and that the laundry stays wet.';
const STEP = 'I have booked Leila for Tuesday at nine, and she brings a new belt.';
const CALL = 'I will call you on Tuesday at noon.';
const FELT = 'We understand your worries.';
const LONG =
	'The belt of this model is made of two layers, one of rubber and one of cloth, and the glue between them lets go in the heat of the drum after some years of use.';

testRule(
	rule,
	{
		ok: [
			{text: `${ACK} ${STEP} ${CALL}`, type: 'problem'},
			{text: `${ACK} We fitted the wrong belt. ${STEP}`, type: 'problem'},
			// One warm line at the start or at the end.
			{text: `${FELT} ${ACK} ${STEP}`, type: 'problem'},
			{text: `${ACK} ${STEP} ${CALL} ${FELT}`, type: 'problem'},
			// Nothing acknowledges: another rule's business.
			{text: `${STEP} ${CALL} The belt is made of two layers, one of rubber and one of cloth.`, type: 'problem'},
			// Chat.
			{text: `${STEP} You told us that it stops.`, type: 'problem'},
			{text: `${FELT} We feel your pain. ${STEP}`, type: 'problem'},
			// Types with an order of their own.
			...(['question', 'receipt', 'newsletter', 'autoreply', 'dunning', 'praise', 'bereavement'] as const).map(
				(type) => ({
					text: `${STEP} ${FELT} ${CALL} ${ACK}`,
					type,
				}),
			),
			{text: `${STEP} ${CALL} ${ACK}`, name: 'no type: only feelings are judged'},
			// The event is the acknowledgement.
			{
				text: `Card payments have failed since 9:40 this morning. ${STEP} ${CALL} The shop is open until nine.`,
				type: 'incident',
			},
			{text: `We have processed your refund. ${ACK} ${CALL}`, type: 'resolved'},
			{text: `${ACK} ${LONG} The drum is fine.`, type: 'resolved'},
			// Thresholds.
			{text: `${ACK} ${LONG} ${STEP}`, type: 'problem', options: {maxWordsBeforeAction: 60}},
			{text: `${FELT} We feel your pain. ${ACK} ${STEP}`, type: 'problem', options: {maxRun: 2}},
			{text: `${STEP} ${ACK}`, type: 'problem', options: {minWords: 60}},
		],
		notOk: [
			{
				text: `[[Please send us the number on the drum.]] ${ACK} ${CALL}`,
				type: 'problem',
				messageId: 'order',
				level: 'info',
			},
			{text: `${CALL} ${ACK}`, type: 'refusal', messageId: 'order'},
			{text: `[[Thank you for your patience.]] ${ACK} ${STEP}`, type: 'problem', messageId: 'order'},
			{text: `[[The drum is hot because the vent is blocked.]] ${ACK} ${STEP}`, type: 'problem', messageId: 'order'},
			{text: `${ACK} ${CALL} [[${FELT}]] ${STEP}`, type: 'problem', messageId: 'middle', level: 'info'},
			{text: `${FELT} [[We feel your pain.]] ${ACK} ${STEP}`, type: 'problem', messageId: 'run'},
			{
				text: `We understand your worries, [[and we feel your pain.]] ${ACK} ${STEP}`,
				type: 'problem',
				messageId: 'run',
			},
			{text: `${ACK} ${LONG} [[${CALL}]]`, type: 'problem', messageId: 'late'},
			{
				text: `${FELT} [[We are sorry for the trouble.]] The dryer stops after five minutes, and the laundry stays wet. ${STEP}`,
				messageId: 'run',
			},
			{text: `${ACK} [[${CALL}]]`, type: 'problem', options: {maxWordsBeforeAction: 10}, messageId: 'late'},
		],
	},
	{describe, it},
);
