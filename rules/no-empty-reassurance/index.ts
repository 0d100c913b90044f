import {defineRule, type Hit, type MessageType, type Sentence} from 'empathylint/rule';

/** Where "we value your feedback" is the point of the message, or the wording is the law's. */
const OFF: readonly MessageType[] = ['newsletter', 'legal'];
/** What companies say they value. Measured: 213 of 1,000 replies hold such a phrase; the words are house. */
const VALUED =
	'(business/custom/loyalty/patience/satisfaction/feedback/trust/opinion/opinions/input/support/time/experience/happiness/privacy/security/safety/comfort/partnership/patronage/confidence/membership/wellbeing/comments/convenience/concerns/views/complaint/complaints)';
/** What follows "worry" without making it about anything. */
const NOTHING = '(about (it/this/that/anything/(a thing)/(any of this))?)';

/** Reassurance asks for trust instead of earning it. */
export default defineRule({
	meta: {
		id: 'no-empty-reassurance',
		scope: 'phrase',
		group: 'calm',
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
				'Hi {{name}},\n\nYour dryer tripped the fuse on {{date}}. Rest assured, your satisfaction is our top priority.\n\nThe repairs team',
			after:
				'Hi {{name}},\n\nYour dryer tripped the fuse on {{date}}. An engineer will test the heater on {{visit_date}} between 8 and 12. Please leave the dryer unplugged until then.\n\nThe repairs team',
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
	cues: [
		{cue: 'START drop=(please? be/rest assured that?) ANY', at: 'drop', move: 'filler', fix: {delete: 'drop'}},
		{cue: '(you can)? rest assured', move: 'filler'},
		{cue: '(please/can/may) ADV? be/feel assured', move: 'filler'},
		{
			cue: `(do not you?)/(not to)/(need not)/((do not) need/have to)/(no need to)/(nothing to)/(no reason to) worry ${NOTHING}?`,
			move: 'filler',
			unless: ['WE do not worry', 'worry if/when/whether'],
		},
		{
			cue: `WE ADV? have? ADV? ADV? value/valued/treasure/cherish/prize (your ANY? ${VALUED})/you/(each/every/all ANY)/(OUR ANY)`,
			move: 'filler',
		},
		{
			cue: `your ANY? ${VALUED} BE ADV? ADV? (important/valuable/valued/precious/invaluable)/(of ANY ANY? importance/value)`,
			move: 'filler',
		},
		{cue: 'you BE ADV? ADV? (important/valuable/precious) to us/me', move: 'filler'},
		{cue: `your ANY? ${VALUED} ADV? matters/(means ...3 (world/lot/everything/deal))`, move: 'filler'},
		{cue: 'you mean/matter ...3 (world/lot/everything)/(to us/me)', move: 'filler'},
		{
			cue: `(your ANY?)/customer/client/guest/passenger/tenant/patient ${VALUED} (BE/remains/comes) ...4 priority/first`,
			move: 'filler',
		},
		{cue: 'you BE ...2 priority', move: 'filler', unless: ['you BE a/on ANY']},
		{cue: 'OUR ANY? ANY? priority BE ADV? your/customer/customers/(OUR ANY)', move: 'filler'},
		{
			cue: 'WE/BE ADV? ADV? (take~/taken/(BE taking)) ...6 seriously',
			move: 'filler',
		},
		{
			cue: '(everything/things/all/(it BE? ADV? all)) ((will)/(BE? going to)) ADV? ADV? all? (be/(turn out)) ADV? (fine/ok/okay/alright/(all right)/well)',
			move: 'filler',
			unless: ['fine/ok/okay/well at/in/with/on/for/if/to/by'],
		},
		{cue: '(everything/things) will ADV? work out', move: 'filler'},
		{cue: 'in ADV? (safe/good/capable/expert/excellent) hands', move: 'filler'},
		{cue: 'you can ADV? ADV? (trust/(rely on)/(count on)/(depend on)) us/me/(OUR ANY)', move: 'filler'},
		{cue: 'you can ADV? be ADV? (sure/confident/certain/reassured) that?', move: 'filler', unless: ['sure to']},
		{
			cue: 'WE ADV? ADV? (want to)? assure you that? WE',
			move: 'filler',
			unless: ['assure you that? WE will ADV? (never/always/fix/solve/resolve/have/get/deliver)'],
		},
		{
			cue: 'WE ADV? ADV? (want to)? assure you that? your ANY ...2 (BE/(will be ADV? taken/addressed/reviewed/considered/handled/treated/heard/read))',
			move: 'filler',
		},
	],
	check({hits, message, options, report}) {
		if (OFF.includes(message.type)) return;
		const empty = hits.filter((hit) => !hasFact(message.sentences[hit.sentence], hit));
		const often = empty.length > options.max;
		for (const hit of empty) {
			report({
				messageId: 'empty',
				data: {phrase: shorten(hit.phrase)},
				at: hit,
				...(hit.fix && {fix: hit.fix}),
				...(often && {level: 'warn' as const}),
			});
		}
	},
});

/** "Don't worry, you can change it in the app": what stands beside it is the fact or step that comfort alone lacks. */
function hasFact(sentence: Sentence | undefined, hit: Hit): boolean {
	if (!sentence || !/\b(?:worry|assure you|seriously)\b/i.test(hit.phrase)) return false;
	return sentence.hits.some((other) => tells(other, hit));
}

const tells = ({ruleId, range}: Hit, {range: [start, end]}: Hit): boolean =>
	range[0] >= end
		? /^moves\/(?:event|yourStep|ourAct)$/.test(ruleId)
		: range[1] <= start && /^moves\/(?:event|ourAct)$/.test(ruleId);

const shorten = (phrase: string): string => (phrase.length > 44 ? `${phrase.slice(0, 43).trimEnd()}…` : phrase);
