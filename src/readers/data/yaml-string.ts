import {isScalar, isSeq, parseDocument, type Scalar} from 'yaml';
import type {TextMap} from '../../core/reader-types.ts';
import type {Range} from '../../core/types.ts';
import {changed} from './changed.ts';
import {moved, StringNode} from './tree.ts';
import {blockText} from './yaml-block.ts';
import {type FlowStyle, flowText} from './yaml-flow.ts';

const FLOW_STYLES: Readonly<Record<string, FlowStyle>> = {
	PLAIN: 'plain',
	QUOTE_SINGLE: 'single',
	QUOTE_DOUBLE: 'double',
};

export class YamlString extends StringNode {
	readonly #scalar: Scalar<string>;
	readonly #inFlow: boolean;

	constructor(file: string, start: number, end: number, scalar: Scalar<string>, inFlow: boolean) {
		super(file, start, end);
		this.#scalar = scalar;
		this.#inFlow = inFlow;
	}

	override get value(): string {
		return this.#scalar.value;
	}

	text(): {text: string; map: TextMap} {
		const {value} = this.#scalar;
		const read = this.#read(this.file, this.start, this.end);
		// Should the library ever read a scalar otherwise than we do, its words stay right and their place is the scalar.
		return read.text === value ? read : {text: value, map: [[0, this.start, this.end]]};
	}

	/** Undefined for a block scalar. */
	get #style(): FlowStyle | undefined {
		return FLOW_STYLES[this.#scalar.type ?? 'PLAIN'];
	}

	#read(file: string, start: number, end: number): {text: string; map: TextMap} {
		const {srcToken} = this.#scalar;
		if (srcToken?.type !== 'block-scalar') {
			return moved(flowText(file.slice(start, end), this.#style ?? 'plain'), start);
		}
		const header = this.end - this.start - srcToken.source.length;
		return blockText(file, start, end, header, srcToken.indent).done();
	}

	/** The first line with words tells how far a block scalar is indented; no line may lose its words, or begin later. */
	#keepsIndent(source: string, offset: number): boolean {
		const before = this.file.slice(this.start, this.end);
		const line = before.lastIndexOf('\n', offset - 1) + 1;
		const indents = [before, source].map((text) => /^[ \t]*(?=[^\s])/.exec(text.slice(line))?.[0]);
		return indents[0] !== undefined && indents[0] === indents[1];
	}

	protected write(words: string, at: Range): string | undefined {
		const style = this.#style;
		const written = writtenIn(style, words);
		if (written === undefined) return undefined;
		const read = (file: string, start: number, end: number) => this.#read(file, start, end);
		const change = changed(this, read, at, written, words);
		if (!change || /^(?:---|\.\.\.)(?:\s|$)/m.test(change.source)) return undefined;
		if (style === 'plain' && !isPlain(change.source, change.text, this.#inFlow)) return undefined;
		return style || this.#keepsIndent(change.source, at[0] - this.start) ? written : undefined;
	}
}

const SIGNS: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\'};
const UNSAFE = /["\\\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu;

function writtenIn(style: FlowStyle | undefined, words: string): string | undefined {
	if (style === 'double') {
		return words.replace(UNSAFE, (sign) => SIGNS[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
	}
	if (words.search(/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u) !== -1) return undefined;
	return style === 'single' ? words.replaceAll("'", "''") : words;
}

/**
 * Whether words without quotes are read as that text: not as a number, a mapping, a comment, an alias.
 * @param source with the breaks of its lines
 */
function isPlain(source: string, text: string, inFlow: boolean): boolean {
	if (inFlow && /[,[\]{}]/.test(source)) return false;
	const item = source.replaceAll(/\n[ \t]*/g, '\n  ');
	const {contents, errors} = parseDocument(inFlow ? `- [${item}]` : `- ${item}`, {
		prettyErrors: false,
		logLevel: 'silent',
	});
	let node: unknown = isSeq(contents) ? contents.items[0] : undefined;
	if (inFlow) node = isSeq(node) && node.items.length === 1 ? node.items[0] : undefined;
	return errors.length === 0 && isScalar(node) && node.type === 'PLAIN' && node.value === text && !node.comment;
}
