/** The tags of an element of type, and one that begins a block. */
const TYPE = /<(\/?)(?:big|code|em|font|i|nobr|s|small|strike|strong|tt|u|b)(?:[\s/][^<>]*)?>/gi;
const BLOCK = /<(?:p|div|li|t[dhr]|table|h[1-6]|center|section|blockquote)\b/gi;

/** So many take about two seconds. */
const MOST = 300_000;
/** HTML keeps no more of one and the same tag. */
const MOST_ALIKE = 3;

/**
 * Whether a document would be far longer than it is written: each block begins anew all type that is still open, so a
 * thousand of either make a million elements.
 */
export function reopensTooMuch(markup: string): boolean {
	let open = 0;
	const different = new Set<string>();
	for (const {0: tag, 1: end} of markup.matchAll(TYPE)) {
		open += end === '/' ? -1 : 1;
		if (end === '') different.add(tag);
	}
	const kept = Math.min(open, different.size * MOST_ALIKE);
	return kept > 1 && kept * (markup.match(BLOCK)?.length ?? 0) > MOST;
}
