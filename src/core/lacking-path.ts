/**
 * Looks for a way through the branches on which no sentence of some kind is read.
 */

import {assume, chain} from './arms.ts';
import type {Arm, Branching, Tree} from './branch-tree.ts';
import {Facts, inWords, opposite} from './conditions.ts';
import type {LackingPath, Sentence} from './rule-types.ts';
import {shorten} from './shorten.ts';
import type {Range} from './types.ts';

/**
 * Arms tried at most, and branchings that share a condition. Beyond either no path is reported: a contradiction among
 * so many conditions cannot be ruled out.
 */
const MOST_TRIES = 5000;
const MOST_SHARED = 200;

/** @param having the sentences that must not be read; `through`, one that must */
export function lackingPath(
	tree: Tree,
	sentences: readonly Sentence[],
	having: readonly Sentence[],
	through: Sentence | undefined,
): LackingPath | undefined {
	const search = new Search(tree, sentences, having, through);
	return search.run();
}

class Search {
	private readonly tree: Tree;
	private readonly sentences: readonly Sentence[];
	/** Arms with such a sentence, in themselves and in an arm inside. */
	private readonly own = new Set<Arm>();
	private readonly within = new Set<Arm>();
	private readonly forced = new Map<Branching, Arm>();
	private readonly facts = new Facts();
	private readonly shared = new Set<Branching>();
	private readonly taken: Arm[] = [];
	private tries = 0;

	constructor(tree: Tree, sentences: readonly Sentence[], having: readonly Sentence[], through: Sentence | undefined) {
		this.tree = tree;
		this.sentences = sentences;
		for (const {index} of having) {
			const arm = tree.armOf[index] as Arm;
			this.own.add(arm);
			for (let at: Arm | undefined = arm; at && !this.within.has(at); at = at.of?.inside) this.within.add(at);
		}
		for (const arm of through ? chain(tree.armOf[through.index] as Arm) : []) this.forced.set(arm.of as Branching, arm);
	}

	run(): LackingPath | undefined {
		const {root} = this.tree;
		for (const arm of this.forced.values()) if (!assume(this.facts, arm)) return undefined;
		if (this.always(root)) return undefined;
		this.findShared();
		if (this.shared.size > MOST_SHARED) return undefined;
		return this.avoid(root, () => this.body().length > 0) ? this.path() : undefined;
	}

	/** Whether every way through an arm has such a sentence, whatever the conditions. */
	private always(arm: Arm): boolean {
		if (this.own.has(arm)) return true;
		return arm.branchings.some(
			(branching) =>
				this.matters(branching) && branching.arms.every((inner) => this.within.has(inner) && this.always(inner)),
		);
	}

	private matters({arms}: Branching): boolean {
		return arms.some((arm) => this.within.has(arm));
	}

	/** Branchings with a condition that another one has too. What is chosen in all others can stay. */
	private findShared(): void {
		const users = new Map<string, Set<Branching>>();
		for (const branching of this.tree.branchings) {
			if (!this.matters(branching) && !this.forced.has(branching)) continue;
			for (const {condition} of branching.arms) {
				if (!condition) continue;
				const known = users.get(condition.subject) ?? new Set();
				users.set(condition.subject, known.add(branching));
			}
		}
		for (const same of users.values()) {
			if (same.size < 2) continue;
			// What is chosen around it must be taken back with it.
			for (const branching of same)
				for (let at: Branching | undefined = branching; at && !this.shared.has(at); at = at.inside.of)
					this.shared.add(at);
		}
	}

	/** @param then asked once the arm is passed; false makes other arms be tried */
	private avoid(arm: Arm, then: () => boolean): boolean {
		if (this.own.has(arm)) return false;
		return this.avoidAll(
			arm.branchings.filter((branching) => this.matters(branching)),
			0,
			then,
		);
	}

	private avoidAll(branchings: readonly Branching[], from: number, then: () => boolean): boolean {
		for (let at = from; at < branchings.length; at++) {
			const branching = branchings[at] as Branching;
			if (this.shared.has(branching)) return this.choose(branching, () => this.avoidAll(branchings, at + 1, then));
			if (!this.choose(branching, () => true)) return false;
		}
		return then();
	}

	private choose(branching: Branching, then: () => boolean): boolean {
		const {facts, taken} = this;
		const start = facts.mark;
		const only = this.forced.get(branching);
		for (const arm of branching.arms) {
			if (++this.tries > MOST_TRIES) break;
			const mark = facts.mark;
			const count = taken.length;
			const possible = (!only || arm === only) && (arm.body || !arm.written);
			if (possible && (!arm.condition || facts.add(arm.condition))) {
				taken.push(arm);
				if (this.avoid(arm, then)) return true;
			}
			taken.length = count;
			facts.back(mark);
			if (arm.condition && !facts.add(opposite(arm.condition))) break;
		}
		facts.back(start);
		return false;
	}

	/** Sentences of the body on the way; where nothing was chosen, those of an arm that may be read. */
	private body(): Sentence[] {
		const chosen = new Map([...this.forced, ...this.taken.map((arm) => [arm.of as Branching, arm] as const)]);
		const {facts, sentences} = this;
		const start = facts.mark;
		const indices: number[] = [];
		const enter = (arm: Arm): void => {
			for (const index of arm.sentences) if (sentences[index]?.role === 'body') indices.push(index);
			for (const branching of arm.branchings) {
				const next = chosen.get(branching) ?? this.possible(branching);
				if (next) enter(next);
			}
		};
		enter(this.tree.root);
		facts.back(start);
		return indices.sort((a, b) => a - b).map((index) => sentences[index] as Sentence);
	}

	private possible({arms}: Branching): Arm | undefined {
		const {facts} = this;
		for (const arm of arms) {
			const mark = facts.mark;
			if (arm.body && (!arm.condition || facts.add(arm.condition))) return arm;
			facts.back(mark);
			if (arm.condition && !facts.add(opposite(arm.condition))) return undefined;
		}
		return undefined;
	}

	private path(): LackingPath {
		const body = this.body();
		const arms = [...new Set([...this.forced.values(), ...this.taken])]
			.filter(({of}) => (of?.arms.length ?? 0) > 1)
			.sort((a, b) => startOf(a) - startOf(b));
		const conditions = [...new Set(arms.flatMap(conditionsOf))];
		const [first, last] = [arms[0], arms.at(-1)];
		return {
			conditions,
			when: (most) => shorten(conditions.join(' and '), most),
			range: last ? placeOf(last) : [(body[0] as Sentence).range[0], (body.at(-1) as Sentence).range[1]],
			body,
			first: beside(body, first, 'first'),
			last: beside(body, last, 'last'),
		};
	}
}

const startOf = ({of}: Arm): number => of?.range[0] ?? 0;
const placeOf = (arm: Arm): Range => (arm.written ? arm.range : (arm.of as Branching).range);

/** The condition of the arm itself, or for `else` the opposite of all others. */
function conditionsOf(arm: Arm): string[] {
	if (arm.condition) return [inWords(arm.condition)];
	return (arm.of?.arms ?? []).flatMap(({condition}) => (condition ? [inWords(opposite(condition))] : []));
}

/** The sentence in the arm, or the one before its branching. */
function beside(body: readonly Sentence[], arm: Arm | undefined, end: 'first' | 'last'): Sentence {
	const pick = (from: readonly Sentence[]): Sentence | undefined => (end === 'first' ? from[0] : from.at(-1));
	if (!arm) return pick(body) as Sentence;
	const [from, to] = arm.range;
	const here = pick(body.filter(({range}) => range[0] >= from && range[1] <= to));
	return here ?? body.findLast(({range}) => range[0] < startOf(arm)) ?? (body[0] as Sentence);
}
