import {branchOf} from './control-tag.ts';
import {BRACKET_WORDS} from './control-words.ts';
import {BRACKET} from './dialects.ts';
import {kindOfName} from './placeholder-kinds.ts';
import type {Placeholder} from './types.ts';

/** `[` up to its own `]`, one level of nesting, at most a few lines. Not an image, not `[ ]`, not `[1]`. */
const PAIR = /(?<![\\!])\[((?:[^[\]\\]|\\.|\[[^[\]]*\]){1,400})\]/g;

/** Behind the text of a link `[text](target)`. */
const LINK_TAIL = /^\((?!\s)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+["'(][^)]*)?\)/;
/** `[label]: target` on a line of its own. */
const DEFINITION = /^ {0,3}\[([^\]\n]+)\]:[ \t]*(?:<[^>\n]*>|\S*[/.#]\S*)(?:[ \t]+["'(].*)?[ \t]*\r?$/gm;
/** Behind the text of a reference `[text][label]`. */
const REFERENCE_TAIL = /^\[([^\]\n]*)\]/;

/** `[IF PLAN = PRO]`, `[/IF]`, `[ELSE]`, `[END]`: branches written by hand. */
const BRANCH = /^(?:\/\s*\w+|(?:else|elseif|end\s*\w*)\b.*|if\b(?!\s+applicable\s*$)[^:]*)$/i;

/** `[If applicable: We have …]`: the condition is for the agent, the rest is for the customer. */
const CONDITION = /^\s*(?:if|when|optional|for)\b[^:.\n]{0,60}:|^\s*optional\s*:/i;

/** Marked as meant for the agent, whatever follows. */
const FOR_AGENT =
	/^(?:(?:agent|internal|support|editor|admin)(?:\s+(?:only|use|notes?|use only))?|notes?|todo|fixme|instructions?|reminder)(?:\s+(?:to|for)\s+[A-Za-zÀ-ɏꝎꝏꝚꝛ ]{1,20})?\s*:|^internal(?: (?:only|use only|note))?$/i;

/** Asks the agent to write something to the customer's heart; never a value that a system could fill in. */
const TELLS_AGENT =
	/^(?:acknowledg|apologi[sz]e\b|empathi[sz]|sympathi[sz]|reassur|express\b|reiterate|personali[sz]e|customi[sz]e|adjust|tailor|adapt\b|do not\b|don['’]t|avoid\b|thank (?:the|them|customer)|mention (?:the|that|their|any|what|how)|show (?:empathy|that|you)|offer (?:an?|the|to|some|help)\b|address (?:the|their|any)|reference (?:the|their)|(?:delete|remove) (?:if|this|as|when|where|the)|use (?:the|this|their|only|if|when|one)\b|(?:choose|select|pick) (?:one|the|from|an?)\b|keep (?:it|this|the)\b|include personal|(?:specific|brief|short) acknowledg|personal(?:i[sz]ed)? (?:message|note|greeting)|empathy\b|sympathy\b|friendly\b|warm (?:greeting|closing|opening)|(?:if|when|where) (?:applicable|needed|relevant|appropriate|available|known|required)$|optional$)/i;

/** Asks the agent for a value: an instruction where it stands alone, a variable inside a sentence. */
const ASKS_VALUE =
	/^(?:insert|add|include|enter|give|provide|state|specify|list|describe|explain|summari[sz]e|attach|paste|fill|write|type|tell|ask|confirm|explain|standard|quote from|repeat|link to|see)\b/i;

const letterBefore = /[^\s.?!>*_"“|][*_ \t]*$/;
const sentenceGoesOn = /^[*_ \t]*(?:[a-z,;&%]|\([a-z])/;

/** True when the bracket is a slot in running words of its line. */
function insideSentence(text: string, start: number, end: number): boolean {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const before = text.slice(Math.max(lineStart, start - 40), start);
	if (letterBefore.test(before)) return true;
	return sentenceGoesOn.test(text.slice(end, end + 12));
}

/** Labels that a Markdown text defines: `[label]: target`. */
function definedLabels(text: string): Set<string> {
	const labels = new Set<string>();
	for (const hit of text.matchAll(DEFINITION)) labels.add((hit[1] ?? '').trim().toLowerCase());
	return labels;
}

/** `[X]` after a bullet is a ticked box only in a text that has other boxes; else it stands for a number. */
const isTaskMark = (text: string, start: number): boolean =>
	/[-*+]\s+$/.test(text.slice(Math.max(0, start - 6), start)) && /^\s*[-*+] \[[ x]\] /m.test(text);

function isLink(text: string, name: string, end: number, labels: ReadonlySet<string>): boolean {
	const tail = text.slice(end, end + 300);
	if (LINK_TAIL.test(tail)) return true;
	const label = REFERENCE_TAIL.exec(tail)?.[1]?.trim();
	return labels.has((label || name).toLowerCase());
}

const isProse = (inside: string): boolean => /[a-z][.?!](?:\s+[A-Z]|\s*$)/.test(inside) && /\s/.test(inside.trim());

/**
 * Placeholders in single square brackets: `[Name]`, `[brief reason]`, `[acknowledge the delay]`, `[IF VIP]`.
 *
 * @param taken Placeholders of other dialects, in order; brackets around or inside them are judged with care.
 */
export function findBrackets(text: string, taken: readonly Placeholder[]): Placeholder[] {
	if (!text.includes('[')) return [];
	const labels = definedLabels(text);
	const found: Placeholder[] = [];
	let next = 0;
	PAIR.lastIndex = 0;
	for (let hit = PAIR.exec(text); hit; hit = PAIR.exec(text)) {
		const inside = hit[1] as string;
		const start = hit.index;
		const end = start + hit[0].length;
		while (next < taken.length && (taken[next] as Placeholder).range[1] <= start) next++;
		const around = taken[next];
		const judged =
			around && around.range[0] <= start && around.range[1] >= end ? 'open' : judge(inside, text, start, end, labels);
		if (judged === 'open') PAIR.lastIndex = start + 1;
		else if (judged === 'link')
			PAIR.lastIndex = end + (REFERENCE_TAIL.exec(text.slice(end, end + 100))?.[0].length ?? 0);
		else if (judged === 'condition') {
			const condition = (CONDITION.exec(inside) as RegExpExecArray)[0];
			const behind = start + 1 + condition.length;
			found.push({
				range: [start, behind],
				name: condition.trim(),
				kind: 'other',
				role: 'instruction',
				dialect: BRACKET,
			});
			PAIR.lastIndex = behind;
		} else if (judged !== 'sign') {
			const name = inside.trim();
			const kind = judged === 'variable' ? kindOfName(name) : 'other';
			const branch = judged === 'control' ? branchOf(name, BRACKET_WORDS) : undefined;
			found.push({range: [start, end], name, kind, role: judged, dialect: BRACKET, ...(branch && {branch})});
		}
	}
	return found;
}

function judge(inside: string, text: string, start: number, end: number, labels: ReadonlySet<string>): Judgement {
	const name = inside.trim();
	// A blank line inside: the brackets belong to two paragraphs.
	if (/\n\s*\n/.test(inside)) return 'open';
	if (name === '' || /^[x✓]$/.test(inside) || /^[\d\W_]+$/.test(name) || (inside === 'X' && isTaskMark(text, start)))
		return 'sign';
	if (isLink(text, name, end, labels)) return 'link';
	if (FOR_AGENT.test(name) || (TELLS_AGENT.test(name) && !isProse(inside))) return 'instruction';
	if (BRANCH.test(name)) return 'control';
	if (CONDITION.test(inside)) return 'condition';
	if (isProse(inside)) return 'open';
	return ASKS_VALUE.test(name) && !insideSentence(text, start, end) ? 'instruction' : 'variable';
}

/** A role; or brackets that are read through, that make a link, that begin with a condition, or that mean nothing. */
type Judgement = 'variable' | 'control' | 'instruction' | 'open' | 'link' | 'condition' | 'sign';
