/**
 * The words with which control tags of each language begin, what they do to a branching, and how a fallback is written.
 * Data only.
 */
import type {ControlWords} from './dialect-types.ts';

/** Tags that steer and print nothing, in Liquid, Jinja, Twig, Django and Template Toolkit. */
const STEERS =
	/^(?:end\w*|else|elsif|elif|if|unless|for|foreach|while|case|when|block|extends|include|import|from|macro|filter|set|with|trans|blocktrans|blocktranslate|translate|autoescape|raw|verbatim|load|cycle|break|continue|assign|capture|comment|call|do|spaceless|now|url|csrf_token|pluralize|process|wrapper|try|catch|default|use|switch|last|next|return|stop|throw|clear|meta|perl|view|insert|get|layout|render|paginate|liquid|ifchanged|regroup|embed|apply|sandbox|deprecated|flush|static)\b/i;

/** `{% … %}` */
export const PERCENT_WORDS: ControlWords = {
	open: [
		/^(?<word>if|unless|case|switch|for|tablerow|ifchanged)\b(?<condition>[\s\S]*)$/i,
		// With a text of its own it is no block.
		/^(?<word>trans|blocktrans|blocktranslate)(?<condition>)(?:\s+(?:trimmed|notrimmed|asvar|count|with|(?!["'])[^"']*=[\s\S]*))*$/i,
	],
	arm: [/^(?<word>elsif|elif|elseif|else\s*if|when)\b(?<condition>[\s\S]*)$/i],
	else: [/^(?<word>else|empty|pluralize|plural)\b(?!\s*if\b)/i],
	close: [/^end_?(?<word>if|unless|case|switch|for|tablerow|ifchanged|trans|blocktrans|blocktranslate)?\b/i],
};

/** `{{#if x}}`, `{{^x}}`, and the barer ones of Go (`{{if .X}}`, `{{end}}`) and Magento (`{{depend x}}`). */
export const BRACE_WORDS: ControlWords = {
	open: [
		/^#\s*(?<word>if|unless|each|with)\b(?<condition>[\s\S]*)$/,
		/^(?<word>[#^])\s*(?<condition>[\w.@$/-]+)\s*$/,
		/^#\s*(?<word>[\w-]+)\s+(?<condition>[\s\S]*)$/,
		/^(?<word>if|unless|each|range|with|depend)\s+(?<condition>[\s\S]+)$/,
	],
	arm: [/^(?<word>else\s*if|elseif|elsif|elif)\b(?<condition>[\s\S]*)$/],
	else: [/^(?<word>else|\^)\s*$/],
	close: [/^\/\s*(?<word>[\w.@$/-]*)/, /^end\s*(?<word>if|each|unless|range|with)?\s*$/],
	other: /^(?:>|[#^]|(?:else|if|unless|each|end)\b)/,
	comment: /^!/,
};

export const RUBY_WORDS: ControlWords = {
	open: [
		/^(?<word>if|unless|case|for|while|until|begin)\b(?<condition>[\s\S]*)$/,
		/^(?<condition>[\s\S]*)\b(?<word>do)\s*(?:\|[^|]*\|)?$/,
	],
	arm: [/^(?<word>elsif|when)\b(?<condition>[\s\S]*)$/],
	else: [/^(?<word>else)\b/],
	close: [/^end\b/],
};
/** `<%= form_for @order do |form| %>` prints and opens a block. */
export const RUBY_BLOCK: ControlWords = {open: [/^(?<condition>[\s\S]*)\s(?<word>do)\s*(?:\|[^|]*\|)?$/]};

export const SCRIPT_WORDS: ControlWords = {
	open: [
		/^(?<word>if|for|while|switch)\s*\((?<condition>[\s\S]*)\)\s*\{?$/,
		/^(?<condition>[\s\S]*?)\.(?<word>forEach|map)\s*\([\s\S]*\{$/,
	],
	arm: [/^\}?\s*(?<word>else\s+if)\s*\((?<condition>[\s\S]*)\)\s*\{?$/, /^(?<word>case)\b(?<condition>[\s\S]*):$/],
	else: [/^\}?\s*(?<word>else)\s*\{?$/, /^(?<word>default)\s*:$/],
	close: [/^\}/],
};

export const TOOLKIT_WORDS: ControlWords = {
	open: [/^(?<word>IF|UNLESS|SWITCH|FOREACH|FOR|WHILE|FILTER|BLOCK|WRAPPER|TRY)\b(?<condition>[\s\S]*)$/i],
	arm: [/^(?<word>ELSIF)\b(?<condition>[\s\S]*)$/i, /^(?<word>CASE)\s+(?!DEFAULT)(?<condition>\S[\s\S]*)$/i],
	else: [/^(?<word>ELSE|CASE(?:\s+DEFAULT)?)\s*;?$/i],
	close: [/^END\b/i],
	other: STEERS,
	comment: /^#/,
};

export const FREEMARKER_WORDS: ControlWords = {
	open: [/^(?<word>if|list|switch|foreach)\b(?<condition>[\s\S]*)$/],
	arm: [/^(?<word>elseif|case)\b(?<condition>[\s\S]*)$/],
	else: [/^(?<word>else|default)\b/],
};
/** `</#if>` */
export const FREEMARKER_END: ControlWords = {close: [/^(?<word>if|list|switch|foreach)\b/]};

export const SMARTY_WORDS: ControlWords = {
	open: [/^(?<word>if|foreach|for|while|section)\b(?<condition>[\s\S]*)$/],
	arm: [/^(?<word>elseif|else\s+if)\b(?<condition>[\s\S]*)$/],
	else: [/^(?<word>else|foreachelse|sectionelse)\b/],
	close: [/^\/(?<word>if|foreach|for|while|section)\b/],
};

export const BLADE_WORDS: ControlWords = {
	open: [
		/^(?<word>if|unless|isset|empty|foreach|forelse|for|while|switch)\s*\((?<condition>[\s\S]*)\)$/,
		/^(?<word>auth|guest)(?<condition>)\b/,
	],
	arm: [/^(?<word>elseif|case)\s*\((?<condition>[\s\S]*)\)$/],
	else: [/^(?<word>else|empty|default)$/],
	close: [/^end(?<word>if|unless|isset|empty|foreach|forelse|for|while|switch|auth|guest)$/],
};

export const MAILCHIMP_WORDS: ControlWords = {
	open: [/^(?<word>IF|IFNOT|INTERESTED)\b\s*:?(?<condition>[\s\S]*)$/],
	arm: [/^(?<word>ELSEIF)\b\s*:?(?<condition>[\s\S]*)$/],
	else: [/^(?<word>ELSE)\b/],
	close: [/^END\b\s*:?\s*(?<word>\w*)/],
	other: /^(?:FEED|RSS)\b/,
};

/** `[IF PLAN = PRO]`, `[ELSE]`, `[/IF]`, written by hand. */
export const BRACKET_WORDS: ControlWords = {
	open: [/^(?<word>if)\b(?<condition>[\s\S]*)$/i],
	arm: [/^(?<word>else\s*if|elsif|elif)\b(?<condition>[\s\S]*)$/i],
	else: [/^(?<word>else)\b/i],
	close: [/^\/\s*(?<word>\w*)/, /^end\s*(?<word>\w*)$/i],
};

/** A quoted text: `'there'`, `"it's"`. */
const TEXT = String.raw`(?:"(?<text>(?:\\.|[^"\\]){0,2000})"|'(?<single>(?:\\.|[^'\\]){0,2000})')`;
const after = (lead: string): RegExp => new RegExp(`${lead}\\s*${TEXT}`, 'd');

/** `| default: 'there'`, `|fallback:"y"`, `|default("there")`. */
export const FILTER_FALLBACK = after(String.raw`\|\s*(?:default|fallback|d)\s*[:(]`);
/** `|| 'there'`, `?? 'there'`, `?: 'there'`, `or 'there'`. */
export const OR_FALLBACK = after(String.raw`(?:\|\||\?\?|\?:|\bor\b)`);
export const BANG_FALLBACK = after('!');
export const CALL_FALLBACK = after(String.raw`(?:\.default\(|(?:NULLVALUE|BLANKVALUE)\([^,]*,)`);
/** `,fallback=there`, `,fallback:there` up to the end. */
export const COMMA_FALLBACK = /,\s*fallback\s*[:=]\s*(?<text>[^,]*)/d;
export const ATTRIBUTE_FALLBACK = /\sdefault="(?<text>[^"]*)"/d;

/** A control tag that prints its text: `{% trans "…" %}`. */
export const TRANSLATING: readonly RegExp[] = [after(String.raw`^\s*(?:trans|translate)\b`)];
/** A text that is translated on its way out: `_("…")`, `{{ '…' | trans }}`. */
export const TRANSLATED: readonly RegExp[] = [
	after(String.raw`(?<![\w.$])(?:_|__|_e|gettext|ngettext|n_|trans|translate|lang)\s*\(`),
	new RegExp(String.raw`^\s*${TEXT}\s*(?:\|[^|]|$)`, 'd'),
];
