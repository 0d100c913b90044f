import type {DataTree} from '../../core/reader-types.ts';
import {toFile} from '../../core/source-map.ts';
import type {Range} from '../../core/types.ts';
import {PartOf, PlainLines, PoString} from './po-string.ts';
import {ArrayNode, ObjectNode, OtherNode, unreadable} from './tree.ts';

/** Parts of one entry, as far as its lines have been read. */
interface Entry {
	start: number;
	end: number;
	strings: Map<string, Range[]>;
	comments: Range[];
	flags: Range[];
}

/**
 * gettext: `{headers: {Language: 'de', …}, messages: [entry, …]}`. An entry has what it has of `msgctxt`, `msgid`,
 * `msgid_plural`, `msgstr` or `msgstr[0]` …, `comments` and `flags`, and says whether it is `fuzzy`. Entries that are
 * commented out are passed over.
 */
export function parsePo(text: string): DataTree {
	if (text.replace('\uFEFF', '').trim() === '') return {problems: []};
	const root = new ObjectNode(0, text.length);
	const headers = new ObjectNode(0);
	const messages = new ArrayNode(0, text.length);
	root.fields.set('headers', headers).set('messages', messages);
	let entry = emptyEntry(0);
	const finish = (next: number): void => {
		const isHeader = entry.strings.has('msgid') && !entry.strings.has('msgctxt') && isEmptyId(entry);
		if (isHeader) addHeaders(headers, text, entry.strings.get('msgstr') ?? []);
		else if (entry.strings.has('msgid')) messages.items.push(entryNode(text, entry));
		entry = emptyEntry(next);
	};
	let lines: Range[] | undefined;
	for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
		const [start, end, next] = lineAt(text, at);
		at = next;
		if (start === end) continue;
		if (text[start] === '#') {
			if (entry.strings.has('msgid')) finish(start);
			addComment(text, entry, start, end);
			lines = undefined;
			continue;
		}
		const line = text.slice(start, end);
		const keyword = /^(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?|domain)(?=[\s"])/.exec(line)?.[0] ?? '';
		const open = start + keyword.length + (/^\s*/.exec(line.slice(keyword.length))?.[0].length ?? 0);
		if (text[open] !== '"' || (keyword === '' && !lines)) {
			return unreadable('gettext', 'this line is neither an entry nor a comment', [start, end]);
		}
		if (!isClosed(text, open, end)) return unreadable('gettext', 'this string is not closed on its line', [open, end]);
		if (keyword !== '') {
			const starts = keyword === 'msgctxt' || keyword === 'msgid' || keyword === 'domain';
			if (starts && entry.strings.has('msgid')) finish(start);
			lines = [];
			if (keyword !== 'domain') entry.strings.set(keyword, lines);
			if (entry.strings.size === 1 && entry.comments.length === 0 && entry.flags.length === 0) entry.start = start;
		}
		lines?.push([open + 1, end - 1]);
		entry.end = end;
	}
	finish(text.length);
	return {root, problems: []};
}

const emptyEntry = (start: number): Entry => ({start, end: start, strings: new Map(), comments: [], flags: []});

/** The words of a line, without the blanks around them, and where the next line starts. */
function lineAt(text: string, at: number): [start: number, end: number, next: number] {
	const newline = text.indexOf('\n', at);
	const stop = newline === -1 ? text.length : newline;
	const line = text.slice(at, stop);
	const start = at + line.length - line.trimStart().length;
	return [start, Math.max(start, at + line.trimEnd().length), stop + 1];
}

function isClosed(text: string, open: number, end: number): boolean {
	let backslashes = 0;
	while (end - 2 - backslashes > open && text[end - 2 - backslashes] === '\\') backslashes++;
	return end - open >= 2 && text[end - 1] === '"' && backslashes % 2 === 0;
}

function isEmptyId(entry: Entry): boolean {
	return (entry.strings.get('msgid') ?? []).every(([start, end]) => start === end);
}

/** `#~` is an entry that is no longer used, `#|` what an entry said before, `#:` where it is used. */
function addComment(text: string, entry: Entry, start: number, end: number): void {
	const sign = text[start + 1] ?? '';
	if (sign === '~' || sign === '|' || sign === ':') return;
	if (entry.comments.length === 0 && entry.flags.length === 0) entry.start = start;
	const from = start + (sign === ',' || sign === '.' ? 2 : 1);
	if (sign === ',') {
		for (const flag of text.slice(from, end).matchAll(/[^\s,]+/g)) {
			entry.flags.push([from + flag.index, from + flag.index + flag[0].length]);
		}
	} else if (text.slice(from, end).trim() !== '') {
		entry.comments.push([text[from] === ' ' ? from + 1 : from, end]);
	}
}

function entryNode(file: string, {start, end, strings, comments, flags}: Entry): ObjectNode {
	const node = new ObjectNode(start, end);
	for (const [name, lines] of strings) node.fields.set(name, new PoString(file, lines));
	if (comments.length > 0) node.fields.set('comments', new PlainLines(file, comments));
	const list = new ArrayNode(flags[0]?.[0] ?? start, flags.at(-1)?.[1] ?? start);
	list.items.push(...flags.map((range) => new PlainLines(file, [range])));
	node.fields.set('flags', list);
	const fuzzy = list.items.find(({value}) => value === 'fuzzy');
	node.fields.set('fuzzy', new OtherNode(fuzzy !== undefined, ...(fuzzy?.range ?? ([start, start] as const))));
	return node;
}

/** The first entry has no text: what it is translated to are lines of `Name: value`. */
function addHeaders(headers: ObjectNode, file: string, lines: readonly Range[]): void {
	const whole = new PoString(file, lines);
	[headers.start, headers.end] = [whole.start, whole.end];
	const {text, map} = whole.text();
	for (const {index, 0: line} of text.matchAll(/.+/g)) {
		const colon = line.indexOf(':');
		if (colon === -1) continue;
		const value = line.slice(colon + 1).trim();
		const from = index + colon + 1 + line.slice(colon + 1).search(/\S|$/);
		const range = toFile(map, [from, from + value.length]);
		headers.fields.set(line.slice(0, colon).trim(), new PartOf({file, map}, value, from, range));
	}
}
