/**
 * The main job: lint files or standard input and report.
 */
import {resolve} from 'node:path';
import {displayPath, ignoredBy} from '../engine/find.ts';
import {IgnoreFiles} from '../engine/ignore-files.ts';
import {openProject, type Project} from '../engine/project.ts';
import {lintBytes, lintFiles} from '../engine/run.ts';
import {type Finding, type Level, type LintResult, reporters} from '../index.ts';
import {exitCode} from './exit-code.ts';
import {collectFiles, ignoredFile} from './files.ts';
import {type Io, print, readAll, UsageError} from './io.ts';
import {afterword, totalOf} from './notices.ts';
import {checkOutputFile, configOf, deliver, outputPaint, outputWidth} from './output.ts';
import {paintFor, wantsColour} from './paint.ts';
import type {Flags} from './request.ts';

const RANK: Readonly<Record<Level, number>> = {info: 0, warn: 1, error: 2};

interface Linted {
	results: LintResult[];
	/** Files that were named but are ignored. */
	ignored: LintResult[];
	complaints: string[];
}

export async function lint(operands: readonly string[], flags: Flags, io: Io): Promise<number> {
	checkFlags(operands, flags);
	checkOutputFile(flags, io);
	const project = await openProject({cwd: io.cwd, config: configOf(flags), rules: flags.rule, debug: flags.debug});
	const wanted = wantedBy(flags);
	const {results, ignored, complaints} = flags.stdin
		? await lintStdin(project, flags, io)
		: await lintOperands(operands, project, flags, wanted);

	const total = (test: (finding: Finding) => unknown): number =>
		results.reduce((sum, {findings}) => sum + findings.filter(test).length, 0);
	const errors = total(({severity}) => severity === 'error');
	const unlisted = totalOf(results, (stats) => stats.warningsLeftOut);
	const warnings = total(({severity}) => severity === 'warn') + unlisted;
	const failed = complaints.length > 0 || total(({fatal}) => fatal) > 0;

	const shown = byPath([...results, ...ignored]).map((result) => ({
		...result,
		findings: result.findings.filter(wanted),
		suppressed: result.suppressed.filter(wanted),
	}));
	const style = {paint: await outputPaint(flags, io), cwd: io.cwd, width: outputWidth(flags, io)};
	const report = reporters[flags.format as keyof typeof reporters](shown, style);
	if (await deliver(report, flags, io)) {
		for (const line of complaints) await print(io.stderr, `empathylint: ${line}\n`);
		const dim = (await paintFor(wantsColour(flags.color, io.stderr, io.env))).dim;
		await print(io.stderr, afterword(results, shown, {flags, isTerminal: io.stderr.isTTY === true, dim, failed}));
	}
	const {maxWarnings} = flags;
	if (errors === 0 && maxWarnings !== undefined && warnings > maxWarnings) {
		await print(io.stderr, `empathylint found too many warnings (maximum: ${maxWarnings}).\n`);
	}
	return exitCode({errors, warnings, maxWarnings, failed});
}

function checkFlags(operands: readonly string[], {stdin, stdinFilename, fix}: Flags): void {
	if (stdin && operands.length > 0) {
		throw new UsageError(
			'USAGE',
			`--stdin lints standard input alone; leave out "${operands[0]}", or leave out --stdin`,
		);
	}
	if (stdin && fix) {
		throw new UsageError(
			'USAGE',
			'--fix writes to files and standard input is none; save the text to a file, or leave out --fix',
		);
	}
	if (!stdin && stdinFilename !== undefined) {
		throw new UsageError('USAGE', '--stdin-filename names the text on standard input; add --stdin');
	}
}

/** What is shown, and what `--fix` changes: nothing is changed that would not have been shown. */
function wantedBy({quiet, minSeverity}: Flags): (finding: Finding) => boolean {
	const least = quiet ? RANK.error : RANK[minSeverity];
	return ({severity}) => RANK[severity] >= least;
}

async function lintOperands(
	operands: readonly string[],
	project: Project,
	{fix, debug, errorOnUnmatchedPattern, quiet, minSeverity}: Flags,
	wanted: (finding: Finding) => boolean,
): Promise<Linted> {
	const {files, unreadable, ignored, complaints} = await collectFiles(operands, project);
	const infos = !quiet && minSeverity === 'info';
	const results = await lintFiles(project, files, {debug, infos, ...(fix && {fix: wanted})});
	return {results: [...results, ...unreadable], ignored, complaints: errorOnUnmatchedPattern ? complaints : []};
}

async function lintStdin(project: Project, {stdinFilename, debug}: Flags, io: Io): Promise<Linted> {
	const bytes = await readAll(io.stdin);
	if (stdinFilename === undefined)
		return {results: [await lintBytes(project, bytes, '<text>', {debug})], ignored: [], complaints: []};
	const path = resolve(io.cwd, stdinFilename);
	const by = await ignoredBy(path, false, {...project, ignoreFiles: new IgnoreFiles(io.cwd)});
	if (by !== undefined) {
		return {
			results: [],
			ignored: [ignoredFile(path, displayPath(by, io.cwd), by === project.configPath)],
			complaints: [],
		};
	}
	return {results: [await lintBytes(project, bytes, path, {debug})], ignored: [], complaints: []};
}

function byPath(results: LintResult[]): LintResult[] {
	return results.sort((a, b) => (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0));
}
