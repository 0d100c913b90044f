import {describe, it} from 'vitest';
import rule from '../../rules/apology-names-event/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'As an apology for the trouble, the tea is on us.',
			'Please take the tea as our small token of apology for the trouble.',
			// The act stands behind "sorry".
			'Sorry for the delay with your spectacles.',
			'We apologise for the mix-up with the two cellos.',
			'We are sorry that we cut the hedge too short.',
			'Sorry for the wait. Your table is ready.',
			'I apologise for the trouble while moving your piano.',
			'I apologise for the trouble you have in changing your seat.',
			'We are sorry about the confusion with the two Mr Browns.',
			'Sorry for this taking so long.',
			'Sorry about that late night call.',
			// It stands beside it.
			'Your curtains were delivered without hooks. We are sorry for the inconvenience.',
			'We are sorry for the inconvenience. We sent the hooks to the wrong house.',
			'You were charged twice for the lesson on 4 May. We are sorry about that.',
			'We lost your form. Sorry.',
			'We apologise for the trouble. {{what_happened}} kept us from coming.',
			{text: 'Subject: Your lost suitcase\n\nWe are sorry for the inconvenience.', name: 'in the subject'},
			{
				text: 'The lift broke down on Monday. Parts are on order. We apologise for the inconvenience.',
				options: {window: 2},
			},
			// Soft starts, questions, hearsay, refusals.
			'Sorry, that size is sold out.',
			"Sorry about that, here's the right link.",
			'Are you sorry for the trouble?',
			'We are sorry to hear about the inconvenience.',
			'We are sorry we cannot pay for the inconvenience.',
			'You will never regret the extra trouble.',
			// Hedged: no-conditional-apology says so.
			'We apologise for any inconvenience.',
			'I am sorry for the distress this may have caused.',
			// A death.
			'We were sorry to learn that your aunt has died. We are sorry.',
			{text: 'We are sorry for the distress.', type: 'bereavement'},
			{text: 'We were so sorry about the death of your aunt, and about the situation.', name: 'in a condolence'},
		],
		notOk: [
			{text: '[[Sorry for the inconvenience]].', level: 'warn', messageId: 'vague'},
			{text: 'WE [[APOLOGISE FOR THE TROUBLE]].', level: 'warn'},
			{text: 'We are so very [[sorry for all the hassle]] this has caused you.', level: 'warn'},
			{text: 'Please accept our [[apologies for the frustration]].', level: 'warn'},
			{text: 'Our [[apologies to you and your guests for the upset]].', level: 'warn'},
			{text: 'We [[apologise for the experience]] you had.', level: 'warn'},
			{text: 'I am [[sorry about what happened]].', level: 'warn'},
			{text: "I'm really [[sorry about that]].", level: 'warn'},
			{text: 'We are [[sorry for all this]].', level: 'warn'},
			{text: 'We are sorry for [[this]] and are working on it.', level: 'warn'},
			{text: 'We [[regret the inconvenience]].', level: 'warn'},
			{text: '[[We regret this matter]].', level: 'warn'},
			{text: 'We are [[sorry for this issue]].', level: 'warn'},
			{text: 'We are [[sorry that this happened]].', level: 'warn'},
			{text: 'I am [[sorry you had such a bad experience]].', level: 'warn'},
			{text: 'We are [[sorry that your stay did not meet your expectations]].', level: 'warn'},
			// A date in a promise is no event.
			{text: '[[Sorry for the inconvenience]]. Please reply by Friday.', level: 'warn'},
			{
				text: 'The lift broke down on Monday. Parts are on order. We [[apologise for the inconvenience]].',
				level: 'warn',
			},
			{
				text: 'Your curtains were delivered without hooks. We are [[sorry for the inconvenience]].',
				options: {window: 0},
				level: 'warn',
			},
			// Nothing but the word.
			{text: 'The pool is warm. [[We are sorry]]. The café is open.', level: 'info', messageId: 'bare'},
			{text: '[[Please accept our sincere apologies]].', level: 'info', messageId: 'bare'},
			{text: '[[We sincerely apologise]].', level: 'info', messageId: 'bare'},
			{text: '[[Again, sorry]].', level: 'info', messageId: 'bare'},
		],
	},
	{describe, it},
);
