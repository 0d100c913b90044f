import {describe, it} from 'vitest';
import rule from '../../rules/next-step-owner/index.ts';
import {testRule} from '../../src/tester.ts';

const MISSED = 'The bins in your street were missed on 4 May.';

testRule(
	rule,
	{
		ok: [
			...[
				'I will look into it.',
				'We have escalated your complaint.',
				'Your complaint has been reviewed by our route planner.',
				'It will be looked into by a surveyor.',
				'The matter has been dealt with by Monica.',
				'Your request has been passed to our billing team.',
				'This has been handed over to {{agent_name}}.',
				'I will ring the depot, and your case will be reviewed.',
				'We have replaced the lock, and action was taken.',
				'We will check the lift, and steps will be taken.',
				'Once it has been reviewed, Priya will call you.',
				'Your case has been assigned the number 1042.',
				// Things that move by themselves.
				'Your parcel will be delivered on Friday.',
				'The payment has been processed.',
				'Your bin will be emptied on Friday.',
				'It will be cold on Friday.',
			].map((text) => ({text: `${MISSED} ${text}`, type: 'problem' as const})),
			// Notices, and texts for which nobody has to act.
			...(['incident', 'resolved', 'question', 'receipt', 'newsletter', 'legal', 'praise'] as const).map((type) => ({
				text: 'The issue is being investigated.',
				type,
			})),
			'Your feedback will be reviewed.',
			// Our part beside the customer's.
			{text: `${MISSED} Please leave it out. I have booked a second round.`, type: 'problem', fault: 'ours'},
			{text: `${MISSED} Please leave it out. A refund is on its way.`, type: 'problem', fault: 'ours'},
			{text: `${MISSED} Please leave it out. The driver comes again on Friday.`, type: 'problem', fault: 'ours'},
			{text: `${MISSED} Please leave it out tonight.`, type: 'problem', fault: 'customer'},
			{text: `${MISSED} Please leave it out tonight.`, type: 'problem'},
			{text: 'Please leave it out tonight.', type: 'problem', fault: 'ours'},
			{text: `${MISSED} We value your custom.`, type: 'problem', fault: 'ours'},
			{
				text: `${MISSED} Please leave it out tonight.`,
				type: 'problem',
				fault: 'ours',
				options: {requireOurMove: false},
			},
		],
		notOk: [
			...[
				'[[This will be looked into]] as soon as possible.',
				'[[It is being investigated]].',
				'[[Your complaint will be looked into]] by Friday.',
				'[[Your claim will be reviewed]] by the end of June.',
				'[[The matter will be dealt with]] by {{reply_date}}.',
				'[[Your dispute has been raised]] by phone.',
				'[[The issue will be looked into]] by 5pm.',
				'[[Your complaint has been escalated]].',
				'[[The matter will be dealt with]].',
				'[[All concerns will be addressed]].',
				'[[Your claim is currently being reviewed]].',
				'[[These points have been forwarded]].',
				'[[Your written complaint has now been passed on]].',
				'Appropriate [[action will be taken]].',
				'[[An investigation has been opened]].',
			].map((text) => ({text: `${MISSED} ${text}`, type: 'problem' as const, level: 'warn' as const})),
			...(['refusal', 'update', 'security', 'dunning', 'bereavement', 'offboarding', 'autoreply'] as const).map(
				(type) => ({
					text: '[[Your request will be reviewed]].',
					type,
					level: 'warn' as const,
					messageId: 'nobody',
				}),
			),
			{text: 'Sorry about the missed bins. [[It will be looked into]].', level: 'info', name: 'from its words'},
			{
				text: `${MISSED} [[Please leave it out tonight.]]`,
				type: 'problem',
				fault: 'ours',
				messageId: 'onlyYours',
				level: 'warn',
			},
			{
				text: `${MISSED} You can use the tip in Mill Lane. [[We value your custom.]]`,
				type: 'problem',
				fault: 'ours',
				messageId: 'onlyYours',
			},
		],
	},
	{describe, it},
);
