/**
 * The forty worked examples of the domain description, where they lie beside the checkout: each gives its label and its
 * rules. Elsewhere they are passed over.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {createLinter, type Declared} from '../src/index.ts';

interface Example {
	n: number;
	text: string;
	label: string;
	rules: string[];
}

const SHARED = process.env.EMPATHYLINT_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
const FILE = join(SHARED, 'domain/examples.jsonl');
const examples: Example[] = existsSync(FILE)
	? readFileSync(FILE, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line))
	: [];

const MOVES: Readonly<Record<string, string>> = {EMPATHY: 'acknowledgement', VICTIM: 'victim-joining'};
/** These need to be known as replies to a problem of ours. */
const OURS = new Set([22, 31, 35]);
/** What is said of a whole message does not hold for one sentence of it. */
const WHOLE = new Set(['require-acknowledgement', 'require-next-step']);
/** Alone these are dead ends; the sentence that opens a door is missing. */
const DOORLESS = new Set([12, 33]);

const linter = createLinter();

async function seen({n, text}: Example): Promise<{move: string | undefined; rules: string[]}> {
	const declared: Declared = OURS.has(n) ? {type: 'problem', fault: 'ours'} : {};
	const input = {text, filePath: 'message.txt', declared};
	const sentences = (await linter.inspect(input)).messages.flatMap((message) => message.sentences);
	const {findings} = await linter.lint(input);
	const rules = new Set(findings.map(({ruleId}) => ruleId ?? 'fatal').filter((id) => !WHOLE.has(id)));
	if (DOORLESS.has(n)) rules.delete('no-dead-end');
	return {move: sentences[0]?.move, rules: [...rules].sort()};
}

describe.skipIf(examples.length === 0)('the worked examples', () => {
	it('are forty', () => expect(examples).toHaveLength(40));

	it.each(examples.map((example) => [example.n, example.text, example] as const))(
		'%i: %s',
		async (_n, _text, example) => {
			const {label, rules} = example;
			expect(await seen(example)).toEqual({
				move: MOVES[label] ?? label.toLowerCase(),
				rules: rules.toSorted(),
			});
		},
	);
});

describe('a refusal with a door', () => {
	it.each([
		"I'm afraid we can't post paint by air. What I can do is send it by ship on Friday.",
		'I wish I could keep the room for you, but it was let on Monday. You can have the one beside it.',
	])('is no dead end: %s', async (text) => {
		const {findings} = await linter.lint({text, filePath: 'message.txt'});
		expect(findings.map(({ruleId}) => ruleId)).not.toContain('no-dead-end');
	});
});
