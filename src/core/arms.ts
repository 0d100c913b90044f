import type {Arm} from './branch-tree.ts';
import {type Facts, opposite} from './conditions.ts';

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
