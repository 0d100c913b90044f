import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {composed, isWhole, MappedText, toFile} from '../../src/core/source-map.ts';

/** What a string of JSON says, by its own escapes `\n` and `\"`. */
function unescaped(file: string, from: number, to: number) {
	const text = new MappedText();
	for (let at = from; at < to; at++) {
		if (file[at] !== '\\') text.copy(file[at] as string, at);
		else {
			text.stand(file[at + 1] === 'n' ? '\n' : (file[at + 1] as string), [at, at + 2]);
			at++;
		}
	}
	return text.done();
}

/** Text of a little HTML: `&amp;` and tags. */
function shown(html: string) {
	const text = new MappedText();
	for (const hit of html.matchAll(/&amp;|<[^>]*>|[^<&]/gu)) {
		if (hit[0] === '&amp;') text.stand('&', [hit.index, hit.index + 5]);
		else if (!hit[0].startsWith('<')) text.copy(hit[0], hit.index);
	}
	return text.done();
}

describe('a place in a text leads to the place in its file', () => {
	const file = '{"a": "We are <b>so</b> sorry,\\nR&amp;D said \\"no\\""}';
	const decoded = unescaped(file, 7, file.length - 2);
	const read = shown(decoded.text);
	const map = composed(read.map, decoded.map, read.text.length);
	const inFile = (words: string): string => {
		const at = read.text.indexOf(words);
		return file.slice(...toFile(map, [at, at + words.length]));
	};

	it.each([
		['We are', 'We are'],
		['so', 'so'],
		['so sorry', 'so</b> sorry'],
		['sorry,\n', 'sorry,\\n'],
		['\nR', '\\nR'],
		['R&', 'R&amp;'],
		['&D', '&amp;D'],
		['"no"', '\\"no\\"'],
	])('%j is %j', (words, expected) => expect(inFile(words)).toBe(expected));

	it('an empty range is one place', () => expect(toFile(map, [3, 3])).toEqual([10, 10]));

	it('words with a tag between them are no whole', () => {
		const at = read.text.indexOf('so sorry');
		expect(isWhole(map, [at, at + 8])).toBe(false);
		expect(isWhole(map, [at + 3, at + 12])).toBe(true);
	});
});

it('any range of any text reads back from its file through two maps', () => {
	const piece = fc.constantFrom('a', 'é', '𝒳', '&amp;', '<i>', '</i>', '\n', '"', ' ');
	fc.assert(
		fc.property(fc.array(piece, {minLength: 1, maxLength: 30}), fc.nat(), fc.nat(), (pieces, one, other) => {
			const html = pieces.join('');
			const head = '﻿{"é": "';
			const file = `${head}${html.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"}`;
			const decoded = unescaped(file, head.length, file.length - 2);
			expect(decoded.text).toBe(html);
			const read = shown(html);
			if (read.text === '') return;
			const map = composed(read.map, decoded.map, read.text.length);
			const [start, end] = [one % read.text.length, other % read.text.length].sort((a, b) => a - b) as [number, number];
			const [from, to] = toFile(map, [start, end + 1]);
			expect(shown(unescaped(file, from, to).text).text).toBe(read.text.slice(start, end + 1));
		}),
	);
});
