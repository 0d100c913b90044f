/**
 * From a stretch of markup that the parser took for text to what the reader sees, piece by piece with its place.
 */
import {htmlParser} from './html-late.ts';
import type {Markup} from './html-mask.ts';
import type {Placeholder, Range} from './types.ts';

/** Takes the pieces of a text in order. */
export interface Pieces {
	/** Characters that stand in the markup as they are. */
	copy(piece: string, at: number): void;
	/** Characters that the markup writes otherwise. */
	stand(piece: string, range: Range): void;
	/** White space of any length. */
	space(range: Range): void;
	/** A tag of the sending system that prints nothing. */
	control(piece: string, at: number): void;
	/** Here the parser dropped a tag that ends a block. */
	close(): void;
}

const REFERENCE = '&(?:#[xX]?[\\da-fA-F]{1,8}|[A-Za-z][A-Za-z\\d]{1,31});?';
/** Unseen characters, mostly there to fill up the line beside the subject. The joiner of emoji is none of them. */
const UNSEEN = '\\u00AD\\u034F\\u061C\\u180E\\u200B\\u200C\\u200E\\u200F\\u2060\\uFEFF';
const TOKEN = new RegExp(`[${UNSEEN}]+|\\s+|${REFERENCE}|[^\\s&${UNSEEN}]+|&`, 'g');
const NOTHING = new RegExp(`^[${UNSEEN}\\u200D]+$`);
const REFERENCES = new RegExp(REFERENCE, 'g');
const MARKUP = /<(?:!--[\s\S]*?(?:-->|$)|[a-zA-Z/!?][^>]*(?:>|$))/g;
const BLOCK_TAG = /^<\/?(?:t[dhr]|table|p|div|li|[uo]l|h[1-6]|tbody|center|body|section|mj-[\w-]+)\b/i;

const decoded = new Map<string, string>();

/** What the parser makes of `&rsquo;`. Asked once for each way of writing. */
function decode(reference: string): string {
	let text = decoded.get(reference);
	if (text === undefined) {
		const [node] = htmlParser.get()(reference).children;
		text = node?.type === 'text' ? node.value : reference;
		if (decoded.size > 5000) decoded.clear();
		decoded.set(reference, text);
	}
	return text;
}

const decodeAll = (text: string): string => (text.includes('&') ? text.replace(REFERENCES, decode) : text);

/**
 * @param value what the parser read between the two offsets: if the markup says otherwise it is read as it stands
 */
export function readRuns(markup: Markup, [from, to]: Range, value: string, pieces: Pieces): void {
	const source = markup.masked.slice(from, to);
	if (source === value) return literal(markup, [from, to], pieces, false);
	if (decodeAll(source) === value) return literal(markup, [from, to], pieces, true);
	if (!source.includes('<')) return literal(markup, [from, to], pieces, false);
	acrossMarkup(markup, [from, to], value, pieces);
}

/**
 * The parser joins texts when it drops what stands between them: an end tag without a start, half a table. Then each
 * stretch between two tags is looked up in the value; those that are not its next words are somebody else's.
 */
function acrossMarkup(markup: Markup, [from, to]: Range, value: string, pieces: Pieces): void {
	let read = 0;
	let at = from;
	const take = (end: number): void => {
		const next = behind(value, read, decodeAll(markup.masked.slice(at, end)));
		if (next === -1) return;
		read = next;
		literal(markup, [at, end], pieces, true);
	};
	const source = markup.masked.slice(from, to);
	for (const tag of source.matchAll(MARKUP)) {
		take(from + tag.index);
		at = from + tag.index + tag[0].length;
		if (BLOCK_TAG.test(tag[0])) pieces.close();
	}
	take(to);
}

/**
 * Where a stretch ends that a value goes on with, or -1. The parser may have dropped white space of it; one that is
 * blank must be there as it is, because tags of the sending system are blank too, and they must not be read twice.
 */
function behind(value: string, from: number, stretch: string): number {
	if (value.startsWith(stretch, from)) return from + stretch.length;
	let at = from;
	for (const word of stretch.match(/\S+/g) ?? []) {
		while (/\s/.test(value.charAt(at))) at++;
		if (!value.startsWith(word, at)) return -1;
		at += word.length;
	}
	return at === from ? -1 : at;
}

/** A stretch without tags: words, white space, references and placeholders. */
function literal(markup: Markup, [from, to]: Range, pieces: Pieces, references: boolean): void {
	let at = from;
	for (let next = firstBehind(markup.tags, from); next < markup.tags.length; next++) {
		const tag = markup.tags[next] as Placeholder;
		if (tag.range[0] >= to) break;
		plain(markup.masked, [at, tag.range[0]], pieces, references);
		if (tag.role === 'variable') variable(markup, tag.range, pieces);
		else if (tag.role === 'control') pieces.control(markup.text.slice(...tag.range), tag.range[0]);
		at = tag.range[1];
	}
	plain(markup.masked, [at, to], pieces, references);
}

/** Index of the first placeholder that begins at an offset or behind it. */
function firstBehind(tags: readonly Placeholder[], offset: number): number {
	let low = 0;
	let high = tags.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tags[middle] as Placeholder).range[0] < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

function plain(text: string, [from, to]: Range, pieces: Pieces, references: boolean): void {
	if (from >= to) return;
	if (!/\S/.test(text.slice(from, to))) return pieces.space([from, to]);
	for (const token of text.slice(from, to).matchAll(TOKEN)) {
		const [piece] = token;
		const at = from + token.index;
		const read = references && piece.length > 1 && piece.startsWith('&') ? decode(piece) : piece;
		if (NOTHING.test(read) && (read !== piece || piece !== '\u200D')) continue;
		if (/^\s+$/.test(read)) pieces.space([at, at + piece.length]);
		else if (read === piece) pieces.copy(piece, at);
		else pieces.stand(read, [at, at + piece.length]);
	}
}

/** A placeholder as its author would write it: without the tags and references of an editor that shows rich text. */
function variable({text}: Markup, [from, to]: Range, pieces: Pieces): void {
	const source = text.slice(from, to);
	const marked = source.startsWith('{{') && !/["']/.test(source) && /<[a-z/]/i.test(source);
	let at = from;
	const upTo = (end: number): void => {
		for (const token of text.slice(at, end).matchAll(TOKEN)) {
			const [piece] = token;
			const place = at + token.index;
			if (/^\s+$/.test(piece) && piece !== ' ') pieces.stand(' ', [place, place + piece.length]);
			else if (piece.startsWith('&') && decode(piece) !== piece)
				pieces.stand(decode(piece).replace(/\s+/g, ' '), [place, place + piece.length]);
			else pieces.copy(piece, place);
		}
	};
	if (marked) {
		for (const tag of source.matchAll(/<\/?[a-z][^<>]*>/gi)) {
			upTo(from + tag.index);
			at = from + tag.index + tag[0].length;
		}
	}
	upTo(to);
}
