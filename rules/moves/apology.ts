/** Question 5: a fault of ours is stated. S14, S16. */
import type {Cue} from 'empathylint/rule';

/** Owning, with or without "sorry". */
export const fault: readonly Cue[] = [
	{
		cue: 'take~/taking/accept~/accepting/assume~/bear/acknowledge~ ADV? full/complete/total/sole/entire/the? ANY? responsibility',
		unless: ['you ADV? take/accept/assume', 'responsibility of ensuring'],
	},
	{cue: 'BE ADV? OUR ANY? fault/mistake/error/oversight/responsibility/doing', unless: ['OUR responsibility to']},
	{
		cue: '(on our/my part)/(on our/my end)/(on our side)',
		with: {sentence: ['FAULT-N', 'fault', 'mistake', 'error', 'oversight', 'problem', 'issue', 'mishap']},
	},
	{cue: 'WE ADV? ADV? failed/fell/fall short/(to ANY)', unless: ['if WE fail/fall', 'when we fall/fell']},
	{cue: 'WE ADV? let you/everyone/(our customers) ANY? down'},
	{cue: 'WE have let you down'},
	{
		cue: 'WE ADV? ADV? (have/had)? ADV? FAULT-V',
		unless: ['WE missed you/hearing/your call', 'if WE ANY', 'WE lost touch'],
	},
	{
		cue: 'WE ADV? ADV? (have/had)? ADV? sent/gave/charged/billed/shipped/delivered/booked/told/quoted/packed/dispatched/printed/posted you? ...3 wrong/twice/incorrect/(by mistake)/(in error)/late/(someone else)/(to a ANY)/(too much)/(the wrong)/damaged/broken/faulty/cracked',
	},
	{
		cue: 'WE ADV? (cancelled/changed/deleted/moved/closed/removed/withdrew/delayed/disconnected) your ANY ...6 (not tell)/(without ANY)/(did not)/(by mistake)/(in error)',
	},
	{
		cue: 'WE ADV? (did not)/(have not)/(had not) ADV? OWED-V',
		unless: ['WE did not receive/get your', 'WE have not ADV? heard/received'],
	},
	{cue: 'WE should/(ought to) have ANY'},
	{
		cue: 'WE ADV? ANY the/a/an/your wrong/incorrect ANY',
		unless: ['WE ADV? (can not)/can/will/do/if/found/see/know/understand ...3 wrong/incorrect'],
	},
	{cue: 'OUR ANY? ANY? FAULT-N ADV? (may/might/could have)? ADV? caused/led/made/meant/resulted/has/had/cost'},
	{
		cue: 'OUR ANY? checkout/system/software/website/site/courier/driver/technician/engineer/app/till/server ANY? ADV? charged/lost/failed/broke/sent/deleted/retried/crashed/dropped/(did not)/missed/skipped/overcharged/billed/damaged/cancelled ANY',
		unless: ['OUR system sent you an'],
	},
	{cue: 'OUR not being ANY'},
	{cue: 'WE BE ADV? (to blame)/(at fault)/(in the wrong)'},
	{
		cue: '(not good enough)/(below our standards)/(not acceptable)/(not the standard)/(not the service ANY)',
		with: {sentence: ['WE', 'our']},
	},
	{cue: 'WE BE ADV? late/slow ...2 getting/replying/responding/sending/delivering/answering'},
];

/** "Sorry for" + a failure of our service. */
export const sorryFault: readonly Cue[] = [
	{cue: 'SORRY ...4 for/about ...4 FAULT-N', unless: ['for any ANY? FAULT-N', 'for/about this/that/the ANY? matter']},
	{cue: 'regret~ the/this/that/OUR/these ANY? FAULT-N'},
	{
		cue: 'SORRY that? WE ADV? ADV? ANY',
		unless: [
			'WE ADV? (can not)/(could not)/(BE unable)/(BE not able)/(do not)/(will not)/(may not)/(would not)/(have no)/(will have)',
			'sorry WE missed you/(your call)',
			'SORRY that? we are ANY',
			'we will miss',
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
		cue: 'SORRY that? the/your/this/these ANY ANY? ADV? was/were/came/arrived/(has been)/(have been)/left/(turned up) ADV? late/delayed/damaged/broken/cracked/wrong/faulty/rude/slow/cold/dirty/missing/incomplete/incorrect/empty/lost',
	},
	{
		cue: 'SORRY that? the/your/this/these ANY ANY? ADV? (did not)/(has not)/(have not)/never ADV? arrive~/come/work~/reach~/show~/(turn~ up)',
	},
	{cue: 'SORRY ...4 for not ANY'},
	{cue: 'regret~ not ANY'},
	{
		cue: 'SORRY ...4 for ADV? charging/giving/sending/losing/missing/keeping/taking/making/failing/leaving/cancelling/forgetting/putting/telling/billing/quoting/booking/mixing/delivering/misspelling/overcharging/breaking/damaging/letting/causing/mishandling/overlooking/providing/double/triple/asking/ignoring/being',
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
		unless: ['caused by this/that/it END', 'with this/that/it END', 'with us END'],
	},
	{
		cue: 'SORRY ...4 for/about ...3 late/slow/wrong/missing/broken/damaged/faulty/lost/incorrect/poor/double/duplicate/delayed/defective/rude',
	},
	{
		cue: 'SORRY ...4 for/about ...3 issue/issues/problem/problems/incident/trouble with/concerning/regarding/in/during/that/you/your/we/on/at/around ANY ANY',
		unless: ['issues you may', 'problem you may', 'issue this may'],
	},
	{cue: 'SORRY ...4 for/about ...3 <event>/<product>'},
	{cue: 'sorry ...2 WE ADV? (did not)/(have not) ANY'},
	{
		cue: 'SORRY ...4 for ...6 i/we/(our ANY) ANY',
		unless: [
			'for any',
			'we/i may/might/could',
			'for ANY but',
			'for ANY and i/we',
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
];
