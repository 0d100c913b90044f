import {describe, expect, it} from 'vitest';
import rule from '../../rules/sentence-length/index.ts';
import {createLinter} from '../../src/index.ts';
import {testRule} from '../../src/tester.ts';

/** A sentence of a number of words that says what we do. */
const step = (words: number): string => `I will send ${'very '.repeat(words - 5)}soon today.`;
/** One that states a fact. */
const plain = (words: number): string => `The pool is ${'really '.repeat(words - 4)}warm.`;

testRule(
	rule,
	{
		ok: [
			step(25),
			plain(60),
			{text: step(60), type: 'legal'},
			// One word each.
			`I will send {{ the name of the first child of the customer }} ${'very '.repeat(18)}soon today.`,
			`I will send "one two three four five six" ${'very '.repeat(18)}soon today.`,
			`I will send [it](https://example.com/a b) ${'very '.repeat(17)}soon today.`,
			// Lists and addresses.
			'Please send us a photo of the seal, one of the hinge, the number on the door, the receipt, the name of the shop, your own name, and your postcode too.',
			`1. ${step(20)}\n2. ${step(20)}`,
			'I will send it to the workshop at this address, where somebody is in all day:\nMill House,\n4 Mill Lane,\nLittle Barton,\nBarsetshire,\nBX4 9ZZ, on the ground floor behind the yard.',
			{text: step(30), options: {max: 30}},
		],
		notOk: [
			{text: `[[${step(26)}]]`, level: 'info', messageId: 'long'},
			{text: step(35), level: 'info'},
			{text: step(36), level: 'warn'},
			{text: `Hi {{name}},\n\n[[${step(40)}]]\n\nThe shop`, level: 'warn'},
			{text: step(30), options: {warnAbove: 28}, level: 'warn'},
			{text: step(12), options: {max: 10}, level: 'info'},
			{text: plain(40), options: {scope: 'all'}, level: 'warn'},
			{text: `You told us on Monday that ${'the gate is stuck and '.repeat(5)}nobody came.`, level: 'info'},
			{text: `We lost the form that you sent us ${'again and '.repeat(9)}again in May.`, level: 'info'},
		],
	},
	{describe, it},
);

it('is off unless it is asked for', async () => {
	const text = step(60);
	const ids = async (linter: ReturnType<typeof createLinter>) =>
		(await linter.lint({text})).findings.map(({ruleId, severity}) => `${ruleId} ${severity}`);
	expect(await ids(createLinter())).not.toContain('sentence-length warn');
	expect(await ids(createLinter({rules: {'sentence-length': 'warn'}}))).toContain('sentence-length warn');
});
