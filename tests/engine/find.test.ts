import {mkdirSync, symlinkSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findFiles} from '../../src/engine/find.ts';
import {globMatcher} from '../../src/engine/globs.ts';
import {IgnoreFiles} from '../../src/engine/ignore-files.ts';
import {folder} from './folder.ts';

async function find(cwd: string, patterns: string[], ignores: string[] = []) {
	const options = {
		cwd,
		ignoreFiles: new IgnoreFiles(cwd),
		ignores: await globMatcher(ignores),
		configFolder: cwd,
		configPath: join(cwd, '.empathylintrc'),
	};
	const found = await findFiles(patterns, options);
	return {...found, names: found.files.map((path) => relative(cwd, path))};
}

describe('a folder', () => {
	it('gives every template in it and below, in path order, and nothing else', async () => {
		const cwd = folder({
			'b.md': '',
			'a/z.TXT': '',
			'a/b/c.markdown': '',
			'a/logo.png': '',
			'a/x.mdx': '',
			'a/.hidden/d.md': '',
		});
		expect((await find(cwd, ['.'])).names).toEqual(['a/.hidden/d.md', 'a/b/c.markdown', 'a/z.TXT', 'b.md']);
	});

	it("is not entered when it holds other people's files", async () => {
		const cwd = folder({'node_modules/x/a.md': '', '.git/a.md': '', 'sub/node_modules/b.md': '', 'c.md': ''});
		expect((await find(cwd, ['.'])).names).toEqual(['c.md']);
		expect((await find(cwd, ['node_modules/x'])).names).toEqual(['node_modules/x/a.md']);
	});

	it.each([
		'README.md',
		'readme.txt',
		'README.de.md',
		'CHANGELOG.md',
		'LICENSE.txt',
		'CONTRIBUTING.md',
		'CODE_OF_CONDUCT.md',
		'SECURITY.md',
		'requirements.txt',
	])('passes over %s, which is about the project', async (name) => {
		const cwd = folder({[name]: '', 'reply.md': ''});
		expect((await find(cwd, ['.'])).names).toEqual(['reply.md']);
		expect((await find(cwd, ['*.{md,txt}'])).names).toEqual(['reply.md']);
		expect((await find(cwd, [name])).names).toEqual([name]);
		expect((await find(cwd, [`**/${name}`])).names).toEqual([name]);
	});

	it.each(['security.md', 'license-renewal.md', 'contributing.md', 'security-incident.txt'])(
		'takes %s for a template',
		async (name) => {
			expect((await find(folder({[name]: ''}), ['.'])).names).toEqual([name]);
		},
	);

	it('follows links to files, not to folders, and minds no dangling one', async () => {
		const cwd = folder({'a.md': '', 'sub/b.md': ''});
		symlinkSync('a.md', join(cwd, 'link.md'));
		symlinkSync('..', join(cwd, 'sub/circle'));
		symlinkSync('gone', join(cwd, '.#lock.md'));
		expect((await find(cwd, ['.'])).names).toEqual(['a.md', 'link.md', 'sub/b.md']);
		expect((await find(cwd, ['sub/circle/a.md'])).names).toEqual(['sub/circle/a.md']);
	});
});

describe('several operands', () => {
	it('give each file once', async () => {
		const cwd = folder({'a.md': '', 'x/b.md': ''});
		expect((await find(cwd, ['.', 'x', './a.md', 'x/*.md', join(cwd, 'a.md')])).names).toEqual(['a.md', 'x/b.md']);
	});

	it('each say when they lead nowhere, and the others still count', async () => {
		const cwd = folder({'a.md': '', 'empty/': '', 'pictures/x.png': ''});
		const {names, unmatched} = await find(cwd, ['nope.md', 'a.md', 'empty', 'pictures', '*.markdown', 'none/**']);
		expect(names).toEqual(['a.md']);
		expect(unmatched).toEqual([
			{pattern: 'nope.md', reason: 'missing'},
			{pattern: 'empty', reason: 'empty'},
			{pattern: 'pictures', reason: 'empty'},
			{pattern: '*.markdown', reason: 'empty'},
			{pattern: 'none/**', reason: 'empty'},
		]);
	});
});

describe('a glob', () => {
	const files = {
		'a.md': '',
		'm/refund-1.md': '',
		'm/deep/refund-2.md': '',
		'm/deep/other.txt': '',
		'.github/reply.md': '',
	};
	it.each([
		['*.md', ['a.md']],
		['**/*.md', ['.github/reply.md', 'a.md', 'm/deep/refund-2.md', 'm/refund-1.md']],
		['m/**/refund-*.md', ['m/deep/refund-2.md', 'm/refund-1.md']],
		['m/*/*', ['m/deep/other.txt', 'm/deep/refund-2.md']],
		['{a,b}.md', ['a.md']],
		['m/deep/../*.md', ['m/refund-1.md']],
	])('%s', async (pattern, names) => {
		expect((await find(folder(files), [pattern])).names).toEqual(names);
	});

	it('may start outside the working directory', async () => {
		const root = folder({'in/x.md': '', 'out/y.md': ''});
		expect((await find(join(root, 'in'), ['../out/*.md'])).names).toEqual(['../out/y.md']);
	});

	it('is a plain name when a file has that name', async () => {
		expect((await find(folder({'[Name].md': '', 'N.md': ''}), ['[Name].md'])).names).toEqual(['[Name].md']);
	});
});

describe('ignore files', () => {
	it("hold from the project's root down, nested ones add to them, and the later file may take back", async () => {
		const root = folder({
			'.git/HEAD': '',
			'.gitignore': 'drafts/\n*.tmp.md\n# comment\n',
			'.empathylintignore': '!keep.tmp.md\n/legal.md\n',
			'legal.md': '',
			'keep.tmp.md': '',
			'x.tmp.md': '',
			'drafts/a.md': '',
			'm/drafts/b.md': '',
			'm/legal.md': '',
			'm/.gitignore': '/old\n',
			'm/old/c.md': '',
			'm/new/old/d.md': '',
		});
		expect((await find(root, ['.'])).names).toEqual(['keep.tmp.md', 'm/legal.md', 'm/new/old/d.md']);
		// The same files from within a folder.
		expect((await find(join(root, 'm'), ['.'])).names).toEqual(['legal.md', 'new/old/d.md']);
	});

	it('of the repository above a package count, those above the repository do not', async () => {
		const root = folder({
			'.gitignore': '*\n',
			'repo/.git/HEAD': '',
			'repo/.gitignore': 'a.md\n',
			'repo/pkg/package.json': '{}',
			'repo/pkg/a.md': '',
			'repo/pkg/b.md': '',
		});
		expect((await find(join(root, 'repo/pkg'), ['.'])).names).toEqual(['b.md']);
	});

	it('name the file that ignores a file that was given', async () => {
		const cwd = folder({'.gitignore': 'a.md\n', '.empathylintignore': 'b.md\n', 'a.md': '', 'b.md': '', 'c/x.md': ''});
		const {names, ignored} = await find(cwd, ['a.md', 'b.md', 'c/x.md'], ['c/**']);
		expect(names).toEqual([]);
		expect(ignored.map(({path, by}) => [relative(cwd, path), relative(cwd, by)])).toEqual([
			['a.md', '.gitignore'],
			['b.md', '.empathylintignore'],
			['c/x.md', '.empathylintrc'],
		]);
	});

	it('make a given folder or glob say that all of it is ignored', async () => {
		const cwd = folder({'.gitignore': 'out/\n', 'out/a.md': '', 'm/b.md': ''});
		const {unmatched} = await find(cwd, ['out', 'm', 'out/*.md'], ['m']);
		expect(unmatched.map(({reason}) => reason)).toEqual(['ignored', 'ignored', 'ignored']);
	});
});

it('reports a folder that cannot be read and goes on', async () => {
	const cwd = folder({'a.md': ''});
	mkdirSync(join(cwd, 'gone'));
	const options = {cwd, ignoreFiles: new IgnoreFiles(cwd), ignores: () => false, configFolder: cwd};
	const {walk} = await import('../../src/engine/walk.ts');
	const unreadable: string[] = [];
	const files = await walk(join(cwd, 'a.md'), {
		wantsName: () => true,
		isIgnored: async () => false,
		onUnreadable: (path, {code}) => unreadable.push(`${relative(options.cwd, path)} ${code}`),
	});
	expect(files).toEqual([]);
	expect(unreadable).toEqual(['a.md ENOTDIR']);
});
