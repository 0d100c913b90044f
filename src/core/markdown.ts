import type {Nodes, Parents} from 'mdast';
import {decodeMarkdown} from './entities.ts';
import {stripHtml} from './html.ts';
import {Late} from './late.ts';
import type {Layout, Paragraph} from './layout.ts';
import {type Context, type Inside, inline, rangeOf} from './markdown-inline.ts';
import {blank} from './mask.ts';
import {hidePlain, type PlainBlock} from './plain-chunks.ts';
import {segmentsOf} from './segments.ts';
import {splitTable} from './tables.ts';
import type {Range} from './types.ts';

/** Letters of plain paragraphs, headings and flat lists are read without it. */
export const markdownParser = new Late(
	'The Markdown parser',
	async () => (await import('./markdown-parser.ts')).parseMarkdown,
);

/** A fence with one of these words, or without any, may hold a letter; all others hold code. */
const PROSE_FENCE = /^(?:|text|txt|plain|plaintext|md|markdown|email|mail|message)$/i;
const looksLikeProse = (text: string): boolean =>
	/[A-Za-z’']+(?: [A-Za-z’',]+){4}/.test(text) && !/[{};]\s*$/m.test(text);

/** So many blocks inside each other are no letter, and the parser would call itself once for each. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){40}/m;

/**
 * Reads Markdown whose placeholders are masked.
 *
 * @throws NotLoaded when the text needs the Markdown parser and it is not loaded
 */
export function markdownLayout(masked: string): Layout {
	const source = masked.charCodeAt(0) === 0xfe_ff ? ` ${masked.slice(1)}` : masked;
	const context: Context = {
		text: source,
		offset: 0,
		end: 0,
		pieces: [],
		paragraphs: [],
		spans: [],
		strong: [],
		breaks: new Set(),
		hidden: hidePlain(''),
	};
	const segments = segmentsOf(source);
	const definitions = segments.length > 1 ? (source.match(/^ {0,3}\[[^\]\n]+\]:\s*\S.*$/gm) ?? []).join('\n') : '';
	for (const [start, end] of segments) {
		context.offset = start;
		context.end = end;
		if (TOO_DEEP.test(source.slice(start, end))) {
			pushRaw([start, end], context);
			continue;
		}
		const hidden = hidePlain(source.slice(start, end));
		context.hidden = hidden;
		if (hidden.all) for (const blocks of hidden.plain.values()) plainBlocks(blocks, context);
		else
			block(markdownParser.get()(definitions ? `${hidden.text}\n\n${definitions}` : hidden.text), context, {level: 0});
	}
	return {
		view: compose(source, context.pieces),
		paragraphs: context.paragraphs,
		spans: context.spans,
		strong: context.strong,
		breaks: context.breaks,
	};
}

/** A stretch that is read as it stands. */
function pushRaw(range: Range, context: Context): void {
	const text = context.text.slice(range[0], range[1]);
	context.pieces.push({range, by: text});
	pushLoose(text, range[0], context, {level: 0});
}

/** Everything blank but the pieces. */
function compose(text: string, pieces: Context['pieces']): string {
	const parts: string[] = [];
	let at = 0;
	for (const {range, by} of pieces) {
		parts.push(blank(text.slice(at, range[0])), by);
		at = range[1];
	}
	parts.push(blank(text.slice(at)));
	return parts.join('');
}

function block(node: Nodes, context: Context, inside: Inside): void {
	switch (node.type) {
		case 'root':
			return children(node, context, inside);
		case 'blockquote':
			return children(node, context, {...inside, quoted: true});
		case 'list':
			return children(node, context, {...inside, level: inside.level + 1, ordered: Boolean(node.ordered)});
		case 'listItem':
			return children(node, context, {...inside, task: inside.task === true || isTask(node, context)});
		case 'heading': {
			const range = rangeOf(node, context);
			inline(node, context, inside);
			return add({range, kind: 'heading', depth: node.depth}, context, inside);
		}
		case 'paragraph': {
			const plain = context.hidden.plain.get(node.position?.start.offset ?? -1);
			if (plain) return plainBlocks(plain, context);
			const range = rangeOf(node, context);
			if (range[0] >= context.end) return;
			const first = context.pieces.length;
			inline(node, context, inside);
			const table = splitTable(context.text, range);
			if (!table) return add({range, kind: inside.level > 0 ? 'list-item' : 'paragraph'}, context, inside);
			for (const cell of table.cells) add(cell, context, inside);
			for (const piece of context.pieces.slice(first)) piece.by = blankBars(piece, table.delimiter);
			return;
		}
		case 'html':
			return html(node, context, inside);
		case 'code': {
			const range = rangeOf(node, context);
			if (PROSE_FENCE.test(node.lang ?? '') && looksLikeProse(node.value)) return fenced(range, context, inside);
			return;
		}
		default:
	}
}

function plainBlocks(blocks: readonly PlainBlock[], context: Context): void {
	for (const block of blocks) {
		const range: Range = [block.range[0] + context.offset, block.range[1] + context.offset];
		let by = context.text.slice(range[0], range[1]);
		for (const [start, end] of block.strong) {
			context.strong.push([start + context.offset, end + context.offset]);
			const from = start - block.range[0];
			const to = end - block.range[0];
			by = `${by.slice(0, from)}  ${by.slice(from + 2, to - 2)}  ${by.slice(to)}`;
		}
		context.pieces.push({range, by});
		for (const hit of by.matchAll(/ {2,}\r?\n/g)) context.breaks.add(range[0] + hit.index + hit[0].length - 1);
		const paragraph: Paragraph = {range, kind: block.kind};
		if (block.depth > 0) paragraph.depth = block.depth;
		add(paragraph, context, block.kind === 'list-item' ? {level: 1, ordered: block.ordered} : {level: 0});
	}
}

function add(paragraph: Paragraph, context: Context, inside: Inside): void {
	if (inside.ordered !== undefined && paragraph.kind === 'list-item') paragraph.ordered = inside.ordered;
	if (inside.level > 0) paragraph.level = inside.level;
	if (inside.quoted) paragraph.quoted = true;
	if (inside.task) paragraph.task = true;
	context.paragraphs.push(paragraph);
}

function children(node: Parents, context: Context, inside: Inside): void {
	for (const child of node.children) block(child, context, inside);
}

function isTask(node: Nodes, context: Context): boolean {
	const [start, end] = rangeOf(node, context);
	return /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s/.test(context.text.slice(start, Math.min(end, start + 40)));
}

/** The bars of a table become blanks, and so does the row of dashes. */
function blankBars(piece: {range: Range; by: string}, delimiter: Range): string {
	let at = piece.range[0];
	return piece.by.replace(/[^\n]/g, (character, index: number) => {
		at = piece.range[0] + index;
		return character === '|' || (at >= delimiter[0] && at < delimiter[1] && character !== '\r') ? ' ' : character;
	});
}

/** A fence that holds prose: its paragraphs are read like plain text. */
function fenced(range: Range, context: Context, inside: Inside): void {
	const source = context.text.slice(range[0], range[1]);
	const body = /^.*\n([\s\S]*?)(?:\n[^\n]*)?$/.exec(source)?.[1] ?? '';
	const start = range[0] + source.indexOf('\n') + 1;
	context.pieces.push({range: [start, start + body.length], by: body});
	pushLoose(body, start, context, inside);
}

function html(node: Nodes, context: Context, inside: Inside): void {
	const range = rangeOf(node, context);
	const {text, breaks} = stripHtml(context.text.slice(range[0], range[1]));
	context.pieces.push({range, by: decodeMarkdown(text)});
	for (const at of breaks) context.breaks.add(range[0] + at);
	pushLoose(text, range[0], context, inside);
}

/** Stretches between blank lines. */
function pushLoose(text: string, offset: number, context: Context, inside: Inside): void {
	for (const hit of text.matchAll(/\S[^\n]*(?:\n(?![ \t\r]*(?:\n|$))[^\n]*)*/g)) {
		add({range: [offset + hit.index, offset + hit.index + hit[0].length], kind: 'paragraph'}, context, inside);
	}
}
