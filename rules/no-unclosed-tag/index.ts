/** What is not closed is not filled in. */
import {defineRule, shorten} from 'empathylint/rule';
import {looseBranches} from './branches.ts';
import {brokenTag, looseBraces} from './broken.ts';
import type {Loose} from './near.ts';
import {legible, looseMarks} from './openings.ts';

/** Tags that are whole, in a subject line, for which nobody has looked for placeholders. */
const WHOLE = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|<%[^<>]*%>|\*\|[^|]*\|\*|\[%[^[\]]*%\]|[$%#]?\{[^{}]*\}|\(\([^()]*\)\)/g;

/** A tag that is opened and never closed, or a branch without its end. */
export default defineRule({
	meta: {
		id: 'no-unclosed-tag',
		scope: 'phrase',
		group: 'placeholders',
		severity: 'warn',
		summary: '"{{name", a branch without its end: customers read the tag itself, or nothing',
		rationale:
			'A sending system fills in only what it can read. An unclosed tag reaches the customer as it is, or the whole message is never sent.',
		evidence: [
			'S8',
			'House: how templates break. Liquid and Handlebars refuse to send such a text, most helpdesks send it as it is',
		],
		example: {
			before:
				'Hi {{name,\n\nWe delivered your pump to the wrong house on {{date}}. I will collect it on {{visit_date}}.\n\nThe depot',
			after:
				'Hi {{name | default: "there"}},\n\nWe delivered your pump to the wrong house on {{date}}. I will collect it on {{visit_date}}.\n\nThe depot',
		},
	},
	messages: {
		unclosed: ({tag, missing}: {tag: string; missing: string}) => ({
			message: `"${tag}" opens a tag that nothing closes. End it with ${missing}.`,
			note: 'Customers read the tag as it stands here, or the system refuses the text.',
		}),
		unopened: ({tag, missing}: {tag: string; missing: string}) => ({
			message: `"${tag}" closes a tag that nothing opens. Begin it with ${missing}.`,
			note: 'Customers read the name and its brackets instead of the value.',
		}),
		open: ({tag, missing}: {tag: string; missing: string}) => ({
			message: `"${tag}" has no end. Write ${missing} where its text stops.`,
			note: 'Without the end nobody knows who gets the rest of the message. Most systems refuse to send it.',
		}),
		stray: ({tag}: {tag: string}) => ({
			message: `"${tag}" belongs to no branch. Open the branch before it, or take it out.`,
			note: 'A piece of the template was lost, or pasted once too often. Most systems refuse to send it.',
		}),
		subject: ({tag}: {tag: string}) => ({
			message: `The subject holds "${tag}", half a tag. Write the whole tag.`,
			note: 'The subject is the first thing that customers read.',
		}),
	},
	check({message, report}) {
		const loose = [...looseMarks(legible(message)), ...looseBraces(message)];
		for (const placeholder of message.placeholders) {
			const broken = brokenTag(message, placeholder);
			if (broken) loose.push(broken);
		}
		const told = new Set<number>();
		let end = -1;
		for (const {messageId, range, missing} of loose.sort(inOrder)) {
			if (range[0] < end) continue;
			end = range[1];
			told.add(range[0]);
			report({messageId, data: {tag: quoted(message.text.slice(...range)), missing}, at: range});
		}
		for (const {tag, messageId, end: missing} of looseBranches(message)) {
			if (told.has(tag.range[0])) continue;
			const words = quoted(message.text.slice(...tag.range));
			report({messageId, data: {tag: words, missing: quoted(missing)}, at: tag.range});
		}
		const [first] = message.sentences;
		if (message.subject === undefined || !first || message.text.includes(message.subject)) return;
		const masked = message.subject.replaceAll(WHOLE, (tag) => 'ꝏ'.repeat(tag.length));
		const [half] = looseMarks(masked);
		if (!half) return;
		const tag = quoted(message.subject.slice(...half.range));
		report({messageId: 'subject', data: {tag}, at: [first.range[0], first.range[0]]});
	},
});

const quoted = (tag: string): string => shorten(tag, 34);

const inOrder = (a: Loose, b: Loose): number => a.range[0] - b.range[0];
