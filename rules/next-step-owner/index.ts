import {defineRule, type MessageType, shorten} from 'empathylint/rule';
import {namesOwner, onlyTheirs} from './owner.ts';

/** Types in which somebody of ours has to act. Status notices and self-service are left out. */
const TYPES: readonly MessageType[] = [
	'problem',
	'refusal',
	'update',
	'security',
	'dunning',
	'bereavement',
	'offboarding',
	'autoreply',
];
/** What a customer puts before us. A parcel or a payment moves by itself. House. */
const MATTER =
	'(case/matter/complaint/complaints/issue/issues/request/concern/concerns/query/enquiry/inquiry/ticket/claim/application/feedback/report/dispute/appeal/problem/question/comments/details)';
const HANDLED =
	'(checked/(looked into)/(looked at)/investigated/reviewed/escalated/forwarded/(passed on)/passed/transferred/raised/assigned/prioritised/handled/addressed/processed/actioned/(dealt with)/(taken care of)/(taken up)/(followed up)/considered/(sorted out)/sorted/resolved/rectified/corrected/examined/assessed/submitted/referred/sent/expedited/(attended to)/(worked on)/acknowledged/answered/logged)';

/** Passives and homework hide who acts. */
export default defineRule({
	meta: {
		id: 'next-step-owner',
		scope: 'sentence',
		group: 'next-step',
		severity: 'warn',
		summary: '"Your complaint will be escalated": nobody does it, or only the customer has work to do',
		rationale:
			'A step without somebody who takes it is no promise. "I" in front of the verb shows that a person is on it.',
		evidence: [
			'S4',
			'S7',
			'S27: of 141 complaint replies none commits us to an act, and 97 of 100 give the customer a task',
		],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour skip was not collected on {{date}}. Your complaint will be escalated.\n\nThe depot',
			after:
				'Hi {{name | default: "there"}},\n\nYour skip was not collected on {{date}}; we missed your street. I have passed your complaint to our route planner, Priya, and she will call you by {{callback_time}}.\n\nThe depot',
		},
	},
	options: {
		/** Ask for an act of ours where the fault was ours and only the customer has something to do. */
		requireOurMove: true,
	},
	messages: {
		nobody: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}": nobody does it. Write "I will ⟨action⟩", or name the team.`,
			note: 'A passive hides who holds it, so nobody can be asked. "I", a named team or a named partner can.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.', "I've passed this to ⟨name⟩, who will ⟨action⟩ by ⟨time⟩."],
		}),
		onlyYours: ({phrase}: {phrase: string}) => ({
			message: `Only the customer has work to do: "${phrase}". Add "I will ⟨action⟩ by ⟨time⟩."`,
			note: 'The fault was ours, and the reader gets the homework. Do what you can do for them, and say what happens on our side.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	unless: ['(if/when/once/until/after/unless) ...6 (has been)/(have been)/(will be)/(BE being)'],
	cues: [
		{
			cue: `this/it/(these ANY?)/(the/any/all/your ANY? ${MATTER}) ADV? (will/shall ADV? be)/(has/have ADV? been)/(BE ADV? being)/(BE going to be) ADV? ADV? ${HANDLED}`,
			unless: [
				`${HANDLED} ADV? (on/over/up/back)? to/with ...4 (PERSON-N/<name>/<agent>/<other>)`,
				'assigned ADV? (a/an/the ANY? number/id)',
			],
			without: {sentence: ['WE (will/shall/have) ADV? (ACT-V/ACT-ED)']},
		},
		{
			cue: '(action/steps/measures/(an investigation)/(a review)/(an inquiry)) ADV? (will/shall ADV? be)/(has/have ADV? been)/(BE ADV? being) ADV? ADV? (taken/conducted/launched/opened/started/undertaken/made/(carried out))',
			without: {sentence: ['WE (will/shall/have) ADV? (ACT-V/ACT-ED)']},
		},
		// Somebody of ours, or a thing that is on its way.
		{
			cue: 'a/an/the/another/new/OUR ANY? (PERSON-N/driver/engineer/fitter/courier/crew/van/truck/replacement/refund) (will/is/has/have/are/takes/brings/comes/leaves/arrives/reaches/calls/rings/starts/went/sent/collects)',
			message: false,
		},
	],
	check({hits, message, options, report}) {
		const {type} = message;
		const unsure = type === 'unknown' && message.problemLike;
		if (!unsure && !TYPES.includes(type)) return;
		for (const hit of hits) {
			if (namesOwner(message, hit)) continue;
			report({messageId: 'nobody', data: {phrase: shorten(hit.phrase, 36)}, at: hit, dependsOnType: true});
		}
		const last = message.body.at(-1);
		if (!options.requireOurMove || type !== 'problem' || message.fault !== 'ours' || !last) return;
		// One sentence is a snippet, not a reply.
		const homework = message.body.length > 1 ? onlyTheirs(message, hits) : undefined;
		if (homework)
			report({messageId: 'onlyYours', data: {phrase: shorten(homework.text, 36)}, at: last, dependsOnType: true});
	},
});
