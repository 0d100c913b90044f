import {describe, it} from 'vitest';
import rule from '../../rules/no-self-projection/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: ["I'd be happy to send a new one."],
		notOk: ["[[I'd honestly be furious]] too.", "We [[would be]] x"],
	},
	{describe, it},
);
