/**
 * A change to the text of a message as its file must take it.
 */
import {looseLiteral} from './literal.ts';
import type {Encode, MessageSource, TextMap} from './reader-types.ts';
import {isWhole, toFile} from './source-map.ts';
import {readTwin} from './twins.ts';
import type {Fix, Range} from './types.ts';

/** So many words before and behind a change tell where the same words stand in a twin. */
const AROUND = [3, 2, 1] as const;

/**
 * Other forms of the message are changed as well where they plainly have the same words: nobody would look at them again
 * once the judged form is clean. Then one change goes from the first place to the last and keeps what lies between.
 *
 * @returns none where a tag stands between the words, because it would be lost, and none where the file cannot hold the
 * new words
 */
export function fixInFile(file: string, source: MessageSource, {range, text}: Fix): Fix | undefined {
	const main = written(source, range, text);
	if (!main || !source.twins) return main;
	const changes = [main];
	for (const twin of source.twins) {
		const read = readTwin(twin);
		const place = sameWords(source.text, range, read.text);
		const change = place && written(read, place, text);
		if (change) changes.push(change);
	}
	return together(file, changes);
}

function written({map, encode}: {map: TextMap; encode?: Encode}, range: Range, text: string): Fix | undefined {
	if (!isWhole(map, range)) return undefined;
	const place = toFile(map, range);
	const words = encode ? encode(text, place) : text;
	return words === undefined ? undefined : {range: place, text: words};
}

/** Where a twin has a range of the text, known by the words around it; undefined where it has them never or twice. */
function sameWords(text: string, [start, end]: Range, twin: string): Range | undefined {
	const before = text.slice(Math.max(0, start - 200), start);
	const after = text.slice(end, end + 200);
	for (const count of AROUND) {
		const head = new RegExp(`(?:\\S+\\s+){0,${count - 1}}\\S*\\s*$`).exec(before)?.[0] ?? '';
		const tail = new RegExp(`^\\s*(?:\\S+\\s+){0,${count - 1}}\\S*`).exec(after)?.[0] ?? '';
		if (head.trim() === '' && tail.trim() === '') continue;
		const pattern = `(${looseLiteral(head)})(${looseLiteral(text.slice(start, end))})${looseLiteral(tail)}`;
		const [hit, ...others] = twin.matchAll(new RegExp(pattern, 'g'));
		if (!hit) continue;
		const from = hit.index + (hit[1] as string).length;
		return others.length > 0 ? undefined : [from, from + (hit[2] as string).length];
	}
	return undefined;
}

function together(file: string, changes: Fix[]): Fix {
	changes.sort((a, b) => a.range[0] - b.range[0]);
	const [first, ...others] = changes as [Fix, ...Fix[]];
	let {text} = first;
	let [, end] = first.range;
	for (const change of others) {
		if (change.range[0] < end) continue;
		text += file.slice(end, change.range[0]) + change.text;
		end = change.range[1];
	}
	return {range: [first.range[0], end], text};
}
