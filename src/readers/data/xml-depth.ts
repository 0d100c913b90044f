import {MAX_DEPTH} from './tree.ts';

/** What is no element, by how it begins and ends. */
const SKIPPED = [
	['<!--', '-->'],
	['<![CDATA[', ']]>'],
	['<?', '?>'],
	['<!', '>'],
] as const;

/**
 * Where elements are nested deeper than anybody means, found before the parser reads the file: it calls itself for each
 * level, and a stack that runs out inside of a RegExp ends the whole process.
 */
export function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
		const [start, end] = SKIPPED.find(([sign]) => text.startsWith(sign, at)) ?? [];
		if (start !== undefined && end !== undefined) {
			const stop = text.indexOf(end, at + start.length);
			if (stop === -1) return undefined;
			at = stop + end.length;
		} else if (text[at + 1] === '/') {
			depth--;
			at++;
		} else {
			const close = tagEnd(text, at);
			if (text[close - 1] !== '/') depth++;
			if (depth > MAX_DEPTH) return at;
			at = close;
		}
	}
	return undefined;
}

/** The `>` of a tag, not one in a value of an attribute. */
function tagEnd(text: string, start: number): number {
	const sign = /["'>]/g;
	sign.lastIndex = start;
	for (let hit = sign.exec(text); hit; hit = sign.exec(text)) {
		if (hit[0] === '>') return hit.index;
		const stop = text.indexOf(hit[0], hit.index + 1);
		if (stop === -1) break;
		sign.lastIndex = stop + 1;
	}
	return text.length;
}
