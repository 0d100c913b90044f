/** Which groups of cues hit a sentence, and which moves those cues carry that belong to rules. */
import type {Move, OpenSentence} from 'empathylint/rule';
import type * as acknowledgement from './acknowledgement.ts';
import type * as courtesy from './action/courtesy.ts';
import type * as ours from './action/ours.ts';
import type * as time from './action/time.ts';
import type * as yours from './action/yours.ts';
import type * as apology from './apology.ts';
import type * as problem from './problem.ts';
import type * as sympathy from './sympathy.ts';

export type Group = keyof (typeof acknowledgement &
	typeof apology &
	typeof courtesy &
	typeof ours &
	typeof problem &
	typeof sympathy &
	typeof time &
	typeof yours);

/** One bit a group: a sentence is asked some twenty times whether a cue of this or that group hit it. */
export const BIT: {readonly [Name in Group]: number} = {
	bareSorry: 1 << 0,
	closer: 1 << 1,
	courtesy: 1 << 2,
	event: 1 << 3,
	explanation: 1 << 4,
	fault: 1 << 5,
	feelingObject: 1 << 6,
	got: 1 << 7,
	gotWeak: 1 << 8,
	hollow: 1 << 9,
	leave: 1 << 26,
	loss: 1 << 10,
	nothingNeeded: 1 << 11,
	ourAct: 1 << 12,
	problemWord: 1 << 13,
	promise: 1 << 14,
	reach: 1 << 15,
	regret: 1 << 16,
	reported: 1 << 17,
	restated: 1 << 18,
	sorryFault: 1 << 19,
	suffering: 1 << 20,
	thanksContent: 1 << 21,
	thanksFor: 1 << 22,
	time: 1 << 23,
	vagueSorrow: 1 << 24,
	yourStep: 1 << 25,
};
/** The same for moves that cues of rules carry; one number holds both, so no bit stands twice. */
export const CARRIED = {
	sympathy: 1 << 27,
	'victim-joining': 1 << 28,
	hollow: 1 << 29,
	dismissal: 1 << 30,
	filler: 1 << 31,
} as const satisfies {readonly [Name in Move]?: number};

const BIT_OF_OWNER: ReadonlyMap<string, number> = new Map(
	Object.entries(BIT).map(([name, bit]) => [`moves/${name}`, bit]),
);
const BIT_OF_MOVE: ReadonlyMap<string, number> = new Map(Object.entries(CARRIED));

/** @returns bits of `BIT` and `CARRIED` together */
export function groupsOf({hits}: OpenSentence): number {
	let groups = 0;
	for (const {ruleId, move} of hits) {
		groups |= BIT_OF_OWNER.get(ruleId) ?? 0;
		if (move !== undefined) groups |= BIT_OF_MOVE.get(move) ?? 0;
	}
	return groups;
}

export const has = (groups: number, bits: number): boolean => (groups & bits) !== 0;
