import {defineRule} from 'empathylint/rule';
import {cues} from './cues.ts';

/** The size of it is the customer's call. */
export default defineRule({
	meta: {
		id: 'no-minimising',
		scope: 'phrase',
		group: 'respect',
		onlyHits: true,
		severity: 'warn',
		summary: '"At least", "only a", "a minor glitch", "simply click": making it smaller than it is',
		rationale:
			'How big a thing is, the one it happened to decides. A word that shrinks it says that it does not matter.',
		evidence: ['S11', 'S24', 'S34', 'none in 1,000 support replies, so a hit means something'],
		fixable: true,
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nIt\'s only a scratch. These things happen with a move.\n\nThe removals team',
			after:
				'Hi {{name | default: "there"}},\n\nOur crew scratched the lid of your piano on {{date}}. That was our fault. I have booked a restorer for {{visit_date}} at 10, who will polish it at our cost; it takes about an hour.\n\nThe removals team',
		},
	},
	options: {
		/** Adverbs reported in instructions ("simply click"); an empty list reports none. From the catalogue. */
		adverbs: ['simply', 'just', 'easily', 'obviously'] as readonly string[],
	},
	messages: {
		smaller: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" makes it smaller than it may be. State it, and let them judge.`,
			note: 'For the reader it may be the one thing that had to go right. Say what happened, without its size.',
			suggestions: ['⟨What happened⟩.'],
		}),
		step: ({drop}: {drop: string}) => ({
			message: `"${drop}" says that the step is easy. Leave it out.`,
			note: 'Whoever finds it hard now feels slow as well. The step is as clear without the word.',
		}),
	},
	cues,
	check({hits, options, report}) {
		for (const hit of hits) {
			const drop = hit.parts.drop?.text;
			if (drop === undefined) report({messageId: 'smaller', data: {phrase: hit.phrase}, at: hit});
			else if (options.adverbs.includes(drop.toLowerCase())) {
				report({messageId: 'step', data: {drop}, at: hit, level: 'info', ...(hit.fix && {fix: hit.fix})});
			}
		}
	},
});
