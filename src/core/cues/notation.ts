/**
 * Reads one cue, written in the notation of docs/cues.md, into a tree. Reads one character ahead, never backs up.
 */
import {didYouMean} from '../suggest.ts';
import {PLACEHOLDER_KINDS} from '../types.ts';

export interface CueTree {
	source: string;
	start: boolean;
	end: boolean;
	parts: Part[];
}
export type Part = Gap | Item;
export interface Gap {
	gap: number;
}
export interface Item {
	name?: string;
	/** The alternatives as written: equal texts resolve alike. */
	text: string;
	alternatives: Atom[];
	optional: boolean;
	comma: boolean;
}
export type Atom = {word: string; inflect: boolean} | {class: string} | {kind: string} | {group: Part[]};

/** A fault in a cue. `column` is 0-based in the cue's source. */
export class CueError extends Error {
	override name = 'CueError';
	readonly column: number;
	constructor(message: string, column: number) {
		super(message);
		this.column = column;
	}
}

const KINDS: readonly string[] = [...PLACEHOLDER_KINDS, 'quote'];
/** Made when a cue is read: most runs read none, for the built-in ones are compiled. */
let word: RegExp | undefined;
const WORD = String.raw`(?:(?!\.\.\.)[\p{L}\p{N}'’\-.&%])+`;
const NAME = /([a-z]+)=/y;
const KIND = /<([a-z]+)>/y;
const DIGITS = /\d+/y;
const CLASS = /^[A-Z][A-Z0-9-]+$/;
const DEFAULT_GAP = 6;
const LONGEST_GAP = 12;
const MOST_ALTERNATIVES = 64;
const DEEPEST_BRACKETS = 3;

/**
 * @param source one cue, for example `so? sorry to hear/learn`
 * @throws CueError with the column and what to write instead
 */
export function parseCue(source: string): CueTree {
	return new CueParser(source).cue();
}

export const isGap = (part: Part): part is Gap => 'gap' in part;

class CueParser {
	private at = 0;
	private depth = 0;
	private readonly source: string;
	constructor(source: string) {
		this.source = source;
	}

	cue(): CueTree {
		this.blanks();
		const start = this.edge('START');
		const {parts, end} = this.parts(false);
		if (parts.length === 0) throw this.fault('a cue needs at least one word');
		if (parts.every((part) => isGap(part) || part.optional)) throw this.fault('at least one part must be required', 0);
		const last = parts.at(-1);
		if (isGap(parts[0] as Part) || (last && isGap(last))) throw this.fault('a cue cannot begin or end with a gap', 0);
		return {source: this.source, start, end, parts};
	}

	private parts(inside: boolean): {parts: Part[]; end: boolean} {
		const parts: Part[] = [];
		let end = false;
		for (;;) {
			this.blanks();
			if (this.done() || (inside && this.peek() === ')')) break;
			if (end) throw this.fault('END may stand only at the end');
			if (!inside && this.edge('END')) {
				end = true;
				continue;
			}
			parts.push(this.part(inside));
		}
		return {parts, end};
	}

	private part(inside: boolean): Part {
		if (this.source.startsWith('...', this.at) || this.peek() === '…') return this.gap();
		const from = this.at;
		const name = this.match(NAME)?.[1];
		if (name && inside) throw this.fault('names are allowed only outside brackets', from);
		const begin = this.at;
		const alternatives = [this.atom()];
		let optional = false;
		while (this.peek() === '/' || this.peek() === '?') {
			if (this.next() === '?') {
				optional = true;
				if (this.peek() === '/') throw this.fault('"?" goes after the last alternative: `a/b?`');
				break;
			}
			if (this.done() || this.peek() === ' ') throw this.fault('put no space round "/": `sorry/sad`');
			alternatives.push(this.atom());
		}
		if (alternatives.length > MOST_ALTERNATIVES) {
			throw this.fault(`at most ${MOST_ALTERNATIVES} alternatives; make a word class of them`, begin);
		}
		const text = this.source.slice(begin, optional ? this.at - 1 : this.at);
		const comma = this.peek() === ',';
		if (comma) this.at++;
		if (this.source.startsWith('...', this.at)) throw this.fault('put spaces round the gap: `WE ... sorry`');
		if (!this.done() && this.peek() !== ' ' && !(inside && this.peek() === ')')) throw this.unexpected();
		return {...(name && {name}), text, alternatives, optional, comma};
	}

	private gap(): Gap {
		this.at += this.peek() === '…' ? 1 : 3;
		const digits = this.match(DIGITS)?.[0] ?? '';
		if (!this.done() && this.peek() !== ' ') throw this.fault('put spaces round the gap: `WE ... sorry`');
		const gap = digits === '' ? DEFAULT_GAP : Number(digits);
		if (gap < 1 || gap > LONGEST_GAP) throw this.fault(`a gap is 1 to ${LONGEST_GAP} words`);
		return {gap};
	}

	private atom(): Atom {
		const from = this.at;
		if (this.peek() === '(') {
			this.at++;
			if (++this.depth > DEEPEST_BRACKETS)
				throw this.fault('brackets are nested too deep; make a word class of the inner ones', from);
			const {parts} = this.parts(true);
			this.depth--;
			if (this.done()) throw this.fault('this bracket is not closed', from);
			this.at++;
			if (parts.length === 0) throw this.fault('these brackets are empty', from);
			return {group: parts};
		}
		if (this.peek() === '<') return this.kind();
		word ??= new RegExp(WORD, 'uy');
		const text = this.match(word)?.[0];
		if (text === undefined) throw this.unexpected();
		if (CLASS.test(text)) return {class: text};
		if (/^\d+$/.test(text) && /^\/\d/.test(this.source.slice(this.at))) {
			throw this.fault(`"${text}/" would mean ${text} or the next. For the words write \`24 7\``, from);
		}
		const inflect = this.peek() === '~';
		if (inflect) this.at++;
		return {word: text.toLowerCase().replaceAll('’', "'"), inflect};
	}

	private kind(): Atom {
		const from = this.at;
		const match = this.match(KIND);
		if (!match?.[1]) throw this.fault('a placeholder kind is written `<date>`');
		if (!KINDS.includes(match[1])) {
			throw this.fault(
				`no placeholder kind <${match[1]}>.${didYouMean(match[1], KINDS) || ` Known: ${KINDS.join(', ')}.`}`,
				from,
			);
		}
		return {kind: match[1]};
	}

	private edge(word: string): boolean {
		if (!this.source.startsWith(word, this.at)) return false;
		const after = this.source[this.at + word.length];
		if (after !== undefined && after !== ' ') return false;
		this.at += word.length;
		return true;
	}

	/** Takes what a sticky pattern finds at this place. */
	private match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.source);
		if (match) this.at = pattern.lastIndex;
		return match;
	}

	private blanks(): void {
		while (this.peek() === ' ') this.at++;
	}
	private peek(): string {
		return this.source[this.at] ?? '';
	}
	private next(): string {
		return this.source[this.at++] ?? '';
	}
	private done(): boolean {
		return this.at >= this.source.length;
	}

	private unexpected(): CueError {
		const char = this.peek();
		if (char === '[' || char === ']')
			return this.fault('square brackets are not used. For an optional word write `so?`');
		if (char === '*' || char === '!') {
			return this.fault(
				`"${char}" is not part of cues: for a gap write \`...\`; for "at the end of a sentence" write END`,
			);
		}
		if (char === '/') return this.fault('put no space round "/": `sorry/sad`');
		return this.fault(char === '' ? 'the cue ends too early' : `"${char}" is not part of cues`);
	}
	private fault(message: string, column = this.at): CueError {
		return new CueError(message, column);
	}
}
