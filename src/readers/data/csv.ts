import type {DataTree, FileProblem, TextMap} from '../../core/reader-types.ts';
import {MappedText} from '../../core/source-map.ts';
import type {Range} from '../../core/types.ts';
import {ArrayNode, fault, ObjectNode, StringNode} from './tree.ts';

class Cell extends StringNode {
	readonly #separator: string;

	constructor(file: string, start: number, end: number, separator: string) {
		super(file, start, end);
		this.#separator = separator;
	}

	text(): {text: string; map: TextMap} {
		const text = new MappedText();
		const {file, start, end} = this;
		if (file[start] !== '"' || end === start) return text.copy(file.slice(start, end), start).done();
		let at = start + 1;
		for (let quote = file.indexOf('"', at); quote !== -1 && quote < end; quote = file.indexOf('"', at)) {
			text.copy(file.slice(at, quote), at);
			if (file[quote + 1] !== '"' || quote + 1 >= end) return text.copy(file.slice(quote + 1, end), quote + 1).done();
			text.stand('"', [quote, quote + 2]);
			at = quote + 2;
		}
		return text.copy(file.slice(at, end), at).done();
	}

	/** A cell without quotes is left alone where it would need them: that is more than a word. */
	protected write(words: string, at: Range): string | undefined {
		if (this.file[this.start] === '"' && this.end > this.start) return words.replaceAll('"', '""');
		if (/["\r\n]/.test(words) || words.includes(this.#separator)) return undefined;
		const goesFirst = words === '' && at[0] <= this.start;
		return goesFirst && (at[1] >= this.end || this.file[at[1]] === '"') ? undefined : words;
	}
}

/**
 * CSV (RFC 4180) with commas, semicolons or tabs, whichever the first row has most of. The first row names the columns,
 * the others are objects. The kept libraries count bytes, or give the place of a whole row, and in a browser bring a
 * Buffer that weighs more than all of our readers; the format itself is the few lines below.
 */
export function parseCsv(text: string): DataTree {
	const {separator, start} = dialectOf(text);
	const root = new ArrayNode(0, text.length);
	const problems: FileProblem[] = [];
	let names: string[] | undefined;
	let row: Cell[] = [];
	const special = new RegExp(`[\r\n${separator}]`, 'g');
	for (let at = start; at <= text.length; ) {
		const quoted = text[at] === '"' ? closingQuote(text, at) : at;
		if (quoted === undefined) {
			problems.push(fault('CSV', 'the quote that opens this cell is never closed', [at, at + 1]));
			break;
		}
		special.lastIndex = quoted;
		const end = special.exec(text)?.index ?? text.length;
		row.push(new Cell(text, at, end, separator));
		at = end + 1;
		if (text[end] === separator) continue;
		if (text[end] === '\r' && text[at] === '\n') at++;
		if (row.length > 1 || row[0]?.start !== row[0]?.end) {
			if (names) root.items.push(recordOf(names, row));
			else names = namesOf(row);
		}
		row = [];
	}
	return names ? {root, problems} : {problems};
}

/** Where a quoted cell ends, behind its last quote. */
function closingQuote(text: string, start: number): number | undefined {
	for (let at = start + 1; ; at += 2) {
		at = text.indexOf('"', at);
		if (at === -1) return undefined;
		if (text[at + 1] !== '"') return at + 1;
	}
}

/** The separator, and where the first row starts: behind a byte order mark and the line `sep=;` of spreadsheets. */
function dialectOf(text: string): {separator: string; start: number} {
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const said = /sep=([,;\t])\r?\n/iy;
	said.lastIndex = start;
	const line = said.exec(text);
	if (line) return {separator: line[1] as string, start: start + line[0].length};
	const counts = {',': 0, ';': 0, '\t': 0};
	for (let at = start; at < text.length && text[at] !== '\r' && text[at] !== '\n'; at++) {
		if (text[at] === '"') at = (closingQuote(text, at) ?? text.length) - 1;
		const sign = text[at] as ',';
		if (sign in counts) counts[sign]++;
	}
	const most = Math.max(...Object.values(counts));
	return {separator: Object.entries(counts).find(([, count]) => count === most)?.[0] ?? ',', start};
}

/** Names of columns; one without a name is `column_3`, a second `body` is `body_2`. */
function namesOf(row: readonly Cell[]): string[] {
	const given = row.map((cell, index) => cell.value.trim() || nameless(index));
	const taken = new Set(given);
	const counts = new Map<string, number>();
	return given.map((name) => {
		let count = (counts.get(name) ?? 0) + 1;
		while (count > 1 && taken.has(`${name}_${count}`)) count++;
		counts.set(name, count);
		if (count === 1) return name;
		taken.add(`${name}_${count}`);
		return `${name}_${count}`;
	});
}

const nameless = (index: number): string => `column_${index + 1}`;

/** A row with too few cells lacks the last columns; what it has too many is nameless. */
function recordOf(names: readonly string[], row: readonly Cell[]): ObjectNode {
	const record = new ObjectNode(row[0]?.start ?? 0, row.at(-1)?.end ?? 0);
	for (const [index, cell] of row.entries()) record.fields.set(names[index] ?? nameless(index), cell);
	return record;
}
