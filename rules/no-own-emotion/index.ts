import {cuesWith, defineRule} from 'empathylint/rule';
import {told} from './cues.ts';

/** Words for feeling low that say nothing of ours without such a verb in front. */
const LOW = 'bad/awful/terrible/dreadful/rotten/horrible/wretched/guilty/lousy/sick';

/** The message becomes about us. */
export default defineRule({
	meta: {
		id: 'no-own-emotion',
		scope: 'phrase',
		group: 'victim-joining',
		onlyHits: true,
		severity: 'warn',
		summary: 'A negative emotion of ours: "we are mortified", "it breaks our hearts"',
		rationale:
			'Telling how bad we feel makes the message about us. Stay aware of the feeling without becoming part of it.',
		evidence: ['S9', 'S10', 'S12', 'S13'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe are absolutely mortified by what happened with your statement.\n\nThe accounts team',
			after:
				'Hi {{name | default: "there"}},\n\nWe sent your statement to the wrong address on {{date}}. That was our mistake. I have had the letter destroyed and the address corrected, and you will get a new statement by {{delivery_date}}.\n\nThe accounts team',
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
			message: `"${phrase}" reports our feelings. Say what we did wrong and what happens next.`,
			note: 'A feeling of ours gives the reader someone else to look after. Ownership and a step give them something to hold.',
			suggestions: ['We ⟨what we did⟩. That was our mistake, and ⟨what we are doing⟩.'],
		}),
	},
	unless: [
		'WE BE never NEG-EMO',
		'if/when/whenever/unless/until/(in case) WE ADV? BE ADV? NEG-EMO',
		'feel NEG-EMO customers/people/users/guests/patients/residents/callers/passengers/members/parents/children',
		// An imagined feeling is no-self-projection's.
		'would ADV? have ADV? been/felt',
		'would ADV? have? break/broken',
		// A shared one is no-shared-distress's.
		'hurting with/alongside you',
		'me/us ...4 (no less than)/(as much as)',
	],
	cues: [
		...cuesWith({move: 'victim-joining'}, told),
		{cue: 'WE ADV? BE ADV? ADV? INT? emo=EMO-STRONG', move: 'victim-joining'},
		{cue: 'WE ADV? BE ADV? ADV? INT INT? emo=EMO-MILD', move: 'victim-joining'},
		{cue: 'WE ADV? BE ADV? ADV? emo=EMO-MILD', move: 'victim-joining', level: 'info'},
		{cue: 'WE ADV? BE ADV? ADV? INT? emo=sad/saddened/upset go=(to see ANY ANY? go/leave/leaving)', level: 'info'},
		{cue: 'WE ADV? (could not)/never be more emo=NEG-EMO', move: 'victim-joining'},
		{cue: 'WE ADV? BE ADV? as emo=NEG-EMO as anyone/anybody/everyone', move: 'victim-joining'},
		{
			cue: `who=WE ADV? BE/(BE feeling) ADV? ADV? INT? emo=${LOW} about/that/knowing/hearing/over/when/because/and/too`,
			at: ['who', 'emo'],
			move: 'victim-joining',
		},
		{
			cue: `who=WE ADV? feel/feels/felt/(BE feeling) ADV? ADV? INT? emo=${LOW} END`,
			at: ['who', 'emo'],
			move: 'victim-joining',
		},
		{cue: '(it/this/that/which ADV?)? break~ OUR heart/hearts', move: 'victim-joining'},
		{cue: 'OUR ANY? heart/hearts BE ADV? INT? broken/heavy/(in pieces/bits)', move: 'victim-joining'},
		{
			cue: 'OUR ANY? heart/hearts/stomach ADV? break~/ache~/sink~/sank/drop~/turned',
			move: 'victim-joining',
		},
		{cue: 'made OUR heart/hearts/stomach sink/ache/drop/turn', move: 'victim-joining'},
		{
			cue: 'it/this/that/which ADV? ADV? EMO-V me/us ADV? to/that/when/deeply/greatly',
			move: 'victim-joining',
			level: 'info',
		},
		{
			cue: 'it/this/that ADV? ADV? upset~/pain~/sadden~/anger~/embarrass~/distress~/grieve~ me/us ADV? END',
			move: 'victim-joining',
			level: 'info',
		},
		{
			cue: 'saddens/pains/grieves/distresses/disheartens/horrifies/sickens ADV? me/us',
			move: 'victim-joining',
			level: 'info',
		},
		{
			cue: 'it/this/that/which BE ADV? heart-wrenching/heartbreaking/gut-wrenching/painful/upsetting/distressing/devastating (for me/us)? to learn/hear/read/see/know',
			move: 'victim-joining',
			level: 'info',
		},
		{
			cue: 'left/leaves/had/has (WE/(the ANY? ANY? team/crew/staff)/me/us) ADV? in tears/shock/despair',
			move: 'victim-joining',
		},
		{
			cue: 'WE BE ANY? (in/(close to) tears)/cringing/(kicking myself/ourselves)/(hanging OUR head/heads)',
			move: 'victim-joining',
		},
		{cue: 'tears to OUR eyes', move: 'victim-joining'},
		{cue: 'hang OUR head/heads', move: 'victim-joining'},
		{
			cue: 'WE have ADV? been worrying/agonising/(losing sleep)/(beating ANY up)/fretting/(kicking myself/ourselves)',
			move: 'victim-joining',
		},
		{cue: 'WE lost/(have lost) ANY? sleep', move: 'victim-joining'},
		{cue: 'with a heavy heart', move: 'victim-joining'},
		{cue: 'fill~ me/us with INT-ADJ? horror/shame/dismay/sadness/anger/regret', move: 'victim-joining'},
		{cue: 'to OUR ANY? horror/shame/dismay/distress/embarrassment', move: 'victim-joining'},
		{cue: 'source of ANY? shame/embarrassment/distress/sadness for/to me/us', move: 'victim-joining'},
	],
	check({hits, message, options, report}) {
		for (const hit of hits) {
			const word = hit.parts.emo?.text.toLowerCase();
			const mild = hit.level === 'info';
			// "We're sad to see you go" is what people say at a goodbye.
			if (hit.parts.go && message.type === 'offboarding') continue;
			if ((word && options.allowWords.includes(word)) || (mild && options.mild === 'off')) continue;
			report({messageId: 'emotion', data: {phrase: hit.phrase}, at: hit, ...(mild && {level: 'info'})});
		}
	},
});
