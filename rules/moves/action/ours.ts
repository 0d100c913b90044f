/** Question 8, our half: what we do, have done and will do. S2, S3, S22. */
import type {Cue} from 'empathylint/rule';

/** We act or have acted. */
export const ourAct: readonly Cue[] = [
	{
		cue: 'WE will/shall/(BE going to)/(BE about to)/(BE able to)/(will be able to)/(would like to)/can ADV? ADV? (ACT-V)',
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
			'WE can/will ADV? ADV? (help/assist/guide/walk)',
			'if WE can',
			'likely WE will be able',
			'make it happen',
			'take care of it/this/that/everything END',
			'get this/it ANY? resolved',
			'WE will take this/that/your ANY? seriously',
			'will ensure that your experience',
			'we can only',
		],
	},
	// "A fitter will call you."
	{
		cue: 'a/an/one/OUR ANY? ANY will ADV? call/visit/ring/bring/collect/fit/mend/repair/replace/deliver/come/meet you/your/the/it/to/with/on/at/by/back/round/<date>',
	},
	{
		cue: 'WE ADV? have since/ADV? ADV? ACT-ED',
		unless: [
			'WE have ADV? (asked you)/(made a mistake)/taken your',
			'WE have ADV? made every',
			'have not',
			'would have',
		],
	},
	{cue: 'and have since/ADV? ADV? ACT-ED', unless: ['(if/when/once/you/they/customers) ...8 and have', 'have not']},
	{
		cue: 'WE BE ADV? ADV? ACT-ING',
		unless: [
			'WE BE looking forward',
			'WE BE working hard',
			'WE BE ADV? (taking this)/(making sure)',
			'WE BE contacting/writing/reaching',
			'WE BE ADV? emailing you to',
			'WE BE reaching out',
		],
	},
	{
		cue: 'WE ADV? ADV? refunded/replaced/sent/resent/arranged/booked/fixed/credited/escalated/confirmed/raised/resolved/forwarded/corrected/reported/deleted/reopened/reviewed/restored/shared/passed/changed/moved/cancelled/opened/logged/checked/added/removed/rebooked/reset/posted/emailed/ordered/packed/swapped/upgraded/waived/repaired/mended/unlocked/phoned/printed ANY',
		unless: [
			'WE ADV? (sent/cancelled/moved/changed/deleted) ...3 wrong/late',
			'WE cancelled your',
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
	// They open a list.
	{cue: 'WE BE ADV? prepared to'},
	{cue: 'START WE have END'},
	{cue: 'ANY, WE have END'},
	{cue: 'WE will/shall be ADV? ADV? ACT-ING', unless: ['be ADV? working hard']},
	{
		cue: 'OUR/the ANY? ANY? (PERSON-N)/(team)/engineers/specialists/(customer ANY? team) ANY? (will ADV? ADV? ACT-V)/(is/are ADV? ADV? ACT-ING)/(has/have since/ADV? ADV? ACT-ED)',
		unless: [
			'will be ADV? happy',
			'is/are here',
			'is/are available',
			'is ANY to assist/help',
			'is/are working hard',
			'team is ready',
		],
	},
	{
		cue: 'JOB-N ANY? ANY? (will ADV? ADV? ACT-V)/(is/are ADV? ADV? ACT-ING)/(has/have since/ADV? ADV? ACT-ED)',
		unless: ['(has/have) ADV? made ANY? mistake', 'will be ADV? happy', 'your JOB-N'],
	},
	{
		cue: 'they/it/she/he/<agent>/<name> will ADV? (ACT-V/guide/assist/help)',
		unless: ['it will help us', 'this will help'],
	},
	{
		cue: '(will ADV? be)/(has/have since/ADV? been)/(BE being)/(were) ADV? ADV? refunded/resolved/credited/fixed/escalated/replaced/restored/reinstated/(looked into)/forwarded/(passed on/to)/logged/reimbursed/reshipped/resent/waived/corrected/investigated/reviewed/prioritised/(taken (care of)/off)/reversed/compensated/expedited/addressed/upgraded/rebooked/(rolled back)/reactivated/(sent out)/issued/dispatched/applied/adjusted/amended/rectified/emailed/(sent (back/to/by/when/on/today/yesterday/tomorrow)?)',
		unless: [
			'when/once/until/if ...4 (has been)/(have been)',
			'the ANY will be reviewed by',
			'no ANY? ANY will be sent',
			'should ADV? have been',
			'this/the email/message/notice have/has been sent',
		],
	},
	{
		cue: '(new/replacement/refund/parcel/voucher/engineer/courier/copy/link/credit/spare/mug) ...5 (BE on)/(will ADV? reach/arrive/show/(be with/at))/(left our)/(BE going out)/(BE waiting)/(went out)/(was sent)/shipped/(is booked)/(BE on its way)',
	},
	{
		cue: 'you will ADV? receive/get/(hear from)/see/(be notified/contacted/refunded/sent)/(be able to)',
		unless: ['you will see that', 'you will never', 'you will be able to enjoy', 'you will get the best'],
	},
	{
		cue: 'WE aim/expect/anticipate/hope to ADV? (ACT-V/have)',
		unless: ['hope to hear', 'hope to see', 'hope to serve', 'hope to welcome', 'hope to have'],
	},
	{cue: 'WE (do not)/(will not) need anything'},
	{cue: 'next update', unless: ['next update on twitter']},
	{cue: '(service/services/everything/systems/(both ANY)) BE ADV? (back/restored/(up and running))'},
	{cue: 'BE ADV? (back to normal)/(up and running)/(back online)'},
	{
		cue: 'START (immediately/already/fully/successfully)? (refunded/resolved/fixed/notified/engaged/enhanced/completed/implemented/took/restored/escalated/notifying/working/providing/investigating)',
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
		cue: 'will/should ADV? be (back (on/in/with) your/ANY)/(with you)/(at your ANY)/(in your ANY)/(on its/their/the way)',
		unless: ['if/once/until/when ...6 be on its/their/the way', 'be with you every/throughout/all'],
	},
	{cue: '(went out)/(BE going out)/(is going out) ADV? by/with ANY? courier/post/van/mail/carrier/driver'},
	{
		cue: 'is/are ADV? (back on your)/(on its/their/the way)/(in the post/mail)',
		unless: ['if/once/until/when ...6 is/are', 'you/we are on the way'],
	},
	{cue: '(will/should) ADV? show/appear/arrive (on/in/at/with/by your/you/<date>/<other>)'},
	{
		cue: 'leaves/(goes out)/(go out)/(is leaving) OUR/today/tomorrow/tonight/this/(on DAY)/(by ANY)',
		unless: ['if/when/before/once/after ...4 leaves/(goes out)'],
	},
	{cue: 'you BE ADV? booked/rebooked/(booked in) on/onto/into/for/in'},
	{cue: 'WE ADV? expect ...5 to ...6 WHEN'},
	{cue: 'WE (BE having)/(have had) the/your/it/them ANY? ANY? ACT-ED/HAND-V'},
	// By hand, whatever the service.
	{
		cue: 'WE will/shall/(BE going to)/have/BE since/ADV? ADV? HAND-V',
		unless: ['WE ADV? (will not)/(have not)', 'WE BE ADV? HAND-V by'],
	},
	{
		cue: 'PERSON-N/JOB-N/they/he/she/<agent>/<name> ANY? ANY? will/have/has/is/are since/ADV? ADV? HAND-V',
		unless: ['(you/they) ADV? have', 'is/are ADV? HAND-V by'],
	},
	{cue: 'and have/will ADV? HAND-V the/your/it/them'},
	{cue: 'WE will ...8 at OUR ANY? cost/expense'},
	{cue: 'what WE can ADV? do/offer/suggest ANY? is'},
	{
		cue: 'is/are ADV? fixed/mended/repaired/sorted/resolved (as of)/now/again/since',
		unless: ['if/until/once/when ...6 is/are'],
	},
	{
		cue: 'BE being ADV? ADV? deleted/removed/closed/cancelled/processed/prepared/packed/moved/repaired/cleaned/shipped/sent/delivered/checked/tested/rebuilt',
		unless: ['if/when/while/whether/is ...4 BE being', 'BE being (sent/processed) to us'],
	},
	{cue: 'you will ADV? have ...6 WHEN', unless: ['will have NUMBER']},
	{cue: 'will ADV? be back/gone/ready/done/finished/working/available/complete/live ...3 WHEN'},
	{cue: 'is/are ADV? fixed/mended/repaired END', unless: ['if/until/once/when ...6 is/are']},
	{cue: 'no further/more ANY will ADV? be taken/charged/collected/billed/made'},
	{
		cue: 'START sent/posted/popped/ordered/booked/rebooked/emailed/cancelled/resent a/an/the/your/you/it/both/another/new',
	},
	{cue: 'WE (BE ADV? taking)/(ADV? ADV? took) ANY? steps/action/measures'},
	{cue: 'WE (have/will) reach/reached out to', unless: ['reach out to you to']},
];
