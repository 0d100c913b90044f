import {describe, it} from 'vitest';
import rule from '../../rules/no-agentless-fault/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			// Somebody did it.
			'We printed the wrong date.',
			'Our oven tripped the fuse.',
			'Mistakes were made by our new printer.',
			'Your form was overlooked by our night desk.',
			'Your seat was wrongly sold by the theatre.',
			'The confusion was caused by our letter of 4 May.',
			'The damage was caused by the falling branch.',
			'The gate is stiff from rust suffered by all hinges at sea, as is the disruption suffered by boats.',
			'We have made mistakes, and you have seen two of them.',
			// It stands beside it.
			'A mistake was made with your cake. We forgot the candles.',
			'We lost your form. We regret that it was overlooked.',
			'An error occurred with your order. The courier lost the box.',
			'Your trousers were mislaid. Our supplier sent them to Leeds.',
			// What happened, reported.
			'You were charged twice.',
			'You were wrongly charged for two lessons.',
			'Your parcel was lost.',
			'The parcel was sent from Hull to Leeds on Friday.',
			'The error occurred when the page was opened.',
			'No errors occurred during the test.',
			// Conditions, policies, questions.
			'If an error occurs, press the green button.',
			'When an issue arises, the alarm rings.',
			'If a page was overlooked, send it later.',
			'Wear caused by pets is outside the cover.',
			'Was a mistake made?',
			'Due to high demand, the tour is full.',
			'Due to the snow, the bus stops at the bridge.',
			'Errors are made visible in red.',
			'The fund pays for damage caused.',
			// A notice while the cause is sought.
			{text: 'An issue occurred with card payments. We are investigating.', type: 'incident', fault: 'ours'},
		],
		notOk: [
			{
				text: 'Unfortunately, [[mistakes were made]] with your cake.',
				fault: 'ours',
				level: 'warn',
				messageId: 'nobody',
			},
			{text: '[[Errors have been made]] in the plan.', fault: 'ours', level: 'warn'},
			{text: '[[Mistakes were made]].', level: 'info'},
			{text: '[[Mistakes were made]].', fault: 'partner', level: 'info'},
			{text: '[[An error occurred]] with your booking.', fault: 'ours', level: 'warn'},
			{text: 'It seems that [[an oversight has occurred]].', fault: 'ours'},
			{text: '[[Some problems have arisen]] with the roof.', fault: 'ours'},
			{text: 'Somehow [[a mistake crept in]].', fault: 'ours'},
			{text: '[[An oversight led to]] your name being left off.', fault: 'ours'},
			{text: '[[Mistakes have sadly been made]].', fault: 'ours'},
			{text: 'Your [[letter was overlooked]].', fault: 'ours'},
			{text: 'Sadly the [[keys have been mislaid]].', fault: 'ours'},
			{text: 'Your [[hours were entered wrongly]].', fault: 'ours'},
			{text: 'Your [[form was handled badly]].', fault: 'ours'},
			{text: 'Your [[pitch was mistakenly let]] to others.', fault: 'ours'},
			{text: 'Your note [[slipped through the cracks]].', fault: 'ours'},
			{text: 'I think [[wires got crossed]].', fault: 'ours'},
			{text: 'On this, [[the ball was dropped]].', fault: 'ours'},
			{text: '[[There was a mix-up]] with the coats.', fault: 'ours'},
			{text: '[[There has been an error in your]] bill.', fault: 'ours'},
			{text: 'Sorry for the [[inconvenience caused]].', fault: 'ours', level: 'warn', messageId: 'harm'},
			{text: 'We know of the [[distress that was caused]].', fault: 'ours', messageId: 'harm'},
			{text: 'We note the [[disruption experienced]].', fault: 'ours', messageId: 'harm'},
			{text: 'Some [[damage was caused]] to the fence.', fault: 'ours', messageId: 'harm'},
			{text: '[[Due to unforeseen circumstances]] the play is off.', fault: 'ours', level: 'warn', messageId: 'reason'},
			{text: '[[Owing to circumstances beyond]] our control, the play is off.', fault: 'ours', messageId: 'reason'},
			{text: 'The play is off [[for reasons beyond]] our control.', level: 'info', messageId: 'reason'},
			// A problem, not a notice.
			{
				text: '[[An issue occurred]] with your order. We are investigating.',
				type: 'problem',
				fault: 'ours',
				level: 'warn',
			},
		],
	},
	{describe, it},
);
