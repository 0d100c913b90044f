import {describe, expect, it} from 'vitest';
import {body, sentences} from './parsing.ts';

describe('sentence ends', () => {
	it.each([
		['a missing blank', 'The lamp was dented.We have sent another.', ['The lamp was dented.', 'We have sent another.']],
		['a missing blank before I', 'That is a pity.I will check.', ['That is a pity.', 'I will check.']],
		['a version', 'Install v2.0.1 and start again.', ['Install v2.0.1 and start again.']],
		['an amount', 'You were charged 4.50 twice.', ['You were charged 4.50 twice.']],
		['a file name', 'Open settings.json in the folder.', ['Open settings.json in the folder.']],
		['e.g.', 'Bring a proof, e.g. your receipt.', ['Bring a proof, e.g. your receipt.']],
		['e.g. before a capital', 'Use a browser, e.g. Firefox or another.', ['Use a browser, e.g. Firefox or another.']],
		['Mr.', 'We spoke to Mr. Okafor today.', ['We spoke to Mr. Okafor today.']],
		['p.m.', 'Call us before 5 p.m. on Friday.', ['Call us before 5 p.m. on Friday.']],
		['no. and a number', 'Your order no. 4471 has left.', ['Your order no. 4471 has left.']],
		['no. and a placeholder', 'Your order no. {{order_id}} has left.', ['Your order no. {{order_id}} has left.']],
		[
			'a lower-case start',
			'Is it still dark? please press reset now.',
			['Is it still dark?', 'please press reset now.'],
		],
		[
			'inches that are none',
			'The engineer let himself in. He fixed it.',
			['The engineer let himself in.', 'He fixed it.'],
		],
		['a number at the end', 'You are number 5. We will call you.', ['You are number 5.', 'We will call you.']],
		[
			'a number at the start',
			'Please wait a bit. 24 hours later it works.',
			['Please wait a bit.', '24 hours later it works.'],
		],
		['a placeholder at the end', 'It arrives {{eta}}. We will text you.', ['It arrives {{eta}}.', 'We will text you.']],
		['a dot inside a placeholder', 'We sent {{a.b. C}} to you.', ['We sent {{a.b. C}} to you.']],
		['a link', 'See https://example.com/a.b?c=1. Then reply.', ['See https://example.com/a.b?c=1.', 'Then reply.']],
		['an ellipsis', 'We looked … and found it.', ['We looked … and found it.']],
		['a quotation that ends a sentence', 'Press "Go now." We do the rest.', ['Press "Go now."', 'We do the rest.']],
	])('%s', (_, text, expected) => {
		expect(body(text)).toEqual(expected);
		expect(body(text, 'text')).toEqual(expected);
	});

	it('takes the numbers of a list in one line for separators', () => {
		expect(sentences('Follow these steps: 1. Open the lid. 2. Close it.', 'text')).toEqual([
			'body: Follow these steps:',
			'separator: 1.',
			'body: Open the lid.',
			'separator: 2.',
			'body: Close it.',
		]);
	});
});

describe('lines', () => {
	it('joins hard-wrapped prose', () => {
		const text =
			'We are sorry that the delivery of your table has taken\nso long and that nobody told you about it in\ntime.';
		expect(body(text, 'text')).toHaveLength(1);
		expect(body(text)).toHaveLength(1);
	});

	it('keeps address lines, labels and list items apart', () => {
		const text = 'Order: 12\nTotal: 5 EUR\n\nYou can:\n- wait\n- cancel the order\n1. Call us\n2) Write to us';
		expect(body(text, 'text')).toEqual([
			'Order: 12',
			'Total: 5 EUR',
			'You can:',
			'wait',
			'cancel the order',
			'Call us',
			'Write to us',
		]);
	});

	it('reads a list item that runs over two lines as one', () => {
		expect(body('- unplug the lamp and wait\n  for ten seconds\n- plug it in', 'text')).toEqual([
			'unplug the lamp and wait for ten seconds',
			'plug it in',
		]);
	});

	it('reads a link on the next line with its sentence', () => {
		expect(body('To see the new date, open this link:\n{{url}}', 'text')).toEqual([
			'To see the new date, open this link: {{url}}',
		]);
	});

	it('ends a block where Markdown forces a line break', () => {
		expect(sentences('Hello,  \nWe have found your bag.  \nIt is at the desk.')).toEqual([
			'greeting: Hello,',
			'body: We have found your bag.',
			'body: It is at the desk.',
		]);
	});
});

describe('Markdown', () => {
	it('reads a paragraph indented by four spaces as text', () => {
		expect(body('    We have found your bag.\n')).toEqual(['We have found your bag.']);
	});

	it('never makes a heading of a paragraph above a rule', () => {
		expect(body('We have found your bag.\nIt is at the desk.\n---\nMore below.')).toEqual([
			'We have found your bag.',
			'It is at the desk.',
			'More below.',
		]);
	});

	it('reads cells, and the heading row as headings', () => {
		expect(sentences('| Item | State |\n|------|-------|\n| Lamp | has been sent |')).toEqual([
			'heading: Item',
			'heading: State',
			'body: Lamp',
			'body: has been sent',
		]);
	});

	it('reads nested lists and block quotes', () => {
		expect(body('1. Open the lid\n   - slowly\n   - with care\n\n> The lamp is on its\n> way to you.')).toEqual([
			'Open the lid',
			'slowly',
			'with care',
			'The lamp is on its > way to you.',
		]);
	});

	it('leaves code out and reads prose in a bare fence', () => {
		expect(body('Run this:\n\n```js\nlet a = 1;\n```\n\n```\nYour parcel has left our house today.\n```')).toEqual([
			'Run this:',
			'Your parcel has left our house today.',
		]);
	});

	it('reads HTML without its tags', () => {
		expect(body('<p>We have found your <b>bag</b>.</p>\n<p>It is here.</p>')).toEqual([
			'We have found your <b>bag</b>.',
			'It is here.',
		]);
	});
});
