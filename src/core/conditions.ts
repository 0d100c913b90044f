/**
 * Conditions of control tags: what they say about which value, in words, and whether several can hold together.
 */
import type {BranchTag} from './types.ts';

/** One value compared with some others: `plan is "pro" or "basic"`; a bare condition is compared with `true`. */
export interface Condition {
	/** What is compared, as written, without blanks that mean nothing. */
	subject: string;
	values: readonly string[];
	/** False for the opposite. */
	positive: boolean;
	/** `yes` for a bare condition, `some` for a list that may be empty. */
	kind: 'yes' | 'equal' | 'some';
}

const QUOTED = /"[^"]*"|'[^']*'/g;
/** Several conditions at once: taken as one, whatever is in it. */
const COMPOUND = /\s(?:and|or)\s|&&|\|\|/i;
const EQUAL = /^([^=!<>]+?)\s*(===?|!==?|<>|(?<!\S)(?:eq|ne|is not|is)(?!\S)|=)\s*([^=!<>]+)$/i;
const HELPER = /^\(?\s*(eq|ne|is|not-eq)\s+(\S+)\s+("[^"]*"|'[^']*'|\S+?)\s*\)?$/;
const NOT = /^(?:not\s+|!\s*)(.+)$/i;
/** What Ruby, Liquid and Jinja ask of a value that may be missing. */
const PRESENT = /\.(?:present|any|exists)\?$|\?\?$/;
const MISSING = /\.(?:blank|empty|nil|none)\?$/;
const NOTHING = /^(?:nil|null|none|blank|empty|undefined|["']{2})$/i;

/** Words that open a branching whose condition must not hold. */
const NEGATED = /^(?:unless|\^|ifnot|empty|guest)$/i;

const clean = (text: string): string => {
	let plain = text
		.replace(/\s+/g, ' ')
		.replace(/^:|(?:\bthen|[{:;])$/g, '')
		.trim();
	while (/^\([^()]*\)$/.test(plain)) plain = plain.slice(1, -1).trim();
	return plain;
};
const unquoted = (text: string): string => /^(["'])([^"']*)\1$/.exec(text)?.[2] ?? text;

export const opposite = (condition: Condition): Condition => ({...condition, positive: !condition.positive});

const yes = (subject: string, positive: boolean): Condition => ({subject, values: ['true'], positive, kind: 'yes'});

function read(text: string): Condition {
	if (COMPOUND.test(text.replace(QUOTED, '""'))) return yes(text, true);
	const not = NOT.exec(text)?.[1];
	if (not !== undefined) return opposite(read(clean(not)));
	const helper = HELPER.exec(text);
	if (helper) return compared(helper[2] as string, helper[1] as string, helper[3] as string);
	const [, left, sign, right] = EQUAL.exec(text) ?? [];
	if (left !== undefined && sign !== undefined && right !== undefined) return compared(clean(left), sign, clean(right));
	if (MISSING.test(text)) return yes(text.replace(MISSING, ''), false);
	return yes(text.replace(PRESENT, ''), true);
}

function compared(left: string, sign: string, right: string): Condition {
	const same = !/^(?:!|<>|ne$|not-eq$|is not$)/i.test(sign);
	if (/^(?:true|defined|present)$/i.test(right)) return yes(left, same);
	if (/^false$/i.test(right) || NOTHING.test(right)) return yes(left, !same);
	return {subject: left, values: [unquoted(right)], positive: same, kind: 'equal'};
}

/** What must hold for the text behind a tag that opens a branching, or begins another arm of one. */
export function conditionOf({word, condition}: Pick<BranchTag, 'word' | 'condition'>): Condition {
	const text = clean(condition) || word;
	const found = read(text);
	return NEGATED.test(word) ? opposite(found) : found;
}

/** What must hold for an arm of `case`: one of the values behind `when`. */
export function caseOf(subject: string, values: string): Condition {
	const of = clean(subject);
	if (of === '') return read(clean(values));
	const listed = clean(values).match(/"[^"]*"|'[^']*'|[^\s,]+/g) ?? [''];
	return {subject: of, values: listed.filter((value) => value !== 'or').map(unquoted), positive: true, kind: 'equal'};
}

/** Whether a list has anything in it: `for line in order.lines`. */
export function listOf(condition: string): Condition {
	const text = clean(condition);
	const subject = /\bin\s+(.+)$/i.exec(text)?.[1] ?? /^(.+?)\s+as\s/i.exec(text)?.[1] ?? text;
	return {subject: subject.replace(/\.(?:each|map)\b.*$/, '').trim(), values: ['some'], positive: true, kind: 'some'};
}

/** `order.late is false`, `plan is "pro" or "basic"`, `order.lines is empty`. */
export function inWords({subject, values, positive, kind}: Condition): string {
	if (kind === 'some') return `${subject} is ${positive ? 'not ' : ''}empty`;
	if (kind === 'yes') return `${subject.includes(' ') ? `"${subject.replaceAll('"', "'")}"` : subject} is ${positive}`;
	return `${subject} is ${positive ? '' : 'not '}${values.map((value) => `"${value}"`).join(' or ')}`;
}

interface Known {
	/** The values it may have; any if left out. */
	is: readonly string[] | undefined;
	not: Set<string>;
}

/** What holds on a path. Conditions are added one by one and taken back in the opposite order. */
export class Facts {
	private readonly known = new Map<string, Known>();
	private readonly undo: Array<() => void> = [];

	/** To be handed to `back`. */
	get mark(): number {
		return this.undo.length;
	}

	back(mark: number): void {
		while (this.undo.length > mark) this.undo.pop()?.();
	}

	/** @returns whether it can hold beside the others; only then it is added */
	add({subject, values, positive}: Condition): boolean {
		const known: Known = this.known.get(subject) ?? {is: undefined, not: new Set()};
		this.known.set(subject, known);
		const before = known.is;
		if (positive) {
			const is = (before ?? values).filter((value) => values.includes(value) && !known.not.has(value));
			if (is.length === 0) return false;
			known.is = is;
			this.undo.push(() => {
				known.is = before;
			});
			return true;
		}
		const is = before?.filter((value) => !values.includes(value));
		if (is?.length === 0) return false;
		const added = values.filter((value) => !known.not.has(value));
		for (const value of added) known.not.add(value);
		known.is = is;
		this.undo.push(() => {
			for (const value of added) known.not.delete(value);
			known.is = before;
		});
		return true;
	}
}
