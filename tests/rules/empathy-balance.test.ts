import {describe, expect, it} from 'vitest';
import rule from '../../rules/empathy-balance/index.ts';
import {createLinter} from '../../src/index.ts';
import {testRule} from '../../src/tester.ts';

const FACT = 'Your piano arrived with a cracked lid.';
const STEP = 'I have booked a joiner for Monday.';
const FELT = 'We understand your worries. We feel your pain.';

testRule(
	rule,
	{
		ok: [
			// Facts and steps outnumber feelings.
			{text: `${FACT} ${STEP} I will call you at noon. You have the number of the shop.`, type: 'problem'},
			{text: `We understand your worries. ${FACT} ${STEP}`, type: 'problem'},
			{
				text: `${FELT} ${FACT} ${STEP} I will call you at noon. He brings a spare.`,
				type: 'incident',
				options: {infoBelow: 0.5},
			},
			// Too little that counts.
			{text: FELT, type: 'problem'},
			{text: `We feel your pain. ${FACT}`, type: 'problem'},
			// An apology that names the event is a fact; a softener is nothing.
			{text: `I'm sorry we strapped it too tightly. ${FACT} I'm sorry for the delay.`, type: 'problem'},
			{
				text: `Sorry, that slot has gone. ${FELT} ${STEP} ${FACT} I will call you at noon.`,
				type: 'problem',
				options: {infoBelow: 0.5},
			},
			// Types in which nothing went wrong, and a death.
			...(['receipt', 'newsletter', 'question', 'praise', 'legal', 'autoreply', 'dunning', 'offboarding'] as const).map(
				(type) => ({text: `${FELT} ${FACT}`, type}),
			),
			{text: `I was sorry to learn that your father died. ${FELT} ${STEP}`, type: 'bereavement'},
			// Thresholds.
			{text: `${FELT} ${FACT}`, type: 'problem', options: {minCounted: 4}},
			{text: `${FELT} ${FACT}`, type: 'problem', options: {minFeel: 3}},
			{text: `${FELT} ${FACT}`, type: 'problem', options: {warnBelow: 0.3, infoBelow: 0.3}},
		],
		notOk: [
			{
				text: `[[We understand your worries.]] We feel your pain. ${FACT}`,
				type: 'problem',
				level: 'warn',
				messageId: 'unbalanced',
			},
			...(['incident', 'refusal', 'update', 'resolved', 'security'] as const).map((type) => ({
				text: `${FELT} ${FACT}`,
				type,
				level: 'warn' as const,
			})),
			{text: `${FELT} ${FACT} ${STEP}`, type: 'problem', level: 'info', name: 'as many feelings as facts'},
			{text: `${FELT} ${FACT}`, level: 'info', name: 'no type'},
			{text: `${FELT} ${FACT}`, filePath: 'macros/complaint.md', level: 'warn', name: 'a type from its name'},
			// Padding changes nothing, in either direction.
			{
				text: `Thank you for writing. ${FELT} ${FACT} Rest assured, we value your custom.`,
				type: 'problem',
				level: 'warn',
			},
			// A hedge or a vague harm makes an apology a feeling.
			{text: `[[We apologise for any inconvenience.]] We feel your pain. ${FACT}`, type: 'problem', level: 'warn'},
			// Clauses of one sentence count one by one.
			{
				text: `[[We understand your worries]], and we feel your pain; ${FACT.replace(/^Y/, 'y')}`,
				type: 'problem',
				level: 'warn',
			},
			{
				text: `${FELT} ${FACT} ${STEP} I will call you at noon.`,
				type: 'problem',
				options: {infoBelow: 0.7},
				level: 'info',
			},
			{text: `${FELT} ${FACT} ${STEP}`, type: 'problem', options: {warnBelow: 0.6}, level: 'warn'},
		],
	},
	{describe, it},
);

describe('what it says', () => {
	it('names the clauses on both sides', async () => {
		const {findings} = await createLinter().lint({text: `${FELT} ${FACT}`, declared: {type: 'problem'}});
		const [found] = findings.filter(({ruleId}) => ruleId === 'empathy-balance');
		expect(found?.message).toBe(
			'2 feelings to 1 fact or step. Swap a feeling for a fact: "We understand your worries"',
		);
		expect(found?.note).toContain('Balance 0.33. Feelings: "We understand your worries", "We feel your pain".');
		expect(found?.note).toContain('Facts and steps: "Your piano arrived with a cracked lid".');
	});
});
