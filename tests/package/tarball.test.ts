/**
 * The package as a stranger gets it: packed, installed into an empty folder without a network, run and imported.
 * Needs a build; `npm test` makes one first.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {parseAst} from 'rolldown/parseAst';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {ROOT, runTool} from '../laws/workspace.ts';

const WELCOME = [
	/^(?:LICENSE|README\.md|package\.json)$/,
	/^bin\/empathylint\.js$/,
	/^dist\/THIRD-PARTY-NOTICES\.txt$/,
	/^dist\/(?:cli|index|rule|tester)\.js$/,
	/^dist\/(?:cli\.|shared\/)[\w.-]+\.js$/,
	/^dist\/types\/(?:src|rules)\/[\w/-]+\.d\.ts$/,
	/^rules\/[a-z-]+\/readme\.md$/,
];
const ENTRIES = ['empathylint', 'empathylint/rule', 'empathylint/tester'];

const npm = (args: readonly string[], cwd: string): string =>
	// On Windows npm is a .cmd file, which only a shell runs.
	execFileSync('npm', args, {cwd, encoding: 'utf8', shell: process.platform === 'win32'});

let folder: string;
let installed: string;
let packed: string[];

beforeAll(() => {
	expect(existsSync(join(ROOT, 'dist/cli.js')), 'run "npm run build" first').toBe(true);
	folder = mkdtempSync(join(tmpdir(), 'empathylint-pack-'));
	const [report] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
	packed = report.files.map(({path}: {path: string}) => path);
	writeFileSync(join(folder, 'package.json'), '{"name": "consumer", "private": true, "type": "module"}\n');
	npm(['install', '--offline', '--no-audit', '--no-fund', `./${report.filename}`], folder);
	installed = join(folder, 'node_modules/empathylint');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const node = (args: readonly string[]) => spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
const version: string = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;

/** Everything that a built file imports, directly or through its chunks: files of ours and names of modules. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
	if (seen.has(file)) return seen;
	seen.add(file);
	for (const path of specifiers(parseAst(readFileSync(file, 'utf8')))) {
		if (path.startsWith('.')) importsOf(join(dirname(file), path), seen);
		else seen.add(path);
	}
	return seen;
}

/** The literal paths of all import and export declarations and dynamic imports below a node. */
function specifiers(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	const {type, source} = node as {type?: string; source?: {value?: unknown} | null};
	const own = /^(?:Import|Export)/.test(type ?? '') && typeof source?.value === 'string' ? [source.value] : [];
	return [...own, ...Object.values(node).flatMap(specifiers)];
}

describe('the tarball', () => {
	it('holds what belongs to the package and nothing else', () => {
		expect(packed.filter((path) => !WELCOME.some((pattern) => pattern.test(path)))).toEqual([]);
		for (const path of ['LICENSE', 'dist/cli.js', 'dist/types/src/index.d.ts', 'dist/THIRD-PARTY-NOTICES.txt']) {
			expect(packed).toContain(path);
		}
	});

	it('brings no other package along', () => {
		expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['empathylint']);
	});

	it('runs no script when it is installed', () => {
		const {scripts = {}} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
		for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toHaveProperty(name);
	});
});

describe('the command', () => {
	it('says its version', () => {
		const {status, stdout} = node([join(installed, 'bin/empathylint.js'), '--version']);
		expect([status, stdout.trim()]).toEqual([0, version]);
	});

	it('lints a file', () => {
		writeFileSync(join(folder, 'reply.md'), 'Hi {{name}},\n\nWe are so sorry to hear that you had trouble.\n');
		const {status, stdout, stderr} = node([join(installed, 'bin/empathylint.js'), 'reply.md']);
		expect(stderr).toBe('');
		expect(stdout).toContain('no-sorry-to-hear');
		expect(status).toBe(0);
	});

	it('is found by npx', () => {
		expect(npm(['exec', '--offline', '--', 'empathylint', '--version'], folder).trim()).toBe(version);
	});
});

describe('the public entries', () => {
	it.each(ENTRIES)('%s can be imported', (entry) => {
		const {stderr, stdout} = node(['-e', `import('${entry}').then((m) => console.log(Object.keys(m).length > 0))`]);
		expect([stderr, stdout.trim()]).toEqual(['', 'true']);
	});

	it.each(['index', 'rule', 'tester'])('%s.js needs nothing outside the package, also not Node', (name) => {
		const imports = importsOf(join(installed, `dist/${name}.js`));
		expect([...imports].filter((path) => !path.startsWith(installed))).toEqual([]);
	});

	it('cli.js needs Node only', () => {
		const outside = [...importsOf(join(installed, 'dist/cli.js'))].filter((path) => !path.startsWith(installed));
		expect(outside.filter((path) => !isBuiltin(path))).toEqual([]);
		expect(outside).not.toEqual([]);
	});

	it('type-check in a strict project that has nothing else installed', () => {
		writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
		writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({compilerOptions: STRICT, files: ['consumer.ts']}));
		const {status, stdout} = runTool('typescript/bin/tsc', ['--pretty', 'false'], folder);
		expect(stdout).toBe('');
		expect(status).toBe(0);
	});

	it('reject what does not fit their types', () => {
		writeFileSync(join(folder, 'consumer.ts'), `${CONSUMER}\ndefineConfig({split: 'page'});\n`);
		expect(runTool('typescript/bin/tsc', ['--pretty', 'false'], folder).stdout).toContain('"page"');
	});
});

const STRICT = {
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	skipLibCheck: false,
	module: 'nodenext',
	target: 'es2022',
	lib: ['es2023'],
	types: [],
	noEmit: true,
};

const CONSUMER = `
import {createLinter, defineConfig, english, type Finding, type LintResult, reporters} from 'empathylint';
import {definePack, defineRule} from 'empathylint/rule';
import * as tester from 'empathylint/tester';

const rule = defineRule({
	meta: {
		id: 'no-exclamation',
		scope: 'phrase',
		group: 'calm',
		severity: 'warn',
		summary: 'An exclamation',
		rationale: 'It shouts.',
		evidence: ['our style guide'],
		example: {before: 'Hooray!', after: 'It is done.'},
	},
	options: {max: 1},
	messages: {shout: ({words}: {words: string}) => ({message: \`"\${words}" shouts.\`, note: 'Say it.'})},
	cues: ['hooray'],
	check({hits, options, report}) {
		const most: number = options.max;
		for (const hit of hits.slice(most)) report({messageId: 'shout', data: {words: hit.phrase}, at: hit});
	},
});
const pack = definePack({name: 'house', rules: [rule]});
export const config = defineConfig({packs: [pack], rules: {'no-pity': 'error'}});
export async function run(text: string): Promise<readonly Finding[]> {
	const result: LintResult = await createLinter({packs: [pack]}).lint({text});
	return result.findings;
}
export const names: readonly string[] = [english.name, ...Object.keys(reporters), ...Object.keys(tester)];
`;
