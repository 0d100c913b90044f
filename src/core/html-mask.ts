/**
 * Markup made safe for the parser of HTML: same length, but what the sending system fills in is a word or blank.
 */
import type {DialectSet} from './dialect-set.ts';
import {isElementName} from './html-elements.ts';
import {blank, patched, variableWord} from './mask.ts';
import {findPlaceholders} from './placeholders.ts';
import type {Placeholder} from './types.ts';

export interface Markup {
	/** As it stands in the source. */
	text: string;
	/** Same length, for the parser. */
	masked: string;
	/** In text order. */
	tags: readonly Placeholder[];
}

/** Elements whose content is no markup, so that a brace in it opens no placeholder. */
const RAW = /<(style|script|mj-style)\b/gi;
/** `<mj-image … />`: HTML knows no such end, and the element would swallow what follows. */
const SELF_CLOSING = /<mj-[\w-]+(?=[^<>"']*(?:"[^"]{0,2000}"[^<>"']*|'[^']{0,2000}'[^<>"']*)*\/>)/g;
const CONTROL_CHARACTERS = /[\r\f\0\uFEFF]/g;

/** @param dialects of placeholders; without it all that are built in */
export function maskMarkup(text: string, dialects?: DialectSet): Markup {
	const bare = withoutRaw(text);
	let closed: Set<string> | undefined;
	const isClosed = (element: string): boolean => {
		closed ??= new Set(Array.from(text.matchAll(/<\/([a-z][^\s/>]*)/gi), (tag) => (tag[1] as string).toLowerCase()));
		return closed.has(element);
	};
	const tags = findPlaceholders(bare, dialects).filter((tag) => standsInMarkup(tag, bare, isClosed));
	const patches = tags.map(({range, role}) => ({
		range,
		by: role === 'variable' ? variableWord(range[1] - range[0]) : blank(bare.slice(...range)),
	}));
	const masked = patched(bare, patches)
		.replace(SELF_CLOSING, (tag) => '<img'.padEnd(tag.length))
		.replace(CONTROL_CHARACTERS, ' ');
	return {text, masked, tags};
}

/** The contents of styles and scripts blanked. */
function withoutRaw(text: string): string {
	const patches: Array<{range: [number, number]; by: string}> = [];
	const unclosed = new Set<string>();
	RAW.lastIndex = 0;
	for (let open = RAW.exec(text); open; open = RAW.exec(text)) {
		const name = (open[1] as string).toLowerCase();
		const start = text.indexOf('>', open.index) + 1;
		const end = start === 0 || unclosed.has(name) ? -1 : closing(text, name, start);
		if (end === -1) unclosed.add(name);
		else if (text[start - 2] !== '/') {
			patches.push({range: [start, end], by: blank(text.slice(start, end))});
			RAW.lastIndex = end;
		}
	}
	return patched(text, patches);
}

function closing(text: string, name: string, from: number): number {
	const end = new RegExp(`</${name}`, 'gi');
	end.lastIndex = from;
	return end.exec(text)?.index ?? -1;
}

/**
 * Comments are left to the parser. A name in angle brackets is a blank to fill in only if no such element is known or
 * closed; and a single brace that reaches over a tag was not meant as a pair.
 */
function standsInMarkup(
	{range: [start, end]}: Placeholder,
	text: string,
	isClosed: (element: string) => boolean,
): boolean {
	const tag = text.slice(start, end);
	const element = /^<\/?([a-z][^\s/>]*)/i.exec(tag)?.[1]?.toLowerCase();
	if (element !== undefined) return /=/.test(tag) || !(isElementName(element) || isClosed(element));
	if (tag.startsWith('<!')) return false;
	return !(/^\{[^{%#!]/.test(tag) && /<[a-z/!]/i.test(tag));
}
