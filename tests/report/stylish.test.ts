import {describe, expect, it} from 'vitest';
import {stylish} from '../../src/report/stylish.ts';
import {finding, PLAIN, result, TAGGED} from './results.ts';

const fix = {range: [0, 3] as const, text: ''};

describe('stylish', () => {
	it('prints nothing when there is nothing to say', () => {
		expect(stylish([], PLAIN)).toBe('');
		expect(stylish([result('/work-dir/a.md')], PLAIN)).toBe('');
	});

	it("keeps ESLint's table to the letter: right-aligned lines, padding behind the column, no rule id no padding", () => {
		// As ESLint 10 prints it for the same places, with our words.
		const report = stylish(
			[
				result('/work-dir/a.md', [
					finding({line: 1, column: 1, message: 'Unexpected var, use let or const instead.', ruleId: 'no-var'}),
					finding({line: 2, column: 27, severity: 'error', message: "'foo' is not defined.", ruleId: 'no-undef'}),
					finding({line: 15, column: 13, severity: 'error', message: "'zed' is not defined.", ruleId: 'no-undef'}),
				]),
				result('/work-dir/clean.md'),
				result('/work-dir/b.md', [finding({line: 1, column: 5, message: 'No rule of its own.', ruleId: null})]),
			],
			PLAIN,
		);
		expect(report).toBe(`
/work-dir/a.md
   1:1   warning  Unexpected var, use let or const instead  no-var
   2:27  error    'foo' is not defined                      no-undef
  15:13  error    'zed' is not defined                      no-undef

/work-dir/b.md
  1:5  warning  No rule of its own

\u2716 4 problems (2 errors, 2 warnings)
`);
	});

	it.each([
		['one error', [finding({severity: 'error'})], '\u2716 1 problem (1 error, 0 warnings)'],
		['one warning', [finding()], '\u2716 1 problem (0 errors, 1 warning)'],
		[
			'infos are named only when there are any',
			[finding(), finding({severity: 'info'})],
			'\u2716 2 problems (0 errors, 1 warning, 1 info)',
		],
	])('counts in the summary: %s', (_, findings, summary) => {
		expect(
			stylish([result('/a.md', findings)], PLAIN)
				.trimEnd()
				.split('\n')
				.at(-1),
		).toBe(summary);
	});

	it.each([
		[[finding({fix})], '  0 errors and 1 warning potentially fixable with the `--fix` option.'],
		[
			[finding({fix, severity: 'error'}), finding({fix, severity: 'error'}), finding({fix, severity: 'info'})],
			'  2 errors, 0 warnings and 1 info potentially fixable with the `--fix` option.',
		],
	])('says what --fix could do', (findings, line) => {
		expect(
			stylish([result('/a.md', findings)], PLAIN)
				.trimEnd()
				.split('\n')
				.at(-1),
		).toBe(line);
	});

	it.each([
		['one final period goes', 'Name it.', 'Name it'],
		['an ellipsis after a blank stays', 'Write ⟨what⟩ .', 'Write ⟨what⟩ .'],
		['other ends stay', 'Why "so"?', 'Why "so"?'],
		['line breaks fold', 'one\n  two\r\nthree.', 'one two three'],
		['escape codes of a template never reach the terminal', 'a\u001b[2Jb', 'a [2Jb'],
	])('message: %s', (_, message, shown) => {
		expect(stylish([result('/a.md', [finding({message, ruleId: null})])], PLAIN)).toContain(
			`  1:1  warning  ${shown}\n`,
		);
	});

	it('paints as ESLint does, and the whole is wrapped in reset', () => {
		const report = stylish(
			[result('/a.md', [finding({severity: 'error'}), finding({severity: 'info', line: 12})])],
			TAGGED,
		);
		expect(report).toMatch(/^<reset>\n<underline>\/a\.md<\/underline>\n/);
		expect(report).toContain(' <dim>1:1</dim>  <red>error</red>  ');
		expect(report).toContain('<dim>12:1</dim>  <blue>info</blue>   ');
		expect(report).toContain('  <dim>no-pity</dim>\n');
		expect(report).toContain('<red><bold>\u2716 2 problems (1 error, 0 warnings, 1 info)</bold></red>\n</reset>');
	});

	it.each([
		['error', 'red'],
		['warn', 'yellow'],
		['info', 'blue'],
	] as const)('the summary has the colour of the worst finding: %s is %s', (severity, colour) => {
		expect(stylish([result('/a.md', [finding({severity})])], TAGGED)).toContain(`<${colour}><bold>\u2716`);
	});

	it('gives the rule id a line of its own on a terminal narrower than the table, and folds the message', () => {
		const long = finding({
			line: 5,
			column: 9,
			message: '"sorry to hear" keeps us at a distance. Name what happened as a fact.',
			ruleId: 'no-sorry-to-hear',
		});
		const report = stylish([result('/a.md', [long])], {...PLAIN, width: 60});
		expect(report).toBe(`
/a.md
  5:9  warning  "sorry to hear" keeps us at a distance. Name
                what happened as a fact
                no-sorry-to-hear

\u2716 1 problem (0 errors, 1 warning)
`);
		expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
	});

	it('keeps the table on a terminal just as wide as it', () => {
		const report = stylish([result('/a.md', [finding()])], PLAIN);
		const width = Math.max(...report.split('\n').map((line) => line.length));
		expect(stylish([result('/a.md', [finding()])], {...PLAIN, width})).toBe(report);
		expect(stylish([result('/a.md', [finding()])], {...PLAIN, width: width - 1})).not.toBe(report);
	});

	it('leaves folding to the terminal where there is hardly any room', () => {
		expect(stylish([result('/a.md', [finding()])], {...PLAIN, width: 20})).toContain(
			'"poor you" pities. Name what happened\n',
		);
	});
});
