/**
 * A rule that says it looks at nothing but its own hits is not asked of a message that has none, so it may have nothing to
 * say about such a message.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {createLinter, english} from '../../src/index.ts';
import {definePack, defineRule, type MessageView} from '../../src/rule.ts';
import {ROOT} from './workspace.ts';

const FOLDER = join(ROOT, 'fixtures/templates');
const views: MessageView[] = [];

beforeAll(async () => {
	const look = defineRule({
		meta: {
			id: 'look',
			scope: 'message',
			whole: true,
			group: 'focus',
			severity: 'info',
			summary: 'Keeps what rules see',
			rationale: 'So that a test can show it to others.',
			evidence: ['House'],
			example: {before: 'Hi.', after: 'Hi.'},
		},
		messages: {seen: () => ({message: 'Seen.', note: 'Seen.'})},
		check: ({message}) => void views.push(message),
	});
	const linter = createLinter({packs: [definePack({name: 'look', rules: [look]})], rules: {look: 'info'}});
	for (const name of readdirSync(FOLDER, {recursive: true, encoding: 'utf8'})) {
		if (!/\.(?:md|txt)$/.test(name)) continue;
		const text = readFileSync(join(FOLDER, name), 'utf8');
		for (const type of ['problem', 'newsletter', undefined] as const)
			await linter.lint({filePath: name, text, ...(type && {declared: {type}})});
	}
});

const rules = english.rules.filter(({meta}) => meta.onlyHits);

it('there are such rules, and messages to show them', () => {
	expect(rules.length).toBeGreaterThan(10);
	expect(views.length).toBeGreaterThan(20);
});

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_id, rule) => {
	it('has cues', () => {
		expect(rule.cues).not.toEqual([]);
	});

	it('says nothing where none of them matched', () => {
		const said: unknown[] = [];
		for (const message of views)
			rule.check({message, options: rule.options, hits: [], report: (finding) => void said.push(finding)});
		expect(said).toEqual([]);
	});
});

it('a planted rule that looks at more is caught by the same question', () => {
	const said: unknown[] = [];
	const nosy = english.rules.find(({meta}) => meta.id === 'placeholder-fallback');
	for (const message of views)
		nosy?.check({message, options: nosy.options, hits: [], report: (finding) => void said.push(finding)});
	expect(said).not.toEqual([]);
});
