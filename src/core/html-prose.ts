/**
 * Builds the text of a message from the pieces of its markup: white space as a browser shows it, blocks with a blank
 * line between them.
 */
import type {Pieces} from './html-runs.ts';
import type {Paragraph} from './layout.ts';
import type {MessageSource, TextMap} from './reader-types.ts';
import {MappedText} from './source-map.ts';
import type {Range} from './types.ts';

/** What line breaks in the markup mean: white space; a line break; or what they mean in plain text. */
export type Lines = 'collapse' | 'keep' | 'soft';

export type BlockMeta = Omit<Paragraph, 'range'>;

export class Prose implements Pieces {
	/** What is said of a block that begins with the next words. */
	block: BlockMeta = {kind: 'paragraph'};
	bold = false;
	lines: Lines = 'collapse';
	readonly #markup: string;
	readonly #out = new MappedText();
	readonly #paragraphs: Paragraph[] = [];
	readonly #strong: Range[] = [];
	readonly #breaks = new Set<number>();
	/** Where the open block begins in the text, and where its last words end; -1 without an open block. */
	#start = -1;
	#end = 0;
	#open: BlockMeta = this.block;
	/** True when a control tag stands where the next block begins: nothing may come between it and the words. */
	#led = false;
	#boldStart = -1;
	#space: Range | undefined;
	/** Line breaks since the last words, and whether one of them was set on purpose. */
	#waiting = 0;
	#forced = false;
	#lineRange: Range = [0, 0];

	constructor(markup: string) {
		this.#markup = markup;
	}

	/** True until the first words. */
	get empty(): boolean {
		return this.#start === -1 && this.#paragraphs.length === 0;
	}

	copy(piece: string, at: number): void {
		this.#begin(at);
		this.#out.copy(piece, at);
		this.#end = this.#out.length;
	}

	stand(piece: string, range: Range): void {
		this.#begin(range[0]);
		this.#out.stand(piece, range);
		this.#end = this.#out.length;
	}

	space(range: Range): void {
		if (this.lines !== 'collapse') {
			const count = this.#markup.slice(...range).split('\n').length - 1;
			if (count > 0) return this.#line(range, count, this.lines === 'keep');
		}
		// All white space up to the next words is one; a tag in the midst of it must not count as white space.
		if (!this.#space) this.#space = range;
		else if (this.#space[1] === range[0]) this.#space = [this.#space[0], range[1]];
	}

	control(piece: string, at: number): void {
		if (this.#waiting > 1) this.close();
		if (this.#start === -1) this.#lead(at);
		else this.#writeGap();
		let from = 0;
		for (const space of piece.matchAll(/\s+/g)) {
			this.#out.copy(piece.slice(from, space.index), at + from);
			from = space.index + space[0].length;
			this.#out.stand(' ', [at + space.index, at + from]);
		}
		this.#out.copy(piece.slice(from), at + from);
	}

	/** `<br>` */
	lineBreak(range: Range): void {
		this.#line(range, 1, true);
	}

	/** Ends the open block. */
	close(): void {
		if (this.#start !== -1) this.#paragraphs.push({range: [this.#start, this.#end], ...this.#open});
		this.#start = -1;
		this.#led = false;
		this.#space = undefined;
		this.#waiting = 0;
		this.#forced = false;
	}

	done(): {text: string; map: TextMap; layout: NonNullable<MessageSource['layout']>} {
		this.close();
		this.#endBold();
		return {
			...this.#out.done(),
			layout: {paragraphs: this.#paragraphs, strong: this.#strong, breaks: this.#breaks},
		};
	}

	/** The blank line in front of a block, once. */
	#lead(at: number): void {
		if (!this.#led && this.#out.length > 0) this.#out.stand('\n\n', [at, at]);
		this.#led = true;
	}

	#line(range: Range, count: number, forced: boolean): void {
		if (this.#waiting === 0) this.#lineRange = range;
		this.#waiting += count;
		this.#forced ||= forced;
		this.#space = undefined;
	}

	/** Writes what stands between the last words and the next ones. */
	#begin(at: number): void {
		if (this.#waiting > 1) this.close();
		if (this.#start === -1) {
			this.#lead(at);
			this.#start = this.#out.length;
			this.#open = this.block;
		} else this.#writeGap();
		this.#space = undefined;
		this.#waiting = 0;
		this.#forced = false;
		if (!this.bold) this.#endBold();
		else if (this.#boldStart === -1) this.#boldStart = this.#out.length;
	}

	/** The line break or the blank between the last words and the next ones of the same block. */
	#writeGap(): void {
		const space = this.#space;
		if (this.#waiting === 1) {
			if (this.#forced) this.#breaks.add(this.#out.length);
			this.#out.stand('\n', this.#lineRange);
		} else if (space) {
			if (space[1] - space[0] === 1 && this.#markup[space[0]] === ' ') this.#out.copy(' ', space[0]);
			else this.#out.stand(' ', space);
		}
		this.#space = undefined;
		this.#waiting = 0;
		this.#forced = false;
	}

	#endBold(): void {
		if (this.#boldStart !== -1 && this.#end > this.#boldStart) this.#strong.push([this.#boldStart, this.#end]);
		this.#boldStart = -1;
	}
}
