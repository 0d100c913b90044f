import {ADDRESSES, GREETS, namesCollection, subjectOf, TEAM_SECTION} from './evidence.ts';
import {type FileLine, headingText} from './lines.ts';
import type {Part} from './parts.ts';

/** The lines from one heading to the next of the same or a higher level. */
interface Section {
	title: string;
	level: number;
	lines: FileLine[];
	greetings: number;
	subject?: string;
	/** Has words for a reader, below its headings. */
	prose: boolean;
}

/** Cuts at every heading down to a level. Text before the first heading is a section without title. */
function sectionsOf(lines: readonly FileLine[], level: number): Section[] {
	const sections: Section[] = [];
	let section: Section = {title: '', level: 0, lines: [], greetings: 0, prose: false};
	for (const line of lines) {
		if (line.heading > 0 && line.heading <= level) {
			sections.push(section);
			section = {title: headingText(line.text), level: line.heading, lines: [], greetings: 0, prose: false};
			continue;
		}
		section.lines.push(line);
		if (line.mark || line.heading > 0) continue;
		if (GREETS.test(line.text)) section.greetings++;
		const subject = subjectOf(line.text);
		if (subject && section.subject === undefined) section.subject = subject;
		if (ADDRESSES.test(line.text)) section.prose = true;
	}
	sections.push(section);
	return sections;
}

const isMessage = (section: Section): boolean => section.greetings > 0 || section.subject !== undefined;

interface Level {
	/** Headings of this level and above begin a message; 0 for none. */
	level: number;
	/** Chosen because of the title: every section with words for a reader is a message. */
	collection: boolean;
}

/**
 * The level at which each section is one message. Two sections must greet or have a subject; where a title names a
 * collection ("Saved replies"), two sections with words for a reader are enough.
 */
function messageLevel(lines: readonly FileLine[], title: string): Level {
	const levels = [...new Set(lines.map((line) => line.heading).filter((level) => level > 0))].sort((a, b) => a - b);
	const greeting: Level = {level: 0, collection: false};
	let fewest = Number.POSITIVE_INFINITY;
	for (const level of levels) {
		const messages = sectionsOf(lines, level).filter(isMessage);
		const crowded = messages.filter((section) => section.greetings > 1).length;
		if (messages.length >= 2 && crowded < fewest) {
			greeting.level = level;
			fewest = crowded;
		}
	}
	const first = lines.find((line) => line.heading === 1);
	if (greeting.level > 0 || !(namesCollection(title) || (first && namesCollection(headingText(first.text)))))
		return greeting;
	const named: Level = {level: 0, collection: true};
	let most = 1;
	for (const level of levels) {
		const count = sectionsOf(lines, level).filter((section) => section.level === level && isForReader(section)).length;
		if (count > most) {
			most = count;
			named.level = level;
		}
	}
	return named;
}

const isForReader = (section: Section): boolean => section.prose && !TEAM_SECTION.test(section.title);

/** When headings are asked for and show no messages: the level below the title, else the title's own. */
const plainLevel = (lines: readonly FileLine[]): number =>
	lines.some((line) => line.heading === 2) ? 2 : (lines.find((line) => line.heading > 0)?.heading ?? 0);

/** One message a section. Sections for the team, and text above the first message, are left out. */
export function headingParts(lines: readonly FileLine[], title: string, forced: boolean): Part[] {
	const chosen = messageLevel(lines, title);
	const level = chosen.level || (forced ? plainLevel(lines) : 0);
	if (level === 0) return [];
	const sections = sectionsOf(lines, level);
	const peers = sections.filter((section) => section.level === level && !TEAM_SECTION.test(section.title));
	// Beside sections that greet, others count only where greeting is the custom of half of them.
	const all = forced || chosen.collection || peers.filter(isMessage).length * 2 >= peers.length;
	return sections
		.filter((section) => isMessage(section) || (all && section.level === level && isForReader(section)))
		.map((section) => ({
			lines: section.lines,
			title: section.title,
			...(section.subject === undefined ? {} : {subject: section.subject}),
		}));
}
