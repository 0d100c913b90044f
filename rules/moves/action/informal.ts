/** Question 8 in the words of people who write as they speak, and of those who look after code. S2, S22; house. */
import type {Cue} from 'empathylint/rule';

/** What we do, have done and will do. */
export const informally: readonly Cue[] = [
	{cue: 'WE will/can/(BE going to) ADV? have a ADV? ANY? look'},
	{cue: 'START will ADV? (fix/check/send/update/sort/push/merge/investigate/refund)/(look into/at)'},
	{cue: 'START will do END'},
	{cue: 'WE will/have/(BE going to) ADV? push/pushed/merge/merged/revert/reverted a/an/the/this/that/it/your/out'},
	{cue: '(WE will not ADV? charge/bill/invoice you)/(you will not ADV? be ADV? charged/billed/invoiced)'},
	{cue: 'WE ADV? took/(have ADV? taken) the/that/your ANY off'},
	{cue: 'WE (will ADV? leave/keep)/(BE ADV? leaving/keeping) ...3 ticket/case/issue/claim/complaint open'},
	{cue: 'WE BE ADV? closing/reopening this/it/(the/your ANY)'},
	{cue: 'WE would ADV? like/love to ADV? invite you (back/to/for)'},
	// Things done or under way.
	{cue: 'fix/patch/replacement/refund BE ADV? coming'},
	{cue: '(will be)/BE ADV? (part of/in) the next/coming/upcoming release/version/update'},
	{
		cue: 'there BE ADV? (a/an/already) ANY? pr/(pull request)/ticket/bug/issue (open/opened/filed/logged)/(for this/it/that)',
	},
	{
		cue: 'fee/fees/charge/charges/hold/block/ban/restriction/surcharge/penalty/flag (has/have been)/BE ADV? removed/lifted/dropped',
		unless: ['if/when/once/until/unless ...4 BE'],
	},
	{
		cue: 'slot/appointment/booking/delivery/visit/meeting/lesson (has been ADV? moved/changed to)/(BE now (on/at))',
	},
	{
		cue: 'access/account/login/line/connection BE ADV? (restored)/((open/active/unlocked/working/live) again)',
		unless: ['if/when/once/until ...4 BE'],
	},
	{cue: 'back in stock (on/by/from/in ANY)'},
	{cue: '(full/whole/entire amount/sum/price/deposit) ADV? (goes/(is going)/(will go)) back'},
	{cue: 'should ADV? (work now/again)/(be working now/again)'},
];

/** What the customer can do. */
export const messageUs: readonly Cue[] = [
	{cue: 'dm/pm us/me (your/the/a/with/on/at)'},
	{cue: 'give us/me a call/ring ADV? (on ANY) ...3 and ask/quote/say'},
];
