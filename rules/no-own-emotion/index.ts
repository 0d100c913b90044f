import {defineRule} from 'empathylint/rule';

/** The message becomes about us. */
export default defineRule({
	meta: {
		id: 'no-own-emotion',
		scope: 'phrase',
		group: 'victim-joining',
		severity: 'warn',
		summary: 'A negative emotion of ours: "we are mortified", "it breaks our hearts"',
		rationale: 'Telling how bad we feel makes the message about us. Stay aware of the feeling without becoming part of it.',
		evidence: ['S9', 'S10', 'S12', 'S13'],
		example: {
			before: 'Hi {{name}},\n\nWe are absolutely mortified by what happened with your statement.\n\nAccounts',
			after:
				'Hi {{name}},\n\nWe sent your statement to the wrong address on {{date}}. That was our mistake. I have had the letter destroyed and the address corrected, and you will get a new statement by {{delivery_date}}.\n\nAccounts',
		},
	},
	options: {
		/** Report mild feelings ("we are disappointed"): `info`, or `off`. */
		mild: 'info',
		/** Feeling words that are fine in your texts. */
		allowWords: [] as readonly string[],
	},
	messages: {
		emotion: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" reports our feelings. State what we did wrong and what we are doing about it.`,
			note: 'A feeling of ours gives the reader someone else to look after. Ownership and a step give them something to hold.',
			suggestions: ['We ⟨what we did⟩. That was our mistake, and ⟨what we are doing⟩.'],
		}),
	},
	unless: [
		'sad/upset/saddened to see you ADV? go/leave/leaving',
		'WE BE not ANY? NEG-EMO',
		'if/(in case) WE BE NEG-EMO',
		'NEG-EMO customers/customer/people/users',
		// An imagined feeling is no-self-projection's, a shared one no-shared-distress's.
		'would ADV? have ADV? been/felt',
		'hurting with/alongside you',
	],
	cues: [
		{cue: 'WE ADV? BE ADV? ADV? INT? emo=EMO-STRONG', move: 'victim-joining'},
		{cue: 'WE ADV? BE ADV? ADV? emo=EMO-MILD', move: 'victim-joining', level: 'info'},
		{cue: 'WE ADV? BE ADV? ADV? INT INT? emo=EMO-MILD', move: 'victim-joining'},
		{cue: 'WE ADV? BE ADV? INT? emo=bad/awful/terrible/dreadful/rotten/horrible/wretched about/that/knowing/hearing/over', move: 'victim-joining'},
		{cue: 'it/this/that/which ADV? break~/broke OUR heart/hearts', move: 'victim-joining'},
		{cue: 'OUR ANY? heart/hearts BE/break~/ache~/sink~/sank broken/heavy/for/when', move: 'victim-joining', unless: ['for you/your/them']},
		{cue: 'it/this/that/which ADV? ADV? EMO-V me/us ADV? to/that/when/deeply/greatly', move: 'victim-joining', level: 'info'},
		{cue: 'saddens/pains/grieves/distresses/disheartens/horrifies/sickens ADV? me/us', move: 'victim-joining', level: 'info'},
		{cue: 'it/this/that/which BE ADV? heart-wrenching/heartbreaking/gut-wrenching/painful/upsetting/distressing/devastating (for me/us)? to learn/hear/read/see/know', move: 'victim-joining', level: 'info'},
		{cue: 'left/leaves/had/has (WE/(the ANY? ANY? team/crew/staff)/me/us) ADV? in tears/shock/despair', move: 'victim-joining'},
		{cue: 'WE have ADV? been worrying/agonising/(losing sleep)/(beating ANY up)/fretting', move: 'victim-joining'},
		{cue: 'WE lost/(have lost) sleep', move: 'victim-joining'},
		{cue: 'with a heavy heart', move: 'victim-joining'},
		{cue: 'to OUR INT? horror/shame/dismay/distress/embarrassment', move: 'victim-joining'},
	],
	check({hits, options, report}) {
		for (const hit of hits) {
			const word = hit.parts.emo?.text.toLowerCase();
			const mild = hit.level === 'info';
			if ((word && options.allowWords.includes(word)) || (mild && options.mild === 'off')) continue;
			report({messageId: 'emotion', data: {phrase: hit.phrase}, at: hit, ...(mild && {level: 'info'})});
		}
	},
});
