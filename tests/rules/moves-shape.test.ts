/** What the shape of a sentence tells of a step: labels, hooks, and the way to reach us after "Questions?". */
import {describe, expect, it} from 'vitest';
import {createLinter} from '../../src/index.ts';

const linter = createLinter();

async function lastOf(text: string): Promise<{move: string; action: boolean} | undefined> {
	const {messages} = await linter.inspect({text, filePath: 'message.txt'});
	return messages.flatMap(({sentences}) => sentences).at(-1);
}

describe('a label with its value is no step', () => {
	it.each([
		'Email: {{email}}',
		'Order number: 118',
		'- Contact via: phone or post',
		'Request ID: <b>{{id}}</b>',
		'E-mail address: {{email}}',
	])('%s', async (text) => expect((await lastOf(text))?.action).toBe(false));
	it.each(['Contact support: send a photo of the seal to the desk on floor two.', 'Reply here: 118'])(
		'but this is: %s',
		async (text) => expect((await lastOf(text))?.action).toBe(true),
	);
});

describe('a hook asks for nothing', () => {
	it.each([
		'Ready to book your next trip?',
		'Looking for a bigger locker?',
		'Not your parcel?',
		'Want to pay by card?',
		'Still have the old lid?',
		'Changed your mind?',
		'Made a mistake?',
		'Was this you?',
		'Fast post: Need it sooner?',
		'Questions about your bill?',
		'Has your address changed?',
		"Didn't order this?",
		'Why did I get this letter?',
		'How do I pay?',
		'Was my card charged?',
		'What happens next?',
	])('%s', async (text) => expect((await lastOf(text))?.action).toBe(false));
	it.each([
		'Need me to book it?',
		'What is the number on the lid?',
		'Did you keep the box?',
		'Do I read the date right?',
	])('but this asks: %s', async (text) => expect((await lastOf(text))?.action).toBe(true));
});

describe('the way to reach us that follows a question for help', () => {
	it.each(['Questions? Reply to this letter.', 'Still stuck? Call the desk.', 'Need any help? Chat with us.'])(
		'%s',
		async (text) => expect(await lastOf(text)).toMatchObject({move: 'filler', action: false}),
	);
	it('is a step after any other', async () => {
		expect(await lastOf('Not you? Call the desk.')).toMatchObject({move: 'action'});
		expect(await lastOf('Is the lid on? Call the desk.')).toMatchObject({move: 'action'});
	});
});

describe('a message to ignore', () => {
	it('answers what now, and is no step', async () => {
		const text = 'If you did not ask for a key, you can safely ignore this message.';
		expect(await lastOf(text)).toMatchObject({move: 'plain', action: true});
		expect(await lastOf(`${text.slice(0, -1)} or call the desk.`)).toMatchObject({action: true});
	});
});
