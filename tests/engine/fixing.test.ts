import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openProject} from '../../src/engine/project.ts';
import {lintFiles} from '../../src/engine/run.ts';
import type {Finding} from '../../src/index.ts';
import {folder} from './folder.ts';
import {projectWith, resultOf, SORRY} from './projects.ts';

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
