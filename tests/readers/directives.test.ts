import {describe, expect, it} from 'vitest';
import {readerFor} from '../../src/readers/index.ts';

const read = (text: string) =>
	readerFor('a.md')?.read(text, {filePath: 'a.md'}) ?? {messages: [], directives: [], problems: []};

describe('comments that silence', () => {
	it.each([
		['<!-- empathylint-disable -->', {kind: 'disable', rules: []}],
		['<!--empathylint-enable-->', {kind: 'enable', rules: []}],
		['<!-- empathylint-disable-next-line no-pity -->', {kind: 'disable-next-line', rules: ['no-pity']}],
		[
			'<!-- empathylint-disable-next-line no-pity, acme/no-x -- it is a quotation -->',
			{kind: 'disable-next-line', rules: ['no-pity', 'acme/no-x'], reason: 'it is a quotation'},
		],
		[
			'<!-- empathylint-disable no-pity\n  no-own-emotion\n  -- agreed -- with legal -->',
			{kind: 'disable', rules: ['no-pity', 'no-own-emotion'], reason: 'agreed -- with legal'},
		],
	])('%s', (comment, expected) => {
		const text = `Before.\n\n${comment}\nIt is late.\n`;
		const {directives, problems, messages} = read(text);
		expect(problems).toEqual([]);
		expect(directives).toHaveLength(1);
		expect(directives[0]).toMatchObject(expected);
		expect(text.slice(...(directives[0]?.range ?? [0, 0]))).toBe(comment);
		expect(messages[0]?.text).not.toContain('empathylint');
		expect(messages[0]?.text).toHaveLength(text.length);
	});

	it('reports a kind that is not known', () => {
		const {directives, problems} = read('<!-- empathylint-disable-line no-pity -->\nIt is late.');
		expect(directives).toEqual([]);
		expect(problems[0]?.message).toContain('Unknown comment "empathylint-disable-line"');
		expect(problems[0]?.message).toContain('empathylint-disable-next-line');
	});

	it('reports a comment that is not closed', () => {
		const text = 'It is late.\n\n<!-- empathylint-disable no-pity\n\nIt is late.';
		const {directives, problems} = read(text);
		expect(directives).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(text.slice(...(problems[0]?.range ?? [0, 0]))).toBe('<!-- empathylint-disable no-pity');
	});

	it('leaves other comments alone and out of the text', () => {
		const {directives, problems, messages} = read('<!-- ask first -->\nIt is late.');
		expect([directives, problems]).toEqual([[], []]);
		expect(messages[0]?.text.trim()).toBe('It is late.');
	});
});
