import {describe, expect, it} from 'vitest';
import {createLinter} from '../src/index.ts';

// When each sign was looked at from all those before it, the longest of these took minutes: then the test runs out of time.
describe('a text that goes on and on in one way is read to its end', () => {
	it.each([
		['one word', 'a.html', `${'é'.repeat(300_000)}<p>`],
		['a tag that is never closed, and blanks behind it', 'a.txt', `<a${' '.repeat(240_000)}x`],
		['openings between colons', 'a.txt', '<a:'.repeat(160_000)],
		['amounts, each of them a match', 'a.txt', `We are sorry that ${'$1 '.repeat(120_000)}`],
		['openings of branches', 'a.txt', '[% IF late %]'.repeat(60_000)],
	])('%s', async (_, filePath, filler) => {
		const input = {text: `${filler}\n\nThe kiln left us on Monday.`, filePath};
		const linter = createLinter({});
		expect((await linter.lint(input)).stats.messages).toBe(1);
		expect((await linter.inspect(input)).messages).toHaveLength(1);
	});

	it('a hundred thousand branches without an end are no crash', async () => {
		const {findings} = await createLinter({}).lint({text: '{{#a}}'.repeat(150_000), filePath: 'a.txt'});
		expect(findings[0]?.ruleId).toBe('no-unclosed-tag');
	});
});
