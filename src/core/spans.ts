import type {Layout, Paragraph} from './layout.ts';
import {looseLiteral} from './literal.ts';
import {type Patch, patched, spanWord, VARIABLE_HEAD, withoutOverlaps} from './mask.ts';
import type {Range, Span} from './types.ts';

/** What gives a link, a mail address or a bare domain away. */
const LINK_SIGN = /:\/\/|@|www\.|mailto:|\.(?:com|org|net|io|co|dev|edu|gov|app|info|uk|eu|de|ai)(?![\w-])/g;
const LINK =
	/(?:[\w+.-]*[\wꝎꝏ]:\/\/|www\.|mailto:)[^\s<>"“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@.-])(?:[a-z\d-]+\.)+(?:com|org|net|io|co|dev|edu|gov|app|info|uk|eu|de|ai)(?:\/[^\s<>"“”]*)?(?![\w-])/g;
const TRAILING = /[.,;:!?)\]}'’*_]+$/;

/** Longest word that is searched for links (UTF-16 units). */
const LONGEST_LINK = 2000;

function urls(view: string): Span[] {
	const found: Span[] = [];
	LINK_SIGN.lastIndex = 0;
	let floor = 0;
	for (let sign = LINK_SIGN.exec(view); sign; sign = LINK_SIGN.exec(view)) {
		let start = sign.index;
		while (start > floor && sign.index - start < LONGEST_LINK && !/\s/.test(view[start - 1] as string)) start--;
		let end = LINK_SIGN.lastIndex;
		while (end < view.length && end - sign.index < LONGEST_LINK && !/\s/.test(view[end] as string)) end++;
		for (const hit of view.slice(start, end).matchAll(LINK)) {
			const length = hit[0].replace(TRAILING, '').length;
			if (length > 3) found.push({range: [start + hit.index, start + hit.index + length], kind: 'url'});
		}
		LINK_SIGN.lastIndex = end;
		floor = end;
	}
	return found;
}

/** Phrases never looked into, whatever their case; blanks in them match any white space. */
function allowed(view: string, allow: readonly string[]): Span[] {
	const phrases = allow.map((phrase) => phrase.trim()).filter(Boolean);
	if (phrases.length === 0) return [];
	const pattern = phrases
		.sort((a, b) => b.length - a.length)
		.map((phrase) => looseLiteral(phrase).replace(/['’]/g, "['’]"))
		.join('|');
	const found: Span[] = [];
	for (const hit of view.matchAll(new RegExp(`(?<![A-Za-zÀ-ɏꝎꝏꝚꝛ\\d])(?:${pattern})(?![A-Za-zÀ-ɏꝎꝏꝚꝛ\\d])`, 'gi'))) {
		found.push({range: [hit.index, hit.index + hit[0].length], kind: 'allow'});
	}
	return found;
}

const OPENERS: Readonly<Record<string, string>> = {'“': '”', '„': '”“', '«': '»', '‘': '’', '"': '"', "'": "'"};
const BEFORE_OPENING = /[\s([{—–:>→/\u00AD-]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–…<\u00AD-]/;

interface Quote {
	range: Range;
	single: boolean;
}

interface Opening {
	at: number;
	mark: string;
}

/** Outermost pairs of quote marks between two offsets. An apostrophe opens nothing, because no blank stands before it. */
function quotePairs(view: string, start: number, end: number): Quote[] {
	const pairs: Quote[] = [];
	const open: Opening[] = [];
	const text = view.slice(start, end);
	for (const hit of text.matchAll(/["“”„«»‘’']/g)) {
		const at = hit.index;
		const mark = hit[0];
		const before = at === 0 ? ' ' : (text[at - 1] as string);
		const after = text[at + 1] ?? ' ';
		const opens =
			mark in OPENERS && BEFORE_OPENING.test(before) && !/\s/.test(after) && !(mark === "'" && /\d/.test(after));
		const closes =
			!/\s/.test(before) &&
			(mark === "'" || mark === '’' ? AFTER_CLOSING.test(after) : mark !== '“' || open.at(-1)?.mark === '„');
		const partner = closes ? partnerOf(mark, open) : -1;
		if (partner !== -1) {
			const first = open[partner] as Opening;
			open.length = partner;
			pairs.push({range: [start + first.at, start + at + 1], single: mark === "'" || mark === '’'});
		} else if (opens) open.push({at, mark});
	}
	return withoutOverlaps(pairs);
}

/** The nearest opening mark that this one closes. Quotations are not nested deeper than a few levels. */
function partnerOf(mark: string, open: readonly Opening[]): number {
	for (let i = open.length - 1; i >= 0 && i >= open.length - 8; i--)
		if (OPENERS[(open[i] as Opening).mark]?.includes(mark)) return i;
	return -1;
}

const words = (text: string): number => text.match(/[A-Za-zÀ-ɏꝎꝏꝚꝛ\d][A-Za-zÀ-ɏꝎꝏꝚꝛ\d'’-]*/g)?.length ?? 0;
const SEVERAL_SENTENCES = /[.!?…]["”’)]*\s+\S/;
const SPEAKS_TO_READER = new RegExp(`\\byou(?:r|['’]\\w+)?\\b|${VARIABLE_HEAD}`, 'i');

/**
 * Quoted words of somebody else. Libraries of macros write each reply as "…": where paragraphs that are quoted from
 * end to end make up most of a message, such a paragraph is our own voice if it holds several sentences, a
 * placeholder, or *you*. A single quoted sentence without these is the customer's.
 */
function quotes(view: string, paragraphs: readonly Paragraph[]): Span[] {
	const spans: Span[] = [];
	if (!/["“”„«‘']/.test(view)) return spans;
	const whole: Quote[] = [];
	let quoted = 0;
	for (const {range} of paragraphs) {
		const [start, end] = range;
		const text = view.slice(start, end);
		if (!/["“”„«‘']/.test(text)) continue;
		const pairs = quotePairs(view, start, end);
		if (pairs.length > 0 && !pairs.some((pair) => pair.single) && words(outside(view, start, end, pairs)) === 0) {
			whole.push(...pairs);
			quoted += words(text);
		} else {
			for (const pair of pairs) spans.push({range: pair.range, kind: 'quote'});
			// A quotation that runs on over paragraphs opens here and closes elsewhere; both are the macro's own marks.
			if (pairs.length === 0 && /^\W*["“]/.test(text)) quoted += words(text);
		}
	}
	if (whole.length === 0) return spans;
	let total = 0;
	for (const {range, kind} of paragraphs) if (kind !== 'heading') total += words(view.slice(range[0], range[1]));
	for (const pair of whole) {
		const text = view.slice(pair.range[0] + 1, pair.range[1] - 1);
		const ours = quoted * 2 > total && (SEVERAL_SENTENCES.test(text) || SPEAKS_TO_READER.test(text));
		if (!ours) spans.push({range: pair.range, kind: 'quote'});
		else
			for (const inner of quotePairs(view, pair.range[0] + 1, pair.range[1] - 1))
				spans.push({range: inner.range, kind: 'quote'});
	}
	return spans;
}

function outside(view: string, start: number, end: number, pairs: readonly Quote[]): string {
	let text = '';
	let at = start;
	for (const pair of pairs) {
		text += `${view.slice(at, pair.range[0])} `;
		at = pair.range[1];
	}
	return text + view.slice(at, end);
}

/** One word; a quotation that ends the sentence keeps its stop, so that the next sentence begins behind it. */
function standIn(view: string, {range, kind}: Span): string {
	const length = range[1] - range[0];
	const last = view[range[1] - 2] as string;
	const ends =
		kind === 'quote' &&
		length > 3 &&
		/[.!?]/.test(last) &&
		/^\s*(?:$|\n|[A-ZÀ-ÖØ-ÞꝎꝚ])/.test(view.slice(range[1], range[1] + 20));
	return ends ? `${spanWord(length - 2)}${view.slice(range[1] - 2, range[1])}` : spanWord(length);
}

/** All spans that are not our own prose, in order, and the view with each of them replaced by one word. */
export function maskSpans(layout: Layout, allow: readonly string[]): {view: string; spans: Span[]} {
	const {view} = layout;
	const code = layout.spans.map((span): Patch => ({range: span.range, by: spanWord(span.range[1] - span.range[0])}));
	const base = patched(view, withoutOverlaps(code));
	const spans = withoutOverlaps([
		...layout.spans,
		...urls(base),
		...allowed(base, allow),
		...quotes(base, layout.paragraphs),
	]);
	const patches = spans.map((span) => ({range: span.range, by: standIn(base, span)}));
	return {view: patched(base, patches), spans};
}
