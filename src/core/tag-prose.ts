/**
 * The customer's words inside a tag: what is said when a value is missing, and texts that are translated on their way
 * out.
 */
import {TRANSLATED, TRANSLATING} from './control-words.ts';
import type {Range} from './types.ts';

/** A stretch inside a tag, in the text. */
export interface Said {
	range: Range;
	text: string;
}

/** From so many words on a fallback is a text of its own; below it stands for the value. */
const PROSE_WORDS = 3;

/** @returns the quoted text that the first of the patterns finds, its range moved by `offset` */
function find(inside: string, offset: number, patterns: readonly RegExp[]): Said | undefined {
	for (const pattern of patterns) {
		const found = pattern.exec(inside);
		const [start, end] = found?.indices?.groups?.text ?? found?.indices?.groups?.single ?? [0, 0];
		if (end > start) return {range: [offset + start, offset + end], text: inside.slice(start, end)};
	}
	return undefined;
}

/** @param patterns of the dialect; the inside begins at `offset` of the text */
export function fallbackIn(inside: string, offset: number, patterns: readonly RegExp[] | undefined): Said | undefined {
	return patterns && find(inside, offset, patterns);
}

/**
 * A quoted text in a call such as `_("We are late.")`; a key such as `mailer.late` is none.
 *
 * @param steers whether the tag prints nothing but such a text
 */
export function translatedIn(inside: string, offset: number, steers: boolean): Said | undefined {
	if (!/["']/.test(inside)) return undefined;
	const said = find(inside, offset, steers ? TRANSLATING : TRANSLATED);
	return said && (/\s/.test(said.text.trim()) || /^[A-Z][a-z]+[,.!?]?$/.test(said.text)) ? said : undefined;
}

/** Whether a fallback is a text of its own and is read as one. */
export const isProse = (text: string): boolean =>
	(text.match(/[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*/g)?.length ?? 0) >= PROSE_WORDS;
