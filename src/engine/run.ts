/**
 * Lints, fixes and inspects the files of a run. What goes wrong with one file never costs the others their report.
 */
import {applyFixes, type Finding, type InspectRecord, type LintInput, type LintResult, UserError} from '../index.ts';
import type {DecodeProblem} from './decode.ts';
import {isLong, lintLong} from './lines.ts';
import type {Project} from './project.ts';
import {decoded, FileError, readTemplate} from './read.ts';
import {TEMPLATE_ENDINGS} from './templates.ts';
import {plainTwins} from './twins.ts';
import {replaceFile} from './write.ts';

/** Fixes can make room for further ones; a pair of rules that undo each other ends here. */
const MAX_FIX_PASSES = 10;
const UNKNOWN_FORMAT = `Not a template format (${TEMPLATE_ENDINGS.join(', ')}); rename it, or pass it by --stdin without a name`;

export interface RunOptions {
	/** Which findings' fixes are written; undefined for a run that changes nothing. */
	fix?: ((finding: Finding) => boolean) | undefined;
	/** False when infos will not be shown: of a long file they are then counted only. */
	infos?: boolean | undefined;
	/** Lets an error of ours end the run, with its stack. */
	debug?: boolean | undefined;
}

/** @param files absolute paths */
export async function lintFiles(
	project: Project,
	files: readonly string[],
	options: RunOptions = {},
): Promise<LintResult[]> {
	const results: LintResult[] = [];
	const twins = plainTwins(files);
	for (const filePath of files) {
		if (twins.has(filePath)) {
			const result = emptyResult(filePath);
			result.stats.twin = true;
			results.push(result);
			continue;
		}
		results.push(
			await guarded(filePath, options, async () => {
				if (!options.fix && isLong(filePath)) return lintLong(project, filePath, options.infos ?? true);
				const text = readTemplate(filePath);
				if (!options.fix) return project.linter.lint({text, filePath, ...project.settingsFor(filePath)});
				return fixFile(project, {text, filePath}, options.fix);
			}),
		);
	}
	return results;
}

/** @param filePath absolute, or a stand-in such as `<text>` */
export async function lintBytes(
	project: Project,
	bytes: Buffer,
	filePath: string,
	options: RunOptions = {},
): Promise<LintResult> {
	return guarded(filePath, options, async () => {
		// A stand-in has no ending that could choose a reader; Markdown reads plain text well enough.
		const named = /^<.*>$/.test(filePath) ? {} : {filePath};
		const result = await project.linter.lint({text: decoded(bytes), ...named, ...project.settingsFor(filePath)});
		return {...result, filePath};
	});
}

/** One record for every file, also for one that failed; `failed` holds the fatal entries. */
export async function inspectFiles(
	project: Project,
	files: readonly string[],
	options: RunOptions = {},
): Promise<{records: InspectRecord[]; failed: LintResult[]}> {
	const records: InspectRecord[] = [];
	const failed: LintResult[] = [];
	for (const filePath of files) {
		let record: InspectRecord = {filePath, messages: []};
		const result = await guarded(filePath, options, async () => {
			record = await project.linter.inspect({text: readTemplate(filePath), filePath, ...project.settingsFor(filePath)});
			return undefined;
		});
		records.push(record);
		if (result) failed.push(result);
	}
	return {records, failed};
}

/** @returns what is left after fixing; when the fixed text cannot be written, what was found before and why */
async function fixFile(
	project: Project,
	input: LintInput & {filePath: string},
	wanted: (finding: Finding) => boolean,
): Promise<LintResult> {
	const settings = project.settingsFor(input.filePath);
	const before = await project.linter.lint({...input, ...settings});
	let {text} = input;
	let after = before;
	for (let pass = 0; pass < MAX_FIX_PASSES; pass++) {
		const {output, applied} = applyFixes(text, after.findings.filter(wanted));
		if (applied.length === 0 || output === text) break;
		text = output;
		after = await project.linter.lint({...input, text, ...settings});
	}
	if (text === input.text) return before;
	try {
		replaceFile(input.filePath, text);
	} catch (error) {
		if (!isSystemError(error)) throw error;
		const {findings} = failedFile(input.filePath, {message: systemReason(error, 'written'), line: 0, column: 0});
		return {...before, findings: [...findings, ...before.findings]};
	}
	return {...after, output: text};
}

async function guarded<T>(filePath: string, {debug}: RunOptions, work: () => Promise<T>): Promise<T | LintResult> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof FileError) return failedFile(filePath, error.problem);
		if (error instanceof UserError && error.code === 'UNKNOWN_FORMAT')
			return failedFile(filePath, {message: UNKNOWN_FORMAT, line: 0, column: 0});
		if (error instanceof UserError) return failedFile(filePath, {message: sentence(error.message), line: 0, column: 0});
		if (isSystemError(error)) return failedFile(filePath, {message: systemReason(error), line: 0, column: 0});
		if (debug) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		return failedFile(filePath, {
			message: `empathylint failed on this file: ${reason}. Add --debug for the stack`,
			line: 0,
			column: 0,
		});
	}
}

/** One fatal entry that stands for a file. */
export function failedFile(filePath: string, {message, line, column}: DecodeProblem): LintResult {
	const place = {line, column, endLine: line, endColumn: column, range: [0, 0] as const};
	const finding: Finding = {ruleId: null, severity: 'error', fatal: true, message, ...place, suggestions: []};
	return {...emptyResult(filePath), findings: [finding]};
}

function emptyResult(filePath: string): LintResult {
	return {filePath, findings: [], suppressed: [], stats: {messages: 0, foreign: 0, undeclared: 0}};
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
	return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** The system's reason in words that a person can act on. */
export function systemReason({code}: NodeJS.ErrnoException, doing: 'read' | 'written' = 'read'): string {
	if (code === 'EACCES' || code === 'EPERM') return `Cannot be ${doing}: no permission (${code})`;
	if (code === 'ENOENT') return `Cannot be ${doing}: it is gone (ENOENT)`;
	if (code === 'EISDIR') return `Cannot be ${doing}: it is a folder (EISDIR)`;
	return `Cannot be ${doing} (${code})`;
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
