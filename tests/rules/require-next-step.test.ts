import {describe, it} from 'vitest';
import rule from '../../rules/require-next-step/index.ts';
import {testRule} from '../../src/tester.ts';

/** A whole message, as a template holds it. */
const letter = (...sentences: string[]): string =>
	`Hi {{name}},\n\n${sentences.join(' ')}\n\nKind regards,\nThe repairs team`;

const LEAK = 'Your washing machine leaked again on {{date}}.';
const VALUE = 'We value your business.';
const DOOR = 'Please let us know if you have any questions.';

testRule(
	rule,
	{
		ok: [
			// For every customer, whatever the branches say.
			{
				text: letter(LEAK, '{% if slot %}Great to see you soon.{% endif %} I will send an engineer tomorrow.'),
				type: 'problem',
			},
			{
				text: letter(
					LEAK,
					'{% if part %}I will send an engineer tomorrow.{% else %}I will call you by noon.{% endif %}',
				),
				type: 'problem',
			},
			{text: letter(LEAK, '{% for day in days %}You can pick {{day}}.{% endfor %}'), type: 'problem'},
			// What we do.
			{text: letter(LEAK, 'I will send an engineer tomorrow.'), type: 'problem'},
			{text: letter(LEAK, "We've booked an engineer for {{visit_date}}."), type: 'problem'},
			{text: letter(LEAK, "I'm checking with the depot now."), type: 'problem'},
			{text: letter(LEAK, 'They will bring a new seal on Friday, and I will call at noon.'), type: 'problem'},
			{text: letter(LEAK, 'Let me check the stock for you.'), type: 'problem'},
			// What the customer can do.
			{text: letter(LEAK, 'Please reply with the serial number.'), type: 'problem'},
			{text: letter(LEAK, 'You can pick any slot in the app.'), type: 'refusal'},
			{text: letter(LEAK, 'Could you send us a photo of the seal?'), type: 'problem'},
			{text: letter(LEAK, 'Which day suits you?'), type: 'problem'},
			{
				text: `Hi,\n\n${LEAK}\n\n1. Turn off the tap.\n2. Open the flap.\n\nKind regards,\nThe repairs team`,
				type: 'problem',
			},
			// Nothing is needed.
			{text: letter('Card payments failed at 9:40.', 'No action is needed.'), type: 'incident'},
			{text: letter('Card payments failed at 9:40.', "You don't need to do anything."), type: 'incident'},
			{text: letter('There is no news yet.', 'Our next update is on Friday.'), type: 'update'},
			// A weak need: a door will do.
			{text: letter('Your boiler is back to heat.', DOOR), type: 'question'},
			{text: letter('We fixed the seal of your machine on {{date}}.', DOOR), type: 'resolved'},
			// Types without the need.
			...(['receipt', 'newsletter', 'legal', 'praise'] as const).map((type) => ({text: letter(LEAK, VALUE), type})),
			letter('The pool opens at nine.', 'The water is warm.'),
			{text: letter(LEAK, VALUE), type: 'problem', options: {types: ['incident']}},
			{text: letter(LEAK, DOOR), type: 'problem', options: {countClosers: true}},
			{text: letter(LEAK, 'The matter is with the ward office.'), type: 'problem', options: {accept: ['ward office']}},
		],
		notOk: [
			// Customers of one branch read none.
			{
				text: letter(
					'{% if part %}I will send an engineer tomorrow.{% else %}[[The seal is out of stock.]]{% endif %}',
				),
				type: 'problem',
				level: 'error',
				messageId: 'branch',
			},
			{
				text: letter('[[The seal is out of stock.]]', '{% if part %}I will send an engineer tomorrow.{% endif %}'),
				type: 'question',
				level: 'info',
				messageId: 'branch',
			},
			{text: letter(LEAK, '[[We value your business.]]'), type: 'problem', level: 'error', messageId: 'missing'},
			...(
				['incident', 'refusal', 'update', 'autoreply', 'security', 'dunning', 'bereavement', 'offboarding'] as const
			).map((type) => ({text: letter(LEAK, VALUE), type, level: 'error' as const, messageId: 'missing'})),
			{text: letter('[[The pump runs again.]]'), type: 'resolved', level: 'info', messageId: 'missing'},
			{text: letter('[[It depends on the model.]]'), type: 'question', level: 'info', messageId: 'missing'},
			// Doors are no steps.
			{
				text: letter(LEAK, '[[Please let us know if you have any questions.]]'),
				type: 'problem',
				messageId: 'onlyCloser',
			},
			{text: letter(LEAK, 'Feel free to contact us.'), type: 'problem', level: 'error', messageId: 'onlyCloser'},
			{text: letter(LEAK, "Don't hesitate to reach out."), type: 'problem', level: 'error', messageId: 'onlyCloser'},
			{text: letter(LEAK, 'We are always here for you.'), type: 'problem', level: 'error', messageId: 'onlyCloser'},
			{text: letter(LEAK, "We'll do everything we can."), type: 'problem', level: 'error'},
			{text: letter(LEAK, 'Please accept our apologies.'), type: 'problem', level: 'error'},
			{text: letter(LEAK, 'Please be assured that we care.'), type: 'problem', level: 'error'},
			{text: letter(LEAK, 'The matter is with the ward office.'), type: 'problem', level: 'error'},
			{text: letter('It depends on the model.'), type: 'question', options: {types: ['question']}, level: 'error'},
			// The less sure the type, the lower the level.
			{text: letter(LEAK, VALUE), filePath: 'macros/complaint-second.md', level: 'warn', name: 'from its name'},
			{text: letter('We apologise for any inconvenience.', VALUE), level: 'info', name: 'from its words'},
			{text: `---\nempathy: {type: problem}\n---\n\n${letter(LEAK, VALUE)}`, level: 'error', name: 'from front matter'},
		],
	},
	{describe, it},
);
