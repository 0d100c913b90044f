/** Owning without an act: the cause, the blame or the debt is ours. S14, S16. */
import type {Cue} from 'empathylint/rule';

/** Words for what went wrong by somebody. */
const ERR =
	'error/errors/mistake/mistakes/oversight/fault/carelessness/negligence/mix-up/slip/slip-up/failure/blunder/bug/glitch/lapse/miscalculation/misunderstanding/failings';

/** Something of ours went wrong. */
const BROKE =
	'OUR ...6 (out of date)/outdated/wrong/incorrect/broken/broke/failed/lost/crashed/missed/forgot/mistake/error/fault/unclear/misleading/faulty/slow/late/misread';

export const blame: readonly Cue[] = [
	{
		cue: 'caused/created/triggered/(brought about) by OUR own? ANY',
		unless: ['by OUR policy/supplier/suppliers/partner/partners/customers/terms'],
	},
	{cue: '(down to)/(due to)/(owing to)/(because of)/(result of)/(thanks to) OUR own ANY'},
	{cue: `(down to)/(due to)/(owing to)/(because of)/(result of)/(thanks to)/through OUR ANY? ${ERR}`},
	{cue: 'came/come/comes/stemmed/stems/arose/resulted from OUR own ANY'},
	{cue: 'WE ADV? have ADV? ourselves/myself to blame'},
	{cue: 'blame ourselves/myself'},
	{cue: `WE BE ADV? responsible for the/this/that/your ANY? FAULT-N/${ERR}`},
	{cue: `take~/taking ANY? ownership of this/that/it/(the ANY? ANY? ${ERR})`},
	{cue: 'BE ADV? (down to us/me)', unless: ['us/me to ANY']},
	{cue: `the/this/that/all? blame/responsibility/${ERR} BE ADV? ADV? ours/mine`},
	{
		cue: 'blame/fault/responsibility/mistake/error ...5 lies/rests/sits/falls/lay/lie ADV? ADV? with/on/at us/me/OUR',
		unless: ['not lie'],
	},
	{cue: 'ours/mine to own/(answer for)/(put right)/fix/mend/(make good)'},
	{cue: '(this/that one?) BE ADV? on us/me', without: {sentence: ['free/treat/complimentary/month/meal/drink/drinks']}},
	{
		cue: '(no excuse/excuses/justification) ADV? for',
		unless: ['for abuse/abusing/violence/threats/threatening/swearing/shouting'],
	},
	{cue: 'WE ADV? have/make/offer no excuse/excuses'},
	{cue: 'WE ADV? owe~ you ...4 apology/apologies', unless: ['if WE ADV? owe']},
	{cue: `${ERR} of ours/mine`},
	{
		cue: 'START ADV? this/that/it BE ADV? ADV? a/an ANY? oversight/mistake/slip/blunder',
		with: {sentence: ['WE', 'OUR']},
		unless: ['mistake to'],
	},
	{cue: 'that/this/which BE ADV? wrong END', with: {sentence: ['OUR', 'WE']}},
	{cue: '(wrong/careless/remiss/thoughtless of us/me)'},
	{cue: `START OUR own? bad/${ERR} ADV? END`},
	{cue: 'START OUR bad, ANY'},
	{
		cue: '(caused/broken/triggered/introduced by)/(because of)/(result of) a/an/the/this/that/one ANY ANY? (that)? we/i ADV? made/shipped/pushed/released/merged/introduced/rolled/deployed/sent/gave/did/took',
	},
	{cue: '(mea culpa)'},
	{
		cue: 'take~/taking/accept~/bear ADV? the/all/full? ANY? blame',
		unless: ['you ADV? take/accept', 'blame off/away/from'],
	},
	{cue: 'hold/held/holding OUR hands up'},
	{cue: `WE ADV? own (up to)? the/this/that/OUR? ANY? one/${ERR}`},
	{
		cue: 'BE not? ADV? not? your fault/doing/mistake/error',
		with: {sentence: [BROKE]},
	},
	{cue: 'you ADV? did/have nothing wrong', with: {sentence: [BROKE]}},
	{
		cue: 'OUR ANY ANY? ADV? was/were ADV? (out of date)/wrong/incorrect/outdated/misconfigured/mislabelled/misprinted/unclear/misleading/confusing',
	},
	{
		cue: 'OUR ANY ANY? should/(ought to) ADV? not? have said/told/shown/been/checked/caught/made/asked/warned/come',
	},
	{
		cue: 'OUR ANY ANY? ADV? had/got/showed/gave/carried/listed/quoted/used/printed/displayed/charged ...2 wrong/incorrect/outdated/twice',
	},
];
