import type {MessageSource, ReadOptions, ReadResult} from '../core/reader-types.ts';
import {readDirectives} from './directives.ts';
import {readFrontMatter, underMatter} from './front-matter.ts';
import {linesOf} from './lines.ts';
import {toMessages} from './parts.ts';
import {splitLines} from './split.ts';

/** What Markdown and plain text have in common: front matter on top, then messages by some split. */
export function readFile(text: string, format: MessageSource['format'], options: ReadOptions): ReadResult {
	const matter = readFrontMatter(text);
	const markdown = format === 'markdown';
	const {directives, problems} = markdown ? readDirectives(text) : {directives: [], problems: []};
	const lines = linesOf(text, matter.bodyStart, markdown);
	const split = splitLines(lines, matter.title ?? '', options.split);
	const messages = toMessages(text, split.parts, format).filter((message) => message.text.trim() !== '');
	for (const message of messages) {
		const title =
			message.title ?? (messages.length === 1 ? matter.title : undefined) ?? message.subject ?? matter.subject;
		if (title !== undefined) message.title = title;
		const subject = message.subject ?? (messages.length === 1 ? matter.subject : undefined);
		if (subject !== undefined) message.subject = subject;
	}
	return underMatter(matter, {
		messages,
		directives,
		problems: [...problems, ...(split.problem ? [split.problem] : [])],
	});
}
