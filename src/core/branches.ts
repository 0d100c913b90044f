/**
 * What rules may ask about the branches of a template. Both questions are linear in sentences and tags; where that
 * would not do, a cap holds and the answer is silence.
 */

import {assume, chain} from './arms.ts';
import {type Arm, type Branching, branchTree, type Tree} from './branch-tree.ts';
import {Facts, opposite} from './conditions.ts';
import {lackingPath} from './lacking-path.ts';
import type {Branches, LackingPath, Sentence, Variant} from './rule-types.ts';
import type {Placeholder} from './types.ts';

/** Most variants of a message. Arms that are left over then are judged in none of them. */
const MOST_VARIANTS = 16;
/** Arms tried for them: of contradicting conditions most may be read by nobody. */
const MOST_TRIES = 64;

/** @param end length of the text */
export function branchesOf(
	end: number,
	placeholders: readonly Placeholder[],
	sentences: readonly Sentence[],
	body: readonly Sentence[],
): Branches {
	const tree = branchTree(end, placeholders, sentences);
	return tree ? new TreeBranches(tree, sentences, body) : new NoBranches(sentences, body);
}

class NoBranches implements Branches {
	private readonly sentences: readonly Sentence[];
	private readonly body: readonly Sentence[];

	constructor(sentences: readonly Sentence[], body: readonly Sentence[]) {
		this.sentences = sentences;
		this.body = body;
	}

	get variants(): readonly Variant[] {
		return [{sentences: this.sentences}];
	}

	pathWithout(has: (sentence: Sentence) => boolean): LackingPath | undefined {
		const {body} = this;
		const [first, last] = [body[0], body.at(-1)];
		if (!first || !last || body.some(has)) return undefined;
		return {conditions: [], when: () => '', range: [first.range[0], last.range[1]], body, first, last};
	}

	opening(count: number): ReadonlySet<Sentence> {
		return new Set(this.body.slice(0, count));
	}

	together(): boolean {
		return true;
	}
}

class TreeBranches implements Branches {
	private readonly tree: Tree;
	private readonly sentences: readonly Sentence[];
	private readonly body: readonly Sentence[];
	private found: readonly Variant[] | undefined;
	private places: ReadonlyMap<Sentence, number> | undefined;

	constructor(tree: Tree, sentences: readonly Sentence[], body: readonly Sentence[]) {
		this.tree = tree;
		this.sentences = sentences;
		this.body = body;
	}

	get variants(): readonly Variant[] {
		this.found ??= covering(this.tree).map((indices) => ({
			sentences: indices.map((index) => this.sentences[index] as Sentence),
		}));
		return this.found;
	}

	pathWithout(has: (sentence: Sentence) => boolean, through?: Sentence): LackingPath | undefined {
		return lackingPath(this.tree, this.sentences, this.body.filter(has), through);
	}

	opening(count: number): ReadonlySet<Sentence> {
		this.places ??= earliest(this.tree, this.sentences);
		return new Set(this.body.filter((sentence) => (this.places?.get(sentence) ?? 0) < count));
	}

	together(one: Sentence, other: Sentence): boolean {
		const [a, b] = [this.tree.armOf[one.index], this.tree.armOf[other.index]];
		if (!a || !b || a === b) return true;
		const taken = new Map<Branching, Arm>();
		for (const arm of chain(a)) taken.set(arm.of as Branching, arm);
		return chain(b).every((arm) => (taken.get(arm.of as Branching) ?? arm) === arm);
	}
}

/** Indices of the sentences of each variant. Each one is led through the first arm that none before it has. */
function covering({root, branchings}: Tree): number[][] {
	const arms = branchings.flatMap((branching) => branching.arms);
	const fresh = new Set(arms);
	const variants: number[][] = [];
	let tries = 0;
	for (const target of arms) {
		if (!fresh.has(target)) continue;
		if (variants.length >= MOST_VARIANTS || ++tries > MOST_TRIES) break;
		fresh.delete(target);
		const facts = new Facts();
		const led = chain(target);
		// Contradicting conditions: read by nobody.
		if (!led.every((arm) => assume(facts, arm))) continue;
		const forced = new Map(led.map((arm) => [arm.of as Branching, arm]));
		variants.push(walk(root, (branching) => forced.get(branching) ?? pick(branching, facts, fresh), fresh));
	}
	return variants.length > 0 ? variants : [walk(root, ({arms: [arm]}) => arm, fresh)];
}

/** The first arm that may be read beside what holds already, if possible one that is in no variant yet. */
function pick({arms}: Branching, facts: Facts, fresh: ReadonlySet<Arm>): Arm | undefined {
	let second: Arm | undefined;
	const start = facts.mark;
	const known = (arm: Arm): boolean =>
		!fresh.has(arm) && !arm.branchings.some(({arms: inner}) => inner.some((each) => fresh.has(each)));
	for (const arm of arms) {
		const mark = facts.mark;
		if (!arm.condition || facts.add(arm.condition)) {
			if (!known(arm)) return arm;
			second ??= arm;
		}
		facts.back(mark);
		if (arm.condition && !facts.add(opposite(arm.condition))) break;
	}
	facts.back(start);
	if (second) assume(facts, second);
	return second;
}

function walk(root: Arm, choose: (branching: Branching) => Arm | undefined, fresh: Set<Arm>): number[] {
	const indices: number[] = [];
	const enter = (arm: Arm): void => {
		fresh.delete(arm);
		for (const index of arm.sentences) indices.push(index);
		for (const branching of arm.branchings) {
			const next = choose(branching);
			if (next) enter(next);
		}
	};
	enter(root);
	return indices.sort((a, b) => a - b);
}

/** How many sentences of the body stand before each one on the shortest way to it. */
function earliest({root}: Tree, sentences: readonly Sentence[]): Map<Sentence, number> {
	const places = new Map<Sentence, number>();
	const enter = (arm: Arm, before: number): number => {
		let place = before;
		let next = 0;
		const readTo = (offset: number): void => {
			for (; next < arm.sentences.length; next++) {
				const sentence = sentences[arm.sentences[next] as number] as Sentence;
				if (sentence.range[0] >= offset) break;
				if (sentence.role === 'body') places.set(sentence, place++);
			}
		};
		for (const {range, arms} of arm.branchings) {
			readTo(range[0]);
			const ends = arms.map((inner) => enter(inner, place));
			if (ends.length > 0) place = Math.min(...ends);
		}
		readTo(Number.POSITIVE_INFINITY);
		return place;
	};
	enter(root, 0);
	return places;
}
