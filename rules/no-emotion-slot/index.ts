/** A field cannot know what somebody feels. */
import {defineRule, type Placeholder, shorten} from 'empathylint/rule';

/** Words of feeling in a blank's own name, beyond those that every mood field has: `[frustrated/upset]`. */
const FEELING =
	/(?<![a-z\d])(?:frustrat(?:ed|ing|ion)|upset(?:ting)?|ang(?:ry|er)|annoy(?:ed|ance|ing)|disappoint(?:ed|ment|ing)|worried|anxi(?:ous|ety)|sad(?:ness)?|stress(?:ed|ful)|distress(?:ed)?|emotions?|feelings?|moods?|sentiments?)(?![a-z\d])/i;

/** What comes before the slot and says that the reader feels it. */
const ASSERTS =
	/\b(?:you(?:['’]re| are| were| must be| may be| might be| seem| sound| look)(?: so| very| quite| really| feeling)?|(?:you|may|must|might|can|could|would|are|['’]re) (?:be )?(?:feel|feeling|felt)(?: so| very| quite| really)?|your|how|that(?: this| it)? (?:is|was|has been|can be|must be))\s*[*_"“]*$/i;
/** "You feel {{anything}}": no other value can stand there. */
const FEEL = /\byou(?:['’]re| are| were| may| must| might)? (?:feel|feeling|felt|be feeling)\s*[*_"“]*$/i;
/** The customer said so, and we repeat it. */
const SAID =
	/\byou (?:said|told|wrote|mentioned|described|say|tell|write|mention|describe|reported|shared|marked|chose|picked|selected|rated)\b|\bas you put it\b/i;

/** The system asserts a feeling that nobody read. */
export default defineRule({
	meta: {
		id: 'no-emotion-slot',
		scope: 'phrase',
		group: 'placeholders',
		severity: 'info',
		summary: '"We know you feel {{emotion}}": a feeling that a field fills in',
		rationale:
			'Understanding is shown by what the customer said. A field that names their feeling shows that nobody read it, above all when it is wrong.',
		evidence: ['S8', 'S1', 'House: naming a feeling is a guess even for a person who has read the letter'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe know you feel {{emotion}}. Your cello came back with a crack on {{date}}. I will call you on {{call_date}}.\n\nThe workshop',
			after:
				'Hi {{name | default: "there"}},\n\nYour cello came back with a crack on {{date}}. I will call you on {{call_date}}.\n\nThe workshop',
		},
	},
	messages: {
		slot: ({words}: {words: string}) => ({
			message: `"${words}" lets a field name their feeling. Say what happened to them instead.`,
			note: 'Whoever fills the field guesses, and a wrong guess hurts more than none. What happened is known.',
			suggestions: ['You told us that ⟨what happened⟩.'],
		}),
	},
	check({message, report}) {
		// Both are in text order.
		let next = 0;
		for (const placeholder of message.placeholders) {
			if (placeholder.role !== 'variable') continue;
			const [start, end] = placeholder.range;
			const feels = isFeeling(placeholder);
			if (!feels && !/fe(?:el|lt)/i.test(message.text.slice(Math.max(0, start - 14), start))) continue;
			while ((message.body[next]?.range[1] ?? Number.POSITIVE_INFINITY) <= start) next++;
			const sentence = message.body[next];
			if (!sentence || sentence.range[0] > start) continue;
			const before = message.text.slice(Math.max(sentence.range[0], start - NEAR), start);
			const asserted = FEEL.exec(before) ?? (feels ? ASSERTS.exec(before) : null);
			if (!asserted || SAID.test(message.text.slice(Math.max(sentence.range[0], start - 5 * NEAR), start))) continue;
			const words = `${asserted[0].trim()} ${message.text.slice(start, end)}`;
			const at = [start - (before.length - asserted.index), end] as const;
			report({messageId: 'slot', data: {words: shorten(words, 44)}, at});
		}
	},
});

/** How far before the slot the words are that assert it. */
const NEAR = 80;

const isFeeling = ({kind, name}: Placeholder): boolean => kind === 'mood' || FEELING.test(name);
