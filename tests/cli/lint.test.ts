import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {exitCode} from '../../src/cli/exit-code.ts';
import {folder} from '../engine/folder.ts';
import {CLEAN, LATIN, rulesIn, run, SORRY} from './run.ts';

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

it('a reader that goes away ends the run quietly, with the same exit code', async () => {
	const cwd = folder({'a.md': SORRY});
	expect(await run(['--max-warnings', '9', 'a.md', 'nope'], {cwd, closed: true})).toMatchObject({code: 2, stderr: ''});
});
