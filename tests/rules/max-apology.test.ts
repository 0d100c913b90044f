import {describe, it} from 'vitest';
import rule from '../../rules/max-apology/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'We are sorry that we sent the wrong lamp. The right one left our store today.',
			'Sorry for the delay. Your kettle ships today.',
			"Sorry, that page has moved. I'm sorry, but I could not read the photo. Please send it again.",
			'We are sorry that we lost the form. You do not have to apologise for the delay.',
			'We are sorry that we lost the form. To show our regret, we have sent you the wrong key back.',
			'We are sorry that we lost the form. You were sorry too, you wrote.',
			'We are sorry that we lost the form. We have read your apology for the delay.',
			'We are sorry that we lost the form. We are not sorry to see the old one go.',
			'We are sorry that we lost the form. The apology letter for the delay is in the post.',
			'We are sorry that we lost the form. The apology you requested is in the post.',
			'We are sorry that we lost the form. As an apology for the delay, your next month is free.',
			'We are sorry that we lost the form. As a token of our apology for the mix-up, the tea is on us.',
			'We are sorry that we lost the form. As an apology for the vase that we broke, your next month is free.',
			'We are sorry that we lost the form. As a token of our apology for the vase that we broke, the tea is on us.',
			'We are sorry that we lost the form. Are you sorry, too?',
			'We are sorry that your mother has died. We are sorry for your loss. We are sorry for the letter.',
			{text: 'We are sorry for your loss. I apologise for the letter. Sorry for the second one.', type: 'bereavement'},
			{
				text: 'Sorry, sold out! Sorry, gone! We are sorry for the delay. We apologise for the mix-up.',
				type: 'newsletter',
			},
			'{% if late %}We are sorry that we were late.{% else %}We are sorry that we lost the form.{% endif %}',
			{text: 'We are sorry that we lost the form. We apologise for the delay.', options: {maxCount: 2}},
			{text: 'We are sorry that we lost the form. We apologise for the delay.', options: {per: 6}},
			{
				text: 'We apologise for all of the upset and the bother to you, to your family, to your neighbours, to the people upstairs, to the choir, to the guests and to all others.',
				options: {maxWords: 40},
			},
		],
		notOk: [
			// Each customer reads two, whatever the branch.
			'We are sorry that we lost your form. {% if late %}[[Apologies]] for the delay.{% else %}[[Sorry]] for the mix-up.{% endif %}',
			{text: 'We are sorry that we sent the wrong lamp. We [[apologise]] for the mix-up.', messageId: 'count'},
			'We are [[sorry]] for the trouble. We are sorry that we sent the wrong lamp on 4 May.',
			'Sorry that we sent the wrong lamp! [[Sorry]] for the mix-up. [[SORRY]] for the trouble.',
			'We apologise that we lost the form. [[We deeply regret]] the delay.',
			'We are sorry that we lost the form. We express [[our sincere regret]] that we lost it.',
			{
				text: 'We are sorry that we sent the wrong lamp. The right one is on its way. Again, [[sorry]] for the mix-up.',
				level: 'info',
			},
			{
				text: 'We are sorry that we sent the wrong lamp. The right one is on its way. [[Apologies]] for the mix-up.',
				level: 'warn',
			},
			{
				text: '[[We apologise for all of the upset and the bother to you, to your family, to your neighbours, to the people upstairs, to the choir, to the guests and to all others.]]',
				messageId: 'wordy',
			},
			{
				text: '[[We are sorry for the upset, the stress and the bother.]]',
				options: {maxWords: 5},
				messageId: 'wordy',
			},
		],
	},
	{describe, it},
);
