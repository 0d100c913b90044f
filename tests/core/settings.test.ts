import {describe, expect, it} from 'vitest';
import {createLinter, type LinterConfig, toRetext} from '../../src/index.ts';
import {definePack, defineRule} from '../../src/rule.ts';

describe('presets', () => {
	it('recommended holds without a configuration', () => {
		const {rules} = createLinter();
		expect(rules.get('no-pity')?.severity).toBe('warn');
		expect(rules.get('require-next-step')?.severity).toBe('error');
	});
	it('strict makes every warning an error', () => {
		const levels = [...createLinter({extends: ['strict']}).rules.values()].map(({severity}) => severity);
		expect(new Set(levels)).toEqual(new Set(['error', 'info', 'off']));
	});
	it('none leaves every rule off', () => {
		const levels = [...createLinter({extends: []}).rules.values()].map(({severity}) => severity);
		expect(new Set(levels)).toEqual(new Set(['off']));
	});
});

describe('a wrong setting names its key and the next step', () => {
	it.each<[config: LinterConfig, key: string, says: string]>([
		[{rules: {'no-pitty': 'warn'}}, 'rules.no-pitty', 'there is no rule "no-pitty". Did you mean "no-pity"?'],
		[
			{rules: {'no-pity': 'warning' as never}},
			'rules.no-pity',
			'is none of off, info, warn, error. Did you mean "warn"?',
		],
		[{rules: {'no-pity': 2 as never}}, 'rules.no-pity', 'severity 2 is none of'],
		[
			{rules: {'no-sorry-to-hear': ['warn', {strikt: true}]}},
			'rules.no-sorry-to-hear[1].strikt',
			'Did you mean "strict"?',
		],
		[
			{rules: {'no-sorry-to-hear': ['warn', {strict: 'yes'}]}},
			'rules.no-sorry-to-hear[1].strict',
			'is a boolean, not "yes"',
		],
		[{rules: {'no-pity': ['warn', {allow: 'x'}]}}, 'rules.no-pity[1].allow', 'is a list of words'],
		[{rules: {'no-pity': ['warn', ['x']] as never}}, 'rules.no-pity[1]', 'options are an object'],
		[{extends: ['recomended']}, 'extends[0]', 'Did you mean "recommended"?'],
		[{words: {'EMO-STRNG': {add: ['x']}}}, 'words.EMO-STRNG', 'Did you mean "EMO-STRONG"'],
	])('%j', (config, key, says) => {
		expect(() => createLinter(config)).toThrow(
			expect.objectContaining({name: 'UserError', key, message: expect.stringContaining(says)}),
		);
	});
});

const meta = {
	id: 'no-x',
	scope: 'phrase',
	group: 'calm',
	severity: 'warn',
	summary: 'x',
	rationale: 'x',
	evidence: ['x'],
	example: {before: 'x', after: 'x'},
} as const;
const messages = {x: () => ({message: 'x', note: 'x'})};

describe('a rule or pack that cannot work is refused when it is made', () => {
	it.each([
		['an id in another case', () => defineRule({meta: {...meta, id: 'NoX'}, messages, cues: ['x']}), 'kebab-case'],
		['no wording', () => defineRule({meta, messages: {}, cues: ['x']}), 'no wording'],
		['neither cues nor a check', () => defineRule({meta, messages}), 'never report'],
		[
			'one id twice',
			() =>
				definePack({
					name: 'p',
					rules: [defineRule({meta, messages, cues: ['x']}), defineRule({meta, messages, cues: ['y']})],
				}),
			'two rules',
		],
		[
			'a preset for a rule that is not there',
			() => definePack({name: 'p', rules: [], presets: {recommended: {x: 'warn'}}}),
			'unknown rule "x"',
		],
		['something that is no rule', () => definePack({name: 'p', rules: [{} as never]}), 'not a rule'],
	])('%s', (_, make, says) => {
		expect(make).toThrow(says);
	});
	it('a cue that cannot be read, with the rule that holds it', () => {
		const rule = defineRule({meta, messages, cues: ['[so] sorry']});
		expect(() => createLinter({packs: [definePack({name: 'p', rules: [rule]})]})).toThrow(
			'no-x: cue "[so] sorry", column 1',
		);
		expect(() => toRetext(rule)).toThrow('write `so?`');
	});
});

describe('words and phrases of a team', () => {
	const found = async (config: LinterConfig, text: string) =>
		(await createLinter(config).lint({text, filePath: 'a.txt'})).findings
			.map(({ruleId}) => ruleId)
			.filter((id) => !id?.startsWith('require-'));
	it('brands count as us', async () => {
		expect(await found({}, 'Harbour Coffee is devastated.')).toEqual([]);
		expect(await found({brands: ['Harbour Coffee']}, 'Harbour Coffee is devastated.')).toEqual(['no-own-emotion']);
	});
	it('classes take new members', async () => {
		expect(await found({words: {'EMO-STRONG': {add: ['flummoxed']}}}, 'We are flummoxed.')).toEqual(['no-own-emotion']);
	});
	it('allowed phrases are never flagged', async () => {
		expect(await found({allow: ['you poor thing']}, 'You poor thing.')).toEqual([]);
	});
});
