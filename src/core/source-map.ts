/**
 * Between a text and the file it was read from. Offsets are UTF-16 units on both sides.
 */
import type {TextMap} from './reader-types.ts';
import type {Range} from './types.ts';

type Run = TextMap[number];

/** Index of the run that holds an offset of the text; 0 for one before the first. */
function runAt(map: TextMap, offset: number): number {
	let low = 0;
	let high = map.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((map[middle] as Run)[0] <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Where the character at an offset begins in the file. */
function startInFile(map: TextMap, offset: number): number {
	const [text, file, end] = map[runAt(map, offset)] ?? [0, 0];
	return end === undefined || offset <= text ? file + (offset - text) : end;
}

/** Where the character before an offset ends in the file: not behind a tag that follows it. */
function endInFile(map: TextMap, offset: number): number {
	const [text, file, end] = map[runAt(map, offset - 1)] ?? [0, 0];
	return end ?? file + (offset - text);
}

/** From a range of a text to the range of its file that reads so. */
export function toFile(map: TextMap, [start, end]: Range): Range {
	const from = startInFile(map, start);
	return [from, end > start ? Math.max(from, endInFile(map, end)) : from];
}

/** Whether the file has nothing else, such as a tag, between the characters of a range of the text. */
export function isWhole(map: TextMap, [start, end]: Range): boolean {
	for (let index = runAt(map, start); index + 1 < map.length && (map[index + 1] as Run)[0] < end; index++) {
		const [text, file, stop] = map[index] as Run;
		const next = map[index + 1] as Run;
		if ((stop ?? file + (next[0] - text)) !== next[1]) return false;
	}
	return true;
}

/** The map of a text that was read out of a text which itself was read out of a file: an entity in HTML in JSON. */
export function composed(inner: TextMap, outer: TextMap, length: number): TextMap {
	const runs: Run[] = [];
	for (const [index, [text, middle, stop]] of inner.entries()) {
		if (stop !== undefined) {
			runs.push([text, ...toFile(outer, [middle, stop])]);
			continue;
		}
		const end = inner[index + 1]?.[0] ?? length;
		let at = runAt(outer, middle);
		runs.push(stepIn(outer[at] ?? [0, 0], text, middle));
		for (at++; at < outer.length && (outer[at] as Run)[0] < middle + (end - text); at++) {
			const run = outer[at] as Run;
			if (run[0] > middle) runs.push(stepIn(run, text + (run[0] - middle), run[0]));
		}
	}
	return runs;
}

/** The run that begins where another one is entered. */
function stepIn([text, file, end]: Run, at: number, offset: number): Run {
	return end === undefined ? [at, file + (offset - text)] : [at, file, end];
}

/** Builds a text piece by piece, with its map. */
export class MappedText {
	#text = '';
	readonly #runs: Run[] = [];
	/** Where the file goes on in step with the text; -1 after a piece that stands for something else. */
	#next = -1;

	get length(): number {
		return this.#text.length;
	}

	get text(): string {
		return this.#text;
	}

	/** A piece that stands in the file as it is. */
	copy(piece: string, file: number): this {
		if (piece === '') return this;
		if (this.#next !== file) this.#runs.push([this.#text.length, file]);
		this.#text += piece;
		this.#next = file + piece.length;
		return this;
	}

	/** A piece that the file writes otherwise: an escape, an entity, a break made by a tag. */
	stand(piece: string, [start, end]: Range): this {
		if (piece === '') return this;
		this.#runs.push([this.#text.length, start, end]);
		this.#text += piece;
		this.#next = -1;
		return this;
	}

	done(): {text: string; map: TextMap} {
		return {text: this.#text, map: this.#runs.length > 0 ? this.#runs : [[0, 0]]};
	}
}
