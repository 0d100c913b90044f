import {cutAtArms} from './arm-cuts.ts';
import {blocksOf} from './blocks.ts';
import type {DialectSet} from './dialect-set.ts';
import type {Layout} from './layout.ts';
import {isRule} from './line-shapes.ts';
import {markdownLayout} from './markdown.ts';
import {maskPlaceholders} from './mask.ts';
import {plainLayout} from './plain.ts';
import type {MessageSource} from './reader-types.ts';
import {blockRoles, sentenceRole} from './roles.ts';
import {sentencesOf} from './sentences.ts';
import {maskSpans} from './spans.ts';
import type {ParsedMessage, Range, RawSentence, Span} from './types.ts';

export interface ParseOptions {
	/** Phrases that are never looked into, for example product names. */
	allow?: readonly string[];
	/** The placeholders that are looked for; all that are built in if left out. */
	dialects?: DialectSet;
}

export type TextToParse = Pick<MessageSource, 'text' | 'format' | 'layout'>;

function layoutOf({format, layout}: TextToParse, masked: string): Layout {
	if (layout) return {view: masked, spans: [], ...layout};
	return format === 'markdown' ? markdownLayout(masked) : plainLayout(masked);
}

/** Makes a message text ready for reading words: placeholders, markup and quotations masked, sentences cut and named. */
export function parseMessage(source: TextToParse, options: ParseOptions = {}): ParsedMessage {
	const {text, format} = source;
	const masked = maskPlaceholders(text, options.dialects);
	const layout = layoutOf(source, masked.text);
	const {view, spans} = maskSpans(layout, options.allow ?? []);
	const drafts = blocksOf(layout, view);
	const roles = blockRoles(drafts, masked.placeholders, format === 'text');
	const bodies: Range[] = [];
	for (const [index, draft] of drafts.entries()) if (roles[index] === 'body') bodies.push(draft.block.range);
	const parts = cutAtArms(view, masked.placeholders, bodies);
	const cut = sentencesOf(view, parts.flat());
	const sentences: RawSentence[] = [];
	let body = 0;
	let part = 0;
	const touches = touching(spans.filter((span) => span.kind === 'quote'));
	for (const [index, {block, text: blockText}] of drafts.entries()) {
		const role = roles[index] ?? 'body';
		if (role !== 'body') {
			// A rule line holds no words; leaving it out keeps the sentences free of decoration.
			if (!isRule(blockText)) sentences.push({range: block.range, block: index, role});
			continue;
		}
		const first = part;
		part += parts[body++]?.length ?? 0;
		const ranges = cut.slice(first, part).flat();
		for (const [nth, range] of ranges.entries()) {
			const last = nth === ranges.length - 1;
			const around = {
				quoted: touches(range),
				last: last && index === drafts.length - 1,
				closes: last && (roles[index + 1] === 'sign-off' || index === drafts.length - 1),
			};
			sentences.push({range, block: index, role: sentenceRole(view.slice(range[0], range[1]), around)});
		}
	}
	return {text, view, blocks: drafts.map(({block}) => block), sentences, placeholders: masked.placeholders, spans};
}

/** Whether a range touches one of the spans; asked with ranges in order. */
function touching(spans: readonly Span[]): (range: Range) => boolean {
	let next = 0;
	return (range) => {
		while (next < spans.length && (spans[next] as Span).range[1] <= range[0]) next++;
		return next < spans.length && (spans[next] as Span).range[0] < range[1];
	};
}
