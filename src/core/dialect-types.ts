/** What a dialect of placeholders is made of. Types only; the dialects are in dialects.ts. */
import type {BranchTag, PlaceholderKind} from './types.ts';

/** How one sort of tag is written. */
export interface Form {
	/** The mark with which it opens. */
	open: string;
	/** The mark with which it ends. Left out where `whole` tells the end. */
	close?: string;
	/** What must follow the opening mark, as the source of a pattern: a quick look before more is asked. */
	next?: string;
	/** The whole tag from its opening mark on, sticky, with its inside as the group `inside`. */
	whole?: RegExp;
	/** What may stand inside; anything if left out. */
	inside?: RegExp;
	/** What must not stand inside. */
	except?: RegExp;
	/** Tags of this form may stand in each other. */
	nests?: boolean;
	/** `whole` is the beginning only: the text up to this mark is the customer's, and the mark is a tag of its own. */
	until?: string;
	/** A value is printed, a tag steers and prints nothing; `both` are told apart by the control words. */
	holds: 'value' | 'tag' | 'comment' | 'both';
	/** Control words of this form, where they are not those of the dialect. */
	words?: ControlWords;
}

/** How a control tag begins: patterns over its inside, with the groups `word` and `condition`. */
export type ControlWords = {readonly [Part in BranchTag['part']]?: readonly RegExp[]} & {
	/** What prints nothing without being part of a branching. */
	readonly other?: RegExp;
	readonly comment?: RegExp;
};

export interface Dialect {
	/** What config and front matter call it. */
	name: string;
	forms: readonly Form[];
	words?: ControlWords;
	/** What the customer reads when a value is missing: patterns with the group `text`, flag `d`. */
	fallbacks?: readonly RegExp[];
	/** The name of a value, as the first group; its whole inside if left out. */
	named?: RegExp;
	/** Gives the dialect away among others with the same marks; one without it is taken where no sign is seen. */
	sign?: RegExp;
	/** What all its values are; told from their names if left out. */
	kind?: PlaceholderKind;
}
