/** Clauses and their buckets, the parts of the balance. */
import {describe, expect, it} from 'vitest';
import {createLinter} from '../../src/index.ts';

const linter = createLinter();

async function inspected(text: string, filePath = 'text.md') {
	const [message] = (await linter.inspect({text, filePath})).messages;
	return message!;
}
const clauses = async (text: string): Promise<string[]> =>
	(await inspected(text)).clauses.map((clause) => `${clause.bucket}: ${clause.text}`);

describe('clauses', () => {
	it.each([
		[
			'Your lamp arrived broken, and I have posted one today.',
			['event: Your lamp arrived broken', 'act: and I have posted one today.'],
		],
		['You were charged twice; I have refunded £9.', ['event: You were charged twice', 'act: I have refunded £9.']],
		['We lost your form — we found it on Monday.', ['event: We lost your form', 'event: we found it on Monday.']],
		['You paid twice and I have refunded £9.', ['event: You paid twice', 'act: and I have refunded £9.']],
		['You and I have a call at 9:30.', ['event: You and I have a call at 9:30.']],
		['Bring the form, the key and the receipt.', ['act: Bring the form, the key and the receipt.']],
		['Order {{ a: b }} left us at 10:15.', ['event: Order {{ a: b }} left us at 10:15.']],
		[
			'He told us "wait; I will call, and we will see" on Monday.',
			['event: He told us "wait; I will call, and we will see" on Monday.'],
		],
	])('of %j', async (text, expected) => {
		expect(await clauses(text)).toEqual(expected);
	});
});

describe('buckets', () => {
	it.each([
		['act', 'Please send us the serial number.'],
		['act', 'I will send an engineer tomorrow.'],
		['act', 'No action is needed.'],
		['event', 'You told us that the gate stuck on Monday.'],
		['event', 'We sent your statement to the wrong address.'],
		['event', 'Sorry for the delay.'],
		['event', "I'm sorry to hear your parcel is missing."],
		['event', 'Card payments have failed since 9:40 this morning.'],
		['feel', 'I understand your frustration.'],
		['feel', 'We are mortified.'],
		['feel', 'You poor thing.'],
		['feel', 'We apologise for any inconvenience.'],
		['feel', "I'm sorry you feel that way."],
		['pad', 'Thank you for contacting us.'],
		['pad', 'We are happy to help.'],
		['other', 'The pool is heated.'],
		['other', 'Sorry, that page has moved.'],
		['other', 'I was sorry to learn that your father died.'],
	])('%s: %s', async (bucket, text) => {
		expect((await inspected(text)).clauses).toMatchObject([{bucket, text}]);
	});

	it('numbered steps are steps', async () => {
		expect(await clauses('1. Turn off the tap.\n2. The light goes out.\n')).toEqual([
			'act: Turn off the tap.',
			'act: The light goes out.',
		]);
	});

	it('a sentence keeps what decided it, though it has several clauses', async () => {
		const text = 'That sounds hard; we understand.';
		expect((await clauses(text)).some((clause) => clause.startsWith('feel'))).toBe(true);
	});
});

describe('the balance', () => {
	it.each([
		['The pool is heated.', null],
		['Thank you for contacting us. We value your trust.', null],
		['We understand your worries.', 0],
		['I have booked a joiner.', 1],
		['We understand your worries. I have booked a joiner.', 0.5],
		['We understand your worries, and we feel your pain, but I have booked a joiner.', 0.33],
	])('of %j is %j', async (text, balance) => {
		expect((await inspected(text)).balance).toBe(balance);
	});

	it('does not change with padding', async () => {
		const bare = await inspected('We understand your worries. I have booked a joiner.');
		const padded = await inspected(
			'Thank you for writing. We understand your worries. I have booked a joiner. Rest assured, we value your custom.',
		);
		expect(padded.balance).toBe(bare.balance);
	});

	it('leaves greeting, heading and sign-off out', async () => {
		const text = '# Your piano\n\nHi Ada,\n\nI have booked a joiner.\n\nKind regards,\nThe shop\n';
		expect(await clauses(text)).toEqual(['act: I have booked a joiner.']);
	});

	it('gives places in the file', async () => {
		const text = '\uFEFFHi Ada,\r\n\r\nYou were charged twice; I have\r\nrefunded £9.\r\n';
		for (const {range, text: clause} of (await inspected(text)).clauses) {
			expect(text.slice(...range)).toBe(clause);
		}
	});
});

describe('the other parts', () => {
	it.each([
		['We lost your form.', {owned: true, explained: false, contact: false}],
		['Your form is late because the van broke down.', {owned: false, explained: true, contact: false}],
		['The delay was due to a flood.', {explained: true}],
		['The fee is due to expire on Monday.', {explained: false}],
		['Reply to this email if it comes back.', {contact: true}],
		['Let us know if you have any questions.', {contact: true}],
		['You can call us on 020 7946 0000.', {contact: true}],
		['Please do not reply to this email.', {contact: false}],
	])('of %j', async (text, expected) => {
		expect(await inspected(text)).toMatchObject(expected);
	});
});
