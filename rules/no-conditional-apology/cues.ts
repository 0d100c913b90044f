/** Hedges that take an apology back: *any*, *if*, *may*, *you feel*, *but*. S14, S15, S16, S24. */
import {type Cue, cuesWith} from 'empathylint/rule';
import {doubt} from './doubt.ts';

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
		cue: 'SORRY/regret~ (to ADV? HEAR)? that? you ADV? ADV? (have/had been? made? to?)? feel/felt/perceive/perceived/think/thought/believe/believed/misunderstood/misinterpreted/interpreted/regarded/deemed/judged/considered/assumed',
		unless: ['feel/felt ADV? unwell/ill/sick/poorly/pain/faint/dizzy'],
	},
	{
		cue: 'SORRY/regret~ (to ADV? HEAR)? that? you ADV? ...3 feeling',
		unless: ['feeling ADV? unwell/ill/sick/poorly/pain/faint/dizzy/well/better'],
	},
	{cue: `SORRY/regret~ that? you ADV? ADV? (have/had)? found/find ...5 ${VERDICT}`},
	{
		cue: 'SORRY/regret~ that? you ADV? (took/take offence/offense/umbrage)/(took/take it/this/that/our ...2 way/badly/personally/amiss)/(see/saw/view/read it/this/things that/differently/as)',
	},
	{
		cue: 'SORRY/regret~ that? you ADV? regard/deem/judge/consider/view/viewed/interpret it/this/that/us/me/our/the/what',
	},
	{
		cue: 'SORRY/regret~ that? you ADV? ADV? (have/had)? ADV? (come/came to the/that/this/a ANY? conclusion)/(reached the/that/this/a ANY? conclusion)/(reacted ANY)',
	},
	{
		cue: 'SORRY/regret~ that? ...4 (seemed/appeared/sounded/looked/(came across) ...3 to you)/(struck/strikes you)',
	},
	{
		cue: 'SORRY/regret~ that? ...4 was/were/(has been)/(have been)/got ADV? perceived/interpreted/misinterpreted/misconstrued/misunderstood/(seen as)/(read as)/(received as)/(taken ...2 way/personally/badly/seriously/amiss)',
	},
	{cue: 'SORRY/regret~ ...4 HARM-NOUN you ADV? feel/felt/claim/say/believe/think this/that/it/our/we/was/were'},
	{cue: 'SORRY/regret~ ...4 what you ADV? ADV? perceive~/felt/feel/see/saw/view~/consider~/regard~/believe~'},
	{
		cue: 'SORRY/regret~ that? you ADV? ADV? (do not)/(did not)/(can not) ADV? agree/like/enjoy/appreciate/(care for)/(find ...3 helpful/useful/satisfactory/acceptable/convincing)',
	},
	{cue: 'SORRY/regret~ that? you ADV? disagree~'},
	{cue: 'SORRY/regret~ that? you ADV? (got/get/have/had)/(were/are (left with)/given) ...2 impression'},
	{
		cue: 'SORRY/regret~ (that/for/about)? ADV? (how/(the way))/(the way) you ADV? feel/felt/took/take/read/see/saw/perceive/perceived/interpreted/received',
	},
	{cue: 'SORRY/regret~ ...3 your perception/interpretation/reading/opinion of'},
	{cue: 'SORRY/regret~ ...5 offence/offense/umbrage (you ADV? took/take/felt)/taken'},
	{cue: 'SORRY/regret~ ...6 not ...1 to your ADV? taste/liking'},
	{cue: 'SORRY/regret~ that? you ADV? BE not ADV? ADV? happy/satisfied/pleased/content/impressed/comfortable'},
	{cue: `SORRY/regret~ that? you ADV? BE ADV? ADV? ${UNHAPPY}`},
	{cue: 'regret~ your ADV? FEEL-N'},
];

const but: readonly Cue[] = [
	{
		cue: 'from=SORRY ...8 to=but/however/although/though/yet ...5 policy/policies/rules/terms/guidelines/procedure/procedures',
		at: ENDS,
	},
	{
		cue: `from=SORRY ...8 to=but/however/although/though/yet WE ADV? ${REFUSE} ANY`,
		at: ENDS,
		unless: [
			'(will not) let/rest/stop/forget/repeat/give/allow/charge',
			`(can not)/(do not)/(BE unable to)/(BE not able to)/(will not) (be able to)? ADV? ADV? ${FAIL}`,
		],
	},
	{
		cue: 'from=SORRY ...8 to=but/however/although/though/yet ...7 BE not ADV? possible/allowed/permitted/refundable/eligible/covered/negotiable/entitled/acceptable',
		at: ENDS,
	},
	{
		cue: 'from=SORRY ...8 to=but/however/although/though/yet you ADV? (should have)/(ought to have)/(did not)/failed/forgot/missed/(BE ADV? told/warned/informed/advised)/agreed/signed/accepted/chose',
		at: ENDS,
	},
	{
		cue: 'from=SORRY ...3 to=but/however/although/though/yet you ADV? (can not)/(may not)/(must not)',
		at: ENDS,
		unless: ['not see/open/hear/access/use/reach'],
	},
	{
		cue: 'from=SORRY ...3 to=but/however/although/though/yet that/this/it/those/these BE ADV? how/(the way/rule/rules/policy/law/procedure)/(what ANY agreed/signed)',
		at: ENDS,
	},
	{cue: 'from=SORRY ...3 to=but/however/although/though/yet there BE ADV? nothing/(not ANY WE can)/(no way)', at: ENDS},
	{
		cue: 'from=SORRY ...12 to=but/however/although/though/yet WE ADV? (followed/(did follow)/acted/(did nothing wrong)/(have to follow)/(must follow)/(BE following)/(stand by))',
		at: ENDS,
	},
	{
		cue: `from=while/whilst/although/though/(much as) WE BE? ADV? to=SORRY/regret~ ...7 we/i ${REFUSE}`,
		at: ENDS,
	},
	{
		cue: 'from=SORRY ...8 to=but/however/although/though/yet (this/that/it BE not OUR)/(OUR hands BE tied)/(the decision BE final)/(rules BE rules)',
		at: ENDS,
	},
];

const soft: readonly Cue[] = [
	{cue: 'from=sorry/apologies to=but/however ANY', at: ENDS, unless: ['sorry but not sorry']},
];

export const cues: readonly Cue[] = [
	...cuesWith({message: 'feel', move: 'dismissal'}, feel),
	...cuesWith({message: 'but', move: 'dismissal'}, but),
	...cuesWith({message: 'doubt', move: 'dismissal'}, doubt),
	// "Sorry, but the link has expired" is a soft start, no dismissal.
	...cuesWith({message: 'soft'}, soft),
];
