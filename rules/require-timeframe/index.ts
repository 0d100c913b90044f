import {defineRule, type MessageType, type Sentence, shorten} from 'empathylint/rule';
import {isTheirs, keepsTime, untimed} from './promise.ts';

const ID = 'require-timeframe';
/** Promises that are followed through the branches; a longer message has said enough by then. */
const MOST_PROMISES = 8;
/** Types that owe a time for what we will do, by the table of docs/types.md. */
const REQUIRED: readonly MessageType[] = ['problem', 'incident', 'update', 'autoreply', 'security', 'dunning'];
/** Types in which it is good to have. */
const RECOMMENDED: readonly MessageType[] = ['refusal', 'bereavement', 'offboarding'];
/** S22, S33, S40; measured: 31 of 100 complaint replies have only such a word. */
const SOON =
	'(as (soon/quickly/promptly/swiftly/fast/early) as (possible/practicable/feasible/(WE can)/(WE are able)))/asap/shortly/soon/promptly/swiftly/(in due course)/(in (the near future)/(good time)/(a ANY manner))/(at ((OUR/the) earliest (convenience/opportunity)?))/(at the earliest)/(before (long/(too long)))/(without (ANY? delay))/(in no time)/(in (a (while/bit/moment)))/momentarily/(right away)/(any time now)/(over the coming (days/weeks))/(over the next few (days/weeks))/(when WE can)';
const OURS = [
	'WE (will/shall/can/hope/aim/expect/plan/intend/(BE going to)/try) ANY',
	'WE BE ADV? ACT-ING',
	'(will/shall/should/(BE going to)) ADV? (be/get/receive/have/hear/arrive/reach/come/return/follow) ANY',
	'(BE being) ANY',
	'(someone/somebody/specialist/engineer/adviser/agent/technician/team) will',
];

/** A promise without a time cannot be relied on. */
export default defineRule({
	meta: {
		id: ID,
		scope: 'message',
		group: 'next-step',
		severity: 'warn',
		whole: true,
		summary: '"We will get back to you shortly": a promise without a time',
		rationale:
			'A promise without a time cannot be relied on: the reader does not know when to worry. A date, a number of hours or a trigger can be held to.',
		evidence: ['S22', 'S33', 'S40', 'S27: of 141 complaint replies none gives a time, and 31 of 100 have only "soon"'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nThe second screen arrived cracked on {{date}}. I will look into it and reply shortly.\n\nThe returns desk',
			after:
				'Hi {{name | default: "there"}},\n\nThe second screen arrived cracked on {{date}}. I will ask the courier today and call you by {{callback_time}}, whether or not they have answered.\n\nThe returns desk',
		},
	},
	options: {
		/** Let a trigger count as a time: "once it ships, we email you". */
		acceptEvents: true,
		/** The level of a vague word such as "shortly": `warn` or `info`. */
		vague: 'warn',
	},
	messages: {
		vague: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" gives no time to hold us to. Give a date, a number of hours or the event that starts it.`,
			note: 'Readers each read another time into it, and ask again when theirs is over. If you cannot know, promise when you will write next.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
		missing: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" has no time. Say by when, or when the reader hears from you next.`,
			note: 'Put the time into that sentence or right after it. If you cannot know, promise when you will write next, even without news.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
		branch: ({when, phrase}: {when: string; phrase: string}) => ({
			message: `When ${when}, "${phrase}" has no time. Say by when.`,
			note: 'Other branches of the template give a time, and the customers who get this one read none. Put it into this branch, or in a sentence that all of them share.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	cues: [
		{
			cue: SOON,
			message: 'vague',
			with: {sentence: OURS},
			without: {sentence: ['WHEN', '<date>']},
			unless: [
				'(assist/help/guide/support) ANY? ANY? promptly/swiftly',
				'so/too/very/quite/how soon',
				'see/speak/talk ...2 soon',
				'(soon/shortly after)/(soon enough)',
				'as soon as the/a/an/your/OUR/this/these/that/it/they/you ANY',
			],
		},
		// What we are going to do; its time is looked for in the sentence and the next.
		{
			cue: 'WE (will/shall/(BE going to)/(BE about to)) ADV? ADV? ACT-V ANY?',
			message: false,
			unless: [
				'will not/never',
				'will do OUR/everything/all/whatever/what',
				'(will/shall/(going to)) ADV? ADV? (help/assist/guide/walk/ensure/make/connect/transfer/work/discuss/take)',
			],
		},
		{cue: 'WE will be ADV? (in touch)/ACT-ING', message: false},
		{
			cue: 'WE BE ADV? ADV? investigating/(looking into)/reviewing/chasing/processing/arranging/preparing/(working on)/(working to)/checking/tracing/escalating',
			message: false,
		},
		{
			cue: 'this/it/they/these/that/(your ANY ANY?)/(the ANY ANY?) (will be)/(BE being) ADV? ADV? ACT-ED',
			message: false,
		},
		{
			cue: 'team/engineer/adviser/specialist/technician/manager/colleague/agent/courier/someone/somebody/they/<agent>/<name> will ADV? ADV? ACT-V',
			message: false,
			unless: ['will ADV? ADV? (help/assist/guide/walk/ensure/make/provide/ask/take)'],
		},
		{cue: 'you will ADV? (receive/(hear from)/get) ANY', message: false},
		// Done on the spot.
		{cue: '(right now)/(straight away)/immediately/(just now)/now', message: false},
		// Started by an event.
		{cue: '(once/when/after/until/if/whenever/(as soon as)/(the moment)) (ANY ANY)', message: false},
		{cue: 'START should ANY ANY', message: false},
	],
	check({hits, message, options, report}) {
		const {type, body, branches, sentences} = message;
		const required = REQUIRED.includes(type);
		if (!required && !RECOMMENDED.includes(type)) return;
		const common = {dependsOnType: true, ...(!required && {level: 'info' as const})};
		for (const hit of hits) {
			if (isTheirs(sentences[hit.sentence])) continue;
			const level = options.vague === 'info' ? {level: 'info' as const} : {};
			report({messageId: 'vague', data: {phrase: hit.phrase}, at: hit, ...common, ...level});
		}
		const vague = new Set(hits.map(({sentence}) => sentence));
		const timed = (sentence: Sentence): boolean => keepsTime(sentence, options.acceptEvents);
		const nowhere = hits.length === 0 && !body.some(timed);
		for (const {sentence, phrase} of untimed(message, options.acceptEvents).slice(0, MOST_PROMISES)) {
			const path = branches.pathWithout((each) => timed(each) || vague.has(each.index), sentences[sentence]);
			if (!path) continue;
			const end = body.at(-1) ?? path.last;
			if (nowhere) report({messageId: 'missing', data: {phrase: shorten(phrase, 40)}, at: end, ...common});
			else
				report({
					messageId: 'branch',
					data: {when: path.when(40), phrase: shorten(phrase, 30)},
					at: path.last,
					...common,
				});
			return;
		}
	},
});
