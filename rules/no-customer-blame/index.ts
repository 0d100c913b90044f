import {defineRule} from 'empathylint/rule';
import {cues} from './cues.ts';

/** Blame ends the listening. */
export default defineRule({
	meta: {
		id: 'no-customer-blame',
		scope: 'sentence',
		group: 'respect',
		onlyHits: true,
		severity: 'error',
		summary: '"You should have", "you failed to", "you claim": blame and doubt',
		rationale: 'Blame ends the listening on both sides. Work on what happened, not on whose doing it was.',
		evidence: ['S18', 'S35'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYou failed to attach the form. As I explained in my last email, it is on our website.\n\nThe grants office',
			after:
				'Hi {{name | default: "there"}},\n\nYour message of {{date}} reached us without the form. Reply to this email with the form attached, and I will send your grant to the panel on the same day.\n\nThe grants office',
		},
	},
	messages: {
		points: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" points at the reader. Describe the thing, then the step.`,
			note: 'Say how things stand now and what mends them. If they need to know it for next time, put that last and as an offer.',
			suggestions: ['⟨What happened⟩. Please ⟨action⟩ by ⟨time⟩, and I will ⟨action⟩ the same day.'],
		}),
		failed: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" accuses. Say what is missing, then how to send it.`,
			note: '"The form was not attached" says the same without a culprit. The step behind it is what the reader needs.',
			suggestions: ['⟨What happened⟩. Please ⟨action⟩ by ⟨time⟩, and I will ⟨action⟩ the same day.'],
		}),
		claim: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" doubts the reader. Write "you told us", and what you will check.`,
			note: 'Whoever is doubted argues. Report their words as they said them, and check the facts on your side.',
			suggestions: ['You told us that ⟨what happened⟩. I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	cues,
	check({hits, message, report}) {
		for (const hit of hits) {
			const messageId = hit.message === 'failed' || hit.message === 'claim' ? hit.message : 'points';
			// A reminder of a debt may say what was agreed, but it may not accuse.
			const level = hit.level === 'warn' && message.type === 'dunning' ? 'info' : hit.level;
			report({messageId, data: {phrase: hit.phrase}, at: hit, ...(level && {level})});
		}
	},
});
