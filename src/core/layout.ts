import type {Range, Span} from './types.ts';

/** A paragraph of the written text, before short lines are told apart from hard-wrapped prose. */
export interface Paragraph {
	range: Range;
	kind: 'paragraph' | 'heading' | 'list-item' | 'cell';
	ordered?: boolean;
	depth?: number;
	/** Inside a Markdown block quote. */
	quoted?: boolean;
	/** How many lists it stands in. */
	level?: number;
	/** Inside a task list, `- [ ] …`. */
	task?: boolean;
	/** The heading row of a table. */
	head?: boolean;
}

/** What a format's own parser finds: running text with its markup gone, and where the paragraphs are. */
export interface Layout {
	/** Same length as the text. */
	view: string;
	paragraphs: Paragraph[];
	/** Code, link targets and titles, in order. */
	spans: Span[];
	/** Bold stretches: a line that is bold from end to end is a heading. */
	strong: Range[];
	/** Offsets at which the writer forced a line break. */
	breaks: Set<number>;
}
