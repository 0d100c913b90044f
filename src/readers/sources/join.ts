/**
 * Several strings of a data file read as one text.
 */
import type {DataNode, Encode, TextMap} from '../../core/reader-types.ts';
import {MappedText} from '../../core/source-map.ts';
import type {Range} from '../../core/types.ts';

/** A text of a record, ready to be a message. */
export interface Body {
	text: string;
	map: TextMap;
	/** All of it in the file. */
	range: Range;
	encode?: Encode;
}

export function bodyOf(node: DataNode): Body | undefined {
	if (node.kind !== 'string' || !node.text) return undefined;
	const {text, map} = node.text();
	if (text.trim() === '') return undefined;
	const {encode} = node;
	return {text, map, range: node.range, ...(encode && {encode})};
}

/** Parts of one message as its paragraphs. Words are written back into the part that they stand in. */
export function joined(parts: readonly Body[]): Body | undefined {
	const [first] = parts;
	if (!first || parts.length === 1) return first;
	const whole = new MappedText();
	let [start, end] = first.range;
	for (const {text, map, range} of parts) {
		// The gap belongs to no place in the file, so that no change can reach across it.
		if (whole.length > 0) whole.stand('\n\n', [end, end]);
		append(whole, text, map);
		start = Math.min(start, range[0]);
		end = range[1];
	}
	return {
		...whole.done(),
		range: [start, parts.reduce((last, {range}) => Math.max(last, range[1]), end)],
		encode: (words, at) => {
			const part = parts.find(({range}) => range[0] <= at[0] && at[1] <= range[1]);
			return part && (part.encode ? part.encode(words, at) : words);
		},
	};
}

function append(whole: MappedText, text: string, map: TextMap): void {
	for (const [index, [start, file, stop]] of map.entries()) {
		const piece = text.slice(start, map[index + 1]?.[0] ?? text.length);
		if (stop === undefined) whole.copy(piece, file);
		else whole.stand(piece, [file, stop]);
	}
}
