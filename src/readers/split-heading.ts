import {ADDRESSES, COLLECTION, GREETS, SUBJECT, TEAM_SECTION} from './evidence.ts';
import {type FileLine, headingText} from './lines.ts';
import type {Part} from './parts.ts';

/** The lines from one heading to the next of the same or a higher level. */
export interface Section {
	title: string;
	level: number;
	lines: FileLine[];
	greetings: number;
	subject?: string;
	/** Has words for a reader, outside headings. */
	prose: boolean;
}

const outside = (line: FileLine): boolean => line.fence === -1 && !line.quoted && line.heading === 0;

/** Cuts at every heading down to a level. Text before the first heading is a section without title. */
export function sectionsOf(lines: readonly FileLine[], level: number): Section[] {
	const sections: Section[] = [];
	let section: Section = {title: '', level: 0, lines: [], greetings: 0, prose: false};
	for (const line of lines) {
		if (line.heading > 0 && line.heading <= level) {
			sections.push(section);
			section = {title: headingText(line.text), level: line.heading, lines: [], greetings: 0, prose: false};
			continue;
		}
		section.lines.push(line);
		if (!outside(line)) continue;
		if (GREETS.test(line.text)) section.greetings++;
		const subject = SUBJECT.exec(line.text)?.[1];
		if (subject && section.subject === undefined) section.subject = subject;
		if (ADDRESSES.test(line.text)) section.prose = true;
	}
	sections.push(section);
	return sections;
}

const isMessage = (section: Section): boolean => section.greetings > 0 || section.subject !== undefined;

/**
 * The level at which each section is one message, or 0. Two sections must greet or have a subject; where a title
 * names a collection ("Saved replies"), two sections with words for a reader are enough.
 */
export function headingLevel(lines: readonly FileLine[], title: string): number {
	const levels = [...new Set(lines.map((line) => line.heading).filter((level) => level > 0))].sort((a, b) => a - b);
	let best = 0;
	let fewest = Number.POSITIVE_INFINITY;
	for (const level of levels) {
		const messages = sectionsOf(lines, level).filter(isMessage);
		const crowded = messages.filter((section) => section.greetings > 1).length;
		if (messages.length >= 2 && crowded < fewest) {
			best = level;
			fewest = crowded;
		}
	}
	if (best > 0) return best;
	const first = lines.find((line) => line.heading === 1);
	if (!COLLECTION.test(title) && !(first && COLLECTION.test(headingText(first.text)))) return 0;
	let most = 1;
	for (const level of levels) {
		const count = sectionsOf(lines, level).filter(
			(section) => section.level === level && section.prose && !TEAM_SECTION.test(section.title),
		).length;
		if (count > most) {
			most = count;
			best = level;
		}
	}
	return best;
}

/** One message a section. Sections for the team, and text above the first message, are left out. */
export function headingParts(lines: readonly FileLine[], title: string, forced: boolean): Part[] {
	const level =
		headingLevel(lines, title) ||
		(forced ? Math.max(1, ...lines.map((line) => line.heading).filter((depth) => depth > 0 && depth <= 2)) : 0);
	if (level === 0 || !lines.some((line) => line.heading > 0)) return [];
	const sections = sectionsOf(lines, level);
	const peers = sections.filter((section) => section.level === level && !TEAM_SECTION.test(section.title));
	const certain = peers.filter(isMessage).length;
	const mixed = certain * 2 >= peers.length || certain === 0;
	return sections
		.filter(
			(section) =>
				isMessage(section) || (section.level === level && section.prose && mixed && !TEAM_SECTION.test(section.title)),
		)
		.map((section) => ({
			lines: section.lines,
			title: section.title,
			...(section.subject === undefined ? {} : {subject: section.subject}),
		}));
}
