/**
 * Long exports with one record a line: linted piece by piece, so that a file of any length takes the memory of a piece.
 */
import {createReadStream, statSync} from 'node:fs';
import type {Finding, LintResult, Place, SourceSpec} from '../index.ts';
import type {Project} from './project.ts';
import {decoded, FileError} from './read.ts';

const BY_LINE = /\.(?:ndjson|jsonl)$/i;
/** A shorter file is read at once. */
const LONG = 8 * 1024 * 1024;
const PIECE = 512 * 1024;
/** Nobody reads more of one file, and hundreds of thousands would take more memory than the file. */
const MOST_LISTED = 20_000;
const LINE_FEED = 10;

/** How much of the file lies before a piece. */
interface Before {
	/** UTF-16 units. */
	offset: number;
	lines: number;
	records: number;
}

/** Whether a file may and should be read in pieces. A file that is not there is somebody else's to report. */
export function isLong(filePath: string): boolean {
	return BY_LINE.test(filePath) && (statSync(filePath, {throwIfNoEntry: false})?.size ?? 0) > LONG;
}

/**
 * @param filePath absolute
 * @param withInfos false when nobody will see them: then they are only counted, for there may be very many
 * @param mostListed findings beyond so many are counted and not kept, unless they are errors
 * @returns what linting the whole text at once would give
 * @throws FileError for what is no text; the system's error for what cannot be read
 */
export async function lintLong(
	project: Project,
	filePath: string,
	withInfos: boolean,
	mostListed: number = MOST_LISTED,
): Promise<LintResult> {
	const settings = project.settingsFor(filePath);
	const before: Before = {offset: 0, lines: 0, records: 0};
	let source: SourceSpec | undefined = settings.source;
	let whole: LintResult | undefined;
	for await (const bytes of pieces(filePath)) {
		const text = textOf(bytes, before);
		const result = await project.linter.lint({
			text,
			filePath,
			...settings,
			...(source && {source}),
			firstRecord: before.records,
		});
		// Nobody said where its texts are, and its beginning is no export: neither is the rest.
		if (!whole && result.stats.notSource) return result;
		// What the beginning is, the rest is.
		if (source === undefined && result.stats.preset !== undefined) source = {preset: result.stats.preset};
		if (!withInfos) dropInfos(result);
		dropBeyond(result, mostListed - (whole?.findings.length ?? 0));
		const moved = inFile(result, before);
		if (whole) add(whole, moved);
		else whole = moved;
		before.offset += text.length;
		before.lines += count(text, /\r\n|\n|\r/g);
		before.records += count(text, /\S[^\n]*/g);
	}
	if (whole) whole.findings = [...withoutDoubt(whole), ...leftOutNotice(whole, before, withInfos)];
	return whole ?? project.linter.lint({text: '', filePath, ...settings});
}

/** Whole lines, with their ends. */
async function* pieces(filePath: string): AsyncGenerator<Buffer> {
	let rest: Buffer[] = [];
	let size = 0;
	for await (const chunk of createReadStream(filePath, {highWaterMark: PIECE / 8}) as AsyncIterable<Buffer>) {
		const end = size + chunk.length < PIECE ? 0 : chunk.lastIndexOf(LINE_FEED) + 1;
		if (end > 0) yield Buffer.concat([...rest, chunk.subarray(0, end)]);
		rest = end > 0 ? [chunk.subarray(end)] : [...rest, chunk];
		size = end > 0 ? chunk.length - end : size + chunk.length;
	}
	if (size > 0) yield Buffer.concat(rest);
}

function textOf(bytes: Buffer, {lines}: Before): string {
	try {
		return decoded(bytes);
	} catch (error) {
		if (!(error instanceof FileError) || error.problem.line === 0) throw error;
		throw new FileError({...error.problem, line: error.problem.line + lines});
	}
}

function dropInfos(result: LintResult): void {
	const kept = result.findings.filter(({severity}) => severity !== 'info');
	result.stats.infosLeftOut = result.findings.length - kept.length;
	result.findings = kept;
	result.suppressed = result.suppressed.filter(({severity}) => severity !== 'info');
}

function dropBeyond(result: LintResult, room: number): void {
	if (result.findings.length <= room) return;
	let left = Math.max(0, room);
	const kept = result.findings.filter(({severity}) => severity === 'error' || left-- > 0);
	const warnings = (list: readonly Finding[]): number => list.filter(({severity}) => severity === 'warn').length;
	const all = result.findings.length;
	result.stats.warningsLeftOut = warnings(result.findings) - warnings(kept);
	result.stats.infosLeftOut = (result.stats.infosLeftOut ?? 0) + all - kept.length - result.stats.warningsLeftOut;
	result.findings = kept;
}

/** Nothing is left out in silence: one more warning says how many there are, in every format. */
function leftOutNotice({stats}: LintResult, {offset, lines}: Before, withInfos: boolean): Finding[] {
	const more = (stats.warningsLeftOut ?? 0) + (withInfos ? (stats.infosLeftOut ?? 0) : 0);
	if (more === 0) return [];
	const message = `${more} more ${withInfos ? 'findings' : 'warnings'} of this file are counted but not listed. Split the file to see them all.`;
	const place = {range: [offset, offset] as const, line: lines + 1, column: 1, endLine: lines + 1, endColumn: 1};
	return [{ruleId: null, severity: 'warn', message, ...place, suggestions: []}];
}

/** The result with the places of the file. Copied, because a part of a text keeps all of it in memory. */
function inFile(result: LintResult, {offset, lines}: Before): LintResult {
	const copy = JSON.parse(JSON.stringify(result)) as LintResult;
	const move = (place: Place): void => {
		place.range = [place.range[0] + offset, place.range[1] + offset];
		place.line += lines;
		place.endLine += lines;
	};
	for (const finding of [...copy.findings, ...copy.suppressed]) {
		move(finding);
		finding.message = once(finding.message);
		if (finding.note !== undefined) finding.note = once(finding.note);
		for (const suggestion of finding.suggestions) suggestion.desc = once(suggestion.desc);
		for (const place of finding.also ?? []) move(place);
		for (const {fix} of [finding, ...finding.suggestions]) {
			if (fix) fix.range = [fix.range[0] + offset, fix.range[1] + offset];
		}
	}
	return copy;
}

/** The same words said of many records are kept once. */
const said = new Map<string, string>();
const MOST_SAID = 5000;

function once(words: string): string {
	const known = said.get(words);
	if (known !== undefined) return known;
	if (said.size >= MOST_SAID) said.clear();
	said.set(words, words);
	return words;
}

function add(whole: LintResult, {findings, suppressed, stats}: LintResult): void {
	for (const finding of findings) whole.findings.push(finding);
	for (const finding of suppressed) whole.suppressed.push(finding);
	for (const key of [
		'messages',
		'foreign',
		'undeclared',
		'private',
		'inactive',
		'records',
		'infosLeftOut',
		'warningsLeftOut',
	] as const) {
		const sum = (whole.stats[key] ?? 0) + (stats[key] ?? 0);
		if (sum > 0) whole.stats[key] = sum;
	}
	if (stats.languages)
		whole.stats.languages = [...new Set([...(whole.stats.languages ?? []), ...stats.languages])].sort();
}

/** That a mapping finds nothing is a mistake only where it is true of the whole file, and then said once. */
function withoutDoubt({findings, stats}: LintResult): Finding[] {
	const isDoubt = ({ruleId, range, severity}: Finding): boolean =>
		ruleId === null && severity === 'warn' && range[0] === range[1];
	const found = stats.messages + stats.foreign + (stats.private ?? 0) + (stats.inactive ?? 0) > 0;
	const doubt = found ? undefined : findings.find(isDoubt);
	return findings.filter((finding) => finding === doubt || !isDoubt(finding));
}

function count(text: string, part: RegExp): number {
	let found = 0;
	for (const _ of text.matchAll(part)) found++;
	return found;
}
