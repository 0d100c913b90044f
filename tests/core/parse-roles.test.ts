import {describe, expect, it} from 'vitest';
import {body, sentences} from './parsing.ts';

const roleOf = (text: string, format: 'markdown' | 'text' = 'text'): string[] =>
	sentences(text, format).map((sentence) => sentence.slice(0, sentence.indexOf(':')));

describe('a whole letter', () => {
	const letter = [
		'Subject: Your lamp',
		'',
		'Dear {{customer.name}},',
		'',
		'The lamp you ordered on 3 May came with a dent. We have sent another one today.',
		'',
		'Kind regards,',
		'Ana Example',
		'Example Lights',
	].join('\n');

	it.each(['markdown', 'text'] as const)('has a head, a greeting, a body and an end (%s)', (format) => {
		expect(sentences(letter, format)).toEqual([
			'subject: Subject: Your lamp',
			'greeting: Dear {{customer.name}},',
			'body: The lamp you ordered on 3 May came with a dent.',
			'body: We have sent another one today.',
			'sign-off: Kind regards, Ana Example Example Lights',
		]);
	});
});

describe('greetings', () => {
	it.each([
		'Hi {{name}},',
		'Hello [Name]!',
		'Dear Sir or Madam,',
		'Hey there,',
		'Good morning {name}',
		'Greetings,',
		'Hi, this is [Agent].',
	])('%s', (line) => {
		expect(roleOf(`${line}\n\nYour lamp is on its way.`)).toEqual(['greeting', 'body']);
	});

	it.each([
		'Hi {{name}}, your lamp is on its way.',
		'Hello and thank you for your order of 3 May.',
		'Dear {{name}}: the lamp is here.',
		'Hi Priya, oh no!',
	])('%s says more', (line) => {
		expect(roleOf(line)).toEqual(['body']);
	});
});

describe('sign-offs', () => {
	it.each([
		'Best,\n[Agent]',
		'Thanks,\nThe {{company}} team',
		'Sincerely,\n\n{{agent}}\nHead of Lamps',
		'Thank you once again,\n[Your Name]',
		'Thanks for testing with us,\n[Your Name]',
		'– The Example Team',
		'Example Organisers',
		'Warm regards, Ana',
		'Ana, Example Lights',
		'Ana Example, head of lamps',
	])('%s', (end) => {
		const roles = roleOf(`Your lamp is on its way.\n\n${end}`);
		expect(roles[0]).toBe('body');
		expect(roles.slice(1)).not.toContain('body');
	});

	it.each([
		'Thank you for waiting so long.',
		'Thanks to you we found the fault.',
		'Thanks for your order!',
		'YOU HAVE TEN DAYS TO PAY',
		'Please talk to our support team.',
		'Reply today, please',
		'Ana, your lamp is here',
		'Answer the questions from your security team',
	])('%s is none', (end) => {
		expect(body(`Your lamp is on its way.\n\n${end}`, 'text')).toContain(end);
	});

	it('leaves out addresses below the name', () => {
		expect(roleOf('It is here.\n\nThanks,\nAna\n\nExample Lights, Ltd\n\n12 Mill Road\n\nSuite 4')).not.toContain(
			'heading',
		);
		expect(body('It is here.\n\nThanks,\nAna\n\nExample Lights, Ltd\n\n12 Mill Road\n\nSuite 4', 'text')).toEqual([
			'It is here.',
		]);
	});
});

describe('headings', () => {
	it.each([
		['## What happened\n\nThe lamp broke.', 'markdown'],
		['**What happened**\n\nThe lamp broke.', 'markdown'],
		['**What happened:**\nThe lamp broke.', 'markdown'],
		['What happened\n-------------\n\nThe lamp broke.', 'text'],
		['WHAT HAPPENED\n\nThe lamp broke.', 'text'],
		['# What happened\n\nThe lamp broke.', 'text'],
	] as const)('%s', (text, format) => {
		expect(roleOf(text, format)).toEqual(['heading', 'body']);
	});

	it('may be the name of a field or a button in a plain text', () => {
		expect(roleOf('Your lamp is on its way.\n\nTotal amount\n\nYou paid 5 EUR.')).toEqual(['body', 'heading', 'body']);
		expect(roleOf('So sorry about that')).toEqual(['body']);
		expect(roleOf('Your lamp broke.\n\nSo sorry about that\n\nWe send another.')).toEqual(['body', 'body', 'body']);
	});

	it.each(['**Your lamp is on its way.**', '1. **Open the lid:**\n   - slowly', 'ORDER: 12'])('%s is read', (text) => {
		expect(roleOf(text, 'markdown')).not.toContain('heading');
	});
});

describe('what is for the agent', () => {
	it.each([
		'Note to agent: check the stock first.',
		'Internal note: the customer is on the old plan.',
		'**Agent notes:**\n- check the stock\n- then send',
		'Set status: pending',
		'Tags: late, lamp',
		'- Set priority: high',
		'[acknowledge the delay]',
		'- [ ] stock was checked',
		'<!-- ask for the number first -->',
		'{# ask for the number first #}',
	])('%s', (note) => {
		expect(body(`Your lamp is on its way.\n\n${note}`)).toEqual(['Your lamp is on its way.']);
	});

	it('is no status of a notice', () => {
		expect(body('Status: We have found the fault.\n\nPriority shipping: two days')).toHaveLength(2);
	});
});

describe('lines that say nothing by themselves', () => {
	it.each(['{{signature}}', 'https://example.com/a', '<<login>>', '---', '************'])('%s', (line) => {
		expect(body(`Your lamp is on its way.\n\n${line}`, 'text')).toEqual(['Your lamp is on its way.']);
	});

	it('keeps a slot that is a list item or stands under its label', () => {
		expect(body('- [Action 1]\n- [Action 2]')).toHaveLength(2);
		expect(body('**Impact:**\n[Description of the impact]')).toHaveLength(1);
	});
});

describe('the subject of a template', () => {
	it('may stand in a block of its own', () => {
		expect(roleOf('{% block subject %}Your lamp{% endblock %}\n\n{% block body %}It is here.{% endblock %}')).toEqual([
			'subject',
			'body',
		]);
	});

	it('may be the first line above a greeting', () => {
		expect(roleOf('Your lamp is late\n\nHi {{name}},\n\nIt comes on Friday.')).toEqual(['subject', 'greeting', 'body']);
	});
});

describe('a block quote', () => {
	it("holds the customer's words in a letter", () => {
		expect(body('Hi Ana,\n\nYou wrote:\n\n> I am livid about this.\n\nIt is here.\n\nBest,\nTom')).toEqual([
			'You wrote:',
			'It is here.',
		]);
	});

	it('is our text where nothing is around it', () => {
		expect(body('> Your lamp is on its way.')).toEqual(['Your lamp is on its way.']);
	});
});
