/** Words by which a text reads like a reply to a problem; they only lead to a guess. After the catalogue's section 3.2. */
import type {Cue} from 'empathylint/rule';

export const problemWord: readonly Cue[] = [
	'problem/problems/issue/issues/error/errors/fault/faults/failed/delay/delays/delayed/missing/damaged/outage/complaint/complaints',
	'trouble/difficulty/difficulties/frustration/frustrations/frustrated/frustrating/inconvenience/inconveniences/inconvenient/inconvenienced',
];
export const suffering: readonly Cue[] = ['you BE? (been)? facing/experiencing/experienced/reporting/reported/having'];
