import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openProject} from '../../src/engine/project.ts';
import {inspectFiles, lintBytes, lintFiles} from '../../src/engine/run.ts';
import {UserError} from '../../src/index.ts';
import {folder} from './folder.ts';
import {projectWith, resultOf, SORRY} from './projects.ts';

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
