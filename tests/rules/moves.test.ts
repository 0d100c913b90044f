/**
 * Which move a sentence makes, and whether it also acts: the ordered questions of docs/moves.md, each with the sentences
 * that look like it and are not.
 */
import {describe, expect, it} from 'vitest';
import {createLinter, type Move} from '../../src/index.ts';
import {MOVE_TABLE} from './moves-table.ts';

const linter = createLinter();

/** The moves of all sentences of a text, with `+` where one also acts. */
async function movesOf(text: string): Promise<string[]> {
	const {messages} = await linter.inspect({text, filePath: 'message.md'});
	return messages.flatMap(({sentences}) => sentences.map(({move, action}) => (action ? `${move}+` : move)));
}

describe.each(Object.entries(MOVE_TABLE) as Array<[Move, readonly string[]]>)('%s', (move, sentences) => {
	it.each(sentences)('%s', async (line) => {
		const acts = line.endsWith(' +');
		expect(await movesOf(line.replace(/ \+$/, ''))).toEqual([acts ? `${move}+` : move]);
	});
});

describe('a sentence and its neighbours', () => {
	it.each([
		['We lost your form on Friday. I am sorry.', ['apology', 'apology']],
		['I am sorry. We sent the wrong key.', ['apology', 'apology']],
		['We were sorry to learn that your mother has died. I am so sorry.', ['condolence', 'condolence']],
		['Hello. I am sorry. The pool is warm.', ['sympathy']],
		['We are sorry.', ['sympathy']],
		['I am writing to apologise. We lost your form on Friday.', ['apology', 'apology']],
	])('%s', async (text, moves) => {
		expect((await movesOf(text)).filter((move) => move !== 'out' && move !== 'plain')).toEqual(moves);
	});
});

describe('an apology that names what we did', () => {
	it.each([
		['We take full responsibility.', false],
		['We did not get this right.', false],
		['I am sorry that we did not meet your expectations.', false],
		['We take full responsibility for the late nurse.', true],
		['Your form went to Leeds on Friday. We take full responsibility.', true],
		['We lost your form.', true],
	])('%s', async (text, acknowledged) => {
		const {messages} = await linter.inspect({text, filePath: 'message.md'});
		expect(messages[0]?.acknowledged).toBe(acknowledged);
	});
});

describe('lists', () => {
	it('takes the items below a request as steps', async () => {
		expect(await movesOf('Please send us:\n\n- the old meter card\n- a photo of the dial\n')).toEqual([
			'action+',
			'action+',
			'action+',
		]);
	});
	it('takes numbered lines as steps', async () => {
		expect(await movesOf('1. Lid off.\n2. Filter out.\n')).toEqual(['action+', 'action+']);
	});
});

describe('what is no body text', () => {
	it.each([
		['a greeting', 'Dear {{name}},\n\nThe pool is warm.', 'out'],
		['a heading', '# Lost parcel\n\nThe pool is warm.', 'out'],
		['a subject', 'Subject: Your lost parcel\n\nThe pool is warm.', 'out'],
	])('%s', async (_what, text, first) => {
		expect((await movesOf(text))[0]).toBe(first);
	});
	it('a sign-off', async () => {
		const letter = 'Hi {{name}},\n\nThe pool is warm.\n\nKind regards,\nThe pool team';
		expect((await movesOf(letter)).slice(0, 3)).toEqual(['out', 'plain', 'out']);
	});
});

it('has every move and enough sentences', () => {
	expect(Object.keys(MOVE_TABLE)).toHaveLength(11);
	expect(Object.values(MOVE_TABLE).flat().length).toBeGreaterThanOrEqual(120);
});

describe('a time for what we promise', () => {
	it.each([
		['We will send the refund by Friday.', true],
		['Once we have the receipt, we will send the refund.', true],
		['As soon as your form is signed, we will book the van.', true],
		['We will send the refund.', false],
		['Please send the receipt by Friday.', false],
	])('%s', async (text, timed) => {
		const {messages} = await linter.inspect({text, filePath: 'message.md'});
		expect(messages[0]?.timeframe).toBe(timed);
	});
});
