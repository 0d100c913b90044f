/**
 * The built command as a process: pipes, exit codes and what is loaded. Needs `npm run build`.
 */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {folder} from '../engine/folder.ts';
import {CLEAN, SORRY} from './run.ts';

const ROOT = join(import.meta.dirname, '../..');
const BIN = join(ROOT, 'bin/empathylint.js');
const {FORCE_COLOR: _, NO_COLOR: __, ...env} = process.env;

const command = (argv: string[], cwd: string, input = '') =>
	spawnSync(process.execPath, [BIN, ...argv], {cwd, input, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve));

describe('exit code of the process', () => {
	it.each([
		[0, ['clean.md']],
		[0, ['sorry.md']],
		[1, ['--max-warnings', '0', 'sorry.md']],
		[1, ['--rule', 'no-intensified-sorrow:error', 'sorry.md']],
		[2, ['gone.md']],
		[2, ['--fromat']],
		[0, ['--help']],
	])('%i for %j', (code, argv) => {
		expect(command(argv, folder({'clean.md': CLEAN, 'sorry.md': SORRY})).status).toBe(code);
	});
});

describe('pipes', () => {
	/** About 5 MB as JSON: 300 messages with 40 findings each. */
	const many = (): string => {
		const text = `Hi Ada,\n\n${'We are so sorry that your order 7 arrived late. '.repeat(40)}\n`;
		return folder(Object.fromEntries(Array.from({length: 300}, (_unused, index) => [`m/${index}.md`, text])));
	};

	it('a report of 5 MB arrives whole at a slow reader, and a reader that leaves is no error', async () => {
		const cwd = many();
		const slow = spawn(process.execPath, [BIN, '--format', 'json', 'm'], {
			cwd,
			env,
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const chunks: Buffer[] = [];
		await new Promise((resolve) => setTimeout(resolve, 1500));
		slow.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
		expect(await ended(slow)).toBe(0);
		const report = Buffer.concat(chunks);
		expect(report.length).toBeGreaterThan(5_000_000);
		expect(JSON.parse(report.toString())).toHaveLength(300);

		const left = spawn(process.execPath, [BIN, '--format', 'json', 'm'], {cwd, env, stdio: ['ignore', 'pipe', 'pipe']});
		let complaint = '';
		left.stderr?.on('data', (chunk: Buffer) => {
			complaint += chunk;
		});
		left.stdout?.once('data', () => left.stdout?.destroy());
		expect(await ended(left)).toBe(0);
		expect(complaint).toBe('');
	});

	it('standard input is read to its end', () => {
		const {status, stdout} = command(['--stdin'], folder(), SORRY.repeat(2000));
		expect(status).toBe(0);
		expect(stdout).toContain('\u2716 2000 problems (0 errors, 2000 warnings)');
	});

	it('have no colour, and no line for people', () => {
		const {stdout, stderr} = command(['.'], folder({'a.md': SORRY}));
		expect(stdout).not.toContain('\u001b');
		expect(stderr).toBe('');
	});
});

describe('start', () => {
	it('--version prints the version of the package and loads nothing of it', () => {
		const {stdout, status} = spawnSync(process.execPath, [BIN, '--version'], {encoding: 'utf8', env});
		expect({stdout, status}).toEqual({
			stdout: `${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`,
			status: 0,
		});
	});

	it('without a build says what to do', () => {
		const cwd = folder({'package.json': '{"type": "module"}'});
		mkdirSync(join(cwd, 'bin'));
		cpSync(BIN, join(cwd, 'bin/empathylint.js'));
		const {stderr, status} = spawnSync(process.execPath, [join(cwd, 'bin/empathylint.js'), 'a.md'], {
			encoding: 'utf8',
			env,
		});
		expect({stderr, status}).toEqual({
			stderr: 'empathylint: not built yet; run "npm run build" [NOT_BUILT]\n',
			status: 2,
		});
	});

	it.each<[string, string[], Record<string, string>, string[]]>([
		['a plain file', ['a.md'], {}, []],
		['a folder', ['m'], {}, []],
		['the working directory', [], {}, []],
		['a glob', ['m/*.md'], {}, ['picomatch']],
		['a config', ['a.md'], {'.empathylintrc.json': '{}'}, ['dist']],
		['an ignore file', ['.'], {'.gitignore': 'x'}, ['ignore']],
		['a flag', ['--quiet', 'a.md'], {}, ['program']],
		['colour', ['--color', 'a.md'], {}, ['program', 'source']],
	])('%s loads the libraries that it needs and no other', (_name, argv, files, expected) => {
		// By their chunks: cosmiconfig is `dist`, chalk is `source`, commander is in `program`.
		const lazy = /(?<=^(?:cli\.)?)(?:dist|js-yaml|ignore|picomatch|source|program|inspect|explain|rules)(?=-)/;
		const loaded = modulesOf(argv, folder({'a.md': CLEAN, 'm/b.md': CLEAN, ...files}));
		expect(loaded.length).toBeGreaterThan(2);
		expect(loaded.flatMap((name) => lazy.exec(name)?.[0] ?? []).sort()).toEqual(expected);
	});
});

describe('configs and packs that are JavaScript', () => {
	it.each([
		[
			'empathylint.config.mjs',
			'export default {',
			/^empathylint: empathylint\.config\.mjs: cannot be run: SyntaxError: .* \[BROKEN_CONFIG\]\n$/,
		],
		[
			'.empathylintrc',
			'packs: [./pack.mjs]',
			/^empathylint: \.empathylintrc \u203a packs\[0\]: pack "\.\/pack\.mjs" does not load: SyntaxError: .* \[PACK_FAILED\]\n$/,
		],
	])('with a syntax error are one line: %s', (name, content, message) => {
		const {status, stdout, stderr} = command(
			['.'],
			folder({[name]: content, 'pack.mjs': 'export default [', 'a.md': CLEAN}),
		);
		expect({status, stdout}).toEqual({status: 2, stdout: ''});
		expect(stderr).toMatch(message);
	});
});

/** The names of our own modules that a run imports, by a loader hook. */
function modulesOf(argv: string[], cwd: string): string[] {
	const hook = `
		import {register} from 'node:module';
		register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(`
			import {appendFileSync} from 'node:fs';
			export async function load(url, context, next) {
				appendFileSync(${JSON.stringify(join(cwd, 'loaded.log'))}, url + '\\n');
				return next(url, context);
			}`)}));`;
	spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, BIN, ...argv], {
		cwd,
		env,
	});
	const urls = readFileSync(join(cwd, 'loaded.log'), 'utf8').split('\n');
	return urls.filter((url) => url.includes('/dist/')).map((url) => basename(url));
}
