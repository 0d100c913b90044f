import {parseXml, XmlCdata, XmlElement, XmlError, XmlText} from '@rgrove/parse-xml';
import type {DataNode, DataTree} from '../../core/reader-types.ts';
import {ArrayNode, ObjectNode, TOO_DEEP, unreadable} from './tree.ts';
import {tooDeepAt} from './xml-depth.ts';
import {attributesOf, type Piece, XmlString} from './xml-string.ts';

/**
 * XML as objects: child elements by their tag, a repeated tag as a list, attributes as `@name`, text as `#text`; an
 * element that has text alone is a string. The tree is an object with the outermost element.
 */
export function parseXmlData(text: string): DataTree {
	if (text.replace('\uFEFF', '').trim() === '') return {problems: []};
	const deep = tooDeepAt(text);
	if (deep !== undefined) return unreadable('XML', TOO_DEEP, [deep, deep + 1]);
	try {
		// The texts are read from the file, so that the parser need not mend the breaks of lines: it takes the square.
		const {root} = parseXml(text.replaceAll('\r', ' '), {
			includeOffsets: true,
			preserveCdata: true,
			// Comments and instructions part the texts before and behind them.
			preserveComments: true,
			// What a document type declares stays as it is written, so that it cannot grow.
			ignoreUndefinedEntities: true,
		});
		if (!root) return {problems: []};
		const tree = new ObjectNode(root.start, Math.min(root.end, text.length));
		tree.fields.set(root.name, nodeOf(text, root));
		return {root: tree, problems: []};
	} catch (error) {
		if (error instanceof XmlError) {
			const at = offsetOf(text, error.pos);
			return unreadable('XML', reasonOf(error), [at, Math.min(at + 1, text.length)]);
		}
		throw error;
	}
}

const reasonOf = ({message}: XmlError): string =>
	message.charAt(0).toLowerCase() + message.slice(1).replace(/ \(line \d+, column \d+\)[\s\S]*$/, '');

/** The parser counts a sign of two units as one where it says what is wrong. */
function offsetOf(text: string, signs: number): number {
	let at = 0;
	for (let count = 0; count < signs && at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
	return at;
}

function nodeOf(file: string, element: XmlElement): DataNode {
	const pieces: Piece[] = [];
	const children: XmlElement[] = [];
	for (const child of element.children) {
		if (child instanceof XmlElement) children.push(child);
		else if (child instanceof XmlCdata)
			pieces.push([child.start + '<![CDATA['.length, child.end - ']]>'.length, 'cdata']);
		else if (child instanceof XmlText) pieces.push([child.start, child.end, 'text']);
	}
	const hasAttributes = Object.keys(element.attributes).length > 0;
	// Behind a sign of two units the parser gives an element at the very end no end.
	const end = Math.min(element.end, file.length);
	const text = new XmlString(file, element.start, end, pieces);
	if (children.length === 0 && !hasAttributes) return text;
	const object = new ObjectNode(element.start, end);
	if (hasAttributes) {
		for (const [name, value] of attributesOf(file, element.start)) object.fields.set(`@${name}`, value);
	}
	if (pieces.some(([from, to]) => file.slice(from, to).trim() !== '')) object.fields.set('#text', text);
	addChildren(object, children, (child) => nodeOf(file, child));
	return object;
}

function addChildren(object: ObjectNode, children: XmlElement[], read: (child: XmlElement) => DataNode): void {
	const lists = new Map<string, ArrayNode>();
	for (const child of children) {
		const node = read(child);
		const before = object.fields.get(child.name);
		if (!before) {
			object.fields.set(child.name, node);
			continue;
		}
		let list = lists.get(child.name);
		if (!list) {
			list = new ArrayNode(before.range[0]);
			list.items.push(before);
			lists.set(child.name, list);
			object.fields.set(child.name, list);
		}
		list.items.push(node);
		list.end = node.range[1];
	}
}
