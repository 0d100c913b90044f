/** Words that press or sound an alarm. S19. */
import type {Cue} from 'empathylint/rule';

const NOW =
	'immediately/urgently/(at once)/(this instant)/(this very minute/second)/(without delay)/(without a moment)/(as a matter of urgency)/(with the utmost urgency)';

export const pressure: readonly Cue[] = [
	{cue: 'asap', message: 'word', unless: ['you need ...4 asap'], without: {sentence: ['QUESTION']}},
	{
		cue: `(please/kindly/must/should/(have to)/(need to)/need/((essential/vital/imperative/crucial) that you)) ...6 ${NOW}`,
		message: 'word',
		unless: ['stop ...6 immediately', 'at once or/and/with'],
		without: {sentence: ['if/when ANY', 'QUESTION']},
	},
	{cue: `START act/reply/respond/call/contact/pay/sign/answer/write ...4 ${NOW}`, message: 'word'},
	{cue: 'START act now/fast', message: 'word'},
	{cue: 'must/please/(need to)/(have to) ADV? act now/fast', message: 'word'},
	{
		cue: '(immediate/urgent) (action/attention/response/reply/matter/notice/payment/decision/confirmation) BE? ADV? (required/needed/necessary)',
		message: 'word',
	},
	{
		cue: 'require~/need~/demand~ (your/OUR)? ADV? (immediate/urgent) ANY',
		message: 'word',
		without: {sentence: ['QUESTION']},
	},
	{cue: '(this/it/matter) BE ADV? INT? urgent', message: 'word', unless: ['if (this/it) BE']},
	{
		cue: '(this/it) BE ADV? (an ANY? emergency)/(a matter of ANY? urgency)/(a matter of life)/imperative',
		message: 'word',
		unless: ['if/understand/see/know that? this/it BE'],
	},
	{cue: 'BE ADV? urgently/immediately required/needed', message: 'word'},
	{cue: 'treat this/it as ANY? urgent', message: 'word'},
	{cue: 'final/last warning', message: 'word'},
	{cue: 'drop everything', message: 'word'},
	{
		cue: '(every second/minute counts)/(time BE running out)/(running out of time)/(clock BE ticking)/(before it BE too late)',
		message: 'word',
	},
	{cue: 'START (do not delay)/hurry', message: 'word'},
	{cue: 'WE ADV? urgently/desperately need/require', message: 'word'},
	{cue: 'catastrophic/calamitous ANY', message: 'word', unless: ['catastrophic cover/insurance/plan/leave']},
	{cue: 'dire consequences/straits/emergency', message: 'word'},
	{
		cue: 'START label=urgent/warning/alert/attention/emergency/danger/mayday/(attention please)/(red alert)/(code red)/(final notice)/(panic stations)',
		at: 'label',
		message: 'word',
	},
	{
		cue: 'START cry=(red alert)/(code red)/mayday/(panic stations)/(all hands on deck), ANY',
		at: 'cry',
		message: 'word',
	},
];
