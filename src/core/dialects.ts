/**
 * The ways in which sending systems mark what they fill in and how they branch. Data only: a new dialect is one more
 * entry. Square brackets need their surroundings and live in brackets.ts.
 */
import {ATTRIBUTE_FALLBACK, CALL_FALLBACK, COMMA_FALLBACK, MAILCHIMP_WORDS} from './control-words.ts';
import {angle, BEFORE_FILTER, IN_BRACES, ONE_LINE} from './dialect-forms.ts';
import {TEMPLATE_LANGUAGES} from './dialect-languages.ts';
import type {Dialect} from './dialect-types.ts';

/**
 * Of several that know a mark, the first whose `sign` is seen in the text is taken when no dialect is chosen, so those
 * with a sign stand before the one without.
 */
export const DIALECTS: readonly Dialect[] = [
	{name: 'html', forms: [{open: '<!--', close: '-->', holds: 'comment'}]},
	{
		name: 'intercom',
		forms: [{open: '<attribute', close: '>', inside: /\bkey="/, holds: 'value'}],
		named: /\bkey="([^"]*)"/,
		fallbacks: [ATTRIBUTE_FALLBACK],
	},
	{
		name: 'salesforce',
		forms: [
			{open: '{!', close: '}', inside: /^[A-Za-z$][^{}\n]{0,300}$/, holds: 'value'},
			{open: '{{{', close: '}}}', inside: /^\s*(?:Recipient|Sender|Organization)\.[\w.]+\s*$/, holds: 'value'},
		],
		fallbacks: [CALL_FALLBACK],
	},
	{
		name: 'helpscout',
		forms: [{open: '{%', close: '%}', inside: /^\s*[A-Za-z]\w*\.\w[\w.]*\s*(?:,[^%]*)?$/, holds: 'value'}],
		named: BEFORE_FILTER,
		fallbacks: [COMMA_FALLBACK],
	},
	...TEMPLATE_LANGUAGES,
	{
		name: 'mailchimp',
		forms: [{open: '*|', close: '|*', inside: /^[^|\n]{1,80}$/, holds: 'both'}],
		words: MAILCHIMP_WORDS,
	},
	{
		name: 'notify',
		forms: [
			{
				open: '((',
				whole: /\(\((?<inside>[^()?\n]{1,60}\?\?)(?=[^()]{1,2000}\)\))/y,
				until: '))',
				holds: 'tag',
				words: {open: [/^(?<condition>.*)(?<word>\?\?)$/]},
			},
			{open: '((', close: '))', inside: /^[A-Za-z][^()?\n]{0,60}$/, holds: 'value'},
		],
	},
	{name: 'zammad', forms: [{open: '#{', close: '}', inside: ONE_LINE, holds: 'value'}], named: BEFORE_FILTER},
	{name: 'rails-i18n', forms: [{open: '%{', close: '}', inside: /^\w{1,120}$/, holds: 'value'}]},
	{
		name: 'osticket',
		forms: [{open: '%{', close: '}', inside: ONE_LINE, holds: 'value'}],
		named: BEFORE_FILTER,
		fallbacks: [COMMA_FALLBACK],
	},
	{
		name: 'single-brace',
		forms: [{open: '{', close: '}', inside: /^\s*[$!]?[A-Za-z_][^\n]{0,118}$/, nests: true, holds: 'value'}],
		named: BEFORE_FILTER,
		fallbacks: IN_BRACES,
	},
	{name: 'double-angle', forms: [{open: '<<', close: '>>', inside: /^[^<>\n]{1,80}$/, holds: 'value'}]},
	{name: 'angle', forms: [...angle('&lt;', '&gt;'), ...angle('<', '>')]},
	{name: 'double-bracket', forms: [{open: '[[', close: ']]', inside: /^[^[\]\n]{1,80}$/, holds: 'value'}]},
	{
		name: 'double-underscore',
		forms: [{open: '__', close: '__', next: '[A-Z]', inside: /^[A-Z][A-Z0-9_]*[A-Z0-9]$/, holds: 'value'}],
	},
	{
		name: 'percent-word',
		forms: [
			{
				open: '%',
				close: '%',
				next: '[A-Za-z]',
				inside: /^(?:[A-Za-z]\w*(?:[._]\w+)+|[A-Z][A-Z_]{2,})$/,
				holds: 'value',
			},
		],
	},
	{
		name: 'printf',
		forms: [
			{open: '%(', close: ')s', inside: /^[A-Za-z_]\w*$/, holds: 'value'},
			// `100%s` and `5 %discount` are not meant.
			{open: '%', next: '[\\d@sd]', whole: /(?<![\w%])%(?<inside>(?:\d+\$)?[sd@])(?!\w)/y, holds: 'value'},
		],
	},
];

/** `[Name]`, `[acknowledge the delay]`, `[IF VIP]`: read by brackets.ts. */
export const BRACKET = 'bracket';

/** Names under which a dialect may be chosen, besides those of the table. */
export const DIALECT_ALIASES: Readonly<Record<string, string>> = {
	mustache: 'handlebars',
	twig: 'jinja',
	django: 'jinja',
};
