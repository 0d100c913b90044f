/** What looks like a step and is none: doors and courtesies; and ways to reach us. S16, S18. */
import type {Cue} from 'empathylint/rule';

/** Doors, not steps. */
export const closer: readonly Cue[] = [
	{cue: 'feel free to ANY'},
	{cue: 'reply to this email anytime/(any time)/(at any time)'},
	{cue: 'START reach out to us during'},
	{cue: 'need/want (a hand)/(immediate/urgent? help getting/with ANY)'},
	{cue: '(do not)/never hesitate to ANY'},
	{
		cue: '(let us/me/WE know)/(reach out)/(contact us)/(get in touch)/(reply to this ANY?)/(email us)/(call us)/(write to us) ...8 (if/should/with/for) ...8 (questions/concerns/help/assistance/anything/else/queries/question/need/issues/further)',
	},
	{cue: 'any ADV? ANY? questions/concerns/doubts/queries', unless: ['answer any questions', 'any questions you']},
	{
		cue: '(for/need/want/like) ADV? (more/further/any/additional) help/assistance/support/information/details',
		unless: [
			'text ANY for help',
			'information on ANY',
			'details of',
			'contact/ask/email/call them/him/her for ANY ANY',
		],
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
	{
		cue: 'let me/us know how/what/if/whether WE can ADV? ADV? (help/assist/make/serve/support/improve)',
	},
	{cue: 'let me/us know what/any questions'},
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

/** A way to reach us. S16. */
export const reach: readonly Cue[] = [
	{cue: 'reply/respond/(write back) (to this ANY?)/here/directly', unless: ['do not reply']},
	{
		cue: 'call/phone/ring/email/e-mail/text/reach/contact/message us/me/(OUR ANY? team)/<agent>/<name> ADV? on/at/by/via/directly/any',
	},
	{cue: '(OUR/my direct? line/number/address/extension) BE'},
];
