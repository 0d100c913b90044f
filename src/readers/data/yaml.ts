import {
	Composer,
	type CST,
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	Lexer,
	type Node,
	Parser,
	type Scalar,
	type YAMLMap,
} from 'yaml';
import type {DataNode, DataTree} from '../../core/reader-types.ts';
import type {Range} from '../../core/types.ts';
import {ArrayNode, fault, MAX_DEPTH, ObjectNode, OtherNode, TOO_DEEP, unreadable} from './tree.ts';
import {YamlString} from './yaml-string.ts';

/** Aliases are not copied, but who walks the tree meets their values each time; so many may be met more than once. */
const MAX_REPEATED = 100_000;

class Refused extends Error {
	readonly range: Range;

	constructor(reason: string, range: Range) {
		super(reason);
		this.range = range;
	}
}

/** YAML 1.2 with merge keys. One document is the tree; of several the tree is the list. */
export function parseYamlData(text: string): DataTree {
	try {
		// Of two equal keys the last wins, as in JSON.
		const composer = new Composer({keepSourceTokens: true, uniqueKeys: false, logLevel: 'silent'});
		stopAtFirstError(composer);
		const documents = [...composer.compose(tokensOf(text))];
		const error = documents.flatMap(({errors}) => errors)[0];
		if (error) return unreadable('YAML', reasonOf(error.message), error.pos);
		const roots = documents.filter(({contents}) => contents !== null).map((document) => new Tree(text, document).root);
		const [root] = roots;
		if (!root) return {problems: []};
		if (roots.length === 1) return {root, problems: []};
		const all = new ArrayNode(0, text.length);
		all.items.push(...roots);
		return {root: all, problems: []};
	} catch (error) {
		if (error instanceof Refused) return {problems: [fault('YAML', error.message, error.range)]};
		throw error;
	}
}

/** The next stage calls itself for each level, and a stack that runs out inside of a RegExp ends the whole process. */
function* tokensOf(text: string): Generator<CST.Token, void> {
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(text)) {
		if (parser.stack.length > MAX_DEPTH) throw new Refused(TOO_DEEP, [parser.offset, parser.offset + 1]);
		yield* parser.next(lexeme);
	}
	yield* parser.end();
}

/**
 * One is told, and a file of stray quotes has one in each line, every one with a stack of its own. The library has no
 * setting for it; should it ever call its own otherwise, it only takes longer.
 */
function stopAtFirstError(composer: object): void {
	const collect: unknown = Reflect.get(composer, 'onError');
	if (typeof collect !== 'function') return;
	// On its way up the library reports it once more for each level, with another place.
	let first: Refused | undefined;
	Reflect.set(composer, 'onError', (source: unknown, code: unknown, message: string, warning?: boolean) => {
		if (warning) return collect(source, code, message, warning);
		first ??= new Refused(reasonOf(message), placeOf(source));
		throw first;
	});
}

/** An offset, a range, or a token. */
function placeOf(source: unknown): Range {
	if (typeof source === 'number') return [source, source + 1];
	if (Array.isArray(source)) return [source[0], source[1]];
	const {offset, source: written} = source as {offset: number; source?: unknown};
	return [offset, offset + (typeof written === 'string' ? written.length : 1)];
}

const reasonOf = (message: string): string => message.charAt(0).toLowerCase() + message.slice(1).split('\n', 1)[0];

/** Walks one document in the order of the file, so that an alias finds the anchor last set before it. */
class Tree {
	readonly root: DataNode;
	readonly #file: string;
	readonly #anchors = new Map<string, DataNode>();
	/** How many values each list and mapping has below it, aliases followed; none yet for one that is still open. */
	readonly #sizes = new Map<DataNode, number>();
	#repeated = 0;

	constructor(file: string, document: Document.Parsed) {
		this.#file = file;
		this.root = this.#node(document.contents, 0, 0, false);
	}

	#node(node: unknown, place: number, depth: number, inFlow: boolean): DataNode {
		if (isAlias(node)) return this.#aliased(node.source, rangeOf(node, place));
		const [start, end] = rangeOf(node, place);
		if (depth > MAX_DEPTH) throw new Refused(TOO_DEEP, [start, end]);
		if (isMap(node)) {
			const object = this.#anchored(node, new ObjectNode(start, end));
			this.#fill(object, node, depth + 1, inFlow || node.flow === true);
			return object;
		}
		if (isSeq(node)) {
			const array = this.#anchored(node, new ArrayNode(start, end));
			for (const item of node.items) {
				array.items.push(this.#node(item, start, depth + 1, inFlow || node.flow === true));
			}
			this.#measure(array, array.items);
			return array;
		}
		if (!isScalar(node)) return new OtherNode(null, start, end);
		const {value} = node;
		return this.#anchored(
			node,
			typeof value === 'string'
				? new YamlString(this.#file, start, end, node as Scalar<string>, inFlow)
				: new OtherNode(value, start, end),
		);
	}

	#anchored<T extends DataNode>(node: Node, made: T): T {
		const anchor = (node as {anchor?: string}).anchor;
		if (anchor) this.#anchors.set(anchor, made);
		return made;
	}

	#aliased(name: string, range: Range): DataNode {
		const node = this.#anchors.get(name);
		if (!node) throw new Refused(`nothing above is marked &${name}`, range);
		const size = node.kind === 'object' || node.kind === 'array' ? this.#sizes.get(node) : 1;
		if (size === undefined) throw new Refused(`*${name} stands inside what it repeats`, range);
		this.#repeated += size;
		if (this.#repeated > MAX_REPEATED) throw new Refused('its aliases repeat more than 100,000 values', range);
		return node;
	}

	#measure(node: DataNode, children: Iterable<DataNode>): void {
		let size = 1;
		for (const child of children) size += this.#sizes.get(child) ?? 1;
		this.#sizes.set(node, size);
	}

	#fill(object: ObjectNode, map: YAMLMap, depth: number, inFlow: boolean): void {
		const merged: DataNode[] = [];
		for (const {key, value} of map.items) {
			const name = this.#node(key, object.start, depth, inFlow);
			const isMerge = isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
			const node = this.#node(value, name.range[1], depth, inFlow);
			if (isMerge) merged.push(...(node.items ?? [node]));
			else object.fields.set(this.#keyOf(name), node);
		}
		for (const source of merged) {
			for (const [name, node] of source.fields ?? []) if (!object.fields.has(name)) object.fields.set(name, node);
		}
		this.#measure(object, object.fields.values());
	}

	/** A mapping or a list may be a key, too; it is called what is written there. */
	#keyOf(name: DataNode): string {
		return name.kind === 'string' || name.kind === 'other' ? String(name.value ?? '') : this.#file.slice(...name.range);
	}
}

function rangeOf(node: unknown, place: number): Range {
	const range = (node as {range?: readonly number[]} | null)?.range;
	return range ? [range[0] as number, range[1] as number] : [place, place];
}
