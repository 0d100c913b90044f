/**
 * Tables of whole numbers as text. A start of the linter reads all of a pack's text, so it is short: one to three
 * characters a number, none of which needs a backslash in a string.
 */

/** From `#` on, without the backslash. A last digit is below `LAST`, all others are not. */
const FIRST_CODE = 0x23;
const BACKSLASH = 0x5c - FIRST_CODE;
const DIGITS = 91;
const LAST = 52;
const RADIX = DIGITS - LAST;
// Both come before all digits.
const BETWEEN_ROWS = ' ';
const BETWEEN_BLOCKS = '!';
/** Rows are cut apart in blocks: a string for each row would cost more than reading those that are asked for. */
const BLOCK = 8;

function write(number: number): string {
	let text = '';
	let left = number;
	for (; left >= LAST; left = Math.floor((left - LAST) / RADIX)) text += digit(LAST + ((left - LAST) % RADIX));
	return text + digit(left);
}
const digit = (value: number): string => String.fromCharCode(FIRST_CODE + value + (value >= BACKSLASH ? 1 : 0));

/**
 * The numbers from a place in a text to the end of their row.
 *
 * @param least what they were lowered by, so that the commonest are short
 */
function read(text: string, from: number, least: number): number[] {
	const numbers: number[] = [];
	let number = least;
	let scale = 1;
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at) - FIRST_CODE;
		if (code < 0) break;
		const value = code > BACKSLASH ? code - 1 : code;
		number += value * scale;
		if (value < LAST) {
			numbers.push(number);
			number = least;
			scale = 1;
		} else scale *= RADIX;
	}
	return numbers;
}

/**
 * A table whose rows are made when they are first asked for: of a whole pack's cues one file needs few, and it is read
 * at every start.
 */
export class Rows<Row> {
	readonly length: number;
	private readonly made: Array<Row | undefined>;
	private readonly make: (index: number) => Row;

	/** @param make is asked once for each row */
	constructor(length: number, make: (index: number) => Row, made: Array<Row | undefined> = new Array(length)) {
		this.length = length;
		this.make = make;
		this.made = made;
	}

	static of<Row>(rows: readonly Row[]): Rows<Row> {
		return new Rows<Row>(rows.length, () => {
			throw new RangeError('no such row');
		}, [...rows]);
	}

	/**
	 * @param text rows as `write` makes them
	 * @param make makes a row of its numbers
	 */
	static read<Row>(text: string, make: (numbers: number[], index: number) => Row): Rows<Row> {
		const [first = '', ...blocks] = text.split(BETWEEN_BLOCKS);
		const [least = 0, length = 0] = read(first, 0, 0);
		return new Rows(length, (index) => {
			const block = blocks[Math.floor(index / BLOCK)] as string;
			let from = 0;
			for (let before = index % BLOCK; before > 0; before--) from = block.indexOf(BETWEEN_ROWS, from) + 1;
			return make(read(block, from, -least), index);
		});
	}

	/** Rows of whole numbers as text. */
	static write(rows: ReadonlyArray<readonly number[]>): string {
		let least = 0;
		for (const row of rows) for (const number of row) if (number < least) least = number;
		const lines = rows.map((row) => row.map((number) => write(number - least)).join(''));
		const blocks: string[] = [];
		for (let at = 0; at < lines.length; at += BLOCK) blocks.push(lines.slice(at, at + BLOCK).join(BETWEEN_ROWS));
		return [write(-least) + write(rows.length), ...blocks].join(BETWEEN_BLOCKS);
	}

	all(): Row[] {
		return Array.from({length: this.length}, (_nothing, index) => this.at(index));
	}

	at(index: number): Row {
		let row = this.made[index];
		if (row === undefined) {
			row = this.make(index);
			this.made[index] = row;
		}
		return row;
	}
}
