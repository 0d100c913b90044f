import {describe, it} from 'vitest';
import rule from '../../rules/require-timeframe/index.ts';
import {testRule} from '../../src/tester.ts';

const LEAK = 'The tank leaked again.';
const SOON = 'We will reply shortly.';

testRule(
	rule,
	{
		ok: [
			{
				name: 'a time for every customer',
				text: `${LEAK} {% if gold %}We will call you by noon.{% else %}We will write within two working days.{% endif %}`,
				type: 'problem',
			},
			{
				name: 'a promise to those alone who get a time',
				text: `${LEAK} {% if gold %}I will call the fitter. You will hear from me by noon on Friday.{% endif %}`,
				type: 'problem',
			},
			// A time, a trigger, or an act that is done or done now.
			...[
				'I will call you on Friday at noon.',
				'I will call the fitter. You will hear from me by noon on Friday.',
				'We will write within two working days.',
				'The plumber will come on {{visit_date}}.',
				'Once the seal arrives, we will book a visit.',
				'Send us a photo of the seal, and we will replace it.',
				'I have replaced the seal.',
				'I am checking with the depot right now.',
				'Our next update comes at 11:00. We are working on it.',
				'We will do everything we can.',
				'We will not charge you for it.',
				'I will help you with the form.',
				'They will guide you through the form.',
				'Should it leak again, we will replace the tank.',
				'Please keep the tap closed.',
				'The seal will be with you shortly, on Friday before noon.',
				// Vague words about something else.
				'Please reply as soon as possible.',
				'How soon will it be dry?',
				'As soon as the valve is in the van, we will text you.',
				'It will be very soon forgotten.',
				'We hope to see you soon.',
				'Our plumber will be happy to assist you promptly.',
				'The plumber will arrive shortly after nine.',
				'Our fitter replied promptly.',
			].map((text) => ({text: `${LEAK} ${text}`, type: 'problem' as const})),
			{text: 'We will fix the valve as soon as it arrives from the maker.', type: 'problem'},
			// Types without the need, and texts of no known type.
			...(['question', 'resolved', 'praise', 'receipt', 'newsletter', 'legal'] as const).map((type) => ({
				text: SOON,
				type,
			})),
			SOON,
			{text: 'We will call you once the seal is in.', type: 'problem', options: {acceptEvents: true}},
		],
		notOk: [
			{
				text: `${LEAK} {% if gold %}I will call you by noon on Friday.{% else %}[[I will replace the seal.]]{% endif %}`,
				type: 'problem',
				level: 'warn',
				messageId: 'branch',
			},
			...(['problem', 'incident', 'update', 'autoreply', 'security', 'dunning'] as const).map((type) => ({
				text: 'We will reply [[shortly]].',
				type,
				level: 'warn' as const,
				messageId: 'vague',
			})),
			...(['refusal', 'bereavement', 'offboarding'] as const).map((type) => ({
				text: 'We will reply [[in due course]].',
				type,
				level: 'info' as const,
			})),
			{text: 'We will reply [[shortly]].', type: 'problem', options: {vague: 'info'}, level: 'info'},
			{text: 'We will reply [[shortly]].', filePath: 'macros/complaint.md', level: 'warn', name: 'from its name'},
			...[
				"We'll look into it [[as soon as possible]].",
				'Someone will be in touch [[soon]].',
				'It will be mended [[ASAP]].',
				'Your case is being handled [[as quickly as we can]].',
				'You should hear from us [[in the near future]].',
				'We aim to answer [[in a timely manner]].',
				'I am arranging a visit [[at the earliest opportunity]].',
			].map((text) => ({text: `${LEAK} ${text}`, type: 'problem' as const, messageId: 'vague'})),
			...[
				'[[I will send a new seal.]]',
				"[[We're looking into it.]]",
				'[[We will be in touch.]]',
				'[[Your tank will be replaced.]]',
				'[[Our plumber, a specialist, will ring you.]]',
				'[[You will receive a new seal.]]',
				'I will ask the maker. [[Thank you for your patience.]]',
			].map((text) => ({
				text: `${LEAK} ${text}`,
				type: 'problem' as const,
				messageId: 'missing',
				level: 'warn' as const,
			})),
			{
				text: 'It leaked on 4 May. [[I will send a new seal.]]',
				type: 'problem',
				messageId: 'missing',
				name: 'a past date',
			},
			{
				text: '[[We will call you once the seal is in.]]',
				type: 'problem',
				options: {acceptEvents: false},
				messageId: 'missing',
			},
		],
	},
	{describe, it},
);
