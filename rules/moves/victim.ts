/** Question 4, what the two phrase rules of this pack do not report: shared distress and our own story. S10, S25, S39. */
import type {Cue} from 'empathylint/rule';

export const shared: readonly Cue[] = [
	{
		cue: 'WE ADV? ADV? share~/feel~/sense your FEEL-NOUN',
		unless: ['share~ your ADV? feedback/idea/ideas/story/data/details/concern/concerns/perspective with'],
	},
	{cue: 'WE feel/share the same FEEL-NOUN'},
	{cue: 'feel~ your pain'},
	{cue: 'just? as/(every bit as)/(equally as) ADV? NEG-EMO ...4 as you'},
	{cue: 'WE BE ADV? as/equally/every ...2 NEG-EMO ...3 as you'},
	{cue: 'this/that/it ADV? make~/made/leave~/left me/us ADV? INT? NEG-EMO/(feel INT? NEG-EMO/bad/awful/terrible)'},
	{
		cue: '(you and me)/(you and i)/(that make~ two of us)/(makes two of us) both?',
		with: {sentence: ['NEG-EMO', 'EMO-V', 'driv~/drove/driven', 'makes two of us', 'hate~']},
	},
	{cue: 'WE BE ADV? ADV? hurting/grieving/mourning/suffering with/alongside you'},
	{cue: 'like you, WE ...6 NEG-ADJ/NEG-EMO/hate'},
	{
		cue: 'this/that/it/ANY ADV? hurts/upsets/annoys/angers/frustrates/pains/saddens/(winds ANY up) me/us ...4 (as much as)/too/(as well)',
	},
	{cue: 'this/that/it winds me/us up'},
	{cue: 'WE BE ADV? NEG-EMO too/(as well)'},
	{cue: 'hurts us as much as'},
	{cue: 'WE ADV? hate this/that/it as much as you'},
	{cue: 'WE grieve/mourn/suffer with you'},
];

export const ownStory: readonly Cue[] = [
	{
		cue: 'WE have ADV? ADV? been there',
		unless: ['been there since/for/to/at/on/from/all', 'WE have been there ANY times'],
	},
	{cue: 'START been there', unless: ['been there since/for/to']},
	{
		cue: '(the? (very/exact)? same ANY? happened to)/(something similar happened to) me/us/(my ANY)/(OUR ANY)/(one of us)',
	},
	{
		cue: 'WE ADV? had (the/a) (very/exact)? (same/similar) (thing/problem/issue/experience) ANY?',
		unless: ['same screen/page', 'had the same ANY reported'],
	},
	{
		cue: 'WE ADV? know ADV? ADV? how (you ADV? BE/feel/feeling)/(that ADV? feels)/(it ADV? feels)/(this ADV? feels)/(that must feel)/(you must)/your',
	},
	{cue: 'WE ADV? know (ADV? what/how) (it BE)/(that BE) like'},
	{cue: 'WE hate (it when)/(when that/this/things)'},
	{cue: 'i remember when i/my/we'},
	{cue: 'as someone/somebody who has/have ADV? ANY', with: {sentence: ['relate', 'understand', 'know', 'get it', 'i']}},
	{cue: 'as a ANY ...6 (myself)/(who was/has/have) ...8 i get/know/understand'},
	{cue: 'WE ADV? can ADV? relate', unless: ['relate to the/your request/understanding/question']},
	{cue: 'WE have ADV? lived (it/this/that)/(through this/that/it)'},
	{cue: 'my (own/last/first)? ANY ANY? did/was/had ...3 (the same)/this/(precisely this)/(exactly this)/too/(as well)'},
	{cue: 'i had a ANY? ANY? of my own'},
	{cue: '<agent> here? ...8 (the same)/(as well)/too'},
	{cue: 'know what that does to'},
];

/** Telling customers what they feel. S17, S34. */
export const mindReading: readonly Cue[] = [
	{cue: 'you must ADV? (be/feel/(have been)/(be feeling)/(have felt)) ADV? INT? INT? EMO', unless: ['must be signed']},
	{cue: "you must ADV? be at your wit's/wits end"},
	{
		cue: 'you BE ADV? (clearly/obviously/understandably/rightly/certainly)? ADV? EMO with/about/by/at us/this/the/our',
		with: {sentence: ['clearly/obviously/understandably/surely/rightly/naturally']},
	},
	{cue: 'you BE clearly/obviously/understandably/(no doubt)/surely/rightly ADV? INT? EMO'},
	{
		cue: '(WE BE sure)/(WE can tell that?)/(no doubt)/(WE can see that?)/(it BE clear that?) you BE ADV? ADV? feeling? INT? EMO/<mood>',
	},
	{cue: 'WE can ADV? imagine ...1 how ADV? INT? EMO/NEG-ADJ'},
	{cue: 'WE can ADV? imagine (the/your)? ADV? FEEL-N'},
	{cue: 'feel/feeling <mood>'},
];
