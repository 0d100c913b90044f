import {describe, expect, it} from 'vitest';
import {createLinter} from '../src/index.ts';

/** Seconds that such a text took when each of its signs was looked at from all those before it: 6 and more. */
const MOST = 4000;

describe('a text that goes on and on in one way is read in about linear time', () => {
	it.each([
		['one word', 'a.html', `${'é'.repeat(80_000)}<p>`],
		['a tag that is never closed, and blanks behind it', 'a.txt', `<a${' '.repeat(120_000)}x`],
		['openings of branches', 'a.txt', '[% IF late %]'.repeat(18_000)],
	])('%s', async (_, filePath, filler) => {
		const linter = createLinter({});
		const start = performance.now();
		await linter.lint({text: `${filler}\n\nThe kiln left us on Monday.`, filePath});
		expect(performance.now() - start).toBeLessThan(MOST);
	});

	it('a hundred thousand branches without an end are no crash', async () => {
		const {findings} = await createLinter({}).lint({text: '{{#a}}'.repeat(150_000), filePath: 'a.txt'});
		expect(findings[0]?.ruleId).toBe('no-unclosed-tag');
	});
});
