/** Making it small. S11, S24, S34. */
import {type Cue, cuesWith} from 'empathylint/rule';
import {sayings} from './sayings.ts';
import {steps} from './steps.ts';

const SMALL = 'minor/small/slight/tiny/trivial/teeny/wee/(little ANY?)/(teeny ANY)/(tiny ANY)';
const AMOUNT =
	'NUMBER/a/an/once/twice/half/every/one/<amount>/<number>/<date>/some/part/until/for/by/in/on/to/(the first/last/minimum)';
/** What "it's just a …" may be without shrinking anything. House. */
const HARMLESS =
	'reminder/note/test/draft/heads-up/quick/short/friendly/few/matter/confirmation/notification/message/precaution/guess/question/summary/start/first/copy/sample/preview/click/call/reply/courtesy/suggestion/formality/placeholder/example/gentle/guide/taste/selection/preview/teaser/snapshot/handful/fraction/rough/brief/estimate/step/phone/tap/email/trial/demo/beginning/list/one-off/walk/drive/stroll/ride/hop/throw/temporary/provisional/partial/holding/visual/guess';

export const cues: readonly Cue[] = [
	...cuesWith({move: 'dismissal'}, [
		{
			cue: 'START (well/and/so/but/still/oh)? least=(at least)',
			at: 'least',
			unless: [`at least ADV? ${AMOUNT}`],
		},
		{cue: 'but least=(at least)', at: 'least', unless: [`at least ADV? ${AMOUNT}`]},
		{
			cue: '(it BE)/(this BE)/(that BE) ADV? only/just/merely a/an ANY',
			unless: [`just/only/merely a/an ANY? ANY? ${HARMLESS}`, 'if ...2 BE just/only/merely'],
		},
		{
			cue: `(only/just/merely a? ${SMALL} ANY)`,
			unless: [
				`${SMALL} ANY? fee/charge/amount/number/group/team/selection/sample/part/share/deposit/price/portion/step/change/changes/town/room/set/business/fraction`,
			],
		},
		{
			cue: `${SMALL} hiccup/hiccups/glitch/glitches/issue/issues/inconvenience/mix-up/mix-ups/setback/snag/snags/problem/problems/blip/blips/mishap/wobble/misunderstanding/technicality/hitch/hitches/oversight/slip-up/slip-ups/hold-up/hold-ups/nuisance/annoyance/matter`,
			unless: [
				'(no/any/fix~/report~/for) ANY? minor/small/slight/tiny/little',
				'minor/small issues/problems/glitches ...3 fixed',
			],
		},
		'tiny/trivial/teeny/(silly little) ANY? mistake/error/slip/delay/fault/defect',
		'(bit/touch of a/an) ADV? ANY? hiccup/snag/blip/glitch/(mix up)/delay/muddle/nuisance/inconvenience/hitch/wait',
		'temporary/momentary/brief/passing/odd/usual hiccup/hiccups/blip/blips',
		{
			cue: 'a mere ANY',
			unless: [`mere ANY? ${HARMLESS}`, 'mere <amount>/NUMBER'],
		},
		'trifling/petty/negligible/insignificant/inconsequential ANY? matter/matters/thing/amount/sum/detail/point/complaint/issue/problem/fault/error/delay/slip/mistake',
		{
			cue: '(it/this/that BE) ADV? ADV? trivial/trifling/petty/negligible/insignificant/inconsequential/unimportant',
			unless: ['insignificant/negligible/unimportant/trivial ANY? to/if/in/for'],
		},
		{
			cue: 'BE ADV? purely/merely/only/just cosmetic/superficial',
			unless: ['if ...6 cosmetic/superficial'],
		},
		{
			cue: '(it/this/that was) ADV? only/just/merely (NUMBER TIME-UNIT)',
			unless: ['TIME-UNIT ago/away/before/after/later/old/earlier'],
		},
		'(it/this/that BE) ADV? only/just/merely (NUMBER BAD-PART/missed)',
		{
			cue: '(it/this/that BE) ADV? nothing ADV? serious/major/dramatic/tragic/drastic/(to write home about)',
			unless: ['if ...3 nothing'],
		},
		{
			cue: 'START nothing ADV? serious/major/dramatic/tragic/drastic',
			unless: ['serious/major ADV? BE/has/will/can'],
		},
		'(bump/bumps in the road)/(hit/had a ADV? little/small/minor/slight? bump)',
		'(could/might) ADV? (be/(have been)) (a lot)/much/far? worse',
		{cue: 'no/(not a)/(not such a)/(not that)/(not exactly a) big deal', unless: ['deal if ANY']},
		{
			cue: 'not/hardly/scarcely/(far from) ADV? (the end of the world)/(the worst ANY)/(a/an ANY? tragedy/disaster/catastrophe/crisis/calamity)',
			unless: ['if ...3 not'],
		},
		{
			cue: 'BE not ADV? that/so/terribly/all/(all that) bad/serious/urgent/terrible/dramatic',
			unless: ['if ...3 not'],
		},
		'BE not ADV? as bad as',
		'(it/this/that BE) ADV? not ADV? that important',
		'BE ADV? only/just/merely ADV? tiny/slight/small/minor END',
		{
			cue: 'inconvenience/issue/problem/mistake/error/damage/delay/fault/defect/dent/scratch/stain/leak/mix-up BE ADV? ADV? minor/small/slight/tiny/minimal/negligible/trivial',
			unless: ['if/when/where/whether/unless ...4 BE', 'small enough'],
		},
		'small price to pay',
		{cue: 'BE no/little/nothing more than a/an ANY', unless: [`a/an ANY? ${HARMLESS}`]},
		'small beer/potatoes',
		'drop in the ocean',
		{
			cue: '(it/this/that BE) hardly/scarcely/barely a/an ANY',
			unless: ['a surprise/coincidence/excuse/consolation/comfort'],
		},
		'hardly/barely/scarcely/not ADV? worth ...2 mentioning/worrying/complaining/complaint/fuss/bother/sleep',
		'BE/will ADV? hardly/barely/scarcely noticeable/matters/notice',
		'nothing to get/be? (worked/het/wound up)/upset/excited/cross/angry/alarmed about/over',
		{
			cue: '(make~/making) (too much of)/(a fuss)/(a mountain out of)/(a drama)/(such? a big thing/issue/deal)',
			unless: ['to make a fuss of', 'not/no/without ...2 make~/making'],
		},
		'(storm in a teacup)/(blow~/blown/blowing ...3 out of proportion)',
		'you BE ADV? overreacting/exaggerating',
		{
			cue: 'not/hardly/scarcely/(far from) the ADV? only one/person/CUSTOMER-N',
			unless: [
				'only one/person/user/member ANY? (with access/permission/rights/keys)/(who can)/(who has)/(allowed to)',
				'i/we BE not the only',
			],
		},
		'(others/people/(other/many ANY)) (have ADV? had? it ANY? ANY? worse)/(have waited longer)',
		'(others/people/(other/many ANY)/(there BE)) ...2 BE? ADV? worse off',
		'(look ADV? (on/at))? on? the bright side',
		'please/(you will)/(time to)/(have to)/(need to)/just ADV? get over it/this/that',
	]),
	...sayings,
	...steps,
];
