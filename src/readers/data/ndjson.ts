import type {DataTree} from '../../core/reader-types.ts';
import {parseJsonValue} from './json.ts';
import {ArrayNode} from './tree.ts';

/**
 * One value of JSON a line, each read on its own: a broken line is one problem and the others still count. Only a line
 * feed ends a line; JSON allows U+2028 inside a string.
 */
export function parseNdjson(text: string): DataTree {
	const root = new ArrayNode(0, text.length);
	const tree: DataTree = {root, problems: []};
	let start = text.startsWith('\uFEFF') ? 1 : 0;
	while (start < text.length) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 ? text.length : newline;
		const line = parseJsonValue(text, start, end);
		if (line.root) root.items.push(line.root);
		// The rest of the file is what its name claims.
		for (const problem of line.problems) tree.problems.push({...problem, fatal: false});
		start = end + 1;
	}
	return root.items.length > 0 || tree.problems.length > 0 ? tree : {problems: []};
}
