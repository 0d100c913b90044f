import {expect, it} from 'vitest';
import {lineBefore} from '../../src/core/line-before.ts';

it.each<[why: string, text: string, at: number, before: string]>([
	['all of the first line', 'The kiln', 8, 'The kiln'],
	['nothing at the start', 'The kiln', 0, ''],
	['nothing behind a line break', 'The\nkiln', 4, ''],
	['nothing of lines before', 'The\n\nkiln is hot', 9, 'kiln'],
	['no more than was asked for', 'The big round kiln', 18, 'round kiln'],
])('%s', (_, text, at, before) => {
	expect(lineBefore(text, at, 10)).toBe(before);
});
