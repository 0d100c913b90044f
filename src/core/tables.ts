import type {Paragraph} from './layout.ts';
import type {Range} from './types.ts';

const DELIMITER = /^[ \t>]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;

/**
 * The cells of a pipe table, or undefined when the paragraph is none. Done by hand because the full extension for
 * such tables more than doubles the time of every parse.
 */
export function splitTable(text: string, range: Range): {cells: Paragraph[]; delimiter: Range} | undefined {
	const source = text.slice(range[0], range[1]);
	if (!source.includes('|') || !source.includes('--')) return undefined;
	const lines = source.split('\n');
	if (lines.length < 2 || !lines[0]?.includes('|') || !DELIMITER.test((lines[1] ?? '').replace(/\r$/, '')))
		return undefined;
	const cells: Paragraph[] = [];
	let delimiter: Range = [range[0], range[0]];
	let at = range[0];
	for (const [row, line] of lines.entries()) {
		if (row === 1) delimiter = [at, at + line.length];
		else pushCells(line, at, row === 0, cells);
		at += line.length + 1;
	}
	return {cells, delimiter};
}

function pushCells(line: string, offset: number, head: boolean, cells: Paragraph[]): void {
	for (const hit of line.matchAll(/(?:\\\||[^|])+/g)) {
		if (hit[0].trim() === '') continue;
		const range: Range = [offset + hit.index, offset + hit.index + hit[0].length];
		cells.push(head ? {range, kind: 'cell', head} : {range, kind: 'cell'});
	}
}
