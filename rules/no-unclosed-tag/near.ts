/** What stands around a mark. */
import {lineBefore, type Range} from 'empathylint/rule';

export interface Loose {
	range: Range;
	/** What is missing: the closing mark of an opening, the opening mark of a stray closing. */
	missing: string;
	messageId: 'unclosed' | 'unopened';
}

const BLANK_LINE = /\n[ \t\r]*\n/;

/** A tag and what belongs to it are searched for this far; a paragraph or a line may be longer. */
const NEAR = 1000;

/** From an offset to the end of its paragraph. */
export function paragraphBehind(view: string, from: number): string {
	return view.slice(from, from + NEAR).split(BLANK_LINE, 1)[0] as string;
}

export const nearBefore = (view: string, at: number): string => lineBefore(view, at, NEAR);

/** What stands in quotation marks inside a tag; an apostrophe stands behind a letter. */
const STRING = /(?<=[=(,:|[\s])(?:'[^'\n]*'|"[^"\n]*")/g;

/** A tag with its quoted strings blanked, of the same length: they may hold marks that open and close nothing. */
export const withoutStrings = (tag: string): string => tag.replaceAll(STRING, (words) => ' '.repeat(words.length));

/** Behind an odd number of backticks on its line. */
export const isCode = (text: string, at: number): boolean => nearBefore(text, at).split('`').length % 2 === 0;
