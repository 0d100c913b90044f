/**
 * Random data files of each format, with all the ways in which it can write the same words.
 */
import fc from 'fast-check';

/** A file, and what its strings say in file order where the writer knows it. */
export interface Written {
	file: string;
	texts?: string[];
}

const WORDS = ['sorry', 'so', 'We', 'it’s', 'naïve', '😀', '𝒳y', '{{name}}', '%{id}', "don't", 'true', '12', '~'];
const SIGNS = [
	'"',
	"'",
	'&',
	'<b>',
	'\\',
	'#',
	':',
	',',
	';',
	'-',
	'|',
	'>',
	']]>',
	'&amp;',
	'%',
	'`',
	'\\n',
	'[',
	'}',
];
const GAPS = [' ', ' ', ' ', '  ', '\n', '\n\n', ', ', '\t', '.\n  ', '', ': ', ' #'];

const piece = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...WORDS)}, fc.constantFrom(...SIGNS));
/** Words, signs and breaks in any order. */
const prose = fc
	.array(fc.tuple(piece, fc.constantFrom(...GAPS)), {maxLength: 8})
	.map((pieces) => pieces.flat().join(''));

const newline = fc.constantFrom('\n', '\r\n');
const mark = fc.constantFrom('', '\uFEFF');
/** Numbers that decide how each character is written; the last ones repeat. */
const ways = fc.array(fc.nat(9), {minLength: 1, maxLength: 40});

/** Writes a text character by character in one of the ways that `write` knows. */
const spelled = (text: string, how: readonly number[], write: (sign: string, way: number) => string): string =>
	[...text].map((sign, index) => write(sign, how[index % how.length]!)).join('');

const hex = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
const jsonSign = (sign: string, way: number): string =>
	way === 0 ? sign.split('').map(hex).join('') : way === 1 && sign === '/' ? '\\/' : JSON.stringify(sign).slice(1, -1);
const jsonString = fc.tuple(prose, ways).map(([text, how]) => ({text, file: `"${spelled(text, how, jsonSign)}"`}));

export const json = fc
	.tuple(mark, newline, fc.array(fc.tuple(jsonString, jsonString), {minLength: 1, maxLength: 3}), fc.boolean())
	.map(([bom, br, records, trailing]): Written => {
		const rows = records.map(([a, b]) => `{ // "x"${br}"a": ${a.file}, "n": 1.5,${br}\t"b":[true, ${b.file}]}`);
		return {
			file: `${bom}[${rows.join(`,${br}`)}${trailing ? ',' : ''}]`,
			texts: records.flatMap(([a, b]) => [a.text, b.text]),
		};
	});

export const ndjson = fc.tuple(mark, newline, fc.array(jsonString, {minLength: 1, maxLength: 4})).map(
	([bom, br, records]): Written => ({
		file: bom + records.map(({file}) => `{"body":${file}}`).join(`${br}${br}`),
		texts: records.map(({text}) => text),
	}),
);

export const csv = fc
	.tuple(mark, newline, fc.constantFrom(',', ';', '\t'), fc.array(fc.tuple(prose, prose), {minLength: 1, maxLength: 3}))
	.chain(([bom, br, separator, records]) =>
		fc.array(fc.boolean(), {minLength: 6, maxLength: 6}).map((quoted): Written => {
			const cell = (text: string, index: number): string =>
				quoted[index % 6] || text === '' || /["\r\n]/.test(text) || text.includes(separator)
					? `"${text.replaceAll('"', '""')}"`
					: text;
			const rows = records.map(([a, b], row) => cell(a, 2 * row) + separator + cell(b, 2 * row + 1));
			return {file: bom + [`id${separator}"body"`, ...rows].join(br) + br, texts: records.flat()};
		}),
	);

const xmlSign = (quote: string) => (sign: string, way: number) => {
	if (way === 0) return `&#${sign.codePointAt(0)};`;
	if (way === 1) return `&#x${sign.codePointAt(0)!.toString(16)};`;
	if (sign === '\t' || sign === '\n') return quote ? `&#${sign.codePointAt(0)};` : sign;
	return (
		({'&': '&amp;', '<': '&lt;', '>': '&gt;', [quote]: quote === '"' ? '&quot;' : '&apos;'} as Record<string, string>)[
			sign
		] ?? sign
	);
};
const xmlPiece = fc.tuple(prose, ways, fc.boolean()).map(([text, how, cdata]) => ({
	text,
	file: cdata && !text.includes(']]>') ? `<![CDATA[${text}]]>` : spelled(text, how, xmlSign('')),
}));

export const xml = fc
	.tuple(mark, newline, fc.array(xmlPiece, {minLength: 1, maxLength: 3}), prose, ways, fc.constantFrom('"', "'"))
	.map(([bom, br, pieces, attribute, how, quote]): Written => {
		const value = spelled(attribute, how, xmlSign(quote));
		const inner = pieces.map(({file}) => file).join('<!-- & -->');
		return {
			file: `${bom}<?xml version="1.0"?>${br}<a:t>${br}<b x = ${quote}${value}${quote}><c/></b><d>${inner}</d></a:t>`,
			texts: [attribute, '', pieces.map(({text}) => text).join('')],
		};
	});

const poSign = (sign: string, way: number): string =>
	({'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': way > 4 ? '\\t' : '\t'})[sign] ?? sign;
const poString = fc.tuple(fc.array(prose, {minLength: 1, maxLength: 3}), ways, newline).map(([lines, how, br]) => ({
	text: lines.join(''),
	file: lines.map((line) => `"${spelled(line, how, poSign)}"`).join(br),
}));

export const po = fc.tuple(mark, newline, fc.array(fc.tuple(poString, poString), {minLength: 1, maxLength: 3})).map(
	([bom, br, entries]): Written => ({
		file: `${bom}#, fuzzy${br}msgid ""${br}msgstr ""${br}"Language: en\\n"${br}${br}${entries
			.map(([a, b], index) => `msgctxt "${index}"${br}msgid ${a.file}${br}msgstr ${b.file}${br}`)
			.join(br)}`,
		texts: ['en', ...entries.flatMap(([a, b], index) => [`${index}`, a.text, b.text])],
	}),
);

// ---------------------------------------------------------------- YAML: the library says what the strings say

const inLine = fc
	.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '  ', '\t', '')), {minLength: 1, maxLength: 4})
	.map((pieces) => pieces.flat().join(''));
/** Lines with words, blank ones, and ones that have blanks alone or at their ends. */
const lines = (indent: string) =>
	fc
		.array(
			fc.oneof(
				{weight: 4, arbitrary: fc.tuple(fc.constantFrom('', '', '', '  ', '\t'), inLine)},
				fc.constantFrom(['', ''], ['', ''], ['       ', '']),
			),
			{minLength: 1, maxLength: 5},
		)
		.map((all) => all.map(([more, text]) => (text === '' && more === '' ? '' : indent + more + text)));

const block = fc
	.tuple(fc.constantFrom('|', '>'), fc.constantFrom('', '-', '+', '2', '2-', '+2'), fc.constantFrom('', ' # "note"'))
	.chain(([sign, signs, comment]) => lines('      ').map((all) => `${sign}${signs}${comment}\n${all.join('\n')}`));
/** Most heaps of signs are no plain scalar: these begin with a word and have their signs inside of words. */
const plain = fc
	.tuple(fc.constantFrom(...WORDS.slice(0, 7)), lines('      '))
	.map(([word, all]) => `${word} ${all.join('\n').trimStart()}`.replaceAll(/:(?=\s|$)| #/g, ' a'));
const unquoted = plain.filter((text) => !/[,[\]{}]/.test(text));
const single = plain.map((text) => `'${text.replaceAll("'", "''")}'`);
const double = fc.tuple(plain, ways).map(
	([text, how]) =>
		`"${spelled(text, how, (sign, way) => {
			if (sign === '\n') return way === 0 ? '\\\n' : sign;
			if (sign === ' ') return way === 0 ? '\\ ' : sign;
			if (way === 0) return sign.codePointAt(0)! > 0xff_ff ? `\\U000${sign.codePointAt(0)!.toString(16)}` : hex(sign);
			return sign === '"' || sign === '\\' ? `\\${sign}` : sign;
		})}"`,
);
const scalar = fc.oneof(block, block, plain, single, double);
const inFlow = fc.oneof(unquoted, single, double);

export const yaml = fc
	.tuple(mark, newline, fc.array(scalar, {minLength: 1, maxLength: 3}), fc.array(inFlow, {maxLength: 2}))
	.map(([bom, br, scalars, flow]): Written => {
		const rows = scalars.map((text, index) => `  - k${index}: ${index === 0 ? '&first ' : ''}${text}`);
		const file = `# top\nall:\n${rows.join('\n')}\nflow: [${flow.join(', ')}]\nagain: *first\n`;
		return {file: bom + file.replaceAll('\n', br)};
	});
