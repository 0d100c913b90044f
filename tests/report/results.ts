import type {Finding, LintResult, ReportStyle} from '../../src/core/types.ts';

const plain = (text: string): string => text;

export const PLAIN: ReportStyle = {
	paint: {bold: plain, underline: plain, dim: plain, red: plain, yellow: plain, blue: plain, reset: plain},
	cwd: '/work-dir',
};

/** Paint as readable tags, so that a test shows what is coloured and how. */
export const TAGGED: ReportStyle = {
	...PLAIN,
	paint: Object.fromEntries(
		Object.keys(PLAIN.paint).map((name) => [name, (text: string) => `<${name}>${text}</${name}>`]),
	) as ReportStyle['paint'],
};

export function finding(part: Partial<Finding> = {}): Finding {
	const {line = 1, column = 1} = part;
	return {
		ruleId: 'no-pity',
		messageId: 'pity',
		severity: 'warn',
		message: '"poor you" pities. Name what happened.',
		range: [0, 8],
		line,
		column,
		endLine: line,
		endColumn: column + 8,
		suggestions: [],
		...part,
	};
}

export function result(filePath: string, findings: Finding[] = [], part: Partial<LintResult> = {}): LintResult {
	return {filePath, findings, suppressed: [], stats: {messages: 1, foreign: 0, undeclared: 0}, ...part};
}
