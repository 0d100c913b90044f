/** Members in one line, parted by commas. */
export const list = (...lines: string[]): string[] =>
	lines.flatMap((line) => line.split(',')).map((member) => member.trim());
