/**
 * Workflow commands that GitHub shows as annotations on a pull request.
 *
 * GitHub shows about ten of each kind for a step, so errors stand first, then warnings, then infos.
 */
import type {Finding, LintResult, ReportStyle} from '../core/types.ts';
import {recordName} from './record.ts';

const COMMANDS = [
	['error', 'error'],
	['warn', 'warning'],
	['info', 'notice'],
] as const;

/** One command a line; the empty string when there is nothing to say. */
export function github(results: readonly LintResult[], {cwd}: ReportStyle): string {
	const lines: string[] = [];
	for (const [level, command] of COMMANDS) {
		for (const {filePath, findings, stats} of results) {
			const file = relativePath(cwd, filePath);
			for (const finding of findings) {
				if (finding.severity === level) lines.push(annotation(command, file, finding, stats.records !== undefined));
			}
		}
	}
	return lines.join('\n');
}

/** @param named whether the finding's customer text is a record of an export, which a line number alone does not tell */
function annotation(command: string, file: string, finding: Finding, named: boolean): string {
	const {ruleId, message, note, line, column, endLine, endColumn} = finding;
	const properties: Array<[name: string, value: string | number]> = [['file', file]];
	if (line > 0) {
		properties.push(['line', line], ['endLine', endLine]);
		// GitHub reads columns only for a place within one line.
		if (line === endLine && column > 0) properties.push(['col', column], ['endColumn', endColumn]);
	}
	properties.push(['title', ruleId ? `empathylint: ${ruleId}` : 'empathylint']);
	const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
	const record = named && finding.source ? `${recordName(finding.source)}: ` : '';
	return `::${command} ${list}::${escapeMessage(record + (note ? `${message}\n${note}` : message))}`;
}

function escapeMessage(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Both absolute; with forward slashes. A path on another drive stays absolute. */
function relativePath(from: string, to: string): string {
	const windows = /^(?:[a-z]:)?\\/i.test(from);
	const split = (path: string): string[] =>
		(windows ? path.replaceAll('\\', '/') : path).replace(/\/+$/, '').split('/');
	const [base, target] = [split(from), split(to)];
	if (base[0] !== target[0]) return target.join('/');
	let shared = 0;
	while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared++;
	return [...base.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
