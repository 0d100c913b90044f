import type {Layout, Paragraph} from './layout.ts';
import * as shape from './line-shapes.ts';
import type {Block, Range} from './types.ts';

/** A block and what its layout says about it; `text` is the trimmed view. */
export interface BlockDraft {
	block: Block;
	text: string;
	paragraph: Paragraph;
	/** Index of the paragraph; lines of one paragraph share it. */
	group: number;
	/** Bold from end to end. */
	bold: boolean;
	/** Has a list marker of its own that Markdown did not make a list of. */
	item: boolean;
	/** Closes the letter, names included. */
	closing: boolean;
}

interface Line {
	start: number;
	end: number;
	text: string;
	bold: boolean;
	/** Length of the whole line as written. */
	width: number;
	/** Length of the list marker in front of `start`. */
	marker: number;
	ordered: boolean;
	/** Has the marks of a heading in a plain text. */
	heading: boolean;
}

/** A shorter line than this may end early on purpose; hard-wrapped prose is set wider (UTF-16 units). */
const SHORT = 45;

/** Cuts the paragraphs into blocks: hard-wrapped prose stays whole, lines that stand for themselves become blocks. */
export function blocksOf(layout: Layout, view: string): BlockDraft[] {
	const drafts: BlockDraft[] = [];
	const bold = boldTest(layout.strong, view);
	for (const [group, paragraph] of layout.paragraphs.entries()) {
		const lines = linesOf(view, paragraph.range, bold);
		if (lines.length === 0) continue;
		if (paragraph.kind === 'heading' || paragraph.kind === 'cell') drafts.push(draft(lines, paragraph, group, false));
		else splitLines(lines, paragraph, group, layout.breaks, drafts);
	}
	return drafts;
}

function splitLines(
	lines: Line[],
	paragraph: Paragraph,
	group: number,
	breaks: Set<number>,
	drafts: BlockDraft[],
): void {
	const width = lines.reduce((most, line) => Math.max(most, line.width), 0);
	let from = 0;
	let closing = closes(lines[0] as Line, paragraph);
	for (let i = 1; i <= lines.length; i++) {
		const previous = lines[i - 1] as Line;
		const line = lines[i];
		if (line && closing && isName(line)) continue;
		if (line && !breaksBefore(previous, line, width, breaks)) continue;
		drafts.push(draft(lines.slice(from, i), paragraph, group, closing));
		from = i;
		closing = line !== undefined && closes(line, paragraph);
	}
}

const closes = (line: Line, paragraph: Paragraph): boolean =>
	line.marker === 0 && paragraph.kind !== 'list-item' && shape.isClosing(line.text);

/** A line below the closing: a name, a role, a company, a team. */
const isName = (line: Line): boolean =>
	line.marker === 0 && (shape.isNameLine(line.text) || shape.isTeam(line.text) || shape.ONLY_STAND_INS.test(line.text));

function breaksBefore(previous: Line, line: Line, width: number, breaks: Set<number>): boolean {
	if (shape.isRule(previous.text) || shape.isRule(line.text)) return true;
	if (line.marker > 0) return true;
	if (shape.isMailHead(previous.text) || shape.isMailHead(line.text)) return true;
	if (shape.isAgentNote(line.text)) return true;
	if (shape.isGreeting(previous.text) || shape.isClosing(line.text)) return true;
	if (previous.bold !== line.bold || previous.heading || line.heading) return true;
	const alone = shape.ONLY_STAND_INS.test(line.text);
	if (alone && previous.text.endsWith(':') && !shape.ONLY_STAND_INS.test(previous.text) && !isShout(previous.text))
		return false;
	if (/^[a-zß-öø-ɏꝏꝛ,;.)]/.test(line.text)) return false;
	if (alone) return shape.TERMINATED.test(previous.text) || !shape.TERMINATED.test(line.text);
	if (shape.ONLY_STAND_INS.test(previous.text)) return true;
	if (hasBreak(breaks, previous.end, line.start)) return true;
	if (isShout(previous.text)) return true;
	if (
		shape.LABEL.test(line.text) &&
		(shape.LABEL.test(previous.text) || shape.TERMINATED.test(previous.text) || previous.text.length < SHORT)
	)
		return true;
	if (previous.text.length >= SHORT || shape.UNFINISHED.test(previous.text)) return false;
	const nextWord = /^\S+/.exec(line.text)?.[0].length ?? 0;
	return !shape.TERMINATED.test(previous.text) && previous.width + 1 + nextWord <= Math.max(width, SHORT) - 8;
}

function hasBreak(breaks: Set<number>, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (breaks.has(at)) return true;
	return false;
}

/** Capitals only, as plain text sets its headings; a sentence to the reader is none, however loud. */
export const isShout = (text: string): boolean => {
	if (/[a-z]/.test(text) || /^(?:PLEASE|YOU|WE|I|CAN|DO)\b/.test(text)) return false;
	const bare = text.replace(/[Ꝏꝏ]+/g, '');
	return (
		/[A-ZÀ-ÖØ-ÞꝎꝚ]{2}/.test(bare) && !/[a-zß-öø-ɏꝏꝛ]/.test(bare) && text.length <= 70 && !/[.!]$|:\s*\S/.test(text)
	);
};

function draft(lines: readonly Line[], paragraph: Paragraph, group: number, closing: boolean): BlockDraft {
	const first = lines[0] as Line;
	const last = lines.at(-1) as Line;
	const item = first.marker > 0 && !first.heading;
	const kind = first.heading ? 'heading' : item && paragraph.kind === 'paragraph' ? 'list-item' : paragraph.kind;
	const block: Block = {range: [first.start, last.end], kind};
	if (paragraph.ordered || (item && first.ordered)) block.ordered = true;
	if (paragraph.depth !== undefined) block.depth = paragraph.depth;
	return {
		block,
		text: lines.map((line) => line.text).join(' '),
		paragraph,
		group,
		bold: lines.every((line) => line.bold),
		item,
		closing,
	};
}

function linesOf(view: string, [start, end]: Range, bold: (start: number, end: number) => boolean): Line[] {
	const lines: Line[] = [];
	let at = start;
	for (const source of view.slice(start, end).split('\n')) {
		const text = source.trim();
		if (text !== '') {
			const lineStart = at + source.indexOf(text);
			const heading = /^#{1,6}[ \t]+(?=\S)/.exec(text)?.[0] ?? '';
			const marker = heading || (shape.MARKER.exec(text)?.[0] ?? '');
			lines.push({
				start: lineStart + marker.length,
				end: lineStart + text.length,
				text: text.slice(marker.length),
				bold: bold(lineStart + marker.length, lineStart + text.length),
				width: source.trimEnd().length,
				marker: marker.length,
				ordered: /^\d/.test(marker),
				heading: heading !== '',
			});
		}
		at += source.length + 1;
	}
	return lines;
}

/** Whether all words between two offsets are bold. Bold ranges come in order, nested ones behind their parents. */
function boldTest(strong: readonly Range[], view: string): (start: number, end: number) => boolean {
	let next = 0;
	return (start, end) => {
		if (strong.length === 0) return false;
		while (next < strong.length && (strong[next] as Range)[1] <= start) next++;
		let rest = '';
		let at = start;
		for (let i = next; i < strong.length && (strong[i] as Range)[0] < end; i++) {
			const [from, to] = strong[i] as Range;
			if (from > at) rest += view.slice(at, from);
			at = Math.max(at, to);
		}
		if (at === start) return false;
		rest += view.slice(Math.min(at, end), end);
		return !/[A-Za-zÀ-ɏꝎꝏꝚꝛ\d]/.test(rest);
	};
}
