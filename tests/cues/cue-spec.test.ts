import {describe, expect, it} from 'vitest';
import {type Cue, type CueSpec, cuesWith} from '../../src/rule.ts';

describe('cues with keys in common', () => {
	it.each<[why: string, cue: Cue, expected: CueSpec]>([
		['a short cue gets them', 'never again', {cue: 'never again', move: 'filler', level: 'info'}],
		[
			'a long cue keeps its own beside them',
			{cue: 'asap', unless: ['not asap']},
			{cue: 'asap', unless: ['not asap'], move: 'filler', level: 'info'},
		],
		['a key of its own stays', {cue: 'asap', level: 'warn'}, {cue: 'asap', move: 'filler', level: 'warn'}],
	])('%s', (_, cue, expected) => {
		expect(cuesWith({move: 'filler', level: 'info'}, [cue])).toEqual([expected]);
	});
});
