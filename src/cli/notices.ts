/**
 * What a report alone would hide, in one line behind it.
 */
import type {Finding, LintResult} from '../index.ts';
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
	const sum = (key: 'messages' | 'foreign' | 'undeclared'): number =>
		results.reduce((total, {stats}) => total + stats[key], 0);
	const read = results.filter(({findings}) => !findings.some(({fatal}) => fatal));
	const foreign = sum('foreign') > 0 ? `${skipped(results, sum('foreign'))}.` : '';
	if (sum('messages') === 0 && read.length > 0) {
		const where = flags.stdin ? 'the text' : read.length === 1 ? 'this file' : `any of these ${read.length} files`;
		return `${dim(`No customer message found in ${where}.${foreign && ` ${foreign}`}`)}\n`;
	}
	if (!isTerminal || flags.quiet) return '';

	const sentences: string[] = [];
	const isClean = shown.every(({findings}) => findings.length === 0);
	if (isClean && !failed) {
		sentences.push(
			`\u2714 ${count(sum('messages'), 'message')}${flags.stdin ? '' : ` in ${count(read.length, 'file')}`}`,
		);
	}
	const fixed = results.filter(({output}) => output !== undefined).length;
	if (fixed > 0) sentences.push(`${count(fixed, 'file')} fixed.`);
	if (foreign) sentences.push(foreign);
	const undeclared = sum('undeclared');
	if (undeclared > 0) sentences.push(undeclaredNotice(undeclared));
	const hidden = hiddenNotice(results, shown);
	if (hidden) sentences.push(hidden);
	if (isClean && !failed && sentences.length > 1) sentences[0] += '.';
	return sentences.length === 0 ? '' : `${dim(sentences.join(' '))}\n`;
}

function skipped(results: readonly LintResult[], foreign: number): string {
	const languages = [...new Set(results.flatMap(({stats}) => stats.languages ?? []))].sort();
	return `${count(foreign, 'message')} in ${languages.length === 1 ? 'another language' : 'other languages'} skipped (${languages.join(', ')})`;
}

function undeclaredNotice(undeclared: number): string {
	const subject = undeclared === 1 ? '1 message looks like a reply' : `${undeclared} messages look like replies`;
	const owner = undeclared === 1 ? 'its' : 'their';
	return `${subject} to a problem; declare ${owner} type to check acknowledgement and next step (empathylint explain types).`;
}

function hiddenNotice(results: readonly LintResult[], shown: readonly LintResult[]): string {
	const tally = (list: readonly LintResult[], level: Finding['severity']): number =>
		list.reduce((total, {findings}) => total + findings.filter(({severity}) => severity === level).length, 0);
	const infos = tally(results, 'info') - tally(shown, 'info');
	// Notices about ignored files are shown but were never found.
	const warnings = Math.max(0, tally(results, 'warn') - tally(shown, 'warn'));
	const parts = [...(warnings > 0 ? [count(warnings, 'warning')] : []), ...(infos > 0 ? [count(infos, 'info')] : [])];
	return parts.length === 0 ? '' : `${parts.join(' and ')} hidden: --min-severity ${infos > 0 ? 'info' : 'warn'}`;
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? '' : 's'}`;
}
