/** Question 8: what is done, what happens next; and courtesy that is neither. S2, S3, S16, S19, S22. */
import type {Cue} from 'empathylint/rule';

/** We act or have acted. */
export const ourAct: readonly Cue[] = [
	{
		cue: 'WE will/shall/(BE going to)/(BE about to)/(BE able to)/(would like to)/can ADV? ADV? (ACT-V)',
		unless: [
			'WE (can not)/(will not)',
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
		cue: 'WE ADV? have ADV? ADV? ACT-ED',
		unless: ['WE have ADV? (asked you)/(made a mistake)/taken your', 'WE have ADV? made every', 'have not'],
	},
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
		cue: 'WE ADV? ADV? refunded/replaced/sent/resent/arranged/booked/fixed/credited/escalated/confirmed/raised/resolved/forwarded/corrected/reported/deleted/reopened/reviewed/restored/shared/passed/changed/moved/cancelled/opened/logged/checked/added/removed ANY',
		unless: ['WE ADV? (sent/cancelled/moved/changed/deleted) ...3 wrong/late', 'WE cancelled your', 'WE did not'],
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
	{cue: "let's ADV? (resolve/fix/sort/start/look/find/solve/set/troubleshoot/focus)", unless: ['let us know']},
	{
		cue: 'WE would ADV? like/love/(be happy/glad/pleased/delighted) to ADV? offer/refund/replace/send/give/arrange/swap/move/resend/extend/credit/speak/call/discuss/schedule/(make it right)/(help you) ANY',
		unless: ['(to help you)/(to assist)', 'to offer you? OUR apologies', 'to extend OUR', 'to give you the best'],
	},
	{
		cue: '(as a token)/(as a gesture)/(by way of apology)/(to make this/it/things right)/(to make up for)/(as compensation)/(as a way to)',
		unless: ['want to make this right END', 'to make things right END', 'whatever it takes to ANY ANY ANY'],
	},
	{cue: 'WE propose/suggest/recommend/advise ANY', unless: ['WE recommend OUR']},
	{
		cue: 'OUR/the ANY? ANY? (PERSON-N)/(team)/engineers/specialists/(customer ANY? team) (will/is/are/has/have) ADV? ADV? (ACT-V/ACT-ED/ACT-ING)',
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
		cue: 'they/it/she/he/<agent>/<name> will ADV? (ACT-V/guide/assist/help)',
		unless: ['it will help us', 'this will help'],
	},
	{
		cue: '(will be)/(has been)/(have been)/(BE being)/(were) ADV? ADV? refunded/resolved/credited/fixed/escalated/replaced/restored/reinstated/(looked into)/forwarded/(passed on)/logged/reimbursed/reshipped/resent/waived/corrected/investigated/reviewed/prioritised/(taken care of)/reversed/compensated/expedited/addressed/upgraded/rebooked/(rolled back)/reactivated/(sent out)/issued/dispatched',
		unless: ['when/once/until/if ...4 (has been)/(have been)', 'the ANY will be reviewed by'],
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
	{cue: 'WE BE ADV? (taking ANY? (steps/action/measures))'},
	{cue: 'WE (have/will) reach/reached out to', unless: ['reach out to you to']},
];

/** The customer can or must do something. */
export const yourStep: readonly Cue[] = [
	{
		cue: 'START please/kindly/just/simply/then/first/next/now/finally/also/(to start)/alternatively/instead? ADV? (DO-V)',
		unless: [
			'START ADV? (see/find/look/take/keep/give/help/let/make/call/note) (you/it/a/care/in/us/that/forward)',
			'START help/thanks/leave/visit END',
			'START order/report/return/update/support/answer/change/contact ANY? END',
			'START keep/stay calm',
			'START relax, ANY',
			'START report ANY ANY ANY? was',
			'START wait time',
			'START return policy',
			'START see ANY',
			'START search bar',
			'START email/text/call/contact/message END',
			'bear with us/me END',
			'START text message',
			'START find ANY',
		],
	},
	{
		cue: 'please/kindly ADV? (DO-V)',
		unless: [
			'bear with us/me END',
			'please ADV? note/accept/rest/be/know/(keep in mind)/understand/forgive/excuse/help',
			'please ADV? contact/call/reply/email/(reach out) ...3 if/should/with any',
			'please ADV? see below',
		],
	},
	{
		cue: '(you can)/(you may)/(you will need to)/(you need to)/(you must)/(you should)/(you could)/(you are able to)/(you have to)/(you would need to)/(you might want to)/(we ask you to)/(we ask that you)/(we need you to)/(we recommend that? you) ADV? ADV? (DO-V)',
		unless: [
			'you can ADV? (rest/trust/count/rely/expect/be)',
			'you can not ANY',
			'you may have ANY',
			'if/when/once/before you ADV? (can/may/need to/must/should)',
			'able to reset',
		],
	},
	{
		cue: 'you can/could/may/might ADV? ANY',
		unless: [
			'you can/could/may/might ADV? (not/rest/trust/count/rely/expect/be/have/feel/see/imagine/also be/encounter/need/want/experience/notice/unsubscribe)',
			'you can ADV? rest/trust/rely/count',
			'if/when/once/that/where/what/how/before/why/so/issues/problems/errors/any/questions you can/could/may/might',
			'you could/might have',
		],
	},
	{cue: 'you will/would ADV? be ADV? (guided/prompted/asked/directed/redirected/taken/contacted/notified)'},
	{cue: 'you will/should/would ADV? (find/see/be able to find/be able to see/be able to locate/be able to view) ANY'},
	{cue: 'can/could/would/will you ADV? please? ADV? (DO-V)'},
	{
		cue: 'ANY, please? ADV? (click/open/reply/send/select/choose/enter/press/tap/go/visit/sign/log/check/call/email/provide/upload/complete/follow/try/contact/use/ask/download/navigate/turn/restart/hold)',
		unless: ['ANY, call/contact/email/check/use/order/return ANY? and', 'ANY, contact'],
	},
	{cue: 'to ANY ANY? ANY? ANY? ANY? ANY? ANY? ANY, please? (DO-V)'},
	{cue: '(follow/use) (these/the/this) ANY? (steps/link/button/instructions/form)'},
	{
		cue: '(if you could)/(it would help if you)/(all you need to do)/(all we need)/(we will need)/(we need)/(we just need)/(i need)/(i just need) ...3 (your/the/a/you/to) ANY',
		unless: ['all you need to know', 'we need to make sure', 'we need more time'],
	},
	{cue: '(click/tap/press) ANY? (here/(the link)/(the button)/below)'},
	{
		cue: '(this link)/(the link below)/(the following link)/(the button below)',
		unless: ['link is only valid', 'link expires'],
	},
	{cue: 'in order to ANY ...6 you must/need/should/can'},
	{
		cue: 'ANY, (please/and/then)? ADV? (DO-V)',
		with: {sentence: ['START (if/once/when/to/in/after/before/on/for/from/as/or) ANY']},
		unless: ['ANY, ADV? (DO-V) and/or', 'ANY, ADV? (DO-V) ANY, ANY'],
	},
	{cue: 'it BE ADV? (important/essential/necessary/best/recommended) (to/that you) (DO-V/continue/have/be)'},
	{
		cue: '(customers/residents/users/everyone/administrators/members/passengers/<name>/you and i) ...8 (can/must/should/need to) ADV? (DO-V/ask/install)',
	},
	{cue: 'ANY, <link>'},
	{cue: 'so ADV? (start/check/keep/try/use/ask/call) ANY', unless: ['so check/call/use ANY? is']},
	{cue: 'if (I/we) were you ...3 (keep/check/try/ask/hold)'},
	{cue: 'text ANY to <number>'},
	{
		cue: 'reply/respond/(write back) (to this ANY?)/(here)/(with)/(by)',
		unless: ['do not reply', 'reply to this email if you have'],
	},
];

/** Nothing is needed. Also a step. */
export const nothingNeeded: readonly Cue[] = [
	{cue: 'no ANY? action (BE)? (needed/required/necessary)'},
	{cue: '(do not)/(does not) ADV? (need/have) to do anything'},
	{cue: 'nothing ANY? (you need)/needed/(is needed)/(for you) to? do?', unless: ['nothing we can']},
	{cue: 'nothing (is/else is)? (needed/required) (from you)?'},
];

/** Doors, not steps. */
export const closer: readonly Cue[] = [
	{cue: 'feel free to ANY'},
	{cue: '(do not)/never hesitate to ANY'},
	{
		cue: '(let us/me/WE know)/(reach out)/(contact us)/(get in touch)/(reply to this ANY?)/(email us)/(call us)/(write to us) ...8 (if/should/with/for) ...8 (questions/concerns/help/assistance/anything/else/queries/question/need/issues/further)',
	},
	{cue: 'any ADV? ANY? questions/concerns/doubts/queries', unless: ['answer any questions', 'any questions you']},
	{
		cue: '(for/need/want/like) ADV? (more/further/any/additional) help/assistance/support/information/details',
		unless: ['text ANY for help', 'information on ANY', 'details of'],
	},
	{cue: 'START for help/assistance/support/questions'},
	{cue: 'have ANY? questions/doubts/queries'},
	{
		cue: '(if/should you) ...6 questions/concerns/help/assistance/(anything else)/queries/question/doubts/further ...6 (let/contact/reach/feel/reply/ask/hesitate/here/call/email)',
	},
	{cue: 'WE BE ADV? (always)? (here/happy/glad/ready/available) to? ADV? (help/assist/support/guide/answer/discuss)'},
	{cue: 'WE BE ADV? (always)? here for you'},
	{
		cue: 'WE would ADV? be ADV? (more than)? (happy/glad/delighted/pleased) to ADV? (help/assist/guide/support/answer/discuss)',
	},
	{
		cue: 'WE will be ADV? (more than)? (happy/glad/delighted/pleased) to ADV? (help/assist/guide/support/answer/discuss)',
	},
	{cue: 'WE will do (OUR best)/(our utmost)/(everything)/(all WE can)/(whatever)'},
	{cue: 'how can/may WE ADV? (help/assist/make)'},
	{cue: '(is there anything else)/(anything else WE can)'},
	{cue: 'WE look forward to ANY'},
	{cue: 'ask any questions'},
	{cue: 'team/(ANY team) BE ADV? (here/available/ready/happy/(on hand)) to ADV? (help/assist/support/answer/guide)'},
];

/** Courtesy and valuing: true of every message. S18; 213 of 1,000 replies value something. */
export const courtesy: readonly Cue[] = [
	{cue: 'thank you/(you all)/(again)?'},
	{cue: 'thanks ADV?'},
	{cue: 'no worries'},
	{cue: 'WE ADV? ADV? (value/appreciate) your/you/the/any'},
	{
		cue: 'your ANY? ANY? (satisfaction/feedback/experience/patience/business/loyalty/input/happiness/security/privacy/trust) ADV? (BE/matters/means)',
	},
	{cue: 'top/(number one)/highest/utmost/first ANY? (priority/concern/importance)'},
	{cue: 'WE BE ADV? (committed/dedicated/determined) to'},
	{cue: 'WE strive/aim to', unless: ['WE aim to ADV? (ACT-V) ...6 WHEN']},
	{cue: 'WE (hope/trust) (this/that/you/the)'},
	{cue: 'greatly appreciated'},
	{cue: '(great/good/excellent) (question/news/suggestion/idea)'},
	{cue: 'WE BE ADV? (working hard)/(doing everything)'},
	{cue: 'welcome to'},
	{cue: 'congratulations'},
	{cue: 'WE love ANY'},
	{cue: 'WE promise/guarantee ANY'},
	{cue: 'moving forward', with: {sentence: ['committed', 'commit', 'strive', 'ensure']}},
];

/** A time for our promise. S22, S33, S40. */
export const time: readonly Cue[] = [
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

/** A way to reach us. S16. */
export const reach: readonly Cue[] = [
	{cue: 'reply/respond/(write back) (to this ANY?)/here/directly', unless: ['do not reply']},
	{
		cue: 'call/phone/ring/email/e-mail/text/reach/contact/message us/me/(OUR ANY? team)/<agent>/<name> ADV? on/at/by/via/directly/any',
	},
	{cue: '(OUR/my direct? line/number/address/extension) BE'},
];
