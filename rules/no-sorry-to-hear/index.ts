import {defineRule, type MessageView, type Sentence} from 'empathylint/rule';
import {told} from './cues.ts';

const LOSS = ['LOSS'];
const HEARSAY = 'HEAR/(be told/hearing/learning/reading/seeing)/(have heard/learned/learnt/read/seen)';

/** "Sorry to hear" makes us a bystander to our own failure. */
export default defineRule({
	meta: {
		id: 'no-sorry-to-hear',
		scope: 'sentence',
		group: 'sympathy',
		onlyHits: true,
		severity: 'warn',
		summary: '"Sorry to hear …": sorrow at a distance, about trouble or about a plain request',
		rationale:
			'"Hear" makes us a bystander to our own failure, and the sentence is complete without knowing anything about the case.',
		evidence: ['S24', 'S36', '518 of 1,000 complaint replies use it, and 59 % of those regret a neutral request'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe are sorry to hear that you are having trouble with your parcel. Please let us know if you have any questions.\n\nThe parcel desk',
			after:
				'Hi {{name | default: "there"}},\n\nYour parcel {{order}} should have reached you on Tuesday and it has not. I have asked the courier to search its depot today, and I will write to you by noon tomorrow with what they found.\n\nThe parcel desk',
		},
	},
	options: {
		/** Also report "sorry to see you go". */
		strict: false,
		/** Only `info` when the event is named beside it. */
		allowWithEvent: true,
	},
	messages: {
		distance: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" keeps us at a distance. Name what happened as a fact.`,
			note: 'The reader wants to see that you know the case. A fact does that; hearsay does not. If it was our doing, say so.',
			suggestions: ['⟨What happened⟩.', 'Your ⟨thing⟩ should have ⟨expected⟩, and it has not.'],
		}),
		request: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" is sorry about a request, not a problem. Just confirm the request.`,
			note: 'Wanting to close an account or to ask for help is not a misfortune. Say it back in plain words and go on to the steps.',
			suggestions: ["You'd like to ⟨request⟩. Here is how."],
		}),
		leaving: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" turns a decision into a loss. Confirm what you have closed and from when.`,
			note: 'Reported only with the option "strict". People who leave want to know that it is done, and that the door stays open.',
			suggestions: ['Your ⟨thing⟩ is closed from ⟨date⟩.'],
		}),
	},
	unless: [
		// Their feeling, not ours.
		'you/they/(your ANY)/customers/people/guests/members (may/might/will/would/must/could)? ADV? be/BE ADV? ADV? REGRET',
	],
	cues: [
		{
			cue: 'from=REGRET ADV? to ADV? to=HEAR (about/of)? (your ANY that)? that? you ADV? WANT',
			at: ['from', 'to'],
			message: 'request',
			move: 'sympathy',
			without: {previous: LOSS},
		},
		{
			cue: 'from=REGRET ADV? to ADV? to=HEAR about/of your wish/decision/request/plan/plans/intention to',
			at: ['from', 'to'],
			message: 'request',
			move: 'sympathy',
			without: {previous: LOSS},
		},
		{
			cue: `from=REGRET ADV? to ADV? to=${HEARSAY}`,
			at: ['from', 'to'],
			move: 'sympathy',
			without: {previous: LOSS},
			unless: ['not ...2 sorry to'],
		},
		{
			cue: 'from=REGRET about/at/on/upon/after? to=hearing/learning/reading/(having to hear/read/learn)',
			at: ['from', 'to'],
			move: 'sympathy',
			without: {previous: LOSS},
		},
		{
			cue: 'START ADV? INT? from=EMO-STRONG/EMO-MILD/apologies to to=HEAR',
			at: ['from', 'to'],
			move: 'sympathy',
			without: {previous: LOSS},
			unless: ['to see ANY ANY? go/leave/leaving'],
		},
		{cue: 'saddened by', move: 'sympathy', without: {previous: LOSS}},
		...told,
		{cue: 'no/(not a)/(never a) pleasure/joy/delight ...3 hear/read/learn/hearing/reading', move: 'sympathy'},
		{cue: 'WE (do not)/never ADV? like/enjoy/love/want (to hear)/hearing/reading', move: 'sympathy'},
		{cue: '(no one)/nobody ADV? likes/enjoys (to hear)/hearing', move: 'sympathy'},
		{cue: '(no one)/nobody ADV? wants to hear of/about/that/this', move: 'sympathy'},
		{
			cue: 'from=REGRET ADV? to=(to see you/(ANY ANY) ADV? go/leave/leaving)',
			at: ['from', 'to'],
			message: 'leaving',
			move: 'sympathy',
		},
	],
	check({hits, message, options, report}) {
		for (const hit of hits) {
			const sentence = message.sentences[hit.sentence];
			if (!sentence || sentence.question || sentence.move === 'condolence' || message.type === 'bereavement') continue;
			if (hit.message === 'leaving' && !options.strict) continue;
			const named = options.allowWithEvent && namesEvent(message, sentence);
			report({
				messageId: hit.message === 'request' || hit.message === 'leaving' ? hit.message : 'distance',
				data: {phrase: hit.phrase},
				at: hit,
				...(named && {level: 'info'}),
			});
		}
	},
});

/** An apology or an acknowledgement in the same or the next sentence. */
function namesEvent(message: MessageView, sentence: Sentence): boolean {
	const next = message.body[message.body.indexOf(sentence) + 1];
	return [sentence, next].some((near) => near?.move === 'apology' || near?.move === 'acknowledgement');
}
