import type {FileProblem} from '../core/reader-types.ts';
import type {Split} from '../core/types.ts';
import {ADDRESSES, CLOSES, GREETS, subjectOf, TEAM_SECTION_CERTAIN} from './evidence.ts';
import {type FileLine, headingText} from './lines.ts';
import type {Part} from './parts.ts';
import {fenceRuns, quotePrefix, quoteRuns, type Run, runParts} from './split-block.ts';
import {headingParts} from './split-heading.ts';
import {separatorParts} from './split-separator.ts';

export interface SplitResult {
	parts: Part[];
	/** Only when the split was asked for and nothing of its kind is there. */
	problem?: FileProblem;
}

const NAMES: Readonly<Record<Split, string>> = {
	document: 'document',
	heading: 'section with a heading',
	fence: 'fenced block of text',
	blockquote: 'block quote',
	separator: 'rule line',
};

/** Finds the messages among the lines of a file, by the split that was asked for or else by the first that fits. */
export function splitLines(lines: readonly FileLine[], title: string, wanted: Split | undefined): SplitResult {
	if (wanted === undefined) return {parts: automatic(lines, title)};
	const parts = partsBy(wanted, lines, title);
	if (parts.length > 0 || !lines.some((line) => line.text.trim() !== '')) return {parts};
	const first = lines[0] as FileLine;
	const message = `No ${NAMES[wanted]} was found (split: ${wanted}), so nothing in this file was read.`;
	return {parts, problem: {message, range: [first.start, Math.max(first.end, first.start + 1)], severity: 'warn'}};
}

function partsBy(split: Split, lines: readonly FileLine[], title: string): Part[] {
	switch (split) {
		case 'fence':
			return runParts(lines, fenceRuns(lines));
		case 'blockquote':
			return runParts(lines, quoteRuns(lines), quotePrefix);
		case 'heading':
			return headingParts(lines, title, true);
		case 'separator':
			return separatorParts(lines, true);
		default:
			return [documentPart(lines)];
	}
}

/** The documented order: fences and block quotes, headings, rule lines, whole document. */
function automatic(lines: readonly FileLine[], title: string): Part[] {
	const held = heldParts(lines);
	if (held.length > 0) return held;
	const sections = headingParts(lines, title, false);
	if (sections.length >= 2) return sections;
	const separated = separatorParts(lines, false);
	if (separated.length >= 2) return separated;
	return [documentPart(lines)];
}

const bare = (line: FileLine): string => line.text.replace(/^[\s>]+/, '');
const wordsOf = (run: Run): string => run.lines.map(bare).join(' ');

const greets = (run: Run): boolean => run.lines.some((line) => GREETS.test(bare(line)));

/** A greeting, or six words in a row and no line that ends like a line of code. */
const isProse = (run: Run): boolean =>
	greets(run) ||
	(/(?:[A-Za-zÀ-ɏꝎꝏꝚꝛ’'"“”,.[\]{}-]+\s+){5}[A-Za-zÀ-ɏꝎꝏꝚꝛ[{]/.test(wordsOf(run)) &&
		!run.lines.some((line) => /[{};]$/.test(line.text) && !/\}\}$|\w\}$/.test(line.text)));

const speaks = (run: Run): boolean => ADDRESSES.test(wordsOf(run)) && isProse(run);
const isSpoken = (run: Run): boolean => greets(run) || /^["“]/.test(wordsOf(run).trim());

/** So many fences or quotes without a greeting are no accident of one long message. */
const ENOUGH = 3;

/**
 * Messages that stand in fences or block quotes, with headings and advice around them. The letters must be inside and
 * not around: more runs greet than lines outside greet or close; or nothing outside does, the file has headings, and
 * there are three with words for a reader.
 */
function heldParts(lines: readonly FileLine[]): Part[] {
	const around = lines.filter(
		(line) => line.fence === -1 && !line.quoted && (GREETS.test(line.text) || CLOSES.test(line.text)),
	).length;
	const headed = lines.some((line) => line.heading > 0);
	const isLibrary = (runs: readonly Run[]): boolean =>
		runs.filter(greets).length > around || (around === 0 && headed && runs.length >= ENOUGH);
	const fences = fenceRuns(lines);
	const quotes = quoteRuns(lines).filter(speaks);
	const inFences = isLibrary(fences.filter(speaks));
	const inQuotes = isLibrary(quotes);
	const parts: Array<{at: number; part: Part}> = [];
	const add = (runs: readonly Run[], prefix?: Part['prefix']): void => {
		for (const [index, part] of runParts(lines, runs, prefix).entries())
			parts.push({at: (runs[index] as Run).index, part});
	};
	if (inFences) add(fences.filter(isProse));
	// Beside fences a quote is often a note; one that greets or is set in quotation marks is spoken to somebody.
	if (inQuotes) add(quotes, quotePrefix);
	else if (inFences) add(quotes.filter(isSpoken), quotePrefix);
	return parts.sort((a, b) => a.at - b.at).map(({part}) => part);
}

/** The whole file as one message, without sections that are plainly written for the team. */
function documentPart(lines: readonly FileLine[]): Part {
	const kept: FileLine[] = [];
	let skipped = 0;
	for (const line of lines) {
		if (line.heading > 0 && (skipped === 0 || line.heading <= skipped)) {
			skipped = TEAM_SECTION_CERTAIN.test(headingText(line.text)) ? line.heading : 0;
		}
		if (skipped === 0) kept.push(line);
	}
	const filled = kept.filter((line) => line.text.trim() !== '');
	const part: Part = {lines: kept};
	const heading = filled[0]?.heading ? headingText(filled[0].text) : '';
	if (heading) part.title = heading;
	// The head of a mail stands on top, below the file's own title and a word on its use.
	const head = filled.slice(0, 8).findIndex((line) => line.fence === -1 && subjectOf(line.text) !== undefined);
	if (head === -1) return part;
	part.subject = subjectOf((filled[head] as FileLine).text) as string;
	const between = filled.slice(1, head);
	if (heading && !between.some((line) => GREETS.test(line.text) || MAIL_HEAD.test(line.text))) {
		part.lines = kept.filter((line) => !between.includes(line));
	}
	return part;
}

/** Other lines in the head of a mail, which stay with it. */
const MAIL_HEAD = /^[\s*_]*(?:to|from|cc|bcc|date|reply-to)\b[\s*_]*:/i;
