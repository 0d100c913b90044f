/**
 * Law 3: adding a rule has a checklist that nobody can forget.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseReadme} from './readme.ts';
import {readmeOf, ruleById, ruleFolders, rules, wordingsOf} from './rules.ts';
import {ROOT} from './workspace.ts';

const SECTIONS = ['Why', 'Evidence', 'Ok', 'Not ok', 'Options'];
/** The longest message that fits an annotation in a pull request without being folded. */
const LONGEST = 110;

/** What is missing around a rule, as sentences; empty when all is there. */
function gaps(id: string, readme: string, exists: (path: string) => boolean, table: string): string[] {
	const missing: string[] = [];
	const need = (there: boolean, what: string): void => {
		if (!there) missing.push(what);
	};
	const {title, sections, examples} = parseReadme(readme);
	need(exists(`rules/${id}/index.ts`), 'index.ts');
	need(exists(`tests/rules/${id}.test.ts`), `tests/rules/${id}.test.ts`);
	need(title === id, `a readme whose title is ${id}`);
	for (const name of SECTIONS) need(Boolean(sections.get(name)), `readme section "${name}" with text`);
	need(
		examples.some(({ok}) => ok),
		'an ok example',
	);
	need(
		examples.some(({ok}) => !ok),
		'a not-ok example',
	);
	need(table.includes(`rules/${id}/readme.md`), "a line in README.md's table");
	return missing;
}

const inTree = (path: string): boolean => existsSync(join(ROOT, path));
const readTable = (): string => (inTree('README.md') ? readFileSync(join(ROOT, 'README.md'), 'utf8') : '');

it('reads the folders, and each is a rule of the pack', () => {
	expect(ruleFolders.length).toBeGreaterThan(7);
	expect(rules.map(({meta}) => meta.id).sort()).toEqual(ruleFolders);
});

describe.each(ruleFolders)('%s', (id) => {
	it('has all that belongs to a rule', () => {
		expect(gaps(id, readmeOf(id), inTree, readTable())).toEqual([]);
	});

	it('names every option in its readme', () => {
		const text = parseReadme(readmeOf(id)).sections.get('Options') ?? '';
		for (const option of Object.keys(ruleById(id)?.options ?? {})) expect(text).toContain(`\`${option}\``);
	});

	it('gives evidence, a reason and a whole reply', () => {
		const {evidence, rationale, summary, example} = ruleById(id)!.meta;
		expect(evidence.length).toBeGreaterThan(0);
		for (const text of [...evidence, rationale, summary, example.before, example.after])
			expect(text.trim()).not.toBe('');
	});

	it.each(wordingsOf(ruleById(id)!))('says $messageId in a line, with a reason', ({wording}) => {
		expect(wording.message.length, wording.message).toBeLessThanOrEqual(LONGEST);
		expect(wording.note.trim()).not.toBe('');
		expect(wording.message).not.toMatch(/\n|undefined|\[object/);
	});
});

it('catches a rule with nothing around it', () => {
	const missing = gaps('planted', '# planted\n\n## Why\n\n## Ok\n', () => false, '');
	expect(missing).toHaveLength(SECTIONS.length + 5);
});
