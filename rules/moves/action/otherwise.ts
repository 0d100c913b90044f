/** Question 8, the half of the customer, said otherwise: by role, as a link or a choice, or as what is best. S16, S19. */
import type {Cue} from 'empathylint/rule';

export const otherwise: readonly Cue[] = [
	{
		cue: '(customers/residents/users/everyone/administrators/members/passengers/guests/visitors/patients/students/parents/tenants/applicants/candidates/drivers/travellers/participants/mentors/coordinators/authors/speakers/reviewers/volunteers/(every/each ANY)/<name>/(you and i)) ...8 (must/should/((will/would)? (need/have) to)/(BE required/asked to)) ADV? (DO-V/TASK-V/ask/install)',
		unless: [
			'must/should ADV? approve/reject',
			'serving/for/of/to/with/between ANY? (customers/residents/users/members/guests/visitors/patients/students/parents)',
		],
	},
	{
		cue: '(customers/residents/users/everyone/members/passengers/guests/visitors/patients/students/parents/tenants) ...8 can ADV? (ask/apply/book/collect/order/request/claim/call)',
	},
	{cue: 'ANY, <link>'},
	{cue: 'so ADV? (start/check/keep/try/use/ask/call) ANY', unless: ['so check/call/use ANY? is']},
	{cue: 'if (I/we) were you ...3 (keep/check/try/ask/hold)'},
	{cue: 'text ANY to <number>'},
	{cue: 'START step <number>'},
	{cue: 'was not you ADV? please? (DO-V/TASK-V)'},
	{
		cue: '(look (out)? for)/locate/select/choose the/an/a/your ...4 option/button/link/section/icon/tab/menu/field/setting/settings',
		unless: ['WE/to/can/who/that/they ADV? look/locate/select/choose'],
	},
	{cue: 'begin/start by ANY', unless: ['WE/will/to/us begin/start by']},
	{cue: 'click/tap on ANY', unless: ['if/when/once/that you click/tap']},
	{cue: 'you have ...4 TIME-UNIT to (DO-V/TASK-V)'},
	{cue: 'give it/this/them another/a try/go/shot'},
	{cue: 'START get started (now/here/today/at/by/with)'},
	{cue: 'please ADV? (do not)/never ADV? ANY', unless: ['(do not)/never ADV? reply/respond/hesitate/worry/wait/be']},
	{
		cue: 'let me/us/them/<name>/<agent> know',
		with: {
			sentence: ['if you believe/think/suspect/notice/see', 'if this/that/it ADV? BE/looks/does', 'know by replying'],
		},
	},
	{cue: 'please (do so)/(remember to/not ANY)'},
	{cue: 'please ADV? login/logon/sign-in/log-in'},
	{cue: 'START expect a/an/our ANY ANY? ANY? from/on/at/between/around/before/by'},
	{cue: 'START your first/next NUMBER? step/steps'},
	{cue: 'it BE ADV? worth checking/trying/asking/looking/calling/keeping/having'},
	{cue: 'you have until ...4 to DO-V'},
	{cue: 'give us/me until/(a moment)/(a minute)/NUMBER'},
	{cue: 'would ADV? help us/me to? ACT-V'},
	{cue: 'it would be ADV? great/helpful/useful/ideal/good (to (have/know/see/get))/(if you)'},
	{
		cue: '(best bet)/((my/our advice) BE (to/that))/((simplest/easiest/quickest/best/safest) (fix/option/solution) BE to/a/the)/((quickest/easiest/fastest/simplest/best/good/easy/quick) way ...8 is to)',
	},
	{cue: 'START login to your'},
	{
		cue: 'START please? see/check/follow <link>/<quote> for more/further/the/live? details/updates/progress/information/news',
	},
	{cue: 'please/kindly ADV? advise us/me/when/which/what/where/how/if/whether/of/on/by/(as soon as)'},
	{cue: 'here BE how (to ANY)/(you (can/could/do))'},
	{cue: 'you BE welcome to ADV? post/use/try/keep/return/book/visit/collect/choose/come/bring/send/stay'},
	{cue: 'let me/us know so that? WE can'},
	{cue: 'phone/ring/fax us/me/them/<number>/<link>/<other>/(our ANY)/(the ANY)'},
	// It opens a list.
	{cue: 'things/tips/ideas/options/steps (that/which)? might/may/could/can help'},
	{cue: 'copy ADV? and paste this/the/it/them/your'},
	// A choice to make, which no closer offers.
	{
		cue: 'let me/us know ...4 if/whether you ADV? (would like)/want/prefer/wish (to (accept/schedule/book/proceed/continue/(go ahead)/keep/cancel/join/attend))/one/the/this/it',
	},
	{
		cue: 'send/text/forward/ring me/us a/an/the/your/it/them/on/when/if/once/any',
		unless: ['you/to/they/who/customers/not/will/people ADV? send/text/forward/ring'],
	},
	{
		cue: 'let me/us know (either way)/(in your reply)/(by ANY)/(before ANY)/(within ANY)/(as soon as)/(when/where/which you)',
	},
	{
		cue: 'reply/respond/(write back) (to this ANY?)/(here)/(with)/(by)',
		unless: ['do not reply', 'reply to this email if you have'],
	},
];
