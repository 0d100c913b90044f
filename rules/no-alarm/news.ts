/** Bad news, beside which a single exclamation mark counts. House. */
import type {Cue} from 'empathylint/rule';

export const badNews: readonly Cue[] = [
	{cue: 'SERVICE-N ADV? BAD-PART/failed', message: false},
	{cue: 'unfortunately/sadly/regrettably/(bad news)', message: false},
	{
		cue: 'BE ADV? ADV? BAD-PART',
		message: false,
		unless: ['never ADV? BAD-PART', 'nothing/none/nobody/(no ANY) ...4 BE'],
	},
	{
		cue: '(WE/(your ANY ANY?)/(the ANY ANY?)/it) (did not)/(could not)/(can not)/(has not)/(have not)/(will not be able)/(BE unable) ANY',
		message: false,
		unless: ['(can not)/(could not) (wait/(help but)/believe/recommend/thank/(be happier))'],
	},
	{
		cue: '(the/your/our) ANY ANY? ADV? (fail~/crash~/freeze~/broke/vanish~/disappear~/leak~/collapse~/bounce~)',
		message: false,
	},
	{
		cue: 'there BE ADV? (a/an/some)? ANY? (problem/problems/delay/delays/outage/error/issue/mix-up/fault)',
		message: false,
	},
];
