import {mkdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {CONFIG_NAMES, findConfigFile} from '../../src/engine/config-search.ts';
import {openProject} from '../../src/engine/project.ts';
import {folder} from './folder.ts';

const OFF = {rules: {'no-pity': 'off'}};
const CONTENT: Readonly<Record<string, string>> = {
	'.empathylintrc': 'rules:\n  no-pity: off\n',
	'.empathylintrc.json': JSON.stringify(OFF),
	'.empathylintrc.yaml': 'rules: {no-pity: off}\n',
	'.empathylintrc.yml': '\uFEFFrules:\n  no-pity: "off"\n',
	'.empathylintrc.js': `module.exports = ${JSON.stringify(OFF)}`,
	'.empathylintrc.mjs': `export default ${JSON.stringify(OFF)}`,
	'empathylint.config.js': `module.exports = ${JSON.stringify(OFF)}`,
	'empathylint.config.mjs': `export default ${JSON.stringify(OFF)}`,
	'package.json': JSON.stringify({empathylint: OFF}),
};

const message = async (cwd: string, options: {config?: string; rules?: Record<string, 'warn'>} = {}) =>
	openProject({cwd, ...options}).then(
		() => 'no error',
		(error: Error) => error.message,
	);

describe('a config file', () => {
	it.each(CONFIG_NAMES)('is found and read as %s', async (name) => {
		const cwd = folder({[name]: CONTENT[name] ?? ''});
		const {linter, configPath} = await openProject({cwd});
		expect(configPath).toBe(join(cwd, name));
		expect(linter.rules.get('no-pity')?.severity).toBe('off');
	});

	it('is the nearest upwards, to the first folder with .git or package.json', () => {
		const root = folder({
			'.empathylintrc.json': '{}',
			'a/.empathylintrc': '{}',
			'a/b/c/': '',
			'd/package.json': '{"name": "no-key-of-ours"}',
			'd/e/': '',
			'f/.git/HEAD': '',
			'g/h/': '',
		});
		const found = (path: string): string | undefined => {
			const config = findConfigFile(join(root, path));
			return config && relative(root, config);
		};
		expect(found('a/b/c')).toBe('a/.empathylintrc');
		expect(found('g/h')).toBe('.empathylintrc.json');
		expect(found('d/e')).toBeUndefined();
		expect(found('f')).toBeUndefined();
	});

	it('of two in one folder is the one that stands first in the list', () => {
		const cwd = folder({'empathylint.config.mjs': '', '.empathylintrc.yaml': ''});
		expect(findConfigFile(cwd)).toBe(join(cwd, '.empathylintrc.yaml'));
	});

	it.each(['.empathylintrc', '.empathylintrc.json', '.empathylintrc.yaml'])('may be empty: %s', async (name) => {
		expect(await message(folder({[name]: ''}))).toBe('no error');
	});

	it('is not looked for with --no-config, and may be named with --config', async () => {
		const cwd = folder({
			'.empathylintrc.json': '{"rules": {"no-pity": "off"}}',
			'ci/strict.yaml': 'rules: {no-pity: error}',
		});
		const severity = async (config?: string | false) =>
			(await openProject({cwd, config})).linter.rules.get('no-pity')?.severity;
		expect(await severity()).toBe('off');
		expect(await severity(false)).toBe('warn');
		expect(await severity('ci/strict.yaml')).toBe('error');
	});
});

describe('a broken config is one line that names file, place and next step', () => {
	it.each([
		[
			'.empathylintrc.json',
			'{\n  "rules": {\n    "no-pity": warn\n  }\n}',
			"not valid JSON, line 3, column 16: Unexpected token 'w'",
		],
		[
			'.empathylintrc.json',
			'{"rules": {},}',
			'not valid JSON, line 1, column 14: Expected double-quoted property name',
		],
		['.empathylintrc.json', '{"rules": {', 'not valid JSON, line 1, column 12'],
		['.empathylintrc', '{"rules": }', "not valid JSON, line 1, column 11: Unexpected token '}'"],
		['.empathylintrc.yaml', 'rules:\n  no-pity: warn\n no-own: x\n', 'not valid YAML, line 3'],
		['empathylint.config.mjs', 'throw new Error("boom");', 'cannot be run: Error: boom'],
		['empathylint.config.mjs', 'export default {', 'cannot be run: '],
		['empathylint.config.mjs', 'export const config = {};', 'has no default export; write "export default {…}"'],
	])('%s: %s', async (name, content, expected) => {
		const text = await message(folder({[name]: content}));
		expect(text).toContain(`${name}: ${expected}`);
		expect(text).not.toContain('\n');
	});

	it.each([
		['nope.json', 'there is no such file'],
		['dir', 'this is a folder, not a config file'],
		['config.toml', 'a config file ends in .json, .yaml, .yml, .js or .mjs, not ".toml"'],
	])('--config %s: %s', async (config, expected) => {
		const cwd = folder({'config.toml': 'a = 1'});
		mkdirSync(join(cwd, 'dir'));
		expect(await message(cwd, {config})).toBe(`${config}: ${expected}`);
	});
});

describe('a mistake in a config names its key', () => {
	it.each([
		[[], 'a config is one object'],
		[{rule: {}}, '\u203a rule: there is no key "rule". Did you mean "rules"?'],
		[{colour: 1}, '\u203a colour: there is no key "colour". Keys: files, ignores, extends'],
		[{rules: {'no-pitty': 'warn'}}, '\u203a rules.no-pitty: there is no rule "no-pitty". Did you mean "no-pity"?'],
		[
			{rules: {'no-pity': 'warning'}},
			'\u203a rules.no-pity: severity "warning" is none of off, info, warn, error. Did you mean "warn"?',
		],
		[{rules: {'no-pity': 2}}, '\u203a rules.no-pity: severity 2 is none of'],
		[
			{rules: {'no-pity': ['warn', {alow: []}]}},
			'\u203a rules.no-pity[1].alow: rule "no-pity" has no option "alow". Did you mean "allow"?',
		],
		[{rules: ['no-pity']}, '\u203a rules: this must be an object, such as {"no-pity": "error"}'],
		[{extends: ['recomended']}, '\u203a extends[0]: there is no preset "recomended". Did you mean "recommended"?'],
		[{extends: 'strict'}, '\u203a extends: this must be a list: ["strict"], not "strict"'],
		[{split: 'headings'}, '\u203a split: "headings" is no split. Did you mean "heading"?'],
		[{files: ['!old/**']}, '\u203a files[0]: "!old/**" starts with "!"; put what is left out in "ignores"'],
		[{ignores: ['old\\drafts']}, '\u203a ignores[0]: "old\\drafts" has a backslash; write "old/drafts"'],
		[{files: ['/srv/x']}, '\u203a files[0]: "/srv/x" is absolute'],
		[{brands: ['Acme', '']}, '\u203a brands[1]: this must be a text that is not empty, not ""'],
		[{words: {US: {added: ['we']}}}, '\u203a words.US.added: there is no key "added". Did you mean "add"?'],
		[{overrides: [{type: 'problem'}]}, '\u203a overrides[0]: an override needs "files"'],
		[
			{overrides: [{files: '*', type: 'problm'}]},
			'\u203a overrides[0].type: "problm" is no message type. Did you mean "problem"?',
		],
		[{overrides: [{files: '*', fault: 'us'}]}, '\u203a overrides[0].fault: "us" is no fault.'],
		[
			{overrides: [{files: ['*']}, {files: ['*'], rules: {'no-pitty': 'off'}}]},
			'\u203a overrides[1].rules.no-pitty: there is no rule "no-pitty"',
		],
		[{placeholders: [{name: 'ours', open: '<<'}]}, '\u203a placeholders[0]: a placeholder needs "close"'],
		[{placeholders: ['<<']}, '\u203a placeholders[0]: this must be an object, such as {"name": "ours"'],
		[
			{placeholders: [{name: 'ours', open: 'x', close: '>>'}]},
			'\u203a placeholders[0].open: this must be a mark with a sign in it',
		],
		[
			{placeholders: [{name: 'ours', open: '<<', close: '>>', kind: 'dat'}]},
			'\u203a placeholders[0].kind: "dat" is no kind of placeholder. Did you mean "date"?',
		],
		[
			{placeholders: [{name: 'ours', open: '<<', close: '>>', control: {if: ['if']}}]},
			'\u203a placeholders[0].control.if: there is no key "if".',
		],
		[
			{overrides: [{files: '*', dialect: 'liqid'}]},
			'\u203a overrides[0].dialect: There is no dialect "liqid" of placeholders. Did you mean "liquid"?',
		],
		[{overrides: [{files: ['*'], severity: 'high'}]}, '\u203a overrides[0].severity: there is no key "severity".'],
	])('%j', async (config, expected) => {
		const text = await message(folder({'.empathylintrc.json': JSON.stringify(config)}));
		expect(text).toMatch(/^\.empathylintrc\.json/);
		expect(text).toContain(expected);
		expect(text).not.toContain('\n');
	});

	it("but a rule that only the command line names is the command line's mistake", async () => {
		const cwd = folder({'.empathylintrc.json': '{}'});
		expect(await message(cwd, {rules: {'no-pitty': 'warn'}})).toBe(
			'--rule no-pitty:warn: there is no rule "no-pitty". Did you mean "no-pity"?',
		);
	});
});
