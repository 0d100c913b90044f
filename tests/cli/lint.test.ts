import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {exitCode} from '../../src/cli/exit-code.ts';
import {folder} from '../engine/folder.ts';
import {CLEAN, run, SORRY} from './run.ts';

const LATIN = Buffer.from('Caf\xe9\n', 'latin1');
const rulesIn = (stdout: string): string[] =>
	JSON.parse(stdout).flatMap((file: {messages: Array<{ruleId: string}>}) => file.messages.map(({ruleId}) => ruleId));

describe('exit code', () => {
	it.each([
		[0, {errors: 0, warnings: 0, failed: false}],
		[0, {errors: 0, warnings: 9, failed: false}],
		[0, {errors: 0, warnings: 2, maxWarnings: 2, failed: false}],
		[1, {errors: 0, warnings: 3, maxWarnings: 2, failed: false}],
		[1, {errors: 1, warnings: 0, failed: false}],
		[1, {errors: 300, warnings: 0, failed: false}],
		[2, {errors: 0, warnings: 0, failed: true}],
		[2, {errors: 1, warnings: 9, maxWarnings: 0, failed: true}],
	] as const)('%i for %j', (code, outcome) => {
		expect(exitCode(outcome)).toBe(code);
	});
});

describe('a run', () => {
	it.each([
		['is clean: nothing is printed', {'a.md': CLEAN}, ['a.md'], {code: 0, stdout: '', stderr: ''}],
		[
			'is clean for an empty file, which is no message either',
			{'a.md': ''},
			['a.md'],
			{code: 0, stdout: '', stderr: 'No customer message found in this file.\n'},
		],
	])('%s', async (_, files, argv, expected) => {
		expect(await run(argv, {cwd: folder(files)})).toEqual(expected);
	});

	it('with warnings reports them and ends with 0; the table is followed by an empty line', async () => {
		const cwd = folder({'a.md': SORRY});
		const {code, stdout, stderr} = await run(['a.md'], {cwd});
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout).toMatch(
			new RegExp(
				`^\\n${cwd}/a\\.md\\n  3:8  warning  .*  no-intensified-sorrow\\n\\n\u2716 1 problem \\(0 errors, 1 warning\\)\\n.*--fix.*\\n\\n$`,
			),
		);
	});

	it('without operands lints the working directory, or what the config names', async () => {
		const files = {'a.md': SORRY, 'm/b.md': SORRY, 'README.md': SORRY};
		const count = async (cwd: string) => rulesIn((await run(['--format', 'json'], {cwd})).stdout).length;
		expect(await count(folder(files))).toBe(2);
		expect(await count(folder({...files, '.empathylintrc': 'files: [m, "none/*.md"]'}))).toBe(1);
		expect(await count(join(folder({...files, '.empathylintrc': 'files: [m]'}), 'm'))).toBe(1);
	});

	it('with a file that cannot be read ends with 2 and still reports the others', async () => {
		const cwd = folder({'a.md': SORRY, 'b.md': LATIN, 'c.md': SORRY});
		const {code, stdout} = await run(['--format', 'json', '.'], {cwd});
		expect(code).toBe(2);
		expect(rulesIn(stdout)).toEqual(['no-intensified-sorrow', null, 'no-intensified-sorrow']);
	});

	it("lints paths outside the working directory like any other, under the working directory's config", async () => {
		const root = folder({
			'in/.empathylintrc': 'rules: {no-intensified-sorrow: error}',
			'in/x.md': CLEAN,
			'out/a.md': SORRY,
		});
		expect((await run(['../out', 'x.md'], {cwd: join(root, 'in')})).code).toBe(1);
	});
});

describe('a path without files', () => {
	it.each([
		[
			['nope.md'],
			'empathylint: there is no file or folder "nope.md". Check the spelling; paths start at the working directory. [NO_FILES]\n',
		],
		[
			['explane'],
			'empathylint: there is no file or folder "explane". Did you mean the command "explain"? [NO_FILES]\n',
		],
		[
			['empty'],
			/^empathylint: no template \(\.md, .*\) found in "empty"; README and the like are passed over unless they are named \[NO_FILES\]\n$/,
		],
		[['out'], /^empathylint: every template in "out" is ignored by \.gitignore, .* \[ALL_IGNORED\]\n$/],
	])('%j is named, and ends with 2', async (argv, stderr) => {
		const cwd = folder({'empty/README.md': '', '.gitignore': 'out', 'out/a.md': SORRY});
		const result = await run(argv, {cwd});
		expect(result).toMatchObject({code: 2, stdout: ''});
		expect(result.stderr).toEqual(typeof stderr === 'string' ? stderr : expect.stringMatching(stderr));
	});

	it('ends with 2 even beside good paths, which are reported', async () => {
		const {code, stdout, stderr} = await run(['nope.md', 'a.md'], {cwd: folder({'a.md': SORRY})});
		expect({code, stderr}).toMatchObject({code: 2, stderr: expect.stringContaining('"nope.md"')});
		expect(stdout).toContain('no-intensified-sorrow');
	});

	it('is no error with --no-error-on-unmatched-pattern', async () => {
		const cwd = folder({'empty/': ''});
		expect(await run(['--no-error-on-unmatched-pattern', 'nope.md', 'empty'], {cwd})).toEqual({
			code: 0,
			stdout: '',
			stderr: '',
		});
	});

	it('of the config is an error only when nothing is found at all', async () => {
		const cwd = folder({'.empathylintrc': 'files: [nope, "x/*.md"]'});
		const {code, stderr} = await run([], {cwd});
		expect(code).toBe(2);
		expect(stderr).toContain('empathylint: .empathylintrc \u203a files: there is no file or folder "nope"');
	});
});

describe('an ignored file that was given', () => {
	const files = {'.gitignore': 'a.md\n', '.empathylintrc': 'ignores: [b.md]', 'a.md': SORRY, 'b.md': SORRY};

	it('is shown like a warning but never counts as one', async () => {
		const {code, stdout, stderr} = await run(['--max-warnings', '0', 'a.md', 'b.md'], {cwd: folder(files)});
		expect({code, stderr}).toEqual({code: 0, stderr: ''});
		expect(stdout).toContain(
			'  0:0  warning  Not linted: .gitignore ignores it; to lint it, add "!a.md" to an .empathylintignore beside it\n',
		);
		expect(stdout).toContain('  0:0  warning  Not linted: "ignores" in .empathylintrc matches it\n');
	});

	it('is not shown with --quiet', async () => {
		expect(await run(['--quiet', 'a.md'], {cwd: folder(files)})).toEqual({code: 0, stdout: '', stderr: ''});
	});
});

describe('--max-warnings, --quiet, --min-severity', () => {
	const TOO_MANY = (max: number): string => `empathylint found too many warnings (maximum: ${max}).\n`;
	it.each([
		[['--max-warnings', '0'], 1, true, TOO_MANY(0)],
		[['--max-warnings=1'], 0, true, ''],
		[['--quiet', '--max-warnings', '0'], 1, false, TOO_MANY(0)],
		[['--min-severity', 'error', '--max-warnings', '0'], 1, false, TOO_MANY(0)],
		[['--max-warnings', '0', '--rule', 'no-intensified-sorrow:info'], 0, false, ''],
		[['--max-warnings', '0', '--rule', 'no-intensified-sorrow:error'], 1, true, ''],
		[['--quiet', '--rule', 'no-intensified-sorrow:error'], 1, true, ''],
		[['--min-severity', 'info', '--rule', 'no-intensified-sorrow:info'], 0, true, ''],
	])('%j: counted before anything is hidden', async (flags, code, isShown, stderr) => {
		const result = await run([...flags, 'a.md'], {cwd: folder({'a.md': SORRY})});
		expect(result).toMatchObject({code, stderr});
		expect(result.stdout.includes('no-intensified-sorrow')).toBe(isShown);
	});
});

describe('standard input', () => {
	it('is reported as <text>, or under the name that it is given', async () => {
		const cwd = folder({'.empathylintrc': 'overrides: [{files: "m/**", rules: {no-intensified-sorrow: error}}]'});
		const plain = await run(['--stdin'], {cwd, stdin: SORRY});
		expect(plain.code).toBe(0);
		expect(plain.stdout).toContain('\n<text>\n  3:8  warning');
		const named = await run(['--stdin', '--stdin-filename', 'm/x.txt'], {cwd, stdin: SORRY});
		expect(named.code).toBe(1);
		expect(named.stdout).toContain(`\n${cwd}/m/x.txt\n`);
	});

	it('is read strictly too', async () => {
		expect(await run(['--stdin'], {cwd: folder(), stdin: LATIN})).toMatchObject({
			code: 2,
			stdout: expect.stringContaining('1:4  error  This file is not UTF-8'),
		});
	});

	it('under an ignored name is not linted', async () => {
		const {code, stdout} = await run(['--stdin', '--stdin-filename', 'a.md'], {
			cwd: folder({'.gitignore': 'a.md'}),
			stdin: SORRY,
		});
		expect(code).toBe(0);
		expect(stdout).toContain('Not linted: .gitignore ignores it');
	});

	it.each([
		[['--stdin', 'a.md'], '--stdin lints standard input alone; leave out "a.md", or leave out --stdin'],
		[
			['--stdin', '--fix'],
			'--fix writes to files and standard input is none; save the text to a file, or leave out --fix',
		],
		[['--stdin-filename', 'a.md'], '--stdin-filename names the text on standard input; add --stdin'],
	])('%j is refused with a next step', async (argv, message) => {
		expect(await run(argv, {cwd: folder({'a.md': SORRY})})).toEqual({
			code: 2,
			stdout: '',
			stderr: `empathylint: ${message} [USAGE]\n`,
		});
	});
});

describe('--output-file', () => {
	it('gets the report, its folders are made, and the exit code stays', async () => {
		const cwd = folder({'a.md': SORRY});
		const result = await run(['-o', 'new/dir/report.json', '-f', 'json', '--max-warnings', '0', 'a.md'], {
			cwd,
			terminal: 80,
		});
		expect(result).toMatchObject({code: 1, stdout: ''});
		const written = readFileSync(join(cwd, 'new/dir/report.json'), 'utf8');
		expect(rulesIn(written)).toEqual(['no-intensified-sorrow']);
		expect(written.endsWith(']\n')).toBe(true);
	});

	it('is empty, and there, when there is nothing to say', async () => {
		const cwd = folder({'a.md': CLEAN});
		await run(['-o', 'report.txt', 'a.md'], {cwd});
		expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe('');
	});

	it('has no colour, whatever the terminal, unless it is asked for', async () => {
		const cwd = folder({'a.md': SORRY});
		const report = async (...flags: string[]): Promise<string> => {
			await run([...flags, '-o', 'r.txt', 'a.md'], {cwd, terminal: 80, env: {FORCE_COLOR: '1'}});
			return readFileSync(join(cwd, 'r.txt'), 'utf8');
		};
		expect(await report()).not.toContain('\u001b');
		expect(await report('--color')).toContain('\u001b');
	});

	it('that is a folder, or cannot be written, is said before any work and ends with 2', async () => {
		const cwd = folder({'a.md': SORRY, file: ''});
		mkdirSync(join(cwd, 'reports'));
		expect(await run(['-o', 'reports', 'a.md'], {cwd})).toMatchObject({
			code: 2,
			stderr: 'empathylint: --output-file "reports" is a folder; name a file in it [OUTPUT_IS_FOLDER]\n',
		});
		expect(await run(['-o', 'file/x', 'a.md'], {cwd})).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('cannot be written: '),
		});
	});
});

describe('--fix', () => {
	it('changes what is fixable, reports the rest, and does nothing the second time', async () => {
		const cwd = folder({'a.md': SORRY});
		expect(await run(['--fix', 'a.md'], {cwd})).toEqual({code: 0, stdout: '', stderr: ''});
		expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(SORRY.replace('so sorry', 'sorry'));
		expect(await run(['--fix', 'a.md'], {cwd, terminal: 80})).toMatchObject({
			code: 0,
			stderr: expect.stringContaining('\u2714 1 message in 1 file'),
		});
	});

	it.each([
		['--quiet', 'so sorry'],
		['--min-severity=error', 'so sorry'],
	])('with %s leaves what is not shown as it is', async (flag, kept) => {
		const cwd = folder({'a.md': SORRY});
		await run(['--fix', flag, 'a.md'], {cwd});
		expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain(kept);
	});
});

it('a reader that goes away ends the run quietly, with the same exit code', async () => {
	const cwd = folder({'a.md': SORRY});
	expect(await run(['--max-warnings', '9', 'a.md', 'nope'], {cwd, closed: true})).toMatchObject({code: 2, stderr: ''});
});
