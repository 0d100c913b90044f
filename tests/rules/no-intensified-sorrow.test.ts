import {describe, expect, it} from 'vitest';
import rule from '../../rules/no-intensified-sorrow/index.ts';
import {applyFixes, createLinter} from '../../src/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'We are sorry that the van was late.',
			'So, sorry, the answer is no.',
			'So, we apologise once and put it right.',
			'The garden was in a very sorry state when the crew came.',
			'I am not very sorry to retire the old form.',
			'Really, the form is short.',
			'Your claim is very important.',
			'It is so hot that the tram lines bend.',
			'We really want to get this right.',
			'You were very upset about the fee, and we have removed it.',
			'Tell us if a resident is deeply saddened by the change.',
			'Customers write "I am so sorry" when a letter crosses ours.',
			'We regret the error.',
			'We apologise for the wait; the clinic opens at 9 tomorrow.',
			// One is right in a condolence.
			'We are very sorry that your mother has died.',
			{text: 'We are deeply sorry for your loss.', type: 'bereavement'},
			'Your husband passed away in May. We are so sorry.',
			// And for a grave fault of ours, declared as such.
			{
				text: 'We are deeply sorry that we sent your test results to another patient on 4 May.',
				type: 'incident',
				severity: 'high',
			},
			{text: 'We are so sorry that we lost your form.', options: {max: 1}},
		],
		notOk: [
			'We are sorry [[indeed]].',
			'We apologise [[without reservation]].',
			'We are [[more than]] sorry.',
			'[[Loads of]] apologies for the bus.',
			'[[Sorry doesn’t begin to cover it]].',
			'There is [[no apology big enough]].',
			'[[Sorry, sorry]], the bus was full.',
			'The hall was shut, for which we are [[tremendously]] apologetic.',
			'We are [[deeply]] regretful about the bus.',
			'We regret it [[deeply]].',
			'We are sorry, [[truly]], for the wet tent.',
			'Please take our apologies, [[profound and real]].',
			'Our apologies, both [[sincere and profound]].',
			'Our apology is [[heartfelt]].',
			'We owe you the [[humblest]] of apologies.',
			'[[From the bottom of our hearts, we apologise]].',
			'[[Sorry from the heart]].',
			'We [[apologise with all our hearts]].',
			'I am [[full of regret]] over the bus.',
			'I [[could not be more apologetic]].',
			{text: 'We are [[so]] sorry that the van was late.', output: 'We are sorry that the van was late.'},
			{text: "I'm [[very, very]] sorry.", output: "I'm sorry."},
			{text: 'We are **[[really]]** sorry about the mix-up.', output: 'We are sorry about the mix-up.'},
			{text: 'I am [[so *very]]* sorry.'},
			{text: 'We are [[so\nvery]] sorry.'},
			{text: '[[So]] sorry for the mix-up!', output: 'Sorry for the mix-up!'},
			{text: '[[Deeply and sincerely]] sorry, the council.', output: 'Sorry, the council.'},
			{text: 'We [[sincerely]] apologise for the wait.', output: 'We apologise for the wait.'},
			{text: 'We [[sincerely]] apologize for the wait.', output: 'We apologize for the wait.'},
			{text: 'We would like to [[wholeheartedly]] apologise.', output: 'We would like to apologise.'},
			{text: 'We [[deeply]] regret the error.', output: 'We regret the error.'},
			{text: '[[Truly]], we are sorry.', output: 'We are sorry.'},
			{text: 'We are [[massively]] sorry.', output: 'We are sorry.'},
			{text: 'We are [[sooo]] sorry.', output: 'We are sorry.'},
			{text: 'WE ARE [[SO]] SORRY.', output: 'WE ARE SORRY.'},
			{text: 'We are [[so]] saddened by this.', output: 'We are saddened by this.'},
			{text: 'We are [[so very]] sad.', output: 'We are sad.'},
			{text: '[[So]] sad to hear this.', output: 'Sad to hear this.'},
			// Behind the verb: no fix.
			{text: 'We apologise [[unreservedly]].', messageId: 'adverb', output: 'We apologise unreservedly.'},
			{text: 'I apologise [[most sincerely]] for the noise.'},
			// Nouns: suggestions only.
			{
				text: 'Please accept our [[deepest]] apologies.',
				messageId: 'noun',
				output: 'Please accept our deepest apologies.',
			},
			{text: 'With [[great]] regret we shut the branch.', messageId: 'noun'},
			{text: 'A [[sincere and heartfelt]] apology to you all.', messageId: 'noun'},
			{text: '[[Many]] apologies for the wait.', messageId: 'noun'},
			{text: '[[Sorry from the bottom of my heart]].', messageId: 'noun'},
			{text: 'We [[cannot apologise enough]].', messageId: 'noun'},
			{text: "I [[can't tell you how sorry I]] am.", messageId: 'noun'},
			{text: 'There are [[no words for how sorry]] we are.', messageId: 'noun'},
			{text: 'We are [[sorry, truly sorry]].', messageId: 'noun'},
			{text: 'We [[could not be more sorry]].', messageId: 'noun'},
			{text: 'We are [[sorry beyond words]].', messageId: 'noun'},
			// Two in one text; the second run of the fix finds nothing more.
			{
				text: 'We are [[so]] sorry. We are [[very]] sorry.',
				options: {max: 0},
				output: 'We are sorry. We are sorry.',
			},
			{text: 'We are so sorry. We are [[very]] sorry.', options: {max: 1}},
			// More than one in a condolence, or a fault that is not declared grave.
			{text: 'We are so sorry that your mother has died, [[deeply]] sorry.'},
			{text: 'We are [[deeply]] sorry that we lost your test results on 4 May.', type: 'incident', level: 'warn'},
			// Only a hint where nothing is at stake.
			{text: 'We are [[so]] sorry that the shop is shut on Monday.', type: 'newsletter', level: 'info'},
			{text: 'We are [[so]] sorry, the old link is gone.', type: 'receipt', level: 'info'},
			{text: 'Would you be [[very]] sorry to lose the stop?', level: 'info'},
		],
	},
	{describe, it},
);

it('has nothing left to fix after one run', async () => {
	const linter = createLinter();
	const text = '**Really** sorry, we are so very sorry. So, sorry, the answer is no. We *deeply* regret it.\n';
	const fixed = applyFixes(text, (await linter.lint({text})).findings).output;
	expect(fixed).toBe('Sorry, we are sorry. So, sorry, the answer is no. We regret it.\n');
	expect(applyFixes(fixed, (await linter.lint({text: fixed})).findings).output).toBe(fixed);
});
