import {describe, expect, it} from 'vitest';
import {type AfterwordOptions, afterword} from '../../src/cli/notices.ts';
import {NO_FLAGS} from '../../src/cli/request.ts';
import type {Finding, LintResult} from '../../src/index.ts';
import {folder} from '../engine/folder.ts';
import {finding, result} from '../report/results.ts';
import {CLEAN, run, SORRY} from './run.ts';

interface Case {
	stats?: Partial<LintResult['stats']>;
	findings?: Finding[];
	files?: number;
	part?: Partial<LintResult>;
	options?: Partial<AfterwordOptions>;
}

function line({stats = {}, findings = [], files = 1, part = {}, options = {}}: Case): string {
	const all = Array.from({length: files}, (_, index) => {
		const filled = {messages: 0, foreign: 0, undeclared: 0, ...(index === 0 && {messages: 1, ...stats})};
		return result(`/${index}.md`, index === 0 ? findings : [], {stats: filled, ...part});
	});
	const shown = all.map((one) => ({...one, findings: one.findings.filter(({severity}) => severity !== 'info')}));
	return afterword(all, shown, {flags: NO_FLAGS, isTerminal: true, dim: (text) => text, failed: false, ...options});
}

describe('one line behind the report', () => {
	it.each<[string, Case]>([
		['\u2714 1 message in 1 file\n', {}],
		['\u2714 42 messages in 9 files\n', {stats: {messages: 42}, files: 9}],
		['\u2714 1 message\n', {options: {flags: {...NO_FLAGS, stdin: true}}}],
		['\u2714 1 message in 1 file. 1 info hidden: --min-severity info\n', {findings: [finding({severity: 'info'})]}],
		['', {findings: [finding()]}],
		[
			'12 infos hidden: --min-severity info\n',
			{findings: [finding(), ...Array.from({length: 12}, () => finding({severity: 'info'}))]},
		],
		[
			'7 messages look like replies to a problem; declare their type to check acknowledgement and next step (empathylint explain types).\n',
			{stats: {messages: 9, undeclared: 7}, findings: [finding()]},
		],
		[
			'\u2714 9 messages in 1 file. 1 message looks like a reply to a problem; declare its type to check acknowledgement and next step (empathylint explain types).\n',
			{stats: {messages: 9, undeclared: 1}},
		],
		[
			'\u2714 2 messages in 1 file. 3 messages in another language skipped (de).\n',
			{stats: {messages: 2, foreign: 3, languages: ['de']}},
		],
		['1 file fixed.\n', {findings: [finding()], part: {output: 'x'}}],
		['', {options: {isTerminal: false}}],
		['', {options: {flags: {...NO_FLAGS, quiet: true}}}],
		[
			'',
			{
				findings: [finding({severity: 'error', fatal: true, ruleId: null})],
				options: {failed: true},
				stats: {messages: 0},
			},
		],
	])('%j', (expected, given) => {
		expect(line(given)).toBe(expected);
	});

	it.each<[string, Case]>([
		['No customer message found in this file.\n', {stats: {messages: 0}}],
		['No customer message found in any of these 3 files.\n', {stats: {messages: 0}, files: 3}],
		['No customer message found in the text.\n', {stats: {messages: 0}, options: {flags: {...NO_FLAGS, stdin: true}}}],
		[
			'No customer message found in this file. 2 messages in another language skipped (fr).\n',
			{stats: {messages: 0, foreign: 2, languages: ['fr']}},
		],
	])('is said to a build as well when nothing was judged: %j', (expected, given) => {
		expect(line({...given, options: {isTerminal: false, ...given.options}})).toBe(expected);
	});
});

describe('on a real run', () => {
	it('the line goes to stderr and only to a terminal', async () => {
		const cwd = folder({'a.md': CLEAN});
		expect(await run(['a.md'], {cwd, terminal: 80, env: {NO_COLOR: '1'}})).toMatchObject({
			stdout: '',
			stderr: expect.stringMatching(/^\u2714 1 message in 1 file/),
		});
		expect(await run(['a.md'], {cwd})).toMatchObject({stdout: '', stderr: ''});
	});

	it('a hidden info is counted, and shown with the flag that the line names', async () => {
		const cwd = folder({'a.md': SORRY});
		const flags = ['--rule', 'no-intensified-sorrow:info', 'a.md'];
		const hidden = await run(flags, {cwd, terminal: 80, env: {NO_COLOR: '1'}});
		expect(hidden.stderr).toMatch(/[1-9]\d* infos? hidden: --min-severity info\n$/);
		const shown = await run([...flags, '--min-severity', 'info'], {cwd, terminal: 80, env: {NO_COLOR: '1'}});
		expect(shown.stdout).toContain('info');
		expect(shown.stderr).not.toContain('hidden');
	});

	it('another language is skipped and named', async () => {
		const cwd = folder({'a.md': '---\nlang: de\n---\nEs tut uns so leid.\n'});
		expect(await run(['a.md'], {cwd})).toEqual({
			code: 0,
			stdout: '',
			stderr: 'No customer message found in this file. 1 message in another language skipped (de).\n',
		});
	});
});
