/** Branchings and their arms, and what holds for an arm. */
import {type Condition, type Facts, opposite} from './conditions.ts';
import type {Range} from './types.ts';

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
	/** Whether any sentence of the body that is more than a placeholder stands here or in an arm inside. */
	body: boolean;
	depth: number;
}

/** Exactly one of its arms is read. */
export interface Branching {
	range: Range;
	arms: Arm[];
	inside: Arm;
}

/** The arms around an arm and itself, outermost first, without the whole message. */
export function chain(arm: Arm): Arm[] {
	const arms: Arm[] = [];
	for (let at = arm; at.of; at = at.of.inside) arms.unshift(at);
	return arms;
}

/** Adds what must hold for an arm to be read, once its branching is reached. */
export function assume(facts: Facts, arm: Arm): boolean {
	for (const other of arm.of?.arms ?? []) {
		if (other === arm) break;
		if (other.condition && !facts.add(opposite(other.condition))) return false;
	}
	return !arm.condition || facts.add(arm.condition);
}

/** The innermost arm that holds both. */
export function common(one: Arm, other: Arm): Arm {
	let [a, b] = [one, other];
	while (a !== b) {
		if (a.depth >= b.depth && a.of) a = a.of.inside;
		else if (b.of) b = b.of.inside;
		else return b;
	}
	return a;
}
