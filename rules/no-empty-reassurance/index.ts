import {defineRule, type Hit, type MessageType, type Sentence, shorten} from 'empathylint/rule';
import {cues} from './cues.ts';

/** Where "we value your feedback" is the point of the message, or the wording is the law's. */
const OFF: readonly MessageType[] = ['newsletter', 'legal'];

/** Reassurance asks for trust instead of earning it. */
export default defineRule({
	meta: {
		id: 'no-empty-reassurance',
		scope: 'phrase',
		group: 'calm',
		onlyHits: true,
		severity: 'info',
		summary: '"Rest assured", "we value your business": comfort that nobody can check',
		rationale:
			'Reassurance without content asks for trust instead of earning it. A fact or a step reassures by itself.',
		evidence: [
			'S1',
			'S27: "rest assured" in 193 of 1,000 replies and valuing phrases in 213; "rest assured" in none of 42 macros that people wrote',
		],
		fixable: true,
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour dryer tripped the fuse on {{date}}. Rest assured, your satisfaction is our top priority.\n\nThe repairs team',
			after:
				'Hi {{name | default: "there"}},\n\nYour dryer tripped the fuse on {{date}}. An engineer will test the heater on {{visit_date}} between 8 and 12. Please leave the dryer unplugged until then.\n\nThe repairs team',
		},
	},
	options: {
		/** How many a message may hold before each of them warns. One slips in; two are a habit (house). */
		max: 1,
	},
	messages: {
		empty: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" promises nothing to check. Give the fact or the step.`,
			note: 'It is true of every message, so it tells the reader nothing about theirs. What would make them feel assured is what you know or what you will do.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	cues,
	check({hits, message, options, report}) {
		if (OFF.includes(message.type)) return;
		const empty = hits.filter((hit) => !hasFact(message.sentences[hit.sentence], hit));
		const often = empty.length > options.max;
		for (const hit of empty) {
			report({
				messageId: 'empty',
				data: {phrase: shorten(hit.phrase, 44)},
				at: hit,
				...(hit.fix && {fix: hit.fix}),
				...(often && {level: 'warn' as const}),
			});
		}
	},
});

/** "Don't worry, you can change it in the app": what stands beside it is the fact or step that comfort alone lacks. */
function hasFact(sentence: Sentence | undefined, hit: Hit): boolean {
	if (!sentence || !/\b(?:worry|fret|worried|concern(?:ed)?|assure you|seriously|lightly)\b/i.test(hit.phrase))
		return false;
	return (
		sentence.hits.some((other) => tells(other, hit)) ||
		ABOUT.test(sentence.text.slice(hit.range[1] - sentence.range[0]))
	);
}

/** "… the fee: the bank waives it": what the worry was about, and behind it a clause of its own. */
const ABOUT = /^(?: about)? (?!(?:it|this|that|anything|things)\b)[^,:;.–—]+(?::|;| [–—]|,? because) *(?:\S+ ){3}/i;

const tells = ({ruleId, range}: Hit, {range: [start, end]}: Hit): boolean =>
	range[0] >= end
		? /^moves\/(?:event|yourStep|ourAct)$/.test(ruleId)
		: range[1] <= start && /^moves\/(?:event|ourAct)$/.test(ruleId);
