/** @returns the whole numbers of `1,2,3` */
export const numbersIn = (text: string): number[] => (text === '' ? [] : text.split(',').map(Number));

/**
 * A table whose rows are made when they are first asked for: of a whole pack's cues one file needs few, and it is read
 * at every start.
 */
export class Rows<Row> {
	readonly length: number;
	private readonly made: Array<Row | undefined>;
	private readonly make: (index: number) => Row;

	private constructor(length: number, make: (index: number) => Row, made: Array<Row | undefined>) {
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
	 * @param read makes a row of its numbers
	 */
	static read<Row>(text: string, read: (numbers: number[], index: number) => Row): Rows<Row> {
		const lines = text === '' ? [] : text.split(';');
		const make = (index: number): Row => {
			const line = lines[index] as string;
			return read(numbersIn(line), index);
		};
		return new Rows(lines.length, make, new Array(lines.length));
	}

	/** Rows of whole numbers as text: `1,2;3`. One empty row is no row. */
	static write(rows: ReadonlyArray<readonly number[]>): string {
		return rows.map((numbers) => numbers.join()).join(';');
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
