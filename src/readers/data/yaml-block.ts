import {MappedText} from '../../core/source-map.ts';

/** A line of a block scalar: where it starts, where its spaces end, where its words end. */
interface Line {
	start: number;
	words: number;
	end: number;
}

function linesOf(file: string, start: number, end: number): Line[] {
	const lines: Line[] = [];
	for (let at = start; ; ) {
		const newline = file.indexOf('\n', at);
		const last = newline === -1 || newline >= end;
		const stop = last ? end : newline;
		let words = at;
		while (words < stop && file[words] === ' ') words++;
		lines.push({start: at, words, end: stop > words && file[stop - 1] === '\r' ? stop - 1 : stop});
		if (last) return lines;
		at = newline + 1;
	}
}

const isEmpty = ({words, end}: Line): boolean => words >= end;
const indentOf = ({start, words}: Line): number => words - start;

/**
 * The text of a literal or folded scalar, with its map: the library's rules for indents, folding and chomping gone
 * through once more, with the places.
 * @param start of the scalar, at its `|` or `>`
 * @param header how long that line is, with its break
 * @param indent of the collection that holds the scalar
 */
export function blockText(file: string, start: number, end: number, header: number, indent: number): MappedText {
	const text = new MappedText();
	const signs = /^[^\s#]*/.exec(file.slice(start, start + header))?.[0] ?? '';
	const given = Number(/[1-9]/.exec(signs)?.[0] ?? 0);
	const lines = start + header < end ? linesOf(file, start + header, end) : [];
	let stop = lines.length;
	while (stop > 0 && isEmpty(lines[stop - 1] as Line)) stop--;
	if (stop === 0) {
		const kept = signs.includes('+') && lines.length > 0;
		return kept ? text.stand('\n'.repeat(Math.max(1, lines.length - 1)), [start + header, end]) : text;
	}
	const {trim, first} = indentation(lines.slice(0, stop), indent + given, given > 0);
	for (let index = lines.length - 1; index >= stop; index--) {
		if (indentOf(lines[index] as Line) > trim) stop = index + 1;
	}
	const inner = (line: Line): number => Math.min(line.start + trim, line.words);
	const add = (line: Line): MappedText => text.copy(file.slice(inner(line), line.end), inner(line));
	const folds = signs.startsWith('>');

	/** What stands between the words before and the next ones: breaks that count, and the one to be decided. */
	let kept = '';
	let open = '';
	let before = lines[0]?.start ?? start;
	let wasIndented = false;
	for (const [index, line] of lines.slice(0, stop).entries()) {
		if (index < first) {
			add({...line, end: line.words}).stand('\n', [line.words, lines[index + 1]?.start ?? end]);
			continue;
		}
		if (folds) {
			const indented = indentOf(line) > trim || file[line.words] === '\t';
			if (indented) {
				if (open === ' ') open = '\n';
				else if (!wasIndented && open === '\n') open = '\n\n';
				wasIndented = true;
			} else if (isEmpty(line)) {
				if (open === '\n') kept += '\n';
				else open = '\n';
				continue;
			} else wasIndented = false;
			text.stand(kept + open, [before, inner(line)]);
			add(line);
			open = indented ? '\n' : ' ';
			kept = '';
		} else {
			text.stand(open, [before, inner(line)]);
			add(line);
			open = '\n';
		}
		before = line.end;
	}
	text.stand(kept, [before, before]);
	chomp(text, file, signs, lines, stop, trim, end);
	return text;
}

/** How many spaces do not count, and the first line with words. */
function indentation(lines: Line[], least: number, given: boolean): {trim: number; first: number} {
	let trim = least;
	for (const [index, line] of lines.entries()) {
		if (!isEmpty(line)) return {trim: given ? trim : indentOf(line), first: index};
		if (!given && indentOf(line) > trim) trim = indentOf(line);
	}
	return {trim, first: 0};
}

/** The breaks behind the last words. */
function chomp(
	text: MappedText,
	file: string,
	signs: string,
	lines: Line[],
	stop: number,
	trim: number,
	end: number,
): void {
	if (signs.includes('-')) return;
	const last = lines[stop - 1] as Line;
	if (!signs.includes('+')) {
		text.stand('\n', [last.end, lines[stop]?.start ?? end]);
		return;
	}
	let before = last.end;
	for (const line of lines.slice(stop)) {
		const from = Math.min(line.start + trim, line.words);
		text.stand('\n', [before, from]).copy(file.slice(from, line.words), from);
		before = line.end;
	}
	if (!text.text.endsWith('\n')) text.stand('\n', [before, end]);
}
