/**
 * Safe changes put into a text. Everything outside the changed ranges stays as it is, byte for byte.
 */
import type {Fix} from './types.ts';

export interface FixedText<T> {
	output: string;
	/** The findings whose change went in; the others overlap one of these and wait for the next pass. */
	applied: T[];
}

/**
 * @param text the original text, with its byte order mark and line ends
 * @param findings in any order; those without `fix` are passed over. Ranges are UTF-16 offsets into `text`
 * @returns the text unchanged when there is nothing to apply
 */
export function applyFixes<T extends {fix?: Fix | undefined}>(text: string, findings: readonly T[]): FixedText<T> {
	const wanted: Array<{finding: T; fix: Fix}> = [];
	for (const finding of findings) {
		if (finding.fix && isInside(finding.fix, text)) wanted.push({finding, fix: finding.fix});
	}
	wanted.sort((a, b) => a.fix.range[0] - b.fix.range[0] || a.fix.range[1] - b.fix.range[1]);

	const applied: T[] = [];
	let output = '';
	let end = 0;
	// Changes that only touch wait too: two insertions at one place have no order that both rules agreed on.
	let last = -1;
	for (const {finding, fix} of wanted) {
		if (fix.range[0] <= last) continue;
		output += text.slice(end, fix.range[0]) + fix.text;
		end = fix.range[1];
		last = end;
		applied.push(finding);
	}
	return {output: output + text.slice(end), applied};
}

function isInside({range: [start, end]}: Fix, text: string): boolean {
	return start >= 0 && start <= end && end <= text.length;
}
