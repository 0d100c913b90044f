import type {FileProblem, Split} from '../core/types.ts';
import {ADDRESSES, CLOSES, GREETS, SUBJECT, TEAM_SECTION_CERTAIN} from './evidence.ts';
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

/** The documented order: fences, block quotes, headings, rule lines, whole document. */
function automatic(lines: readonly FileLine[], title: string): Part[] {
	const greetingsOutside = lines.filter(
		(line) => line.fence === -1 && !line.quoted && (GREETS.test(line.text) || CLOSES.test(line.text)),
	).length;
	const fences = fenceRuns(lines).filter(speaks);
	if (libraryOf(fences, lines, greetingsOutside)) return runParts(lines, fences);
	const quotes = quoteRuns(lines).filter(speaks);
	if (libraryOf(quotes, lines, greetingsOutside)) return runParts(lines, quotes, quotePrefix);
	const sections = headingParts(lines, title, false);
	if (sections.length >= 2) return sections;
	const separated = separatorParts(lines, false);
	if (separated.length >= 2) return separated;
	return [documentPart(lines)];
}

const bare = (line: FileLine): string => line.text.replace(/^[\s>]+/, '');

/** Prose for a reader: at least six words in a row of letters, and one that addresses somebody. */
function speaks(run: Run): boolean {
	const text = run.lines.map(bare).join(' ');
	return ADDRESSES.test(text) && /(?:[\p{L}’'"“”,.-]+\s+){5}\p{L}/u.test(text);
}

const greets = (run: Run): boolean => run.lines.some((line) => GREETS.test(bare(line)));

/**
 * A file whose messages stand in fences or quotes: the letters are inside and not around them. Either one greets
 * inside while fewer lines greet or close outside, or there are two and none of these lines is outside.
 */
function libraryOf(runs: readonly Run[], lines: readonly FileLine[], greetingsOutside: number): boolean {
	if (runs.length === 0) return false;
	const greeting = runs.filter(greets).length;
	if (greeting > 0 && greeting > greetingsOutside) return true;
	return runs.length >= 2 && greetingsOutside === 0 && lines.some((line) => line.heading > 0);
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
	const part: Part = {lines: kept};
	const filled = kept.filter((line) => line.text.trim() !== '');
	const heading = filled[0]?.heading ? headingText(filled[0].text) : '';
	if (heading) part.title = heading;
	for (const line of filled.slice(0, 6)) {
		const subject = SUBJECT.exec(line.text)?.[1];
		if (subject === undefined) continue;
		part.subject = subject;
		break;
	}
	return part;
}
