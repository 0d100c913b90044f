import {defineRule, type MessageView, type Move, type Sentence} from 'empathylint/rule';

/** The sentences that must be found at a glance. */
const PARTS: ReadonlySet<Move> = new Set(['acknowledgement', 'apology', 'action']);

/** Readers who are upset skim: what you understood and what comes next must be easy to find. */
export default defineRule({
	meta: {
		id: 'sentence-length',
		scope: 'sentence',
		group: 'consistency',
		severity: 'off',
		summary:
			'A sentence of more than 25 words that acknowledges, apologises or says what to do (off; switch it on as "warn")',
		rationale: 'Readers who are upset skim. In a long sentence the step hides behind the reason.',
		evidence: ['S21', 'Half of the sentences of 3,500 replies have at most 15 words, 6 of 100 more than 25'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour order {{order}} was sent to your old address on {{date}} because the change that you made in the app the day before had not reached the warehouse when the label was printed, so I will send it again today.\n\nMilo, Shop',
			after:
				'Hi {{name | default: "there"}},\n\nYour order {{order}} went to your old address on {{date}}. The change that you made in the app had not reached our warehouse. I will send a new parcel today.\n\nMilo, Shop',
		},
	},
	options: {
		/** Most words without an info. S21. */
		max: 25,
		/** Most words without a warning; set by the house, 2.9 % of the sentences of replies have more than 30. */
		warnAbove: 35,
		/** Which sentences: "parts" for those that acknowledge, apologise or act, or "all". */
		scope: 'parts',
	},
	messages: {
		long: ({words}: {words: number}) => ({
			message: `${words} words in one sentence. Put the step in a sentence of its own.`,
			note: 'Cut at "and", "but" or "so". The first part says what happened, the second what comes next.',
		}),
	},
	check({message, options, report}) {
		if (message.type === 'legal') return;
		for (const sentence of message.body) {
			const judged = PARTS.has(sentence.move) || sentence.action;
			if ((options.scope !== 'all' && !judged) || sentence.move === 'out') continue;
			const text = masked(message, sentence);
			const words = text.match(/\S*[A-Za-zÀ-ɏ\d]\S*/g)?.length ?? 0;
			if (words <= options.max || isList(text)) continue;
			report({messageId: 'long', data: {words}, at: sentence, ...(words <= options.warnAbove && {level: 'info'})});
		}
	},
});

/** A placeholder, a quotation and an address on the web are one word each. */
function masked(message: MessageView, {text, range}: Sentence): string {
	let plain = text;
	for (const {range: span, role} of message.placeholders) {
		if (span[0] < range[0] || span[1] > range[1]) continue;
		const [from, to] = [span[0] - range[0], span[1] - range[0]];
		plain = plain.slice(0, from) + (role === 'variable' ? 'x' : ' ').repeat(to - from) + plain.slice(to);
	}
	return plain.replaceAll(/"[^"]*"|“[^”]*”/g, (span) => 'x'.repeat(span.length)).replaceAll(/(?<=\])\([^)\s]*\)/g, '');
}

/** Items in a row, or the lines of an address. */
const isList = (text: string): boolean =>
	(text.match(/,\s/g)?.length ?? 0) >= 5 || (text.split('\n').length > 3 && /,\s*\n/.test(text));
