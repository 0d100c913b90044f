/**
 * Forms of tags that several dialects share, and what may stand in them. Data only.
 */
import {COMMA_FALLBACK, FILTER_FALLBACK, OR_FALLBACK} from './control-words.ts';
import type {Form} from './dialect-types.ts';

export const ONE_LINE = /^[^{}\n]{1,120}$/;
/** The name before filters and fallbacks: `customer.name | default: "there"`. */
export const BEFORE_FILTER = /^([\s\S]*?)(?:\||\?\?|,\s*fallback|$)/;
export const IN_BRACES = [FILTER_FALLBACK, OR_FALLBACK, COMMA_FALLBACK];

export const DOUBLE: Form = {open: '{{', close: '}}', holds: 'value'};
export const PERCENT: readonly Form[] = [
	{
		open: '{%',
		whole: /\{%[-~]?\s*(?<inside>comment)\b[^%]{0,80}%\}[\s\S]{0,4000}?\{%[-~]?\s*endcomment\s*[-~]?%\}/y,
		holds: 'comment',
	},
	{open: '{%', close: '%}', holds: 'tag'},
];
export const ANGLE_PERCENT: readonly Form[] = [
	{open: '<%#', close: '%>', holds: 'comment'},
	{open: '<%-', close: '%>', holds: 'both'},
	{open: '<%', close: '%>', holds: 'tag'},
];

const FILLED_IN = /^[A-Za-z][\w .'’/-]{0,60}$/;
/** Elements of HTML; any other name in angle brackets, such as `<name>`, is something to fill in. */
const ELEMENT =
	/^(?!(?:address|title|link|label|time|summary|code)$)\/?(?:a|abbr|address|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|meta|nav|noscript|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|attribute|mjml|mj-[\w-]+)\b/i;
export const angle = (open: string, close: string): Form[] => [
	{open, close, next: '[A-Za-z]', inside: /^[A-Z_ ]{3,}$/, holds: 'value'},
	{open, close, next: '[A-Za-z]', inside: FILLED_IN, except: ELEMENT, holds: 'value'},
];

/** Up to three brackets inside each other. */
export const ARGUMENTS = String.raw`\s*\((?:[^()]|\((?:[^()]|\([^()]{0,400}\)){0,400}\)){0,400}\)`;
export const DIRECTIVE = '(?:if|elseif|unless|isset|empty|foreach|forelse|for|while|switch|case|auth|guest)';
export const BARE =
	'else|empty|default|break|auth|guest|end(?:if|unless|isset|empty|foreach|forelse|for|while|switch|auth|guest)';
