/** Question 8, our half: what we do, have done and will do. S2, S3, S22. */
import type {Cue} from 'empathylint/rule';
import {informally} from './informal.ts';
import {byOthers} from './others.ts';

/** We act or have acted. */
const byUs: readonly Cue[] = [
	{
		cue: 'WE will/shall/(BE going to)/(BE about to)/(BE able to)/(will be able to)/(would like to)/can ADV/swiftly/quickly/soon/efficiently/either? ADV? (ACT-V)',
		unless: [
			'WE (can not)/(will not)',
			'WE will/shall/can never',
			'move heaven',
			'put you first',
			'WE will ADV? make this/it/things right',
			'WE can ADV? find a/the way/solution',
			'would like to ADV? (thank/apologise/express/extend/say/take/inform/let)',
			'WE can ADV? (do/see/make)',
			'WE will do (OUR/everything/all/whatever/what)',
			'WE will make every',
			'WE will ADV? use this/the/your/that ANY? information/feedback/data/details',
			'WE can ADV? ADV? (help/assist/guide/walk)',
			'WE will ADV? ADV? (help/assist)',
			'if WE can',
			'so that? WE can',
			'going to ADV? help',
			'likely WE will be able',
			'make it happen',
			'take care of it/this/that/everything END',
			'get this/it ANY? resolved',
			'WE will take this/that/your ANY? seriously',
			'will ensure that your experience',
			'ensure/(make sure) that? you feel/enjoy',
			'ensure/(make sure) that? ...4 concerns/request/needs/queries BE',
			'we can only',
			'this way WE can/will',
			'provide/offer/give ...5 assistance/guidance/advice/support',
			'with/by ...8 WE can ADV? ADV? provide/offer/ensure/determine/give/connect/make/walk',
			'before/until WE can',
			'WE will ADV? upgrade/update/migrate/change the/OUR/all',
		],
	},
	{
		cue: 'WE ADV? have since/ADV? ADV? ACT-ED',
		unless: [
			'WE have ADV? (asked you)/(made a mistake)/(taken your ANY? (feedback/comments/concerns/complaint/words/points/views/suggestions/situation))',
			'WE have ADV? made every',
			'WE have ADV? ADV? updated/changed OUR',
			'WE have ADV? found it/that/this',
			'have not',
			'would have',
		],
	},
	{
		cue: 'and will ADV? (keep/notify/send/email/call/text/ring/update/refund/write you)/(be back to/with)/(be in touch)',
		unless: ['(it/this/that/which/they/system/email) ...6 and will'],
	},
	{
		cue: 'WE (BE/(would/will be)) ADV? happy/glad/willing to ADV? change/remove/refund/update/add/fix/replace/move/book/cancel/(send you)/(have a)/(set up)/arrange/schedule/(get OUR)',
	},
	{cue: 'and have since/ADV? ADV? ACT-ED', unless: ['(if/when/once/you/they/customers) ...8 and have', 'have not']},
	{
		cue: 'WE BE ADV? ADV? ACT-ING',
		unless: [
			'WE BE looking forward',
			'WE BE working hard',
			'WE BE always ACT-ING',
			'WE BE ADV? (taking this)/(making sure)',
			'WE BE contacting/writing/reaching',
			'WE BE ADV? emailing you to',
			'WE BE reaching out',
		],
	},
	{
		cue: 'WE ADV? ADV? refunded/replaced/sent/resent/arranged/booked/fixed/credited/escalated/confirmed/raised/resolved/forwarded/corrected/reported/deleted/reopened/reviewed/restored/shared/passed/changed/moved/cancelled/opened/logged/checked/added/removed/rebooked/reset/posted/emailed/ordered/packed/swapped/upgraded/waived/repaired/mended/unlocked/phoned/printed/revoked/restricted/disabled/enabled/activated/applied/extended/tested/blocked/paused/reversed/voided/amended/rerouted/reinstated ANY',
		unless: [
			'WE ADV? reviewed ...6 and (determined/found/decided/concluded)',
			'(email/letter/message/copy/notice/invoice/quote/code/link/mail) WE ADV? sent/emailed/posted',
			'WE ADV? (sent/cancelled/moved/changed/deleted/packed/posted/ordered/emailed/printed/booked/rebooked/added/removed/swapped/shared) ...3 wrong/late/twice',
			'WE ADV? cancelled your',
			'WE did not',
			'WE ADV? sent you ...6 (on WHEN)/yesterday/(last ANY)/earlier/before/(WHEN ago)/<date>',
		],
	},
	{
		cue: 'let me/us ADV? ADV? (ACT-V)',
		unless: [
			'let me/us know',
			'let us take this',
			'let me take this opportunity',
			'let us/me help',
			'let us work together',
		],
	},
	{
		cue: "let's ADV? (resolve/fix/sort/start/look/find/solve/set/troubleshoot/focus/prioritise/tackle/(work on)/(make sure)/(work together to (get/fix/solve)))",
		unless: ['let us know'],
	},
	{
		cue: 'WE would ADV? like/love/(be happy/glad/pleased/delighted) to ADV? offer/refund/replace/send/give/arrange/swap/move/resend/extend/credit/speak/call/discuss/schedule/(make it right)/(help you) ANY',
		unless: [
			'(to help you)/(to assist)',
			'to offer you? OUR apologies',
			'to extend OUR',
			'to give you the best',
			'be ADV? happy/glad/pleased/delighted to discuss',
		],
	},
	{
		cue: '(as a token)/(as a gesture)/(by way of apology)/(to make this/it/things right)/(to make up for)/(as compensation)/(as a way to)',
		unless: ['want to make this right END', 'to make things right END', 'whatever it takes to ANY ANY ANY'],
	},
	{cue: 'WE ADV? propose/suggest/recommend/advise', unless: ['WE recommend OUR', 'as WE']},
	{cue: 'WE ADV? enclose/attach'},
	{cue: 'WE will ADV? see (to it)? that'},
	{cue: 'as a/the/OUR next step'},
	{cue: 'so? OUR next step BE'},
	{cue: 'allow/(give us/me) ...3 TIME-UNIT'},
	{cue: 'WE (will)? ADV? need ...3 TIME-UNIT to'},
	{cue: 'let me/us see if/whether/what/how WE'},
	{cue: 'WE will not ADV? send/charge/take/bill/write/call ...3 more/further/again'},
	{cue: 'WE will be back (with/to/in)'},
	// They open a list.
	{cue: 'WE BE ADV? prepared to'},
	{cue: 'START WE have END'},
	{cue: 'ANY, WE have END'},
	{
		cue: 'WE will/shall be ADV? ADV? ACT-ING',
		unless: ['be ADV? ADV? (working hard)/upgrading/updating/moving/changing/rolling/improving/enhancing'],
	},
	{
		cue: 'WE aim/expect/anticipate/hope to ADV? (ACT-V/have)',
		unless: ['hope to hear', 'hope to see', 'hope to serve', 'hope to welcome', 'hope to have'],
	},
	{cue: 'WE (do not)/(will not) need anything'},
	{cue: 'WE ADV? expect ...5 to ...6 WHEN', unless: ['expect NUMBER to NUMBER']},
	{cue: 'WE (BE having)/(ADV? had)/(have had) the/your/it/them ANY? ANY? ACT-ED/HAND-V'},
	// By hand, whatever the service.
	{
		cue: 'WE will/shall/(BE going to)/have/BE since/ADV? ADV? HAND-V',
		unless: ['WE ADV? (will not)/(have not)', 'WE BE ADV? HAND-V by'],
	},
	{cue: 'and have/will ADV? HAND-V the/your/it/them'},
	{
		cue: 'ANY, WE (call/ring/phone/text/email/send/post/ship/refund/replace/pay/write) to? you/it/your/the',
		with: {sentence: ['START (once/when/after/(as soon as)) ANY']},
	},
	{cue: 'WE will ...8 at OUR ANY? cost/expense'},
	{cue: 'what WE can ADV? do/offer/suggest ANY? is'},
	{cue: 'WE (BE ADV? taking)/(ADV? ADV? took) ANY? steps/action/measures'},
	{cue: 'WE (have/will) reach/reached out to', unless: ['reach out to you to']},
	{
		cue: 'WE will/shall/(BE going to) ADV? get/have it/them/this/that/these/(this/that/these/your/the ANY ANY?) ADV? ADV? sorted/fixed/mended/repaired/replaced/corrected/refunded/changed/moved/shipped/back/ready shortly/soon/today/tonight/tomorrow/(straight/right away)/(as soon as)/(by/within/before/in/on/this/first ANY)',
	},
	{cue: 'WE (will/(BE going to) ADV? dig)/(BE ADV? digging) ADV? into/through'},
];

/** A step on our side, whoever takes it. */
export const ourAct: readonly Cue[] = [...byUs, ...byOthers, ...informally];
