import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {nearestRule} from '../../src/cli/explain.ts';
import {MOVE_WORDS} from '../../src/cli/words.ts';
import {createLinter, MESSAGE_TYPES, MOVES} from '../../src/index.ts';
import {folder} from '../engine/folder.ts';
import {CLEAN, run, SORRY} from './run.ts';

const linter = createLinter();
const longest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('explain', () => {
	it.each([...linter.rules.keys()])(
		'%s gives why, source, one reply before and after, and options with defaults',
		async (id) => {
			const {code, stdout, stderr} = await run(['explain', id], {cwd: folder()});
			expect({code, stderr}).toEqual({code: 0, stderr: ''});
			expect(stdout.startsWith(`${id}  (`)).toBe(true);
			for (const title of ['Why', 'Source', 'Before', 'After', 'Options']) expect(stdout).toContain(`\n${title}\n`);
			for (const option of Object.keys(linter.rules.get(id)?.rule.options ?? {}))
				expect(stdout).toContain(`  ${option}`);
			expect(longest(stdout)).toBeLessThanOrEqual(80);
		},
	);

	it.each([40, 72, 200])('wraps to a terminal of %i columns', async (terminal) => {
		const {stdout} = await run(['explain', 'no-pity'], {cwd: folder(), terminal, env: {NO_COLOR: '1'}});
		expect(longest(stdout)).toBeLessThanOrEqual(Math.min(terminal, 100));
	});

	it.each([
		['no-pitty', 'no-pity'],
		['pity', 'no-pity'],
		['No-Pity', 'no-pity'],
		['sorry to hear', 'no-sorry-to-hear'],
		['intensified', 'no-intensified-sorrow'],
	])('takes %j for %s and says so', async (topic, id) => {
		const {code, stdout, stderr} = await run(['explain', topic], {cwd: folder()});
		expect(code).toBe(0);
		expect(stdout.startsWith(id)).toBe(true);
		if (topic.toLowerCase() !== id) expect(stderr).toBe(`There is no rule "${topic}"; this is "${id}".\n`);
	});

	it('does not guess wildly', async () => {
		expect(nearestRule('spelling', [...linter.rules.keys()])).toBeUndefined();
		expect(nearestRule('no', [...linter.rules.keys()])).toBeUndefined();
		expect(await run(['explain', 'spelling'], {cwd: folder()})).toEqual({
			code: 2,
			stdout: '',
			stderr: 'empathylint: there is no rule "spelling"; "empathylint rules" lists them [UNKNOWN_RULE]\n',
		});
	});

	it('empathy-balance says how it is counted', async () => {
		const {stdout} = await run(['explain', 'empathy-balance'], {cwd: folder()});
		expect(stdout).toContain('\nHow it is counted\n');
		expect(stdout).toContain('balance = (facts + steps) / (facts + steps + feelings)');
		expect(stdout).toContain('never counted');
	});

	it('types names every type, what it needs, and how to declare one', async () => {
		const {code, stdout} = await run(['explain', 'types'], {cwd: folder({'.empathylintrc': 'not: {valid'})});
		expect(code).toBe(0);
		for (const type of MESSAGE_TYPES) expect(stdout).toContain(`  ${type} `);
		expect(stdout).toContain('also: how-to');
		expect(stdout).toMatch(/problem +R +R +r +R +R +r\n/);
		expect(stdout).toContain('  empathy:\n    type: problem\n');
		expect(stdout).toContain('"overrides"');
	});
});

describe('rules', () => {
	it('lists every rule with the level it has here', async () => {
		const cwd = folder({'.empathylintrc': 'rules: {no-pity: "off"}'});
		const {code, stdout} = await run(['rules'], {cwd});
		expect(code).toBe(0);
		for (const id of linter.rules.keys()) expect(stdout).toMatch(new RegExp(`^${id} +(off|info|warn|error) `, 'm'));
		expect(stdout).toMatch(/^no-pity +off /m);
		expect(longest(stdout)).toBeLessThanOrEqual(80);
	});

	it('as JSON has what a page of rules needs', async () => {
		const {stdout} = await run(['rules', '--format', 'json'], {cwd: folder()});
		const list = JSON.parse(stdout) as Array<Record<string, unknown>>;
		expect(list.map(({id}) => id)).toEqual([...linter.rules.keys()]);
		for (const rule of list)
			expect(Object.keys(rule)).toEqual(
				expect.arrayContaining(['group', 'severity', 'fixable', 'summary', 'rationale', 'evidence', 'options']),
			);
	});
});

describe('inspect', () => {
	it('gives one record for every file, as the design lays down', async () => {
		const cwd = folder({'a.md': SORRY, 'b.md': '', 'c.txt': CLEAN});
		const {code, stdout, stderr} = await run(['inspect', '--format', 'json', 'c.txt', 'a.md', 'b.md'], {cwd});
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		const records = JSON.parse(stdout);
		expect(records.map(({filePath}: {filePath: string}) => filePath)).toEqual(
			['a.md', 'b.md', 'c.txt'].map((name) => join(cwd, name)),
		);
		expect(records[1].messages).toEqual([]);
		const [message] = records[0].messages;
		expect(Object.keys(message)).toEqual(
			expect.arrayContaining([
				'id',
				'type',
				'typeSource',
				'range',
				'acknowledged',
				'nextStep',
				'timeframe',
				'balance',
				'clauses',
				'variants',
				'sentences',
			]),
		);
		for (const {range, move, action, cues} of message.sentences) {
			expect(MOVES).toContain(move);
			expect(typeof action).toBe('boolean');
			expect(SORRY.slice(...range)).not.toBe('');
			for (const cue of cues) expect(SORRY.slice(...cue.range)).not.toBe('');
		}
	});

	it('as text says in plain words what each sentence does', async () => {
		const cwd = folder({'a.md': 'Hi Ada,\n\nWe feel your pain. I sent a new one today.\n', 'b.md': ''});
		const {code, stdout} = await run(['inspect', '.'], {cwd});
		expect(code).toBe(0);
		expect(stdout).toContain("We feel your pain.\n      \u2192 joins the customer's distress");
		expect(stdout).toContain(MOVE_WORDS.action);
		expect(stdout).toContain('no customer message');
		expect(stdout).not.toMatch(/victim-joining|moves\//);
		expect(longest(stdout.replaceAll(cwd, ''))).toBeLessThanOrEqual(80);
	});

	it('lists the clauses of each bucket, so that the balance can be seen to add up', async () => {
		const text = 'Hi Ada,\n\nThank you for writing. We feel your pain, but I have sent a new one today.\n';
		const {stdout} = await run(['inspect', 'a.md'], {cwd: folder({'a.md': text})});
		expect(stdout).toContain('50 % facts and steps, 50 % feelings');
		expect(stdout.slice(stdout.indexOf('Clause by clause'))).toBe(
			[
				'Clause by clause',
				'    steps (1)',
				'      - but I have sent a new one today.',
				'    feelings (1)',
				'      - We feel your pain',
				'    courtesy, not counted (1)',
				'      - Thank you for writing.',
				'',
			].join('\n'),
		);
	});

	it('with a file that fails ends with 2 and shows the others; it may write to a file', async () => {
		const cwd = folder({'a.md': SORRY, 'b.md': Buffer.from('x\n\xff', 'latin1')});
		const {code, stdout, stderr} = await run(['inspect', '-f', 'json', '-o', 'seen.json', '.'], {cwd});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toContain(`empathylint: ${join(cwd, 'b.md')}:2: This file is not UTF-8`);
		expect(JSON.parse(readFileSync(join(cwd, 'seen.json'), 'utf8'))).toHaveLength(2);
	});

	it('takes the type from the config', async () => {
		const cwd = folder({'.empathylintrc': 'overrides: [{files: "*.md", type: complaint}]', 'a.md': SORRY});
		const {stdout} = await run(['inspect', '-f', 'json', 'a.md'], {cwd});
		expect(JSON.parse(stdout)[0].messages[0]).toMatchObject({type: 'problem', typeSource: 'config'});
	});
});
