import {describe, it} from 'vitest';
import rule from '../../rules/require-acknowledgement/index.ts';
import {testRule} from '../../src/tester.ts';

/** A whole message, as a template holds it. */
const letter = (...sentences: string[]): string =>
	`Hi {{name}},\n\n${sentences.join(' ')}\n\nKind regards,\nThe service desk`;

const CHARGED = 'You were charged twice for order {{order}} on {{date}}.';
const REFUNDED = 'I have refunded the second payment today.';
const PHOTO = 'Please send us a photo of the receipt.';
const THANKS = 'Thank you for contacting us.';

testRule(
	rule,
	{
		ok: [
			{
				text: letter(`{% if twice %}${CHARGED}{% else %}You told us that the card was refused.{% endif %}`, PHOTO),
				type: 'problem',
			},
			{text: letter(`{% if late %}${THANKS} ${THANKS} ${THANKS}{% endif %}`, CHARGED, PHOTO), type: 'problem'},
			{
				name: 'a refusal that states the decision',
				type: 'refusal',
				text: "Hi {{name}},\n\nYour request to open a second business account was turned down by our bank. Reply with last year's accounts and we will look again.",
			},
			// An acknowledgement, an apology that names the event, or a condolence near the start.
			{text: letter(CHARGED, REFUNDED), type: 'problem'},
			{text: letter(THANKS, 'You told us that the lift stuck between two floors.', PHOTO), type: 'problem'},
			{text: letter('Thank you for telling us that the key does not turn.', PHOTO), type: 'problem'},
			{text: letter('You told us {{issue_summary}}.', PHOTO), type: 'problem'},
			{text: letter('We are sorry that we sent the wrong size.', PHOTO), type: 'resolved'},
			{text: letter('We were sorry to learn that your mother has died.', PHOTO), type: 'bereavement'},
			// The resolution of a named event comes first.
			{text: letter('Your £42 refund for the broken cup went out today.'), type: 'resolved'},
			// For notices the event itself will do.
			{text: letter('Card payments have failed since 9:40 this morning.', PHOTO), type: 'incident'},
			{text: letter('Someone signed in to your account from Lisbon on {{date}}.', PHOTO), type: 'security'},
			{text: letter('Your invoice {{invoice_number}} over {{amount}} was due on {{date}}.', PHOTO), type: 'dunning'},
			{text: letter('The grant closed on 4 May, so we cannot add your form.', PHOTO), type: 'refusal'},
			// For receipts of a message, what was received.
			{text: letter('We have received your complaint {{ticket_number}} about the bus.', PHOTO), type: 'autoreply'},
			{text: letter('You asked us to close your account on {{date}}.', PHOTO), type: 'offboarding'},
			// Types without the need.
			...(['question', 'receipt', 'newsletter', 'legal'] as const).map((type) => ({text: letter(THANKS, PHOTO), type})),
			// A status line is no reply.
			'The fault in the ticket machines is mended.\n\nThe failed sensor was swapped and all three machines work again.',
			letter(
				'We are sorry for the delay.',
				'I am writing to tell you about a short outage that may slow your lift.',
				PHOTO,
			),
			// Nothing that reads like a problem.
			letter('The pool opens at nine.', 'Bring a towel.'),
			{text: letter(THANKS, PHOTO), type: 'problem', options: {types: ['incident']}},
			{
				text: letter(THANKS, 'We value you.', 'Our desk is open.', CHARGED, REFUNDED),
				type: 'problem',
				options: {window: 4},
			},
			{
				text: `Subject: You were charged twice for order {{order}}\n\n${letter(PHOTO)}`,
				type: 'problem',
				options: {countSubject: true},
			},
		],
		notOk: [
			// Customers of one branch read none.
			{
				text: letter(`{% if twice %}${CHARGED}{% else %}[[${THANKS}]]{% endif %}`, PHOTO),
				type: 'problem',
				level: 'error',
				messageId: 'branch',
			},
			{
				text: letter(`{% if twice %}${CHARGED}{% else %}[[${THANKS}]]{% endif %}`, PHOTO),
				type: 'praise',
				level: 'info',
				messageId: 'recommendedInBranch',
			},
			{text: letter('[[Thank you for contacting us.]]', PHOTO), type: 'problem', level: 'error', messageId: 'missing'},
			...(['incident', 'refusal', 'resolved', 'security', 'dunning', 'bereavement'] as const).map((type) => ({
				text: letter(THANKS, PHOTO),
				type,
				level: 'error' as const,
				messageId: 'missing',
			})),
			// The nearest miss is named.
			{
				text: letter('[[We completely understand your frustration.]]', PHOTO),
				type: 'problem',
				level: 'error',
				messageId: 'onlyHollow',
			},
			{
				text: letter('[[Thank you for contacting us.]]', 'I hear you.', PHOTO),
				type: 'problem',
				messageId: 'onlyHollow',
			},
			// Sorrow is none, nor is an apology for nothing in particular.
			{text: letter('I am so sorry to hear that.', PHOTO), type: 'problem', level: 'error'},
			{text: letter('We apologise for any inconvenience caused.', PHOTO), type: 'problem', level: 'error'},
			// Too late.
			{text: letter(THANKS, 'We value you.', 'Our desk is open.', CHARGED, REFUNDED), type: 'problem', level: 'error'},
			{text: letter(THANKS, CHARGED, REFUNDED), type: 'problem', options: {window: 1}, level: 'error'},
			// Narrower than the defaults.
			{
				text: letter('We are sorry that we sent the wrong size.'),
				type: 'problem',
				options: {accept: []},
				level: 'error',
			},
			{
				text: letter('Your £42 refund for the broken cup went out today.'),
				type: 'resolved',
				options: {accept: ['apology']},
				level: 'error',
			},
			{text: letter(THANKS, PHOTO), type: 'question', options: {types: ['question']}, level: 'error'},
			{
				text: `Subject: You were charged twice for order {{order}}\n\n${letter(PHOTO)}`,
				type: 'problem',
				level: 'error',
			},
			// Recommended only.
			...(['update', 'praise', 'autoreply', 'offboarding'] as const).map((type) => ({
				text: letter(THANKS, PHOTO),
				type,
				level: 'info' as const,
				messageId: 'recommended',
			})),
			// The less sure the type, the lower the level.
			{text: letter(THANKS, PHOTO), filePath: 'macros/complaint-first-reply.md', level: 'warn', name: 'from its name'},
			{text: letter('We apologise for any inconvenience caused.', PHOTO), level: 'info', name: 'from its words'},
			{
				text: `---\nempathy: {type: problem}\n---\n\n${letter(THANKS, PHOTO)}`,
				level: 'error',
				name: 'from front matter',
			},
		],
	},
	{describe, it},
);
