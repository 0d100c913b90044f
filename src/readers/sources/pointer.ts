/**
 * Pointers into the tree of a data file: plain names are walked, everything else is JSONPath by json-p3.
 */
import {Late} from '../../core/late.ts';
import type {DataNode} from '../../core/reader-types.ts';

/** A node with the objects around it, innermost first, and the key or index under which it was found. */
export interface Located {
	node: DataNode;
	above: readonly DataNode[];
	key: string | number | undefined;
}

export interface Pointer {
	/** As the config has it. */
	written: string;
	/** True when following it takes the JSONPath library. */
	needsQuery: boolean;
	/** From a record; empty where it leads nowhere. Nulls and empty strings count as nowhere. */
	find(from: Located): DataNode[];
	/** The same with what is around each node. */
	locate(from: Located): Located[];
}

/** Down to a child by its name or index, to all children, or to those that have a field with one text. */
type Step = string | number | typeof ALL | {field: string; is: string};
const ALL = Symbol('all children');

/** `.name`, `.*`, `[*]`, `[3]`, `['any name']`, `[?@.name=='text']` */
const STEP =
	/\.(?:(?<star>\*)|(?<dotted>[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF-]*))|\[(?:(?<all>\*)|(?<index>\d{1,9})|'(?<single>[^'\\]*)'|"(?<double>[^"\\]*)"|\?\(?@\.(?<field>[A-Za-z_]\w*) ?== ?(?:'(?<is>[^'\\]*)'|"(?<same>[^"\\]*)")\)?)\]/y;

/** ` | ` between two pointers, outside of quotes. */
const BETWEEN = / \| (?=(?:[^'"]|'[^']*'|"[^"]*")*$)/;

/** What is used of json-p3. Named here, because its types do not travel with our package. */
interface Query {
	query(value: unknown): {nodes: ReadonlyArray<{location: ReadonlyArray<string | number>}>};
}

export const jsonPath = new Late<(path: string) => Query>('The JSONPath library', async () => {
	const {compile} = await import('json-p3');
	return (path) => {
		const query = compile(path);
		return {query: (value) => query.query(value as Parameters<typeof query.query>[0])};
	};
});

/** One of the alternatives: how many objects to go up, then the way down. */
interface Way {
	up: number;
	steps: Step[] | undefined;
	path: string;
	query?: Query;
}

/** @param written as the config has it; nothing is checked here, see {@link pointerFault} */
export function compilePointer(written: string): Pointer {
	const ways = written.split(BETWEEN).map(wayOf);
	const first = (from: Located): Located[] => {
		for (const way of ways) {
			const found = follow(way, from).filter(({node}) => !isNothing(node));
			if (found.length > 0) return found;
		}
		return [];
	};
	// The most common pointer by far: one plain name.
	const [way] = ways;
	const name = ways.length === 1 && way?.up === 0 && way.steps?.length === 1 ? way.steps[0] : undefined;
	return {
		written,
		needsQuery: ways.some(({steps}) => steps === undefined),
		locate: first,
		find:
			typeof name === 'string'
				? ({node}) => {
						const child = node.fields?.get(name);
						return child && !isNothing(child) ? [child] : [];
					}
				: (from) => first(from).map(({node}) => node),
	};
}

/** What is wrong with a pointer, in words that follow its name; undefined when nothing is. */
export async function pointerFault(written: string): Promise<string | undefined> {
	for (const way of written.split(BETWEEN).map(wayOf)) {
		if (way.steps) continue;
		await jsonPath.prepare();
		try {
			jsonPath.get()(way.path);
		} catch (error) {
			return (error instanceof Error ? error.message : String(error)).replace(/ \('.*'(?::\d+)?\)$/s, '');
		}
	}
	return undefined;
}

function wayOf(written: string): Way {
	let rest = written.trim();
	let up = 0;
	while (rest === '^' || rest.startsWith('^.') || rest.startsWith('^[')) {
		up++;
		rest = rest.slice(1).replace(/^\.(?=\^)/, '');
	}
	const path = rest.startsWith('$') ? rest : `$${/^[.[]/.test(rest) || rest === '' ? '' : '.'}${rest}`;
	return {up, steps: stepsOf(path), path};
}

function stepsOf(path: string): Step[] | undefined {
	const steps: Step[] = [];
	let at = 1;
	while (at < path.length) {
		STEP.lastIndex = at;
		const hit = STEP.exec(path);
		if (!hit) return undefined;
		const {star, all, dotted, single, double, index, field, is, same} = hit.groups ?? {};
		if (star || all) steps.push(ALL);
		else if (field !== undefined) steps.push({field, is: is ?? same ?? ''});
		else steps.push(index === undefined ? (dotted ?? single ?? double ?? '') : Number(index));
		at += hit[0].length;
	}
	return steps;
}

function follow(way: Way, from: Located): Located[] {
	let start = from;
	for (let level = 0; level < way.up; level++) {
		const [node, ...above] = start.above;
		if (!node) return [];
		start = {node, above, key: undefined};
	}
	if (way.steps) return walk(way.steps, start);
	way.query ??= jsonPath.get()(way.path);
	return way.query.query(start.node.value).nodes.flatMap(({location}) => walk(location, start));
}

function walk(steps: readonly Step[], start: Located): Located[] {
	let reached = [start];
	for (const step of steps) {
		const next: Located[] = [];
		for (const place of reached) {
			const {node} = place;
			// A list is no object that a pointer could want to look at from below.
			const above = node.kind === 'object' ? [node, ...place.above] : place.above;
			if (step === ALL || typeof step === 'object') {
				for (const [key, child] of node.fields ?? node.items?.entries() ?? []) {
					if (step === ALL || child.fields?.get(step.field)?.value === step.is) next.push({node: child, above, key});
				}
				continue;
			}
			const child = typeof step === 'string' ? node.fields?.get(step) : node.items?.[step];
			if (child) next.push({node: child, above, key: step});
		}
		reached = next;
	}
	return reached;
}

/** A longer string is not asked for its text, which may have to be decoded. */
function isNothing(node: DataNode): boolean {
	if (node.kind === 'other') return node.value === null;
	return node.kind === 'string' && node.range[1] - node.range[0] <= 2 && node.value === '';
}
