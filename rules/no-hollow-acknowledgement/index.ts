import {defineRule, type Hit, type MessageView, type Move, type Sentence, shorten} from 'empathylint/rule';

const ID = 'no-hollow-acknowledgement';
/** What is received: a feeling, a wish, a weight, never a fact. */
const STATE =
	'FEEL-N/NEG-ADJ/WISH-N/EMO/importance/significance/impact/effect/toll/uncertainty/unease/doubt/doubts/dilemma/difficulty/difficulties/(you BE going through)';

/** A sentence of these kinds can carry the fact that was missing; a step or a courtesy that happens to name a thing cannot. */
const SHOWS: readonly Move[] = ['acknowledgement', 'apology', 'plain', 'condolence'];

/** An acknowledgement that fits any ticket tells customers we did not read theirs. */
export default defineRule({
	meta: {
		id: ID,
		scope: 'sentence',
		group: 'acknowledgement',
		severity: 'warn',
		summary: '"I understand your frustration": an acknowledgement that fits any ticket',
		rationale:
			'An acknowledgement without a fact could go to anyone, so it tells the reader that we did not read their message. Concrete words are read as listening.',
		evidence: ['S8', '199 of 1,000 complaint replies acknowledge a feeling in general'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nI completely understand your frustration. We will look into it.\n\nThe broadband team',
			after:
				'Hi {{name | default: "there"}},\n\nYou have been without a phone line since Friday. An engineer is booked for tomorrow between 9 and 11, and I will call you at noon to check that it works.\n\nThe broadband team',
		},
	},
	options: {
		/** In how many sentences after it the event may stand. */
		window: 1,
		/** Further words for feelings, for example "vexation". */
		extraFeel: [] as readonly string[],
	},
	messages: {
		hollow: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" fits any message. Add the fact: "I understand that ⟨event⟩."`,
			note: 'Cover the name: could this sentence go to someone else? Then it shows nothing. A fact from their message shows you read it.',
			suggestions: ['I understand that ⟨event⟩.', 'You ⟨what happened to you⟩.'],
		}),
	},
	cues: [
		// Evidence for the move stands in ../moves; these mark the words of it.
		{cue: `WE ADV? ADV? GOT-V ADV? (that/how/why)? ...4 ${STATE}`},
		{cue: 'WE ADV? ADV? GOT-V (your/the/how/that/this/why/it/you)?'},
		{cue: 'WE ADV? hear you'},
		{cue: 'WE ADV? get (where/it/that/how/why)'},
		// Hollow whatever the move says.
		{cue: 'START ADV? INT? understood/understandable END', message: 'hollow'},
		{cue: 'your ANY? FEEL-NOUN BE ADV? ADV? understandable/justified/legitimate/(well founded)', message: 'hollow'},
		{cue: '(it BE)/(that BE) ADV? INT? understandable END', message: 'hollow'},
		{
			cue: '(it BE)/(that BE)? ADV? INT? understandable that? you BE/feel/(would be/feel) ADV? INT? EMO',
			message: 'hollow',
		},
		{cue: 'WE ADV? can? ADV? see where you BE coming from', message: 'hollow', move: 'hollow'},
		{cue: 'WE ADV? ADV? get your FEEL-NOUN', message: 'hollow', move: 'hollow'},
		{cue: 'WE ADV? can? ADV? empathise~ with you/your/this/the', message: 'hollow', move: 'hollow'},
		// Not reception: a purpose, a condition.
		{cue: '(so that)/(make sure)/ensure ...2 WE ADV? GOT-V', message: false},
		{cue: 'help~ ...3 understand/see/know', message: false},
		{cue: 'if/when/once/until/before WE ADV? GOT-V', message: false},
		// "No pressure if the date is bad, I understand."
		{cue: 'no pressure/rush/hurry/worries/obligation/problem if/when ...10 WE ADV? ADV? GOT-V', message: false},
		{cue: 'WE ADV? get it/that from/in/at/by/to', message: false},
		{cue: 'recognise~/see/saw/know ...3 as', message: false},
		// To sense a mood is to guess it.
		{cue: 'WE ADV? ADV? sense your ADV? impatience/anxiety/anxiousness/eagerness/curiosity/keenness', message: false},
		// Claiming to know the feeling from inside is no reception either.
		{cue: 'WE ADV? ADV? know ADV? exactly/precisely how you/your', move: 'victim-joining', message: false},
	],
	check({hits, message, options, report}) {
		for (const sentence of message.body) {
			const at = hollowPart(message, sentence, hits, options.extraFeel);
			if (!at) continue;
			const nearby = followers(message, sentence, options.window);
			if (nearby.some((next) => next.event && SHOWS.includes(next.move))) continue;
			report({
				messageId: 'hollow',
				data: {phrase: shorten(at.phrase, 42)},
				at,
				...(pointsBack(message, sentence) && {level: 'info'}),
			});
		}
	},
});

/** The words that show reception of nothing, if the sentence does that. */
function hollowPart(
	message: MessageView,
	sentence: Sentence,
	hits: readonly Hit[],
	extraFeel: readonly string[],
): Hit | undefined {
	if (sentence.question || sentence.hits.length === 0) return undefined;
	// So it is with nearly all sentences.
	if (hits.length === 0 && sentence.move !== 'hollow' && extraFeel.length === 0) return undefined;
	const own = hits.filter((hit) => hit.sentence === sentence.index);
	const direct = own.find((hit) => hit.message === 'hollow');
	if (direct && !sentence.event) return direct;
	const received = own[0] ?? sentence.hits.find((hit) => hit.ruleId === 'moves/hollow' || hit.ruleId === 'moves/got');
	if (!received || sentence.hits.some(isAside)) return undefined;
	if (sentence.move !== 'hollow') {
		if (sentence.event || extraFeel.length === 0) return undefined;
		const words = new Set(sentence.text.toLowerCase().split(/[^a-zß-ɏ'’-]+/));
		return extraFeel.some((word) => words.has(word.toLowerCase())) ? received : undefined;
	}
	return aboutThing(message, sentence, received) ? undefined : received;
}

/** What may follow "I understand" when nothing of substance does: the end, a pause, or a clause about *this* or *you*. */
const EMPTY =
	/^(?: (?:that|how|why|what|this|it)\b)? *(?:$|[.!,;:–—-]|['’]s\b| (?:this|that|it|is|was|may|must|can|has|will|you)\b)/i;

/** "We understand pets.": no feeling, no importance, and more than a bare "I understand". */
function aboutThing(message: MessageView, sentence: Sentence, hit: Hit): boolean {
	const feeling =
		hit.id === `${ID}/1` || sentence.hits.some(({ruleId}) => /^moves\/(?:hollow|feelingObject)$/.test(ruleId));
	if (feeling) return false;
	const words = message.text.slice(hit.range[0], sentence.range[1]).replaceAll(/\s+/g, ' ');
	const object = /\b(?:understand|realise|realize|recogni[sz]e|know|see|hear|get|appreciate|acknowledge)\b(.*)$/i.exec(
		words,
	);
	return object !== null && !EMPTY.test(object[1] ?? '');
}

/** Evidence that the words are no reception by us, or another rule's. */
const isAside = (hit: Hit): boolean =>
	(hit.ruleId === 'no-mind-reading' && hit.move === 'hollow') || (hit.ruleId === ID && hit.message === '');

function followers(message: MessageView, sentence: Sentence, window: number): Sentence[] {
	const place = message.body.indexOf(sentence);
	return message.body.slice(place + 1, place + 1 + window);
}

/** "Your parcel was lost on Tuesday. We understand how frustrating that is.": the event stands before it. */
function pointsBack(message: MessageView, sentence: Sentence): boolean {
	const before = message.body[message.body.indexOf(sentence) - 1];
	return before?.event === true && /\b(?:this|that|it)\b/i.test(sentence.text);
}
