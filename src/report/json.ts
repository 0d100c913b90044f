/**
 * ESLint's result shape with what ours has more: `info`, notes, and the customer text inside the file.
 */
import type {Finding, LintResult, ReportStyle} from '../core/types.ts';

const SEVERITY = {info: 0, warn: 1, error: 2} as const;

/** Every file of the run, clean ones too, in one line of JSON. Ranges are UTF-16 offsets into the file's text. */
export function json(results: readonly LintResult[], _style?: ReportStyle): string {
	return JSON.stringify(results.map(resultOf));
}

function resultOf({filePath, findings, suppressed, output}: LintResult): object {
	const count = (wanted: (finding: Finding) => unknown): number => findings.filter(wanted).length;
	return {
		filePath,
		messages: findings.map(messageOf),
		suppressedMessages: suppressed.map((finding) => ({...messageOf(finding), suppressions: finding.suppressions})),
		errorCount: count(({severity}) => severity === 'error'),
		fatalErrorCount: count(({fatal}) => fatal),
		warningCount: count(({severity}) => severity === 'warn'),
		infoCount: count(({severity}) => severity === 'info'),
		fixableErrorCount: count(({severity, fix}) => fix && severity === 'error'),
		fixableWarningCount: count(({severity, fix}) => fix && severity === 'warn'),
		...(output !== undefined && {output}),
		usedDeprecatedRules: [],
	};
}

function messageOf({ruleId, messageId, severity, message, note, url, ...rest}: Finding): object {
	const {line, column, endLine, endColumn, range, suggestions, fix, fatal, source, also} = rest;
	return {
		ruleId,
		...(messageId !== undefined && {messageId}),
		severity: SEVERITY[severity],
		...(fatal && {fatal}),
		message,
		...(note !== undefined && {note}),
		...(url !== undefined && {url}),
		line,
		column,
		endLine,
		endColumn,
		range,
		suggestions,
		...(fix && {fix}),
		...(source && {source}),
		...(also && {also}),
	};
}
