/**
 * From the tree of a document to its text, in the order in which the customer reads it.
 */
import type {Element, ElementContent, Nodes, Root, RootContent} from 'hast';
import * as means from './html-elements.ts';
import type {Markup} from './html-mask.ts';
import type {BlockMeta, Lines, Prose} from './html-prose.ts';
import {readRuns} from './html-runs.ts';
import {hasWord} from './letters.ts';
import type {Range} from './types.ts';

interface Inside {
	block: BlockMeta;
	bold: boolean;
	lines: Lines;
	/** Cells of this row stand for themselves, as in a table of values. */
	cells: boolean;
}

/** A text by itself, and its place in the markup: an attribute without its quotes, a title. */
export interface Note {
	range: Range;
	value: string;
}

export class Walk {
	/** The first `<title>`. */
	title: Note | undefined;
	/** Quote marks around the attributes that became text. */
	readonly quotes = new Set<string>();
	readonly #markup: Markup;
	readonly #prose: Prose;
	readonly #notes: Note[] = [];
	/** Below here are older mails only. */
	#over = false;

	constructor(markup: Markup, prose: Prose) {
		this.#markup = markup;
		this.#prose = prose;
	}

	run(root: Root): void {
		const lines: Lines = hasBlocks(root) ? 'collapse' : 'soft';
		this.#children(root.children, {block: {kind: 'paragraph'}, bold: false, lines, cells: false});
		this.#close();
	}

	#children(nodes: ReadonlyArray<RootContent | ElementContent>, inside: Inside): void {
		for (const node of nodes) {
			if (this.#over) return;
			if (node.type === 'text') {
				this.#prose.block = inside.block;
				this.#prose.bold = inside.bold;
				this.#prose.lines = inside.lines;
				readRuns(this.#markup, rangeOf(node), node.value, this.#prose);
			} else if (node.type === 'element') this.#element(node, inside);
		}
	}

	#element(element: Element, inside: Inside): void {
		const name = element.tagName;
		if (name === 'title' || name === 'mj-title') {
			const text = element.children[0];
			if (text?.type === 'text') this.title ??= {range: rangeOf(text), value: text.value};
		} else if (name === 'br') this.#prose.lineBreak(rangeOf(element));
		else if (means.beginsHistory(element)) this.#over = true;
		else if (means.isSkipped(name) || means.isHistory(element)) return;
		else if (name === 'mj-head') this.#children(element.children.filter(isOfHead), inside);
		else if (means.isPreheader(element)) this.#block(element.children, inside);
		else if (means.isHidden(element)) {
			if (this.#prose.empty) this.#block(element.children, inside);
		} else {
			this.#note(element, name === 'img' ? 'alt' : 'title');
			const within = insideOf(element, inside);
			if (means.isBlock(element)) this.#block(element.children, within);
			else this.#children(element.children, within);
		}
	}

	#block(nodes: readonly ElementContent[], inside: Inside): void {
		this.#close();
		this.#children(nodes, inside);
		this.#close();
	}

	/** Ends the block; what its pictures say comes behind it. */
	#close(): void {
		this.#prose.close();
		for (const {range, value} of this.#notes.splice(0)) {
			this.#prose.block = {kind: 'paragraph'};
			this.#prose.bold = false;
			this.#prose.lines = 'collapse';
			readRuns(this.#markup, range, value, this.#prose);
			this.#prose.close();
		}
	}

	#note(element: Element, attribute: 'alt' | 'title'): void {
		const value = element.properties[attribute];
		if (typeof value !== 'string' || !isSentence(value)) return;
		const place = attributeIn(this.#markup.masked, rangeOf(element)[0], attribute);
		if (!place) return;
		this.quotes.add(this.#markup.masked[place[1]] as string);
		this.#notes.push({range: place, value});
	}
}

/** Of the head of an MJML document only these are read. */
const isOfHead = (node: ElementContent): boolean =>
	node.type === 'element' && /^mj-(?:title|preview)$/.test(node.tagName);

const rangeOf = (node: Nodes): Range => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];

/** More than two words that say something to somebody; names of pictures and logos do not. */
const isSentence = (value: string): boolean =>
	/[A-Za-z]\S*\s+\S*[A-Za-z]\S*\s+\S*[A-Za-z]/.test(value) &&
	/[.!?…]\s*$|\b(?:you|your|we|our|us|please|i|sorry|thanks?)\b/i.test(value);

const ATTRIBUTE = /[\s/]*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|[^\s>"']*))?/y;

/** Where the value of a quoted attribute stands, in the tag that begins at an offset. */
function attributeIn(markup: string, tag: number, wanted: string): Range | undefined {
	ATTRIBUTE.lastIndex = tag;
	for (let hit = ATTRIBUTE.exec(markup); hit; hit = ATTRIBUTE.exec(markup)) {
		const value = hit[2] ?? hit[3];
		const end = ATTRIBUTE.lastIndex - 1;
		if (hit[1]?.toLowerCase() === wanted) return value === undefined ? undefined : [end - value.length, end];
	}
	return undefined;
}

/** Whether anything in the document begins a line; else it is plain text with a few marks in it. */
const hasBlocks = (node: Root | Element): boolean =>
	node.children.some(
		(child) => child.type === 'element' && (child.tagName === 'br' || means.isBlock(child) || hasBlocks(child)),
	);

function insideOf(element: Element, inside: Inside): Inside {
	const within: Inside = {...inside, bold: means.boldness(element) ?? inside.bold};
	if (means.keepsLines(element)) within.lines = 'keep';
	const {level, ordered, quoted} = inside.block;
	switch (element.tagName) {
		case 'ul':
		case 'ol':
			within.block = {...inside.block, level: (level ?? 0) + 1, ordered: element.tagName === 'ol'};
			break;
		case 'li':
			within.block = {kind: 'list-item', level: level ?? 1, ...(ordered && {ordered}), ...(quoted && {quoted})};
			break;
		case 'blockquote':
			within.block = {...inside.block, quoted: true};
			break;
		case 'tr': {
			const cells = element.children.filter((child) => child.type === 'element');
			within.cells = isRowOfValues(cells);
			const head = within.cells && cells.every(({tagName}) => tagName === 'th');
			within.block = {kind: 'paragraph', ...(head && {head})};
			break;
		}
		case 'td':
		case 'th':
			within.block = {...inside.block, kind: inside.cells ? 'cell' : 'paragraph'};
			within.cells = false;
			break;
		default: {
			const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
			if (depth) within.block = {kind: 'heading', depth: Number(depth)};
		}
	}
	return within;
}

/** At least two cells with words and nothing but lines of text in any: tables that set out a page hold blocks. */
function isRowOfValues(cells: readonly Element[]): boolean {
	if (cells.length < 2 || cells.some(hasBlocks)) return false;
	return cells.filter((cell) => hasWords(cell)).length > 1;
}

const hasWords = (node: Element): boolean =>
	node.children.some(
		(child) => (child.type === 'text' && hasWord(child.value)) || (child.type === 'element' && hasWords(child)),
	);
