import {describe, expect, it} from 'vitest';
import {openProject} from '../../src/engine/project.ts';
import {folder} from './folder.ts';

/** A pack as another team would write it, without our helpers, so that it loads from anywhere. */
const PACK = `{
	name: 'acme', language: 'en', words: {}, presets: {recommended: {'no-acme': 'warn'}},
	rules: [{
		meta: {id: 'no-acme', scope: 'phrase', group: 'focus', severity: 'warn', summary: 's', rationale: 'r', evidence: ['e'], example: {before: 'b', after: 'a'}},
		options: {}, messages: {found: () => ({message: 'm', note: 'n'})}, cues: [], unless: [], check() {},
	}],
}`;
const MODULE = `export default ${PACK}`;

async function load(files: Record<string, string>, packs: unknown[] = ['./pack.mjs']) {
	const cwd = folder({'.empathylintrc.json': JSON.stringify({packs}), ...files});
	return openProject({cwd}).then(
		({linter}) => linter.rules.get('no-acme')?.pack,
		(error: Error) => error.message,
	);
}

describe('a pack loads', () => {
	it.each([
		['from a path', {'pack.mjs': MODULE}, ['./pack.mjs']],
		['as one of a list', {'pack.mjs': `export default [${PACK}]`}, ['./pack.mjs']],
		['from CommonJS', {'pack.cjs': `module.exports = ${PACK}`}, ['./pack.cjs']],
		[
			'from a folder with a package.json',
			{'packs/acme/package.json': '{"main": "main.mjs"}', 'packs/acme/main.mjs': MODULE},
			['./packs/acme'],
		],
		[
			'from a package',
			{'node_modules/acme/package.json': '{"main": "i.cjs"}', 'node_modules/acme/i.cjs': `module.exports = ${PACK}`},
			['acme'],
		],
		[
			'from a scoped package that can only be imported',
			{
				'node_modules/@acme/p/package.json':
					'{"type": "module", "exports": {".": {"types": "./i.d.ts", "import": "./i.js"}}}',
				'node_modules/@acme/p/i.js': MODULE,
			},
			['@acme/p'],
		],
	])('%s', async (_, files, packs) => {
		expect(await load(files as unknown as Record<string, string>, packs)).toBe('acme');
	});

	it('as an object in a JavaScript config', async () => {
		const cwd = folder({'empathylint.config.mjs': `export default {packs: [${PACK}]}`});
		expect((await openProject({cwd})).linter.rules.has('no-acme')).toBe(true);
	});
});

describe('a pack that does not load is one line with its key', () => {
	it.each([
		['is not there', {}, './pack.mjs', 'there is no file "./pack.mjs"; paths start at the config file\'s folder'],
		[
			'is not installed',
			{},
			'acme-pack',
			'there is no package "acme-pack"; install it with: npm install --save-dev acme-pack',
		],
		[
			'is a file named like a package',
			{'pack.mjs': MODULE},
			'pack.mjs',
			'there is no package "pack.mjs"; write "./pack.mjs" for a file',
		],
		['throws', {'pack.mjs': 'throw new Error("boom")'}, './pack.mjs', 'pack "./pack.mjs" does not load: Error: boom'],
		['has a syntax error', {'pack.mjs': 'export default {'}, './pack.mjs', 'does not load: '],
		[
			'imports what is not there',
			{'pack.mjs': 'import "nope"'},
			'./pack.mjs',
			"does not load: Error: Cannot find package 'nope'",
		],
		[
			'exports nothing',
			{'pack.mjs': 'export const rules = []'},
			'./pack.mjs',
			'has no default export; write "export default definePack({…})"',
		],
		['is a function', {'pack.mjs': 'export default () => {}'}, './pack.mjs', 'its default export is a function'],
		['is a single rule', {'pack.mjs': 'export default {meta: {}, check() {}}'}, './pack.mjs', 'it is a single rule'],
		['has no name', {'pack.mjs': 'export default {rules: []}'}, './pack.mjs', 'it has no "name"'],
		[
			'holds what is no rule',
			{'pack.mjs': 'export default {name: "a", language: "en", words: {}, presets: {}, rules: [{id: "x"}]}'},
			'./pack.mjs',
			'rules[0] was not made with defineRule',
		],
	])('%s', async (_, files, pack, expected) => {
		const text = await load(files as unknown as Record<string, string>, [pack]);
		expect(text).toContain(`.empathylintrc.json \u203a packs[0]: `);
		expect(text).toContain(expected);
		expect(text).not.toContain('\n');
	});

	it('forgives slips in a word class that is none', async () => {
		const text = await load({
			'pack.mjs': MODULE.replace('words: {},', "words: {LAMP: ['lantern']}, forgiven: ['LAMPS'],"),
		});
		expect(text).toContain('"forgiven" names "LAMPS", which is no word class of the packs. Did you mean "LAMP"?');
	});

	it('has a rule that is there already', async () => {
		const text = await load({'pack.mjs': MODULE.replaceAll('no-acme', 'no-pity')});
		expect(text).toContain('both have a rule "no-pity"');
	});
});
