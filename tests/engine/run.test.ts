import {
	chmodSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openProject, type Project} from '../../src/engine/project.ts';
import {inspectFiles, lintBytes, lintFiles} from '../../src/engine/run.ts';
import {type Finding, type Linter, type LintInput, type LintResult, UserError} from '../../src/index.ts';
import {folder} from './folder.ts';

const SORRY = 'Hi Ada,\n\nWe are so very sorry that order 7 arrived late.\n\nThe team\n';

/** A project whose linter does as it is told. */
function projectWith(lint: (input: LintInput) => Promise<LintResult>): Project {
	const linter: Linter = {rules: new Map(), lint, inspect: async ({filePath = ''}) => ({filePath, messages: []})};
	return {
		cwd: '/',
		configPath: undefined,
		configFolder: '/',
		files: undefined,
		ignores: () => false,
		linter,
		settingsFor: () => ({}),
	};
}

const resultOf = (filePath: string, findings: Finding[] = []): LintResult => ({
	filePath,
	findings,
	suppressed: [],
	stats: {messages: 1, foreign: 0, undeclared: 0},
});

const deletion = (start: number, end: number): Finding => ({
	ruleId: 'x',
	severity: 'warn',
	message: 'm',
	range: [start, end],
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 2,
	suggestions: [],
	fix: {range: [start, end], text: ''},
});

describe('what goes wrong with one file costs the others nothing', () => {
	it('a file that is binary, UTF-16, not UTF-8, gone or a folder is one fatal entry', async () => {
		const cwd = folder({
			'a.md': SORRY,
			'bin.md': Buffer.from([0x50, 0, 1]),
			'latin.md': Buffer.from('ok\nCaf\xe9\n', 'latin1'),
			'wide.md': Buffer.from('\uFEFFHi', 'utf16le'),
			'z.md': SORRY,
		});
		mkdirSync(join(cwd, 'dir.md'));
		const project = await openProject({cwd});
		const names = ['a.md', 'bin.md', 'dir.md', 'gone.md', 'latin.md', 'wide.md', 'z.md'];
		const results = await lintFiles(
			project,
			names.map((name) => join(cwd, name)),
		);
		expect(results.map(({filePath}) => filePath.slice(cwd.length + 1))).toEqual(names);
		expect(
			results.map(({findings}) => findings.filter(({fatal}) => fatal).map(({message, line}) => `${line} ${message}`)),
		).toEqual([
			[],
			['0 This is a binary file, not a text'],
			['0 Cannot be read: it is a folder (EISDIR)'],
			['0 Cannot be read: it is gone (ENOENT)'],
			['2 This file is not UTF-8: byte 0xE9 on this line belongs to another encoding; save as UTF-8'],
			['0 This file is UTF-16, not UTF-8; open it in an editor and save as UTF-8'],
			[],
		]);
		expect(results[0]?.findings.length).toBeGreaterThan(0);
		expect(results[6]?.findings).toEqual(results[0]?.findings);
	});

	it('an error of ours is one fatal entry; only with debug does it end the run', async () => {
		const cwd = folder({'a.md': 'a', 'b.md': 'b'});
		const project = projectWith(async ({text, filePath = ''}) => {
			if (text === 'a') throw new TypeError('kaboom');
			return resultOf(filePath);
		});
		const files = [join(cwd, 'a.md'), join(cwd, 'b.md')];
		const [first, second] = await lintFiles(project, files);
		expect(first?.findings[0]).toMatchObject({
			fatal: true,
			message: 'empathylint failed on this file: kaboom. Add --debug for the stack',
		});
		expect(second?.findings).toEqual([]);
		await expect(lintFiles(project, files, {debug: true})).rejects.toThrow('kaboom');
	});

	it('a mistake of the user in one file is told as it is', async () => {
		const cwd = folder({'a.md': ''});
		const project = projectWith(async () => {
			throw new UserError('X', 'there is no such thing');
		});
		const [result] = await lintFiles(project, [join(cwd, 'a.md')]);
		expect(result?.findings[0]?.message).toBe('There is no such thing');
	});

	it('a file in no known format is told what to do', async () => {
		const cwd = folder({'a.png': 'x'});
		const [result] = await lintFiles(await openProject({cwd}), [join(cwd, 'a.png')]);
		expect(result?.findings[0]?.message).toMatch(
			/^Not a template format \(\.md, .*\); rename it, or pass it by --stdin without a name$/,
		);
	});

	it('inspect gives one record for every file, also for one that failed', async () => {
		const cwd = folder({'a.md': SORRY, 'b.md': Buffer.from([0]), 'c.md': ''});
		const files = ['a.md', 'b.md', 'c.md'].map((name) => join(cwd, name));
		const {records, failed} = await inspectFiles(await openProject({cwd}), files);
		expect(records.map(({filePath, messages}) => [filePath, messages.length])).toEqual([
			[files[0], 1],
			[files[1], 0],
			[files[2], 0],
		]);
		expect(failed.map(({filePath}) => filePath)).toEqual([files[1]]);
	});
});

describe('places', () => {
	it('are offsets into the file with its byte order mark, which takes no column', async () => {
		const cwd = folder({
			'a.md': `\uFEFF${SORRY.replaceAll('\n', '\r\n')}`,
			'b.md': '\uFEFFWe are so very sorry for that.',
		});
		for (const name of ['a.md', 'b.md']) {
			const text = readFileSync(join(cwd, name), 'utf8');
			const [result] = await lintFiles(await openProject({cwd}), [join(cwd, name)]);
			const found = result?.findings.find(({ruleId}) => ruleId === 'no-intensified-sorrow');
			expect(text.slice(...(found?.range ?? [0, 0]))).toBe('so very');
			expect(found?.column).toBe(8);
		}
	});

	it('of a text without a name are those of its bytes', async () => {
		const project = await openProject({cwd: folder()});
		const result = await lintBytes(project, Buffer.from(SORRY), '<text>');
		expect(result.filePath).toBe('<text>');
		expect(result.findings.length).toBeGreaterThan(0);
	});
});

describe('fixing', () => {
	const fix = (): boolean => true;

	it('changes the fixed words and no other byte, and a second run changes nothing', async () => {
		const before = `\uFEFF${SORRY.trimEnd().replaceAll('\n', '\r\n')}`;
		const cwd = folder({'a.md': before, 'clean.md': 'Your parcel left today.'});
		const files = [join(cwd, 'a.md'), join(cwd, 'clean.md')];
		const project = await openProject({cwd});
		const stamp = statSync(files[1] as string).mtimeMs;
		const [first, clean] = await lintFiles(project, files, {fix});
		expect(first?.output).toBe(before.replace('so very ', ''));
		expect(readFileSync(files[0] as string, 'utf8')).toBe(first?.output);
		expect(clean?.output).toBeUndefined();
		expect(statSync(files[1] as string).mtimeMs).toBe(stamp);
		expect(first?.findings.some((finding) => finding.fix)).toBe(false);
		const [second] = await lintFiles(project, files, {fix});
		expect(second?.output).toBeUndefined();
		expect(readdirSync(cwd).sort()).toEqual(['a.md', 'clean.md', 'package.json']);
	});

	it('applies only the fixes that are wanted', async () => {
		const cwd = folder({'a.md': SORRY});
		const [result] = await lintFiles(await openProject({cwd}), [join(cwd, 'a.md')], {
			fix: ({severity}) => severity === 'error',
		});
		expect(result?.output).toBeUndefined();
	});

	it('keeps the mode, and behind a link changes the file that it leads to', async () => {
		const cwd = folder({'real/a.md': SORRY});
		chmodSync(join(cwd, 'real/a.md'), 0o640);
		symlinkSync('real/a.md', join(cwd, 'link.md'));
		await lintFiles(await openProject({cwd}), [join(cwd, 'link.md')], {fix});
		expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(cwd, 'real/a.md'), 'utf8')).toContain('We are sorry');
		expect(statSync(join(cwd, 'real/a.md')).mode & 0o777).toBe(0o640);
	});

	it('goes on while a fix makes room for the next, and stops where two rules undo each other', async () => {
		const cwd = folder({'a.md': 'abcdef', 'b.md': 'x'});
		let runs = 0;
		const project = projectWith(async ({text, filePath = ''}) => {
			runs++;
			if (filePath.endsWith('b.md'))
				return resultOf(filePath, [{...deletion(0, 1), fix: {range: [0, 1], text: text === 'x' ? 'y' : 'x'}}]);
			return resultOf(filePath, text.length > 2 ? [deletion(0, 1), deletion(1, 2)] : []);
		});
		await lintFiles(project, [join(cwd, 'a.md')], {fix});
		expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('ef');
		expect(runs).toBe(5);
		runs = 0;
		await lintFiles(project, [join(cwd, 'b.md')], {fix});
		expect(runs).toBe(11);
	});

	it('that cannot be written leaves the file as it was, says so, and keeps the findings', async () => {
		const cwd = folder({'a.md': SORRY});
		const path = join(cwd, 'a.md');
		const project = projectWith(async ({filePath = '', text}) => {
			// The name that the new text would be written under is taken.
			writeFileSync(join(cwd, `.a.md.${process.pid}.tmp`), '');
			return resultOf(filePath, text === SORRY ? [deletion(0, 3)] : []);
		});
		const [result] = await lintFiles(project, [path], {fix});
		expect(result?.output).toBeUndefined();
		expect(result?.findings.map(({message}) => message)).toEqual(['Cannot be written (EEXIST)', 'm']);
		expect(readFileSync(path, 'utf8')).toBe(SORRY);
	});
});
