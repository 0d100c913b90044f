import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readHtml} from '../../src/core/html-message.ts';
import type {MessageSource} from '../../src/core/reader-types.ts';
import {isWhole, toFile} from '../../src/core/source-map.ts';
import {readerFor} from '../../src/readers/index.ts';

/** How a word is said, and how it may be written in the file. */
const WORDS: ReadonlyArray<readonly [said: string, written: string]> = [
	['lamps', 'lamps'],
	['kettles', 'kettles'],
	['repaired', 're<b>pair</b>ed'],
	['late', '<i>l</i>ate'],
	['café', 'caf&eacute;'],
	['Größe', 'Gr&#246;&szlig;e'],
	["can't", 'can&#39;t'],
	['don’t', 'don&rsquo;t'],
	['🎉', '🎉'],
	['🎁', '&#x1F381;'],
	['𝒳y', '𝒳y'],
	['A&B', 'A&amp;B'],
	['x&y', 'x&y'],
	['<so>,', '&lt;so>,'],
	['"quoted"', '&quot;quoted"'],
	['parcel', 'par&shy;cel'],
];
/** What stands around a word. */
const DRESSES: ReadonlyArray<readonly [before: string, behind: string]> = [
	['', ''],
	['', ''],
	['<b>', '</b>'],
	['<a href="https://example.com/?a=1&amp;b={{ id }}">', '</a>'],
	['<span style="color: red">', '</span>'],
	['<!-- for us > -->', ''],
	['{% if due < "b" %}', '{% endif %}'],
	['{{#if x}}', '{{/if}}'],
	['<o:p></o:p>', '</font>'],
	['<em><u>', '</u></em>'],
];
const GAPS = [
	' ',
	' ',
	'\n   ',
	'\t',
	'<br>',
	'&nbsp;',
	' &nbsp;&zwnj; ',
	' {{ name | default: "you" }} ',
	' <%= a > b %> ',
];
const FRAMES: ReadonlyArray<readonly [before: string, behind: string]> = [
	['<p>', '</p>\n'],
	['<p>', ''],
	['<div><h2>', '</h2></div>'],
	['<ul><li>', '<li>you</ul>'],
	['<table><tr><td>', '</td></tr></table>'],
	['<table>{% for a in b %}<tr><th>Name</th><td>', '</td></tr>{% endfor %}</table>'],
	['<style>p > a { b: c }</style><div>', '</div>'],
	['<!--[if mso]><p>Outlook<![endif]-->', '<br><br>'],
	['<blockquote>', '</blockquote>'],
];

const dressed = fc.record({
	word: fc.constantFrom(...WORDS),
	dress: fc.constantFrom(...DRESSES),
	gap: fc.constantFrom(...GAPS),
});
const document = fc
	.record({
		bom: fc.boolean(),
		crlf: fc.boolean(),
		matter: fc.boolean(),
		blocks: fc.array(
			fc.record({frame: fc.constantFrom(...FRAMES), words: fc.array(dressed, {minLength: 1, maxLength: 8})}),
			{
				minLength: 1,
				maxLength: 6,
			},
		),
	})
	.map(({bom, crlf, matter, blocks}) => {
		// Three words in a row, so that the reader takes the file for a message.
		let file = `${matter ? '---\ntitle: A letter\n---\n' : ''}<p>Thank you so much.</p>`;
		for (const {frame, words} of blocks) {
			const body = words.map(({word, dress, gap}) => `${dress[0]}${word[1]}${dress[1]}${gap}`).join('');
			file += `${frame[0]}${body}${frame[1]}`;
		}
		return {
			file: (bom ? '\uFEFF' : '') + (crlf ? file.replaceAll('\n', '\r\n') : file),
			words: blocks.flatMap(({words}) => words.map(({word}) => word)),
		};
	});

function read(file: string): MessageSource {
	const [message] =
		readerFor('a.html')?.read(file, {filePath: 'a.html', split: undefined, source: undefined}).messages ?? [];
	if (!message) throw new Error('no message');
	return readHtml(message);
}

/** Each word in the text of the message, in the order in which it was said. */
function placesOf(words: ReadonlyArray<readonly [string, string]>, text: string): Array<[number, number]> {
	let from = text.indexOf('much.') + 5;
	return words.map(([said]) => {
		const at = text.indexOf(said, from);
		expect(at, `${said} behind ${from} in ${text}`).not.toBe(-1);
		from = at + said.length;
		return [at, from];
	});
}

describe('any HTML document', () => {
	it('reads every word back from its place in the file', () => {
		fc.assert(
			fc.property(document, ({file, words}) => {
				const {text, map} = read(file);
				for (const [index, range] of placesOf(words, text).entries()) {
					const written = words[index]?.[1].replace(/^<i>/, '') as string;
					expect(file.slice(...toFile(map, range))).toBe(written);
				}
			}),
			{numRuns: 400},
		);
	});

	it('takes a change of one word without any other change', () => {
		fc.assert(
			fc.property(
				document,
				fc.nat(),
				fc.constantFrom('new', 'so & <so>', `it's "x"`, '👩‍🚒'),
				({file, words}, pick, by) => {
					const {text, map, encode, layout} = read(file);
					const range = placesOf(words, text)[pick % words.length] as [number, number];
					fc.pre(isWhole(map, range));
					const [from, to] = toFile(map, range);
					const after = read(file.slice(0, from) + (encode?.(by, [from, to]) ?? by) + file.slice(to));
					expect(after.text).toBe(text.slice(0, range[0]) + by + text.slice(range[1]));
					expect(after.layout?.paragraphs.length).toBe(layout?.paragraphs.length);
				},
			),
			{numRuns: 400},
		);
	});
});
