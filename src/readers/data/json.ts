import {type ParseErrorCode, visit} from 'jsonc-parser';
import type {DataNode, DataTree, TextMap} from '../../core/reader-types.ts';
import {MappedText} from '../../core/source-map.ts';
import type {Range} from '../../core/types.ts';
import {ArrayNode, MAX_DEPTH, moved, ObjectNode, OtherNode, StringNode, TOO_DEEP, unreadable} from './tree.ts';

/** What is wrong, by the parser's number for it. Its enum is erased from the build, so that the numbers stand here. */
const REASONS: Readonly<Partial<Record<ParseErrorCode, string>>> = {
	1: 'this is neither a value nor a sign of JSON',
	2: 'this is no number',
	3: 'a key in double quotes is missing here',
	4: 'a value is missing here',
	5: 'a colon is missing before this',
	6: 'a comma is missing before this',
	7: 'a closing } is missing',
	8: 'a closing ] is missing',
	9: 'something follows the end of the data',
	11: 'this comment is not closed',
	12: 'this string is not closed on its line',
	13: 'this number is not complete',
	14: '\\u must be followed by four hexadecimal digits',
	15: 'a backslash must be followed by one of " \\ / b f n r t u',
};
/** A tab or another control character in a string: no parser that takes it reads it otherwise than as it stands. */
const RAW_CONTROL = 16;
const NO_VALUE = 4;

const SHORT: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'};
const UNSAFE = /["\\\p{Cc}]/gu;
const UNSAFE_IN_ASCII = /["\\\p{Cc}]|[^\0-~]/gu;
const IN_SHORT = new Map(Object.entries(SHORT).map(([letter, meant]) => [meant, `\\${letter}`]));

class JsonString extends StringNode {
	text(): {text: string; map: TextMap} {
		return moved(unescaped(this.file.slice(this.start + 1, this.end - 1)), this.start + 1);
	}

	/** A string that writes its letters as \uXXXX keeps to that: its file may have to be ASCII. */
	protected write(words: string): string {
		const raw = this.file.slice(this.start, this.end);
		const ascii = /\\u/.test(raw) && /^[\0-~]*$/.test(raw);
		return words.replace(ascii ? UNSAFE_IN_ASCII : UNSAFE, escaped);
	}
}

function escaped(character: string): string {
	if (character === '"' || character === '\\') return `\\${character}`;
	const unit = (index: number): string => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
	return IN_SHORT.get(character) ?? (character.length > 1 ? unit(0) + unit(1) : unit(0));
}

/** What the inside of a string of JSON says. */
function unescaped(inside: string): {text: string; map: TextMap} {
	const text = new MappedText();
	let at = 0;
	for (let next = inside.indexOf('\\'); next !== -1; next = inside.indexOf('\\', at)) {
		text.copy(inside.slice(at, next), at);
		const letter = inside.charAt(next + 1);
		at = next + (letter === 'u' ? 6 : 2);
		const code = letter === 'u' ? Number.parseInt(inside.slice(next + 2, at), 16) : undefined;
		text.stand(code === undefined ? (SHORT[letter] ?? letter) : String.fromCharCode(code), [next, at]);
	}
	return text.copy(inside.slice(at), at).done();
}

/** Thrown out of the parser's walk: the first fault ends it. */
class Fault {
	readonly reason: string;
	readonly range: Range;

	constructor(reason: string, range: Range) {
		this.reason = reason;
		this.range = range;
	}
}

/**
 * One value of JSON, with comments and trailing commas as JSONC has them.
 * @param file the whole file
 * @param start where the value is looked for, as an offset
 * @param end where the search ends: the end of the file, or of a line
 */
export function parseJsonValue(file: string, start: number, end: number): DataTree {
	const text = start === 0 && end === file.length ? file : file.slice(start, end);
	if (text.trim() === '') return {problems: []};
	const build = new TreeBuilder(file);
	try {
		visit(
			text,
			{
				onObjectBegin: (offset) => build.open(new ObjectNode(start + offset)),
				onObjectProperty: (key) => build.name(key),
				onArrayBegin: (offset) => build.open(new ArrayNode(start + offset)),
				onObjectEnd: (offset, length) => build.close(start + offset + length),
				onArrayEnd: (offset, length) => build.close(start + offset + length),
				onLiteralValue: (value, offset, length) => build.literal(value, start + offset, start + offset + length),
				onError: (code, offset, length) => {
					if (Number(code) === RAW_CONTROL) return;
					const reason = REASONS[code] ?? 'this is no JSON';
					const missing = Number(code) === NO_VALUE && offset >= text.length;
					throw new Fault(missing ? 'the file ends too early' : reason, [start + offset, start + offset + length]);
				},
			},
			{allowTrailingComma: true},
		);
	} catch (error) {
		if (error instanceof Fault) return unreadable('JSON', error.reason, error.range);
		throw error;
	}
	return build.root ? {root: build.root, problems: []} : {problems: []};
}

class TreeBuilder {
	root: DataNode | undefined;
	readonly #file: string;
	readonly #open: Array<ObjectNode | ArrayNode> = [];
	/** Keys that wait for their values, one for each open object. */
	readonly #keys: string[] = [];

	constructor(file: string) {
		this.#file = file;
	}

	open(node: ObjectNode | ArrayNode): void {
		if (this.#open.length >= MAX_DEPTH) throw new Fault(TOO_DEEP, [node.start, node.start + 1]);
		this.#add(node);
		this.#open.push(node);
		this.#keys.push('');
	}

	name(key: string): void {
		this.#keys[this.#keys.length - 1] = key;
	}

	close(end: number): void {
		const node = this.#open.pop();
		this.#keys.pop();
		if (node) node.end = end;
	}

	literal(value: unknown, start: number, end: number): void {
		// Its text is read from the file when somebody asks: most strings of an export are never asked for.
		const isText = typeof value === 'string';
		this.#add(isText ? new JsonString(this.#file, start, end) : new OtherNode(value, start, end));
	}

	#add(node: DataNode): void {
		const parent = this.#open.at(-1);
		if (!parent) this.root = node;
		else if (parent instanceof ObjectNode) parent.fields.set(this.#keys.at(-1) as string, node);
		else parent.items.push(node);
	}
}

/** JSON and JSONC: the whole file is one value. */
export const parseJson = (text: string): DataTree =>
	parseJsonValue(text, text.startsWith('\uFEFF') ? 1 : 0, text.length);
