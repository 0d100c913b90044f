/** Comfort that nobody can check. */
import {type Cue, cuesWith} from 'empathylint/rule';
import {valued} from './valued.ts';

/** What follows "worry" without making it about anything. */
const NOTHING = '(about (it/this/that/anything/(a thing)/(any of this))?)';
/** What is done away with. */
const NO =
	'(do not you?)/(not to)/(need not)/((do not) need/have to)/(no need/reason/cause/call (at all)/whatsoever? to)/(nothing (for you)? to)/(you ADV? must/should not)';
const FINE = 'fine/ok/okay/alright/(all right)/well';

export const cues: readonly Cue[] = [
	...cuesWith({move: 'filler'}, [
		{
			cue: 'START drop=(please? be/rest assured/reassured that?) ANY',
			at: 'drop',
			fix: {delete: 'drop'},
		},
		'(you can)? rest assured/reassured',
		'(please/can/may) ADV? be/feel assured/reassured',
		// Worry.
		{
			cue: `${NO} worry/fret ${NOTHING}?`,
			unless: ['WE do not worry/fret', 'worry if/when/whether'],
		},
		{
			cue: `${NO} ADV? be/feel ADV? worried/concerned/anxious/nervous`,
			unless: ['concerned with'],
		},
		{
			cue: '(worry/fret/fear not)/(never fear)/(have no fear/fears/worries)/(have nothing ADV? to fear)',
			unless: ['who/that have no/nothing'],
		},
		'no ADV? need/cause/reason/grounds/call (at all)/whatsoever? for ADV? concern/worry/anxiety/nerves',
		{
			cue: 'rest/sleep/breathe ADV? easy/easily/easier/soundly',
			unless: ['the/to/who/helps/will rest/sleep/breathe'],
		},
		'put/set/have your ANY? mind at/to ANY? rest/ease',
		// It will be fine.
		{
			cue: `everything/things/all/it/(it BE all) ((will/shall)/(BE? going to)) ADV? ADV? all? (be/(turn out)) ADV? ${FINE}`,
			unless: [
				'fine/ok/okay/well at/in/with/on/for/if/to/by/from/when/as/once/without/under/after/and',
				'it ...4 be ADV? fine/ok/okay/well ANY',
			],
		},
		'(everything/things/all/it) (will/(BE? going to)) ADV? all? (work out)/(work/sort itself/themselves out)/(come ADV? right/good)/(fall into place)',
		{
			cue: '(everything/things/all/(the situation)/(it all)) ADV? BE? ADV? ADV? under control',
			unless: ['control of'],
		},
		'everything/(it all)/things/all BE? ADV? in ANY? hand',
		// Trust.
		'in ADV? the? ANY? safe/safest/good/capable/expert/excellent/best/finest (possible/(of all? ADV?))? hands',
		'you can ADV? ADV? (trust/(rely on)/(count on)/(depend on)) us/me/(OUR ANY)',
		'START (please/just)? trust us/me, ...3 will/(BE going to)',
		{cue: 'trust us/me END', unless: ['to/who/you/they/not ADV? trust us/me']},
		{
			cue: 'have ADV? ANY? faith/confidence in us/me/(OUR ANY)',
			unless: ['who/you/they/to have ADV? ANY? faith/confidence'],
		},
		'WE ADV? have got? your back END',
		'you will ADV? be ADV? fine/okay/alright END',
		'give it/this another/(a second) thought',
		'well that ends well',
		'hands of ANY? experts/professionals',
		'in better hands',
		'START take heart',
		'take ANY? comfort in/from',
		'WE BE ADV? on your side END',
		'put/place ADV? your faith/trust/confidence in us/me/OUR',
		'nothing BE too much trouble/bother',
		'WE ADV? have got this END',
		{cue: 'you can ADV? be ADV? (sure/confident/certain/reassured) that?', unless: ['sure to']},
		{cue: 'you may ADV? be ADV? (sure/confident/certain) that/WE/OUR/your', unless: ['that you']},
		{
			cue: 'WE/let ADV? ADV? (me/us/(want/like/love/wish/hope to))? assure/reassure you that? WE',
			unless: ['assure you that? WE will ADV? (never/always/fix/solve/resolve/have/get/deliver)'],
		},
		'WE/let ADV? ADV? (me/us/(want/like/love/wish/hope to))? assure/reassure you that? your ANY ...2 (BE/(will be ADV? taken/addressed/reviewed/considered/handled/treated/heard/read))',
		'you have OUR ADV? ANY? assurance/assurances that',
	]),
	...valued,
];
