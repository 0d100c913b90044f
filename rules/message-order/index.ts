import {
	type Clause,
	clausesOf,
	defineRule,
	type MessageType,
	type MessageView,
	mayFeel,
	mayStep,
	type Sentence,
} from 'empathylint/rule';

/** The types whose order counts, by the table of docs/types.md; where none is known, only the places of feelings. */
const ORDERED: readonly MessageType[] = ['problem', 'incident', 'refusal', 'update', 'resolved', 'security', 'unknown'];
/** Types that must say what comes next, so that it can come too late. */
const ACTS: readonly MessageType[] = ['problem', 'incident', 'refusal', 'update', 'security'];
/** Elsewhere the first sentence often delivers what was asked for, and that shows what we know. */
const STEP_SECOND: readonly MessageType[] = ['problem', 'refusal'];
/** Here the sentence that states the event is the acknowledgement. */
const EVENT_WILL_DO: readonly MessageType[] = ['incident', 'refusal', 'update', 'security'];

/** Warm at the edges, competent in the middle; what happened before courtesy. */
export default defineRule({
	meta: {
		id: 'message-order',
		scope: 'message',
		group: 'focus',
		severity: 'info',
		summary: 'Parts in an order that makes them hard to find: a step before what happened, feelings between steps',
		rationale:
			'A reader who is upset looks first for a sign that you know what happened, then for what happens next. A warm line belongs at the start or the end; in the middle it stands between them and the help.',
		evidence: [
			'S2',
			'S9',
			'S16',
			'The first step comes after 26 words in the middle reply to a problem, after 43 in nine of ten',
		],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nI will call you at noon with a time for the engineer. Your boiler failed on {{date}}, two days after our visit, and you have had no hot water since.\n\nThe heating team',
			after:
				'Hi {{name | default: "there"}},\n\nYour boiler failed on {{date}}, two days after our visit, and you have had no hot water since. I will call you at noon with a time for the engineer.\n\nThe heating team',
		},
	},
	options: {
		/** Most clauses about feelings in a row. S9. */
		maxRun: 1,
		/** Most words before the first step: nine of ten replies to a problem have it within 43. */
		maxWordsBeforeAction: 45,
		/** Shorter messages are chat, whose order is free. */
		minWords: 25,
	},
	messages: {
		order: ({late, early}: {late: string; early: string}) => ({
			message: `${early} comes before ${late}. Order: acknowledge, own, explain, step, time, contact.`,
			note: 'Readers take in a step only once they see that you know their case. Move the sentence; the words can stay.',
		}),
		middle: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" stands between the steps. Move it to the end, or leave it out.`,
			note: 'Warmth helps at the start and at the end. In the middle, readers want to see the work go on.',
		}),
		run: ({count}: {count: number}) => ({
			message: `${count} clauses of feeling in a row. Keep one, and put what happened beside it.`,
			note: 'One warm sentence is heard. The second says nothing new and moves the help down the page.',
		}),
		late: ({words}: {words: number}) => ({
			message: `The first step comes after ${words} words. Move what happens next further up.`,
			note: 'People skim for what happens next. Explanations can follow it.',
		}),
	},
	check({message, options, report}) {
		const {type} = message;
		// Of a text of no known type only feelings are looked at.
		if (!ORDERED.includes(type) || (type === 'unknown' && !mayBeLate(message, options.maxRun))) return;
		const clauses = clausesOf(message);
		const longest = longestRun(clauses);
		const run = longest.length > options.maxRun ? longest : [];
		const steps = clauses.filter(({bucket}) => bucket === 'act');
		const [first, last] = [steps[0], steps.at(-1)];
		const middle = first && last ? clauses.filter((each) => between(each, first, last) && !run.includes(each)) : [];
		if (type === 'unknown' && run.length === 0 && middle.length === 0) return;
		if (!hasWords(clauses, options.minWords)) return;
		const surplus = run[options.maxRun];
		if (surplus) report({messageId: 'run', data: {count: run.length}, at: surplus.range});
		for (const clause of middle) report({messageId: 'middle', data: {phrase: shorten(clause.text)}, at: clause.range});
		if (!first || type === 'unknown') return;
		const before = clauses.filter(({range}) => range[0] < first.range[0]).reduce((sum, each) => sum + each.words, 0);
		if (before > options.maxWordsBeforeAction && ACTS.includes(type))
			report({messageId: 'late', data: {words: before}, at: first.range});
		const swapped = swappedPart(message, first);
		if (swapped) report({messageId: 'order', data: {late: 'acknowledgement', early: swapped.part}, at: swapped.at});
	},
});

/** Whether feelings can stand in a row or between the steps at all; costs far less than cutting the text into clauses. */
function mayBeLate(message: MessageView, maxRun: number): boolean {
	if (!mayFeel(message)) return false;
	if (mayFeel(message, maxRun + 1)) return true;
	const first = message.body.findIndex(mayStep);
	const last = message.body.findLastIndex(mayStep);
	return first !== -1 && mayFeel({body: message.body.slice(first, last + 1)});
}

/** A part that comes before the sentence that shows what we know; undefined also where no sentence does. */
function swappedPart(message: MessageView, step: Clause): {part: string; at: Sentence | Clause['range']} | undefined {
	const known = message.body.find((sentence) => acknowledges(message, sentence));
	if (!known) return undefined;
	const early = message.body.slice(0, message.body.indexOf(known));
	if (step.range[0] < known.range[0] && STEP_SECOND.includes(message.type)) return {part: 'The step', at: step.range};
	const thanks = early.find((sentence) => sentence.move === 'filler' && !sentence.contact);
	if (thanks) return {part: 'Courtesy', at: thanks};
	const reason = early.find((sentence) => sentence.explains);
	return reason && {part: 'The reason', at: reason};
}

function acknowledges({type, body}: MessageView, sentence: Sentence): boolean {
	const {move, event, action, text} = sentence;
	if (move === 'acknowledgement' || move === 'apology' || move === 'condolence') return true;
	// "Your £42 refund went out today.": a first sentence that delivers what was asked for.
	if (action) return event && sentence === body[0] && /\byour\b/i.test(text);
	return event && (EVENT_WILL_DO.includes(type) || /\byour?\b/i.test(text));
}

/** Counts no further than it must. */
function hasWords(clauses: readonly Clause[], least: number): boolean {
	let left = least;
	for (const clause of clauses) {
		if (left <= 0) break;
		left -= clause.words;
	}
	return left <= 0;
}

function longestRun(clauses: readonly Clause[]): Clause[] {
	let [best, current]: [Clause[], Clause[]] = [[], []];
	for (const clause of clauses) {
		current = clause.bucket === 'feel' ? [...current, clause] : [];
		if (current.length > best.length) best = current;
	}
	return best;
}

const between = ({bucket, range}: Clause, first: Clause, last: Clause): boolean =>
	bucket === 'feel' && range[0] > first.range[0] && range[0] < last.range[0];

const shorten = (text: string): string => {
	const line = text.replaceAll(/\s+/g, ' ').replaceAll(/^["“]|[.!,;:"”]+$/g, '');
	return line.length > 45 ? `${line.slice(0, 44).trimEnd()}…` : line;
};
