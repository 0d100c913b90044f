/**
 * Files of translations: one message is spread over several keys, which share all but their last part.
 */
import type {DataNode} from '../../core/reader-types.ts';
import {type Body, bodyOf, joined} from './join.ts';
import type {Located} from './pointer.ts';

export interface Group {
	/** The shared part of the keys: `mailer.refund`. */
	id: string;
	subject?: string;
	body: Body;
	twins: [];
}

/** Keys whose text stands above the message. */
const SUBJECT = /^(?:subject|title|heading|headline)(?:_(?:html|text))?$/i;

interface Parts {
	subject?: string;
	parts: Body[];
}

/** Groups in the order of their first text. Keys with dots count as if they were nested. */
export function groupByPrefix(roots: readonly Located[]): Group[] {
	const groups = new Map<string, Parts>();
	for (const {node} of roots) collect(node, [], groups);
	return [...groups].flatMap(([id, {subject, parts}]) => {
		const body = joined(parts);
		return body ? [{id, body, twins: [] as [], ...(subject !== undefined && {subject})}] : [];
	});
}

function collect(node: DataNode, path: readonly string[], groups: Map<string, Parts>): void {
	if (node.kind === 'string') {
		const body = bodyOf(node);
		if (!body) return;
		const id = path.slice(0, -1).join('.') || (path[0] ?? '');
		let group = groups.get(id);
		if (!group) {
			group = {parts: []};
			groups.set(id, group);
		}
		if (SUBJECT.test(path.at(-1) ?? '') && group.subject === undefined) group.subject = body.text.trim();
		else group.parts.push(body);
		return;
	}
	for (const [key, child] of node.fields ?? []) collect(child, [...path, ...key.split('.')], groups);
	for (const [index, child] of node.items?.entries() ?? []) collect(child, [...path, String(index)], groups);
}
