/** Questions 2 and 6: condolence, and sorrow or verdicts about the customer's state. */
import type {Cue} from 'empathylint/rule';

export const loss: readonly Cue[] = [
	{
		cue: 'LOSS',
		unless: ['your loss of ANY', 'loss report', 'dead line', 'battery/phone/line/laptop/screen/boiler ADV? died'],
	},
	{cue: 'sorry for/about your loss', unless: ['your loss of']},
];
export const regret: readonly Cue[] = [
	'SORRY',
	'condolence~',
	'condolences',
	'sympathy/sympathies',
	'sad/saddened',
	'regret',
];

/** Sorrow for a vague harm or state; becomes an apology when the sentence owns a fault. */
export const vagueSorrow: readonly Cue[] = [
	{cue: 'SORRY ...5 for/about ...3 HARM-VAGUE', unless: ['SORRY for/about that, ANY', 'sorry about that, but']},
	{cue: 'regret~ ...3 HARM-NOUN/incident'},
	{cue: 'WE ADV? ADV? regret this/the ADV? ANY? incident/situation/matter'},
	{
		cue: 'SORRY ...5 for/about this/the/these/your ANY? incident/issue/issues/problem/problems/matter/event/occasion/situation',
	},
	{
		cue: 'SORRY that? you ADV? will not/(can not)/(could not)/(BE unable to)/(have to)/(had to) ADV? ANY',
		unless: ['(had to)/(have had to) wait', 'can not ANY your account'],
	},
	{cue: 'SORRY ...3 to see/lose you/(the ANY)'},
	{cue: 'sorry to lose'},
	{cue: 'sad to see you'},
	{
		cue: 'SORRY that? this/that/it/things/(your ANY) ANY? has/have/did/was/were not ...3 (meet/met your)/(right fit)/(good fit)/expected/hoped/(live up)',
	},
	{cue: 'SORRY ANY ANY? (did not meet)/(has not met)/(was not the right fit)/(BE not what you)/(fell short of)'},
	{cue: 'did not/(has not)/(have not) meet/met your expectations', with: {sentence: ['SORRY']}},
	{cue: 'SORRY for you/him/her/them'},
	{cue: 'SORRY for ...3 (you BE/have ADV? going through)/(you have been through)/(what you)/(everything you)'},
	{cue: '(we/i) hate that this/you'},
	{
		cue: 'SORRY that? you ADV? had/have/(have had)/(are having) ...2 (bad/poor/negative/unpleasant/terrible/difficult/hard/frustrating) ...1 time/experience/day/week',
	},
	{cue: 'SORRY that? this happened/(has happened)/(had to happen)'},
	{
		cue: 'SORRY that? you BE ADV? (going through)/experiencing/facing/having this/that/these/difficulties/trouble/problems/issues',
	},
];

/** A whole sentence that only says sorry: it takes the class of its neighbour. */
export const bareSorry: readonly Cue[] = [
	{cue: 'START (WE ADV? BE ADV?)? ADV? INT? INT? sorry END'},
	{cue: 'START (please accept)? OUR? INT-ADJ? apologies END'},
	{cue: 'START WE ADV? ADV? INT? apologise END'},
	{cue: 'START again? INT? sorry/apologies (again)? END'},
];

/** Verdicts and gasps. S19, S39. */
export const lament: readonly Cue[] = [
	{
		cue: '(that/this/it/what/how ADV? BE)/(that/this/it sounds)/(that/this/it must be)/(that/this/it must have been)/(this must BE) ADV? INT? (such/like)? a/an? ADV? INT? LAMENT',
		unless: ['how BE it', 'what is difficult', 'how BE ANY frustrating'],
	},
	{cue: '(that/this/it/which ADV? BE)/(that/this/it sounds like?) ADV? INT? NEG-ADJ-ONLY END'},
	{cue: 'what/such a/an ADV? LAMENT'},
	{cue: 'how ADV? LAMENT for you/them/(your ANY)/everyone'},
	{cue: 'START how ADV? LAMENT END'},
	{
		cue: 'START (oh no)/(oh dear)/(oh man)/(oh my)/aww/aw/ugh/yikes/ouch/eek/gosh/(good grief)/(oh goodness)',
		unless: ['oh no problem/worries/need'],
	},
	{cue: 'START wow, that/this/what ...4 LAMENT'},
	{cue: 'terrible/awful/horrible/dreadful/heartbreaking/tragic what/that you have/had/went'},
	{
		cue: '(this/the situation)/(that situation)/waiting/it BE/(would be)/(must be)/(can be)/(has been)/(can feel) ADV? INT? frustrating/upsetting/disappointing/stressful/annoying for anyone/anybody/everyone/you',
	},
	{cue: 'it can be ADV? ADV? frustrating/upsetting/disappointing/stressful/annoying/difficult when you feel'},
];
