import {defineRule, type MessageView, type Sentence} from 'empathylint/rule';

/** An acknowledgement that fits any ticket tells customers we did not read theirs. */
export default defineRule({
	meta: {
		id: 'no-hollow-acknowledgement',
		scope: 'sentence',
		group: 'acknowledgement',
		severity: 'warn',
		summary: '"I understand your frustration": an acknowledgement that fits any ticket',
		rationale:
			'An acknowledgement without a fact could go to anyone, so it tells the reader that we did not read their message. Concrete words are read as listening.',
		evidence: ['S8', '199 of 1,000 complaint replies acknowledge a feeling in general'],
		example: {
			before: 'Hi {{name}},\n\nI completely understand your frustration. We will look into it.\n\nThe broadband team',
			after:
				'Hi {{name}},\n\nYou have been without a phone line since Friday. An engineer is booked for tomorrow between 9 and 11, and I will call you at noon to check that it works.\n\nThe broadband team',
		},
	},
	options: {
		/** In how many sentences after it the event may stand. */
		window: 1,
	},
	messages: {
		hollow: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" would fit any message. Add what happened: "I understand that ⟨event⟩."`,
			note: 'Cover the name: could this sentence go to someone else? Then it shows nothing. A fact from their message shows you read it.',
			suggestions: ['I understand that ⟨event⟩.', 'You ⟨what happened to you⟩.'],
		}),
	},
	cues: [
		// Evidence for the move stands in ../moves; these only mark the words.
		{cue: 'WE ADV? ADV? GOT-V ADV? (that/how/why)? ...4 FEEL-N/NEG-ADJ/WISH-N/EMO/importance/significance'},
		{cue: 'WE ADV? ADV? GOT-V (your/the/how/that/this/why/it/you)?'},
		{cue: 'WE ADV? hear you'},
		{cue: 'WE ADV? get (where/it/that/how/why)'},
	],
	check({hits, message, options, report}) {
		for (const sentence of message.body) {
			if (sentence.move !== 'hollow' || sentence.question) continue;
			if (sentence.hits.some((hit) => hit.ruleId === 'moves/mindReading')) continue;
			const nearby = followers(message, sentence, options.window);
			if (nearby.some((next) => next.event && next.move !== 'hollow')) continue;
			const hit = hits.find((own) => own.sentence === sentence.index);
			const got = sentence.hits.find((own) => own.ruleId === 'moves/hollow' || own.ruleId === 'moves/got');
			const at = hit ?? got;
			const phrase = at ? at.phrase : sentence.text.trim().split(/\s+/).slice(0, 6).join(' ');
			report({
				messageId: 'hollow',
				data: {phrase: phrase.length > 45 ? `${phrase.slice(0, 44).trimEnd()}…` : phrase},
				at: at ?? sentence,
				...(pointsBack(message, sentence) && {level: 'info'}),
			});
		}
	},
});

function followers(message: MessageView, sentence: Sentence, window: number): Sentence[] {
	const place = message.body.indexOf(sentence);
	return message.body.slice(place + 1, place + 1 + window);
}

/** "Your parcel was lost on Tuesday. We understand how frustrating that is.": the event stands before it. */
function pointsBack(message: MessageView, sentence: Sentence): boolean {
	const before = message.body[message.body.indexOf(sentence) - 1];
	return before?.event === true && /\b(?:this|that|it)\b/i.test(sentence.text);
}
