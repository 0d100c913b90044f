/** Readers lose the line beyond this, however wide the terminal. */
const WIDEST = 100;

/** Columns to write in: the terminal's, within reason; 80 where there is no terminal. */
export function textWidth(columns: number | undefined): number {
	return Math.max(30, Math.min(columns ?? 80, WIDEST));
}

/**
 * Folds a text at blanks; paragraphs (an empty line) and lists (a line that starts with `-` or a number) stay apart.
 *
 * @param width columns in all, with the indent
 */
export function wrap(text: string, width: number, indent = ''): string {
	const blocks = text.trim().split(/\n(?=\s*\n|\s*(?:[-*]|\d+\.)\s)/);
	return blocks.map((block) => foldBlock(block, width, indent)).join('\n');
}

function foldBlock(block: string, width: number, indent: string): string {
	const lines: string[] = [];
	let line = '';
	for (const word of block.split(/\s+/).filter(Boolean)) {
		if (line !== '' && indent.length + line.length + 1 + word.length > width) {
			lines.push(indent + line);
			line = word;
		} else {
			line = line === '' ? word : `${line} ${word}`;
		}
	}
	if (line !== '') lines.push(indent + line);
	// A block that begins with an empty line keeps it.
	return (/^\s*\n/.test(block) ? '\n' : '') + lines.join('\n');
}

/**
 * Columns side by side, the last one folded into the width that is left.
 *
 * @param rows cells without line breaks; all rows have the same number of cells
 */
export function columns(rows: ReadonlyArray<readonly string[]>, width: number, indent = ''): string {
	const last = (rows[0]?.length ?? 1) - 1;
	const widths = Array.from({length: last}, (_, cell) => Math.max(...rows.map((row) => row[cell]?.length ?? 0)));
	const start = indent + ' '.repeat(widths.reduce((sum, cell) => sum + cell + 2, 0));
	const lines = rows.map((row) => {
		const head = indent + widths.map((cell, index) => (row[index] ?? '').padEnd(cell + 2)).join('');
		const room = width - start.length >= 24 ? width : Number.POSITIVE_INFINITY;
		return (head + wrap(row[last] ?? '', room, start).slice(start.length)).trimEnd();
	});
	return lines.join('\n');
}
