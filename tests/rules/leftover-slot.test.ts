import {describe, it} from 'vitest';
import rule from '../../rules/leftover-slot/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			'You told us that {{problem}}.',
			'You told us that [problem] and <<problem>> and <problem>.',
			'The lamp costs < 30 euros and > 20.',
			'〈〉 «so» ‹so›',
			{text: 'You told us that ⟨problem⟩.', type: 'internal-note'},
			'---\nsubject: Your order {{order}}\n---\n\nIt left us today.',
		],
		notOk: [
			{text: 'You told us that [[⟨what happened⟩]].', level: 'error', messageId: 'slot'},
			{text: 'I will send it by [[⟨time⟩]]. Then [[⟨next step⟩]].', level: 'error'},
			'You told us that [[⟨problem]].',
			'You told us that problem[[⟩]].',
			'I will send it by [[⟨time]]\nand call you.',
			'# Your order [[⟨order⟩]]\n\nIt left us today.',
			'Hi [[⟨name⟩]],\n\nIt left us today.',
			'It left us today.\n\nKind regards,\n[[⟨name⟩]]',
			'You told us that "[[⟨problem⟩]]".',
			'- [[⟨one⟩]]\n- two',
			...(['receipt', 'newsletter', 'legal', 'question'] as const).map((type) => ({
				text: 'It costs [[⟨amount⟩]].',
				type,
				level: 'error' as const,
			})),
			{
				text: '---\nsubject: Your order ⟨order⟩\n---\n\nIt left us today.',
				messageId: 'subject',
				level: 'error',
			},
			{text: 'It costs [[⟨an amount that is far too long to be quoted in full⟩]].', messageId: 'slot'},
		],
	},
	{describe, it},
);
