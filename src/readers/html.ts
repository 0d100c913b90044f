import type {MessageSource, Reader, ReadResult} from '../core/reader-types.ts';
import {readDirectives} from './directives.ts';
import {type FrontMatter, prepareFrontMatter, readFrontMatter, underMatter} from './front-matter.ts';
import {slug} from './lines.ts';
import {hasSentence, withoutTemplateCode} from './template-code.ts';

export const htmlReader: Reader = {
	name: 'html',
	extensions: ['.html', '.htm', '.mjml'],
	prepare: prepareFrontMatter,
	read: (text) => readHtmlFile(text),
};

/** `<!--@subject Your order @-->`, as shops keep it, or `<!-- Subject: Your order -->`. */
const SUBJECT = /<!--\s*(?:@subject\s|subject\s*:)([^\r\n]{1,400}?)(?:@?\s*-->)/i;

/** A name is made of the words that stay the same. */
const PLACEHOLDER = /\{\{[^}]*\}\}|\{%[^}]*%\}|<%[^>]*%>|[$%#]?\{[^}]*\}/g;

/** One message: all of the markup. The core finds the words in it. */
export function readHtmlFile(text: string): ReadResult {
	const matter = readFrontMatter(text);
	const {directives, problems} = readDirectives(text);
	const message = messageOf(text, matter);
	return underMatter(matter, {messages: message ? [message] : [], directives, problems});
}

function messageOf(text: string, matter: FrontMatter): MessageSource | undefined {
	const body = withoutTemplateCode(text.slice(matter.bodyStart));
	if (!hasSentence(body)) return undefined;
	const start = matter.bodyStart + (body.length - body.trimStart().length);
	const end = matter.bodyStart + body.trimEnd().length;
	const subject = matter.subject ?? SUBJECT.exec(text)?.[1]?.trim();
	const title = matter.title ?? subject;
	return {
		id: (title && slug(title.replace(PLACEHOLDER, ' '))) || '1',
		...(title && {title}),
		...(subject && {subject}),
		text: body.slice(start - matter.bodyStart, end - matter.bodyStart),
		format: 'html',
		range: [start, end],
		map: [[0, start]],
	};
}
