/** Question 8, the half of the customer: what there is to do, or that nothing is. S16, S19. */
import type {Cue} from 'empathylint/rule';
import {messageUs} from './informal.ts';
import {otherwise} from './otherwise.ts';

/** The customer can or must do something. */
export const yourStep: readonly Cue[] = [
	{
		cue: 'START please/kindly/just/simply/then/first/next/now/finally/also/(to start)/alternatively/instead? ADV? (DO-V)',
		unless: [
			'START ADV? (see/find/look/take/keep/give/help/let/make/call/note) (you/it/a/care/in/us/that/forward)',
			'START help/thanks/leave/visit END',
			'START order/report/return/update/support/answer/change/contact ANY? END',
			'START keep/stay calm',
			'allow me to ADV? assist/help you (with this/that)? END',
			'keep in mind',
			'START relax, ANY',
			'START report ANY ANY ANY? was',
			'START wait time',
			'START return policy',
			'START see ANY',
			'START keep up',
			'START search bar/results/engine/terms',
			'START look no',
			'START ANY of',
			'START request to/for/from',
			'START update on/from/about',
			'START report/reply/answer/email/call/text/message/visit/order/review from',
			'START call for',
			'START report on/about',
			'START email/text/call/contact/message END',
			'bear with us/me END',
			'START text message',
			'START find ANY',
		],
	},
	// By hand: words that are also nouns, so only with what they are done to.
	{
		cue: 'START (please/kindly/just/simply/then/first/next/now/finally/also/alternatively/instead)? ADV? TASK-V the/your/a/an/it/them/this/these/those/any/all/both/each/every/full/only/<quote>/<link>/off/out/over/back/up/down/away/to/in/into/at/on/now/here/online/today/tonight/tomorrow',
		unless: [
			'START access to',
			'START make it/(the most)',
			'START make a/the/your (mistake/great/good/nice/lovely/wonderful/day/week/weekend/time/problem)',
			'START ADV? TASK-V (the/your/a/an)? (number/details/status/date/hours/policy) END',
		],
	},
	{
		cue: 'ANY, (please/and/then/just/simply)? ADV? TASK-V the/your/a/an/it/them/this/these/those/any/all/both/each/every/full/only/<quote>/<link>/off/out/over/back/up/down/away',
		with: {
			sentence: [
				'START (if/once/when/to/in/after/before/on/for/from/as/should/until/where/while/with/between/during) ANY',
			],
		},
		unless: ['ANY, ADV? TASK-V ...3 (and/or) ANY ...2 BE'],
	},
	{
		cue: 'START (but/and/so/also)? (remember)? please? (do not)/never ADV? DO-V/TASK-V/(forget to)',
		unless: ['do not reply/respond/leave/wait/let/look/be/(hold back)', 'never look/be/leave'],
	},
	{cue: 'START (remember to)/(be sure to)/(make sure)/(try not to)/(have (your/the ANY ANY? ready))'},
	// Whatever the verb.
	{
		cue: 'please/kindly ADV? ANY your/our/this/these/the/both/it/them/from',
		unless: [
			'please/kindly ADV? accept/excuse/forgive/pardon/note/find/know/understand/see/be/receive/appreciate/quote/disregard/help/for/if/to/as/with/in/on/at/that/and/or ANY',
			'be/been/BE please/kindly',
			'kindly (ANY by)',
		],
	},
	{
		cue: 'please/kindly ADV? (DO-V/TASK-V)',
		unless: [
			'bear with us/me END',
			'please ADV? note/accept/rest/be/know/(keep in mind)/understand/forgive/excuse/help',
			'please ADV? contact/call/reply/email/(reach out) ...3 if/should/with any',
			'please ADV? see below',
		],
	},
	{
		cue: '(you can)/(you may)/(you will? ADV? (need/have) to)/(you will want to)/(you must)/(you should)/(you could)/(you are able to)/(you would need to)/(you may/might (need/want/wish/like/have) to)/(we would? ask you to)/(we would? ask that you)/(we need you to)/(WE ADV? recommend/suggest/advise that? you)/(WE ADV? encourage/invite/urge/advise/welcome/require you to) first? ADV? ADV? (DO-V/TASK-V/come/attend/arrive)',
		unless: [
			'you can ADV? (rest/trust/count/rely/expect/be)',
			'you can/may ADV/safely? ADV? ignore/disregard',
			'you can ADV? tell from/that/by',
			'you can not ANY',
			'you may have ANY',
			'steps you ADV? (need/have) to take',
			'any ANY? information/details/detail/feedback you ADV? can/could/may',
			'the more ANY you can',
			'if/when/once/before/where/how/what/because you ADV? (can/may/(need to)/(have to)/must/should)',
			'understand/know/realise/recognise/appreciate/aware ...8 you may/might',
			'ensure/(make sure) ...3 you can',
			'encourage/invite/welcome you to ADV? inform/help/contact/tell',
			'able to reset',
			'hear/hearing/side/know/understand/realise/realised/see/clear/aware/sense/gather/fact/recognise/noticed ...2 you ADV? (need/have) to',
			'assistance/help/support/information/details/everything/all you ADV? (need/can/may)',
		],
	},
	{
		cue: 'you can/could/may/might ADV? ANY',
		unless: [
			'you can/could/may/might ADV? (not/rest/trust/count/rely/expect/be/have/feel/see/imagine/encounter/need/want/experience/notice/unsubscribe)',
			'you can/may ADV/safely? ADV? ignore/disregard',
			'you may/might ADV? receive/get/make/meet',
			'you can ADV? tell from/that/by',
			'any ANY? information/details/detail/feedback you ADV? can/could/may',
			'the more ANY you can',
			'you can ADV? rest/trust/rely/count',
			'you can ADV? reach us/me',
			'if/when/once/that/where/what/how/before/why/so/issues/problems/errors/any/questions you can/could/may/might',
			'you could/might have',
		],
	},
	{
		cue: 'you will/would/may/might ADV? be ADV? (guided/prompted/asked/required/directed/redirected/taken/contacted/notified)',
	},
	{cue: 'you can/should/may ADV? expect (the/a/an/your/it/them/this/that/to ANY) ...6 WHEN'},
	{cue: 'you can/should/will ADV? expect to (see/receive/get/hear/find)'},
	{
		cue: 'you will/should/would ADV? (find/see/locate/view/(be ADV? able to (find/see/locate/view/access/navigate/download/edit/open/reset/log))) ANY',
		unless: ['which/that you will'],
	},
	{cue: 'can/could/would/will you ADV? please? ADV? (DO-V/TASK-V)'},
	{
		cue: 'ANY, please? ADV? (click/open/reply/send/select/choose/enter/press/tap/go/visit/sign/log/check/call/email/provide/upload/complete/follow/try/contact/use/ask/download/navigate/turn/restart/hold)',
		unless: ['ANY, call/contact/email/check/use/order/return ANY? and', 'ANY, contact'],
	},
	{cue: 'to ANY ANY? ANY? ANY? ANY? ANY? ANY? ANY, please? (DO-V)'},
	{cue: '(follow/use) (these/the/this) ANY? (steps/link/button/instructions/form/prompts/directions/guide)'},
	{
		cue: '(if you could)/(it would help if you)/(all you need to do)/(all we need)/(we will need)/(we would need)/(we need)/(we just need)/(i need)/(i just need) ...3 (your/the/a/you/to) ANY',
		unless: [
			'all you need to know',
			'we need to make sure',
			'we need more time',
			'information/details/everything we need',
		],
	},
	{cue: '(click/tap/press) ANY? (here/(the link)/(the button)/below)'},
	{
		cue: '(this link)/(the link below)/(the following link)/(the button below)',
		unless: ['link BE ADV? ADV? (valid/active/good)', 'link ADV? expires', 'link will ADV? expire/work/lapse/stop'],
	},
	{cue: 'in order to ANY ...6 you must/need/should/can'},
	{
		cue: 'ANY? ANY, (please/and/then)? ADV? (DO-V)',
		with: {
			sentence: [
				'START (if/once/when/to/in/after/before/on/for/from/as/or/should/until/where/while/with/between/during) ANY',
			],
		},
		unless: ['ANY, ADV? (DO-V) and/or', 'ANY, ADV? (DO-V) ANY, ANY'],
	},
	{
		cue: 'it BE ADV? (important/essential/necessary/best/recommended) to/(that you) (DO-V)',
		unless: ['to keep in mind', 'understand/know/recognise/realise ...12 it BE'],
	},
	...otherwise,
	...messageUs,
];

/** Nothing to do for whoever this is not for: it answers "what now?" but is no step. */
export const leave: readonly Cue[] = [{cue: 'you can/may ADV/safely? ADV? ignore/disregard this/it/the/our'}];

/** Nothing is needed. Also a step. */
export const nothingNeeded: readonly Cue[] = [
	{cue: 'please ADV? ignore/disregard this/the/our ANY'},
	{cue: 'no ANY? action (BE)? (needed/required/necessary)'},
	{
		cue: '(do not)/(does not) ADV? (need/have) to (do anything)/(take ANY? ANY? action/steps)/reply/respond/act/pay/return/call/send/change',
	},
	{cue: 'no need (for you)? to (reply/respond/act/pay/return/call/send/change/do/ring/write/come/bring)'},
	{cue: 'you (do not)/(will not) ADV? owe ANY'},
	{cue: 'BE all (that)? WE need'},
	{cue: 'nothing ...2 you ADV? need/have to do'},
	{cue: 'nothing ANY? (you need)/needed/(is needed)/(for you) to? do?', unless: ['nothing we can']},
	{cue: 'nothing (is/(else is))? required (from you)?'},
];
