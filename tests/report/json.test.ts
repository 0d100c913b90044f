import {expect, it} from 'vitest';
import {json} from '../../src/report/json.ts';
import {finding, result} from './results.ts';

it('has the shape of ESLint, with severities as numbers and infos counted apart', () => {
	const fix = {range: [4, 7] as const, text: ''};
	const findings = [
		finding({severity: 'error', fatal: true, ruleId: null}),
		finding({severity: 'warn', fix, note: 'Why.', url: 'https://example.com', source: {id: 'refund', title: 'Refund'}}),
		finding({severity: 'info', suggestions: [{desc: 'Say ⟨what⟩'}]}),
	];
	const suppressed = [{...finding(), suppressions: [{kind: 'directive' as const, justification: 'legal wording'}]}];
	const [first, second] = JSON.parse(json([result('/a.md', findings, {suppressed, output: 'x'}), result('/b.md')]));
	expect(first).toMatchObject({
		filePath: '/a.md',
		errorCount: 1,
		fatalErrorCount: 1,
		warningCount: 1,
		infoCount: 1,
		fixableErrorCount: 0,
		fixableWarningCount: 1,
		output: 'x',
		usedDeprecatedRules: [],
	});
	expect(first.messages.map(({severity}: {severity: number}) => severity)).toEqual([2, 1, 0]);
	expect(first.messages[0]).toMatchObject({ruleId: null, fatal: true});
	expect(first.messages[1]).toEqual({
		ruleId: 'no-pity',
		messageId: 'pity',
		severity: 1,
		message: '"poor you" pities. Name what happened.',
		note: 'Why.',
		url: 'https://example.com',
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 9,
		range: [0, 8],
		suggestions: [],
		fix: {range: [4, 7], text: ''},
		source: {id: 'refund', title: 'Refund'},
	});
	expect(first.suppressedMessages[0].suppressions).toEqual([{kind: 'directive', justification: 'legal wording'}]);
	expect(second).toMatchObject({filePath: '/b.md', messages: [], suppressedMessages: []});
	expect(second).not.toHaveProperty('output');
});

it('is an empty list for an empty run', () => {
	expect(json([])).toBe('[]');
});
