/** Question 5: a fault of ours is stated. S14, S16. */
import {type Cue, specOf} from 'empathylint/rule';
import {blame} from './blame.ts';
import {acts} from './fault.ts';
import {notGift} from './gift.ts';

/** Owning, with or without "sorry". */
export const fault: readonly Cue[] = [...acts.map(notIf), ...blame];

/** "If we charged you twice" and "we can put it right" own nothing. */
function notIf(cue: Cue): Cue {
	const spec = specOf(cue);
	return {
		...spec,
		unless: [...(spec.unless ?? []), 'if/whether/unless WE', 'WE can/will/shall', 'not think/believe that? WE'],
	};
}

/** "Sorry for" + a failure of our service. */
const named: readonly Cue[] = [
	{
		cue: 'SORRY ...4 for/about ...5 FAULT-N',
		unless: [
			'for any ANY? FAULT-N',
			'for/about this/that/the ANY? matter',
			'bad/poor/rotten luck/health/weather/news',
			'SORRY to ADV? HEAR',
		],
	},
	{
		cue: '(forgive/pardon/excuse us/me) ADV? for not/leaving/keeping/losing/missing/sending/giving/taking/making/failing/forgetting/charging/cancelling/OUR ANY',
	},
	{cue: 'forgive/pardon/excuse OUR/the/this ANY? FAULT-N'},
	{cue: 'apologetic ...2 for/about/that ANY', unless: ['for/about any/the/this HARM-NOUN']},
	{cue: 'for which WE BE? ADV? ADV? SORRY/apologetic', unless: ['HARM-NOUN ...4 for which']},
	{cue: 'SORRY ...4 for ADV? (double/triple booking/charging/billing)'},
	{
		cue: 'regret~ the/this/that/OUR/these ANY? (HARM-NOUN caused by the/our/this ANY?)? FAULT-N',
		unless: ['BE ADV? regretted that'],
	},
	{
		cue: 'SORRY that? WE ADV? ADV? ANY',
		unless: [
			'WE ADV? (can not)/(could not)/(BE unable)/(BE not able)/(do not)/(will not)/(may not)/(would not)/(have no)/(will have)',
			'sorry WE missed you/(your call)',
			'SORRY that? we are ANY',
			'we will miss',
			'WE should ADV? add/mention/clarify/say/note/explain',
			'WE ADV? meant/mean/think/thought/guess/assumed',
		],
	},
	{
		cue: 'SORRY/regret~ that OUR ANY ANY',
		unless: ['OUR policy/policies/terms/rules', 'OUR ANY (can not)/(could not)/(do not)/(does not)/(BE unable)'],
	},
	{
		cue: 'SORRY that? OUR ANY ANY? (did not)/failed/was/were/has/have/broke/lost/sent/came/arrived/gave/charged',
		unless: ['our ANY was not the right'],
	},
	// A thing of our service is what failed: "sorry that the van came late".
	{
		cue: 'SORRY that? (the/your/this/these/a ANY ANY? ANY?)/this/it ADV? was/were/came/arrived/(has been)/(have been)/left/(turned up) ADV? late/delayed/damaged/broken/cracked/wrong/faulty/rude/slow/cold/dirty/missing/incomplete/incorrect/empty/lost/inaccurate/unclear/misleading/outdated/confusing/overlooked/(in a)/(not ADV? communicated/met/delivered/honoured/processed/included/followed/updated/handled/addressed/resolved/explained/answered)',
	},
	{
		cue: 'SORRY that? the/your/this/these ANY ANY? ADV? (did not)/(has not)/(have not)/never ADV? arrive~/come/work~/reach~/show~/(turn~ up)',
	},
	{
		cue: 'SORRY that? the/your/OUR/this/these ANY ...4 failed/broke/crashed/stopped/vanished/disappeared/collapsed/leaked/((do not)/(does not)/(did not)/(will not)/(would not) ADV? fit/match/open/start/charge/turn/close/lock/heat/drain/arrive/reach/make)',
	},
	{cue: 'SORRY ...4 for not ANY'},
	// Whatever is named behind "apologise" is ours, unless it is harm in general or a limit.
	{
		cue: 'apologise~/apologies (that ANY ANY)/(for ADV? the ANY ANY?)',
		unless: [
			'for ADV? the ANY? ANY? HARM-NOUN/issue/issues/problem/problems/situation/experience/circumstance/circumstances/incident/matter/event/way/above',
			'that WE ADV? (can not)/(could not)/(do not)/(will not)/(may not)/(BE unable)/(BE not able)/(have no)',
			'that this/that/it ADV? has? ADV? happened/occurred',
			'that this/that/it BE not ADV? possible/available',
			'that you/your/things/everything ADV? feel/felt/think/thought/ANY? experience/visit/stay/went/go',
			'if/you/they/he/she/customers apologise~',
		],
	},
	{
		cue: 'SORRY/regret~ that? (you ADV? have/had? (received/got ...3 BAD-PART)/(were/been ADV? not ADV? informed/notified/told/warned/given/offered/called/contacted/updated/advised/served/paid/refunded/listened/heard))/(this/it/that was ADV? not ADV? communicated/explained/handled/noticed/caught/done)',
	},
	{cue: 'SORRY that? it/this ADV? has? ADV? took/taken/takes/taking ...2 long/while/ages/forever/longer'},
	{cue: 'regret~ not/having ANY'},
	{
		cue: 'SORRY ...4 for/about ADV? charging/giving/sending/losing/missing/keeping/taking/making/failing/leaving/cancelling/forgetting/putting/telling/billing/quoting/booking/mixing/delivering/misspelling/overcharging/breaking/damaging/letting/causing/mishandling/overlooking/providing/double/triple/asking/ignoring/being',
		unless: [
			'for being a',
			'taking the time',
			'for causing any',
			'for making ANY aware',
			'for bringing',
			'for letting us',
			'for sending us',
			'for giving us',
			'for providing us',
			'for telling us',
		],
	},
	{cue: 'SORRY to have ANY', unless: ['sorry to have to', 'sorry to have heard/missed/learned/lost']},
	{cue: 'sorry to keep/(have kept)/leave/(have left) you ADV? waiting/(on hold)/(in the dark)/(hanging on)/ANY'},
	{cue: 'SORRY ...3 for OUR ANY? ANY', unless: ['for OUR ANY? policy/loss']},
	{
		cue: 'SORRY ...4 for/about ...2 HARM-NOUN ...4 while/when/with/by/(caused by)/regarding/concerning/over/around/about ANY ANY',
		unless: [
			'caused by this/that/it END',
			'caused by this/that/the ANY? incident/situation/matter',
			'with this/that/it END',
			'with us END',
			'any ...8 with OUR ANY? service/services/company/team/staff/products/website END',
			'SORRY in advance ...1 any/whatever',
		],
	},
	{
		cue: 'SORRY ...4 for/about ...3 late/slow/wrong/missing/broken/damaged/faulty/lost/incorrect/poor/double/duplicate/delayed/defective/rude',
	},
	{
		cue: 'SORRY ...4 for/about ...3 issue/issues/problem/problems/incident/trouble with/concerning/regarding/in/during/that/you/your/we/on/at/around ANY ANY',
		unless: ['issues you may', 'problem you may', 'issue this may'],
	},
	{cue: 'SORRY ...4 for/about ...3 <event>/<product>/<other>'},
	{cue: 'sorry ...2 WE ADV? (did not)/(have not) ANY'},
	{
		cue: 'SORRY ...4 for ...6 i/we/(our ANY) ANY',
		unless: [
			'for any',
			'we/i may/might/could',
			'for ANY but',
			'for ANY ANY? ANY? and/but i/we',
			'for ANY i/we (can not)/am/are/will/would/hope/understand/know/appreciate/want',
			'for OUR ANY',
		],
	},
	{
		cue: 'regret~ putting/leaving/making/letting/causing/sending/losing/missing/failing/keeping/giving',
		unless: ['causing any'],
	},
	{
		cue: 'SORRY that? you ADV? were/(have been)/(had to)/(have had to) ADV? treated/charged/given/left/kept/sent/told/overcharged/wait/chase/contact/call/explain/repeat/spoken/disconnected/locked/promised',
	},
	{cue: 'deeply? regret ...1 WE ADV? (did not)/lost/sent/failed/missed/overcharged ANY'},
	{cue: 'which WE ADV? regret', with: {sentence: ['WE failed', 'OUR FAULT-N', 'FAULT-N']}},
	{
		cue: 'SORRY that? your ANY ANY? was/were/(has been)/(have been)/(did not)/arrived/came/got/went ADV? BAD-PART/(not ANY)/late/ANY',
		unless: ['your (stay/visit/experience/expectations/trip)', 'your ANY was not all'],
	},
	{cue: 'SORRY that? the/your SERVICE-N ANY? ADV? (BE/arrived/came) ADV? BAD-PART'},
	{
		cue: 'SORRY/regret~ that the/your/OUR ANY ANY? BE ADV? BAD-PART',
		unless: ['unavailable/offline/closed/expired/declined/rejected/(out of stock)'],
	},
	{
		cue: 'SORRY that? the/this/OUR ANY? (FAULT-N ANY)/(PERSON-N/JOB-N ANY ANY)',
		unless: ['SORRY, the/this'],
	},
];
export const sorryFault: readonly Cue[] = named.map((cue) => notGift(cue, ['SORRY ADV? to ADV? HEAR']));
