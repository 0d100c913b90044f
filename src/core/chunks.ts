const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Whether the next line with text behind an offset is indented. */
export function nextIsIndented(text: string, from: number): boolean {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 32 || code === 9) {
			const newline = text.indexOf('\n', at);
			if (text.slice(at, newline === -1 ? text.length : newline).trim() !== '') return true;
			if (newline === -1) return false;
			at = newline;
		} else if (code !== 10 && code !== 13) return false;
	}
	return false;
}

/** Where the chunk that begins at an offset ends: before a blank line, or behind it if it is one. */
export function chunkEnd(text: string, from: number): number {
	let at = from;
	const blank = isBlankLine(text, from);
	while (at < text.length) {
		const newline = text.indexOf('\n', at);
		if (newline === -1) return text.length;
		const next = text.charCodeAt(newline + 1);
		at = newline + 1;
		if (blank) return at;
		// Only these may begin a blank line: line feed, carriage return, space, tab.
		if (next === 10 || ((next === 13 || next === 32 || next === 9) && isBlankLine(text, at))) return at;
	}
	return text.length;
}

function isBlankLine(text: string, from: number): boolean {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10) return true;
		if (code !== 32 && code !== 9 && code !== 13) return false;
	}
	return true;
}

/** The marks of the fence that is open behind a chunk, or the empty string. */
export function fenceAfter(chunk: string, before: string): string {
	let fence = before;
	for (const line of chunk.split('\n')) {
		const mark = FENCE.exec(line)?.[1];
		if (mark && !fence) fence = mark;
		else if (mark?.startsWith(fence) && line.trim() === mark) fence = '';
	}
	return fence;
}
