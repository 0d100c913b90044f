/**
 * Law 2: the table "who may import whom" and the ban on circles are Biome's work (biome.imports.json, imports.grit).
 * Here each arrow is broken once, to see that the checker reads our files and says so.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {makeWorkspace, ROOT, runTool, type Workspace} from './workspace.ts';

interface Report {
	summary: {unchanged: number; changed: number};
	diagnostics: Array<{category: string; location: {path: string; start: {line: number}}}>;
}

const RULES: Readonly<Record<string, string>> = {
	'lint/style/noRestrictedImports': 'import',
	'lint/suspicious/noImportCycles': 'circle',
	'lint/suspicious/noConsole': 'console',
	plugin: 'imports.grit',
};

/** What Biome says about the laws, as `path:line law`. */
function lint(folder: string) {
	const args = ['lint', '--reporter=json', '--max-diagnostics=none', '--no-errors-on-unmatched', 'src', 'rules', 'bin'];
	const report: Report = JSON.parse(runTool('@biomejs/biome/bin/biome', args, folder).stdout);
	const found = report.diagnostics
		.filter(({category}) => Object.hasOwn(RULES, category))
		.map(({category, location}) => `${location.path}:${location.start.line} ${RULES[category]}`);
	return {files: report.summary.unchanged + report.summary.changed, found: found.sort()};
}

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
	['src/readers/planted.ts', '../core/late.ts'],
	['src/readers/planted.ts', 'js-yaml'],
	['src/core/planted.ts', 'unified'],
	['src/core/cues/planted.ts', '../types.ts'],
	['rules/no-pity/planted.ts', 'empathylint/rule'],
	['rules/no-pity/planted.ts', './index.ts'],
	['rules/moves/planted.ts', '../words.ts'],
];

/** Other ways to write a forbidden import, and the other laws. */
const SPELLINGS: ReadonlyArray<readonly [name: string, law: string, text: string]> = [
	['type-import', 'import', "import type {Planted} from '../engine/planted.ts';\nexport type Used = Planted;\n"],
	['re-export', 'import', "export * from '../engine/planted.ts';\n"],
	['side-effect', 'import', "import '../engine/planted.ts';\n"],
	['dynamic', 'import', "export const used = () => import('../engine/planted.ts');\n"],
	['inline-type', 'imports.grit', "export type Used = import('../engine/planted.ts').Planted;\n"],
	['template', 'imports.grit', 'export const used = () => import(`../engine/planted.ts`);\n'],
	['exit', 'imports.grit', 'export const used = () => process.exit(1);\n'],
	['bare-exit', 'imports.grit', 'export const used = () => process.exit();\n'],
	['console', 'console', "export const used = () => console.log('x');\n"],
	['a', 'circle', "import {b} from './spelled-b.ts';\nexport const a: unknown = () => b;\n"],
	['b', 'circle', "import {a} from './spelled-a.ts';\nexport const b: unknown = () => a;\n"],
	['c', 'circle', "import type {D} from './spelled-d.ts';\nexport type C = D[];\n"],
	['d', 'circle', "import type {C} from './spelled-c.ts';\nexport type D = C | 1;\n"],
];

let workspace: Workspace;
beforeAll(() => {
	workspace = makeWorkspace();
});
afterAll(() => workspace.remove());

/** Writes all rows for one path into one file, a line each, and returns what must be said about them. */
function plant(rows: typeof FORBIDDEN): string[] {
	const files = new Map<string, string[]>();
	for (const [path, specifier] of rows) files.set(path, [...(files.get(path) ?? []), specifier]);
	return [...files].flatMap(([path, specifiers]) => {
		workspace.write(
			path,
			specifiers.map((specifier, at) => `export * as planted${at} from '${specifier}';\n`).join(''),
		);
		return specifiers.map((_specifier, at) => `${path}:${at + 1} import`);
	});
}

describe('our sources', () => {
	it('are read and break no law', () => {
		const {files, found} = lint(ROOT);
		expect(found).toEqual([]);
		expect(files).toBeGreaterThan(20);
	});
});

describe('a planted fault', () => {
	it('is reported wherever the table forbids the import', () => {
		const expected = plant(FORBIDDEN);
		const {found} = lint(workspace.folder);
		workspace.restore();
		expect(found.filter((line) => line.endsWith(' import'))).toEqual(expected.sort());
	});

	it('is not seen where the table allows the import', () => {
		plant(ALLOWED);
		const {found} = lint(workspace.folder);
		workspace.restore();
		expect(found.filter((line) => line.includes('planted'))).toEqual([]);
	});

	it('is reported in every spelling, and for the other laws', () => {
		const expected = SPELLINGS.map(([name, law, text]) => {
			const path = `src/core/spelled-${name}.ts`;
			workspace.write(path, text);
			return `${path} ${law}`;
		});
		const {found} = lint(workspace.folder);
		workspace.restore();
		const said = found.filter((line) => line.includes('spelled')).map((line) => line.replace(/:\d+/, ''));
		expect(said.sort()).toEqual(expected.sort());
	});
});
