/**
 * Mails are mostly attributes: without those that say nothing about the text the parser is several times quicker.
 */
import type {Markup} from './html-mask.ts';
import type {TextMap} from './reader-types.ts';
import type {Placeholder} from './types.ts';

/** A start tag with well-formed attributes; in any other the parser must see what there is. */
const START_TAG =
	/<[a-zA-Z][^\s/<>"'=]*((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]{0,4000}"|'[^']{0,4000}'|[^\s"'=<>`/]+))?)+)\s*\/?>/y;
/** Its content is blank by now. */
const RAW_TAG = /<(?:style|script|mj-style)\b[^<>]*>/iy;
/** What `html-elements.ts` and the walk ask for. */
const TELLS =
	/display|visib|opacity|max-height|font-weight|white-space|pre-?header|preview|btn|button|quote|cite|prefix|hidden|\b(?:alt|title|id)\s*=/i;

/** Stretches that can go: attributes, and what stands inside comments, styles and scripts. */
function needless(masked: string): Array<[number, number]> {
	const found: Array<[number, number]> = [];
	let unclosed = false;
	for (let at = masked.indexOf('<'); at !== -1; at = masked.indexOf('<', at + 1)) {
		if (masked.startsWith('<!--', at)) {
			const end: number = unclosed ? -1 : masked.indexOf('-->', at + 4);
			unclosed ||= end === -1;
			// `<!-->` and `--!>` end a comment too.
			if (end === -1 || /^-?>|--!>/.test(masked.slice(at + 4, end))) continue;
			if (end > at + 4) found.push([at + 4, end]);
			at = end;
			continue;
		}
		RAW_TAG.lastIndex = at;
		if (RAW_TAG.test(masked)) {
			const end = masked.indexOf('<', RAW_TAG.lastIndex);
			if (end > RAW_TAG.lastIndex) found.push([RAW_TAG.lastIndex, end]);
			at = RAW_TAG.lastIndex - 1;
			continue;
		}
		START_TAG.lastIndex = at;
		const tag = START_TAG.exec(masked);
		if (!tag) continue;
		const attributes = tag[1] as string;
		if (!TELLS.test(attributes)) {
			const from = at + tag[0].indexOf(attributes);
			found.push([from, from + attributes.length]);
		}
		at += tag[0].length - 1;
	}
	return found;
}

/** @returns the markup with less in it, and the map from it to the markup as it was */
export function leanMarkup(markup: Markup): {markup: Markup; map: TextMap} {
	const cuts = needless(markup.masked);
	if (cuts.length === 0) return {markup, map: [[0, 0]]};
	const map: Array<[number, number]> = [];
	const text: string[] = [];
	const masked: string[] = [];
	const tags: Placeholder[] = [];
	let length = 0;
	let tag = 0;
	let at = 0;
	const keep = (end: number): void => {
		if (end > at) map.push([length, at]);
		text.push(markup.text.slice(at, end));
		masked.push(markup.masked.slice(at, end));
		for (let next = markup.tags[tag]; next && next.range[0] < end; next = markup.tags[++tag]) {
			const [from, to] = next.range;
			tags.push({...next, range: [from - at + length, to - at + length]});
		}
		length += end - at;
	};
	for (const [from, to] of cuts) {
		keep(from);
		at = to;
		while ((markup.tags[tag]?.range[0] ?? to) < to) tag++;
	}
	keep(markup.masked.length);
	return {markup: {text: text.join(''), masked: masked.join(''), tags}, map};
}
