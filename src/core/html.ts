import {blank} from './mask.ts';

const TAG = /<\/?([a-zA-Z][\w-]*)(?:\s[^<>]*)?\/?>/g;
/** Elements whose text no reader sees. */
const HIDDEN = /<(script|style|head|title)\b/gi;
const BREAKING =
	/^(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr|section|article|header|footer|body|html|center)$/i;

/** Tags blanked, and the offsets at which one of them ends a line for the reader. */
export function stripHtml(text: string): {text: string; breaks: number[]} {
	const breaks: number[] = [];
	if (!text.includes('<')) return {text, breaks};
	const stripped = withoutHidden(text).replace(TAG, (tag, name: string, offset: number) => {
		if (BREAKING.test(name)) breaks.push(offset);
		return blank(tag);
	});
	return {text: stripped, breaks};
}

function withoutHidden(text: string): string {
	const lower = text.toLowerCase();
	const unclosed = new Set<string>();
	const parts: string[] = [];
	let at = 0;
	HIDDEN.lastIndex = 0;
	for (let hit = HIDDEN.exec(text); hit; hit = HIDDEN.exec(text)) {
		const close = `</${(hit[1] as string).toLowerCase()}`;
		// Lower case may change the length of a few letters; then nothing is hidden rather than the wrong part.
		const end = unclosed.has(close) || lower.length !== text.length ? -1 : lower.indexOf(close, hit.index);
		if (end === -1) {
			unclosed.add(close);
			continue;
		}
		parts.push(text.slice(at, hit.index), blank(text.slice(hit.index, end)));
		at = end;
		HIDDEN.lastIndex = end;
	}
	parts.push(text.slice(at));
	return parts.join('');
}
