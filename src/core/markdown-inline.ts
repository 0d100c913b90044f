import type {Nodes, Parents} from 'mdast';
import {decodeMarkdown} from './entities.ts';
import type {Layout} from './layout.ts';
import {type Hidden, unhide} from './plain-chunks.ts';
import type {Range} from './types.ts';

/** What is gathered on the way through a document, and where the way has come to. */
export interface Context extends Omit<Layout, 'view'> {
	text: string;
	/** The segment that is being read. */
	offset: number;
	end: number;
	/** What the reader of the text sees; all else is markup. In order. */
	pieces: Array<{range: Range; by: string}>;
	/** This segment as the parser sees it. */
	hidden: Hidden;
}

/** What a block stands in. */
export interface Inside {
	/** How many lists around. */
	level: number;
	ordered?: boolean;
	quoted?: boolean;
	task?: boolean;
}

/** Where a node stands in the text. */
export function rangeOf(node: Nodes, context: Context): Range {
	const start = unhide(context.hidden, node.position?.start.offset ?? 0) + context.offset;
	const end = unhide(context.hidden, node.position?.end.offset ?? 0) + context.offset;
	return [Math.min(start, context.end), Math.min(end, context.end)];
}

const TITLE_CASE =
	/^(?:[A-Z\d][\w’'-]*)(?:\s+(?:[A-Z\d][\w’'-]*|a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))+$/;

/** Gathers the text, the spans and the forced line breaks of a paragraph or heading. */
export function inline(node: Parents, context: Context, inside: Inside): void {
	for (const child of node.children) {
		const range = rangeOf(child, context);
		if (range[0] >= context.end && child.type !== 'break') return;
		switch (child.type) {
			case 'text':
				context.pieces.push({range, by: textPiece(context.text.slice(range[0], range[1]), inside)});
				break;
			case 'strong':
				context.strong.push(range);
				inline(child, context, inside);
				break;
			case 'emphasis': {
				const words = context.text.slice(range[0] + 1, range[1] - 1).trim();
				if (TITLE_CASE.test(words)) context.spans.push({range, kind: 'title'});
				inline(child, context, inside);
				break;
			}
			case 'inlineCode':
				context.spans.push({range, kind: 'code'});
				break;
			case 'link': {
				const source = context.text.slice(range[0], range[1]);
				if (!source.startsWith('[') || /^\[\s*(?:https?:\/\/|www\.)\S*\]/.test(source))
					context.spans.push({range, kind: 'url'});
				else inline(child, context, inside);
				break;
			}
			case 'break':
				context.breaks.add(range[1] - 1);
				break;
			case 'html':
				if (/^<(?:br|p|div|li|tr)\b/i.test(child.value)) context.breaks.add(range[1] - 1);
				break;
			default:
				if ('children' in child) inline(child as Parents, context, inside);
		}
	}
}

/** Text of a paragraph as it stands in the source; after a line break, quote marks and indentation go. */
function textPiece(source: string, inside: Inside): string {
	const text =
		inside.quoted && source.includes('\n')
			? source.replace(/\n[ \t]*(?:>[ \t]?)+/g, (marks) => marks.replaceAll('>', ' '))
			: source;
	return decodeMarkdown(text);
}
