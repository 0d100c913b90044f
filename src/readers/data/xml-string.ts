import type {TextMap} from '../../core/reader-types.ts';
import {MappedText} from '../../core/source-map.ts';
import type {Range} from '../../core/types.ts';
import {StringNode} from './tree.ts';

type Kind = 'text' | 'cdata' | 'attribute';
/** Where a part of a string stands in the file, and how it is written there. */
export type Piece = readonly [start: number, end: number, kind: Kind];

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
const SIGNS: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;'};
/** No document of XML can hold these. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|[\p{Cs}\uFFFE\uFFFF]/u;

/** Texts of one element, or the value of an attribute. */
export class XmlString extends StringNode {
	readonly #pieces: readonly Piece[];

	constructor(file: string, start: number, end: number, pieces: readonly Piece[]) {
		super(file, start, end);
		this.#pieces = pieces;
	}

	text(): {text: string; map: TextMap} {
		const text = new MappedText();
		for (const piece of this.#pieces) readPiece(text, this.file, piece);
		return text.done();
	}

	protected write(words: string, [start, end]: Range): string | undefined {
		const [, , kind] = this.#pieces.find((piece) => piece[0] <= start && end <= piece[1]) ?? [];
		if (kind === undefined || FORBIDDEN.test(words)) return undefined;
		if (kind === 'attribute')
			return words.replaceAll(/[&<>"\r]|[\t\n']/g, (sign) => SIGNS[sign] ?? `&#${sign.charCodeAt(0)};`);
		if (kind === 'text') return words.replaceAll(/[&<>\r]/g, (sign) => SIGNS[sign] as string);
		const around = this.file.slice(start - 2, start) + words + this.file.slice(end, end + 2);
		return around.includes(']]>') || words.includes('\r') ? undefined : words;
	}
}

function readPiece(text: MappedText, file: string, [start, end, kind]: Piece): void {
	const special = kind === 'text' ? /\r\n?|&(#?\w+);/g : kind === 'cdata' ? /\r\n?/g : /\r\n?|[\n\t]|&(#?\w+);/g;
	const source = file.slice(start, end);
	let at = 0;
	for (const hit of source.matchAll(special)) {
		const meant = hit[1] === undefined ? (kind === 'attribute' ? ' ' : '\n') : entity(hit[1]);
		// An entity that nobody knows stays as it is.
		if (meant === undefined) continue;
		const next = hit.index + hit[0].length;
		text.copy(source.slice(at, hit.index), start + at).stand(meant, [start + hit.index, start + next]);
		at = next;
	}
	text.copy(source.slice(at), start + at);
}

function entity(name: string): string | undefined {
	if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
	return String.fromCodePoint(name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

/**
 * The attributes of an element by their names, with places that the parser does not give.
 * @param start of its tag, which the parser has found to be well formed
 */
export function attributesOf(file: string, start: number): Array<[string, XmlString]> {
	const attribute = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/y;
	const name = /[^\s/>]+/y;
	name.lastIndex = start + 1;
	name.exec(file);
	attribute.lastIndex = name.lastIndex;
	const found: Array<[string, XmlString]> = [];
	for (let hit = attribute.exec(file); hit; hit = attribute.exec(file)) {
		const end = attribute.lastIndex;
		const from = end - (hit[2] as string).length;
		found.push([hit[1] as string, new XmlString(file, from, end, [[from + 1, end - 1, 'attribute']])]);
	}
	return found;
}
