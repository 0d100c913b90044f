import {cuesWith, defineRule} from 'empathylint/rule';
import {stories} from './cues.ts';

/** "Same here" moves attention from the customer to us. */
export default defineRule({
	meta: {
		id: 'no-own-story',
		scope: 'sentence',
		group: 'victim-joining',
		onlyHits: true,
		severity: 'warn',
		summary: '"I\'ve been there", "I know exactly how you feel": our story instead of theirs',
		rationale:
			'"Same here" moves attention from the customer to us, and claims to know what we cannot know. Stay with what they told you.',
		evidence: ['S1', 'S25'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nI know exactly how you feel. The same thing happened to my mum last year!\n\nThe booking desk',
			after:
				'Hi {{name | default: "there"}},\n\nYou have now explained the double booking of {{date}} three times. All of it is in your file now, so please do not write it out again. I have put you back in room 12 and will confirm it by noon today.\n\nThe booking desk',
		},
	},
	messages: {
		story: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" turns to our experience. Restate one detail they gave.`,
			note: 'However well it is meant, a story of ours takes the talk away from theirs, and to know how they feel is a claim that nobody can check.',
			suggestions: ['You told us that ⟨what happened⟩.'],
		}),
	},
	cues: cuesWith({move: 'victim-joining'}, stories),
	check({hits, message, report}) {
		// A founder's letter tells the founder's story.
		if (message.type === 'newsletter') return;
		for (const hit of hits) report({messageId: 'story', data: {phrase: hit.phrase}, at: hit});
	},
});
