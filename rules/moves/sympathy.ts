/** Questions 2 and 6: condolence, and sorrow about the customer's state. */
import type {Cue} from 'empathylint/rule';
import {notGift} from './gift.ts';

export const loss: readonly Cue[] = [
	{
		cue: 'LOSS',
		unless: ['your loss of ANY', 'loss report', 'dead line', 'battery/phone/line/laptop/screen/boiler ADV? died'],
	},
	{cue: 'sorry for/about your loss', unless: ['your loss of']},
];
export const regret: readonly Cue[] = ['SORRY', 'condolence~', 'sympathy/sympathies', 'sad/saddened', 'regret'];

/** Sorrow for a vague harm or state; becomes an apology when the sentence owns a fault. */
const vague: readonly Cue[] = [
	{
		cue: 'SORRY that? you ADV? (will not)/(BE unable to)/(have to)/(had to)/(have had to)/(BE having to) ADV? ANY',
		unless: ['(had to)/(have had to) wait'],
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
	{
		cue: 'SORRY that? things/it/this/(your ANY) (have not)/(has not)/(did not) ADV? go/gone/work/worked/turn/turned ADV? ADV? out/well/better/right/smoothly/(to plan)',
	},
	{cue: 'SORRY ...5 not (up to ANY)'},
	{cue: 'SORRY that? your/the/this ANY? experience/visit/stay/trip ...3 not ANY'},
	{
		cue: 'SORRY that? things/it/this/that have/has? ADV? (turned/worked out)/(come/came to this/that)/ended/(gone this)',
	},
	{cue: 'SORRY that? you BE ADV? (in this/that/such ANY? ANY? position/situation/state/mess)/unwell/ill/leaving'},
	{cue: 'SORRY that? you find/found yourself in'},
	// The visit, the service, "how you were treated": no event yet.
	{
		cue: 'SORRY that? this/that/it BE ADV? happening/happened/(your/the/an/a ANY? experience/impression/outcome)',
	},
	{cue: 'SORRY that? this/that/it BE ADV? ADV? INT? NEG-ADJ/rough/exhausting'},
	{cue: 'SORRY for/about ADV? everything/all/whatever ANY? you/happened'},
	{
		cue: 'SORRY/regret that? you ADV? (have had)/had/(BE having) ...3 experience/time/stay/visit/journey/trip/issues/problems/trouble/difficulties/difficulty/hassle',
	},
	{cue: 'regret your ANY? experience/trouble/troubles/difficulties/disappointment'},
	{
		cue: 'SORRY that? you BE ADV? having (a/an)/(such a) INT? hard/tough/rough/bad/difficult/awful/terrible time/day/week',
	},
	{cue: 'SORRY for ...3 (you BE/have ADV? going through)/(you have been through)/(what you)'},
	{cue: '(we/i) hate that this/you'},
	{
		cue: 'SORRY that? you BE ADV? (going through)/(dealing/coping/stuck with)/(caught up in)/experiencing/facing/having this/that/these/such/difficulties/trouble/problems/issues',
	},
];

export const vagueSorrow: readonly Cue[] = vague.map((cue) => notGift(cue));

/** A whole sentence that only says sorry: it takes the class of its neighbour. */
export const bareSorry: readonly Cue[] = [
	{cue: 'START (WE ADV? BE ADV?)? ADV? INT? INT? sorry END'},
	{cue: 'START (please accept)? OUR? INT-ADJ? apologies END'},
	{cue: 'START WE ADV? ADV? INT? apologise END'},
	{cue: 'START again? INT? sorry/apologies (again)? END'},
	{cue: 'START WE ADV? (BE/want/wanted/would) ...3 to ADV? ADV? apologise (to you)? ADV? END'},
];
