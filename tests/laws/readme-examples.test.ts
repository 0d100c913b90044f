/**
 * Law 4, first half: the examples of a rule's readme are its tests. A not-ok example is reported by the rule, where its
 * marks say; an ok example is silent for every rule at any level.
 */
import {describe, expect, it} from 'vitest';
import {type Example, parseReadme} from './readme.ts';
import {allRules, findingsOf, readmeOf, ruleFolders, show} from './rules.ts';

const plain = allRules();

/** What is wrong with an example, as sentences; empty when it holds. */
async function faults(id: string, example: Example): Promise<string[]> {
	const linter = example.options ? allRules(id, example.options) : plain;
	const findings = await findingsOf(linter, example, id);
	const own = findings.filter(({ruleId}) => ruleId === id);
	const shown = findings.map((finding) => show(example.text, finding));
	if (example.ok) return shown;
	if (own.length === 0) return [`not reported by ${id}; found: ${shown.join(' | ') || 'nothing'}`];
	return example.marks
		.filter(([start, end]) => !own.some(({range}) => range[0] === start && range[1] === end))
		.map(
			([start, end]) => `"${example.text.slice(start, end)}" is not the range reported; found: ${shown.join(' | ')}`,
		);
}

describe.each(ruleFolders)('%s', (id) => {
	const {examples} = parseReadme(readmeOf(id));

	it('has examples', () => expect(examples.length).toBeGreaterThan(1));

	it.each(examples.map((example) => [example.ok ? 'ok' : 'not ok', example.line, example] as const))(
		'%s in line %i of the readme',
		async (_kind, _line, example) => {
			expect(await faults(id, example)).toEqual([]);
		},
	);
});

describe('a planted example', () => {
	const planted = async (fence: string, text: string): Promise<string[]> =>
		faults('no-sorry-to-hear', parseReadme(`# x\n\n\`\`\`txt ${fence}\n${text}\n\`\`\`\n`).examples[0]!);

	it('is caught: not ok, but silent', async () => {
		expect(await planted('not-ok', 'Your parcel left today.')).toHaveLength(1);
	});
	it('is caught: ok, but reported', async () => {
		expect(await planted('ok', 'We are sorry to hear that you had trouble with the app.')).not.toEqual([]);
	});
	it('is caught: reported in another place', async () => {
		expect(await planted('not-ok', 'We are sorry to hear that you had [[trouble]] with the app.')).toHaveLength(1);
	});
	it('is caught: an attribute that does not exist', () => {
		expect(() => parseReadme('```txt ok typ=problem\nHi\n```\n')).toThrow('typ');
	});
});
