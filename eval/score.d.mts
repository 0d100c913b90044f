import type * as library from '../src/index.ts';

export interface Passage {
	id: string;
	/** The rule that it was written about: it should speak here, or just not. */
	for: string;
	text: string;
	/** All rules that should speak. */
	rules: string[];
	type?: string;
	fault?: string;
	dialects?: string[];
	/** Of the rule that it was written about. */
	options?: Record<string, string[]>;
	/** A whole message, in which parts can be missing. */
	whole?: boolean;
}
export interface Figures {
	passages: number;
	rules: Record<string, {precision: number; recall: number; expected: number}>;
}

export function score(
	passages: readonly Passage[],
	lint: (passage: Passage) => Promise<string[]>,
): Promise<{figures: Figures; misses: string[]}>;
export function drops(expected: Figures, actual: Figures): string[];
export function table(figures: Figures): string;
export function readPassages(files: Readonly<Record<string, string>>): Passage[];
export function lintWith(
	linter: Pick<typeof library, 'createLinter' | 'english'>,
): (passage: Passage) => Promise<string[]>;
