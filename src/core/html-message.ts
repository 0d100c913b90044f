/**
 * A message whose text is markup becomes what the customer reads, each word with its place in the file.
 */
import type {DialectSet} from './dialect-set.ts';
import {htmlParser} from './html-late.ts';
import {leanMarkup} from './html-lean.ts';
import {type Markup, maskMarkup} from './html-mask.ts';
import {Prose} from './html-prose.ts';
import {reopensTooMuch} from './html-reopened.ts';
import {readRuns} from './html-runs.ts';
import {type Note, Walk} from './html-walk.ts';
import type {Encode, MessageSource} from './reader-types.ts';
import {composed} from './source-map.ts';

/** Whether a text holds anything that only the parser of HTML understands. */
const needsHtmlParser = (text: string): boolean => /[<&]/.test(text);

/**
 * @param dialects of its placeholders; without it all that are built in
 * @returns the message in plain text with `layout`, its map and `encode` leading through the markup to the file; a
 * message that is no HTML as it is
 * @throws Error when the text needs the HTML parser and it is not loaded
 */
export function readHtml(source: MessageSource, dialects?: DialectSet): MessageSource {
	if (source.format !== 'html') return source;
	const outer: Encode = source.encode ?? ((text) => text);
	if (!needsHtmlParser(source.text))
		return {...source, format: 'text', encode: (text, at) => outer(escaped(text, new Set()), at)};
	const {markup, map: toMarkup} = leanMarkup(maskMarkup(source.text, dialects));
	const walked = walkThrough(markup);
	// A document that breaks the parser is read like plain text with tags in it.
	if (!walked) return {...source, format: 'text', encode: (text, at) => outer(escaped(text, new Set()), at)};
	const {walk, text, map, layout} = walked;
	const read: MessageSource = {
		...source,
		text,
		map: composed(composed(map, toMarkup, text.length), source.map, text.length),
		layout,
		encode: (piece, at) => outer(escaped(piece, walk.quotes), at),
	};
	const title = walk.title && titleOf(markup, walk.title);
	if (title) {
		read.title ??= title;
		read.subject ??= title;
	}
	return read;
}

/** Elements nested by the thousand are no letter, and parser and walk call themselves once for each. */
function walkThrough(markup: Markup): ({walk: Walk} & ReturnType<Prose['done']>) | undefined {
	if (reopensTooMuch(markup.masked)) return undefined;
	try {
		const prose = new Prose(markup.text);
		const walk = new Walk(markup, prose);
		walk.run(htmlParser.get()(markup.masked));
		return {walk, ...prose.done()};
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** A title of placeholders alone is none. */
function titleOf(markup: Markup, {range, value}: Note): string | undefined {
	if (!/[A-Za-zÀ-ɏ\d]/.test(value.replace(/[Ꝏꝏ]+/g, ''))) return undefined;
	const title = new Prose(markup.text);
	readRuns(markup, range, value, title);
	return title.done().text;
}

const REFERENCES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** @param quotes marks that would end an attribute in which the words may come to stand */
const escaped = (text: string, quotes: ReadonlySet<string>): string =>
	text.replace(/[&<>"']/g, (sign) => (/["']/.test(sign) && !quotes.has(sign) ? sign : (REFERENCES[sign] as string)));
