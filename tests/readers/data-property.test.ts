/**
 * Every string of every data format leads back to its place, and a word written there changes this word alone.
 */
import {parseXml} from '@rgrove/parse-xml';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse, parseAllDocuments} from 'yaml';
import type {DataNode} from '../../src/core/reader-types.ts';
import {isWhole, toFile} from '../../src/core/source-map.ts';
import {dataFormats} from '../../src/readers/data/index.ts';
import {csv, json, ndjson, po, type Written, xml, yaml} from './data-documents.ts';
import {readData, stringsOf} from './data-tree.ts';

await Promise.all(dataFormats.map((format) => format.prepare()));

/** What a piece of a string says that a file writes in this format. */
const DECODED: Record<string, (piece: string, written: string, inCdata: boolean) => unknown> = {
	json: (piece) => JSON.parse(`"${piece}"`),
	ndjson: (piece) => JSON.parse(`"${piece}"`),
	csv: (piece, written) => (written.startsWith('"') ? piece.replaceAll('""', '"') : piece),
	xml: (piece, _, inCdata) => (inCdata ? piece : parseXml(`<a>${piece}</a>`).text),
	po: (piece) => JSON.parse(`"${piece.replaceAll('\t', '\\t')}"`),
	yaml: (piece, written) =>
		written.startsWith('"') ? parse(`"${piece}"`) : written.startsWith("'") ? piece.replaceAll("''", "'") : piece,
};

const NEW_WORDS = [
	'sad',
	'sad',
	'',
	'it’s',
	'"x" & <y>',
	'12',
	'true',
	'a: b',
	'x #y',
	'a, b',
	'- c',
	'a\nb',
	'😀',
	' ',
	']]>',
];

/** Everything of a tree but its strings. */
const shape = (value: unknown): string => JSON.stringify(value, (_, part) => (typeof part === 'string' ? '' : part));

/** The library spells a key such as `{{name}}` anew, with blanks or a sign that it is no string. */
const spaceless = (value: unknown): string => JSON.stringify(value).replaceAll(/[ ?]/g, '');

const FORMATS: Array<[string, fc.Arbitrary<Written>]> = [
	['json', json],
	['ndjson', ndjson],
	['csv', csv],
	['xml', xml],
	['po', po],
	['yaml', yaml],
];

describe.each(FORMATS)('%s', (name, documents) => {
	const read = (file: string) => readData(`x.${name}`, file);
	const textOf = (node: DataNode) => {
		const read = node.text?.();
		if (!read) throw new Error('a string without text');
		return read;
	};

	it('reads what was written, each word at its place', async () => {
		await fc.assert(
			fc.asyncProperty(documents, async ({file, texts}) => {
				const {root, problems} = await read(file);
				if (name === 'yaml') {
					// Not every heap of signs is YAML; what is, is read as the library reads it.
					const [document] = parseAllDocuments(file, {uniqueKeys: false, logLevel: 'silent'});
					fc.pre(problems.length === 0 && document !== undefined);
					expect(spaceless(root?.value)).toEqual(spaceless(document?.toJS()));
				} else expect(problems).toEqual([]);
				const strings = stringsOf(root);
				if (texts) expect(strings.map(({value}) => value)).toEqual(texts);
				for (const node of strings) {
					const {text, map} = textOf(node);
					expect(text).toBe(node.value);
					// A string of YAML that we cannot follow is one whole; there shall be none.
					if (text.length > 1) expect(map).not.toEqual([[0, ...node.range]]);
					for (const {0: word, index} of text.matchAll(/\S+/g)) {
						const range = [index, index + word.length] as const;
						if (!isWhole(map, range)) continue;
						const [start, end] = toFile(map, range);
						const inCdata = file.lastIndexOf('<![CDATA[', start) > file.lastIndexOf(']]>', start - 1);
						expect(DECODED[name]?.(file.slice(start, end), file.slice(...node.range), inCdata)).toBe(word);
					}
				}
			}),
			{numRuns: 400},
		);
	});

	it('a word written anew changes this word alone', async () => {
		let dropped = 0;
		let done = 0;
		await fc.assert(
			fc.asyncProperty(
				documents,
				fc.nat(),
				fc.nat(),
				fc.constantFrom(...NEW_WORDS),
				fc.constantFrom(/\S+/g, / ?\S+/g, /\S+ ?/g, /\S+\s+\S+/g),
				async ({file}, which, where, words, part) => {
					const {root, problems} = await read(file);
					fc.pre(problems.length === 0);
					const strings = stringsOf(root);
					const node = strings[which % strings.length];
					const {text, map} = node ? textOf(node) : {text: '', map: []};
					const parts = [...text.matchAll(part)].map((hit) => [hit.index, hit.index + hit[0].length] as const);
					const range = parts[where % parts.length];
					fc.pre(node !== undefined && range !== undefined && isWhole(map, range));
					if (!node || !range) return;
					const place = toFile(map, range);
					const written = node.encode?.(words, place);
					if (written === undefined) {
						dropped++;
						return;
					}
					done++;
					const after = await read(file.slice(0, place[0]) + written + file.slice(place[1]));
					expect(after.problems).toEqual([]);
					const expected = strings.map((other) =>
						other === node ? text.slice(0, range[0]) + words + text.slice(range[1]) : other.value,
					);
					expect(stringsOf(after.root).map(({value}) => value)).toEqual(expected);
					expect(shape(after.root?.value)).toBe(shape(root?.value));
				},
			),
			{numRuns: 600},
		);
		// Most changes can be written.
		expect(done).toBeGreaterThan(dropped);
	});
});

describe.each(FORMATS)('%s, whatever the file holds', (name, documents) => {
	const sign = fc.constantFrom(
		...['"', "'", '\\', '<', '</', '>', '<a', '/>', '<![CDATA[', '<!--', '&', '&a ', '*a ', '[', ']', '{', '}', '- '],
		...[
			': ',
			', ',
			'\n',
			'\r',
			'\t',
			' ',
			'|',
			'>-\n',
			'#',
			'//',
			'/*',
			'msgid ',
			'msgstr ',
			'\0',
			'\ud800',
			'\uFEFF',
			'a',
			'😀',
		],
	);
	const heap = fc.array(sign, {maxLength: 30}).map((signs) => signs.join(''));
	const cut = fc.tuple(documents, fc.nat(400)).map(([{file}, length]) => file.slice(0, length));
	const spoilt = fc
		.tuple(documents, sign, fc.nat(400))
		.map(([{file}, wrong, at]) => file.slice(0, at) + wrong + file.slice(at));

	it('is read, or has a problem at some place in it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(heap, cut, spoilt), async (file) => {
				const {root, problems} = await readData(`x.${name}`, file);
				for (const {range, message} of problems) {
					expect(message).toMatch(/^This cannot be read as [^\n]{10,200}$/);
					expectInside(range, file);
				}
				for (const node of stringsOf(root)) {
					expectInside(node.range, file);
					const {text, map} = node.text?.() ?? {text: '', map: []};
					expect(text).toBe(node.value);
					expectInside(toFile(map, [0, text.length]), file);
				}
			}),
			{numRuns: 300},
		);
	});

	it.each(['[', '{"a":', '- ', '<a>', '"', '\\', '\n', '&a ', '*a ', ',', '<![CDATA[', 'msgid "a"\n', ' ', "'"])(
		'20,000 × %j is done with in no time',
		async (text) => {
			const before = performance.now();
			const {root} = await readData(`x.${name}`, text.repeat(20_000));
			for (const node of stringsOf(root)) node.text?.();
			expect(performance.now() - before).toBeLessThan(4000);
		},
	);
});

function expectInside([start, end]: readonly [number, number], file: string): void {
	expect(start).toBeGreaterThanOrEqual(0);
	expect(end).toBeGreaterThanOrEqual(start);
	expect(end).toBeLessThanOrEqual(file.length);
}
