import {bare, branchOf} from './control-tag.ts';
import {BUILT_IN, type DialectSet, type Sort} from './dialect-set.ts';
import type {Dialect, Form} from './dialect-types.ts';
import {kindOfName} from './placeholder-kinds.ts';
import {fallbackIn, isProse, type Said, translatedIn} from './tag-prose.ts';
import type {Placeholder, Range} from './types.ts';

/** Longest stretch that one tag may cover, in UTF-16 units: an opening without a closing must not eat the message. */
const LONGEST = 4000;

/** Where each closing mark next stands, so that marks without a partner cost one search and not one for each opening. */
class Closings {
	readonly #text: string;
	readonly #next = new Map<string, number>();

	constructor(text: string) {
		this.#text = text;
	}

	after(close: string, from: number): number {
		const known = this.#next.get(close);
		if (known !== undefined && known >= from) return known;
		const at = this.#text.indexOf(close, from);
		const next = at === -1 ? Number.POSITIVE_INFINITY : at;
		this.#next.set(close, next);
		return next;
	}
}

/** What is found at an opening mark. */
interface Tag {
	range: Range;
	/** Where the inside begins. */
	from: number;
	inside: string;
}

interface Found {
	tag: Tag;
	sort: Sort;
}

/** Reads one text; signs of dialects are looked for once. */
class Scanner {
	private readonly text: string;
	private readonly set: DialectSet;
	private readonly closings: Closings;
	private readonly signs = new Map<Dialect, boolean>();

	constructor(text: string, set: DialectSet) {
		this.text = text;
		this.set = set;
		this.closings = new Closings(text);
	}

	at(start: number): Found | undefined {
		const {text} = this;
		for (const sort of this.set.sorts.get(text[start] as string) ?? []) {
			const {form, dialect} = sort;
			if (!text.startsWith(form.open, start) || !this.counts(dialect)) continue;
			const tag = form.whole ? wholeTag(text, start, form.whole) : this.tag(start, form);
			if (!tag || (form.inside && !form.inside.test(tag.inside)) || form.except?.test(tag.inside)) continue;
			return {tag, sort};
		}
		return undefined;
	}

	private tag(start: number, form: Form): Tag | undefined {
		const close = form.close as string;
		const from = start + form.open.length;
		const first = this.closings.after(close, from);
		if (first - from > LONGEST) return undefined;
		const end = form.nests ? outerEnd(this.text, form, from, first) : first;
		return {range: [start, end + close.length], from, inside: this.text.slice(from, end)};
	}

	private counts(dialect: Dialect): boolean {
		if (!this.set.recognise || !dialect.sign) return true;
		const known = this.signs.get(dialect);
		if (known !== undefined) return known;
		const seen = dialect.sign.test(this.text);
		this.signs.set(dialect, seen);
		return seen;
	}
}

function wholeTag(text: string, start: number, whole: RegExp): Tag | undefined {
	whole.lastIndex = start;
	const found = whole.exec(text);
	const inside = found?.groups?.inside;
	if (!found || inside === undefined) return undefined;
	return {range: [start, start + found[0].length], from: start + found[0].indexOf(inside), inside};
}

/** Braces inside braces: `{ eval { $Approver->Name } }` ends at the second closing one. */
function outerEnd(text: string, {open, close = ''}: Form, from: number, first: number): number {
	let end = first;
	for (let nested = text.indexOf(open, from); nested !== -1 && nested < end; nested = text.indexOf(open, nested + 1)) {
		const next = text.indexOf(close, end + 1);
		if (next === -1 || next - from > LONGEST) return first;
		end = next;
	}
	return end;
}

const MOST_KNOWN = 500;
/** Nothing that could steer or fall back. */
const PLAIN = /^[\w .]{1,60}$/;

function read(found: Found): Placeholder[] {
	const {tag, sort} = found;
	const seen = sort.plain.get(tag.inside);
	if (seen) return [{...seen, range: tag.range}];
	const placeholders = readAnew(found);
	const [only, ...others] = placeholders;
	if (only?.role === 'variable' && others.length === 0 && !only.fallback && PLAIN.test(tag.inside)) {
		const {name, kind, role, dialect} = only;
		if (sort.plain.size < MOST_KNOWN) sort.plain.set(tag.inside, {name, kind, role, dialect});
	}
	return placeholders;
}

/** The placeholder, or the two ends of one whose inside is the customer's, with what is filled in there. */
function readAnew({tag, sort}: Found): Placeholder[] {
	const {range, from, inside} = tag;
	const {form, dialect} = sort;
	const words = form.words ?? dialect.words ?? {};
	const control = (role: 'control' | 'comment'): Placeholder => {
		const branch = role === 'control' ? branchOf(inside, words) : undefined;
		const name = inside.trim();
		return {range, name, kind: 'other', role, dialect: dialect.name, ...(branch && {branch})};
	};
	if (form.holds === 'comment') return [control('comment')];
	if (form.holds === 'both') {
		const word = bare(inside);
		if (words.comment?.test(word)) return [control('comment')];
		if (words.other?.test(word) || branchOf(inside, words)) return [control('control')];
	}
	const translated = translatedIn(bareStart(inside), from, form.holds === 'tag');
	if (form.holds === 'tag' && !translated) return [control('control')];
	const name = (dialect.named?.exec(inside)?.[1] ?? inside).trim();
	const fallback = translated ? undefined : fallbackIn(inside, from, dialect.fallbacks);
	const kind = dialect.kind ?? kindOfName(name);
	const common = {name, dialect: dialect.name, ...(fallback && {fallback})};
	const said = translated ?? (fallback && isProse(fallback.text) ? fallback : undefined);
	if (!said) return [{...common, range, kind, role: 'variable'}];
	const between = {kind: 'other', role: 'control'} as const;
	return [
		{...common, ...between, range: [range[0], said.range[0]]},
		...filledIn(said),
		{name: '', dialect: dialect.name, ...between, range: [said.range[1], range[1]]},
	];
}

/** A translated text has slots of its own: `_("Hi %(name)s")`, `_('{count} parcels')`. */
function filledIn({range: [start], text}: Said): Placeholder[] {
	return findPlaceholders(text).map((slot) => {
		const {range, fallback} = slot;
		return {
			...slot,
			range: shifted(range, start),
			...(fallback && {fallback: {...fallback, range: shifted(fallback.range, start)}}),
		};
	});
}

const shifted = ([from, to]: Range, by: number): Range => [from + by, to + by];

/** Trimming marks in front, blanked: offsets stay. */
const bareStart = (inside: string): string => inside.replace(/^[-~+_=]+(?![\w(])/, (marks) => ' '.repeat(marks.length));

/**
 * Placeholders of all dialects of the set but the single square bracket, in text order, without overlaps. Linear in the
 * text.
 */
export function findPlaceholders(text: string, set: DialectSet = BUILT_IN.choose()): Placeholder[] {
	const found: Placeholder[] = [];
	const scanner = new Scanner(text, set);
	const {opening} = set;
	let ends: Placeholder[] = [];
	/** The closing marks of texts that are inside their tag, up to an offset. */
	const close = (to: number): void => {
		for (const end of ends) if (end.range[0] < to) found.push(end);
		ends = ends.filter(({range}) => range[0] >= to);
	};
	// The pattern is shared with the texts inside tags, so its place is set anew each time.
	let from = 0;
	for (;;) {
		opening.lastIndex = from;
		const hit = opening.exec(text);
		if (!hit) break;
		const at = scanner.at(hit.index);
		from = at ? at.tag.range[1] : hit.index + 1;
		if (!at) continue;
		if (ends.length > 0) close(hit.index + 1);
		found.push(...read(at));
		const {until} = at.sort.form;
		if (until !== undefined) ends.push(endTag(text, found.at(-1) as Placeholder, until));
	}
	close(Number.POSITIVE_INFINITY);
	return found;
}

function endTag(text: string, {range, dialect, branch}: Placeholder, mark: string): Placeholder {
	const at = text.indexOf(mark, range[1]);
	const close = {part: 'close', word: branch?.word ?? '', condition: ''} as const;
	return {range: [at, at + mark.length], name: '', kind: 'other', role: 'control', dialect, branch: close};
}
