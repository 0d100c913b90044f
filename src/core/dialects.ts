/**
 * The ways in which sending systems mark what they fill in and how they branch. Data only: a new dialect is one more
 * entry. Square brackets need their surroundings and live in brackets.ts.
 */
import {
	ATTRIBUTE_FALLBACK,
	BANG_FALLBACK,
	BLADE_WORDS,
	BRACE_WORDS,
	CALL_FALLBACK,
	COMMA_FALLBACK,
	FILTER_FALLBACK,
	FREEMARKER_END,
	FREEMARKER_WORDS,
	MAILCHIMP_WORDS,
	OR_FALLBACK,
	PERCENT_WORDS,
	RUBY_BLOCK,
	RUBY_WORDS,
	SCRIPT_WORDS,
	SMARTY_WORDS,
	TOOLKIT_WORDS,
} from './control-words.ts';
import type {Dialect, Form} from './dialect-types.ts';

const ONE_LINE = /^[^{}\n]{1,120}$/;
/** The name before filters and fallbacks: `customer.name | default: "there"`. */
const BEFORE_FILTER = /^([\s\S]*?)(?:\||\?\?|,\s*fallback|$)/;
const IN_BRACES = [FILTER_FALLBACK, OR_FALLBACK, COMMA_FALLBACK];

const DOUBLE: Form = {open: '{{', close: '}}', holds: 'value'};
const PERCENT: readonly Form[] = [
	{
		open: '{%',
		whole: /\{%[-~]?\s*(?<inside>comment)\b[^%]{0,80}%\}[\s\S]{0,4000}?\{%[-~]?\s*endcomment\s*[-~]?%\}/y,
		holds: 'comment',
	},
	{open: '{%', close: '%}', holds: 'tag'},
];
const ANGLE_PERCENT: readonly Form[] = [
	{open: '<%#', close: '%>', holds: 'comment'},
	{open: '<%-', close: '%>', holds: 'both'},
	{open: '<%', close: '%>', holds: 'tag'},
];

const FILLED_IN = /^[A-Za-z][\w .'’/-]{0,60}$/;
/** Elements of HTML; any other name in angle brackets, such as `<name>`, is something to fill in. */
const ELEMENT =
	/^(?!(?:address|title|link|label|time|summary|code)$)\/?(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|meta|nav|noscript|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|attribute|mjml|mj-[\w-]+)\b/i;
const angle = (open: string, close: string): Form[] => [
	{open, close, next: '[A-Za-z]', inside: /^[A-Z_ ]{3,}$/, holds: 'value'},
	{open, close, next: '[A-Za-z]', inside: FILLED_IN, except: ELEMENT, holds: 'value'},
];

/** Up to three brackets inside each other. */
const ARGUMENTS = String.raw`\s*\((?:[^()]|\((?:[^()]|\([^()]{0,400}\)){0,400}\)){0,400}\)`;
const DIRECTIVE = '(?:if|elseif|unless|isset|empty|foreach|forelse|for|while|switch|case|auth|guest)';
const BARE =
	'else|empty|default|break|auth|guest|end(?:if|unless|isset|empty|foreach|forelse|for|while|switch|auth|guest)';

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
	{
		name: 'blade',
		forms: [
			{open: '{{--', close: '--}}', holds: 'comment'},
			{open: '{!!', close: '!!}', holds: 'value'},
			DOUBLE,
			{
				open: '@',
				next: DIRECTIVE,
				whole: new RegExp(`(?<![\\w.])@(?<inside>${DIRECTIVE}${ARGUMENTS})`, 'y'),
				holds: 'tag',
			},
			{open: '@', next: BARE, whole: new RegExp(`(?<![\\w.])@(?<inside>${BARE})(?![\\w(])`, 'y'), holds: 'tag'},
		],
		words: BLADE_WORDS,
		named: BEFORE_FILTER,
		fallbacks: IN_BRACES,
		sign: /\{!!|\{\{--|\{\{\s*\$[a-z]|@(?:if|foreach|forelse|unless|isset|switch)\s*\(/,
	},
	{
		name: 'handlebars',
		forms: [
			{open: '{{!--', close: '--}}', holds: 'comment'},
			{open: '{{{', close: '}}}', holds: 'value'},
			{...DOUBLE, holds: 'both'},
		],
		words: BRACE_WORDS,
		named: BEFORE_FILTER,
		fallbacks: IN_BRACES,
		sign: /\{\{[#^/{>!&~]|\{\{-?\s*(?:else|end|if|unless|each|range|depend)\b/,
	},
	{
		name: 'jinja',
		forms: [{open: '{#', close: '#}', holds: 'comment'}, DOUBLE, ...PERCENT],
		words: PERCENT_WORDS,
		named: BEFORE_FILTER,
		fallbacks: IN_BRACES,
		sign: /\{#|\{%[-+~]?\s*(?:extends|block|elif|set|macro|trans|blocktrans|from|import|call|filter|autoescape|with|load|url)\b/,
	},
	{
		name: 'liquid',
		forms: [DOUBLE, ...PERCENT],
		words: PERCENT_WORDS,
		named: BEFORE_FILTER,
		fallbacks: IN_BRACES,
	},
	{
		name: 'ejs',
		forms: [...ANGLE_PERCENT, {open: '<%=', close: '%>', holds: 'value'}],
		words: SCRIPT_WORDS,
		fallbacks: [OR_FALLBACK],
		sign: /\{\s*[-_]?%>|<%[-_]?\s*\}/,
	},
	{
		name: 'erb',
		forms: [...ANGLE_PERCENT, {open: '<%=', close: '%>', holds: 'both', words: RUBY_BLOCK}],
		words: RUBY_WORDS,
		fallbacks: [OR_FALLBACK],
	},
	{
		name: 'freemarker',
		forms: [
			{open: '<#--', close: '-->', holds: 'comment'},
			{open: '[#--', close: '--]', holds: 'comment'},
			{open: '</#', close: '>', inside: /^[a-z]+$/, holds: 'tag', words: FREEMARKER_END},
			{open: '[/#', close: ']', inside: /^[a-z]+$/, holds: 'tag', words: FREEMARKER_END},
			{open: '<#', close: '>', next: '[a-z]', holds: 'tag'},
			{
				open: '[#',
				close: ']',
				inside: /^(?:if|elseif|else|list|items|switch|case|default|assign|include|import|macro|ftl)\b/,
				holds: 'tag',
			},
			{open: '${', close: '}', inside: ONE_LINE, holds: 'value'},
		],
		words: FREEMARKER_WORDS,
		named: /^\(?([\s\S]*?)(?:[!?)|]|,\s*fallback|$)/,
		fallbacks: [BANG_FALLBACK, ...IN_BRACES],
	},
	{
		name: 'smarty',
		forms: [
			{open: '{*', close: '*}', holds: 'comment'},
			{open: '{$', close: '}', inside: /^[A-Za-z_][^{}\n]{0,118}$/, holds: 'value'},
			{
				open: '{',
				close: '}',
				inside:
					/^(?:\/(?:if|foreach|for|while|section)|else|foreachelse|sectionelse|(?:if|elseif|else if|foreach|for|while|section)\b[^{}\n]*\$[^{}\n]*)$/,
				holds: 'tag',
			},
		],
		words: SMARTY_WORDS,
		named: BEFORE_FILTER,
		fallbacks: IN_BRACES,
	},
	{
		name: 'template-toolkit',
		forms: [{open: '[%', close: '%]', holds: 'both'}],
		words: TOOLKIT_WORDS,
		fallbacks: [CALL_FALLBACK, OR_FALLBACK],
	},
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
