import type {TextMap} from '../../core/reader-types.ts';
import {MappedText} from '../../core/source-map.ts';

export type FlowStyle = 'plain' | 'single' | 'double';

/**
 * What a plain or quoted scalar of YAML says, with its map. The library gives the text alone; here its rules for folding
 * and escapes are gone through once more, with the places.
 * @param source the scalar alone, with its quotes; the map leads into it
 */
export function flowText(source: string, style: FlowStyle): {text: string; map: TextMap} {
	const text = new MappedText();
	if (style === 'double') doubleQuoted(text, source, 1, source.length - 1);
	else if (style === 'single') flowLines(text, source, 1, source.length - 1, singleQuoted);
	else flowLines(text, source, 0, source.length, (piece, at) => text.copy(piece, at));
	return text.done();

	function singleQuoted(piece: string, at: number): void {
		let from = 0;
		for (let quote = piece.indexOf("''"); quote !== -1; quote = piece.indexOf("''", from)) {
			text.copy(piece.slice(from, quote), at + from).stand("'", [at + quote, at + quote + 2]);
			from = quote + 2;
		}
		text.copy(piece.slice(from), at + from);
	}
}

const isBlank = (file: string, at: number): boolean => file[at] === ' ' || file[at] === '\t';

/** One break in a flow scalar is a space, more of them are one break less. */
const folded = (breaks: number): string => (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1));

/** Lines of a plain or single quoted scalar. */
function flowLines(
	text: MappedText,
	file: string,
	start: number,
	end: number,
	add: (piece: string, at: number) => void,
): void {
	let breaks = 0;
	/** End of the last line that had words. */
	let before = start;
	for (let lineStart = start; ; ) {
		const newline = file.indexOf('\n', lineStart);
		const last = newline === -1 || newline >= end;
		let from = lineStart;
		let to = last ? end : newline;
		if (!last && file[to - 1] === '\r' && to > from) to--;
		if (lineStart > start) while (from < to && isBlank(file, from)) from++;
		if (!last) while (to > from && isBlank(file, to - 1)) to--;
		if (to > from || last || lineStart === start) {
			if (breaks > 0) text.stand(folded(breaks), [before, from]);
			add(file.slice(from, to), from);
			before = to;
			breaks = 0;
		}
		if (last) return;
		breaks++;
		lineStart = newline + 1;
	}
}

const ESCAPES: Readonly<Record<string, string>> = {
	...{0: '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v'},
	...{N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029'},
};
const HEX_DIGITS: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8};

function doubleQuoted(text: MappedText, file: string, start: number, end: number): void {
	const special = /[\\\n]/g;
	special.lastIndex = start;
	let at = start;
	for (let hit = special.exec(file); hit && hit.index < end; hit = special.exec(file)) {
		let next = hit.index;
		if (hit[0] === '\\') {
			text.copy(file.slice(at, next), at);
			at = addEscape(text, file, next, end);
		} else {
			if (file[next - 1] === '\r' && next > at) next--;
			while (next > at && isBlank(file, next - 1)) next--;
			text.copy(file.slice(at, next), at);
			let breaks = 1;
			for (at = hit.index + 1; at < end; at++) {
				if (file[at] === '\n') breaks++;
				else if (!isBlank(file, at) && !(file[at] === '\r' && file[at + 1] === '\n')) break;
			}
			text.stand(folded(breaks), [next, at]);
		}
		special.lastIndex = at;
	}
	text.copy(file.slice(at, end), at);
}

/** @returns where the file goes on behind the escape */
function addEscape(text: MappedText, file: string, at: number, end: number): number {
	const letter = file.charAt(at + 1);
	const digits = HEX_DIGITS[letter];
	let next = at + 2 + (digits ?? 0);
	if (digits !== undefined) {
		const code = Number.parseInt(file.slice(at + 2, next), 16);
		text.stand(code <= 0x10_ff_ff ? String.fromCodePoint(code) : '', [at, next]);
	} else if (letter === '\n' || (letter === '\r' && file[next] === '\n')) {
		// A break that is escaped is none, and the indent behind it is none of the text either.
		if (letter === '\r') next++;
		while (next < end && isBlank(file, next)) next++;
	} else text.stand(ESCAPES[letter] ?? letter, [at, next]);
	return next;
}
