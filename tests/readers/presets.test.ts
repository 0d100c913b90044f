/**
 * Each preset knows its own export, reads the customer texts in it, and leaves out what no customer gets.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createLinter, type SourceSpec, sourcePresets, unknownDialect} from '../../src/index.ts';
import {dataFormatOf} from '../../src/readers/data/index.ts';
import {fittingRecords} from '../../src/readers/sources/recognise.ts';
import {compileSource, prepareSource} from '../../src/readers/sources/spec.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/exports');
const linter = createLinter();

interface Case {
	/** Id and type of each message, in file order. */
	messages: ReadonlyArray<readonly [id: string, type: string]>;
	/** Records that are passed over. */
	stats?: {private?: number; inactive?: number; foreign?: number; languages?: string[]};
	/** One finding: its rule, its place, the words there as the file writes them. */
	finding: readonly [ruleId: string, place: string, words: string];
	/** Places of the same words in a twin. */
	also?: readonly string[];
	/** For what is not recognised by itself. */
	source?: SourceSpec;
}

const CASES: Readonly<Record<string, Case>> = {
	'zendesk-macros.json': {
		messages: [
			['4711', 'refusal'],
			['4712', 'unknown'],
		],
		stats: {private: 1, inactive: 1},
		finding: ['no-pity', '25:139', 'You poor thing'],
	},
	'zendesk-dynamic-content.json': {
		messages: [['23', 'unknown']],
		stats: {inactive: 1, foreign: 1, languages: ['de']},
		finding: ['no-lament', '9:139', 'Oh no'],
	},
	'intercom-macros.json': {
		messages: [
			['m-12', 'unknown'],
			['m-13', 'receipt'],
		],
		finding: ['no-intensified-sorrow', '8:122', 'truly'],
		also: ['9:105'],
	},
	'gorgias-macros.json': {
		messages: [['901', 'problem']],
		stats: {inactive: 1, foreign: 1, languages: ['de']},
		finding: ['no-self-projection', '10:130', 'I&#39;d be furious'],
		also: ['10:405'],
	},
	'helpscout-saved-replies.json': {
		messages: [
			['11', 'unknown'],
			['12', 'unknown'],
		],
		finding: ['no-shared-distress', '5:132', 'We feel your pain'],
		also: ['6:114'],
	},
	'freshdesk-canned-responses.json': {
		messages: [
			['301', 'unknown'],
			['302', 'unknown'],
		],
		finding: ['no-intensified-sorrow', '7:143', 'deeply'],
		also: ['6:108'],
	},
	'front-templates.json': {
		messages: [
			['rsp_42', 'unknown'],
			['rsp_43', 'unknown'],
		],
		finding: ['no-lament', '10:113', 'That sounds awful'],
	},
	'chatwoot.json': {
		messages: [
			['5', 'unknown'],
			['6', 'unknown'],
		],
		finding: ['no-own-story', '6:126', 'We know exactly how you feel'],
	},
	'zammad-text-modules.json': {
		messages: [['2', 'dunning']],
		stats: {inactive: 1, foreign: 1, languages: ['de-de']},
		finding: ['no-own-story', '7:114', 'we have all been there'],
	},
	'osticket.yaml': {
		messages: [['Brakes fitted the wrong way', 'unknown']],
		stats: {inactive: 1, foreign: 1, languages: ['de-de']},
		finding: ['no-intensified-sorrow', '12:19', 'so very'],
	},
	'kayako-macros.json': {
		messages: [['71', 'incident']],
		stats: {private: 1},
		finding: ['no-own-emotion', '8:96', 'It breaks our hearts'],
	},
	'discourse-templates.json': {
		messages: [
			['8', 'unknown'],
			['9', 'unknown'],
		],
		finding: ['no-calm-down', '7:117', 'Calm down'],
	},
	'notify.json': {
		messages: [
			['c1f2a6de-0000-4000-8000-000000000001', 'refusal'],
			['c1f2a6de-0000-4000-8000-000000000002', 'unknown'],
		],
		finding: ['no-calm-down', '9:120', "Don't be upset"],
	},
	'github-saved-replies.json': {
		messages: [
			['SR_1', 'unknown'],
			['SR_2', 'unknown'],
		],
		finding: ['no-mind-reading', '6:152', 'I can only imagine how furious'],
	},
	'salesforce/Claim_Refused.email': {
		messages: [['1', 'refusal']],
		finding: ['no-hollow-acknowledgement', '3:74', 'We understand your frustration'],
	},
	'salesforce-quicktext.csv': {
		messages: [
			['0QT000000000001', 'problem'],
			['0QT000000000003', 'unknown'],
		],
		stats: {inactive: 1},
		finding: ['no-mind-reading', '4:27', 'You must be so angry'],
	},
	'gettext-en.po': {
		source: {preset: 'gettext'},
		messages: [
			['course_full_body', 'unknown'],
			['We moved your course to room 4.', 'unknown'],
		],
		finding: ['no-pity', '12:32', 'You poor thing'],
	},
	'i18n/en.yml': {
		source: {preset: 'i18n'},
		messages: [
			['en.mailer.refund_refused', 'refusal'],
			['en.buttons', 'unknown'],
		],
		finding: ['no-intensified-sorrow', '6:90', 'terribly'],
	},
};

/** Line and column of a finding or of the same words elsewhere. */
const at = ({line, column}: {line: number; column: number}): string => `${line}:${column}`;

describe.each(Object.entries(CASES))('%s', (name, {messages, stats = {}, finding, also, source}) => {
	const text = readFileSync(join(FOLDER, name), 'utf8');
	const input = {text, filePath: join(FOLDER, name), ...(source && {source})};

	it('gives its messages with their ids and types', async () => {
		const {messages: found} = await linter.inspect(input);
		const seen = found
			.filter(({type}) => type !== 'internal-note')
			.map(({id, type, typeSource}) => [id, typeSource === 'guess' ? 'unknown' : type]);
		expect(seen).toEqual(messages);
	});

	it('is recognised, and counts what it passes over', async () => {
		const {stats: told} = await linter.lint(input);
		const preset = Object.keys(sourcePresets).find((known) => name.startsWith(`${known}.`));
		expect(told).toMatchObject({messages: messages.length, foreign: 0, ...stats, ...(preset && {preset})});
		expect(told.private).toBe(stats.private);
		expect(told.inactive).toBe(stats.inactive);
	});

	it('has a finding at its exact place', async () => {
		const [ruleId, place, words] = finding;
		const {findings} = await linter.lint(input);
		const found = findings.find((one) => one.ruleId === ruleId);
		expect(found && at(found)).toBe(place);
		expect(found && text.slice(...found.range)).toBe(words);
		expect(found?.also?.map(at)).toEqual(also);
		for (const {range} of found?.also ?? []) expect(text.slice(...range)).toBe(words.replace('&#39;', "'"));
	});
});

describe('an export', () => {
	const exported = readdirSync(FOLDER).filter((name) => /\.(?:json|ya?ml)$/.test(name));

	it.each(exported)('%s is read the same from a list that was written on one line', async (name) => {
		if (!name.endsWith('.json')) return;
		const text = readFileSync(join(FOLDER, name), 'utf8');
		const short = JSON.stringify(JSON.parse(text));
		const ids = async (given: string) =>
			(await linter.inspect({text: given, filePath: name})).messages.map(({id, title, type}) => ({id, title, type}));
		expect(await ids(short)).toEqual(await ids(text));
	});

	it.each(exported)('%s keeps its ids when records are added in front', async (name) => {
		if (name !== 'chatwoot.json') return;
		const list = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as object[];
		const more = JSON.stringify([{id: 99, short_code: 'new', content: 'Hello there.'}, ...list]);
		const {messages} = await linter.inspect({text: more, filePath: name});
		expect(messages.map(({id}) => id)).toEqual(['99', '5', '6']);
	});
});

describe('a preset', () => {
	const exported = Object.keys(CASES).filter((name) => !CASES[name]?.source && !name.endsWith('.email'));

	it.each(exported)('knows %s alone', async (name) => {
		const text = readFileSync(join(FOLDER, name), 'utf8');
		const format = dataFormatOf(name);
		await format?.prepare();
		const root = format?.parse(text).root;
		const known = Object.keys(sourcePresets).filter((preset) => root && fittingRecords(root, preset));
		expect(known).toEqual([name.split('.')[0]]);
	});

	it.each(Object.entries(sourcePresets))(
		'%s is walked without the JSONPath library, in dialects that exist',
		(_name, preset) => {
			const {dialect = [], what: __, recognise: ___, ...spec} = preset;
			expect(unknownDialect(typeof dialect === 'string' ? [dialect] : dialect)).toBeUndefined();
			expect(prepareSource(compileSource(spec))).toBeUndefined();
		},
	);
});

describe('what is no export', () => {
	it.each([
		['package.json', '{"name": "x", "title": "y", "actions": []}'],
		['tsconfig.json', '{"compilerOptions": {"strict": true}, // yes\n}'],
		['openapi.yaml', 'openapi: 3.1.0\ninfo: {title: Macros, version: "1"}\npaths: {}\n'],
		['en.json', '{"mail": {"title": "Hi", "content": "We are so sorry."}}'],
		['data.json', '[{"title": "a", "content": "b"}]'],
		['lock.yaml', 'lockfileVersion: 9\npackages:\n  a@1: {resolution: {}}\n'],
		['tickets.json', '{"tickets": [{"id": 1, "title": "x", "actions": [{"field": "comment_value"}]}]}'],
		['list.json', '[{"id": 1, "name": "x", "body": "y", "type": "email"}]'],
		['empty.json', ''],
		['text.json', '"We are so very sorry."'],
		['broken.json', '{"macros": [{"title": "x", "actions": [{"field": "comment_value", '],
		['empty-export.json', '{"macros": [], "count": 0}'],
	])('%s is left alone, and that is no error', async (filePath, text) => {
		const {findings, stats} = await linter.lint({text, filePath});
		expect(findings).toEqual([]);
		expect(stats).toMatchObject({messages: 0, notSource: true});
	});
});
