/** Hedges that take an apology back: *any*, *if*, *may*, *you feel*, *but*. S14, S15, S16, S24. */
import type {Cue} from 'empathylint/rule';

/** Harm, and faults that could be named. */
const HARM = 'HARM-NOUN/FAULT-N/issue/issues/problem/problems/offense/impression/experience';
/** A judgement of the customer's, put where our act should stand. House. */
const VERDICT =
	'NEG-ADJ/rude/unhelpful/unfair/unsatisfactory/lacking/offensive/poor/unprofessional/misleading/dismissive/abrupt/curt/slow/unclear/impersonal/wanting/hurtful/insensitive';
const UNHAPPY =
	'offended/unhappy/upset/disappointed/dissatisfied/unsatisfied/frustrated/annoyed/angry/displeased/irritated/aggrieved/uncomfortable/unimpressed/insulted/disheartened';
/** What we would not do. */
const REFUSE =
	'(can not)/(do not)/(will not)/(would not)/(BE unable)/(BE not able)/(BE not going)/(must refuse)/(have to decline)/(must decline)/(BE not willing)/(BE not prepared)/(BE not allowed)/(BE not permitted)/never';
/** What we could not do: a limit of ours, not a refusal. */
const FAIL =
	'reproduce/replicate/find/understand/locate/see/tell/open/read/trace/access/verify/hear/reach/identify/match/recognise/confirm/have/know/think/view/load/(get ANY)/quite/follow/catch/remember/recall/answer/say/process/complete/save/display/show/detect/support/play/want/need/expect';

/** The finding marks "sorry … but", not what follows. */
const ENDS = ['from', 'to'] as const;

const feel: readonly Cue[] = [
	{
		cue: 'SORRY/regret~ that? you ADV? ADV? feel/felt/perceive/perceived/think/thought/believe/believed/misunderstood',
		unless: ['feel/felt ADV? unwell/ill/sick/poorly/pain/faint/dizzy'],
	},
	{
		cue: 'SORRY/regret~ that? you ADV? ...3 feeling',
		unless: ['feeling ADV? unwell/ill/sick/poorly/pain/faint/dizzy/well/better'],
	},
	{cue: `SORRY/regret~ that? you ADV? ADV? (have/had)? found/find ...5 ${VERDICT}`},
	{
		cue: 'SORRY/regret~ that? you ADV? (took/take offence/offense/umbrage)/(took/take it/this ...1 way/badly/personally)/(see/saw/view it/this/things that/differently)',
	},
	{cue: 'SORRY/regret~ that? you ADV? ADV? (do not)/(did not)/(can not) ADV? agree'},
	{cue: 'SORRY/regret~ that? you ADV? disagree~'},
	{cue: 'SORRY/regret~ that? you ADV? (got/get/have/had)/(were/are (left with)/given) ...2 impression'},
	{cue: 'SORRY/regret~ (that/for/about)? ADV? (how/(the way))/(the way) you ADV? feel/felt'},
	{cue: 'SORRY/regret~ that? you ADV? BE not ADV? ADV? happy/satisfied/pleased/content/impressed/comfortable'},
	{cue: `SORRY/regret~ that? you ADV? BE ADV? ADV? ${UNHAPPY}`},
	{cue: 'regret~ your ADV? FEEL-N'},
];

const but: readonly Cue[] = [
	{cue: 'from=SORRY ...8 to=but/however ...5 policy/policies/rules/terms/guidelines/procedure/procedures', at: ENDS},
	{
		cue: `from=SORRY ...8 to=but/however WE ADV? ${REFUSE} ANY`,
		at: ENDS,
		unless: [
			'(will not) let/rest/stop/forget/repeat/give/allow/charge',
			`(can not)/(do not)/(BE unable to)/(BE not able to)/(will not) (be able to)? ADV? ADV? ${FAIL}`,
		],
	},
	{
		cue: 'from=SORRY ...8 to=but/however ...7 BE not ADV? possible/allowed/permitted/refundable/eligible/covered/negotiable/entitled/acceptable',
		at: ENDS,
	},
	{
		cue: 'from=SORRY ...8 to=but/however you ADV? (should have)/(ought to have)/(did not)/failed/forgot/missed/(BE ADV? told/warned/informed/advised)/agreed/signed/accepted/chose',
		at: ENDS,
	},
	{
		cue: 'from=SORRY ...3 to=but/however you ADV? (can not)/(may not)/(must not)',
		at: ENDS,
		unless: ['not see/open/hear/access/use/reach'],
	},
	{
		cue: 'from=SORRY ...3 to=but/however that/this/it/those/these BE ADV? how/(the way/rule/rules/policy/law/procedure)/(what ANY agreed/signed)',
		at: ENDS,
	},
	{cue: 'from=SORRY ...3 to=but/however there BE ADV? nothing/(not ANY WE can)/(no way)', at: ENDS},
	{
		cue: 'from=SORRY ...12 to=but/however WE ADV? (followed/(did follow)/acted/(did nothing wrong)/(have to follow)/(must follow)/(BE following)/(stand by))',
		at: ENDS,
	},
	{
		cue: 'from=SORRY ...8 to=but/however (this/that/it BE not OUR)/(OUR hands BE tied)/(the decision BE final)/(rules BE rules)',
		at: ENDS,
	},
];

const doubt: readonly Cue[] = [
	{
		cue: `SORRY/regret~ ...5 for/about/over/regarding ...4 hedge=(any/whatever/whichever ADV? ANY? ${HARM})`,
		at: 'hedge',
		unless: ['SORRY ...1 WE ADV? (can not)/(do not)/(BE unable)/(BE not)', 'SORRY ADV? to ADV? HEAR'],
	},
	{cue: `regret~ hedge=(any ADV? ANY? ${HARM})`, at: 'hedge'},
	{
		cue: `SORRY/regret~ ...12 and/or hedge=(any ADV? ANY? HARM-NOUN) ...3 cause~/create~/experience~/feel/felt`,
		at: 'hedge',
	},
	{
		cue: 'for hedge=(any ADV? ANY? HARM-NOUN) ...2 (may/might/could have)/caused/(has caused)/causes/causing',
		at: 'hedge',
		unless: [
			'liable/liability/responsible/responsibility/compensate~/compensation/reimburse~/claim/claims/blame ...3 for',
			'account for',
		],
	},
	{
		cue: 'hedge=(any ADV? ANY? HARM-NOUN) ...3 may/might/could ...1 cause~/have/experience~',
		at: 'hedge',
		with: {sentence: ['SORRY', 'regret~', 'forgive~', 'pardon', 'excuse']},
	},
	{
		cue: 'SORRY/regret~ for/about (the/this/that/your/all ANY?)? HARM-NOUN ...4 hedge=(may/might/could have)',
		at: 'hedge',
	},
	{cue: 'SORRY ...5 for/about ...2 hedge=(possible/potential/perceived/apparent ANY? HARM-NOUN/FAULT-N)', at: 'hedge'},
	{
		cue: 'from=SORRY/regret~ ADV? (to ANY)? to=if/(in case)/(to the extent) ANY',
		at: ENDS,
		unless: ['if you/we/this/i have already', 'SORRY, if', 'if ANY need/want/like'],
	},
	{cue: 'from=SORRY for/about ...2 HARM-NOUN to=if/(in case) ANY', at: ENDS},
	{cue: 'from=SORRY to=should this/it/you/we/there/any/OUR ANY', at: ENDS, unless: ['SORRY, should']},
	{
		cue: 'SORRY ...1 to ...2 anyone/anybody/those/customers/people/guests ...1 who ...1 may/might/could/felt/feel/BE ADV? ANY',
	},
	{cue: 'if ...6 offended/upset/inconvenienced/caused/hurt/disappointed/(put you out) ...6 SORRY'},
	{cue: 'hedge=(any ADV? ANY? HARM-NOUN) ...4 regretted', at: 'hedge'},
	{cue: 'SORRY to anyone/anybody ADV? offended/upset/hurt/inconvenienced'},
];

const soft: readonly Cue[] = [
	{cue: 'from=sorry/apologies to=but/however ANY', at: ENDS, unless: ['sorry but not sorry']},
];

const as = (message: string, cues: readonly Cue[], more: object = {}): Cue[] =>
	cues.map((cue) => ({...(typeof cue === 'string' ? {cue} : cue), message, ...more}));

export const cues: readonly Cue[] = [
	...as('feel', feel, {move: 'dismissal'}),
	...as('but', but, {move: 'dismissal'}),
	...as('doubt', doubt, {move: 'dismissal'}),
	// "Sorry, but the link has expired" is a soft start, no dismissal.
	...as('soft', soft),
];
