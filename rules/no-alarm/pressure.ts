/** Words that press or sound an alarm. S19. */
import {type Cue, cuesWith} from 'empathylint/rule';

const NOW =
	'immediately/urgently/(at once)/(this instant)/(this very minute/second)/(without delay)/(without a moment)/(as a matter of urgency)/(with the utmost urgency)';

export const pressure: readonly Cue[] = cuesWith({message: 'word'}, [
	{cue: 'asap', unless: ['you need ...4 asap'], without: {sentence: ['QUESTION']}},
	{
		cue: `(please/kindly/must/should/(have to)/(need to)/need/((essential/vital/imperative/crucial) that you)) ...6 ${NOW}`,
		unless: ['stop ...6 immediately', 'at once or/and/with'],
		without: {sentence: ['if/when ANY', 'QUESTION']},
	},
	`START act/reply/respond/call/contact/pay/sign/answer/write ...4 ${NOW}`,
	'START act now/fast',
	'must/please/(need to)/(have to) ADV? act now/fast',
	'(immediate/urgent) (action/attention/response/reply/matter/notice/payment/decision/confirmation) BE? ADV? (required/needed/necessary)',
	{
		cue: 'require~/need~/demand~ (your/OUR)? ADV? (immediate/urgent) ANY',
		without: {sentence: ['QUESTION']},
	},
	{cue: '(this/it/matter) BE ADV? INT? urgent', unless: ['if (this/it) BE']},
	{
		cue: '(this/it) BE ADV? (an ANY? emergency)/(a matter of ANY? urgency)/(a matter of life)/imperative',
		unless: ['if/understand/see/know that? this/it BE'],
	},
	'BE ADV? urgently/immediately required/needed',
	'treat this/it as ANY? urgent',
	'final/last warning',
	'drop everything',
	'(every second/minute counts)/(time BE running out)/(running out of time)/(clock BE ticking)/(before it BE too late)',
	'START (do not delay)/hurry',
	'WE ADV? urgently/desperately need/require',
	{cue: 'catastrophic/calamitous ANY', unless: ['catastrophic cover/insurance/plan/leave']},
	'dire consequences/straits/emergency',
	{
		cue: 'START label=urgent/warning/alert/attention/emergency/danger/mayday/(attention please)/(red alert)/(code red)/(final notice)/(panic stations)',
		at: 'label',
	},
	{
		cue: 'START cry=(red alert)/(code red)/mayday/(panic stations)/(all hands on deck), ANY',
		at: 'cry',
	},
]);
