import {describe, expect, it} from 'vitest';
import {github} from '../../src/report/github.ts';
import {finding, PLAIN, result} from './results.ts';

describe('github', () => {
	it('says nothing when there is nothing to say', () => {
		expect(github([result('/work-dir/a.md')], PLAIN)).toBe('');
	});

	it('puts errors first over all files, then warnings, then infos as notices', () => {
		const report = github(
			[
				result('/work-dir/a.md', [finding({severity: 'info'}), finding()]),
				result('/work-dir/b.md', [finding({severity: 'error'})]),
			],
			PLAIN,
		);
		expect(report.split('\n').map((line) => /^::(\w+) file=([^,]+)/.exec(line)?.slice(1))).toEqual([
			['error', 'b.md'],
			['warning', 'a.md'],
			['notice', 'a.md'],
		]);
	});

	it('escapes percent signs and line breaks in the message, and colons and commas only in properties', () => {
		const report = github(
			[result('/work-dir/a,b:c.md', [finding({message: '100 %: a, b\r\nc', note: 'Why: x.'})])],
			PLAIN,
		);
		expect(report).toBe(
			'::warning file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=9,title=empathylint%3A no-pity::100 %25: a, b%0D%0Ac%0AWhy: x.',
		);
	});

	it('gives no columns for a finding over several lines, and no place at all for a file as a whole', () => {
		expect(github([result('/work-dir/a.md', [finding({endLine: 3})])], PLAIN)).toContain('line=1,endLine=3,title=');
		expect(github([result('/work-dir/a.md', [finding({line: 0, column: 0, ruleId: null})])], PLAIN)).toContain(
			'file=a.md,title=empathylint::',
		);
	});

	it.each([
		['/work-dir', '/work-dir/x/a.md', 'x/a.md'],
		['/work-dir/deep/er', '/work-dir/x/a.md', '../../x/a.md'],
		['/work-dir', '/work-directory/a.md', '../work-directory/a.md'],
		['/', '/a.md', 'a.md'],
		['/work-dir', '/work-dir/odd\\name.md', 'odd\\name.md'],
		['C:\\repo', 'C:\\repo\\x\\a.md', 'x/a.md'],
		['C:\\repo', 'D:\\x\\a.md', 'D%3A/x/a.md'],
		['/work-dir', '<text>', '<text>'],
	])('from %s, %s is %s', (cwd, filePath, shown) => {
		expect(github([result(filePath, [finding()])], {...PLAIN, cwd})).toContain(`file=${shown},line`);
	});
});
