/**
 * Where arms of a branching that are whole sentences meet: nobody reads both, so no sentence may run from one into the
 * next, even where a full stop is missing. In the midst of a sentence ("It is late|lost.") nothing is cut.
 */
import type {BranchTag, Placeholder, Range} from './types.ts';

interface Branching {
	/** Offset of the last word before it, when a sentence is open there; else -1. */
	before: number;
	/** Offset of the first word behind it that goes on with the sentence of its last arm; else infinity. */
	behind: number;
	/** The tags between its arms. */
	between: Range[];
	inside: Branching | undefined;
}

interface Tag {
	range: Range;
	part: BranchTag['part'];
	/** Offsets of the words next to it, beyond other tags too; -1 and infinity without any. */
	last: number;
	next: number;
}

/** What may stand around a full stop. */
const STOP = /[.!?:…]["”’)\]*_]*$/;

/**
 * @param view tags are blank in it
 * @param blocks in order
 * @returns the stretches of each block between its cuts, without the blanks around them
 */
export function cutAtArms(view: string, placeholders: readonly Placeholder[], blocks: readonly Range[]): Range[][] {
	const found = branchings(view, tagsOf(view, placeholders));
	const cuts = found
		.flatMap(({before, behind, between}) => between.map((range) => ({range, before, behind})))
		.sort((a, b) => a.range[0] - b.range[0]);
	let next = 0;
	return blocks.map(([start, end]) => {
		const parts: Range[] = [];
		let at = start;
		for (; next < cuts.length && (cuts[next] as (typeof cuts)[number]).range[0] < end; next++) {
			const {range, before, behind} = cuts[next] as (typeof cuts)[number];
			if (range[0] < at || before >= start || behind < end) continue;
			add(parts, view, at, range[0]);
			at = range[1];
		}
		if (at === start) return [[start, end]];
		add(parts, view, at, end);
		return parts;
	});
}

/** Tells of offsets in text order whether a tag between two arms stands before the next one, and behind the last. */
export function armsPassed(placeholders: readonly Placeholder[]): (offset: number) => boolean {
	const tags = placeholders.filter(({branch}) => branch?.part === 'else' || branch?.part === 'arm');
	let passed = 0;
	return (offset) => {
		const before = passed;
		while ((tags[passed]?.range[0] ?? offset) < offset) passed++;
		return passed > before;
	};
}

function add(parts: Range[], view: string, from: number, to: number): void {
	const text = view.slice(from, to);
	const words = text.trim();
	if (words === '') return;
	const start = from + text.indexOf(words);
	parts.push([start, start + words.length]);
}

function tagsOf(view: string, placeholders: readonly Placeholder[]): Tag[] {
	let from = 0;
	let last = -1;
	const tags = placeholders.flatMap(({branch, range}): Tag[] => {
		if (!branch) return [];
		const words = view.slice(from, range[0]).trimEnd().length;
		if (words > 0) last = from + words - 1;
		from = range[1];
		return [{range, part: branch.part, last, next: Number.POSITIVE_INFINITY}];
	});
	let next = Number.POSITIVE_INFINITY;
	let to = view.length;
	for (const tag of tags.toReversed()) {
		const words = view.slice(tag.range[1], to).trimStart().length;
		if (words > 0) next = to - words;
		to = tag.range[0];
		tag.next = next;
	}
	return tags;
}

/** Those that are closed. */
function branchings(view: string, tags: readonly Tag[]): Branching[] {
	const open: Branching[] = [];
	const closed: Array<{branching: Branching; tag: number}> = [];
	const stops = ({last}: Tag): boolean => last === -1 || STOP.test(view.slice(Math.max(0, last - 5), last + 1));
	for (const [index, tag] of tags.entries()) {
		const inside = open.at(-1);
		const before = tags[index - 1];
		if (tag.part === 'open') {
			// First in an arm: what was open before the branching around it is open here.
			const first = inside && before && before.part !== 'close' && before.last === tag.last;
			open.push({
				before: first ? inside.before : stops(tag) ? -1 : tag.last,
				behind: Number.POSITIVE_INFINITY,
				between: [],
				inside,
			});
		} else if (tag.part !== 'close') inside?.between.push(tag.range);
		else if (inside) closed.push({branching: open.pop() as Branching, tag: index});
	}
	// From the end, so that what stands behind the branching around is known.
	for (const {branching, tag: index} of closed.toReversed()) {
		const tag = tags[index] as Tag;
		const behind = tags[index + 1];
		const last = branching.inside && behind && behind.part !== 'open' && behind.next === tag.next;
		if (!stops(tag)) branching.behind = last ? (branching.inside as Branching).behind : tag.next;
	}
	return closed.map(({branching}) => branching);
}
