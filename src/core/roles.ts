import {type BlockDraft, isShout} from './blocks.ts';
import * as shape from './line-shapes.ts';
import type {Placeholder, Range, SentenceRole} from './types.ts';

const wordCount = (text: string): number => text.match(/[A-Za-zÀ-ɏꝎꝏꝚꝛ\d][A-Za-zÀ-ɏꝎꝏꝚꝛ\d'’-]*/g)?.length ?? 0;

/** What each block is in the layout of the message. `body` blocks are looked into sentence by sentence. */
export function blockRoles(
	drafts: readonly BlockDraft[],
	placeholders: readonly Placeholder[],
	plain: boolean,
): SentenceRole[] {
	const named = subjectBlocks(placeholders);
	const roles = drafts.map((draft, index): SentenceRole => {
		if (named.some(([start, end]) => draft.block.range[0] >= start && draft.block.range[0] < end)) return 'subject';
		return roleOf(draft, drafts[index - 1], drafts[index + 1], index === 0 && plain);
	});
	continueNotes(drafts, roles);
	closeLetter(drafts, roles);
	quoteReplies(drafts, roles);
	if (plain) labels(drafts, roles);
	return roles;
}

function roleOf(
	draft: BlockDraft,
	previous: BlockDraft | undefined,
	next: BlockDraft | undefined,
	first: boolean,
): SentenceRole {
	const {text, block, paragraph} = draft;
	const underlined = next?.group === draft.group && shape.isRule(next.text);
	if (shape.isRule(text)) return 'separator';
	if (shape.isMailHead(text)) return 'subject';
	if (block.kind === 'heading' || paragraph.head) return 'heading';
	if (paragraph.task) return 'note';
	if (shape.isAgentNote(text)) return 'note';
	if (shape.isGreeting(text) && block.kind !== 'list-item') return 'greeting';
	if (shape.ONLY_STAND_INS.test(text)) return isFilledSlot(draft, previous, next) ? 'body' : 'separator';
	if (draft.closing) return 'sign-off';
	if (draft.bold && isTitle(text, draft, next)) return 'heading';
	if (block.kind !== 'list-item' && block.kind !== 'cell' && isShout(text)) return 'heading';
	if (underlined && wordCount(text) <= 10 && !text.endsWith('.') && !shape.LABEL.test(text)) return 'heading';
	if (first && next && isSubjectLine(text, next)) return 'subject';
	return 'body';
}

/** Words that make even a fragment say something to the customer. */
const SPEAKS = /\b(?:sorry|apolog\w*|thanks?|please|i|we|you|it|this|that|don['’]?t|no)\b/i;

/** Plain text lines of up to four words between blank lines, without a stop: the name of a field, a button, a section. */
function labels(drafts: readonly BlockDraft[], roles: SentenceRole[]): void {
	if (drafts.length < 2) return;
	for (const [index, {text, block, group}] of drafts.entries()) {
		if (roles[index] !== 'body' || block.kind !== 'paragraph') continue;
		if (drafts[index - 1]?.group === group || drafts[index + 1]?.group === group) continue;
		const count = wordCount(text);
		if (count > 0 && count <= 4 && !/[.!?…:,;ꝎꝚ]/.test(text) && !SPEAKS.test(text)) roles[index] = 'heading';
	}
}

/** The first line of a plain text, without a stop, above a greeting or running text of another paragraph. */
const isSubjectLine = (text: string, next: BlockDraft): boolean =>
	!shape.TERMINATED.test(text) &&
	!/[:,;]$/.test(text) &&
	wordCount(text) <= 14 &&
	(shape.isGreeting(next.text) || shape.TERMINATED.test(next.text));

/** A line of nothing but placeholders or links that belongs to what stands above it: a list item, a cell, a value under its label. */
function isFilledSlot(draft: BlockDraft, previous: BlockDraft | undefined, next: BlockDraft | undefined): boolean {
	if (draft.block.kind === 'list-item' || draft.block.kind === 'cell') return true;
	if (previous?.group !== draft.group || shape.isRule(previous.text) || shape.ONLY_STAND_INS.test(previous.text))
		return false;
	// Several such lines are an address or a contact.
	if (next?.group === draft.group && shape.ONLY_STAND_INS.test(next.text)) return false;
	return previous.bold || isShout(previous.text) || !shape.TERMINATED.test(previous.text);
}

/** A bold line is a heading unless it is a sentence; a bold list item only if it is a question or has a list of its own. */
function isTitle(text: string, draft: BlockDraft, next: BlockDraft | undefined): boolean {
	if (wordCount(text) > 14 || /[.!]$/.test(text)) return false;
	if (draft.block.kind !== 'list-item') return true;
	return text.endsWith('?') || (!text.endsWith(':') && (next?.paragraph.level ?? 0) > (draft.paragraph.level ?? 0));
}

/** Where a Jinja or Twig template says by itself what is subject and what is frame. */
function subjectBlocks(placeholders: readonly Placeholder[]): Range[] {
	const ranges: Range[] = [];
	let start = -1;
	for (const {role, name, range} of placeholders) {
		if (role !== 'control') continue;
		const tag = name.replace(/^[-~+\s]+/, '');
		if (/^block\s+(?:\w*subject\w*|title|footer_(?:title|url)|header_\w*title\w*)/.test(tag)) start = range[1];
		else if (start !== -1 && /^endblock\b/.test(tag)) {
			ranges.push([start, range[0]]);
			start = -1;
		}
	}
	return ranges;
}

/** A note that goes on: the lines of its paragraph, and the list or the one paragraph below a bare `Internal note:`. */
function continueNotes(drafts: readonly BlockDraft[], roles: SentenceRole[]): void {
	for (const [index, draft] of drafts.entries()) {
		if (roles[index] !== 'note' || !shape.isAgentNote(draft.text)) continue;
		const bare = draft.text.endsWith(':');
		const own = shape.LONG_NOTE.test(draft.text);
		let group = -1;
		for (let next = index + 1; next < drafts.length && roles[next] === 'body'; next++) {
			const {block, group: at} = drafts[next] as BlockDraft;
			const listed = bare && block.kind === 'list-item';
			if (bare && !listed && group === -1) group = at;
			if (!listed && at !== group && !(own && at === draft.group)) break;
			roles[next] = 'note';
		}
	}
}

/** Names, addresses and teams below the closing; and teams that sign without one. */
function closeLetter(drafts: readonly BlockDraft[], roles: SentenceRole[]): void {
	let closed = false;
	for (const [index, draft] of drafts.entries()) {
		const {text} = draft;
		const role = roles[index];
		if (role === 'sign-off') closed = true;
		else if (role === 'greeting' || role === 'heading') closed = false;
		else if (role === 'body') {
			const late = index >= drafts.length * 0.4;
			if (
				late &&
				(shape.isTeam(text) ||
					(draft.item &&
						shape.DASH_NAME.test(`- ${text}`) &&
						index === drafts.length - 1 &&
						/^[A-ZÀ-ÖØ-ÞꝎꝚ]/.test(text)))
			) {
				roles[index] = 'sign-off';
				closed = true;
			} else if (shape.isAddress(text) && !shape.TERMINATED.test(text.replace(/\b(?:st|rd|ave|blvd)\.$/i, '')))
				roles[index] = 'sign-off';
			else if (late && shape.DASH_NAME.test(text)) roles[index] = 'sign-off';
			else if (index > 0 && index === drafts.length - 1 && signsAlone(draft, drafts[index - 1]))
				roles[index] = 'sign-off';
			else if (closed && wordCount(text) <= 8 && shape.isNameLine(text)) roles[index] = 'sign-off';
			else closed = false;
		}
	}
}

/** A last line of its own with a name and a place or a role: "Wanda, ShiftLane". */
const signsAlone = ({text, block, group}: BlockDraft, previous: BlockDraft | undefined): boolean =>
	block.kind === 'paragraph' &&
	previous?.group !== group &&
	wordCount(text) <= 6 &&
	shape.NAME_AND_ROLE.test(text) &&
	!SPEAKS.test(text) &&
	!/\b(?:your?|our|is|are|was|were|has|have|will|can)\b/i.test(text);

/** In a letter with its own greeting, a block quote holds the customer's words. */
function quoteReplies(drafts: readonly BlockDraft[], roles: SentenceRole[]): void {
	if (!drafts.some((draft) => draft.paragraph.quoted)) return;
	const frame = drafts.some(
		(draft, index) => !draft.paragraph.quoted && (roles[index] === 'greeting' || roles[index] === 'sign-off'),
	);
	if (!frame) return;
	for (const [index, draft] of drafts.entries())
		if (draft.paragraph.quoted && roles[index] === 'body') roles[index] = 'note';
}

const BARE_THANKS =
	/^(?:many |so many )?thanks(?: again| so much| a lot)?[!.]*$|^thank you(?: again| so much| very much)?[!.]*$/i;

/** The role of one sentence in a body block. */
export function sentenceRole(text: string, around: {quoted: boolean; last: boolean; closes: boolean}): SentenceRole {
	if (/^\(?\d{1,3}[.)]$|^[a-z]\)$/.test(text)) return 'separator';
	if (shape.SELF_INTRODUCTION.test(text)) return 'greeting';
	if (around.closes && BARE_THANKS.test(text)) return 'sign-off';
	if (around.last && shape.DASH_NAME.test(text)) return 'sign-off';
	// The customer's words and nothing else.
	if (around.quoted && !/[A-Za-zÀ-ɏꝎꝏꝚꝛ\d]/.test(text.replace(/Ꝛꝛ*/g, ''))) return 'note';
	return 'body';
}
