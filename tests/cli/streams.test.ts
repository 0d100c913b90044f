import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {folder} from '../engine/folder.ts';
import {CLEAN, LATIN, rulesIn, run, SORRY} from './run.ts';

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
