/**
 * Law 2: the table "who may import whom" and the ban on circles are Biome's work (biome.imports.json, imports.grit).
 * Here each arrow is broken once, to see that the checker reads our files and says so.
 */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {makeWorkspace, ROOT, runTool, type Workspace} from './workspace.ts';

interface Report {
	summary: {unchanged: number; changed: number};
	diagnostics: Array<{category: string; location: {path: string}}>;
}

const LAWS =
	/^(?:lint\/style\/noRestrictedImports|lint\/suspicious\/noImportCycles|lint\/suspicious\/noConsole|plugin)$/;

function lint(folder: string, paths: readonly string[] = ['src', 'rules', 'bin']) {
	const run = runTool(
		'@biomejs/biome/bin/biome',
		['lint', '--reporter=json', '--max-diagnostics=none', '--no-errors-on-unmatched', ...paths],
		folder,
	);
	const report: Report = JSON.parse(run.stdout);
	return {
		files: report.summary.unchanged + report.summary.changed,
		found: report.diagnostics
			.filter(({category}) => LAWS.test(category))
			.map(({category, location}) => `${location.path} ${category}`),
	};
}

/** What is said about the planted files; the rest is the first test's business. */
const planted = (folder: string): string[] => lint(folder).found.filter((line) => line.includes('planted'));

const RESTRICTED = 'lint/style/noRestrictedImports';

/** One row: a file that breaks the law, what it imports. The rooms are those of the design's table. */
const FORBIDDEN: ReadonlyArray<readonly [path: string, specifier: string]> = [
	['bin/planted.js', '../dist/index.js'],
	['bin/planted.js', 'node:fs'],
	['bin/planted.js', 'commander'],
	['src/cli/planted.ts', '../core/types.ts'],
	['src/cli/planted.ts', '../report/planted.ts'],
	['src/cli/planted.ts', '../../rules/index.ts'],
	['src/cli/planted.ts', 'cosmiconfig'],
	['src/cli/deeper/planted.ts', '../../core/types.ts'],
	['src/engine/planted.ts', '../cli/main.ts'],
	['src/engine/planted.ts', '../core/types.ts'],
	['src/engine/planted.ts', '../../rules/index.ts'],
	['src/engine/planted.ts', 'chalk'],
	['src/engine/planted.ts', 'commander'],
	['src/index.ts', './engine/planted.ts'],
	['src/index.ts', './cli/main.ts'],
	['src/index.ts', './tester.ts'],
	['src/index.ts', 'node:path'],
	['src/rule.ts', './index.ts'],
	['src/rule.ts', './readers/index.ts'],
	['src/rule.ts', 'node:path'],
	['src/tester.ts', './engine/planted.ts'],
	['src/tester.ts', 'vitest'],
	['src/tester.ts', 'node:test'],
	['src/report/planted.ts', '../readers/index.ts'],
	['src/report/planted.ts', '../core/linter.ts'],
	['src/report/planted.ts', 'node:os'],
	['src/report/planted.ts', 'chalk'],
	['src/readers/planted.ts', '../report/planted.ts'],
	['src/readers/planted.ts', '../core/linter.ts'],
	['src/readers/planted.ts', '../index.ts'],
	['src/readers/planted.ts', 'node:fs'],
	['src/readers/planted.ts', 'fs'],
	['src/readers/planted.ts', 'chalk'],
	['src/core/planted.ts', '../readers/index.ts'],
	['src/core/planted.ts', '../report/planted.ts'],
	['src/core/planted.ts', '../engine/planted.ts'],
	['src/core/planted.ts', '../index.ts'],
	['src/core/planted.ts', '../../rules/index.ts'],
	['src/core/planted.ts', 'empathylint/rule'],
	['src/core/planted.ts', 'js-yaml'],
	['src/core/planted.ts', 'node:fs'],
	['src/core/planted.ts', './../engine/planted.ts'],
	['src/core/cues/planted.ts', '../../readers/index.ts'],
	['src/core/cues/planted.ts', 'node:fs'],
	['src/core/types.ts', './suggest.ts'],
	['rules/no-pity/planted.ts', '../no-own-emotion/index.ts'],
	['rules/no-pity/planted.ts', '../words.ts'],
	['rules/no-pity/planted.ts', '../../src/rule.ts'],
	['rules/no-pity/planted.ts', 'empathylint'],
	['rules/no-pity/planted.ts', 'node:fs'],
	['rules/no-pity/deeper/planted.ts', '../../no-own-emotion/index.ts'],
	['rules/words.ts', '../src/core/types.ts'],
	['rules/words.ts', 'unified'],
	['rules/moves/planted.ts', '../../src/core/types.ts'],
];

const ALLOWED: ReadonlyArray<readonly [path: string, specifier: string]> = [
	['bin/planted.js', '../dist/cli.js'],
	['src/cli/planted.ts', '../engine/planted.ts'],
	['src/cli/planted.ts', '../index.ts'],
	['src/cli/planted.ts', 'commander'],
	['src/cli/planted.ts', 'node:fs/promises'],
	['src/engine/planted.ts', '../index.ts'],
	['src/engine/planted.ts', '../rule.ts'],
	['src/engine/planted.ts', 'cosmiconfig'],
	['src/engine/planted.ts', 'node:path'],
	['src/report/planted.ts', '../core/types.ts'],
	['src/readers/planted.ts', '../core/types.ts'],
	['src/readers/planted.ts', '../core/suggest.ts'],
	['src/readers/planted.ts', 'js-yaml'],
	['src/core/planted.ts', 'unified'],
	['src/core/cues/planted.ts', '../types.ts'],
	['rules/no-pity/planted.ts', 'empathylint/rule'],
	['rules/no-pity/planted.ts', './index.ts'],
	['rules/moves/planted.ts', '../words.ts'],
];

let workspace: Workspace;
beforeAll(() => {
	workspace = makeWorkspace();
});
afterAll(() => workspace.remove());
afterEach(() => workspace.reset());

describe('our sources', () => {
	it('are read and break no law', () => {
		const {files, found} = lint(ROOT);
		expect(found).toEqual([]);
		expect(files).toBeGreaterThan(20);
	});
});

describe('a planted import', () => {
	/** A file of the house is replaced for the test: what it says today does not matter here. */
	const plant = ([path, specifier]: readonly [string, string], index: number): string => {
		const file = path.replace('planted', `planted-${index}`);
		workspace.write(file, `import * as planted from '${specifier}';\nexport const used = planted;\n`);
		return file;
	};

	it('is reported wherever the table forbids it', () => {
		const own = FORBIDDEN.filter(([path]) => path.includes('planted'));
		const expected = own.map((row, index) => `${plant(row, index)} ${RESTRICTED}`);
		expect(planted(workspace.folder).sort()).toEqual(expected.sort());
	});

	it.each(FORBIDDEN.filter(([path]) => !path.includes('planted')))('is reported in %s for %s', (path, specifier) => {
		const copy = makeWorkspace();
		copy.write(path, `import * as planted from '${specifier}';\nexport const used = planted;\n`);
		const {found} = lint(copy.folder, [path]);
		copy.remove();
		expect(found).toContain(`${path} ${RESTRICTED}`);
	});

	it('is let through wherever the table allows it', () => {
		for (const [index, row] of ALLOWED.entries()) plant(row, index);
		expect(planted(workspace.folder)).toEqual([]);
	});

	it.each([
		['a type import', "import type {LintResult} from '../engine/planted.ts';\nexport type Used = LintResult;\n"],
		['a re-export', "export * from '../engine/planted.ts';\n"],
		['a side effect', "import '../engine/planted.ts';\n"],
		['a dynamic import', "export const used = () => import('../engine/planted.ts');\n"],
	])('is reported as %s', (_name, text) => {
		workspace.write('src/core/planted.ts', text);
		expect(planted(workspace.folder)).toEqual([`src/core/planted.ts ${RESTRICTED}`]);
	});

	it.each([
		['an inline type', "export type Used = import('../engine/planted.ts').Planted;\n"],
		['a path in a template', 'export const used = () => import(`../engine/planted.ts`);\n'],
		['process.exit', 'export const used = () => process.exit(1);\n'],
	])('is reported as %s', (_name, text) => {
		workspace.write('src/cli/planted.ts', text);
		expect(planted(workspace.folder)).toEqual(['src/cli/planted.ts plugin']);
	});
});

describe('a planted circle', () => {
	it('is reported', () => {
		workspace.write('src/core/planted-a.ts', "import {b} from './planted-b.ts';\nexport const a = () => b;\n");
		workspace.write('src/core/planted-b.ts', "import {a} from './planted-a.ts';\nexport const b = () => a;\n");
		expect(planted(workspace.folder)).toContain('src/core/planted-a.ts lint/suspicious/noImportCycles');
	});

	it('is reported for types too', () => {
		workspace.write('src/core/planted-a.ts', "import type {B} from './planted-b.ts';\nexport type A = B[];\n");
		workspace.write('src/core/planted-b.ts', "import type {A} from './planted-a.ts';\nexport type B = A | 1;\n");
		expect(planted(workspace.folder)).toContain('src/core/planted-a.ts lint/suspicious/noImportCycles');
	});
});
