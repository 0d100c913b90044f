import type {TextMap} from '../../core/reader-types.ts';
import {composed, MappedText} from '../../core/source-map.ts';
import type {Range} from '../../core/types.ts';
import {StringNode} from './tree.ts';

const MEANT: Readonly<Record<string, string>> = {
	...{a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v'},
};
const SIGNS: Readonly<Record<string, string>> = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t'};

/** A string that may be written over several lines, each in quotes of its own. */
export class PoString extends StringNode {
	/** The insides of the quotes. */
	readonly #lines: readonly Range[];

	constructor(file: string, lines: readonly Range[]) {
		super(file, (lines[0]?.[0] ?? 1) - 1, (lines.at(-1)?.[1] ?? 0) + 1);
		this.#lines = lines;
	}

	text(): {text: string; map: TextMap} {
		const text = new MappedText();
		for (const [start, end] of this.#lines) {
			const line = this.file.slice(start, end);
			let at = 0;
			for (const hit of line.matchAll(/\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2})|(.))/gsu)) {
				const next = hit.index + hit[0].length;
				text.copy(line.slice(at, hit.index), start + at).stand(meantBy(hit), [start + hit.index, start + next]);
				at = next;
			}
			text.copy(line.slice(at), start + at);
		}
		return text.done();
	}

	protected write(words: string): string | undefined {
		const written = words.replaceAll(/["\\\n\r\t]/g, (sign) => SIGNS[sign] as string);
		return /\p{Cc}/u.test(written) ? undefined : written;
	}
}

function meantBy([, octal, hex, letter]: RegExpExecArray): string {
	if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
	if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
	return MEANT[letter as string] ?? (letter as string);
}

/** Something for the team: a comment, a flag. Its lines stand in the file as they are. */
export class PlainLines extends StringNode {
	readonly #lines: readonly Range[];

	constructor(file: string, lines: readonly Range[]) {
		super(file, lines[0]?.[0] ?? 0, lines.at(-1)?.[1] ?? 0);
		this.#lines = lines;
	}

	text(): {text: string; map: TextMap} {
		const text = new MappedText();
		let before = this.start;
		for (const [start, end] of this.#lines) {
			if (text.length > 0) text.stand('\n', [before, start]);
			text.copy(this.file.slice(start, end), start);
			before = end;
		}
		return text.done();
	}

	protected write(): undefined {
		return undefined;
	}
}

/** A part of a string: one entry of the header, which is one string as a whole. */
export class PartOf extends StringNode {
	readonly #words: string;
	readonly #map: TextMap;

	constructor(whole: {file: string; map: TextMap}, words: string, offset: number, [start, end]: Range) {
		super(whole.file, start, end);
		this.#words = words;
		this.#map = composed([[0, offset]], whole.map, words.length);
	}

	text(): {text: string; map: TextMap} {
		return {text: this.#words, map: this.#map};
	}

	protected write(): undefined {
		return undefined;
	}
}
