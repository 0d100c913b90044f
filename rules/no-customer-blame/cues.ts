/** Blame and doubt. S18, S31, S35. */
import {type Cue, cuesWith} from 'empathylint/rule';
import {points} from './points.ts';
import {rudeness} from './rudeness.ts';
import {said} from './said.ts';

const failed: readonly Cue[] = [
	{
		cue: 'you ADV? (have/had)? ADV/(yet again)/repeatedly/continually/consistently/constantly? failed/neglected/forgot/forgotten/refused/omitted/declined to',
		unless: ['if/(in case)/when/unless/once you ...3 failed/neglected/forgot/forgotten/refused', 'declined to'],
	},
	{
		cue: '(as if)/(as though) from=you ADV? (have/had)? ADV? to=(failed/neglected/forgot/forgotten/refused/omitted to)',
		at: ['from', 'to'],
	},
	{cue: 'you ADV? (did not)/never ADV? bother/bothered to'},
	{cue: 'you (could not)/(can not) be bothered'},
	{cue: 'you ADV? have not ADV? bothered'},
	{
		cue: 'you ADV? ADV/(repeatedly/continually/consistently/constantly)? fail/neglect/refuse/omit to',
		unless: [
			'if/should/case/when/where/event/unless/once/that/to/who/or ...3 fail/neglect/refuse/omit',
			'you can/could/may/must ADV? refuse/omit',
		],
	},
	{cue: 'having ADV? failed/neglected/forgotten/refused/omitted to'},
];

const claim: readonly Cue[] = [
	{
		cue: 'you ADV? (BE)? ADV? claim/claimed/claiming/allege~/insist~/assert~ ADV? that',
		unless: [
			'can/could/may/must/will/to/if/when you? ADV? claim/allege/insist/assert',
			'that ANY? voucher/refund/prize/offer/discount/expense/amount/sum',
		],
	},
	{
		cue: 'you ADV? (BE)? ADV? claim/claimed/claiming/allege/alleged/alleging/insist/insisted/insisting (the/your/our/it/we/i/you/they/there/nobody/nothing/someone/somebody/(no one)) ...4 was/were/is/are/did/had/has/never/have/came/arrived/went/would/sent/told/broke/took/made/said/paid/ordered/returned/rang/works/worked',
		unless: ['can/could/may/must/will/to/if/when you? ADV? claim'],
	},
	{cue: 'you claim/claimed/allege/pretend ADV? never/not? to have ANY'},
	{cue: 'you ADV? (BE)? ADV? maintain/maintained/maintaining/contend/contended/pretend/pretending that'},
	{
		cue: 'you say/state/allege ...8 but/yet/however OUR records/logs/log/system/tracking/driver/files/data/cameras',
		level: 'warn',
	},
	{cue: 'you ADV? allegedly/supposedly/purportedly ANY'},
	{cue: 'you say/claim/state ...8 but/yet/however/though ...4 no record/trace/evidence/proof/sign', level: 'warn'},
	{cue: 'your claim BE that'},
	{cue: 'find it ADV? odd/strange/curious/suspicious that', level: 'warn'},
	{
		cue: 'your ANY? complaint/email/letter/message/review/post/ticket ADV? alleges/asserts/insists/(claims that/we/our/they)',
	},
	{cue: 'which/what you ADV? claim/claimed/allege/alleged/insist/maintain/assert ADV? ANY'},
	{cue: 'claimed/alleged by you'},
	{cue: 'if what you say/said/claim'},
	{
		cue: 'you ADV? assert/contend it/the/we/they/our/your ...4 was/were/is/are/did/had/has/never/have/came/arrived',
	},
	{cue: 'START so you say'},
	{cue: 'according to you', level: 'warn'},
	{cue: 'your version of events'},
	{cue: 'have us believe'},
	{cue: 'find/finds ANY? ANY? hard/difficult to believe', level: 'warn'},
	{cue: 'WE ADV? doubt your ANY'},
	{cue: 'you ADV? BE/have? ADV? allege/alleged/alleging a/an/to/our/the', unless: ['if you']},
	{cue: 'you ADV? purport/profess to/that'},
	{cue: 'you keep/kept ADV? saying/insisting/claiming', unless: ['if you keep']},
	{cue: 'your ANY? allegations/accusation/accusations'},
	{
		cue: 'your complaint/claim/claims/story/statement/version/criticism ...3 BE ADV? unfounded/baseless/groundless/untrue/false/exaggerated/unjustified/(without ANY? merit/basis)',
	},
	{
		cue: 'your complaint/claim/claims/story/version/criticism (has/have no ANY? basis/merit/foundation)/(does/do not ADV? add up)',
	},
	{cue: 'are you ADV? sure/certain/positive that? you (did not)/(have not)', level: 'warn'},
	{
		cue: 'your claim/allegation/assertion/insistence that ANY',
		unless: [
			'claim that is/was/has/you/we/i/began/started/opened/came/dates/relates/concerns/covers/runs/reached/includes/goes/went/ran/ended/closed/starts/begins/needs/had/will/can/may/would/falls/are/were',
		],
	},
];

export const cues: readonly Cue[] = [
	...cuesWith({message: 'points', move: 'dismissal', level: 'warn'}, [...points, ...said, ...rudeness]),
	{
		cue: 'your failure/refusal/reluctance/unwillingness to ANY',
		message: 'failed',
		move: 'dismissal',
		level: 'warn',
		unless: ['failure to pay'],
	},
	{
		cue: 'your/the/this/that alleged/supposed/so-called/purported ANY',
		message: 'claim',
		move: 'dismissal',
		level: 'warn',
	},
	...cuesWith({message: 'failed', move: 'dismissal'}, failed),
	...cuesWith({message: 'claim', move: 'dismissal'}, claim),
];
