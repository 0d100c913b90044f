import type {Cue, CueSpec} from './rule-types.ts';

/** A cue in its long form. */
export const specOf = (cue: Cue): CueSpec => (typeof cue === 'string' ? {cue} : cue);

/**
 * Cues that have keys in common, such as their move or their message.
 *
 * @param shared what each of them gets; a key of its own stays
 */
export const cuesWith = (shared: Partial<CueSpec>, cues: readonly Cue[]): CueSpec[] =>
	cues.map((cue) => ({...shared, ...specOf(cue)}));
