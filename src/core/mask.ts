import {findBrackets} from './brackets.ts';
import type {DialectSet} from './dialect-set.ts';
import {findPlaceholders} from './placeholders.ts';
import type {Placeholder, Range} from './types.ts';

/** First letter of the word that stands for a variable, and the letter that fills it up. Both are rare in any text. */
export const VARIABLE_HEAD = 'Ꝏ';
const VARIABLE_FILL = 'ꝏ';
/** The same for a quoted or otherwise foreign span. */
const SPAN_HEAD = 'Ꝛ';
const SPAN_FILL = 'ꝛ';

const variableWord = (length: number): string => VARIABLE_HEAD + VARIABLE_FILL.repeat(length - 1);
export const spanWord = (length: number): string => SPAN_HEAD + SPAN_FILL.repeat(length - 1);

/** Spaces of the same length; line breaks stay. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** A stretch of text and what stands in its place, of the same length. */
export interface Patch {
	range: Range;
	by: string;
}

/** The text with all patches put in. They must be in order and must not overlap. */
export function patched(text: string, patches: readonly Patch[]): string {
	if (patches.length === 0) return text;
	const parts: string[] = [];
	let at = 0;
	for (const {range, by} of patches) {
		parts.push(text.slice(at, range[0]), by);
		at = range[1];
	}
	parts.push(text.slice(at));
	return parts.join('');
}

/** In text order; of two that overlap the one that begins first stays, then the longer one. */
export function withoutOverlaps<T extends {range: Range}>(items: readonly T[]): T[] {
	const sorted = [...items].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
	const kept: T[] = [];
	let end = -1;
	for (const item of sorted) {
		if (item.range[0] < end) continue;
		kept.push(item);
		end = item.range[1];
	}
	return kept;
}

export interface Masked {
	/** Same length as the text: variables are words, control tags, comments and instructions are blank. */
	text: string;
	placeholders: Placeholder[];
}

/**
 * Finds the placeholders and masks them, so that neither Markdown nor the sentence parser trips over them.
 *
 * @param dialects what is looked for; without it all that are built in
 */
export function maskPlaceholders(text: string, dialects?: DialectSet): Masked {
	const tags = findPlaceholders(text, dialects);
	const brackets = dialects?.brackets === false ? [] : findBrackets(text, tags);
	const placeholders = withoutOverlaps([...tags, ...brackets]);
	const patches = placeholders.map((placeholder) => ({
		range: placeholder.range,
		by: standsFor(placeholder, text),
	}));
	return {text: patched(text, patches), placeholders};
}

const standsFor = ({range: [start, end], role}: Placeholder, text: string): string =>
	role === 'variable' ? variableWord(end - start) : blank(text.slice(start, end));
