import {describe, expect, it} from 'vitest';
import {toFile} from '../../src/core/source-map.ts';
import {nodeAt, readData} from './data-tree.ts';

const read = (text: string) => readData('macros.yml', text);

/** What the file has where a string says some words. */
async function placeOf(file: string, key: string, words: string): Promise<string> {
	const {text = '', map = []} = nodeAt((await read(file)).root, key).text?.() ?? {};
	const at = text.indexOf(words);
	if (at === -1) throw new Error(`${JSON.stringify(text)} does not say ${words}`);
	return file.slice(...toFile(map, [at, at + words.length]));
}

describe('YAML', () => {
	it.each([
		[
			'core schema',
			'a: yes\nb: true\nc: 007\nd: ~\ne: 2024-01-01\nf:\n',
			{a: 'yes', b: true, c: 7, d: null, e: '2024-01-01', f: null},
		],
		['the last of two keys wins', 'a: 1\na: 2\n', {a: 2}],
		['merge keys', 'a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n', {a: {x: 1, y: 2}, b: {x: 1, y: 3}}],
		[
			'a list of merged',
			'a: &a {x: 1}\nb: &b {x: 2, z: 3}\nc: {<<: [*a, *b]}\n',
			{a: {x: 1}, b: {x: 2, z: 3}, c: {x: 1, z: 3}},
		],
		['several documents', 'a: 1\n---\nb: 2\n...\n', [{a: 1}, {b: 2}]],
		['one document with marks', '---\na: 1\n...\n', {a: 1}],
		['BOM and CRLF', '\uFEFFa: |\r\n  one\r\n  two\r\nb: x\r\n', {a: 'one\ntwo\n', b: 'x'}],
		['keys that are no words', '1: a\n? [b, c]\n: d\n~: e\n', {1: 'a', '[b, c]': 'd', '': 'e'}],
		['a tag of somebody', 'a: !Ref b\nc: !!str 5\n', {a: 'b', c: '5'}],
		['comments', '# one\na: b # two\n# three\n', {a: 'b'}],
	])('%s', async (_, text, value) => {
		const {root, problems} = await read(text);
		expect(problems).toEqual([]);
		expect(root?.value).toEqual(value);
	});

	it('a key __proto__ is a key like any other', async () => {
		const {root} = await read('__proto__: {polluted: true}\n');
		expect(Object.keys(root?.value as object)).toEqual(['__proto__']);
		expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
	});

	it.each(['', '\n\n', '# nothing but a comment\n'])('%j has no tree and no problem', async (text) => {
		expect(await read(text)).toEqual({problems: []});
	});

	it('an aliased text is one text, at its anchor', async () => {
		const file = 'a: &hi We are so sorry\nb: *hi\nc: [*hi]\n';
		const {root} = await read(file);
		expect(root?.value).toEqual({a: 'We are so sorry', b: 'We are so sorry', c: ['We are so sorry']});
		expect(nodeAt(root, 'b')).toBe(nodeAt(root, 'a'));
		expect(nodeAt(root, 'c', 0)).toBe(nodeAt(root, 'a'));
		expect(file.slice(...nodeAt(root, 'b').range)).toBe('We are so sorry');
	});

	it('an alias means the last anchor before it', async () => {
		expect((await read('- &a one\n- *a\n- &a two\n- *a\n')).root?.value).toEqual(['one', 'one', 'two', 'two']);
	});

	it.each([
		['a: *b\n', 'nothing above is marked &b', 3],
		['a: &a [*a]\n', '*a stands inside what it repeats', 7],
		['a: "b\n', 'missing closing "quote', 6],
		['a: [b\n', 'flow sequence in block collection must be sufficiently indented and end with a ]', 6],
		['a: %b\n', 'plain value cannot start with directive indicator character %', 3],
		['a:\n\t- b\n', 'tabs are not allowed as indentation', 3],
	])('%j is one problem: %s', async (text, reason, offset) => {
		const {root, problems} = await read(text);
		expect(root).toBeUndefined();
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({message: `This cannot be read as YAML: ${reason}`, fatal: true});
		expect(problems[0]?.range[0]).toBe(offset);
	});

	it('refuses aliases that multiply', async () => {
		const names = [...'bcdefghijklmnopqrstuvwxyz'];
		const rows = names.map((name, index) => {
			const before = `*${index === 0 ? 'a' : names[index - 1]}`;
			return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
		});
		const {root, problems} = await read(`a: &a [x, x]\n${rows.join('\n')}\n`);
		expect(root).toBeUndefined();
		expect(problems.map(({message}) => message)).toEqual([
			'This cannot be read as YAML: its aliases repeat more than 100,000 values',
		]);
	});

	it('a megabyte of stray quotes is one problem, told at the first', async () => {
		const start = performance.now();
		const {root, problems} = await read(`a: We called.\n${'"\n'.repeat(500_000)}`);
		expect(root).toBeUndefined();
		expect(problems).toMatchObject([{message: 'This cannot be read as YAML: missing closing "quote', range: [15, 16]}]);
		expect(performance.now() - start).toBeLessThan(4000);
	});

	it.each(['[', '{a: ', '- '])('10,000 × %j is one problem, not a crash', async (sign) => {
		const {root, problems} = await read(sign.repeat(10_000));
		expect(root).toBeUndefined();
		expect(problems.map(({message}) => message)).toEqual([
			'This cannot be read as YAML: this is nested more than 500 levels deep',
		]);
	});

	it.each([
		['folded', 'a: >\n  We are so\n  sorry to hear\n\n  that\n', 'so sorry', 'so\n  sorry'],
		['folded, over a blank line', 'a: >\n  We are\n\n  sorry\n', 'are\nsorry', 'are\n\n  sorry'],
		['folded, with more indent', 'a: >\n  We\n    are\n  sorry\n', 'We\n  are\nsorry', 'We\n    are\n  sorry'],
		['literal', 'a: |+\n  We are\n\n  sorry\n\n', 'are\n\nsorry', 'are\n\n  sorry'],
		['literal with a given indent', 'a: |2-\n    We\n   are\n', '  We\n are', '  We\n   are'],
		['plain over lines', 'a: We are\n  so\n\n  sorry\n', 'are so\nsorry', 'are\n  so\n\n  sorry'],
		['single quoted', "a: 'it''s\n  ours'\n", "it's ours", "it''s\n  ours"],
		[
			'double quoted',
			'a: "so \\\n  \\u263a\\x41 \\U0001F600\n  sorry"\n',
			'☺A 😀 sorry',
			'\\u263a\\x41 \\U0001F600\n  sorry',
		],
	])('%s: words at their place', async (_, file, words, expected) => {
		expect(await placeOf(file, 'a', words)).toBe(expected);
	});

	it.each([
		// What can be written, and how.
		['a: "so sorry"\n', 'so', 'a "b"\n\\', 'a \\"b\\"\\n\\\\'],
		["a: 'so sorry'\n", 'so', "it's", "it''s"],
		['a: so sorry\n', 'so', "it's", "it's"],
		['a: We are so sorry\n', ' so', '', ''],
		['a: We are so\n  sorry\n', ' so', '', ''],
		['a: >\n  We are so\n  sorry\n', ' so', '', ''],
		['a: |\n  We are so\n  sorry\n', ' so', '', ''],
		['a: [so sorry, b]\n', 'so', 'very', 'very'],
		// What would mean something else.
		['a: so sorry\n', 'so', 'so: b', undefined],
		['a: so sorry\n', 'sorry', 'b #c', undefined],
		['a: so sorry\n', 'so', '- b', undefined],
		['a: so sorry\n', 'so', '*b', undefined],
		['a: so sorry\n', ' sorry', '', ''],
		['a: so 12\n', 'so ', '', undefined],
		['a: so true\n', 'so ', '', undefined],
		['a: so sorry\n', 'so', '', undefined],
		['a: so sorry\n', 'so', 'a\nb', undefined],
		["a: 'so sorry'\n", 'so', 'a\nb', undefined],
		['a: [so sorry, b]\n', 'so', 'so, very', undefined],
		['a: >\n  We are\n  so\n  sorry\n', 'so', '', undefined],
		['a: >\n  We are\n  so sorry\n', 'so', '', undefined],
		['a: |\n  so sorry\n', 'so', '', undefined],
		['a: |\n  so sorry\n', 'so', 'a\nb', undefined],
	])('%j with %j as %j is written %j', async (file, old, words, expected) => {
		const node = nodeAt((await read(file)).root, 'a');
		const string = node.items?.[0] ?? node;
		const {text = '', map = []} = string.text?.() ?? {};
		const at = text.indexOf(old);
		const range = toFile(map, [at, at + old.length]);
		expect(string.encode?.(words, range)).toBe(expected);
	});
});
