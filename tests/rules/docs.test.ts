/** The tables of docs/moves.md and docs/types.md say what the linter does; docs/evidence.md knows every code that is cited. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {createLinter, english, MESSAGE_TYPES, type MessageType, MOVES, TYPE_ALIASES} from '../../src/index.ts';

const page = (name: string): string => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const linter = createLinter();

describe('moves.md', () => {
	const text = page('moves');
	const rows = [...text.matchAll(/^\| (.+?) \| `([a-z-]+)` \| \d \|$/gm)].map(
		([, text = '', move]) => [text, move] as const,
	);

	it('defines every move', () => {
		for (const move of MOVES) expect(text).toContain(`| \`${move}\` | `);
	});
	it('has examples', () => expect(rows.length).toBeGreaterThan(15));
	it.each(rows)('%s', async (sentence, move) => {
		const {messages} = await linter.inspect({text: sentence, filePath: 'message.md'});
		expect(messages.flatMap(({sentences}) => sentences.map((one) => one.move))).toEqual([move]);
	});
});

describe('types.md', () => {
	const text = page('types');
	const LEVELS: Readonly<Record<string, string | undefined>> = {R: 'error', r: 'info', w: 'info', '–': undefined};
	const BARE = 'Hi {{name}},\n\nThe hall is warm.\n\nKind regards,\nThe council\n';
	const rows = [...text.matchAll(/^\| `([a-z-]+)` \| ([Rrw–]) \| [Rrw–] \| [Rrw–] \| ([Rrw–]) \|/gm)].map(
		([, type, acknowledge = '', step = '']) => [type as MessageType, LEVELS[acknowledge], LEVELS[step]] as const,
	);

	it('lists every type with its other names', () => {
		for (const type of MESSAGE_TYPES) expect(text).toContain(`| \`${type}\` | `);
		for (const [alias, type] of Object.entries(TYPE_ALIASES)) {
			expect(text).toMatch(new RegExp(`^\\| \`${type}\` \\|.*\\b${alias}\\b.*\\|$`, 'm'));
		}
		expect(rows).toHaveLength(MESSAGE_TYPES.length - 2);
	});
	it.each(rows)('%s: acknowledgement %s, next step %s', async (type, acknowledge, step) => {
		const {findings} = await linter.lint({text: BARE, filePath: 'message.md', declared: {type}});
		const level = (id: string): string | undefined => findings.find(({ruleId}) => ruleId === id)?.severity;
		expect([level('require-acknowledgement'), level('require-next-step')]).toEqual([acknowledge, step]);
	});
});

describe('evidence.md', () => {
	const known = new Set([...page('evidence').matchAll(/^\| (S\d+) \|/gm)].map(([, code]) => code));
	const cited = (text: string): string[] => [...text.matchAll(/\bS\d{1,2}\b/g)].map(([code]) => code);
	const folder = new URL('../../rules/', import.meta.url);
	const files = readdirSync(folder, {recursive: true})
		.map(String)
		.filter((name) => /\.(?:ts|md)$/.test(name));

	it.each(files)('knows the codes of rules/%s', (name) => {
		for (const code of cited(readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8')))
			expect(known).toContain(code);
	});
	it('is cited by every rule', () => {
		for (const {meta} of english.rules) expect(cited(meta.evidence.join(' '))).not.toEqual([]);
	});
});
