import {describe, it} from 'vitest';
import rule from '../../rules/no-dead-end/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'We cannot refund the ticket. {% if may %}What we can do is move it to May.{% else %}You can choose another day online.{% endif %}',
			// With a door beside the no.
			"We can't refund the ticket. What we can do is move it to May.",
			'We cannot ship paint by air, but you can collect it from the depot.',
			'We are unable to extend the lease. Alternatively, there is a flat on the second floor.',
			"I'm afraid we cannot repair the clock. Please send us the key, and we will return it.",
			'We no longer stock the blue mug. You are welcome to choose any other colour.',
			'We cannot refund the deposit. The rules are strict. I will move your booking to June.',
			'We do not deliver on Sundays. Would Monday suit you?',
			"The part can't be exchanged. I have sent the maker a claim for you.",
			'We do not accept cheques. See {{payment_link}}.',
			'We are unable to refund cash, but a transfer to your card takes a day.',
			'You can book by phone. We cannot accept bookings by post.',
			'We are not able to reopen the gate before May. Until then, the side door is open.',
			'We cannot approve the loan without a payslip.',
			'We cannot release the key unless both tenants sign.',
			'It is not possible to change the name. Tickets are sold at the door as well.',
			// Limits of the customer's, and steps.
			"If you can't find the valve, send us a photo.",
			'If you are unable to attend, tell us by noon.',
			"You can't park in the yard on Sundays.",
			'Where the parcel cannot be returned, the depot keeps it.',
			'If the deposit cannot be refunded, the deed says so.',
			// No refusal.
			'We cannot help but smile at the photo.',
			'We will never ask for your PIN.',
			'We cannot take any credit for the view.',
			'We cannot accept liability for coats.',
			"We can't wait to meet you.",
			'It is impossible to miss the red gate.',
			'Would we be unable to deliver on Sunday?',
			// Types that owe no step.
			...(['legal', 'newsletter', 'receipt', 'praise'] as const).map((type) => ({
				text: 'We do not accept returns.',
				type,
			})),
			{
				text: 'We cannot refund the fee. The rules are strict. The court agreed. I will move your booking to June.',
				options: {window: 3},
			},
		],
		notOk: [
			// Those who read the no do not read the way on.
			'{% if late %}[[We cannot refund]] the ticket.{% else %}What we can do is move it to May.{% endif %}',
			{text: '[[We cannot refund]] the ticket.', level: 'warn'},
			"Unfortunately [[we're unable to extend]] the lease.",
			'I have reviewed your claim. [[I am not able to approve]] it. Kind regards.',
			'[[We will not be able to replace]] the vase.',
			'[[We are not in a position to offer]] a loan. We value your custom.',
			'[[We will not accept your]] form.',
			'[[We do not offer repairs]].',
			'[[We no longer support the]] old app. Please let us know if you have any questions.',
			'[[We have to decline]].',
			'[[We have decided against a]] refund.',
			'[[It is not possible to change]] the name.',
			'[[Refunds are not possible]].',
			'There is [[nothing more we can do]].',
			'Our [[policy does not allow]] refunds.',
			'The [[rules state]] that deposits stay with us.',
			'[[That is our policy]].',
			'[[Your claim for the bicycle has been declined]].',
			'[[We will not be refunding this]] order.',
			'It is [[against our policy]] to refund tickets.',
			'That is [[not something we offer]].',
			'[[We do not give refunds]].',
			'[[No refunds can]] be given on opened jars.',
			'The screen [[is not covered by the warranty]].',
			'[[The deposit cannot be returned]].',
			'[[Your ticket is non-refundable]].',
			{text: '[[We cannot refund]] the fee. It is not possible. Our rules do not allow it.', count: 1},
			{
				text: '[[We cannot refund]] the fee. The rules are strict. I will move your booking to June.',
				options: {window: 1},
			},
			{text: '[[We are unable to approve]] your claim.', type: 'refusal', level: 'warn'},
		],
	},
	{describe, it},
);
