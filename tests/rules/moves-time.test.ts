/** When a promise of ours is due, and which times are no promise. */
import {describe, expect, it} from 'vitest';
import {createLinter} from '../../src/index.ts';

const linter = createLinter();

async function dated(text: string): Promise<boolean> {
	const {messages} = await linter.inspect({text, filePath: 'message.txt'});
	return messages.some(({timeframe}) => timeframe);
}

describe('a time for a promise', () => {
	it.each([
		'A fitter will come between 7 am and noon.',
		'The lift will run again by the weekend.',
		'We will ring you no later than Monday.',
		'You will have the key by the end of the month.',
		'We will write every 20 minutes.',
		'When your kiln cools, we will pack the bowls.',
		'We will ring you when it is ready.',
		'The credit will be on your next bill.',
		'Your points should show in 2 days.',
		'The sofa should be with you on Friday.',
		'Your visit is booked for 3 June.',
		'We answer letters on the same day.',
		'The van arrives on 3 June.',
		'This is a reminder that your class is on 3 June.',
		'Please allow five working days for it.',
		'We need two days to dry the wall.',
		'It will take us about a week to rebuild it.',
		'We will hold the room for 5 days.',
		'We will be back in touch in [timeframe].',
		'It will show by the 14th.',
		'We will write by the end of the next working day.',
	])('%s', async (text) => expect(await dated(text)).toBe(true));
});

describe('a time for no promise', () => {
	it.each([
		'This link will expire in 3 hours.',
		'The code will lapse in 10 minutes.',
		'The pumps are fixed as of today.',
		'This survey takes 5 minutes.',
		'Takes about 30 minutes.',
		'This is a reminder that your pass, created on 3 June, is not in use.',
		'Please take a moment to look.',
		'The doors were shut on 3 June.',
	])('%s', async (text) => expect(await dated(text)).toBe(false));
});
