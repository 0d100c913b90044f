/** NDJSON and CSV: one record a line or a row. */
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toFile} from '../../src/core/source-map.ts';
import {nodeAt, readData} from './data-tree.ts';

describe('NDJSON', () => {
	const read = (text: string) => readData('export.ndjson', text);

	it.each([
		['LF', '{"a":1}\n{"a":2}\n', [{a: 1}, {a: 2}]],
		['CRLF and BOM', '\uFEFF{"a":1}\r\n{"a":2}\r\n', [{a: 1}, {a: 2}]],
		['blank lines', '\n{"a":1}\n \n\r\n{"a":2}', [{a: 1}, {a: 2}]],
		['U+2028 inside a string', '{"a":"x\u2028y\u2029z\u0085"}\n{"a":2}\n', [{a: 'x\u2028y\u2029z\u0085'}, {a: 2}]],
		['values of any kind', '1\n"x"\n[]\n', [1, 'x', []]],
	])('%s', async (_, text, value) => {
		const {root, problems} = await read(text);
		expect(problems).toEqual([]);
		expect(root?.value).toEqual(value);
	});

	it('a broken line is one problem, and the others still count', async () => {
		const {root, problems} = await read('{"a":1}\n{"a":\n{"a":3}\n}{\n{"a":5}\n');
		expect(root?.value).toEqual([{a: 1}, {a: 3}, {a: 5}]);
		expect(problems.map(({range, fatal}) => [range[0], fatal])).toEqual([
			[13, false],
			[22, false],
		]);
	});

	it('places count from the start of the file', async () => {
		const file = '{"a":1}\r\n{"a":"so \\"sorry\\""}\r\n';
		const node = nodeAt((await read(file)).root, 1, 'a');
		expect(file.slice(...node.range)).toBe('"so \\"sorry\\""');
		expect(file.slice(...toFile(node.text?.().map ?? [], [3, 10]))).toBe('\\"sorry\\"');
	});

	it('an empty file has no tree', async () => expect(await read('\n\n')).toEqual({problems: []}));
});

describe('CSV', () => {
	const read = (text: string, name = 'replies.csv') => readData(name, text);

	it.each([
		[
			'commas',
			'id,body\n1,Hi\n2,"So, so"\n',
			[
				{id: '1', body: 'Hi'},
				{id: '2', body: 'So, so'},
			],
		],
		['semicolons', 'id;body\n1;Hi, you\n', [{id: '1', body: 'Hi, you'}]],
		['tabs', 'id\tbody\n1\tHi, you; all\n', [{id: '1', body: 'Hi, you; all'}]],
		['a heading with commas in quotes', '"a,b,c";body\n1;2\n', [{'a,b,c': '1', body: '2'}]],
		['the line sep= of spreadsheets', 'sep=;\r\na,b;c\r\n1;2\r\n', [{'a,b': '1', c: '2'}]],
		[
			'BOM, CRLF, breaks and quotes in a cell',
			'\uFEFFid,body\r\n1,"Say ""no""\r\n\r\nto it"\r\n',
			[{id: '1', body: 'Say "no"\r\n\r\nto it'}],
		],
		['lone CR', 'a,b\r1,2\r', [{a: '1', b: '2'}]],
		['no break at the end', 'a,b\n1,2', [{a: '1', b: '2'}]],
		['blank lines', '\na,b\n\n1,2\n\n', [{a: '1', b: '2'}]],
		['empty cells', 'a,b,c\n,"",\n', [{a: '', b: '', c: ''}]],
		['a row too short', 'a,b,c\n1\n', [{a: '1'}]],
		['a row too long', 'a,b\n1,2,3,4\n', [{a: '1', b: '2', column_3: '3', column_4: '4'}]],
		['columns of one name', 'a,body,body,body_2\n1,2,3,4\n', [{a: '1', body: '2', body_3: '3', body_2: '4'}]],
		['columns without a name', ',a, \n1,2,3\n', [{column_1: '1', a: '2', column_3: '3'}]],
		['quotes inside a bare cell', 'a,b\nsay "no",2\n', [{a: 'say "no"', b: '2'}]],
		['words behind a quoted cell', 'a,b\n"1" x,2\n', [{a: '1 x', b: '2'}]],
		['NUL and half a sign', 'a\nx\0\ud800\n', [{a: 'x\0\ud800'}]],
		['a heading alone', 'a,b\n', []],
	])('%s', async (_, text, value) => {
		const {root, problems} = await read(text);
		expect(problems).toEqual([]);
		expect(root?.value).toEqual(value);
	});

	it('a column __proto__ is a column like any other', async () => {
		const row = nodeAt((await read('__proto__,b\n1,2\n')).root, 0);
		expect(Object.keys(row.value as object)).toEqual(['__proto__', 'b']);
	});

	it('a quote that is never closed is one problem, and the rows before it count', async () => {
		const {root, problems} = await read('a,b\n1,2\n3,"4\n5,6\n');
		expect(root?.value).toEqual([{a: '1', b: '2'}]);
		expect(problems.map(({message, range}) => [message, range[0]])).toEqual([
			['This cannot be read as CSV: the quote that opens this cell is never closed', 10],
		]);
	});

	it('an empty file has no tree', async () => expect(await read('\uFEFF\r\n')).toEqual({problems: []}));

	it.each([
		['a,b\nso sorry,x\n', 'very', 'very'],
		['a,b\n"so sorry",x\n', 'a "b",\nc', 'a ""b"",\nc'],
		['a,b\nso sorry,x\n', 'a, b', undefined],
		['a;b\nso sorry;x\n', 'a, b', 'a, b'],
		['a,b\nso sorry,x\n', 'a\nb', undefined],
		['a,b\nso "sorry",x\n', 'a "b"', undefined],
	])('in %j, so → %j is written %j', async (file, words, expected) => {
		const at = file.indexOf('so');
		expect(nodeAt((await read(file)).root, 0, 'a').encode?.(words, [at, at + 2])).toBe(expected);
	});

	it('a cell without quotes does not get one as its first sign', async () => {
		const file = 'a,b\nso "sorry",x\n';
		expect(nodeAt((await read(file)).root, 0, 'a').encode?.('', [4, 7])).toBeUndefined();
	});

	it('reads what a well-known parser reads', async () => {
		const cell = fc.array(fc.constantFrom('a', 'é', '😀', '"', ',', ' ', '\n', '\r\n'), {maxLength: 5}).map((signs) => {
			const text = signs.join('');
			return /["\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
		});
		const rows = fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 4});
		await fc.assert(
			fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (cells, br) => {
				const text = `a,b${br}${cells.map((row) => row.join(',')).join(br)}`;
				const {root} = await read(text);
				const ours = root?.items?.map((row) => [...(row.fields?.values() ?? [])].map(({value}) => value));
				expect(ours).toEqual(
					parse(text, {relax_column_count: true, skip_empty_lines: true, record_delimiter: br, from: 2}),
				);
			}),
		);
	});
});
