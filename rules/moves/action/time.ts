/** Times, and why something happened. S6, S22, S33, S40. */
import type {Cue} from 'empathylint/rule';

/** A time for our promise. S22, S33, S40. */
export const time: readonly Cue[] = [
	// An event is a time, too: "Once I have the receipt, I will send the refund."
	{cue: 'once/(as soon as)/after WE ADV? (have/receive/get/hear)/(have received/got) ANY'},
	{cue: 'once/(as soon as) your ANY ANY? ANY? BE/has ANY'},
	{cue: 'within/by/before/in/until/after/on/at/from/starting ADV? (the next)? WHEN', unless: ['in <date> to']},
	{cue: 'WHEN', unless: ['last ANY', 'WHEN ago', 'for WHEN', 'since WHEN', 'WHEN of ANY', 'a/an WHEN', 'WHEN old']},
	{cue: 'within/by/before/until ...2 <date>/<other>'},
	{cue: 'take~ (up to)? ...2 NUMBER/<date>/<other> TIME-UNIT?', unless: ['take NUMBER of']},
	{cue: 'takes/take <date>/<other>'},
	{cue: 'as soon as ANY ANY', unless: ['as soon as possible', 'as soon as WE can', 'as soon as practicable']},
	{cue: 'will ADV? be ADV? sent/notified/contacted/emailed when ANY ANY'},
	{cue: 'starting/beginning ...1 <date>/MONTH/DAY/<number>'},
];

/** Who holds to that time: not a step of the customer's. */
export const promise: readonly Cue[] = [
	{
		cue: 'will/(BE going to)/expect~/anticipate~/planned/scheduled/starting/beginning/coming/estimated/typically/usually/normally',
	},
	{cue: 'take~ (up to)? ...2 NUMBER/<date>/<other>'},
	{cue: 'WE BE ADV? doing/performing/carrying/upgrading/migrating/moving/rolling/planning'},
];

/** Why it happened. S6, S16. */
export const explanation: readonly Cue[] = [
	{cue: 'because', unless: ['not because']},
	{cue: 'due to', unless: ['due to arrive/expire/renew/end/start/be', 'payment due to']},
	{cue: '(caused by)/(as a result of)/(owing to)/(the reason)/(the cause)/(root cause)', unless: ['not caused by']},
	{cue: '(this/that/it/which) (happened/broke/failed/went)/(BE caused) when/by/after/because'},
	{cue: 'turned out ANY', unless: ['turned out great/well']},
];
