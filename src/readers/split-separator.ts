import {GREETS, subjectOf} from './evidence.ts';
import type {FileLine} from './lines.ts';
import type {Part} from './parts.ts';

/** A line of at least three dashes, stars, underscores or equals signs. */
const RULE = /^\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})$/;

interface Piece {
	lines: FileLine[];
	greets: boolean;
	subject?: string;
	/** Holds nothing but the head of the mail that follows. */
	headOnly: boolean;
}

function pieces(lines: readonly FileLine[]): Piece[] {
	const found: Piece[] = [{lines: [], greets: false, headOnly: true}];
	for (const line of lines) {
		if (line.fence === -1 && RULE.test(line.text)) {
			found.push({lines: [], greets: false, headOnly: true});
			continue;
		}
		const piece = found.at(-1) as Piece;
		piece.lines.push(line);
		if (line.text.trim() === '' || line.fence !== -1) continue;
		const subject = subjectOf(line.text);
		if (subject && piece.subject === undefined) piece.subject = subject;
		if (GREETS.test(line.text)) piece.greets = true;
		if (!subject && line.heading === 0 && !/^\W*(?:to|from|cc|bcc|date|re)\W*:/i.test(line.text))
			piece.headOnly = false;
	}
	return found.filter((piece) => piece.lines.some((line) => line.text.trim() !== ''));
}

/**
 * Messages between rule lines. A piece begins a message if it greets or has a subject; any other piece continues the
 * message before it, because letters have rule lines of their own. What stands before the first message is left out.
 */
export function separatorParts(lines: readonly FileLine[], forced: boolean): Part[] {
	const parts: Part[] = [];
	let head: Piece | undefined;
	const found = pieces(lines);
	if (forced)
		return found.map((piece) => ({
			lines: piece.lines,
			...(piece.subject === undefined ? {} : {subject: piece.subject}),
		}));
	for (const piece of found) {
		if (piece.headOnly && piece.subject !== undefined) {
			head = piece;
			continue;
		}
		if (head || piece.greets || piece.subject !== undefined) {
			const part: Part = {lines: [...(head?.lines ?? []), ...piece.lines]};
			const subject = head?.subject ?? piece.subject;
			if (subject !== undefined) part.subject = subject;
			parts.push(part);
		} else parts.at(-1)?.lines.push(...piece.lines);
		head = undefined;
	}
	return parts.length >= 2 ? parts : [];
}
