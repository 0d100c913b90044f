import type {DataNode, DataTree} from '../../src/core/reader-types.ts';
import {dataFormatOf} from '../../src/readers/data/index.ts';

/** Reads a data file; the end of its name says how. */
export async function readData(fileName: string, text: string): Promise<DataTree> {
	const format = dataFormatOf(fileName);
	if (!format) throw new Error(`no data format reads ${fileName}`);
	await format.prepare();
	return format.parse(text);
}

/** The node at a path of keys and indexes. */
export function nodeAt(root: DataNode | undefined, ...path: Array<string | number>): DataNode {
	let node = root;
	for (const step of path) node = typeof step === 'number' ? node?.items?.[step] : node?.fields?.get(step);
	if (!node) throw new Error(`nothing at ${path.join('.')}`);
	return node;
}

/** Every string of a tree, each once. */
export function stringsOf(root: DataNode | undefined): DataNode[] {
	const seen = new Set<DataNode>();
	const walk = (node: DataNode): void => {
		if (seen.has(node)) return;
		seen.add(node);
		for (const child of node.fields?.values() ?? node.items ?? []) walk(child);
	};
	if (root) walk(root);
	return [...seen].filter((node) => node.kind === 'string');
}
