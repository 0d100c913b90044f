/**
 * The branches of a message as a tree: branchings, their arms, and the sentences in each arm.
 */
import {type Condition, caseOf, conditionOf, listOf} from './conditions.ts';
import type {BranchTag, Placeholder, Range} from './types.ts';

/** The text between two tags of a branching, which some customers read. */
export interface Arm {
	/** From behind its tag to the next one. */
	range: Range;
	/** Holds here, besides the opposite of the conditions of all arms before. Left out where nothing more must hold. */
	condition?: Condition;
	/** The branching that it belongs to; undefined for the whole message. */
	of?: Branching;
	/** False for the case that no arm of a branching is read. */
	written: boolean;
	/** Indices of the sentences that stand here and in no arm inside. */
	sentences: number[];
	branchings: Branching[];
	/** Whether any sentence of the body stands here or in an arm inside. */
	body: boolean;
	depth: number;
}

/** Exactly one of its arms is read. */
export interface Branching {
	range: Range;
	arms: Arm[];
	inside: Arm;
}

export interface Tree {
	root: Arm;
	/** By index of the sentence. */
	armOf: readonly Arm[];
	/** All branchings, in the order of their first tags. */
	branchings: readonly Branching[];
}

/** Branches inside each other: what is nested deeper is taken as always read. */
const DEEPEST = 40;

const CASES = /^(?:case|switch)$/i;
const CONDITIONAL = /^(?:if|unless|ifnot|ifchanged|interested|depend|isset|empty|auth|guest|[#^]|\?\?)$/i;

interface Frame {
	word: string;
	name: string;
	kind: 'if' | 'case' | 'run' | 'deep';
	subject: string;
	branching?: Branching;
}

const newArm = (start: number, of: Branching | undefined, condition?: Condition, written = true): Arm => ({
	range: [start, start],
	...(condition && {condition}),
	...(of && {of}),
	written,
	sentences: [],
	branchings: [],
	body: false,
	depth: of ? of.inside.depth + 1 : 0,
});

class Builder {
	readonly root: Arm;
	readonly branchings: Branching[] = [];
	private readonly frames: Frame[] = [];
	private readonly end: number;
	current: Arm;

	constructor(end: number) {
		this.end = end;
		this.root = newArm(0, undefined);
		this.root.range = [0, end];
		this.current = this.root;
	}

	tag({part, word, condition}: BranchTag, range: Range): void {
		if (part === 'open') this.open(word, condition, range);
		else if (part === 'close') this.close(word, range);
		else this.next(part, word, condition, range);
	}

	/** Branchings that nobody closed go on to the end. */
	finish(): void {
		while (this.frames.length > 0) this.pop([this.end, this.end]);
	}

	private open(word: string, condition: string, range: Range): void {
		const name = condition.trim().split(/\s/, 1)[0] ?? '';
		const frame: Frame = {word: word.toLowerCase(), name, kind: 'run', subject: condition};
		this.frames.push(frame);
		if (this.current.depth >= DEEPEST) {
			frame.kind = 'deep';
			return;
		}
		frame.kind = CASES.test(word) ? 'case' : CONDITIONAL.test(word) ? 'if' : 'run';
		const branching: Branching = {range: [range[0], this.end], arms: [], inside: this.current};
		frame.branching = branching;
		this.current.branchings.push(branching);
		this.branchings.push(branching);
		if (frame.kind === 'case') return;
		this.begin(branching, range, frame.kind === 'if' ? conditionOf({word, condition}) : undefined);
	}

	/** A further arm, or the one for all other cases, of the nearest branching that can have one. */
	private next(part: 'arm' | 'else', word: string, condition: string, range: Range): void {
		const cases = part === 'arm' && /^(?:when|case)$/i.test(word);
		const at = this.frames.findLastIndex(
			({kind}) => kind === 'deep' || (part === 'else' ? true : cases ? kind === 'case' : kind === 'if'),
		);
		const frame = this.frames[at];
		if (!frame?.branching) return;
		while (this.frames.length > at + 1) this.pop([range[0], range[0]]);
		const {branching} = frame;
		// Behind an `else` there is nothing more to come.
		const last = branching.arms.at(-1);
		const loop = frame.kind === 'run' && branching.arms.length === 1;
		if (last && !last.condition && !loop) return;
		this.endArm(branching, range[0]);
		if (loop && last) last.condition = listOf(frame.subject);
		const holds =
			part === 'else' ? undefined : cases ? caseOf(frame.subject, condition) : conditionOf({word: '', condition});
		this.begin(branching, range, holds);
	}

	private close(word: string, range: Range): void {
		const wanted = word.toLowerCase();
		const matches = (frame: Frame): boolean =>
			wanted === '' || frame.word === wanted || frame.name.toLowerCase() === wanted || frame.word === `${wanted}not`;
		const at = this.frames.findLastIndex(matches);
		if (at === -1) return;
		while (this.frames.length > at + 1) this.pop([range[0], range[0]]);
		this.pop(range);
	}

	private pop([start, end]: Range): void {
		const {branching, kind} = this.frames.pop() as Frame;
		if (!branching) return;
		this.endArm(branching, start);
		branching.range = [branching.range[0], end];
		// A loop is taken as run, unless it says itself what is read otherwise.
		if (kind !== 'run' && branching.arms.at(-1)?.condition !== undefined)
			branching.arms.push(newArm(start, branching, undefined, false));
		this.current = branching.inside;
	}

	private begin(branching: Branching, range: Range, condition: Condition | undefined): void {
		this.current = newArm(range[1], branching, condition);
		branching.arms.push(this.current);
	}

	private endArm({arms}: Branching, at: number): void {
		const last = arms.at(-1);
		if (last) last.range = [last.range[0], Math.max(last.range[0], at)];
	}
}

function common(one: Arm, other: Arm): Arm {
	let [a, b] = [one, other];
	while (a !== b) {
		if (a.depth >= b.depth && a.of) a = a.of.inside;
		else if (b.of) b = b.of.inside;
		else return b;
	}
	return a;
}

/**
 * @param end length of the text
 * @param sentences in text order
 * @returns undefined for a text without branches
 */
export function branchTree(
	end: number,
	placeholders: readonly Placeholder[],
	sentences: ReadonlyArray<{range: Range; role: string}>,
): Tree | undefined {
	const tags = placeholders.filter(({branch}) => branch !== undefined);
	if (tags.length === 0) return undefined;
	const builder = new Builder(end);
	let next = 0;
	const readTo = (offset: number): void => {
		for (; next < tags.length && (tags[next] as Placeholder).range[0] < offset; next++) {
			const {branch, range} = tags[next] as Placeholder;
			builder.tag(branch as BranchTag, range);
		}
	};
	const armOf = sentences.map(({range, role}, index): Arm => {
		readTo(range[0] + 1);
		const from = builder.current;
		readTo(range[1]);
		// A sentence with a tag inside is read by whoever reads its first and its last word.
		const arm = common(from, builder.current);
		arm.sentences.push(index);
		if (role === 'body') for (let at: Arm | undefined = arm; at && !at.body; at = at.of?.inside) at.body = true;
		return arm;
	});
	readTo(end + 1);
	builder.finish();
	return {root: builder.root, armOf, branchings: builder.branchings};
}
