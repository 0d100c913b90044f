/**
 * Law 5: text that follows from the rules is committed and in step with them. `npx vitest run -u` writes it.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {checkConfig} from '../../src/engine/config-check.ts';
import {openProject} from '../../src/engine/project.ts';
import {type RuleSetting, readers, type UserConfig} from '../../src/index.ts';
import {rules} from './rules.ts';
import {ROOT} from './workspace.ts';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';
const README = join(ROOT, 'README.md');
const EXAMPLE = join(ROOT, '.empathylintrc.example.json');

function ruleTable(): string {
	const rows = rules.map(({meta}) => {
		const level = meta.fixable ? `${meta.severity}, fixable` : meta.severity;
		return `| [${meta.id}](rules/${meta.id}/readme.md) | ${level} | ${meta.summary.replaceAll('|', '\\|')} |`;
	});
	return ['| rule | level | what it finds |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The readme with the table of today; undefined when it has no place for one. */
function withTable(readme: string): string | undefined {
	const [before, after] = [readme.indexOf(START), readme.indexOf(END)];
	if (before === -1 || after < before) return undefined;
	return `${readme.slice(0, before + START.length)}\n${ruleTable()}\n${readme.slice(after)}`;
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
		split: 'auto',
		overrides: [],
	};
}

describe("README's rule table", () => {
	it('is in step with the rules', async () => {
		const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';
		const next = withTable(readme);
		expect(next, `README.md needs the lines ${START} and ${END}`).toBeDefined();
		await expect(next).toMatchFileSnapshot(README);
	});

	it('is caught when it is out of step', () => {
		const stale = `# x\n${START}\n| rule |\n${END}\n`;
		expect(withTable(stale)).not.toBe(stale);
		expect(withTable(withTable(stale)!)).toBe(withTable(stale));
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
