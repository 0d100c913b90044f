import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseMessage} from '../../src/core/parse.ts';
import {readerFor} from '../../src/readers/index.ts';

/** A document that is built together with the places of its words. */
interface Built {
	text: string;
	words: Array<{word: string; at: number}>;
}

const WORDS = [
	'lamps',
	'trains',
	'kettles',
	'we',
	'sent',
	'your',
	'repaired',
	'café',
	'Größe',
	'don’t',
	"can't",
	'🎉',
	'𝒳',
];

/** How a word may be dressed: what stands before and behind it. */
const DRESSES: ReadonlyArray<readonly [string, string]> = [
	['', ''],
	['', ''],
	['**', '**'],
	['*', '*'],
	['[', '](https://example.com/a_b)'],
	['{{name}} ', ''],
	['&nbsp;', ''],
	['', '&#33;'],
	['', '.'],
	['', '?'],
	['[Start Date] ', ''],
	['{% if late %}', '{% endif %}'],
	['<!-- for us -->', ''],
	['`code` ', ''],
	['<b>', '</b>'],
	['', ' https://example.com/x?y=1'],
];

const dressed = fc.record({word: fc.constantFrom(...WORDS), dress: fc.constantFrom(...DRESSES)});
const PREFIXES = ['', '', '## ', '- ', '1. ', '> ', '    ', '---\n\n', '* ', '> > '];
const paragraph = fc.record({
	prefix: fc.constantFrom(...PREFIXES),
	words: fc.array(dressed, {minLength: 1, maxLength: 12}),
	wrap: fc.integer({min: 2, max: 9}),
});

const document = fc
	.record({
		bom: fc.boolean(),
		crlf: fc.boolean(),
		matter: fc.boolean(),
		paragraphs: fc.array(paragraph, {minLength: 1, maxLength: 8}),
	})
	.map(({bom, crlf, matter, paragraphs}): Built => {
		const newline = crlf ? '\r\n' : '\n';
		const words: Built['words'] = [];
		let text = bom ? '\uFEFF' : '';
		const add = (part: string): void => {
			text += part.replaceAll('\n', newline);
		};
		if (matter) add('---\ntitle: A: b\n---\n'.replace('A: b', 'Lamps'));
		for (const {prefix, words: list, wrap} of paragraphs) {
			add(prefix);
			for (const [index, {word, dress}] of list.entries()) {
				add(dress[0]);
				words.push({word, at: text.length});
				add(`${word}${dress[1]}`);
				if (index < list.length - 1)
					add(
						(index + 1) % wrap === 0 && !prefix.startsWith('#') ? (prefix.startsWith('>') ? `\n${prefix}` : '\n') : ' ',
					);
			}
			add('\n\n');
		}
		return {text, words};
	});

describe.each(['letter.md', 'letter.txt'])('any document (%s)', (file) => {
	it('keeps its length, its order, and every word in its place', () => {
		fc.assert(
			fc.property(document, ({text, words}) => {
				const messages = readerFor(file)?.read(text, {filePath: file, split: 'document'}).messages ?? [];
				expect(messages).toHaveLength(1);
				const [message] = messages;
				if (!message) return;
				const [start, end] = message.range;
				expect(message.text).toHaveLength(end - start);
				for (let i = 0; i < message.text.length; i++) {
					if (message.text[i] !== ' ') expect(message.text[i]).toBe(text[start + i]);
				}
				const {view, sentences} = parseMessage(message);
				expect(view).toHaveLength(message.text.length);
				let last = 0;
				for (const {range} of sentences) {
					expect(range[0]).toBeGreaterThanOrEqual(last);
					expect(range[1]).toBeGreaterThan(range[0]);
					last = range[1];
				}
				expect(last).toBeLessThanOrEqual(message.text.length);
				for (const {word, at} of words) {
					const from = at - start;
					expect(view.slice(from, from + word.length)).toBe(word);
					if (/\p{L}/u.test(word))
						expect(sentences.some(({range}) => range[0] <= from && range[1] >= from + word.length)).toBe(true);
				}
			}),
			{numRuns: 400},
		);
	});
});

describe.each(['markdown', 'text'] as const)('any characters (%s)', (format) => {
	const alphabet = [
		...'ab .,!?\n\r\t*_`[](){}<>|#>-+=~&;:"\'’“”%$/\\0',
		'{{',
		'}}',
		'{%',
		'%}',
		'<!--',
		'-->',
		'[[',
		'\uFEFF',
		'😀',
		'&amp;',
		'http://',
		'```',
		'\n\n',
	];

	it('never lose the length or the order', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...alphabet), {maxLength: 120}), (parts) => {
				const text = parts.join('');
				const {view, sentences, placeholders, spans} = parseMessage({text, format});
				expect(view).toHaveLength(text.length);
				for (const list of [sentences, placeholders, spans]) {
					let last = 0;
					for (const {range} of list) {
						expect(range[0]).toBeGreaterThanOrEqual(last);
						expect(range[1]).toBeGreaterThan(range[0]);
						last = range[1];
					}
					expect(last).toBeLessThanOrEqual(text.length);
				}
			}),
			{numRuns: 1500},
		);
	});
});

describe('long texts', () => {
	it('reads a megabyte in one paragraph', () => {
		const text = 'We have looked at your lamp and it is on its way to you. '.repeat(18_000);
		for (const format of ['markdown', 'text'] as const) {
			const {view, sentences} = parseMessage({text, format});
			expect(view).toHaveLength(text.length);
			expect(sentences).toHaveLength(18_000);
		}
	});

	it('reads the same with and without other long paragraphs around', () => {
		const letter =
			'Hello Ana,\n\n- We have *found* your [bag](https://example.com).\n- It is at the desk.\n\nBest,\nTom\n\n';
		const text = letter.repeat(600);
		const {sentences} = parseMessage({text, format: 'markdown'});
		const once = parseMessage({text: letter, format: 'markdown'}).sentences;
		expect(sentences).toHaveLength(once.length * 600);
		for (const [index, {range, role}] of sentences.entries()) {
			const original = once[index % once.length];
			const shift = Math.floor(index / once.length) * letter.length;
			expect([range[0] - shift, range[1] - shift, role]).toEqual([...(original?.range ?? []), original?.role]);
		}
	});

	it.each(['x', '{{', '[', '<!--', '"a ', '*a ', 'a\n', 'a.', '> ', '- ', '1. ', 'a@', 'e.g. ', 'A. '])(
		'does not hang on %j',
		(part) => {
			const text = part.repeat(60_000 / part.length);
			const start = performance.now();
			for (const format of ['markdown', 'text'] as const)
				expect(parseMessage({text, format}).view).toHaveLength(text.length);
			expect(performance.now() - start).toBeLessThan(20_000);
		},
	);
});
