import {describe, it} from 'vitest';
import rule from '../../rules/no-pity/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			// Poor as a quality.
			'The signal is poor inside the lift.',
			'You reported a poor connection in the flat.',
			'Poor quality photos cannot be read by the scanner.',
			'We gave you poor advice on the phone, and I have put it right.',
			'The poor condition of the parcel was our doing.',
			// Other senses of the same words.
			'You deserve a clear answer, so here it is.',
			'You don’t need this form if you have paid.',
			'Bless Bakery has sent you a receipt.',
			'Sympathy cards are on shelf 4.',
			'Our heart monitor goes out of stock on Friday.',
			'It would be a shame to lose your saved work, so press Save first.',
			'Your thoughts on the new form help us plan the next one.',
			'If you are unlucky, the queue takes an hour.',
			'We are sorry for you to have waited twice.',
			// Not our words.
			'Your order of "What a Pity: Songs" has shipped.',
			'The card reads "thoughts and prayers" on the front.',
			{text: 'Bless you and welcome to the parish.', options: {allow: ['bless you']}},
			// The fact in its place.
			'Both cups arrived broken, and that was our packing.',
		],
		notOk: [
			'[[We feel so bad for your children]].',
			'[[Poor you]], three parcels in one week and all of them wet.',
			'[[Oh, you poor soul]]!',
			'[[Poor {{first_name}}]], three buses and none of them yours.',
			'[[You poor *thing]]*, that cannot have been easy.',
			'[[Ah, you poor parents]], no sleep and no cot.',
			'[[What a pity]] that your tickets never came.',
			'[[What a terrible shame]] about the wedding cake.',
			"It's [[such a shame]] your boiler failed in January.",
			'[[It is a real pity]] that the clinic was shut.',
			"[[That's a crying shame]].",
			'[[THIS IS A SHAME]].',
			'[[Bless your heart]], what a week.',
			'Our [[commiserations]] on the failed booking.',
			'Our [[thoughts and prayers]] are with everyone hit by the outage.',
			'[[Our thoughts are with you]] and the whole crew.',
			"[[We're thinking of you at this]] hard time.",
			'[[My heart goes out to you]] and your team.',
			'[[Our hearts really go\nout to all]] the customers in the valley.',
			'[[My heart breaks for you]].',
			'[[Our hearts are aching for your]] team.',
			'[[I feel so bad for you]].',
			"[[We're so very sorry for him]].",
			"We can't help [[feeling sorry for you]].",
			"[[You really don't deserve this]].",
			'[[You didn’t deserve any]] of that.',
			'[[You do not deserve to be]] treated like this.',
			'[[Nobody deserves this]] kind of week.',
			'[[We do pity]] anyone who had to wait that long.',
			'[[I really do sympathise]].',
			'[[We sympathize]] with your position.',
			'You have [[our deepest sympathy]] for the lost suitcase.',
			'With [[heartfelt sympathy]] on the broken screen.',
			'[[Hard luck]] on the lost bag.',
			"[[You've been so unlucky]] with this oven.",
			// A condolence may say it, quietly.
			{text: 'Your mother died in May. You have [[our deepest sympathy]].', type: 'bereavement', level: 'info'},
			{
				text: 'We were sorry to learn of your father’s death, and [[our thoughts are with you]].',
				level: 'info',
			},
			// Pity stays pity, also then.
			{text: 'I was sorry to learn that your father died. [[You poor thing]].', type: 'bereavement', level: 'warn'},
			{text: 'Well, [[chin up]], the next train is at 9.', options: {extra: ['chin up']}},
		],
	},
	{describe, it},
);
