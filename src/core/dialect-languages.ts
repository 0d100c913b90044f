/** The dialects that are template languages, with branches of their own. Data only; the whole table is in dialects.ts. */
import {
	BANG_FALLBACK,
	BLADE_WORDS,
	BRACE_WORDS,
	CALL_FALLBACK,
	FREEMARKER_END,
	FREEMARKER_WORDS,
	OR_FALLBACK,
	PERCENT_WORDS,
	RUBY_BLOCK,
	RUBY_WORDS,
	SCRIPT_WORDS,
	SMARTY_WORDS,
	TOOLKIT_WORDS,
} from './control-words.ts';
import {
	ANGLE_PERCENT,
	ARGUMENTS,
	BARE,
	BEFORE_FILTER,
	DIRECTIVE,
	DOUBLE,
	IN_BRACES,
	ONE_LINE,
	PERCENT,
} from './dialect-forms.ts';
import type {Dialect} from './dialect-types.ts';

/** In the order of the table: those with a sign stand before the one without that has the same marks. */
export const TEMPLATE_LANGUAGES: readonly Dialect[] = [
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
];
