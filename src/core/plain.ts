import {decodeReferences} from './entities.ts';
import {stripHtml} from './html.ts';
import type {Layout, Paragraph} from './layout.ts';

/** Reads plain text whose placeholders are masked: paragraphs end at blank lines. HTML tags in it are blanked too. */
export function plainLayout(masked: string): Layout {
	const {text, breaks} = stripHtml(masked);
	const view = decodeReferences(text).replace(/^\uFEFF/, ' ');
	const paragraphs: Paragraph[] = [];
	for (const hit of view.matchAll(/[^\s][^\n]*(?:\n(?![ \t\r\f\v\u00A0]*(?:\n|$))[^\n]*)*/g)) {
		paragraphs.push({range: [hit.index, hit.index + hit[0].length], kind: 'paragraph'});
	}
	return {view, paragraphs, spans: [], strong: [], breaks: new Set(breaks)};
}
