/** S10; the lists are house. */
import type {CueSpec} from 'empathylint/rule';

const BURDEN = 'shame/embarrassment/guilt/remorse/despair/anguish/dismay/sadness';

/** Feelings of ours told without "we are …": by nouns, by the body, by how much. */
export const told: readonly CueSpec[] = [
	{cue: 'how INT? NEG-EMO i/we/(all of us) ADV? ADV? BE'},
	{cue: 'NEG-EMO as i/we ADV? BE'},
	{cue: 'NEG-EMO (do/does not) ADV? (begin to)/come? cover/describe/(close to)'},
	{cue: 'WE BE ADV? left ADV? (ANY and)? NEG-EMO/speechless/reeling'},
	{cue: 'left me/us ADV? reeling/speechless'},
	{cue: 'everyone/everybody/(all of us) in/at/on/behind OUR ANY ANY? BE ADV? INT? NEG-EMO'},
	{cue: `there BE ...4 ${BURDEN} in/at/among/across OUR/us`},
	{cue: `WE ADV? feel/felt nothing but ${BURDEN}`},
	{cue: `${BURDEN} BE all i/we ADV? feel/felt`},
	{cue: 'OUR face/faces/cheeks BE ADV? ADV? red/crimson/scarlet/burning'},
	{cue: 'i/we ADV? cried/wept/sobbed when/reading/over/at/for'},
	{cue: 'WE ADV? feel/felt physically sick/ill'},
	{cue: 'OUR blood (BE boiling)/boils/boiled/(ran cold)'},
	{cue: 'haunts/haunted/torments/tormented/(has haunted) me/us'},
	{cue: 'keeps/kept/keeping me/us awake'},
	{cue: 'i/we (have not)/(could not) ADV? slept/sleep'},
	{
		cue: 'it/this/that/which BE ADV? INT? mortifying/embarrassing/humiliating/heartbreaking/shaming for/to me/us/(all of us)',
	},
	{cue: 'WE BE ADV? in bits/despair/anguish'},
	{cue: 'lump to/in OUR throat/throats'},
];
