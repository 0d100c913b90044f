/** Promises beyond what is in our hands. House, after S16 and S31. */
import type {Cue} from 'empathylint/rule';

/** Who or what the outcome is about. */
const OUTCOME = 'this/it/there/nothing/everything/the/your/all/no';
/** Acts that are not in our hands alone; "we promise to call" is. */
const MEND = '(never/always/fix/solve/resolve/(sort ANY)/(put ANY right)/(make ANY right))';

export const cues: readonly Cue[] = [
	// Never again.
	{
		cue: 'will/shall/can/could ADV? never/(not ever?) ADV? ever? (happen/occur/recur/reoccur/arise) (again/(a second time)/(in future)/(in the future))',
		move: 'filler',
		unless: ['again until/before'],
	},
	{cue: 'this/that/it will never ADV? (happen/occur/recur)', move: 'filler'},
	{cue: '(((a/the/this) ANY? mistake/error)/this/it) will ADV? (not/never) be repeated', move: 'filler'},
	{
		cue: 'WE will ADV? (make ADV? sure)/ensure/see that? ...5 never/(do not)/(does not)/(will not) ever? (happen~/occur~/recur~)',
		move: 'filler',
	},
	{cue: 'never again will', move: 'filler'},
	{cue: 'this/that/it (BE/(will be)) the last time', move: 'filler'},
	{
		cue: 'you will ADV? never/(not ever) ADV? (have/get/see/face/experience/receive/suffer/encounter/wait/chase) ...5 (again/another/late/wrong/delay/delays/problem/problems)',
		move: 'filler',
		unless: ['another ANY? (email/letter/text/message/reminder/call)'],
	},
	{
		cue: 'WE will ADV? never ADV? ever? (let you down)/(disappoint you)/(fail you)/(make ANY ANY? mistake)',
		move: 'filler',
	},
	{cue: 'you will never ADV? be ANY ANY? again', move: 'filler'},
	{cue: 'will always ADV? (arrive/be/come/work/run) ...2 (on time)/right/perfect/correct', move: 'filler'},
	// Our word on an outcome.
	{cue: `WE ADV? ADV? promise/guarantee/assure you? that? (${OUTCOME}) ...6 (for good)/(once and for all)`},
	{
		cue: 'WE ADV? ADV? promise/guarantee you? (a/an) ...2 flawless/perfect/smooth/seamless/trouble-free/hassle-free/wonderful ANY',
	},
	{cue: 'WE ADV? ADV? promise/guarantee/assure/swear/vow you? that? you will ANY'},
	{
		cue: `WE ADV? ADV? promise/guarantee/assure/swear/vow you? that? (${OUTCOME}) ...6 will/(BE going to)`,
		unless: ['will be ADV? (taken/addressed/reviewed/considered/handled/treated/heard/read/(looked into))'],
	},
	{
		cue: `WE ADV? ADV? promise/guarantee/assure/vow you? that? WE will ADV? (${MEND}/have/get/deliver)`,
	},
	{cue: `WE ADV? ADV? promise/guarantee/vow to ADV? ${MEND}`},
	{
		cue: 'WE ADV? ADV? guarantee you? (a/an/the/your/full/complete/that)? ANY? (solution/result/results/satisfaction/delivery/arrival/success/resolution/fix/outcome)',
		move: 'filler',
	},
	{cue: '(have/give/giving) you? OUR ANY? word', move: 'filler'},
	{cue: 'BE ADV? guaranteed to ADV? (work/fix/solve/be/get/arrive/stop)', move: 'filler'},
	// Certainty.
	{
		cue: 'WE BE ADV? (absolutely/completely/totally/entirely/<number>) (certain/sure/confident/positive)',
		move: 'filler',
	},
	{
		cue: 'there BE ADV? no/zero (chance/risk/possibility/danger/way) ...5 (again/wrong/happen/happening/recur/recurring/fail/failing)',
		move: 'filler',
	},
	{cue: 'nothing (will/can/could) ADV? go wrong', move: 'filler'},
	{cue: 'WE will ...8 (without fail)/(no matter what)/(come what may)/(at all costs)', move: 'filler'},
	{cue: '<number> (sure/certain/confident/guaranteed/foolproof/reliable/risk-free/error-free)'},
	{cue: 'START (no matter what)/(come what may)/(whatever happens), ...2 WE will', move: 'filler'},
	// Without limits.
	{
		cue: '(solve/fix/resolve/end/remove/eliminate/cure/(answer to)/(end to)/(take care of)) (all/every/each) of? your ANY? (problems/problem/worries/troubles/issues/needs/headaches)',
		move: 'filler',
	},
	{cue: 'whatever it takes', move: 'filler'},
	{cue: 'do/doing whatever/anything/everything (it takes)/(that? BE ADV? necessary/needed/required)', move: 'filler'},
	{cue: '(stop/stopping at nothing)/(move/moving heaven and earth)', move: 'filler'},
	{cue: 'WE will not (rest/stop/sleep) until', move: 'filler'},
];
