/**
 * Law 5: text that follows from the rules is committed and in step with them. `npx vitest run -u` writes it.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Figures} from '../../eval/score.mjs';
import {checkConfig} from '../../src/engine/config-check.ts';
import {openProject} from '../../src/engine/project.ts';
import {type RuleSetting, readers, type UserConfig} from '../../src/index.ts';
import {rules} from './rules.ts';
import {ROOT} from './workspace.ts';

const README = join(ROOT, 'README.md');
const EXAMPLE = join(ROOT, '.empathylintrc.example.json');

function ruleTable(): string {
	const rows = rules.map(({meta}) => {
		const level = meta.fixable ? `${meta.severity}, fixable` : meta.severity;
		return `| [${meta.id}](rules/${meta.id}/readme.md) | ${level} | ${meta.summary.replaceAll('|', '\\|')} |`;
	});
	return ['| rule | level | what it finds |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What `npm run eval` must reach, from fixtures/eval/expected.json. */
function evalTable(): string {
	const {rules: figures}: Figures = JSON.parse(readFileSync(join(ROOT, 'fixtures/eval/expected.json'), 'utf8'));
	const rows = rules.map(({meta: {id}}) => {
		const {expected, precision, recall} = figures[id] ?? {expected: 0, precision: 0, recall: 0};
		return `| ${id} | ${expected} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`;
	});
	return [
		'| rule | passages on which it should speak | precision | recall |',
		'| --- | --- | --- | --- |',
		...rows,
	].join('\n');
}

/** The readme with the tables of today; undefined when it has no place for one. */
function withTables(readme: string): string | undefined {
	let text = readme;
	for (const [name, table] of [
		['rules', ruleTable()],
		['eval', evalTable()],
	]) {
		const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
		const [before, after] = [text.indexOf(start), text.indexOf(end)];
		if (before === -1 || after < before) return undefined;
		text = `${text.slice(0, before + start.length)}\n${table}\n${text.slice(after)}`;
	}
	return text;
}

/** Every key of a config with its default. `Required` makes the type checker ask for a new one. */
function exampleConfig(): Required<UserConfig> {
	const settings = rules.map(({meta, options}): readonly [string, RuleSetting] => [
		meta.id,
		Object.keys(options).length > 0 ? [meta.severity, options] : meta.severity,
	]);
	return {
		files: readers.flatMap(({extensions}) => extensions).map((ending) => `**/*${ending}`),
		ignores: ['README', 'CHANGELOG', 'LICENSE', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'SECURITY'].map(
			(name) => `**/${name}.*`,
		),
		extends: ['recommended'],
		packs: [],
		rules: Object.fromEntries(settings),
		words: {},
		brands: [],
		allow: [],
		placeholders: [],
		split: 'auto',
		overrides: [],
	};
}

describe("README's tables", () => {
	it('are in step with the rules and with the regression examples', async () => {
		const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';
		const next = withTables(readme);
		expect(next, 'README.md needs the lines <!-- rules:start -->, rules:end, eval:start and eval:end').toBeDefined();
		await expect(next).toMatchFileSnapshot(README);
	});

	it.each(['rules', 'eval'])('of %s are caught when they are out of step', (name) => {
		const both = (stale: string): string =>
			['rules', 'eval']
				.map((each) => `<!-- ${each}:start -->\n${each === name ? stale : ''}\n<!-- ${each}:end -->\n`)
				.join('');
		const stale = both('| rule |');
		expect(withTables(stale)).not.toContain('\n| rule |\n');
		expect(withTables(withTables(stale)!)).toBe(withTables(stale));
		expect(withTables(stale.replace(`<!-- ${name}:end -->`, ''))).toBeUndefined();
	});

	it('stand under a heading that claims nothing', () => {
		const above = readFileSync(README, 'utf8').split('<!-- eval:start -->')[0]!;
		expect(above.slice(above.lastIndexOf('\n## '))).toMatch(
			/^\n## Regression examples\n[\s\S]*no accuracy can be read/,
		);
	});
});

describe('.empathylintrc.example.json', () => {
	it('is in step with the keys and the rules', async () => {
		await expect(`${JSON.stringify(exampleConfig(), null, 2)}\n`).toMatchFileSnapshot(EXAMPLE);
	});

	it('is valid, and says what holds without a config', async () => {
		expect(() => checkConfig(JSON.parse(readFileSync(EXAMPLE, 'utf8')))).not.toThrow();
		const shown = await openProject({cwd: ROOT, config: EXAMPLE});
		const plain = await openProject({cwd: ROOT, config: false});
		const text = 'Hi Ada,\n\nWe are so very sorry to hear that. We understand your frustration.\n\nThe team\n';
		const input = {text, filePath: 'reply.md', declared: {type: 'problem'}} as const;
		expect(await shown.linter.lint(input)).toEqual(await plain.linter.lint(input));
	});

	it('is caught when it has a wrong key', () => {
		expect(() => checkConfig({...exampleConfig(), rule: {}})).toThrow('rules');
	});
});
