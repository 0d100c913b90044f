/** Owning without an act: the cause, the blame or the debt is ours. S14, S16. */
import type {Cue} from 'empathylint/rule';

/** Words for what went wrong by somebody. */
const ERR =
	'error/errors/mistake/mistakes/oversight/fault/carelessness/negligence/mix-up/slip/slip-up/failure/blunder/bug/glitch/lapse/miscalculation/misunderstanding/failings';

export const blame: readonly Cue[] = [
	{
		cue: 'caused/created/triggered/(brought about) by OUR own? ANY',
		unless: ['by OUR policy/supplier/suppliers/partner/partners/customers/terms'],
	},
	{cue: '(down to)/(due to)/(owing to)/(because of)/(result of)/(thanks to) OUR own ANY'},
	{cue: `(down to)/(due to)/(owing to)/(because of)/(result of)/(thanks to)/through OUR ANY? ${ERR}`},
	{cue: 'BE ADV? (down to us/me)', unless: ['us/me to ANY']},
	{cue: `the/this/that/all? blame/${ERR} BE ADV? ADV? ours/mine`},
	{cue: 'blame/fault/responsibility ADV? lies/rests/sits/falls/lay/lie ADV? ADV? with/on/at us/me/OUR'},
	{cue: 'ours/mine to own/(answer for)/(put right)/fix/mend/(make good)'},
	{cue: '(this/that one?) BE ADV? on us/me', without: {sentence: ['free/treat/complimentary/month/meal/drink/drinks']}},
	{
		cue: '(no excuse/excuses/justification) ADV? for',
		unless: ['for abuse/abusing/violence/threats/threatening/swearing/shouting'],
	},
	{cue: 'WE ADV? have/make/offer no excuse/excuses'},
	{cue: 'WE ADV? owe~ you ...4 apology/apologies', unless: ['if WE ADV? owe']},
	{cue: `${ERR} of ours/mine`},
	{cue: '(wrong/careless/remiss/thoughtless of us/me)'},
	{cue: `START OUR own? bad/${ERR} ADV? END`},
	{cue: '(mea culpa)'},
	{cue: 'take~/taking/accept~ ADV? the/all/full? ANY? blame', unless: ['you ADV? take/accept']},
	{cue: 'hold/held/holding OUR hands up'},
	{cue: `WE ADV? own (up to)? the/this/that/OUR? ANY? one/${ERR}`},
	{
		cue: 'BE not? ADV? not? your fault/doing/mistake/error',
		with: {sentence: ['OUR ANY']},
	},
	{cue: 'you ADV? did/have nothing wrong', with: {sentence: ['OUR ANY']}},
	{cue: 'OUR ANY ANY? ADV? was/were ADV? (out of date)/wrong/incorrect/outdated/misconfigured/mislabelled/misprinted'},
	{
		cue: 'OUR ANY ANY? ADV? had/showed/gave/carried/listed/quoted/used/printed/displayed/charged ...2 wrong/incorrect/outdated/twice',
	},
];
