/**
 * Law 7: `lint` is async and pure. The same text, config and packs give the same bytes, in any order.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createLinter, type Linter} from '../../src/index.ts';
import {ROOT} from './workspace.ts';

const FOLDER = join(ROOT, 'fixtures/templates');
const inputs = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})
	.filter((name) => /\.(?:md|txt)$/.test(name))
	.sort()
	.map((filePath) => ({filePath, text: readFileSync(join(FOLDER, filePath), 'utf8')}));

/** Path → result as bytes, linted in the order given. */
async function run(linter: Linter, order: typeof inputs): Promise<Map<string, string>> {
	const results = new Map<string, string>();
	for (const input of order) results.set(input.filePath, JSON.stringify(await linter.lint(input)));
	return results;
}

const sorted = (results: Map<string, string>): string[] => [...results].sort().map((entry) => entry.join('\n'));

describe('lint', () => {
	it('reads files that have findings', async () => {
		const results = await run(createLinter(), inputs);
		expect(results.size).toBeGreaterThan(5);
		expect(sorted(results).join('')).toContain('"ruleId"');
	});

	it('returns a promise', () => {
		expect(createLinter().lint(inputs[0]!)).toBeInstanceOf(Promise);
	});

	it('gives the same bytes twice, by one linter and by two', async () => {
		const linter = createLinter();
		const first = sorted(await run(linter, inputs));
		expect(sorted(await run(linter, inputs))).toEqual(first);
		expect(sorted(await run(createLinter(), inputs))).toEqual(first);
	});

	it('gives the same results in any order, also at the same time', async () => {
		const first = sorted(await run(createLinter(), inputs));
		expect(sorted(await run(createLinter(), inputs.toReversed()))).toEqual(first);
		const linter = createLinter();
		const together = await Promise.all(
			inputs.map(async (input) => [input.filePath, JSON.stringify(await linter.lint(input))] as const),
		);
		expect(sorted(new Map(together))).toEqual(first);
	});

	it('leaves its input and its config as they were', async () => {
		const config = Object.freeze({rules: Object.freeze({'no-pity': 'error'})}) as {rules: Record<string, 'error'>};
		const input = Object.freeze({...inputs[0]!});
		await createLinter(config).lint(input);
		expect(input).toEqual(inputs[0]);
	});
});

it('a planted linter that remembers is caught', async () => {
	let calls = 0;
	const honest = createLinter();
	const planted: Linter = {
		...honest,
		lint: async (input) => ({...(await honest.lint(input)), filePath: `${input.filePath}${calls++}`}),
	};
	expect(sorted(await run(planted, inputs))).not.toEqual(sorted(await run(planted, inputs.toReversed())));
});
