/**
 * What a report alone would hide, in one line behind it.
 */
import {type Finding, type LintResult, sourcePresets} from '../index.ts';
import type {Flags} from './request.ts';

export interface AfterwordOptions {
	flags: Flags;
	/** Whether a person is reading. */
	isTerminal: boolean;
	dim(text: string): string;
	/** Something could not run, which has been said already. */
	failed: boolean;
}

/**
 * @param results everything that was found
 * @param shown what the report shows of it
 * @returns one line with its line break, or the empty string
 */
export function afterword(
	results: readonly LintResult[],
	shown: readonly LintResult[],
	{flags, isTerminal, dim, failed}: AfterwordOptions,
): string {
	const sum = (key: 'messages' | 'undeclared'): number => totalOf(results, (stats) => stats[key]);
	const read = results.filter(({findings}) => !findings.some(({fatal}) => fatal));
	const passedOver = [...skipped(results), ...notSources(results)];
	if (sum('messages') === 0 && read.length > 0) {
		const where = flags.stdin ? 'the text' : read.length === 1 ? 'this file' : `any of these ${read.length} files`;
		return `${dim([`No customer message found in ${where}.`, ...passedOver].join(' '))}\n`;
	}
	if (!isTerminal || flags.quiet) return '';

	const sentences: string[] = [];
	const sources = read.filter(({stats}) => !stats.notSource && !stats.twin);
	const isClean = shown.every(({findings}) => findings.length === 0);
	if (isClean && !failed) {
		sentences.push(
			`\u2714 ${count(sum('messages'), 'message')}${flags.stdin ? '' : ` in ${count(sources.length, 'file')}`}`,
		);
	}
	const fixed = results.filter(({output}) => output !== undefined).length;
	if (fixed > 0) sentences.push(`${count(fixed, 'file')} fixed.`);
	sentences.push(...recognised(results), ...passedOver);
	const undeclared = sum('undeclared');
	if (undeclared > 0) sentences.push(undeclaredNotice(undeclared));
	const hidden = hiddenNotice(results, shown, flags);
	if (hidden) sentences.push(hidden);
	if (isClean && !failed && sentences.length > 1) sentences[0] += '.';
	return sentences.length === 0 ? '' : `${dim(sentences.join(' '))}\n`;
}

/** Exports that a preset knew without being asked: a person should know what was made of their file. */
function recognised(results: readonly LintResult[]): string[] {
	const presets = new Map<string, string[]>();
	for (const {filePath, stats} of results) {
		if (stats.preset === undefined) continue;
		const files = presets.get(stats.preset) ?? [];
		presets.set(stats.preset, [...files, filePath.split(/[\\/]/).at(-1) ?? filePath]);
	}
	const known = [...presets].map(([preset, [first = '', ...others]]) => {
		const files = others.length === 0 ? first : `${first} and ${count(others.length, 'other file')}`;
		return `as ${sourcePresets[preset]?.what ?? preset}: ${files}`;
	});
	return known.length === 0 ? [] : [`Read ${known.join('; ')} (sources in the config can say otherwise).`];
}

/** Customer texts that were there and were not judged. */
function skipped(results: readonly LintResult[]): string[] {
	const total = (tally: Tally): number => totalOf(results, tally);
	const sentences: string[] = [];
	const foreign = total((stats) => stats.foreign);
	if (foreign > 0) {
		const languages = [...new Set(results.flatMap(({stats}) => stats.languages ?? []))].sort();
		const which = languages.length === 1 ? 'another language' : 'other languages';
		sentences.push(`${count(foreign, 'message')} in ${which} skipped (${languages.join(', ')}).`);
	}
	const kept = [total((stats) => stats.private), total((stats) => stats.inactive)] as const;
	const parts = [kept[0] > 0 && `${kept[0]} private`, kept[1] > 0 && `${kept[1]} inactive`].filter(Boolean);
	if (parts.length > 0) {
		sentences.push(`${parts.join(' and ')} ${kept[0] + kept[1] === 1 ? 'record' : 'records'} skipped.`);
	}
	const twins = total((stats) => (stats.twin ? 1 : 0));
	if (twins > 0) {
		const judged =
			twins === 1 ? 'is the plain text of an HTML file and was' : 'are the plain text of HTML files and were';
		sentences.push(`${count(twins, 'file')} ${judged} not judged again.`);
	}
	return sentences;
}

function notSources(results: readonly LintResult[]): string[] {
	const files = results.filter(({stats}) => stats.notSource).length;
	if (files === 0) return [];
	const are = files === 1 ? 'is' : 'are';
	return [`${count(files, 'file')} ${are} no template source (sources in the config says where texts are).`];
}

function undeclaredNotice(undeclared: number): string {
	const subject = undeclared === 1 ? '1 message looks like a reply' : `${undeclared} messages look like replies`;
	const owner = undeclared === 1 ? 'its' : 'their';
	return `${subject} to a problem; declare ${owner} type to check acknowledgement and next step (empathylint explain types).`;
}

function hiddenNotice(results: readonly LintResult[], shown: readonly LintResult[], {minSeverity}: Flags): string {
	const tally = (list: readonly LintResult[], level: Finding['severity']): number =>
		list.reduce((total, {findings}) => total + findings.filter(({severity}) => severity === level).length, 0);
	// Infos that were asked for and are too many have a line of their own in the report.
	const leftOut = minSeverity === 'info' ? 0 : totalOf(results, (stats) => stats.infosLeftOut);
	const infos = leftOut + tally(results, 'info') - tally(shown, 'info');
	// Notices about ignored files are shown but were never found.
	const warnings = Math.max(0, tally(results, 'warn') - tally(shown, 'warn'));
	const parts = [...(warnings > 0 ? [count(warnings, 'warning')] : []), ...(infos > 0 ? [count(infos, 'info')] : [])];
	return parts.length === 0 ? '' : `${parts.join(' and ')} hidden: --min-severity ${infos > 0 ? 'info' : 'warn'}`;
}

type Tally = (stats: LintResult['stats']) => number | undefined;

/** A number of all files together. */
export function totalOf(results: readonly LintResult[], tally: Tally): number {
	return results.reduce((sum, {stats}) => sum + (tally(stats) ?? 0), 0);
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? '' : 's'}`;
}
