import {
	defineRule,
	type LackingPath,
	type MessageType,
	type MessageView,
	type Sentence,
	shorten,
} from 'empathylint/rule';

/** Types that must show we know what happened, by the table of docs/types.md. */
const REQUIRED: readonly MessageType[] = [
	'problem',
	'incident',
	'refusal',
	'resolved',
	'security',
	'dunning',
	'bereavement',
];
const RECOMMENDED: readonly MessageType[] = ['update', 'praise', 'autoreply', 'offboarding'];
/** Here a sentence that states the event itself will do, whatever else it does. */
const EVENT_WILL_DO: readonly MessageType[] = ['incident', 'security', 'dunning', 'refusal'];
/** Here one that says what was received or asked. */
const RECEIPT_WILL_DO: readonly MessageType[] = ['autoreply', 'offboarding'];

/** Customers need evidence that they were heard before a fix can land. */
export default defineRule({
	meta: {
		id: 'require-acknowledgement',
		scope: 'message',
		group: 'acknowledgement',
		severity: 'error',
		whole: true,
		summary: 'Nothing near the start shows that we know what happened to this customer',
		rationale:
			'A reader who sees that we know what happened can listen to the fix; one who does not explains it all again.',
		evidence: ['S5', 'S8', 'S16', '0 of 141 complaint replies name the event in their first two sentences'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nThank you for contacting us. Please send us a photo of the receipt.\n\nThe shop team',
			after:
				'Hi {{name | default: "there"}},\n\nYou were charged twice for order {{order}} on {{date}}. Please send us a photo of the receipt, and I will refund the second payment the same day.\n\nThe shop team',
		},
	},
	options: {
		/** How many sentences from the start are looked at; the greeting does not count. */
		window: 3,
		/** Types that need it; empty for the built-in table. */
		types: [] as readonly string[],
		/** What also counts: an apology that names the event, a sentence that states the event. */
		accept: ['apology', 'event-first'] as readonly string[],
		/** Let a subject line that names the event count. */
		countSubject: false,
	},
	messages: {
		missing: () => ({
			message: 'Nothing here shows we know what happened. Open with it: "You told us ⟨issue⟩."',
			note: 'Put one concrete sentence about their case first, with a placeholder if need be, such as "You told us {{issue_summary}}."',
			suggestions: ['You told us ⟨what happened⟩, and it meant ⟨consequence⟩.'],
		}),
		onlyHollow: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" names no event. Say what happened: "You told us ⟨issue⟩."`,
			note: 'The nearest thing to an acknowledgement here would fit any message. Put the fact of this case into it, with a placeholder if need be.',
			suggestions: ['You told us ⟨what happened⟩, and it meant ⟨consequence⟩.'],
		}),
		recommended: () => ({
			message: 'Say what this is about in one concrete sentence: "You asked us to ⟨request⟩."',
			note: 'This type of message does well to name what was received or asked, so that the reader knows it is about their case.',
			suggestions: ['You asked us to ⟨request⟩.'],
		}),
		branch: ({when}: {when: string}) => ({
			message: `When ${when}, nothing shows we know what happened. Open with "You told us ⟨issue⟩."`,
			note: 'Other branches of the template name the event, and the customers who get this one read nothing of the kind. Put the sentence into this branch, or in front of all of them.',
			suggestions: ['You told us ⟨what happened⟩, and it meant ⟨consequence⟩.'],
		}),
		recommendedInBranch: ({when}: {when: string}) => ({
			message: `When ${when}, nothing says what this is about. Add "You asked us to ⟨request⟩."`,
			note: 'Other branches of the template name what was received or asked. Put the sentence into this branch too, or in front of all of them.',
			suggestions: ['You asked us to ⟨request⟩.'],
		}),
	},
	check({message, options, report}) {
		const {type} = message;
		const required = options.types.length > 0 ? options.types.includes(type) : REQUIRED.includes(type);
		const recommended = options.types.length === 0 && RECOMMENDED.includes(type);
		const unsure = type === 'unknown' && message.problemLike && message.body.slice(0, options.window).some(meansReader);
		if (!required && !recommended && !unsure) return;
		if (options.countSubject && message.subjectEvent) return;
		const path = pathWithout(message, options);
		if (!path) return;
		const hollow = path.body.slice(0, options.window).find((sentence) => sentence.move === 'hollow');
		const level = required ? {} : {level: 'info' as const};
		const common = {at: path.first, dependsOnType: true, ...level};
		const when = path.when(34);
		if (path.conditions.length > 0)
			report({messageId: recommended ? 'recommendedInBranch' : 'branch', data: {when}, ...common});
		else if (recommended) report({messageId: 'recommended', data: {}, ...common});
		else if (hollow) report({messageId: 'onlyHollow', data: {phrase: shorten(hollow.text, 40)}, ...common});
		else report({messageId: 'missing', data: {}, ...common});
	},
});

interface Accepting {
	readonly window: number;
	readonly accept: readonly string[];
}

/** A way through the branches on which no sentence near the start shows that we know what happened. */
function pathWithout(message: MessageView, {window, accept}: Accepting): LackingPath | undefined {
	const {type, branches} = message;
	const apology = accept.includes('apology');
	const eventFirst = accept.includes('event-first');
	const start = branches.opening(window);
	const first = branches.opening(1);
	const counts = (sentence: Sentence): boolean => {
		const {move, event} = sentence;
		if (move === 'acknowledgement' || move === 'condolence') return true;
		if (move === 'apology') return apology && event;
		if (move === 'dismissal' || move === 'hollow') return false;
		// "Your request to open a second account was not approved.": in a notice any plain statement about their matter is the event.
		if (EVENT_WILL_DO.includes(type) && move === 'plain' && isStatement(sentence)) return true;
		if (!event) return false;
		if (EVENT_WILL_DO.includes(type) || RECEIPT_WILL_DO.includes(type)) return true;
		if (!eventFirst) return false;
		// "Your parcel should have reached you on Tuesday and it has not.", or a first sentence that delivers the resolution.
		return /\b(?:you|your)\b/i.test(sentence.text) || (sentence.action && first.has(sentence));
	};
	return branches.pathWithout((sentence) => start.has(sentence) && counts(sentence));
}

/** A status line ("The website is back online.") speaks to nobody in particular. */
const meansReader = ({text, move}: Sentence): boolean =>
	/\b(?:you|your|yours)\b/i.test(text) || (move !== 'plain' && move !== 'action');

const isStatement = ({words, text, question}: Sentence): boolean =>
	!question && words >= 6 && /\b(?:your?|we|our)\b/i.test(text);
