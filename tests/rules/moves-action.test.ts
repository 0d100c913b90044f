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
	])('%s', async (text) => expect(await acts(text)).toBe(false));
});
