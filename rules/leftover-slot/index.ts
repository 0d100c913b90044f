import {defineRule} from 'empathylint/rule';

const BRACKET = /[⟨⟩]/;
/** A gap as our rewrites write it. Unclosed ones are left over just the same. */
const SLOT = String.raw`⟨[^⟨⟩\n]*⟩|⟨(?:[\p{L}\p{N} ]*[\p{L}\p{N}])?|⟩`;

/** A rewrite was taken over, and its gap was not filled in. */
export default defineRule({
	meta: {
		id: 'leftover-slot',
		scope: 'phrase',
		group: 'consistency',
		severity: 'error',
		whole: true,
		summary: 'A gap ⟨…⟩ of a suggested rewrite that nobody filled in',
		rationale: 'What stands between ⟨ and ⟩ is a note to the writer. Customers must never read it.',
		evidence: ['S8', 'House: our suggestions mark what a writer must fill in as ⟨…⟩'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYou told us that ⟨what happened⟩. I will call you on {{date}}.\n\nThe garage',
			after:
				'Hi {{name | default: "there"}},\n\nYou told us that {{problem}}. I will call you on {{date}}.\n\nThe garage',
		},
	},
	messages: {
		slot: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" is a gap that nobody filled in. Write the fact, or use a placeholder of your system.`,
			note: 'The suggestions of this linter leave gaps for facts that only you know. Your sending system does not know them either.',
		}),
		subject: ({phrase}: {phrase: string}) => ({
			message: `The subject still holds the gap "${phrase}". Write the fact, or use a placeholder of your system.`,
			note: 'The subject is the first thing that customers read.',
		}),
	},
	check({message, report}) {
		if (!BRACKET.test(message.text) && !BRACKET.test(message.subject ?? '')) return;
		// Made when it is needed: classes over all of Unicode take their time.
		const pattern = new RegExp(SLOT, 'gu');
		for (const {0: slot, index} of message.text.matchAll(pattern)) {
			const at = [index, index + slot.length] as const;
			report({messageId: 'slot', data: {phrase: shorten(slot)}, at});
		}
		const [inSubject] = message.subject?.match(pattern) ?? [];
		const [first] = message.sentences;
		if (inSubject === undefined || !first || message.text.includes(inSubject)) return;
		report({messageId: 'subject', data: {phrase: shorten(inSubject)}, at: [first.range[0], first.range[0]]});
	},
});

const shorten = (slot: string): string => (slot.length > 24 ? `${slot.slice(0, 23).trimEnd()}…` : slot);
