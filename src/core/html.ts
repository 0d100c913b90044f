import {blank} from './mask.ts';

const TAG = /<\/?([a-zA-Z][\w-]*)(?:\s+[^<>]*)?\/?>/g;
const HIDDEN = /<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi;
const BREAKING =
	/^(?:br|p|div|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|hr|section|article|header|footer|body|html|center)$/i;

/** Tags blanked, and the offsets at which one of them ends a line for the reader. */
export function stripHtml(text: string): {text: string; breaks: number[]} {
	const breaks: number[] = [];
	if (!text.includes('<')) return {text, breaks};
	const stripped = text.replace(HIDDEN, blank).replace(TAG, (tag, name: string, offset: number) => {
		if (BREAKING.test(name)) breaks.push(offset);
		return blank(tag);
	});
	return {text: stripped, breaks};
}
