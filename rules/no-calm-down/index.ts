import {defineRule} from 'empathylint/rule';
import {cues} from './cues.ts';

/** Being told how to feel denies the feeling. */
export default defineRule({
	meta: {
		id: 'no-calm-down',
		scope: 'phrase',
		group: 'respect',
		onlyHits: true,
		severity: 'error',
		summary: '"Calm down", "don\'t be upset": telling the customer how to feel',
		rationale: 'An order about feelings denies them. Stay calm yourself, and show that what was said matters.',
		evidence: ['S25', 'S35', 'agreement among practitioners, no trial'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nPlease calm down while we look for your suitcase. We will be in touch.\n\nThe luggage desk',
			after:
				'Hi {{name | default: "there"}},\n\nYour suitcase missed the connection in Oslo on {{date}}. It is on tonight\'s flight, and our driver will bring it to your hotel by {{delivery_time}}. I will text you when it has landed.\n\nThe luggage desk',
		},
	},
	messages: {
		feel: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" tells the reader how to feel. Say what you are doing instead.`,
			note: 'Nobody has ever calmed down on being told to. A fact and a step with a time do what the order cannot.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
		tone: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" corrects the tone. Answer the matter: say what you will do.`,
			note: 'The tone is a sign of how much it matters. If there is abuse, say plainly what happens next and who will answer.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
		patience: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" asks for patience without a time. Say when you will be done.`,
			note: 'Waiting is easier with an end in sight. Give the time of the next news, even if there is no news yet.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	cues,
	check({hits, message, report}) {
		for (const hit of hits) {
			const safety = message.type === 'incident' || message.type === 'security';
			// "Stay calm and use the stairs": an instruction for the body.
			if (safety && /calm$/i.test(hit.phrase)) continue;
			// A name: "our Keep Calm mug".
			if (/^[A-Z].* Calm$/.test(hit.phrase)) continue;
			const messageId = hit.message === 'tone' || hit.message === 'patience' ? hit.message : 'feel';
			report({messageId, data: {phrase: hit.phrase}, at: hit, ...(hit.level && {level: hit.level})});
		}
	},
});
