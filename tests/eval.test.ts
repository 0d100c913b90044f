/**
 * The labelled passages of fixtures/eval, in our own wording: regression examples. `npm run eval` runs the same on the
 * built linter; no accuracy can be read from them.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {drops, type Figures, lintWith, type Passage, readPassages, score, table} from '../eval/score.mjs';
import * as library from '../src/index.ts';
import {ROOT} from './laws/workspace.ts';

const FOLDER = join(ROOT, 'fixtures/eval');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const passages = readPassages(Object.fromEntries(names.map((name) => [name, read(name)])));
const expected: Figures = JSON.parse(read('expected.json'));
const ids = library.english.rules.map(({meta}) => meta.id);

describe('the passages', () => {
	it('are enough', () => expect(passages.length).toBeGreaterThanOrEqual(150));

	it('differ, and name rules that exist', () => {
		const keys = passages.map(({text, type, fault}) => JSON.stringify([text, type, fault]));
		expect(new Set(keys).size).toBe(keys.length);
		expect(new Set(passages.map(({id}) => id)).size).toBe(passages.length);
		expect(passages.flatMap((passage) => [passage.for, ...passage.rules]).filter((id) => !ids.includes(id))).toEqual(
			[],
		);
	});

	it.each(ids)('hold two of each side for %s', (id) => {
		const about = passages.filter((passage) => passage.for === id);
		expect(about.filter(({rules}) => rules.includes(id)).length).toBeGreaterThanOrEqual(2);
		expect(about.filter(({rules}) => !rules.includes(id)).length).toBeGreaterThanOrEqual(2);
	});
});

describe('the figures', () => {
	let figures: Figures;
	beforeAll(async () => {
		({figures} = await score(passages, lintWith(library)));
	});

	it('have not fallen', () => expect(drops(expected, figures)).toEqual([]));
	it('are committed for every rule', () => expect(Object.keys(expected.rules).sort()).toEqual(ids.toSorted()));
	it('are shown rule by rule', () => {
		const lines = table(figures).split('\n');
		expect(lines).toHaveLength(ids.length + 1);
		expect(new Set(lines.map((line) => line.length)).size).toBe(1);
	});
});

describe('a planted drop is caught', () => {
	const two: Passage[] = [
		{id: '1', for: 'a', text: 'one', rules: ['a']},
		{id: '2', for: 'a', text: 'two', rules: []},
	];
	const figuresOf = async (lint: (passage: Passage) => Promise<string[]>, list = two): Promise<Figures> =>
		(await score(list, lint)).figures;
	const right = async ({text}: Passage): Promise<string[]> => (text === 'one' ? ['a'] : []);

	it('a rule that has gone silent', async () => {
		expect(drops(await figuresOf(right), await figuresOf(async () => []))).toEqual(['recall of a fell from 1 to 0']);
	});
	it('a rule that reports too much', async () => {
		expect(drops(await figuresOf(right), await figuresOf(async () => ['a']))).toEqual([
			'precision of a fell from 1 to 0.5',
		]);
	});
	it('passages taken away', async () => {
		const fewer = await figuresOf(right, two.slice(1));
		expect(drops(await figuresOf(right), fewer)).toEqual([
			'only 1 passages are left of 2',
			'expected of a fell from 1 to 0',
		]);
		expect(drops(await figuresOf(right), await figuresOf(right, []))).toContain('a has no passage any more');
	});
	it('a rule of ours that is switched off', async () => {
		const lint = lintWith(library);
		const {figures} = await score(passages, async (passage) => (await lint(passage)).filter((id) => id !== 'no-pity'));
		expect(drops(expected, figures).join()).toContain('recall of no-pity fell');
	});
	it('and says which passage it was', async () => {
		expect((await score(two, async () => [])).misses).toEqual(['1: a misses "one"']);
	});
	it('but a missing part only where the passage is a whole message', async () => {
		const lint = async (): Promise<string[]> => ['require-next-step'];
		const part: Passage = {id: '1', for: 'a', text: 'one', rules: []};
		expect((await score([part], lint)).misses).toEqual([]);
		expect((await score([{...part, whole: true}], lint)).misses).toHaveLength(1);
	});
});
