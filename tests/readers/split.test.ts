import {describe, expect, it} from 'vitest';
import type {Split} from '../../src/core/types.ts';
import {readerFor} from '../../src/readers/index.ts';

const read = (text: string, split?: Split, file = 'a.md') =>
	readerFor(file)?.read(text, {filePath: file, split}) ?? {messages: [], problems: []};

/** The messages as `id: text`, line breaks and runs of blanks shown as one blank. */
const messages = (text: string, split?: Split, file = 'a.md'): string[] =>
	read(text, split, file).messages.map((message) => {
		expect(message.text).toHaveLength(message.range[1] - message.range[0]);
		return `${message.id}: ${message.text.trim().replace(/\s+/g, ' ')}`;
	});

const LATE = 'Hi {{name}},\n\nyour lamp is late. We have sent it today.\n\nBest,\nAna';
const LOST = 'Dear {{name}},\n\nyour lamp was lost. We will send another one.\n\nRegards,\nAna';
const one = (text: string): string => text.replace(/\s+/g, ' ');

describe('fences', () => {
	const library = `# Saved replies\n\nUse these with care. They are so sad.\n\n## Late\n\n\`\`\`\n${LATE}\n\`\`\`\n\n## Lost\n\n**Subject:** Your lamp\n\n\`\`\`text\n${LOST}\n\`\`\`\n\n\`\`\`js\nlet a = 1;\n\`\`\`\n`;

	it('hold the messages of a library', () => {
		expect(messages(library)).toEqual([`late: ${one(LATE)}`, `lost: ${one(LOST)}`]);
		expect(read(library).messages.map(({title, subject}) => [title, subject])).toEqual([
			['Late', undefined],
			['Lost', 'Your lamp'],
		]);
	});

	it('are named by a label below the heading', () => {
		const text =
			'# Replies\n\n## Late\n\n**Chat:**\n```\nHi, your lamp is late.\n```\n\n**Mail:**\n```\nHello, your lamp is late.\n```\n';
		expect(read(text).messages.map(({id, title}) => [id, title])).toEqual([
			['late-chat', 'Late: Chat'],
			['late-mail', 'Late: Mail'],
		]);
	});

	it('may hold messages without a greeting when there are three', () => {
		const text =
			'# Scripts\n\n## A\n```\nWe have sent your lamp today.\n```\n## B\n```\nWe have lost your lamp somewhere.\n```\n## C\n```\nWe have found your lamp again.\n```\n';
		expect(messages(text)).toHaveLength(3);
	});

	it('inside a letter stay in the letter', () => {
		const text =
			'Hi Ana,\n\nplease run this for us:\n\n```\nlamp --reset and then tell us what you see\n```\n\nBest,\nTom\n';
		expect(messages(text)).toEqual([`1: ${one(text).trim()}`]);
	});
});

describe('block quotes', () => {
	const article = `# How to write\n\nSay that you are so sorry, and mean it.\n\n## A late lamp\n\n*A customer waits.*\n\n${LATE.replace(/^/gm, '> ')}\n\nThis letter is heartbreaking.\n\n## A lost lamp\n\n${LOST.replace(/^/gm, '> ')}\n`;

	it('hold the letters among advice', () => {
		expect(messages(article)).toEqual([`a-late-lamp: ${one(LATE)}`, `a-lost-lamp: ${one(LOST)}`]);
	});

	it('inside a letter stay in the letter', () => {
		const text = `Hi Ana,\n\nyou wrote:\n\n> Hi, I am waiting for your lamp and nobody told me when it comes.\n\nIt is here.\n\nBest,\nTom\n`;
		expect(read(text).messages).toHaveLength(1);
		expect(read(text).messages[0]?.text).toBe(text);
	});

	it('lose their marks and keep their place', () => {
		const text = '> Your lamp is\n>   late.\n';
		const message = read(text, 'blockquote').messages[0];
		expect(message?.text).toBe('  Your lamp is\n    late.\n');
	});
});

describe('headings', () => {
	it('begin a message where two sections greet', () => {
		const text = `# Lamps\n\nFor the team.\n\n## Late\n\n${LATE}\n\n## Lost\n\n${LOST}\n\n## Variables\n\n- \`{{name}}\`: the name of your customer\n`;
		expect(messages(text)).toEqual([`late: ${one(LATE)}`, `lost: ${one(LOST)}`]);
	});

	it('stand at the level at which no section greets twice', () => {
		const text = `# Lamps\n\n## Mail\n\n### Late\n\n${LATE}\n\n### Lost\n\n${LOST}\n\n## Chat\n\n### Late\n\n${LATE}\n\n### Lost\n\n${LOST}\n`;
		expect(read(text).messages.map(({id}) => id)).toEqual(['late', 'lost', 'late-2', 'lost-2']);
	});

	it('begin a message in a file whose title names a collection', () => {
		const text =
			'# Saved replies\n\n## Late\n\nYour lamp is late. We have sent it.\n\n## Lost\n\nYour lamp is lost. We send another.\n\n## Tone\n\nBe kind, we all are.\n';
		expect(messages(text)).toEqual([
			'late: Your lamp is late. We have sent it.',
			'lost: Your lamp is lost. We send another.',
		]);
	});

	it('inside one letter stay in the letter', () => {
		const text = `# Your lamp\n\nHi {{name}},\n\n## What happened\n\nWe lost your lamp.\n\n---\n\n## What we do\n\nWe send you another one.\n\nBest,\nAna\n`;
		expect(read(text).messages).toHaveLength(1);
		expect(read(text).messages[0]).toMatchObject({id: 'your-lamp', title: 'Your lamp', text});
	});
});

describe('rule lines', () => {
	it.each(['a.md', 'a.txt'])('part the letters of a file (%s)', (file) => {
		expect(messages(`${LATE}\n\n---\n\n${LOST}\n`, undefined, file)).toEqual([`1: ${one(LATE)}`, `2: ${one(LOST)}`]);
	});

	it('below a subject and above a footer part nothing', () => {
		const text = `Subject: Late\n\n---\n\n${LATE}\n\n---\n\nYou get this mail because you bought a lamp.\n`;
		const parted = read(`${text}\n---\n\nSubject: Lost\n\n---\n\n${LOST}\n`, undefined, 'a.txt').messages;
		expect(parted.map(({subject}) => subject)).toEqual(['Late', 'Lost']);
		expect(parted[0]?.text).toContain('You get this mail');
	});

	it('are only decoration in a single letter', () => {
		for (const text of [
			`***********\nHi {{name}},\n***********\n\nYour lamp is late.\n\n---\n\nExample Lights\n`,
			`${LATE}\n---\nfooter\n`,
		])
			expect(read(text, undefined, 'a.txt').messages.map((message) => message.text)).toEqual([text]);
	});
});

describe('one document', () => {
	it('keeps all but the sections for the team', () => {
		const text = `# Welcome\n\nSend this on the first day.\n\n**Subject:** Welcome\n\n${LATE}\n\n## Implementation notes\n\nSend it at noon.\n\n### More\n\nAt noon.\n\n## Your next step\n\nReply to us.\n`;
		const [message] = read(text).messages;
		expect(message).toMatchObject({id: 'welcome', title: 'Welcome', subject: 'Welcome'});
		expect(message?.text).not.toContain('noon');
		expect(message?.text).not.toContain('Send this');
		expect(message?.text).toContain('Reply to us.');
	});
});

describe('a split that is asked for', () => {
	it.each([
		['document', `# A\n\n${LATE}\n\n# B\n\n${LOST}\n`, 1],
		['heading', '# A\n\n## B\n\nYour lamp is late.\n\n## C\n\nYour lamp is lost.\n', 2],
		['fence', '```\nYour lamp is late.\n```\n', 1],
		['blockquote', '> Your lamp is late.\n\n> Your lamp is lost.\n', 2],
		['separator', 'Your lamp is late.\n\n---\n\nYour lamp is lost.\n', 2],
	] as const)('%s', (split, text, count) => {
		expect(read(text, split).messages).toHaveLength(count);
		expect(read(text, split).problems).toEqual([]);
	});

	it.each(['heading', 'fence', 'blockquote'] as const)('%s is missed aloud', (split) => {
		const {messages: found, problems} = read('Your lamp is late.\n', split);
		expect(found).toEqual([]);
		expect(problems[0]?.message).toContain(`(split: ${split})`);
	});
});

describe('places', () => {
	it('are those of the file, with a byte order mark, front matter and two kinds of line breaks', () => {
		const text = `\uFEFF---\r\ntitle: Lamps\r\n---\r\n# Replies\r\n\n## Late\r\n\r\n> ${LATE.replaceAll('\n', '\r\n> ')}\r\n`;
		const [message] = read(text, 'blockquote').messages;
		const at = message?.text.indexOf('your lamp') ?? -1;
		expect(text.slice((message?.range[0] ?? 0) + at).startsWith('your lamp is late.')).toBe(true);
		expect(message?.map).toEqual([[0, message?.range[0]]]);
	});
});
