/** Promises beyond what is in our hands. House, after S16 and S31. */
import {type Cue, cuesWith} from 'empathylint/rule';
import {again} from './again.ts';
import {oaths} from './oaths.ts';

/** Who or what the outcome is about. */
const OUTCOME = 'this/it/there/nothing/everything/the/your/all/no/every/each/a/an/any/these/those/nobody';
/** Acts that are not in our hands alone; "we promise to call" is. */
const MEND = '(never/always/fix/solve/resolve/(sort ANY)/(put ANY right)/(make ANY right))';

export const cues: readonly Cue[] = [
	...again,
	// Our word on an outcome.
	{
		cue: `WE will? ADV? ANY? promise/promises/guarantee/guarantees/assure you? that? (${OUTCOME}) ...6 (for good)/(once and for all)`,
	},
	{
		cue: 'WE will? ADV? ANY? promise/promises/guarantee/guarantees ...3 a/an ...2 flawless/perfect/smooth/seamless/trouble-free/hassle-free/wonderful ANY',
	},
	{cue: 'WE will? ADV? ANY? promise/promises/guarantee/guarantees/assure/swear/vow/pledge you? that? you will ANY'},
	{
		cue: `WE will? ADV? ANY? promise/promises/guarantee/guarantees/assure/swear/vow/pledge you? that? (${OUTCOME}) ...6 will/(BE going to)`,
		unless: ['will be ADV? (taken/addressed/reviewed/considered/handled/treated/heard/read/(looked into))'],
	},
	{
		cue: `WE will? ADV? ANY? promise/promises/guarantee/guarantees/assure/swear/vow/pledge you? that? WE will ADV? (${MEND}/have/get/deliver)`,
	},
	{cue: `WE will? ADV? ANY? promise/promises/guarantee/guarantees/vow/pledge/swear ADV? to ADV? ${MEND}`},
	{cue: `WE will? ADV? ANY? promise/promises/vow/pledge/swear/undertake never/not to ANY`},
	...cuesWith({move: 'filler'}, [
		'WE will? ADV? ANY? guarantee/guarantees you? (a/an/the/your/full/complete/that)? ANY? (solution/result/results/satisfaction/delivery/arrival/success/resolution/fix/outcome)',
		'BE ADV? guaranteed to ADV? (work/fix/solve/be/get/arrive/stop/love/win/pass/have/see/receive)',
		// Certainty.
		'WE/it BE ADV? (absolutely/completely/totally/entirely/<number>) (certain/sure/confident/positive)',
		'there BE ADV? no/zero (chance/risk/possibility/danger/way) ...5 (again/wrong/happen/happening/recur/recurring/fail/failing)',
		'nothing (will/can/could) ADV? ever? go wrong',
		{cue: 'it/this/you can not ADV? possibly? fail/(go wrong)', unless: ['fail to']},
		'it/this/you BE ADV? bound/certain/sure to ADV? work/win/succeed/pass/love/arrive/get/fix/solve/help',
		'there (can be)/BE no ANY? doubt/question whatsoever/(at all)? that? ...5 will/(BE going to)',
		'(without/beyond ANY? ANY? doubt/question) ...6 will',
		'will ...8 (without/beyond ANY doubt)/(every single time)',
		'WE/(OUR ANY ANY?) never ADV? fail/fails/(make/makes mistakes)/(BE late)',
		'OUR ANY ANY? BE never late/wrong',
		'WE always ADV? get it/things/everything right',
		'promise/guarantee no more/further ANY',
		'safe as houses',
		'WE will always be there',
		'commit/committed to ADV? never/always',
		'no ANY BE too big/small/much/hard for us/OUR',
		'you will ADV? never/(not ever?) ADV? be? regret/disappointed (it/this/your)?',
		'will ...8 (without fail)/(no matter what/how/(the cost))/(whatever happens)/(come what may)/(at all costs)/(at any cost/price)/(if it kills us/me)/(for certain)/(whatever it/the costs/cost)/(no ifs)/(come hell)',
	]),
	{
		cue: '<number>/(<number> (per cent)/percent)/(hundred/thousand/million (per cent)/percent) sure/certain/confident/positive/guaranteed/foolproof/reliable/risk-free/error-free/promise/guarantee/happy/satisfied/safe/secure/certainty/chance',
	},
	...cuesWith({move: 'filler'}, [
		'START (no matter what)/(come what may)/(whatever happens)/(whatever it costs)/(come hell or high water)/(come rain or shine)/(by hook or by crook)/(one way or another), ...2 WE/you/it/this/your ...2 will',
		'START one/a? hundred (per cent)/percent, ANY',
		{
			cue: 'you/it/this/everything/(your ANY ANY?) will definitely/undoubtedly/assuredly',
			unless: ['definitely want/need/notice/like/enjoy/hear'],
		},
		'you will be completely/totally/absolutely/fully/entirely/(hundred percent) happy/satisfied/delighted/thrilled',
		'BE ADV? ADV? foolproof/infallible/failsafe',
		{
			cue: 'your ANY ANY? BE ADV? guaranteed',
			unless: ['guaranteed by/under/in/for/through/as'],
		},
		{
			cue: 'satisfaction/result/results/success/delivery/refund/arrival/approval/outcome ANY? BE ADV? guaranteed',
			unless: ['guaranteed by/under/in/for/through/as'],
		},
		'(satisfaction guaranteed)/(guaranteed satisfaction)',
		{cue: 'will ...8 guaranteed END', unless: ['be/not guaranteed']},
	]),
	...oaths,
	...cuesWith({move: 'filler'}, [
		// Without limits.
		'(solve/fix/resolve/end/remove/eliminate/cure/(answer to)/(end to)/(take care of)) (all/every/each) of? your ANY? (problems/problem/worries/troubles/issues/needs/headaches)',
		'every (last/single? one) of your ANY? problems/worries/troubles/issues/headaches/woes',
		'your ANY? ANY? problems/worries/troubles/headaches/woes ADV? end/ends/(BE ADV? over/gone/history)/(will end/(be over)/disappear/vanish)',
		'(end of)/(goodbye to)/(farewell to) all? your ANY? problems/worries/troubles/headaches/woes',
		'will ADV? solve/fix/resolve everything',
		'no stone unturned',
		'ends of the earth',
		'bend/bending over backwards/backward',
		'to any/whatever length/lengths',
		'out all the stops',
		'move/moving mountains',
		{cue: 'thing of the past', unless: ['not ...3 thing']},
		'whatever it takes',
		'do/doing whatever/anything/everything/all (it takes)/(humanly possible)/(that? BE ADV? necessary/needed/required)',
		'(stop/stopping at nothing)/(move/moving heaven and earth)',
		'WE will not/never (rest/stop/sleep) until/till/before',
	]),
];
