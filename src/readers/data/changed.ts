import type {TextMap} from '../../core/reader-types.ts';
import type {Range} from '../../core/types.ts';

/** A change inside a longer string is not looked at again: many changes of it would take the square of its length. */
const LONGEST = 50_000;

/** A string with its map, as a format reads it from a piece of a file. */
interface Read {
	text: string;
	map: TextMap;
}

/**
 * Whether a string says what it shall once words of it are written anew. In YAML a word more or less at the end of a
 * line may change how lines are joined; reading the changed string again tells.
 * @param node the string as it stands: its file, and where it is
 * @param read reads it, and reads the changed one
 * @param at the range of the file that is replaced
 * @param written what is put there
 * @param words what it shall say
 * @returns the changed string as it would stand in the file, undefined when it would say something else
 */
export function changed(
	node: {file: string; start: number; end: number},
	read: (file: string, start: number, end: number) => Read,
	at: Range,
	written: string,
	words: string,
): {source: string; text: string} | undefined {
	const {file, start, end} = node;
	if (end - start > LONGEST || at[0] < start || at[1] > end) return undefined;
	const {text, map} = read(file, start, end);
	const [from, to] = [textOffset(map, at[0], text.length), textOffset(map, at[1], text.length)];
	const expected = text.slice(0, from) + words + text.slice(to);
	const source = file.slice(start, at[0]) + written + file.slice(at[1], end);
	return read(source, 0, source.length).text === expected ? {source, text: expected} : undefined;
}

/** The offset in the text of what begins at, or last ended before, an offset of the file. */
function textOffset(map: TextMap, offset: number, length: number): number {
	let low = 0;
	let high = map.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((map[middle]?.[1] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const [text, file, end] = map[low] ?? [0, 0];
	const next = map[low + 1]?.[0] ?? length;
	if (end !== undefined) return offset >= end && end > file ? next : text;
	return Math.max(0, Math.min(text + (offset - file), next));
}
