/** Comfort that nobody can check. What companies say they value is house; S27 counts it. */
import type {Cue} from 'empathylint/rule';

/** What companies say they value. Measured: 213 of 1,000 replies hold such a phrase; the words are house. */
const VALUED =
	'(business/custom/loyalty/patience/satisfaction/feedback/trust/opinion/opinions/input/support/time/experience/happiness/privacy/security/safety/comfort/partnership/patronage/confidence/membership/wellbeing/comments/convenience/concerns/views/complaint/complaints)';
/** What follows "worry" without making it about anything. */
const NOTHING = '(about (it/this/that/anything/(a thing)/(any of this))?)';

export const cues: readonly Cue[] = [
	{cue: 'START drop=(please? be/rest assured that?) ANY', at: 'drop', move: 'filler', fix: {delete: 'drop'}},
	{cue: '(you can)? rest assured', move: 'filler'},
	{cue: '(please/can/may) ADV? be/feel assured', move: 'filler'},
	{
		cue: `(do not you?)/(not to)/(need not)/((do not) need/have to)/(no need to)/(nothing to)/(no reason to) worry ${NOTHING}?`,
		move: 'filler',
		unless: ['WE do not worry', 'worry if/when/whether'],
	},
	{
		cue: `WE ADV? have? ADV? ADV? value/valued/treasure/cherish/prize (your ANY? ${VALUED})/you/(each/every/all ANY)/(OUR ANY)`,
		move: 'filler',
		unless: ['would ADV? value'],
	},
	{
		cue: `your ANY? ${VALUED} BE ADV? ADV? (important/valuable/valued/precious/invaluable)/(of ANY ANY? importance/value)`,
		move: 'filler',
	},
	{cue: 'you BE ADV? ADV? (important/valuable/precious) to us/me', move: 'filler'},
	{cue: `your ANY? ${VALUED} ADV? matters/(means ...3 (world/lot/everything/deal))`, move: 'filler'},
	{cue: 'you mean/matter ...3 (world/lot/everything)/(to us/me)', move: 'filler'},
	{
		cue: `(your ANY?)/customer/client/guest/passenger/tenant/patient ${VALUED} (BE/remains/comes) ...4 priority/first`,
		move: 'filler',
	},
	{cue: 'you BE ...4 priority', move: 'filler', unless: ['you BE a/on ANY']},
	{cue: 'OUR ANY? ANY? priority BE ADV? your/customer/customers/(OUR ANY)', move: 'filler'},
	{
		cue: 'WE/BE ADV? ADV? (take~/taken/(BE taking)) ...6 seriously',
		move: 'filler',
	},
	{
		cue: '(everything/things/all/(it BE? ADV? all)) ((will)/(BE? going to)) ADV? ADV? all? (be/(turn out)) ADV? (fine/ok/okay/alright/(all right)/well)',
		move: 'filler',
		unless: ['fine/ok/okay/well at/in/with/on/for/if/to/by'],
	},
	{cue: '(everything/things) will ADV? work out', move: 'filler'},
	{cue: 'nothing ADV? BE/matters/means ADV? (more important)/more ...2 than your/OUR/you', move: 'filler'},
	{cue: 'hold your ANY in ...2 regard/esteem', move: 'filler'},
	{cue: 'in ADV? (safe/good/capable/expert/excellent) hands', move: 'filler'},
	{cue: 'you can ADV? ADV? (trust/(rely on)/(count on)/(depend on)) us/me/(OUR ANY)', move: 'filler'},
	{cue: 'you can ADV? be ADV? (sure/confident/certain/reassured) that?', move: 'filler', unless: ['sure to']},
	{
		cue: 'WE ADV? ADV? (want to)? assure you that? WE',
		move: 'filler',
		unless: ['assure you that? WE will ADV? (never/always/fix/solve/resolve/have/get/deliver)'],
	},
	{
		cue: 'WE ADV? ADV? (want to)? assure you that? your ANY ...2 (BE/(will be ADV? taken/addressed/reviewed/considered/handled/treated/heard/read))',
		move: 'filler',
	},
];
