/**
 * The layout that ESLint users know, with a third level, `info`.
 *
 * Findings in an export stand below the name of their record. On a terminal narrower than a file's table, messages are folded and the rule id goes to a line of its own.
 */
import type {Finding, LintResult, ReportStyle} from '../core/types.ts';
import {recordName} from './record.ts';

type Paint = ReportStyle['paint'];
type Row = [line: string, column: string, level: string, message: string, ruleId: string];

const LEVELS = {error: ['error', 'red'], warn: ['warning', 'yellow'], info: ['info', 'blue']} as const;
/** Below this a folded message is harder to read than one that the terminal wraps. */
const NARROWEST_MESSAGE = 20;

/** @returns the empty string when there is nothing to say */
export function stylish(results: readonly LintResult[], {paint, width}: ReportStyle): string {
	let output = '\n';
	for (const {filePath, findings, stats} of results) {
		if (findings.length === 0) continue;
		const byRecord = stats.records !== undefined;
		output += `${paint.underline(oneLine(filePath))}\n${table(findings, byRecord, paint, width)}\n\n`;
	}
	const all = results.flatMap((result) => result.findings);
	return all.length === 0 ? '' : paint.reset(output + summary(all, paint));
}

function table(findings: readonly Finding[], byRecord: boolean, paint: Paint, width: number | undefined): string {
	const [lines, columns, levels, messages, ids] = widthsOf(findings);
	const total = 2 + lines + 1 + columns + 2 + levels + 2 + messages + (ids > 0 ? 2 + ids : 0);
	const narrow = width !== undefined && total > width;
	const indent = 2 + lines + 1 + columns + 2 + levels + 2;

	const drawn = findings.map((finding, index) => {
		const [line, column, level, message, id] = rowOf(finding);
		const source = byRecord ? finding.source : undefined;
		const record = source && source.id !== findings[index - 1]?.source?.id ? recordName(source) : undefined;
		const above = record === undefined ? '' : `  ${paint.dim(oneLine(record))}\n`;
		const [, colour] = LEVELS[finding.severity];
		// The column's padding stands behind it, so that `line:column` reads as one word.
		const place = `${' '.repeat(lines - line.length)}${paint.dim(`${line}:${column}`)}${' '.repeat(columns - column.length)}`;
		const head = `${above}  ${place}  ${paint[colour](level)}${' '.repeat(levels - level.length)}  `;
		if (!narrow) {
			return id ? `${head}${message.padEnd(messages)}  ${paint.dim(id)}` : `${head}${message}`.trimEnd();
		}
		const folded = fold(message, width - indent).join(`\n${' '.repeat(indent)}`);
		return `${head}${folded}${id ? `\n${' '.repeat(indent)}${paint.dim(id)}` : ''}`;
	});
	return drawn.join('\n');
}

/** The widest of each cell. Rows are made twice rather than kept: a long export has hundreds of thousands. */
function widthsOf(findings: readonly Finding[]): [number, number, number, number, number] {
	const widths: [number, number, number, number, number] = [0, 0, 0, 0, 0];
	for (const finding of findings) {
		for (const [cell, text] of rowOf(finding).entries()) widths[cell] = Math.max(widths[cell] ?? 0, text.length);
	}
	return widths;
}

function rowOf({line, column, severity, message, ruleId, also = []}: Finding): Row {
	const twins = also.map((place) => `${place.line}:${place.column}`).join(', ');
	const text = oneLine(message).replace(/([^ ])\.$/u, '$1') + (twins && ` (also at ${twins})`);
	return [String(line), String(column), LEVELS[severity][0], text, ruleId ?? ''];
}

/** Line breaks, and control characters that a template could smuggle into a terminal, become spaces. */
function oneLine(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
	return text.replace(/\s*[\u0000-\u001f\u007f-\u009f\u2028\u2029]+\s*/gu, ' ');
}

function fold(text: string, width: number): string[] {
	if (width < NARROWEST_MESSAGE) return [text];
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	return [...lines, line];
}

function summary(findings: readonly Finding[], paint: Paint): string {
	const count = (level: Finding['severity'], list = findings): number =>
		list.filter(({severity}) => severity === level).length;
	const [errors, warnings, infos] = [count('error'), count('warn'), count('info')];
	const colour = errors > 0 ? paint.red : warnings > 0 ? paint.yellow : paint.blue;
	const heavy = (text: string): string => `${colour(paint.bold(text))}\n`;
	const shown = [plural(errors, 'error'), plural(warnings, 'warning'), ...(infos > 0 ? [plural(infos, 'info')] : [])];
	const first = heavy(`\u2716 ${plural(findings.length, 'problem')} (${shown.join(', ')})`);

	const fixable = findings.filter(({fix}) => fix);
	if (fixable.length === 0) return first;
	const counts = [plural(count('error', fixable), 'error'), plural(count('warn', fixable), 'warning')];
	if (count('info', fixable) > 0) counts.push(plural(count('info', fixable), 'info'));
	const last = counts.pop();
	return first + heavy(`  ${counts.join(', ')} and ${last} potentially fixable with the \`--fix\` option.`);
}

function plural(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}
