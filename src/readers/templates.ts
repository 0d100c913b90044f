import type {MessageSource, Reader} from '../core/reader-types.ts';
import {prepareFrontMatter} from './front-matter.ts';
import {readHtmlFile} from './html.ts';
import {readFile} from './read-file.ts';
import {hasSentence, withoutTemplateCode} from './template-code.ts';

/** Files of template languages. An ending in front of these tells what the text is: `reset.html.erb`, `reset.md.njk`. */
export const templateReader: Reader = {
	name: 'template',
	extensions: [
		'.erb',
		'.ejs',
		'.hbs',
		'.handlebars',
		'.mustache',
		'.mustachio',
		'.liquid',
		'.njk',
		'.nunjucks',
		'.jinja',
		'.jinja2',
		'.j2',
		'.twig',
		'.ftl',
		'.ftlh',
		'.tpl',
		'.tt',
		'.tt2',
		'.email',
		'.blade.php',
	],
	prepare: prepareFrontMatter,
	read(text, options) {
		if (CODE.test(options.filePath) || CODE_BEGINS.test(text))
			return {messages: [], declared: {}, directives: [], problems: []};
		const format = formatOf(options.filePath, text);
		if (format === 'html') return readHtmlFile(text);
		const bare = withoutTemplateCode(text);
		const result = readFile(bare, format, options);
		return {...result, messages: result.messages.filter((message) => hasSentence(message.text))};
	},
};

/** Programs, settings and feeds are made from templates too: `nginx.conf.j2`, `feed.xml.erb`. */
const CODE =
	/[._](?:js|jsx|ts|tsx|mjs|css|scss|less|json|ya?ml|xml|rss|atom|svg|csv|ics|conf|cfg|cnf|ini|env|toml|properties|service|sh|bash|zsh|ps1|py|rb|go|rs|java|kt|c|h|cc|cpp|hpp|cs|php|pl|sql|tf|nix|dockerfile|pdf|tex)\.(?!php$)[^./\\]+$/i;

/** The same without a telling name: scripts, T4, Helm, JSON. */
const CODE_BEGINS = /^\uFEFF?\s*(?:#!|<#@|apiVersion:|\{\{-?\s*define\b|[[{]\s*")/;

const BY_ENDING: ReadonlyArray<readonly [RegExp, MessageSource['format']]> = [
	[/[._](?:html?|mjml|htm)\.[^./\\]+(?:\.php)?$/, 'html'],
	[/[._](?:md|markdown)\.[^./\\]+(?:\.php)?$/, 'markdown'],
	[/[._](?:txt|text|plain)\.[^./\\]+(?:\.php)?$/, 'text'],
];

/** Tags that set out a page or a text. */
const PAGE_TAG =
	/<(?:!doctype|html|body|head|table|tbody|t[dr]|p|div|h[1-6]|[uo]l|li|section|mj-[a-z]+|mjml|center|strong|span|br|a\s+href)\b[^<>]*>/i;
const MARKDOWN =
	/^#{1,6} \S|^ {0,3}[-*] \S|\*\*[^*\n]+\*\*|\]\((?:https?:|\{\{|\$\{|<%)|^@component\('mail::|<x-mail::/m;

/** What the text is: the ending in front of the last one says it, else the text itself. */
function formatOf(filePath: string, text: string): MessageSource['format'] {
	const path = filePath.toLowerCase();
	const named = BY_ENDING.find(([ending]) => ending.test(path));
	if (named) return named[1];
	if (/@component\('mail::|<x-mail::/.test(text)) return 'markdown';
	if (PAGE_TAG.test(text)) return 'html';
	return MARKDOWN.test(text) ? 'markdown' : 'text';
}
