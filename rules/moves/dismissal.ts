/** Question 3 of the procedure: telling what to feel, blame, shrinking, hedged apologies. */
import type {Cue} from 'empathylint/rule';

/** Hedges that take an apology back, unless a fault of ours is owned in the same sentence. S14, S15, S16, S24. */
export const hedged: readonly Cue[] = [
	{cue: 'SORRY/regret~ ...3 any ADV? ANY? HARM-NOUN'},
	{cue: 'for any ADV? ANY? HARM-NOUN ...2 (may/might/could have)/caused/(has caused)/causes/causing'},
	{
		cue: 'any ADV? ANY? HARM-NOUN ...3 may/might/could ...1 cause~/have/experience~',
		with: {sentence: ['SORRY', 'regret~', 'inconvenience']},
	},
	{cue: 'SORRY/regret~ for/about ...2 HARM-NOUN ...4 may/might/could have'},
	{cue: 'SORRY ...1 if/(in case) ANY', unless: ['SORRY if you have already', 'if you need/want/would']},
	{cue: 'regret~/apologise~ ...2 if ANY'},
];

/** The apology's object is what the customer felt or found. */
export const nonApology: readonly Cue[] = [
	{
		cue: 'SORRY/regret~ that? you ADV? feel/felt/found/perceive~/perceived/think/thought/believe/took/misunderstood',
		unless: ['found ...3 broken/missing/damaged/wrong/empty/out'],
	},
	{cue: 'SORRY/regret~ (that/for/about)? how you feel/felt'},
	{cue: 'SORRY that? you ADV? (were/are not)/(BE not) ADV? happy/satisfied/pleased'},
	{cue: 'SORRY that? you BE ADV? offended/unhappy/upset/disappointed/dissatisfied/frustrated'},
	{cue: 'regret~ your ADV? FEEL-N'},
	{cue: 'SORRY for? the? way you feel/felt'},
];

/** "Sorry, but" with a refusal, a policy or the customer's doing behind it. */
export const sorryBut: readonly Cue[] = [
	{cue: 'sorry, but/however ...8 policy/policies/rules/terms/guidelines'},
	{
		cue: 'sorry, but WE ADV? (can not)/(do not)/(will not)/(BE unable)/(BE not able)/(BE not going)/(must refuse)/(have to decline)',
		unless: ['(can not)/(BE unable to)/(could not) reproduce/find/understand/locate/see/tell/open/read/trace'],
	},
	{
		cue: 'sorry, but you ADV? (should/must/need/have)/(did not)/failed/(can not)/(BE not)',
		unless: ['you have been', 'you can not see'],
	},
	{cue: 'sorry, but that/this/it BE ADV? how/what/the way'},
	{cue: 'sorry, but there BE nothing'},
	{cue: 'sorry ...12 but WE followed/(did follow)/acted/(did nothing wrong)/(have to follow)'},
];

/** Orders about feelings. S25, S35. */
export const calmDown: readonly Cue[] = [
	{cue: 'calm down', unless: ['calm down the ANY']},
	{cue: 'stay/keep/remain calm', unless: ['calm and leave/evacuate/exit/go']},
	{cue: 'START relax/chill END'},
	{cue: 'START please? relax/chill, ANY'},
	{
		cue: '(do not)/(try not to)/(you not to)/(please not) ADV? be/get/panic/overreact ADV? (so/too)? (upset/angry/alarmed/dramatic/worried/emotional/rude/silly/hysterical/mad/cross/impatient)?',
		unless: ['(not be/get) ANY', 'not to be', 'not get ANY'],
	},
	{
		cue: '(do not)/(try not to)/(please not to) be/get ADV? ADV? upset/angry/alarmed/dramatic/emotional/rude/silly/hysterical/mad/impatient/offended',
	},
	{
		cue: '(no need)/(do not need) ...2 to ADV? (be/get ADV? (worked up)/upset/angry/alarmed/emotional/rude)/panic/shout/overreact/(raise your voice)',
	},
	{cue: '(do not)/(not to)/(try not to) panic/overreact'},
	{cue: '(refrain from)/mind/watch ...3 language/tone'},
	{cue: 'take a ANY? breath'},
];

/** Blame and doubt. S18, S31, S35. */
export const blame: readonly Cue[] = [
	{
		cue: 'you ADV? should/(ought to) ADV? have ANY',
		unless: [
			'have ADV? received/got/gotten/access/seen/the/a/an/been/any/already/no/two/some/enough',
			'<number>',
			'by now you should have',
			'should have ANY at least',
		],
	},
	{
		cue: 'you could have ANY',
		unless: ['could have ADV? the/a/an/been/your/received/two/any', 'you could have ANY serviced/done/delivered/sent'],
	},
	{cue: 'you ADV? failed/neglected/forgot/refused/omitted to'},
	{cue: '(your/you ANY?) failure to ANY', unless: ['failure to pay']},
	{
		cue: 'you ADV? claim/claimed/allege/alleged/insist/insisted that?',
		unless: ['you claim your/the/a/an/it/for/back', 'you claimed your/the/a/an/it/for'],
	},
	{cue: 'as WE ADV? ADV? said/stated/explained/mentioned/(told you)/advised/(pointed out)/(made clear)/warned'},
	{cue: 'as ADV? previously/already/clearly/repeatedly ADV? stated/advised/mentioned/explained/told/communicated/said'},
	{cue: 'per OUR last/previous/earlier email/message/reply/letter'},
	{cue: 'as per OUR last/previous/earlier'},
	{cue: '(if you had)/(had you) ADV? read/checked/followed/listened/called/told/contacted/looked/paid/asked'},
	{
		cue: 'you must have ADV? deleted/clicked/entered/misread/ignored/missed/typed/overlooked/forgotten/lost/dropped/misunderstood',
	},
	{cue: 'your own fault/mistake/error/carelessness'},
	{cue: '(it BE)/(this BE)/(that BE) ADV? your fault/mistake/responsibility to have'},
];

/** Making it small. S11, S24, S34. */
export const minimising: readonly Cue[] = [
	{cue: 'START at least', unless: ['at least ADV? NUMBER/a/an/once/twice/half']},
	{cue: 'but at least', unless: ['at least ADV? NUMBER/a/an/once/twice/half']},
	{
		cue: '(it BE)/(this BE)/(that BE) ADV? only/just/merely a/an',
		unless: [
			'just/only a ANY? reminder/note/test/draft/heads/quick/short/friendly/few/matter/confirmation/notification/message/precaution/guess/question/summary/start/first/copy/sample/preview/click/call/reply',
		],
	},
	{
		cue: 'a/the/this/your/our ADV? minor/small/slight/tiny/trivial/(little ANY?) hiccup/hiccups/glitch/issue/inconvenience/mix-up/setback/snag/problem/mistake/error/delay',
	},
	{cue: 'hit/had/have a bump/hiccup'},
	{cue: 'these/such things ADV? happen'},
	{cue: '(could/might be ADV? worse)/(could/might have been ...2 worse)/(could have been a lot worse)'},
	{cue: 'no big deal'},
	{cue: '(not/hardly the end of the world)'},
	{cue: 'you BE not the only one/person/customer'},
	{cue: 'look on the bright side'},
	{cue: '(not that bad)/(not so bad)/(nothing serious)/(nothing to be upset about)/(making a fuss)'},
];
