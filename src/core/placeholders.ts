import {kindOfName} from './placeholder-kinds.ts';
import type {Placeholder} from './types.ts';

type Role = Placeholder['role'];

interface Dialect {
	/** What people call it; used in documentation and tests. */
	name: string;
	open: string;
	close: string;
	/** What may stand inside; anything if left out. */
	inside?: RegExp;
	/** What it does. `undefined`: not a placeholder after all. */
	role: (inside: string) => Role | undefined;
	/** The part of the inside that names the value; the whole inside if left out. */
	named?: (inside: string) => string;
}

const variable = (): Role => 'variable';
const control = (): Role => 'control';
const comment = (): Role => 'comment';

/** Tags that steer and print nothing, in Liquid, Jinja, Twig, Django and Template Toolkit. */
const TAG_WORD =
	/^[-~+]?\s*(?:end\w*|else|elsif|elif|if|unless|for|foreach|while|case|when|block|extends|include|import|from|macro|filter|set|with|trans|blocktrans|blocktranslate|translate|autoescape|raw|verbatim|load|cycle|break|continue|assign|capture|comment|call|do|spaceless|now|url|csrf_token|pluralize|process|wrapper|try|catch|default|use|switch|last|next|return|stop|throw|clear|meta|perl|view|insert|get|layout|render|paginate|liquid|ifchanged|regroup|embed|apply|sandbox|deprecated|flush|static)\b/i;

/** `{%customer.firstName%}` of Help Scout looks like a tag but prints a value. */
const tagRole = (inside: string): Role => {
	if (TAG_WORD.test(inside)) return 'control';
	return /^[A-Za-z]\w*\.\w[\w.]*(?:,[^%]*)?$/.test(inside.trim()) ? 'variable' : 'control';
};

/** Handlebars and Mustache sections, partials and comments share the braces of a value. */
const mustacheRole = (inside: string): Role => {
	const text = inside.replace(/^[~\s]+/, '');
	if (text.startsWith('!')) return 'comment';
	return /^(?:[#/^>&]|else\b|if\b|unless\b|each\b|end\b)/.test(text) && !text.startsWith('&') ? 'control' : 'variable';
};

/** The name before filters and fallbacks: `customer.name | default: "there"`. */
const beforeFilter = (inside: string): string => inside.split(/\||\?\?|,\s*fallback/)[0] ?? inside;

/** Elements of HTML; any other name in angle brackets, such as `<name>`, is something to fill in. */
const ELEMENT =
	/^\/?(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|meta|nav|noscript|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|video|wbr|attribute|mjml|mj-[\w-]+)\b/i;

const angleRole = (inside: string): Role | undefined =>
	ELEMENT.test(inside) &&
	!/^(?:address|title|link|label|time|summary|code)$/i.test(inside) &&
	!/^[A-Z_ ]{3,}$/.test(inside)
		? undefined
		: 'variable';

const mailchimpRole = (inside: string): Role =>
	/^(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED|FEED|RSS)\b/.test(inside) ? 'control' : 'variable';

const toolkitRole = (inside: string): Role => (TAG_WORD.test(inside.replace(/^[-+=]/, '')) ? 'control' : 'variable');

const ONE_LINE = /^[^{}\n]{1,120}$/;

/**
 * The ways in which sending systems mark what they fill in, tried in this order at each opening character.
 * A new dialect is one more line. Square brackets need their surroundings and live in brackets.ts.
 */
export const DIALECTS: readonly Dialect[] = [
	{name: 'HTML comment', open: '<!--', close: '-->', role: comment},
	{name: 'ERB comment', open: '<%#', close: '%>', role: comment},
	{name: 'ERB output', open: '<%=', close: '%>', role: variable},
	{name: 'ERB raw output', open: '<%-', close: '%>', role: variable},
	{name: 'ERB tag', open: '<%', close: '%>', role: control},
	{name: 'Blade raw output', open: '{!!', close: '!!}', role: variable},
	{name: 'mustache comment', open: '{{!--', close: '--}}', role: comment},
	{name: 'triple mustache', open: '{{{', close: '}}}', role: variable, named: beforeFilter},
	{name: 'mustache', open: '{{', close: '}}', role: mustacheRole, named: beforeFilter},
	{name: 'Jinja comment', open: '{#', close: '#}', role: comment},
	{name: 'Liquid tag', open: '{%', close: '%}', role: tagRole, named: beforeFilter},
	{name: 'percent brace', open: '%{', close: '}', inside: ONE_LINE, role: variable, named: beforeFilter},
	{name: 'dollar brace', open: '${', close: '}', inside: ONE_LINE, role: variable, named: beforeFilter},
	{name: 'hash brace', open: '#{', close: '}', inside: ONE_LINE, role: variable, named: beforeFilter},
	{
		name: 'single brace',
		open: '{',
		close: '}',
		inside: /^\s*[$!]?[A-Za-z_][^\n]{0,118}$/,
		role: variable,
		named: beforeFilter,
	},
	{name: 'Mailchimp', open: '*|', close: '|*', inside: /^[^|\n]{1,80}$/, role: mailchimpRole},
	{name: 'Template Toolkit', open: '[%', close: '%]', role: toolkitRole},
	{name: 'double angle', open: '<<', close: '>>', inside: /^[^<>\n]{1,80}$/, role: variable},
	{name: 'escaped angle', open: '&lt;', close: '&gt;', inside: /^[A-Za-z][\w .'’/-]{0,60}$/, role: angleRole},
	{name: 'angle', open: '<', close: '>', inside: /^[A-Za-z][\w .'’/-]{0,60}$/, role: angleRole},
	{name: 'double bracket', open: '[[', close: ']]', inside: /^[^[\]\n]{1,80}$/, role: variable},
	{name: 'double parenthesis', open: '((', close: '))', inside: /^[A-Za-z][^()?\n]{0,60}$/, role: variable},
	{name: 'double underscore', open: '__', close: '__', inside: /^[A-Z][A-Z0-9_]*[A-Z0-9]$/, role: variable},
	{name: 'named printf', open: '%(', close: ')s', inside: /^[A-Za-z_]\w*$/, role: variable},
	{
		name: 'percent word',
		open: '%',
		close: '%',
		inside: /^(?:[A-Za-z]\w*(?:[._]\w+)+|[A-Z][A-Z_]{2,})$/,
		role: variable,
	},
];

/** The first characters of all dialects: a quick look before the table is asked. */
const OPENING = /<[!%<A-Za-z]|&lt;[A-Za-z]|\{|%[({A-Za-z\d@]|\$\{|#\{|\*\||\[[%[]|\(\(|__[A-Z]/g;

/** `%s` and its kin have no closing mark. `100%s` and `5 %discount` are not meant. */
const PRINTF = /(?<![\w%])%((?:\d+\$)?[sd@])(?!\w)/y;

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

/** Braces inside braces: `{ eval { $Approver->Name } }` ends at the second closing one. */
function endOf(text: string, dialect: Dialect, from: number, first: number): number {
	if (dialect.open !== '{') return first;
	let end = first;
	for (let nested = text.indexOf('{', from); nested !== -1 && nested < end; nested = text.indexOf('{', nested + 1)) {
		const next = text.indexOf('}', end + 1);
		if (next === -1 || next - from > LONGEST) return first;
		end = next;
	}
	return end;
}

function placeholderAt(text: string, start: number, closings: Closings): Placeholder | undefined {
	for (const dialect of DIALECTS) {
		if (!text.startsWith(dialect.open, start)) continue;
		const from = start + dialect.open.length;
		const close = closings.after(dialect.close, from);
		if (close - from > LONGEST) continue;
		const end = endOf(text, dialect, from, close);
		const inside = text.slice(from, end);
		if (dialect.inside && !dialect.inside.test(inside)) continue;
		const role = dialect.role(inside.trim());
		if (!role) continue;
		const name = (dialect.named?.(inside) ?? inside).trim();
		return {range: [start, end + dialect.close.length], name, kind: kindOfName(name), role, dialect: dialect.name};
	}
	PRINTF.lastIndex = start;
	const printf = PRINTF.exec(text);
	if (!printf) return undefined;
	return {
		range: [start, start + printf[0].length],
		name: printf[1] ?? '',
		kind: 'other',
		role: 'variable',
		dialect: 'printf',
	};
}

/** Placeholders of all dialects but the single square bracket, in text order, without overlaps. Linear in the text. */
export function findPlaceholders(text: string): Placeholder[] {
	const found: Placeholder[] = [];
	const closings = new Closings(text);
	OPENING.lastIndex = 0;
	for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
		const placeholder = placeholderAt(text, opening.index, closings);
		if (placeholder) found.push(placeholder);
		OPENING.lastIndex = placeholder ? placeholder.range[1] : opening.index + 1;
	}
	return found;
}
