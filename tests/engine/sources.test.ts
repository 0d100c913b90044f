/**
 * The config's `sources`: mistakes are one line that names the key, the first entry that matches a file holds for it.
 */
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openProject} from '../../src/engine/project.ts';
import {lintFiles} from '../../src/engine/run.ts';
import {isTemplate, isToolData} from '../../src/engine/templates.ts';
import {folder} from './folder.ts';

const message = (sources: unknown): Promise<string> =>
	openProject({cwd: folder({'.empathylintrc.json': JSON.stringify({sources})})}).then(
		() => 'no error',
		(error: Error) => error.message,
	);

describe('a mistake in a source names its key', () => {
	it.each([
		[{files: 'a.json'}, '\u203a sources: this must be a list, not {"files":"a.json"}'],
		[[{preset: 'zendesk-macros'}], '\u203a sources[0]: a source needs "files"'],
		[[{files: 'a.json'}], '\u203a sources[0]: a source needs a "preset", or "records" and "body"'],
		[[{files: 'a.json', preset: 'zendesk'}], '\u203a sources[0].preset: "zendesk" is no preset of a source.'],
		[
			[{files: 'a.json', preset: 'zendesk-macro'}],
			'\u203a sources[0].preset: "zendesk-macro" is no preset of a source. Did you mean "zendesk-macros"?',
		],
		[[{files: 'a.json', bodys: 'x'}], '\u203a sources[0].bodys: there is no key "bodys". Did you mean "body"?'],
		[
			[{files: 'a.json', colour: 'x'}],
			'\u203a sources[0].colour: there is no key "colour". Keys: files, preset, records',
		],
		[[{files: '/a.json', body: 'x'}], '\u203a sources[0].files: "/a.json" is absolute'],
		[[{files: 'a.json', body: 3}], '\u203a sources[0].body: this must be a list, not 3'],
		[[{files: 'a.json', body: ['x', '']}], '\u203a sources[0].body[1]: this must be a text that is not empty'],
		[[{files: 'a.json', body: ' '}], '\u203a sources[0].body: this must be a pointer, such as "title"'],
		[
			[{files: 'a.json', records: '$.macros[', body: 'x'}],
			'\u203a sources[0].records: "$.macros[" is no JSONPath: unclosed bracketed selection',
		],
		[
			[
				{files: 'a.json', body: 'x'},
				{files: 'b.json', body: ['x', '$..']},
			],
			'\u203a sources[1].body[1]: "$.." is no JSONPath: bald descendant segment',
		],
		[
			[{files: 'a.json', body: 'x', public: {at: '$[?@.a = 1]'}}],
			'\u203a sources[0].public.at: "$[?@.a = 1]" is no JSONPath: ',
		],
		[[{files: 'a.json', body: 'x', active: {is: ['1']}}], '\u203a sources[0].active: this needs "at"'],
		[[{files: 'a.json', body: 'x', active: {at: 'a', is: [1]}}], '\u203a sources[0].active.is[0]: this must be a text'],
		[
			[{files: 'a.json', body: 'x', type: {at: 'tag', map: {late: 'problm'}}}],
			'\u203a sources[0].type.map.late: "problm" is no message type. Did you mean "problem"?',
		],
		[[{files: 'a.json', body: 'x', locale: {at: 'l'}}], '\u203a sources[0].locale: this needs "map"'],
		[
			[{files: 'a.json', body: 'x', format: 'htm'}],
			'\u203a sources[0].format: "htm" is no format. Did you mean "html"?',
		],
		[
			[{files: 'a.json', body: 'x', split: 'headings'}],
			'\u203a sources[0].split: "headings" is no split. Did you mean "heading"?',
		],
		[
			[{files: 'a.json', body: 'x', dialect: 'liqid'}],
			'\u203a sources[0].dialect: There is no dialect "liqid" of placeholders. Did you mean "liquid"?',
		],
		[[{files: 'a.json', body: 'x', join: 'keys'}], '\u203a sources[0].join: this must be true, false or "prefix"'],
	])('%j', async (sources, expected) => {
		const text = await message(sources);
		expect(text).toContain(`.empathylintrc.json ${expected}`);
		expect(text).not.toContain('\n');
	});
});

const SORRY = 'We are so sorry that order 7 is late. I sent a new one today.';

/** Rule ids or fatal words for each file, by its name. */
async function lint(files: Readonly<Record<string, string>>, config: object) {
	const cwd = folder({...files, '.empathylintrc.json': JSON.stringify(config)});
	const project = await openProject({cwd});
	const paths = Object.keys(files).map((name) => join(cwd, name));
	return lintFiles(project, paths);
}

describe('a source', () => {
	it('holds for the files of the first entry that matches', async () => {
		const text = JSON.stringify([{a: SORRY, b: 'Your order is on its way.'}]);
		const sources = [
			{files: 'one/*.json', records: '$[*]', body: 'b'},
			{files: ['**/*.json'], records: '$[*]', body: 'a'},
		];
		const [one, two] = await lint({'one/x.json': text, 'two/x.json': text}, {sources});
		expect(one?.findings).toEqual([]);
		expect(two?.findings.map(({ruleId}) => ruleId)).toEqual(['no-intensified-sorrow']);
	});

	it('fills in a preset', async () => {
		const text = JSON.stringify({data: [{id: 1, name: 'x', body: '', body_text: '', note: SORRY}]});
		const sources = [{files: '*.json', preset: 'intercom-macros', body: 'note'}];
		const [result] = await lint({'x.json': text}, {sources});
		expect(result?.findings[0]).toMatchObject({ruleId: 'no-intensified-sorrow', source: {id: '1', title: 'x'}});
		expect(result?.stats.preset).toBeUndefined();
	});

	it('that finds no record is a warning that names the key', async () => {
		const [result] = await lint(
			{'x.json': '{"replies": []}'},
			{sources: [{files: '*', records: '$.macros[*]', body: 'b'}]},
		);
		expect(result?.findings).toMatchObject([
			{ruleId: null, severity: 'warn', message: 'The source of this file finds no record: "records" is $.macros[*].'},
		]);
	});

	it('that finds no text is a warning that names the key', async () => {
		const [result] = await lint(
			{'x.json': '[{"text": "a"}, {"text": "b"}]'},
			{sources: [{files: '*', records: '$[*]', body: 'body | message'}]},
		);
		expect(result?.findings).toMatchObject([
			{
				severity: 'warn',
				message: 'The source of this file finds no text in any of 2 records: "body" is body | message.',
			},
		]);
	});

	it.each([
		['x.json', '{"macros": [\n  {"id": 1,}}', 2],
		['x.yaml', 'a: [1\nb: 2\n', 2],
		['x.csv', 'body\n"open', 2],
	])('makes a file that cannot be parsed one fatal line: %s', async (name, text, line) => {
		const [result] = await lint({[name]: text}, {sources: [{files: '*', records: '$[*]', body: 'body'}]});
		expect(result?.findings).toMatchObject([{fatal: true, severity: 'error', line, ruleId: null}]);
		expect(result?.findings[0]?.message).toMatch(/^This cannot be read as /);
	});

	it('gives Markdown its split and its dialects', async () => {
		const text = `# Replies\n\n## A\n\n${SORRY}\n\n## B\n\nYour order is on its way.\n`;
		const [result] = await lint({'x.md': text}, {sources: [{files: '*.md', split: 'heading'}]});
		expect(result?.stats.messages).toBe(2);
	});
});

describe('in a folder', () => {
	it.each([
		'package.json',
		'package-lock.json',
		'tsconfig.json',
		'tsconfig.build.json',
		'composer.json',
		'.eslintrc.json',
		'pnpm-lock.yaml',
		'docker-compose.yml',
		'biome.json',
		'Claim_Refused.email-meta.xml',
	])('%s is not read', (name) => {
		expect(isTemplate(name)).toBe(false);
	});

	it.each(['macros.json', 'en.yml', 'replies.csv', 'export.ndjson', 'packages.json', 'locked-out.yaml'])(
		'%s is',
		(name) => {
			expect(isTemplate(name)).toBe(true);
		},
	);

	it('workflows are not read, saved replies beside them are', () => {
		expect(isToolData('/x/.github/workflows/ci.yml')).toBe(true);
		expect(isToolData('/x/.github/SAVED_REPLIES.md')).toBe(false);
		expect(isToolData('/x/github/macros.yml')).toBe(false);
	});
});
