/**
 * Law 1: nothing under src/index.ts needs Node. It type-checks without Node's types, and a bundle of it runs in a bare
 * context that has the language and nothing else.
 */
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {rolldown} from 'rolldown';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeWorkspace, ROOT, runTool, type Workspace} from './workspace.ts';

const ENTRIES = ['src/index.ts', 'src/rule.ts', 'src/tester.ts'];

const typeCheck = (folder: string) =>
	runTool('typescript/bin/tsc', ['-p', 'tsconfig.browser.json', '--pretty', 'false', '--listFiles'], folder);

/** Bundles as a web worker's bundler would: no Node, no document. */
async function bundle(folder: string, entry: string) {
	const build = await rolldown({
		cwd: folder,
		input: entry,
		platform: 'browser',
		resolve: {conditionNames: ['empathylint-source', 'worker', 'import', 'default']},
		// An import that cannot be resolved stays in the output, where `imports` shows it.
		onLog: () => {},
	});
	const {output} = await build.generate({format: 'iife', name: 'empathylint', codeSplitting: false});
	await build.close();
	return {code: output[0].code, imports: [...output[0].imports, ...output[0].dynamicImports]};
}

const SAMPLE = 'Hi {{name}},\n\nWe are so sorry to hear that you had trouble.\n';

let planted: Workspace;
beforeAll(() => {
	planted = makeWorkspace();
	planted.write('src/core/planted.ts', "import {readFileSync} from 'node:fs';\nexport const planted = readFileSync;\n");
	for (const entry of ENTRIES) {
		const text = readFileSync(join(ROOT, entry), 'utf8');
		planted.write(entry, `${text}\nexport {planted} from './core/planted.ts';\n`);
	}
});
afterAll(() => planted.remove());

describe('type check without Node', () => {
	it('passes, and reads our files but none of the types of Node', () => {
		const {status, stdout} = typeCheck(ROOT);
		expect(stdout.split('\n').filter((line) => line.includes('error TS'))).toEqual([]);
		expect(status).toBe(0);
		expect(stdout).toContain('src/core/linter.ts');
		expect(stdout).not.toContain('@types/node/');
	});

	it('catches a planted import of node:fs', () => {
		const {status, stdout} = typeCheck(planted.folder);
		expect(status).not.toBe(0);
		expect(stdout).toMatch(/src\/core\/planted\.ts.*node:fs/);
	});

	it('catches a planted global of Node', () => {
		const copy = makeWorkspace();
		copy.write(
			'src/index.ts',
			`${readFileSync(join(ROOT, 'src/index.ts'), 'utf8')}\nexport const here = process.cwd();\n`,
		);
		const {stdout} = typeCheck(copy.folder);
		rmSync(copy.folder, {recursive: true});
		expect(stdout).toMatch(/src\/index\.ts.*process/);
	});
});

describe('browser bundle', () => {
	it.each(ENTRIES)('of %s imports nothing', async (entry) => {
		const {imports} = await bundle(ROOT, entry);
		expect(imports).toEqual([]);
	});

	it('lints in a context without Node', async () => {
		const {code} = await bundle(ROOT, 'src/index.ts');
		const context = createContext({sample: SAMPLE});
		runInContext(code, context);
		const result = await runInContext('empathylint.createLinter().lint({text: sample})', context);
		expect(result.findings.map((finding: {ruleId: string}) => finding.ruleId)).toContain('no-sorry-to-hear');
		expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe('undefined'.repeat(3));
	});

	it.each(ENTRIES)('of %s catches a planted import of node:fs', async (entry) => {
		const {imports} = await bundle(planted.folder, entry);
		expect(imports).toContain('node:fs');
	});
});
