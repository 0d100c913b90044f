import type {Range} from './types.ts';

/** Offsets ↔ lines and columns of one file. Lines and columns are 1-based; a byte order mark takes no column. */
export class Places {
	private readonly starts: number[] = [0];
	private readonly bom: boolean;
	constructor(text: string) {
		this.bom = text.startsWith('\uFEFF');
		for (let at = 0; at < text.length; at++) {
			const char = text.charCodeAt(at);
			if (char === 10 || (char === 13 && text.charCodeAt(at + 1) !== 10)) this.starts.push(at + 1);
		}
	}

	point(offset: number): {line: number; column: number} {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		const column = offset - (this.starts[low] as number) + 1;
		return {line: low + 1, column: low === 0 && this.bom ? Math.max(1, column - 1) : column};
	}

	span(range: Range): {line: number; column: number; endLine: number; endColumn: number} {
		const {line, column} = this.point(range[0]);
		const end = this.point(range[1]);
		return {line, column, endLine: end.line, endColumn: end.column};
	}
}
