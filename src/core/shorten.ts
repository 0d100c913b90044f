/**
 * Words quoted in a wording, cut to fit: white space folded, and an ellipsis where something is left out.
 *
 * @param most length of the result at most, in UTF-16 units
 */
export function shorten(text: string, most: number): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
