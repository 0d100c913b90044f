/** Harm that nobody did, and reasons without content. S15, S24. */
import type {Cue} from 'empathylint/rule';

const HARM =
	'inconvenience/trouble/confusion/disruption/distress/upset/frustration/frustrations/hassle/stress/concern/worry/anxiety/disappointment/annoyance/difficulty/difficulties/embarrassment/alarm/offence/aggravation/discomfort';
const VIA = '(due to)/(owing to)/(because of)/(as a result of)/(on account of)/(thanks to)/(the result of)';

export const harm: readonly Cue[] = [
	{
		cue: 'damage/harm/loss/delay/delays was/were/(has been)/(have been) ADV? caused',
		message: 'harm',
		unless: ['caused ...4 by'],
	},
	{
		cue: `${HARM} ADV? (that)? (BE/(has been)/(have been))? ADV? caused/occasioned/created`,
		message: 'harm',
		unless: ['caused ...3 by'],
	},
	{
		cue: `${HARM} ADV? (that)? (BE/(has been)/(have been)/(may have been))? ADV? experienced/incurred/suffered/endured/felt`,
		message: 'harm',
		unless: ['suffered/felt by'],
	},
	{cue: `${HARM} that? you ADV? were/(have been)/(had been)/(may have been) ADV? caused`, message: 'harm'},
	{
		cue: `${HARM} that/which? has/have/had? ADV? resulted/arisen/arose/ensued/followed`,
		message: 'harm',
	},
];

export const reason: readonly Cue[] = [
	{
		cue: `${VIA}/for ...2 (unforeseen/unexpected/unavoidable/unanticipated/exceptional circumstances/reasons/events/issues/problems/difficulties/complications/developments)/(circumstances/reasons/factors/matters/events/problems/issues/things beyond/outside)/(operational/internal/administrative/logistical/organisational reasons/issues/problems/difficulties/constraints/challenges)/(unforeseen ANY)`,
		message: 'reason',
		unless: ['beyond/outside your/their control'],
	},
	{
		cue: 'circumstances/factors/events ANY? ADV? beyond/outside OUR ANY? control',
		message: 'reason',
	},
	{
		cue: `${VIA}/through (a/an/some/human ANY? ANY? mistake/mistakes/oversight/oversights/mix-up/slip/slip-up/misunderstanding/miscommunication/lapse/confusion)/(a/an/some? human/clerical/administrative/admin/processing/billing/internal/typing/printing/accounting/booking/packing/scheduling/technical/computer/system/data error/errors/glitch/fault)`,
		message: 'reason',
		unless: ['error/errors/mistake/oversight/mix-up/glitch ANY? (on/at/in/by/of/from) OUR/ours/the/your'],
	},
];
