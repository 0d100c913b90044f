import {subjectOf} from './evidence.ts';
import {type FileLine, headingText} from './lines.ts';
import type {Part} from './parts.ts';

/** Lines that belong together, and where the first of them stands in the file. */
export interface Run {
	lines: FileLine[];
	index: number;
}

/** Fences that may hold a letter: no language, or one of plain text or Markdown. Their marks are left out. */
export function fenceRuns(lines: readonly FileLine[]): Run[] {
	const runs: Run[] = [];
	let open: Run | undefined;
	for (const [index, line] of lines.entries()) {
		if (line.mark && line.info !== undefined) {
			open = /^(?:|text|txt|plain|plaintext|md|markdown|email|mail|message)$/i.test(line.info)
				? {lines: [], index}
				: undefined;
			if (open) runs.push(open);
		} else if (line.fence !== -1 && !line.mark) open?.lines.push(line);
	}
	return runs;
}

/** Block quotes; one ends at the first line without its mark. */
export function quoteRuns(lines: readonly FileLine[]): Run[] {
	const runs: Run[] = [];
	let open: Run | undefined;
	for (const [index, line] of lines.entries()) {
		if (!line.quoted) open = undefined;
		else if (open) open.lines.push(line);
		else {
			open = {lines: [line], index};
			runs.push(open);
		}
	}
	return runs;
}

export const quotePrefix = (line: FileLine): number => /^ {0,3}(?:>[ \t]?)+/.exec(line.text)?.[0].length ?? 0;

const LABEL = /^\s*(?:[-*]\s+)?(?:\*\*|__)([^*_]{1,60}?):?(?:\*\*|__):?\s*$/;

/** One message a run, named by the heading above it and a bold label between the two. */
export function runParts(lines: readonly FileLine[], runs: readonly Run[], prefix?: Part['prefix']): Part[] {
	return runs.map((run) => {
		const part: Part = {lines: run.lines};
		if (prefix) part.prefix = prefix;
		const own = subjectOf(run.lines.find((line) => /[^\s>]/.test(line.text))?.text ?? '');
		if (own !== undefined) part.subject = own;
		let label = '';
		for (let i = run.index - 1; i >= 0; i--) {
			const line = lines[i] as FileLine;
			if (line.heading > 0) {
				const title = headingText(line.text);
				part.title = label ? `${title}: ${label}` : title;
				break;
			}
			if (line.fence !== -1 || line.quoted) {
				// Another message stands between: only the heading above it still counts.
				if (label) part.title = label;
				const above = lines.slice(0, i).findLast((other) => other.heading > 0);
				if (above) part.title = label ? `${headingText(above.text)}: ${label}` : headingText(above.text);
				break;
			}
			const subject = subjectOf(line.text);
			if (subject && part.subject === undefined) part.subject = subject;
			else if (!label) label = LABEL.exec(line.text)?.[1]?.trim() ?? '';
		}
		return part;
	});
}
