import {defineRule} from 'empathylint/rule';
import {cues} from './cues.ts';

/** Pity looks at who it happened to and puts us above them. */
export default defineRule({
	meta: {
		id: 'no-pity',
		scope: 'phrase',
		group: 'sympathy',
		severity: 'warn',
		summary: 'Pity for the customer instead of a fact about what happened',
		rationale:
			'Pity looks at who it happened to, puts us above them and adds no understanding. People on the receiving end describe it as unwanted.',
		evidence: ['S11', 'S23', '0.3 of 1,000 support replies hold one, so a hit means something'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nOh, you poor thing! Two broken cups. I feel so bad for you.\n\nThe shop team',
			after:
				'Hi {{name | default: "there"}},\n\nBoth cups in order {{order}} arrived broken, and that was our packing. I have sent two new ones today; they will reach you by {{delivery_date}}. You can throw the broken ones away.\n\nThe shop team',
		},
	},
	options: {
		/** Phrases that are fine in your texts, for example "bless you" in a parish. */
		allow: [] as readonly string[],
		/** Further phrases to report, as plain words. */
		extra: [] as readonly string[],
	},
	messages: {
		pity: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" pities the customer. Say what happened and what you will do.`,
			note: 'Pity is about the person; a good reply works on the event. Name the event in one plain sentence, then the step.',
			suggestions: ['⟨What happened⟩. I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	cues,
	check({hits, message, options, report}) {
		for (const hit of hits) {
			if (options.allow.includes(hit.phrase.toLowerCase())) continue;
			// "Our deepest sympathy" belongs in a condolence; elsewhere in it pity is still pity.
			const condolence = message.sentences[hit.sentence]?.move === 'condolence' || message.type === 'bereavement';
			const plain = condolence && /sympath|thoughts/i.test(hit.phrase);
			report({messageId: 'pity', data: {phrase: hit.phrase}, at: hit, ...(plain && {level: 'info'})});
		}
		for (const sentence of message.body) {
			for (const phrase of options.extra) {
				const from = sentence.text.toLowerCase().indexOf(phrase.toLowerCase());
				if (from < 0) continue;
				const start = sentence.range[0] + from;
				report({messageId: 'pity', data: {phrase}, at: [start, start + phrase.length]});
			}
		}
	},
});
