/** Levels, merging, directives and places, seen through the whole linter with a small pack. */
import {describe, expect, it} from 'vitest';
import {createLinter} from '../../src/index.ts';
import {definePack, defineRule} from '../../src/rule.ts';

const meta = (id: string, severity: 'info' | 'warn' | 'error' = 'warn') =>
	({
		id,
		scope: 'phrase',
		group: 'calm',
		severity,
		summary: 'x',
		rationale: 'x',
		evidence: ['house'],
		example: {before: 'x', after: 'x'},
	}) as const;
const messages = {found: ({phrase}: {phrase: string}) => ({message: `"${phrase}" found`, note: 'why'})};

const kettle = defineRule({meta: meta('no-kettle'), messages, cues: ['kettle']});
const twin = defineRule({meta: meta('no-kettle-twin'), messages, cues: ['kettle/pot']});
const calm = defineRule({meta: meta('calm-kettle', 'error'), messages, cues: [{cue: 'calm kettle', level: 'info'}]});
const typed = defineRule({
	meta: meta('typed-kettle', 'error'),
	messages,
	cues: ['samovar'],
	check({hits, report}) {
		for (const hit of hits) report({messageId: 'found', data: {phrase: hit.phrase}, at: hit, dependsOnType: true});
	},
});
const thrower = defineRule({
	meta: meta('thrower'),
	messages,
	check: ({message}) => {
		if (message.text.includes('kaboom')) throw new TypeError('cannot read it');
	},
});
const pack = definePack({name: 'kitchen', rules: [kettle, twin, calm, typed, thrower]});
const linter = createLinter({packs: [pack], rules: {'require-next-step': 'off', 'require-acknowledgement': 'off'}});

const lint = async (text: string, rest: object = {}) =>
	(await linter.lint({text, filePath: 'reply.md', ...rest})).findings;
const brief = async (text: string, rest: object = {}) =>
	(await lint(text, rest)).map(({ruleId, severity, line, column}) => `${line}:${column} ${severity} ${ruleId}`);

describe('findings on one span', () => {
	it('keep the rule listed first and lower the others to info', async () => {
		expect(await brief('The kettle leaks.')).toEqual(['1:5 warn no-kettle', '1:5 info no-kettle-twin']);
	});
	it('stay apart where the spans differ', async () => {
		expect(await brief('The calm kettle leaks.')).toEqual([
			'1:5 info calm-kettle',
			'1:10 warn no-kettle',
			'1:10 info no-kettle-twin',
		]);
	});
});

describe('levels', () => {
	it.each([
		['an undeclared type caps at info', 'reply.md', {}, 'info'],
		['a type from the file name caps at warn', 'complaint-late.md', {}, 'warn'],
		['a declared type has its full level', 'reply.md', {declared: {type: 'problem'}}, 'error'],
	] as const)('%s', async (_, filePath, rest, level) => {
		expect((await lint('Your samovar leaks.', {filePath, ...rest})).map(({severity}) => severity)).toEqual([level]);
	});
	it('set for a file replace the normal one, but not the lowering of the rule', async () => {
		const rules = {'no-kettle': 'error', 'calm-kettle': 'warn', 'no-kettle-twin': 'off'} as const;
		expect(await brief('The calm kettle leaks.', {rules})).toEqual(['1:5 info calm-kettle', '1:10 error no-kettle']);
	});
	it('say where a wrong one stands', async () => {
		await expect(lint('x', {rules: {'no-kettel': 'warn'}})).rejects.toThrow('Did you mean "no-kettle"?');
	});
});

describe('directives', () => {
	const off = '<!-- empathylint-disable-next-line no-kettle, no-kettle-twin -- their word -->';
	it('silence the next line only, and keep the reason', async () => {
		const {findings, suppressed} = await linter.lint({text: `${off}\nA kettle.\n\nA kettle.\n`, filePath: 'a.md'});
		expect(findings.map(({line}) => line)).toEqual([4, 4]);
		expect(suppressed.map(({suppressions}) => suppressions[0]?.justification)).toEqual(['their word', 'their word']);
	});
	it('silence a part', async () => {
		const text = 'A kettle.\n\n<!-- empathylint-disable -->\n\nA kettle.\n\n<!-- empathylint-enable -->\n\nA kettle.\n';
		expect((await lint(text)).map(({line}) => line)).toEqual([1, 1, 9, 9]);
	});
	it('silence a file from its front matter', async () => {
		expect(await brief('---\nempathy: {disable: [no-kettle]}\n---\n\nA kettle.\n')).toEqual([
			'5:3 info no-kettle-twin',
		]);
	});
	it.each([
		['a comment', '<!-- empathylint-disable-next-line no-kettel -->\n\nHello.', '1:1'],
		['front matter', '---\nempathy: {disable: [no-kettel]}\n---\n\nHello.', '2'],
	])('that name an unknown rule are reported: %s', async (_, text, place) => {
		const [finding] = await lint(text);
		expect(finding?.message).toContain('unknown rule "no-kettel". Did you mean "no-kettle"?');
		expect(`${finding?.line}:${finding?.column}`.startsWith(place)).toBe(true);
	});
});

describe('a rule that throws', () => {
	it('is one fatal entry for its file, and the other rules still report', async () => {
		const findings = await lint('The kettle went kaboom.');
		expect(findings.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([
			[null, true],
			['no-kettle', undefined],
			['no-kettle-twin', undefined],
		]);
		expect(findings[0]?.message).toContain('Rule "thrower" failed: cannot read it');
	});
	it('ends the run with debug on', async () => {
		const debugging = createLinter({packs: [pack], debug: true});
		await expect(debugging.lint({text: 'kaboom'})).rejects.toThrow(TypeError);
	});
});

describe('places', () => {
	it.each([
		['after a byte order mark', '\uFEFFA kettle.', '1:3'],
		['with Windows line ends', 'Hi.\r\n\r\nA kettle.\r\n', '3:3'],
		['behind an astral character', '👍 A kettle.', '1:6'],
		['behind an entity', 'Tom &amp; a kettle.', '1:13'],
		['behind a placeholder', '{{first_name}}, a kettle.', '1:19'],
	])('are exact %s', async (_, text, place) => {
		const [finding] = await lint(text);
		expect(`${finding?.line}:${finding?.column}`).toBe(place);
		expect(text.slice(...(finding?.range ?? [0, 0]))).toBe('kettle');
	});
});

describe('messages', () => {
	it('of a type that no customer reads are not judged', async () => {
		const {findings, stats} = await linter.lint({
			text: '---\nempathy: {type: internal-note}\n---\nA kettle.',
			filePath: 'a.md',
		});
		expect([findings.length, stats.messages]).toEqual([0, 0]);
	});
	it('in another language are counted, not judged', async () => {
		const {findings, stats} = await linter.lint({text: '---\nlang: de\n---\nDer kettle.', filePath: 'a.md'});
		expect([findings.length, stats.messages, stats.foreign, stats.languages]).toEqual([0, 0, 1, ['de']]);
	});
});
