/**
 * Operands → files, with a word about every operand that led nowhere.
 */
import {displayPath, type Found, findFiles} from '../engine/find.ts';
import {IgnoreFiles} from '../engine/ignore-files.ts';
import type {Project} from '../engine/project.ts';
import {failedFile, systemReason} from '../engine/run.ts';
import {TEMPLATE_ENDINGS} from '../engine/templates.ts';
import {didYouMean, type LintResult} from '../index.ts';
import {UsageError} from './io.ts';

export interface Files {
	files: string[];
	/** Entries for files that are not read: folders that could not be opened (fatal), and ignored files (notices). */
	unreadable: LintResult[];
	ignored: LintResult[];
	/** One line for every operand without files, with its code. */
	complaints: string[];
}

/** @param operands as given; none means the config's `files`, else the working directory */
export async function collectFiles(operands: readonly string[], project: Project): Promise<Files> {
	if (operands.includes('')) throw new UsageError('USAGE', 'one of the paths is empty; is a variable not set?');
	const fromConfig = operands.length === 0 && project.files !== undefined;
	const patterns = operands.length > 0 ? operands : (project.files ?? ['.']);
	const {cwd, configFolder, configPath, ignores} = project;
	const ignoreFiles = new IgnoreFiles(cwd);
	const options = {cwd: fromConfig ? configFolder : cwd, ignoreFiles, ignores, configFolder, configPath};
	const found = await findFiles(patterns, options);

	// Of the config's own list a part may well be empty, as long as something is found.
	const unmatched = fromConfig && found.files.length > 0 ? [] : found.unmatched;
	const place = fromConfig && configPath ? `${displayPath(configPath, cwd)} \u203a files: ` : '';
	return {
		files: found.files,
		unreadable: found.unreadable.map(({path, error}) =>
			failedFile(path, {message: systemReason(error), line: 0, column: 0}),
		),
		ignored: found.ignored.map(({path, by}) => ignoredFile(path, displayPath(by, cwd), by === configPath)),
		complaints: unmatched.map((entry) => place + complaint(entry, operands.length === 0)),
	};
}

/** Looks like a warning but never counts as one. */
export function ignoredFile(path: string, by: string, byConfig: boolean): LintResult {
	const name = path.split(/[/\\]/).at(-1);
	const message = byConfig
		? `Not linted: "ignores" in ${by} matches it`
		: `Not linted: ${by} ignores it; to lint it, add "!${name}" to an .empathylintignore beside it`;
	const [result] = [failedFile(path, {message, line: 0, column: 0})];
	return {
		...result,
		findings: result.findings.map(({fatal: _, ...finding}) => ({...finding, severity: 'warn' as const})),
	};
}

function complaint({pattern, reason}: Found['unmatched'][number], byDefault: boolean): string {
	const where = byDefault && pattern === '.' ? 'this folder' : `"${pattern}"`;
	const endings = TEMPLATE_ENDINGS.join(', ');
	if (reason === 'ignored') {
		return `every template in ${where} is ignored by .gitignore, .empathylintignore or the config's "ignores" [ALL_IGNORED]`;
	}
	if (reason === 'empty') {
		return `no template (${endings}) found in ${where}; README and the like are passed over unless they are named [NO_FILES]`;
	}
	if (pattern === '-') return 'standard input is linted with --stdin, not "-" [NO_FILES]';
	const command = /^[a-z]+$/.test(pattern) ? didYouMean(pattern, ['inspect', 'rules', 'explain']) : '';
	return `there is no file or folder "${pattern}".${command.replace('mean', 'mean the command') || ' Check the spelling; paths start at the working directory.'} [NO_FILES]`;
}
