/** Making it small. S11, S24, S34. */
import type {Cue} from 'empathylint/rule';

const SMALL = 'minor/small/slight/tiny/trivial/teeny/wee/(little ANY?)/(teeny ANY)/(tiny ANY)';
const AMOUNT =
	'NUMBER/a/an/once/twice/half/every/one/<amount>/<number>/<date>/some/part/until/for/by/in/on/to/(the first/last/minimum)';
/** What "it's just a …" may be without shrinking anything. House. */
const HARMLESS =
	'reminder/note/test/draft/heads-up/quick/short/friendly/few/matter/confirmation/notification/message/precaution/guess/question/summary/start/first/copy/sample/preview/click/call/reply/courtesy/suggestion/formality/placeholder/example/gentle/guide/taste/selection/preview/teaser/snapshot/handful/fraction/rough/brief/estimate/step/phone/tap/email/trial/demo/beginning/list/one-off/walk/drive/stroll/ride/hop/throw/temporary/provisional/partial/holding/visual/guess';

export const cues: readonly Cue[] = [
	{
		cue: 'START (well/and/so/but/still/oh)? least=(at least)',
		at: 'least',
		move: 'dismissal',
		unless: [`at least ADV? ${AMOUNT}`],
	},
	{cue: 'but least=(at least)', at: 'least', move: 'dismissal', unless: [`at least ADV? ${AMOUNT}`]},
	{
		cue: '(it BE)/(this BE)/(that BE) ADV? only/just/merely a/an ANY',
		move: 'dismissal',
		unless: [`just/only/merely a/an ANY? ANY? ${HARMLESS}`, 'if ...2 BE just/only/merely'],
	},
	{
		cue: `(only/just/merely a? ${SMALL} ANY)`,
		move: 'dismissal',
		unless: [
			`${SMALL} ANY? fee/charge/amount/number/group/team/selection/sample/part/share/deposit/price/portion/step/change/changes/town/room/set/business/fraction`,
		],
	},
	{
		cue: `${SMALL} hiccup/hiccups/glitch/glitches/issue/issues/inconvenience/mix-up/mix-ups/setback/snag/snags/problem/problems/blip/blips/mishap/wobble/misunderstanding/technicality`,
		move: 'dismissal',
		unless: [
			'(no/any/fix~/report~/for) ANY? minor/small/slight/tiny/little',
			'minor/small issues/problems/glitches ...3 fixed',
		],
	},
	{cue: 'tiny/trivial/teeny/(silly little) ANY? mistake/error/slip/delay/fault/defect', move: 'dismissal'},
	{cue: '(bit of a) ADV? hiccup/snag/blip/glitch/(mix up)', move: 'dismissal'},
	{cue: '(bump/bumps in the road)/(hit/had a ADV? little/small/minor/slight? bump)', move: 'dismissal'},
	{cue: 'these/such things ADV? ADV? happen', move: 'dismissal', unless: ['if/when/why/how/make/let ANY? things']},
	{
		cue: '(mistakes/accidents) ADV? (will)? happen',
		move: 'dismissal',
		unless: ['if/when/where/why/how mistakes/accidents', 'accidents/mistakes ADV? happen ANY'],
	},
	{cue: '(it happens to) (everyone/everybody/anyone/(the best of us)/(all of us))', move: 'dismissal'},
	{cue: '(could/might) ADV? (be/(have been)) (a lot)/much/far? worse', move: 'dismissal'},
	{cue: 'no/(not a)/(not such a)/(not that)/(not exactly a) big deal', move: 'dismissal', unless: ['deal if ANY']},
	{cue: 'not/hardly/(not exactly) the end of the world', move: 'dismissal'},
	{cue: '(BE not) ADV? (that bad)/(so bad)/(all bad)', move: 'dismissal'},
	{cue: '(nothing to) get/be? (worked up)/upset/excited/cross about', move: 'dismissal'},
	{
		cue: '(make~/making) (too much of)/(a fuss)/(a mountain out of)/(a drama)',
		move: 'dismissal',
		unless: ['to make a fuss of', 'not/no/without ...2 make~/making'],
	},
	{cue: '(storm in a teacup)/(blow~/blown/blowing ...3 out of proportion)', move: 'dismissal'},
	{cue: 'you BE ADV? overreacting/exaggerating', move: 'dismissal'},
	{
		cue: '(not the only one/person/customer/guest/tenant/passenger/user/resident/patient/client/member)',
		move: 'dismissal',
		unless: [
			'only one/person/user/member ANY? (with access/permission/rights/keys)/(who can)/(who has)/(allowed to)',
			'i/we BE not the only',
		],
	},
	{
		cue: '(others/people/(other/many ANY)) (have ADV? had? it ADV? worse)/(BE ADV? worse off)/(have waited longer)',
		move: 'dismissal',
	},
	{cue: '(look ADV? (on/at))? on? the bright side', move: 'dismissal'},
	{cue: 'please/(you will)/(time to)/(have to)/(need to)/just get over it', move: 'dismissal'},
	{
		cue: 'START drop=simply/just/easily/obviously please? DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{
		cue: 'ANY, drop=simply/just/easily/obviously DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{
		cue: 'please/or/and/then drop=simply/just/easily/obviously DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{
		cue: 'you can/(will need to)/(need to)/(have to)/should/may drop=simply/just DO-V',
		at: 'drop',
		message: 'step',
		level: 'info',
		fix: {delete: 'drop'},
	},
	{cue: 'you drop=simply/just need/have to DO-V', at: 'drop', message: 'step', level: 'info', fix: {delete: 'drop'}},
];
