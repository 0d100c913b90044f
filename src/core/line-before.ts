/**
 * What stands before an offset on its line.
 *
 * @param most looked back at most, in UTF-16 units: a line may be as long as a file
 */
export function lineBefore(text: string, at: number, most: number): string {
	const near = text.slice(Math.max(0, at - most), at);
	return near.slice(near.lastIndexOf('\n') + 1);
}
