import {kindOfName} from './placeholder-kinds.ts';
import type {Placeholder, Range} from './types.ts';

/** `[` up to its own `]`, one level of nesting, at most a few lines. Not an image, not `[ ]`, not `[1]`. */
const BRACKET = /(?<![\\!])\[((?:[^[\]\\]|\\.|\[[^[\]]*\]){1,400})\]/g;

/** A link `[text](target)`, a reference `[text][ref]`, or a definition `[ref]: target`. */
const LINK_TAIL = /^(?:\((?!\s)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+["'(][^)]*)?\)|\[[^\]\n]*\]|:\s*\S)/;

/** `[IF PLAN = PRO]`, `[/IF]`, `[ELSE]`, `[END]`: branches written by hand. */
const BRANCH = /^(?:\/\s*\w+|(?:else|elseif|end\s*\w*)\b.*|if\b(?!\s+applicable\s*$)[^:]*)$/i;

/** `[If applicable: We have …]`: the condition is for the agent, the rest is for the customer. */
const CONDITION = /^\s*(?:if|when|optional|for)\b[^:.\n]{0,60}:|^\s*optional\s*:/i;

/** Asks the agent to write something to the customer's heart; never a value that a system could fill in. */
const TELLS_AGENT =
	/^(?:acknowledg|apologi[sz]|empathi[sz]|sympathi[sz]|reassur|thank\b|mention|express|show\b|offer\b|address (?:the|their|any)|reference (?:the|their)|reiterate|personali[sz]e|customi[sz]e|adjust|tailor|adapt|delete|remove|use\b|choose|select|pick|keep\b|do not|don['’]t|avoid|note:|note to|include personal|specific acknowledg|brief acknowledg|personal(?:ised|ized)? (?:message|note|greeting)|empathy|sympathy|friendly|warm\b|apology|acknowledgement)/i;

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
	for (const hit of text.matchAll(/^ {0,3}\[([^\]\n]+)\]:\s*\S/gm)) labels.add((hit[1] ?? '').trim().toLowerCase());
	return labels;
}

/** `[X]` after a bullet is a ticked box only in a text that has other boxes; else it stands for a number. */
const isTaskMark = (text: string, start: number): boolean =>
	/[-*+]\s+$/.test(text.slice(Math.max(0, start - 6), start)) && /^\s*[-*+] \[[ x]\] /m.test(text);

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
	const clash = (start: number, end: number): boolean => {
		while (next < taken.length && (taken[next] as Placeholder).range[1] <= start) next++;
		const other = taken[next];
		return other !== undefined && other.range[0] <= start && other.range[1] >= end;
	};
	const push = (range: Range, name: string, role: Placeholder['role']): void => {
		found.push({range, name: name.trim(), kind: role === 'variable' ? kindOfName(name) : 'other', role});
	};
	BRACKET.lastIndex = 0;
	for (let hit = BRACKET.exec(text); hit; hit = BRACKET.exec(text)) {
		const inside = hit[1] ?? '';
		const start = hit.index;
		const end = start + hit[0].length;
		const name = inside.trim();
		// A blank line inside: the brackets belong to two paragraphs.
		if (/\n\s*\n/.test(inside)) BRACKET.lastIndex = start + 1;
		else if (clash(start, end)) BRACKET.lastIndex = start + 1;
		else if (
			name === '' ||
			/^[x✓]$/.test(inside) ||
			(inside === 'X' && isTaskMark(text, start)) ||
			/^[\d\W_]+$/.test(name)
		)
			continue;
		else if (LINK_TAIL.test(text.slice(end, end + 300)) || labels.has(name.toLowerCase())) continue;
		else if (BRANCH.test(name)) push([start, end], name, 'control');
		else if (CONDITION.test(inside)) {
			const condition = (CONDITION.exec(inside) as RegExpExecArray)[0];
			push([start, start + 1 + condition.length], condition, 'instruction');
			BRACKET.lastIndex = start + 1 + condition.length;
		} else if (isProse(inside)) BRACKET.lastIndex = start + 1;
		else if (TELLS_AGENT.test(name)) push([start, end], name, 'instruction');
		else if (ASKS_VALUE.test(name) && !insideSentence(text, start, end)) push([start, end], name, 'instruction');
		else push([start, end], name, 'variable');
	}
	return found;
}
