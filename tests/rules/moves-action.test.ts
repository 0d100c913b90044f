/** Question 8 at length: what counts as a step of ours or of the customer's, and what only looks like one. */
import {describe, expect, it} from 'vitest';
import {createLinter} from '../../src/index.ts';

const linter = createLinter();

async function acts(text: string): Promise<boolean> {
	const {messages} = await linter.inspect({text, filePath: 'message.md'});
	return messages.some(({sentences}) => sentences.some(({action}) => action));
}

describe('a step of ours', () => {
	it.each(['Then we will be able to replace the badge.', 'We have since taken the sign down.'])('%s', async (text) =>
		expect(await acts(text)).toBe(true),
	);
});

describe('a step of the customer', () => {
	it.each([
		'There you should be able to view every bill.',
		'In the drawer you will find the spare fuse.',
		'It is important to keep the lid shut.',
		'Residents need to move the bins tonight.',
		'You may be asked to confirm your age.',
		'You can expect the van at your door by Friday.',
		'I also recommend the lift by the pool.',
		'We are prepared to:\n\n- mend the roof',
		'I will be sending the tickets tonight.',
		'We took these steps:\n\n- new locks',
		'We took immediate action.',
		'In reply, we have:\n\n- new locks on both doors',
		"Now let's work on the second bill.",
		"First, let's make sure the tap is shut.",
		'The key has been sent to your office.',
		'Another letter will be sent.',
		'Your bill has been adjusted.',
		'If the button is grey, copy and paste this address into the browser.',
		'Please let me know whether you would like to keep the seat.',
		'Just let us know either way.',
		'Double-check the street and the number.',
		'If the bag is full, empty it first.',
		'Once the lamp is green, proceed to the desk.',
		'It would help if you could send a photo.',
		"I've enclosed the new key.",
		'I have printed both labels.',
		'We will mend the gate.',
		'The glazier, Mr Abara, will ring you on Tuesday.',
		'Your sofa should be with you on Friday.',
		'The deposit will be back on your card on Monday.',
		'Our surveyor, Jo, will be at your door at nine.',
		'Two boxes went out by courier this morning.',
		'We will rebuild the shed at our own cost.',
		'What I can do is a later slot.',
		'The double bookings are fixed as of noon.',
		'Your photos are being deleted.',
		'No further rent will be taken.',
		'Sent a new lid today.',
		'If it still drips, it is easy: send us a photo and ring me on Monday.',
		'Kindly empty the locker.',
		'Have a look at the list.',
		'You will have your deposit by Friday.',
		'The lift will be working again on Monday.',
		'The lamp in the hall is fixed.',
		'The roofer has mended the gutter.',
		'Nurse Abara will call you.',
		'My colleague Jo has updated the file.',
		'We checked the meter and have corrected the bill.',
		'The fee has now been taken off.',
		'The pumps have since been reversed and the cellar drained.',
		'Your points are back on your card.',
		'The label is on its way.',
		'The voucher will show on your next bill.',
		'Your case goes out today.',
		'You are now booked on the 9:40.',
		'We expect the tills to work by Friday.',
		'I am having your card reprinted.',
		'I have had the locks changed.',
		'We have wiped the old file.',
		'I will double-check the reading.',
		'The joiner will come round.',
		'We looked, and have reversed the fee.',
		'I rebooked your seat.',
		'I have told the cook about the nuts.',
		'Guests can ask for a cot at the desk.',
		'Tenants must re-enter the code.',
		'Should it blink again, unplug it.',
		'Please whitelist our address.',
		'Kindly refrain from smoking.',
		'Your badge is being printed.',
		'I have taken your name off the board.',
		'The insurer will let you in at noon.',
		'Once the glass is cut, we call you.',
		'We have doubled your allowance.',
		'Avoid the bridge until six.',
		'When the driver comes, hand over the old lid.',
		'Make a copy of the slip.',
		'Between May and June, drink only bottled water.',
		"Don't throw the old box away.",
		'Never share this code.',
		'Remember to take the card out.',
		'Have your meter number ready.',
		'Step 2: the big lid.',
	])('%s', async (text) => expect(await acts(text)).toBe(true));
});

describe('nothing to do', () => {
	it.each([
		'There is nothing you have to do.',
		'You do not need to reply.',
		'There is no need to call.',
		'Nothing else is required from you.',
	])('%s', async (text) => expect(await acts(text)).toBe(true));
});

describe('no step', () => {
	it.each([
		'The hall, which you can also be proud of, has a new floor.',
		'It is important to keep in mind that fares vary.',
		'We know plans change and that it is important to keep the door open.',
		'The desk is shut when you need to check in late.',
		'You can expect a warm welcome.',
		'Nothing else is known.',
		'These are the rooms we have.',
		'This email has been sent from the gym.',
		'No more letters will be sent.',
		'I would be happy to discuss ways that might work.',
		'This is the page where you can check the fares.',
		'I will be with you every step of the way.',
		'The customer will call you.',
		'Members can swim for free.',
		'You can always reach us by phone.',
		'We will never ask for your code.',
		'We will move heaven and earth.',
		'We will always put you first.',
		'We will make this right.',
		'I am sure we can find a solution.',
		'We have measures against that.',
		'I would have sent a card.',
		'We sent you the contract yesterday.',
		'The kits are back in stock.',
		'Please accept our thanks.',
		'You will have two days.',
		'Our team will include two vets.',
		'Make the most of the sun!',
		'Do not hesitate to write.',
		"Don't hold back.",
		'Label details.',
		'Have a safe journey.',
		'I have taken your comments in.',
		'We will be upgrading the lifts in May.',
	])('%s', async (text) => expect(await acts(text)).toBe(false));
});
