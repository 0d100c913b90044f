/**
 * What the trees of all data formats are made of.
 */
import type {DataNode, DataTree, Encode, FileProblem, TextMap} from '../../core/reader-types.ts';
import type {Range} from '../../core/types.ts';

/** No template lies deeper; a deeper file could exhaust the stack of whoever walks it. */
export const MAX_DEPTH = 500;

export const TOO_DEEP = `this is nested more than ${MAX_DEPTH} levels deep`;

export class ObjectNode implements DataNode {
	readonly fields = new Map<string, DataNode>();
	start: number;
	end: number;
	#value: Record<string, unknown> | undefined;

	constructor(start: number, end = start) {
		this.start = start;
		this.end = end;
	}

	get kind(): 'object' {
		return 'object';
	}

	get range(): Range {
		return [this.start, this.end];
	}

	get value(): Record<string, unknown> {
		if (this.#value) return this.#value;
		const value: Record<string, unknown> = {};
		for (const [key, node] of this.fields) {
			// Written as a definition, the key __proto__ is a key like any other.
			if (key !== '__proto__') value[key] = node.value;
			else Object.defineProperty(value, key, {value: node.value, enumerable: true, configurable: true, writable: true});
		}
		this.#value = value;
		return value;
	}
}

export class ArrayNode implements DataNode {
	readonly items: DataNode[] = [];
	readonly start: number;
	end: number;
	#value: unknown[] | undefined;

	constructor(start: number, end = start) {
		this.start = start;
		this.end = end;
	}

	get kind(): 'array' {
		return 'array';
	}

	get range(): Range {
		return [this.start, this.end];
	}

	get value(): unknown[] {
		this.#value ??= this.items.map((node) => node.value);
		return this.#value;
	}
}

/** A number, a truth value, nothing. */
export class OtherNode implements DataNode {
	readonly value: unknown;
	readonly start: number;
	readonly end: number;

	constructor(value: unknown, start: number, end: number) {
		this.value = value;
		this.start = start;
		this.end = end;
	}

	get kind(): 'other' {
		return 'other';
	}

	get range(): Range {
		return [this.start, this.end];
	}
}

/** A string; each format says how it is written. */
export abstract class StringNode implements DataNode {
	readonly file: string;
	readonly start: number;
	readonly end: number;

	constructor(file: string, start: number, end: number) {
		this.file = file;
		this.start = start;
		this.end = end;
	}

	get kind(): 'string' {
		return 'string';
	}

	get range(): Range {
		return [this.start, this.end];
	}

	get value(): string {
		return this.text().text;
	}

	get encode(): Encode {
		return (words, at) => this.write(words, at);
	}

	abstract text(): {text: string; map: TextMap};
	protected abstract write(words: string, at: Range): string | undefined;
}

/**
 * A text that was read from a piece of its file, with its map to the whole file. Readers cut the piece out first, because
 * a search for the next escape in the whole file would run to its end for each string that has none.
 */
export function moved({text, map}: {text: string; map: TextMap}, by: number): {text: string; map: TextMap} {
	return {text, map: map.map(([at, file, end]) => (end === undefined ? [at, file + by] : [at, file + by, end + by]))};
}

/** The tree of a file that is not what its name claims. */
export function unreadable(format: string, reason: string, range: Range): DataTree {
	return {problems: [fault(format, reason, range)]};
}

export function fault(format: string, reason: string, range: Range): FileProblem {
	return {message: `This cannot be read as ${format}: ${reason}`, range, severity: 'error', fatal: true};
}
