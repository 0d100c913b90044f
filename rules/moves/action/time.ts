/** Times, and why something happened. S6, S22, S33, S40. */
import type {Cue} from 'empathylint/rule';

/** A time for our promise. S22, S33, S40. */
export const time: readonly Cue[] = [
	// An event is a time, too: "Once I have the receipt, I will send the refund."
	{cue: 'once/(as soon as)/after WE ADV? (have/receive/get/hear)/(have received/got) ANY'},
	{cue: 'once/(as soon as) your ANY ANY? ANY? BE/has ANY'},
	{cue: 'within/by/before/in/until/after/on/at/from/starting ADV? (the next)? WHEN', unless: ['in <date> to']},
	{
		cue: 'WHEN',
		unless: ['last ANY', 'WHEN ago', 'for WHEN', 'since WHEN', 'WHEN of ANY', 'a/an WHEN', 'WHEN old', 'as of WHEN'],
	},
	{cue: 'within/by/before/until ...2 <date>/<other>'},
	{cue: 'take~ (up to)? ...2 NUMBER/<date>/<other> TIME-UNIT?', unless: ['take NUMBER of']},
	{cue: 'take~ ...3 a/an/(a few)/several TIME-UNIT', unless: ['take a moment/minute']},
	{cue: 'keep/hold/stay/remain/extend/reserve/reserved/extended/kept ...6 for ADV? NUMBER/<other> TIME-UNIT'},
	{cue: 'takes/take <date>/<other>'},
	{cue: 'as soon as ANY ANY', unless: ['as soon as possible', 'as soon as WE can', 'as soon as practicable']},
	{cue: 'will ADV? be ADV? sent/notified/contacted/emailed when ANY ANY'},
	{cue: 'starting/beginning ...1 <date>/MONTH/DAY/<number>'},
	{cue: 'by/before/until the <number>'},
	{cue: 'between ...3 and ...2 am/pm/noon/midday/midnight/MONTH/<date>'},
	{
		cue: '(by the weekend)/(over the weekend)/(this weekend)/(later this week/month)/(no later than DAY)/(end of the/this/next ANY? ANY? day/week/month/quarter)',
	},
	{cue: 'NUMBER/<other> hour/minute/day/week/month/year'},
	{
		cue: 'START once/when/after/(as soon as) your/the/it/this/that ANY ...6 WE will',
		unless: ['the information/details', 'once/when/after your patience'],
	},
	{
		cue: 'when/once it/the ANY? BE ADV? (resolved/fixed/ready/back/done/available/over/complete/completed/restored/live)',
	},
	{cue: 'back/again/touch/ready/done/update in ...1 <other>'},
	{cue: '(booked/confirmed/scheduled/rescheduled/set/planned for WHEN)/(your next invoice/bill/statement/payslip)'},
];

/** Who holds to that time: not a step of the customer's. */
export const promise: readonly Cue[] = [
	{
		cue: 'will/(BE going to)/expect~/anticipate~/planned/scheduled/starting/beginning/coming/estimated/typically/usually/normally',
		unless: ['will ADV? ADV? expire/lapse', 'link/code/url/token/password will'],
	},
	{
		cue: 'take~ (up to)? ...2 NUMBER/<date>/<other>',
		unless: ['START takes/take', 'survey/questionnaire/quiz/form/poll/it/registration ...4 take~'],
	},
	{
		cue: 'should ADV? appear/arrive/reach/show/land/follow/take/clear/hear/have/(be ADV? (with/back/ready/in/on/live/fixed/there/done/complete/available))',
	},
	{
		cue: 'appointment/visit/delivery/collection/booking/interview/session/slot/viewing/consultation/distribution/class BE ADV? (confirmed/booked/set/scheduled)? on/for/at/from/between',
	},
	{cue: 'WE ADV? (reply/respond/answer/call/write/deliver/ship/process/review) ANY'},
	{cue: 'arrives/ships/leaves/collects/starts/begins'},
	{cue: 'reminder ...10 BE/for/on/at/tomorrow/today', unless: ['reminder ...8 created/not/remains/has/expired/ended']},
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
