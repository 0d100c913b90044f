/** A blank that nobody fills in is read by the customer. */
import {defineRule, type Range, shorten} from 'empathylint/rule';
import {blankBrackets, marksIn, missingTokens} from './blanks.ts';

/** `[NAME]`, `XXX`, `TODO`, `____` in a text that a system sends. */
export default defineRule({
	meta: {
		id: 'no-leftover-blank',
		scope: 'phrase',
		group: 'placeholders',
		severity: 'info',
		summary: '"[NAME]", "XXX", "TODO", "____": a blank that no system fills in',
		rationale:
			'What is marked for a person to fill in is sent as it is when nobody looks. The customer then reads a form instead of an answer.',
		evidence: ['S8', 'House: where a system fills in the rest, a blank for people is one that was forgotten'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour oven was delivered without its door on {{date}}. I will bring the door on XXX.\n\nThe kitchen team',
			after:
				'Hi {{name | default: "there"}},\n\nYour oven was delivered without its door on {{date}}. I will bring the door on {{visit_date}}.\n\nThe kitchen team',
		},
	},
	messages: {
		blank: ({words}: {words: string}) => ({
			message: `"${words}" is a blank that nobody filled in. Write the fact, or a placeholder of your system.`,
			note: 'If an agent fills it in by hand, it is missed sooner or later, because the rest of the text fills itself in.',
		}),
		bracket: ({words}: {words: string}) => ({
			message: `"${words}" is not filled in by the system that fills in the rest. Use its placeholder.`,
			note: 'The other placeholders of this message are filled in by the system. Customers read this one as it is unless an agent sees it.',
		}),
		missing: ({words}: {words: string}) => ({
			message: `"${words}" was left where a value was missing. Put the placeholder back, with a fallback.`,
			note: 'The system wrote this when the text was copied out of a message for a customer whose value was not known.',
		}),
		subject: ({words}: {words: string}) => ({
			message: `The subject holds "${words}", a blank. Write the fact, or a placeholder of your system.`,
			note: 'The subject is the first thing that customers read.',
		}),
	},
	check({message, report}) {
		const {text, view, subject, sentences} = message;
		const words = ([start, end]: Range): string => shorten(text.slice(start, end), 28);
		for (const at of missingTokens(text)) report({messageId: 'missing', data: {words: words(at)}, at});
		for (const at of marksIn(view)) report({messageId: 'blank', data: {words: words(at)}, at});
		for (const {range, messageId} of blankBrackets(message)) {
			report({messageId, data: {words: words(range)}, at: range});
		}
		const [first] = sentences;
		if (subject === undefined || !first || text.includes(subject)) return;
		const [mark] = [...missingTokens(subject), ...marksIn(subject)];
		if (!mark) return;
		const found = shorten(subject.slice(...mark), 28);
		report({messageId: 'subject', data: {words: found}, at: [first.range[0], first.range[0]]});
	},
});
