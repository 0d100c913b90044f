import type {ControlWords} from './dialect-types.ts';
import type {BranchTag} from './types.ts';

/** Marks that trim white space around a tag. */
const TRIM = /^[-~+_=\s]+|[-~+_\s]+$/g;
const PARTS = ['close', 'else', 'arm', 'open'] as const;

/** The inside of a tag without the marks that trim white space. */
export const bare = (inside: string): string => inside.replace(TRIM, '');

/** What a control tag does to the text around it; undefined for one that is no part of a branching. */
export function branchOf(inside: string, words: ControlWords): BranchTag | undefined {
	const text = bare(inside);
	for (const part of PARTS) {
		for (const pattern of words[part] ?? []) {
			const groups = pattern.exec(text)?.groups;
			// A pattern without groups, such as `end`, gives none.
			if (!groups && !pattern.test(text)) continue;
			const condition = part === 'open' || part === 'arm' ? (groups?.condition ?? '').trim() : '';
			return {part, word: groups?.word ?? '', condition};
		}
	}
	return undefined;
}
