/** One line of a file. Offsets in the file. */
export interface FileLine {
	start: number;
	/** Without the line break. */
	end: number;
	/** With the line break. */
	next: number;
	/** Trimmed at its end. */
	text: string;
	/** Index of the fence that this line belongs to, its marks included; -1 outside. */
	fence: number;
	/** One of the two lines of marks around a fence. */
	mark: boolean;
	/** Info string behind the opening marks. */
	info?: string;
	/** Level of an ATX heading outside fences, else 0. */
	heading: number;
	/** Begins with `>`, outside fences. */
	quoted: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/;

/** The lines of a file from an offset on, with what Markdown says about each. */
export function linesOf(text: string, from: number, markdown: boolean): FileLine[] {
	const lines: FileLine[] = [];
	let open = '';
	let fence = -1;
	let at = from;
	while (at < text.length) {
		const newline = text.indexOf('\n', at);
		const next = newline === -1 ? text.length : newline + 1;
		const source = text.slice(at, newline === -1 ? text.length : newline).trimEnd();
		const line: FileLine = {
			start: at,
			end: at + source.length,
			next,
			text: source,
			fence: open ? fence : -1,
			mark: false,
			heading: 0,
			quoted: false,
		};
		const mark = markdown ? FENCE.exec(source) : null;
		if (mark && !open) {
			open = mark[1] as string;
			fence++;
			line.fence = fence;
			line.mark = true;
			line.info = (mark[2] as string).trim();
		} else if (mark && (mark[1] as string).startsWith(open) && mark[2] === '') {
			open = '';
			line.mark = true;
		} else if (!open && markdown) {
			line.heading = /^ {0,3}(#{1,6})\s+\S/.exec(source)?.[1]?.length ?? 0;
			line.quoted = /^ {0,3}>/.test(source);
		}
		lines.push(line);
		at = next;
	}
	return lines;
}

/** The words of a heading: no marks, no emphasis, no placeholder braces left at its edges. */
export const headingText = (line: string): string =>
	line
		.replace(/^\s*#{1,6}\s*/, '')
		.replace(/\s+#+\s*$/, '')
		.replace(/[*_`]+/g, '')
		.trim();

/** `## Parcel is late (v2)` → `parcel-is-late-v2` */
export const slug = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[^A-Za-zÀ-ɏꝎꝏꝚꝛ\d]+/g, '-')
		.replace(/^-+|-+$/g, '');
