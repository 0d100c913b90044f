/** Comfort that nobody can check. */
import type {Cue} from 'empathylint/rule';
import {valued} from './valued.ts';

/** What follows "worry" without making it about anything. */
const NOTHING = '(about (it/this/that/anything/(a thing)/(any of this))?)';
/** What is done away with. */
const NO =
	'(do not you?)/(not to)/(need not)/((do not) need/have to)/(no need/reason/cause/call (at all)/whatsoever? to)/(nothing (for you)? to)/(you ADV? must/should not)';
const FINE = 'fine/ok/okay/alright/(all right)/well';

export const cues: readonly Cue[] = [
	{
		cue: 'START drop=(please? be/rest assured/reassured that?) ANY',
		at: 'drop',
		move: 'filler',
		fix: {delete: 'drop'},
	},
	{cue: '(you can)? rest assured/reassured', move: 'filler'},
	{cue: '(please/can/may) ADV? be/feel assured/reassured', move: 'filler'},
	// Worry.
	{
		cue: `${NO} worry/fret ${NOTHING}?`,
		move: 'filler',
		unless: ['WE do not worry/fret', 'worry if/when/whether'],
	},
	{
		cue: `${NO} ADV? be/feel ADV? worried/concerned/anxious/nervous`,
		move: 'filler',
		unless: ['concerned with'],
	},
	{
		cue: '(worry/fret/fear not)/(never fear)/(have no fear/fears/worries)/(have nothing ADV? to fear)',
		move: 'filler',
		unless: ['who/that have no/nothing'],
	},
	{
		cue: 'no ADV? need/cause/reason/grounds/call (at all)/whatsoever? for ADV? concern/worry/anxiety/nerves',
		move: 'filler',
	},
	{
		cue: 'rest/sleep/breathe ADV? easy/easily/easier/soundly',
		move: 'filler',
		unless: ['the/to/who/helps/will rest/sleep/breathe'],
	},
	{cue: 'put/set/have your ANY? mind at/to ANY? rest/ease', move: 'filler'},
	// It will be fine.
	{
		cue: `everything/things/all/it/(it BE all) ((will/shall)/(BE? going to)) ADV? ADV? all? (be/(turn out)) ADV? ${FINE}`,
		move: 'filler',
		unless: [
			'fine/ok/okay/well at/in/with/on/for/if/to/by/from/when/as/once/without/under/after/and',
			'it ...4 be ADV? fine/ok/okay/well ANY',
		],
	},
	{
		cue: '(everything/things/all/it) (will/(BE? going to)) ADV? all? (work out)/(work/sort itself/themselves out)/(come ADV? right/good)/(fall into place)',
		move: 'filler',
	},
	{
		cue: '(everything/things/all/(the situation)/(it all)) ADV? BE? ADV? ADV? under control',
		move: 'filler',
		unless: ['control of'],
	},
	{cue: 'everything/(it all)/things/all BE? ADV? in ANY? hand', move: 'filler'},
	// Trust.
	{
		cue: 'in ADV? the? ANY? safe/safest/good/capable/expert/excellent/best/finest (possible/(of all? ADV?))? hands',
		move: 'filler',
	},
	{cue: 'you can ADV? ADV? (trust/(rely on)/(count on)/(depend on)) us/me/(OUR ANY)', move: 'filler'},
	{cue: 'START (please/just)? trust us/me, ...3 will/(BE going to)', move: 'filler'},
	{cue: 'trust us/me END', move: 'filler', unless: ['to/who/you/they/not ADV? trust us/me']},
	{
		cue: 'have ADV? ANY? faith/confidence in us/me/(OUR ANY)',
		move: 'filler',
		unless: ['who/you/they/to have ADV? ANY? faith/confidence'],
	},
	{cue: 'WE ADV? have got? your back END', move: 'filler'},
	{cue: 'you will ADV? be ADV? fine/okay/alright END', move: 'filler'},
	{cue: 'give it/this another/(a second) thought', move: 'filler'},
	{cue: 'well that ends well', move: 'filler'},
	{cue: 'hands of ANY? experts/professionals', move: 'filler'},
	{cue: 'in better hands', move: 'filler'},
	{cue: 'START take heart', move: 'filler'},
	{cue: 'take ANY? comfort in/from', move: 'filler'},
	{cue: 'WE BE ADV? on your side END', move: 'filler'},
	{cue: 'put/place ADV? your faith/trust/confidence in us/me/OUR', move: 'filler'},
	{cue: 'nothing BE too much trouble/bother', move: 'filler'},
	{cue: 'WE ADV? have got this END', move: 'filler'},
	{cue: 'you can ADV? be ADV? (sure/confident/certain/reassured) that?', move: 'filler', unless: ['sure to']},
	{cue: 'you may ADV? be ADV? (sure/confident/certain) that/WE/OUR/your', move: 'filler', unless: ['that you']},
	{
		cue: 'WE/let ADV? ADV? (me/us/(want/like/love/wish/hope to))? assure/reassure you that? WE',
		move: 'filler',
		unless: ['assure you that? WE will ADV? (never/always/fix/solve/resolve/have/get/deliver)'],
	},
	{
		cue: 'WE/let ADV? ADV? (me/us/(want/like/love/wish/hope to))? assure/reassure you that? your ANY ...2 (BE/(will be ADV? taken/addressed/reviewed/considered/handled/treated/heard/read))',
		move: 'filler',
	},
	{cue: 'you have OUR ADV? ANY? assurance/assurances that', move: 'filler'},
	...valued,
];
