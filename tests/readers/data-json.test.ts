import {describe, expect, it} from 'vitest';
import {toFile} from '../../src/core/source-map.ts';
import {nodeAt, readData} from './data-tree.ts';

const read = (text: string) => readData('macros.json', text);

describe('JSON', () => {
	it.each([
		['[1, -2.5e3, true, false, null, "x", {}, []]'],
		['{"a": {"b": ["c", {"d": "e"}]}}'],
		['"\\u0041\\n\\t\\"\\\\\\/\\ud83d\\ude00 ok"'],
		['{"same": 1, "other": 2, "same": 3}'],
		['{"__proto__": {"polluted": true}, "constructor": 1}'],
		['"lone \\ud800 half"'],
		['"a\u2028b"'],
	])('%s has the value that JSON.parse gives', async (text) => {
		const {root, problems} = await read(text);
		expect(problems).toEqual([]);
		expect(root?.value).toEqual(JSON.parse(text));
		expect(JSON.stringify(root?.value)).toBe(JSON.stringify(JSON.parse(text)));
		expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
	});

	it.each([
		['comments and trailing commas', '// ours\n{"a": [1, 2,], /* b */ "b": "x",}\n', {a: [1, 2], b: 'x'}],
		['a byte order mark', '\uFEFF{"a": "x"}', {a: 'x'}],
		['a raw tab in a string', '{"a": "x\ty"}', {a: 'x\ty'}],
		['NUL in a string', '{"a": "x\0y"}', {a: 'x\0y'}],
	])('%s: read', async (_, text, value) => {
		const {root, problems} = await read(text);
		expect(problems).toEqual([]);
		expect(root?.value).toEqual(value);
	});

	it('an empty file has no tree and no problem', async () => {
		expect(await read('\uFEFF \r\n')).toEqual({problems: []});
	});

	it.each([
		['{"a": "x"', 'a closing } is missing', 9],
		['{"a": ', 'the file ends too early', 6],
		['[1 2]', 'a comma is missing before this', 3],
		['{a: 1}', 'this is neither a value nor a sign of JSON', 1],
		['{"a" 1}', 'a colon is missing before this', 5],
		['["a\nb"]', 'this string is not closed on its line', 1],
		['["\\x"]', 'a backslash must be followed by one of " \\ / b f n r t u', 1],
		['["\\u12"]', '\\u must be followed by four hexadecimal digits', 1],
		['{} {}', 'something follows the end of the data', 3],
		['[1, /* x', 'this comment is not closed', 4],
		['hello', 'this is neither a value nor a sign of JSON', 0],
		['[,]', 'a value is missing here', 1],
	])('%j is one problem: %s', async (text, reason, offset) => {
		const {root, problems} = await read(text);
		expect(root).toBeUndefined();
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({message: `This cannot be read as JSON: ${reason}`, fatal: true});
		expect(problems[0]?.range[0]).toBe(offset);
	});

	it.each(['[', '{"a":'])('100,000 × %s is one problem, not a crash', async (sign) => {
		const {root, problems} = await read(sign.repeat(100_000));
		expect(root).toBeUndefined();
		expect(problems[0]?.message).toMatch(/nested more than 500 levels deep/);
	});

	it('maps words across escapes to their place', async () => {
		const file = '\uFEFF{"macros": [\r\n{"value": "Hi \\u263a,\\n\\nwe\\u2019re \\"so\\" sorry \\ud83d\\ude00 now"}]}';
		const node = nodeAt((await read(file)).root, 'macros', 0, 'value');
		expect(file.slice(...node.range)).toMatch(/^"Hi.*now"$/);
		const {text = '', map = []} = node.text?.() ?? {};
		expect(text).toBe('Hi ☺,\n\nwe’re "so" sorry 😀 now');
		const inFile = (words: string): string => {
			const at = text.indexOf(words);
			return file.slice(...toFile(map, [at, at + words.length]));
		};
		expect(inFile('we’re "so"')).toBe('we\\u2019re \\"so\\"');
		expect(inFile('😀')).toBe('\\ud83d\\ude00');
		expect(inFile('sorry')).toBe('sorry');
		expect(inFile('now')).toBe('now');
	});

	it.each([
		['"plain"', 'so "it’s" \\ \n\t\u0001', 'so \\"it’s\\" \\\\ \\n\\t\\u0001'],
		['"in \\u00e9 ASCII"', 'it’s 😀', 'it\\u2019s \\ud83d\\ude00'],
		['"in \\u00e9 é both"', 'it’s', 'it’s'],
	])('in %s, %j is written %j', async (file, words, expected) => {
		const {root} = await read(file);
		expect(root?.encode?.(words, [1, 2])).toBe(expected);
	});
});
