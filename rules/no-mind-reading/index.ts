import {cuesWith, defineRule, type Hit} from 'empathylint/rule';
import {claims, reported} from './cues.ts';

const ID = 'no-mind-reading';
/** Asserting an emotion that the customer did not state. */
export default defineRule({
	meta: {
		id: ID,
		scope: 'phrase',
		group: 'acknowledgement',
		onlyHits: true,
		severity: 'warn',
		summary: '"You must be furious": telling customers what they feel',
		rationale:
			'A feeling that they did not name can be the wrong one, and a template goes to many. Name the consequence that you know about.',
		evidence: ['S17', 'S34', '21 % of 3,500 support replies attribute a feeling or a wish to a neutral request'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYou must be so stressed about the move! We will look at it.\n\nThe keys desk',
			after:
				'Hi {{name | default: "there"}},\n\nYou need the keys to 14 Mill Lane by {{move_date}}, before the van comes. I have booked the handover for {{handover_time}} the day before and will text you once the agent has signed.\n\nThe keys desk',
		},
	},
	options: {
		/** Let one tentative guess ("it sounds like you are upset") stand. */
		allowTentative: true,
		/** Emotions that your customers do name; adds to `customerSaid` of the front matter. */
		customerSaid: [] as readonly string[],
	},
	messages: {
		told: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" tells them what they feel. Name the consequence you know of.`,
			note: 'They did not say so, and the next reader of this template may feel something else. What it cost them is safer ground.',
			suggestions: ['You ⟨what happened to you⟩, and it meant ⟨consequence⟩.'],
		}),
		wish: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" reads a mood into a request. Say the request back instead.`,
			note: 'Whoever asks how to change an address is neither eager nor curious. Say what they asked for and go on.',
			suggestions: ["You'd like to ⟨request⟩. Here is how."],
		}),
		tentative: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" guesses at a feeling once more. Say what happened instead.`,
			note: 'One careful guess can help; a second one becomes a verdict on their mood.',
			suggestions: ['You told us that ⟨what happened⟩.'],
		}),
	},
	unless: ['if/when/whenever/unless/before you', ...reported],
	cues: [
		...cuesWith({move: 'hollow', message: 'told'}, claims),
		{
			cue: '(WE ADV? ADV? GOT-V/appreciate/admire/love)/((thank~ you)/thanks for) ADV? your ADV? ANY? emo=eagerness/curiosity/anxiety/impatience/anxiousness/keenness',
			message: 'wish',
		},
		{
			cue: 'it/that/this sounds/seems/looks like/(as if)/(as though) ADV? you BE ADV? INT? feeling? emo=EMO',
			message: 'tentative',
		},
		{cue: 'you ADV? seem/sound/appear/look ADV? INT? emo=EMO', message: 'tentative'},
		{cue: 'you may/might/could ADV? be/feel ADV? INT? feeling? emo=EMO', message: 'tentative'},
		{cue: 'EMO-STRONG/(INT EMO)/(INT NEG-ADJ)/(wits end)', message: false},
	],
	check({hits, message, options, report}) {
		const said = [...message.customerSaid, ...options.customerSaid];
		let guesses = 0;
		for (const hit of hits) {
			const sentence = message.sentences[hit.sentence];
			if (!sentence || sentence.question) continue;
			const feeling = hit.parts.emo?.text ?? '';
			// A placeholder stands for what the customer said, if they said anything.
			const placeholder = /^\W|\W$/.test(feeling);
			if (placeholder ? said.length > 0 : said.some((word) => alike(word, feeling))) continue;
			const data = {phrase: hit.phrase};
			if (hit.message === 'tentative') {
				guesses++;
				if (options.allowTentative && guesses === 1) continue;
				report({messageId: 'tentative', data, at: hit, level: 'info'});
			} else if (hit.message === 'wish') report({messageId: 'wish', data, at: hit, level: 'info'});
			else {
				// "How annoying it is to be charged twice" names what happened.
				if (sentence.move === 'acknowledgement' && /\bimagine\b/i.test(hit.phrase)) continue;
				const loud = sentence.hits.some((other) => other.ruleId === ID && other.message === '' && within(other, hit));
				report({messageId: 'told', data, at: hit, ...(!loud && {level: 'info'})});
			}
		}
	},
});

const within = (inner: Hit, outer: Hit): boolean =>
	outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];

/** "Worried" and "worry", "angry" and "anger": the same feeling in another form. */
function alike(said: string, found: string): boolean {
	const [a, b] = [said.toLowerCase().trim(), found.toLowerCase().trim()];
	const needed = Math.min(4, Math.max(3, Math.min(a.length, b.length) - 2));
	return a.length > 0 && a.slice(0, needed) === b.slice(0, needed);
}
