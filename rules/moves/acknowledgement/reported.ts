/** Question 7, the commonest way: saying back what happened. S5, S8, S16. */
import type {Cue} from 'empathylint/rule';

/** What the customer said, and what we found. */
const told: readonly Cue[] = [
	{
		cue: 'START ADV? (as/because/since/and/so/when)? you ADV? (have/had)? ADV? SAID-V ANY',
		unless: [
			'you ADV? asked to be',
			'you ADV? requested to',
			'you ADV? waited/paid ANY? (enough)',
			'you requested a password',
			'you shared with',
		],
	},
	{cue: 'as you ADV? SAID-V'},
	{
		cue: 'you ADV? (told us)/(told me)/(let us know)/(pointed out)/wrote/mentioned/described/(explained that)/(said that)/(said the)/(asked us)/(asked for)/(asked whether)/(asked why)/(asked if)',
		unless: ['if/once/when you', 'have you'],
	},
	{
		cue: 'you BE ADV? right/correct ADV?',
		unless: [
			'if/whether you BE',
			'you are right to be/feel/expect/want/worry',
			'right now',
			'right for you',
			'right here',
			'you are right on',
			'right away',
		],
	},
	{
		cue: 'it/that sounds/looks ADV? like/(as if/though)/that the/your/you/OUR/both/all/every ANY ANY',
		unless: [
			'looks like you (have not)/need',
			'sounds like a/an',
			'looks like ANY has',
			'looks like no one',
			'like/though you BE ADV? INT? feeling? EMO',
			'like/though you BE/have ADV? been? dealing/coping/juggling/carrying/through/going',
			'like your ANY ANY END',
		],
	},
	{
		cue: 'WE BE? ADV? INT? glad/pleased/happy/delighted/thrilled/overjoyed (to ADV? hear/read/learn/know/see ADV? that?)/(that you) ANY ANY ANY',
		unless: [
			'that you ADV? have? ADV? contacted/reached/got/asked/wrote/came/chose/chosen/decided/here',
			'to hear from',
			'glad to hear it',
			'to see you there/again/here',
		],
	},
	{
		cue: 'START ADV? glad/pleased/happy/delighted/thrilled to ADV? hear/read/learn ADV? that? ANY ANY ANY',
		unless: ['to hear from'],
	},
	{
		cue: '(WE BE)/and/but ADV? BE? ADV? glad/pleased/happy/delighted/sorry to ADV? hear/read/learn that? <other>/<event>',
	},
	{cue: 'and/but BE ADV? glad/pleased/happy/delighted to ADV? hear/read/learn that ANY ANY ANY'},
	{cue: 'made OUR day/week to hear/read/know/see'},
	{
		cue: 'WE (have/can) ADV? (see/found/find/received/got) (that/from/on/in/two/the/your)? ...4 (your/you/the) ANY',
		with: {sentence: ['CONCRETE', 'you BE ANY', '<order>', '<event>', '<other>', 'BAD-PART']},
	},
	{
		cue: 'WE (have ADV? received/got your ANY ANY)/(ADV? received/got your request/report/complaint/question/enquiry/query to/for/about/regarding/on/that ANY)',
		unless: [
			'your ANY? message/email/enquiry/inquiry/query/ticket/feedback/mail/letter/note/request END',
			'your message/email/enquiry/inquiry/query/ticket/feedback and/we/will/a',
		],
	},
	{
		cue: 'WE (can see)/see/noticed/(have noticed)/found/(have found) ADV? (that/in/on/from/two)? you/your/(the ANY ANY)',
		unless: [
			'see you',
			'found your ANY? helpful',
			'see your name',
			'noticed your password',
			'see your ANY? FEEL-N/point/side',
		],
	},
	{cue: 'after reviewing/looking/checking ...5 it BE clear/(you were)'},
	{cue: 'you ADV? (indicated/noted/stated/requested) ...4 that/in/for', unless: ['requested to', 'requested for']},
	{cue: 'WE have ADV? (seen/read/noticed) ADV? (that/your/what/how/about)? you'},
	{
		cue: '(the/each/every/what) ANY? ANY? you ADV? (described/mentioned/reported/raised)',
		with: {sentence: ['WE']},
		unless: ['report you filed'],
	},
	{cue: 'you wrote'},
	{cue: 'START good/great/nice catch/spot/point, ANY ANY ANY'},
	{
		cue: 'it seems/appears that? your/you ANY ANY ANY',
		unless: ['you BE ADV? INT? feeling? EMO', 'you (have not)/(do not)/need/want/may/might', 'your ANY ANY END'],
	},
	// "Thanks for dropping us a line with your question about the invoice."
	{
		cue: '(contacting/writing/(reaching out)/(getting in touch)/(got in touch)/(a line)) ...3 (about/regarding/concerning)/(with your ANY ANY? about/regarding/on/for)/(for help/assistance/advice/guidance/support with/on/in) ANY ANY',
		with: {sentence: ['thank~', 'thanks', 'glad/happy/pleased']},
		unless: [
			'about/regarding/concerning our/this/that/it',
			'about/regarding/concerning your ANY? experience/concern/concerns/issue/issues/feedback/matter/problem END',
		],
	},
	{cue: 'from your message/note/email/letter/words/request (of/on ANY ANY?)? that you/the/your ANY ANY'},
	{
		cue: '(that BE)/(it BE)/how ADV? great/wonderful/fantastic/lovely/exciting/good/brilliant to hear/see/know/read/learn that ANY ANY ANY',
	},
	// "It can be annoying when you cannot open your own account."
	{
		cue: 'it can be ADV? ADV? NEG-ADJ when/if you (can not)/(could not)/(BE ADV? unable/stuck/having/facing)/(BE locked out)/(BE not able)',
	},
];

/** What papers a customer sends. */
const LETTER = 'note/message/email/emails/messages/letter/letters/report/complaint/review/post/notes/thread';
const PROOF =
	'photo/photos/picture/pictures/screenshot/screenshots/video/description/log/logs/account/statement/receipt/message/report';

/** The same without "you said". */
const shown: readonly Cue[] = [
	{cue: 'as you ADV? say/mention/describe/explain/report/suspected/feared/guessed/(point out)'},
	{cue: 'from what you ADV? have? ADV? describe/described/say/report/mention/tell ADV? ANY ANY ANY'},
	{cue: `START ADV? saw/read/got/received/spotted/seen your ${LETTER} about/regarding/that/on ANY ANY`},
	{
		cue: `WE have ADV? read/(gone/been/looked through) ADV? through? ...2 your ANY? ANY? ${LETTER} about/regarding/on ANY`,
	},
	{cue: `WE ADV? read/have your ANY? ${LETTER} about/regarding/on/of/that ANY ANY`},
	{cue: `your ${LETTER} BE ADV? about/that/how/why the/your/a/an/you/our ANY`},
	{cue: '(make sure)/check/confirm that? WE have? ADV? got/understood/have this/it/you/that ADV? right/correctly'},
	{
		cue: 'START you ordered/bought/booked/reserved/(paid for)/(asked for)/chose ...5 and/but ADV? (got/received/(were/was sent/given/shown/put/told))',
	},
	{cue: `your ${LETTER} about/regarding ...9 reached/(made its way)/(landed with)/(BE with)`},
	{
		cue: `(refer/refers/referring/reference/reply/response/further/regard/relation to)/(following up on)/regarding/concerning your ANY? ANY? ${LETTER}/question/request/query/enquiry ...6 of/dated/about/regarding/concerning/that`,
		unless: ['questions/queries/concerns regarding/concerning your'],
	},
	{
		cue: 'WE have? ADV? (heard from)/(been told by) (NUMBER/many/some/several/lots/dozens ...1 of)? you that/about ANY ANY',
	},
	{
		cue: '(contacting/writing/(reaching out)/(getting in touch)) ...3 about/regarding/concerning/with <event>/<order>/<product>',
	},
	{
		cue: `from/(looking at/through)/(going by)/(judging by) your ANY? ${PROOF} ADV? ...4 ANY`,
		with: {sentence: ['BAD-PART', 'CONCRETE', 'WE can ADV? (see/tell)']},
		unless: ['if/when/once ...8 your', 'from your account'],
	},
	{
		cue: 'START sounds/looks/seems like/(as if/though) the/your/you ANY ANY ANY',
		unless: ['you BE ADV? INT? EMO', 'like you (have not)/need', 'looks like your ANY ANY END', 'like you BE ready'],
	},
	{
		cue: 'you have every/ANY (good)? right/reason/cause to ADV? be/feel ADV? INT? EMO that/when/because/after/about ANY ANY ANY',
		unless: ['to be EMO about this/that/it', 'EMO about the/your situation/experience'],
	},
	{cue: 'START you want/wanted/wish/(would like) to know/(find out)/ask how/whether/why/when/if/which/what ANY ANY'},
	{cue: 'START you BE ADV? wondering/asking how/whether/why/when/if/which ANY ANY'},
	{
		cue: 'the ANY you BE ADV? expecting/promised/awaiting/(waiting for)/(counting on)/(hoping for)',
		unless: ['if/unless/when the ANY you', 'not ADV? the ANY you'],
	},
	{
		cue: 'your ANY? SERVICE-N BE ADV? due/promised/expected ...9 never/(has/have/had/did not)',
		unless: ['if/when/where your', 'not ADV? need'],
	},
	{
		cue: '(turned up)/arrived ADV? BAD-PART/(without its/their/any/the/your/a)',
		with: {sentence: ['your ANY', 'you ANY']},
		unless: ['if/when/where/any/unless ...4 turned/arrived', 'that/which/who ADV? arrived/turned'],
	},
	{
		cue: 'START losing/finding/being/missing/having/arriving/spending/getting/discovering/coming ANY ANY ...11 (must/(can not) have been)/sounds ANY',
	},
	{cue: 'ANY ANY BE the last thing you ADV? needed/wanted/expected', unless: ['this/that/it BE the last']},
	{cue: 'do/did WE ADV? understand ADV? ADV? that? you want/need/(would like)/wish ANY'},
	{
		cue: 'WE BE ADV? hearing/following/gathering/(picking up)/reading you? that? you ADV? ANY ANY',
		unless: ['that? you BE ADV? INT? feeling? EMO', 'you ADV? feel', 'BE following you ANY? on'],
	},
	{
		cue: 'WE ADV? note/noted that? the/your ANY ...5 BE/has/had/shows/showed/says ANY',
		unless: ['that? the/your ANY? FEEL-N', 'BE ADV? INT? NEG-ADJ/EMO'],
	},
];

/** Reporting what the customer said or did: reception by itself. */
export const reported: readonly Cue[] = [...told, ...shown];
