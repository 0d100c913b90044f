import {defineRule, type MessageType, type Sentence, shorten} from 'empathylint/rule';

/** Types that must say what happens next, by the table of docs/types.md. */
const REQUIRED: readonly MessageType[] = [
	'problem',
	'incident',
	'refusal',
	'update',
	'autoreply',
	'security',
	'dunning',
	'bereavement',
	'offboarding',
];
/** Needed in a weak form: the answer, or "reply if it comes back". */
const RECOMMENDED: readonly MessageType[] = ['resolved', 'question'];

/** Without a next step the message comforts and abandons. */
export default defineRule({
	meta: {
		id: 'require-next-step',
		scope: 'message',
		group: 'next-step',
		severity: 'error',
		whole: true,
		summary: 'The message never says what happens next, or that nothing is needed',
		rationale: 'A reply without a step comforts and leaves the reader where they were. Work on what happened.',
		evidence: ['S2', 'S3', 'S19', 'S22'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour washing machine leaked again on {{date}}. We value your business.\n\nKind regards,\nThe repairs team',
			after:
				'Hi {{name | default: "there"}},\n\nYour washing machine leaked again on {{date}}. Our engineer will replace the door seal on {{visit_date}} between 8 and 12. Keep the tap closed until then.\n\nKind regards,\nThe repairs team',
		},
	},
	options: {
		/** Let closers such as "feel free to contact us" count as a step. */
		countClosers: false,
		/** Phrases that count as a step in your texts, for example "no reply needed". */
		accept: [] as readonly string[],
		/** Types that need it; empty for the built-in table. */
		types: [] as readonly string[],
	},
	messages: {
		missing: () => ({
			message: 'The reader never learns what happens next. Add who does what by when, or "nothing is needed".',
			note: 'Put it before the sign-off. A step has a verb and someone who does it; "feel free to contact us" is a door, not a step.',
			suggestions: ["I will ⟨action⟩ by ⟨time⟩. You don't need to do anything.", 'Please ⟨action⟩ by ⟨time⟩.'],
		}),
		onlyCloser: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" is no next step. Say who does what by when.`,
			note: 'An open door leaves the work with the reader. Put the step before it, or say that nothing is needed from them.',
			suggestions: ["I will ⟨action⟩ by ⟨time⟩. You don't need to do anything."],
		}),
		branch: ({when}: {when: string}) => ({
			message: `When ${when}, nothing says what happens next. Add who does what by when.`,
			note: 'Other branches of the template have a step, and the customers who get this one read none. Put one into this branch, or behind all of them.',
			suggestions: ["I will ⟨action⟩ by ⟨time⟩. You don't need to do anything.", 'Please ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	check({message, options, report}) {
		const {type, branches} = message;
		const required = options.types.length > 0 ? options.types.includes(type) : REQUIRED.includes(type);
		const weak = options.types.length === 0 && RECOMMENDED.includes(type);
		const unsure = type === 'unknown' && message.problemLike;
		if (!required && !weak && !unsure) return;
		const accepted = options.accept.map((phrase) => phrase.toLowerCase());
		const path = branches.pathWithout(
			(sentence) =>
				sentence.action ||
				accepted.some((phrase) => sentence.text.toLowerCase().includes(phrase)) ||
				((options.countClosers || weak) && isCloser(sentence)),
		);
		if (!path) return;
		const closer = path.body.find(isCloser);
		const common = {at: path.last, dependsOnType: true, ...(!required && {level: 'info' as const})};
		if (path.conditions.length > 0) report({messageId: 'branch', data: {when: path.when(42)}, ...common});
		else if (closer) report({messageId: 'onlyCloser', data: {phrase: shorten(closer.text, 50)}, ...common});
		else report({messageId: 'missing', data: {}, ...common});
	},
});

const isCloser = (sentence: Sentence): boolean => sentence.hits.some((hit) => hit.ruleId === 'moves/closer');
