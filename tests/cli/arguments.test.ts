import {describe, expect, it} from 'vitest';
import {folder} from '../engine/folder.ts';
import {CLEAN, run, SORRY} from './run.ts';

describe('a mistake on the command line is one line on stderr, and 2', () => {
	it.each([
		[['--fromat', 'json'], "unknown option '--fromat'. Did you mean --format?"],
		[
			['--format', 'jsno', 'a.md'],
			"option '-f, --format <name>' argument 'jsno' is invalid. Allowed choices are stylish, json, github.",
		],
		[['--format'], "option '-f, --format <name>' argument missing"],
		[
			['--min-severity', 'high', 'a.md'],
			"option '--min-severity <level>' argument 'high' is invalid. Allowed choices are info, warn, error.",
		],
		[
			['--max-warnings', 'none', 'a.md'],
			"option '--max-warnings <n>' argument 'none' is invalid. Give a whole number, such as 0.",
		],
		[
			['--rule', 'no-pity', 'a.md'],
			"option '--rule <id:severity>' argument 'no-pity' is invalid. Write id:severity with off, info, warn or error, such as no-pity:error.",
		],
		[['--rule', 'no-pity:loud', 'a.md'], 'Write id:severity'],
		[['--fix', 'inspect', 'a.md'], '--fix does not go with the command "inspect"; see "empathylint inspect --help"'],
		[['inspect'], "missing required argument 'file'"],
		[['explain'], "missing required argument 'rule'"],
		[['rules', 'no-pity'], "too many arguments for 'rules'"],
		[['', 'a.md'], 'one of the paths is empty; is a variable not set?'],
	])('%j', async (argv, message) => {
		const {code, stdout, stderr} = await run(argv, {cwd: folder({'a.md': CLEAN})});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(/^empathylint: .* \[USAGE\]\n$/);
		expect(stderr).toContain(message);
	});

	it('of a rule names the rule', async () => {
		expect(await run(['--rule', 'no-pitty:warn', 'a.md'], {cwd: folder({'a.md': CLEAN})})).toEqual({
			code: 2,
			stdout: '',
			stderr:
				'empathylint: --rule no-pitty:warn: there is no rule "no-pitty". Did you mean "no-pity"? [UNKNOWN_RULE]\n',
		});
	});

	it('of a config names the file and the key', async () => {
		const cwd = folder({'.empathylintrc.json': '{"rule": {}}', 'a.md': CLEAN});
		expect(await run(['a.md'], {cwd})).toEqual({
			code: 2,
			stdout: '',
			stderr:
				'empathylint: .empathylintrc.json \u203a rule: there is no key "rule". Did you mean "rules"? [UNKNOWN_KEY]\n',
		});
	});
});

describe('help and version', () => {
	it.each([['--help'], ['-h']])('%s goes to stdout with examples, and ends with 0', async (flag) => {
		const {code, stdout, stderr} = await run([flag], {cwd: folder()});
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		for (const part of ['--max-warnings <n>', 'inspect', 'explain', 'Examples:', 'Exit codes:', 'NO_COLOR'])
			expect(stdout).toContain(part);
	});

	it('fits a terminal of 80 columns', async () => {
		const {stdout} = await run(['--help'], {cwd: folder(), terminal: 80});
		expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
	});

	it.each([[['inspect', '--help']], [['rules', '-h']], [['explain', '--help']]])(
		'%j has help of its own',
		async (argv) => {
			const {code, stdout} = await run(argv, {cwd: folder()});
			expect(code).toBe(0);
			expect(stdout).toContain(`Usage: empathylint ${argv[0]}`);
		},
	);

	it.each(['--version', '-v'])('%s prints the version alone', async (flag) => {
		expect(await run([flag], {cwd: folder()})).toEqual({code: 0, stdout: '1.2.3\n', stderr: ''});
	});
});

describe('flags', () => {
	it('may stand behind the paths, and before a command', async () => {
		const cwd = folder({'a.md': SORRY});
		expect((await run(['a.md', '--max-warnings', '0'], {cwd})).code).toBe(1);
		const {stdout} = await run(['--format', 'json', 'inspect', 'a.md'], {cwd});
		expect(JSON.parse(stdout)).toHaveLength(1);
	});

	it('--rule may be given several times; the last one for a rule counts', async () => {
		const cwd = folder({'a.md': SORRY});
		const flags = [
			'--rule',
			'no-intensified-sorrow:error',
			'--rule',
			'no-pity:off',
			'--rule',
			'no-intensified-sorrow:off',
		];
		expect(await run([...flags, 'a.md'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''});
	});

	it('a folder that has the name of a command is linted as ./rules', async () => {
		const cwd = folder({'rules/a.md': SORRY});
		expect((await run(['./rules'], {cwd})).stdout).toContain('no-intensified-sorrow');
	});

	it.each([['--no-config'], ['--config=other.yaml']])(
		'%s leaves the config file alone, for every command',
		async (flag) => {
			const cwd = folder({'.empathylintrc': '{', 'other.yaml': '', 'a.md': CLEAN});
			for (const argv of [['a.md'], ['inspect', 'a.md'], ['rules'], ['explain', 'no-pity']]) {
				expect((await run(argv, {cwd})).code).toBe(2);
				expect((await run([...argv, flag], {cwd})).code).toBe(0);
				expect((await run([flag, ...argv], {cwd})).code).toBe(0);
			}
		},
	);
});

describe('colour', () => {
	const coloured = async (flags: string[], env: Record<string, string>, terminal?: number): Promise<boolean> => {
		const world = {cwd: folder({'a.md': SORRY}), env, ...(terminal !== undefined && {terminal})};
		return (await run([...flags, 'a.md'], world)).stdout.includes('\u001b[');
	};
	it.each([
		[true, 'a terminal', [], {}, 80],
		[false, 'a pipe', [], {}, undefined],
		[false, 'a terminal that cannot', [], {TERM: 'dumb'}, 80],
		[false, 'NO_COLOR', [], {NO_COLOR: '1'}, 80],
		[true, 'NO_COLOR that is empty', [], {NO_COLOR: ''}, 80],
		[true, 'FORCE_COLOR in a pipe', [], {FORCE_COLOR: '1'}, undefined],
		[true, 'FORCE_COLOR that is empty', [], {FORCE_COLOR: ''}, undefined],
		[false, 'FORCE_COLOR=0', [], {FORCE_COLOR: '0'}, 80],
		[true, '--color in a pipe', ['--color'], {NO_COLOR: '1'}, undefined],
		[false, '--no-color on a terminal', ['--no-color'], {FORCE_COLOR: '1'}, 80],
	])('%s: %s', async (expected, _, flags, env, terminal) => {
		expect(await coloured(flags, env as unknown as Record<string, string>, terminal)).toBe(expected);
	});
});
