/** Question 8, our half: what others do for us, what is done to things, and what is on its way. S2, S22. */
import type {Cue} from 'empathylint/rule';

export const byOthers: readonly Cue[] = [
	// "A fitter will call you."
	{
		cue: 'a/an/one/OUR ANY? ANY will ADV? call/visit/ring/answer/check/reply/contact/phone/read/bring/collect/fit/mend/repair/replace/deliver/come/meet you/your/the/it/to/with/on/at/by/back/round/<date>',
	},
	{
		cue: 'OUR/the ANY? ANY? (PERSON-N)/(team)/engineers/specialists/(customer ANY? team) ANY? (will ADV? ADV? ACT-V)/(is/are ADV? ADV? ACT-ING)/(has/have since/ADV? ADV? ACT-ED)',
		unless: [
			'will be ADV? happy',
			'is/are here',
			'is/are available',
			'is ANY to assist/help',
			'working as expected/usual/normal',
			'provide/offer/give ...4 assistance/guidance/support',
			'is/are working hard',
			'team is ready',
			'(has/have) ADV? approved/invited/accepted',
		],
	},
	{cue: '(here BE)/(WE have) some/(a few)/two/three/NUMBER ANY? ANY? options/alternatives/choices/ways'},
	{
		cue: 'a ANY? (ticket/case/bug/report/claim/request/incident) has ADV? been ADV? (raised/opened/filed/logged/created/submitted)',
	},
	{
		cue: 'JOB-N ANY? ANY? (will ADV? ADV? ACT-V)/(is/are ADV? ADV? ACT-ING)/(has/have since/ADV? ADV? ACT-ED (your/you/it/them/the/this/both))',
		unless: ['(has/have) ADV? made ANY? mistake', 'will be ADV? happy', 'your JOB-N', 'will ADV? charge'],
	},
	{
		cue: 'they/it/she/he/who/someone/somebody/(one of OUR ANY)/<agent>/<name> will ADV? (be able to)? (ACT-V/guide/assist/help)',
		unless: [
			'it will help us',
			'this will help',
			'(how ANY ANY?)/long/what it will take',
			'it/they will ADV? help/make/show/give ADV? ANY ADV? (understand/get/see/feel/find/learn)',
		],
	},
	{
		cue: '(will ADV? be)/(has/have since/ADV? been)/(BE ADV? being) ADV? ADV? refunded/resolved/credited/fixed/escalated/replaced/restored/reinstated/(looked into)/forwarded/(passed on/to)/logged/reimbursed/reshipped/resent/waived/corrected/investigated/reviewed/prioritised/(taken (care of)/off)/(put back/right)/reversed/compensated/expedited/addressed/upgraded/rebooked/(rolled back)/reactivated/instructed/undertaken/(carried out)/(made to your)/(posted to you)/unlocked/reopened/reconnected/unblocked/(sent out)/issued/dispatched/applied/adjusted/amended/rectified/emailed/(sent (back/to/by/when/on/today/yesterday/tomorrow)?)',
		unless: [
			'when/once/until/if ...4 (has been)/(have been)',
			'the ANY will be reviewed by',
			'no ANY? ANY will be sent',
			'should ADV? have been',
			'this/the email/message/notice have/has been sent',
		],
	},
	{
		cue: '(new/replacement/refund/parcel/voucher/engineer/courier/copy/link/credit/spare/mug) ...5 (BE on)/(will ADV? reach/arrive/show/(be with/at))/(left our)/(BE going out)/(BE waiting)/(went out)/(was/were sent/dispatched/posted/mailed/ordered)/shipped/(is booked)/(BE on its way)',
	},
	{
		cue: 'you will ADV? receive/get/(hear from)/see/(be notified/contacted/refunded/sent)/(be able to)',
		unless: [
			'you will only',
			'you will see that',
			'you will never',
			'you will be able to enjoy',
			'you will get the best',
		],
	},
	{cue: 'updates/details/information will ADV? be ADV? posted/shared/provided/published/sent'},
	{
		cue: 'can be ADV? made/paid/changed/requested/booked/cancelled/downloaded/managed/collected/returned/claimed/updated/sent/discussed/exchanged/ordered/renewed at/online/here/by/via/through/using/from/with/(in the/your/our)',
	},
	{cue: '(will/should ADV? be in touch)/(you should ADV? receive/(hear from))', unless: ['you will/should ADV? be']},
	{
		cue: 'START engineers/technicians/crews/specialists/staff (BE ADV? ADV? ACT-ING)/(will ADV? ACT-V)/(have since/ADV? ADV? ACT-ED)',
	},
	{
		cue: 'your ANY? agent/adviser/advisor/manager/specialist/consultant/representative/engineer/driver will ADV? (ACT-V)',
	},
	{
		cue: '(next update/bulletin/notice/(status ANY))/(currently/still investigating)',
		unless: ['next update on twitter'],
	},
	{
		cue: 'here BE a/an/the/some/your/two/three ANY? (workaround/workarounds/steps/fix/fixes/solution/label/code/voucher/recommendations/suggestions/instructions/replacement/(step by step ANY))',
	},
	{cue: '(service/services/everything/systems/(both ANY)) BE ADV? (back/restored/(up and running))'},
	{
		cue: '(BE ADV? (back to normal)/(up and running)/(back online))/((fixes/solves)/(should ADV? (fix/solve/resolve/sort)) this/it/that)',
		unless: ['if/whether this/that/it ADV? fixes/solves'],
	},
	{
		cue: 'START (immediately/already/fully/successfully)? (refunded/resolved/fixed/notified/engaged/enhanced/completed/implemented/took/restored/escalated/notifying/working/providing/investigating)',
		unless: ['START took around/about/NUMBER'],
	},
	// Whoever it is: "the fitter, Ms Kaya, will phone you".
	{
		cue: 'will ADV? phone/ring/call/text/email/message/visit/contact/meet you/your/back/round/on/at/between/before/by/in/today/tomorrow/tonight/this',
		unless: [
			'the customer/user/caller/member will',
			'you will ADV? (call/contact/meet/visit/message)',
			'will ADV? call/contact/ring us/me',
		],
	},
	{
		cue: 'will/should ADV? be (back (on/in/with) your)/(with you)/(at your ANY)/(in your ANY)/(on site)/(on its/their/the way)',
		unless: ['if/once/until/when ...6 be on its/their/the way', 'be with you every/throughout/all'],
	},
	{cue: '(went out)/(BE going out) ADV? by/with ANY? courier/post/van/mail/carrier/driver'},
	{
		cue: 'is/are ADV? (back on your)/(on its/their/the way)/(on site)/(on the next ANY)/(in the post/mail)',
		unless: ['if/once/until/when ...6 is/are', 'you/we are on the way'],
	},
	{cue: 'will/should ADV? show/appear on/in your ANY? account/statement/card/bill/inbox/balance'},
	{cue: 'should ADV? arrive/reach/(be there) by/on/within/with/at ANY'},
	{
		cue: 'leaves/(goes out)/(go out)/(go/goes live)/(go/goes up)/(is leaving) OUR/today/tomorrow/tonight/(this morning/afternoon/evening/week)/(on DAY)/(by ANY)/(the same/next ANY)',
		unless: ['if/when/before/once/after ...4 leaves/(goes out)'],
	},
	{cue: 'you BE ADV? booked/rebooked/(booked in) on/onto/into'},
	{
		cue: 'PERSON-N/JOB-N/they/he/she/<agent>/<name> ANY? ANY? will/have/has/is/are since/ADV? ADV? HAND-V',
		unless: ['(you/they) ADV? have', 'is/are ADV? HAND-V by'],
	},
	{
		cue: 'is/are ADV? fixed/mended/repaired/sorted/resolved (as of)/now/again/since',
		unless: ['if/until/once/when ...6 is/are'],
	},
	{
		cue: 'BE being ADV? ADV? deleted/removed/closed/cancelled/processed/prepared/packed/moved/printed/fitted/installed/mended/repaired/cleaned/shipped/sent/delivered/checked/tested/rebuilt',
		unless: ['if/when/while/whether/is ...4 BE being', 'BE being (sent/processed) to us'],
	},
	{cue: 'she/he/they is/are ADV? ADV? ACT-ING your/you/the/it/on/a/this'},
	{
		cue: 'is/are ADV? ACT-ING ...3 (right now)/now/today/tonight/tomorrow/(at the moment)/(as we speak)',
		unless: ['is/are ADV? changing/moving/improving/upgrading/taking'],
	},
	{cue: 'works/(BE ADV? working/running) again', unless: ['if/until/once/when/before/after/till ...6 works/again']},
	{cue: 'is/are ADV? held/reserved/booked/kept/waiting/(set aside) for you'},
	{cue: '(next/meal/drinks/dinner/lunch/night/shipping/postage/return/round) ...2 BE on us/(the house)'},
	{cue: 'ships today/tomorrow/tonight/(on DAY)/(this ANY)'},
	{cue: 'you will ADV? have ...6 WHEN', unless: ['will have NUMBER']},
	{cue: 'will ADV? be back/gone/ready/done/finished/working/available/complete/live ...3 WHEN'},
	{cue: 'is/are ADV? fixed/mended/repaired END', unless: ['if/until/once/when ...6 is/are']},
	{
		cue: 'fix/fixes/patch/hotfix/correction/update/release (BE ADV? ADV? (live/out))/(went live/out)/(has/have ADV? shipped/landed)',
		unless: ['if/until/once/when/before/whether/after ...6 BE ADV? live/out'],
	},
	{
		cue: 'JOB-N/PERSON-N/visit/appointment/collection/repair/van BE ADV? ADV? booked/scheduled/arranged/planned for/on/at/between/<date>',
	},
	{cue: 'JOB-N/PERSON-N is/are ADV? coming/visiting/calling on/at/to/round/between/today/tomorrow/tonight/by/this'},
	{cue: 'START attached/enclosed BE/(you will ADV? find) ANY'},
	{cue: 'no further/more ANY will ADV? be taken/charged/collected/billed/made'},
	{
		cue: 'START sent/posted/popped/ordered/booked/rebooked/emailed/cancelled/resent a/an/the/your/you/it/both/another/new',
	},
];
