import {defineRule, type Hit, type MessageType, type MessageView, type Sentence} from 'empathylint/rule';
import {ASIDE, cues} from './cues.ts';
import {MILD} from './mild.ts';

/** The types that answer a problem, by the table of docs/types.md. */
const PROBLEM: readonly MessageType[] = ['problem', 'incident', 'refusal', 'update', 'resolved', 'security', 'unknown'];

/** Verdicts and gasps judge the misfortune instead of showing that we understood it. */
export default defineRule({
	meta: {
		id: 'no-lament',
		scope: 'sentence',
		group: 'sympathy',
		onlyHits: true,
		severity: 'warn',
		summary: '"That sounds awful", "Oh no!": a verdict on the bad luck, or a gasp',
		rationale:
			'A verdict judges the misfortune; it does not show that we understood it. A gasp adds alarm where calm would help.',
		evidence: ['S17', 'S19', 'S28', 'S39'],
		fixable: true,
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nOh no! That sounds like a nightmare. We will look into it.\n\nThe phone desk',
			after:
				'Hi {{name | default: "there"}},\n\nYou called three times on {{date}} and nobody answered. I have asked a fitter to call you by {{call_time}} about the meter, and I will check at noon that she did.\n\nThe phone desk',
		},
	},
	options: {
		/** Report gasps: "problem" (not where a type is declared that answers no problem), "always" or "never". */
		interjections: 'problem',
	},
	messages: {
		verdict: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" judges the bad luck. Write the fact that shows you read it.`,
			note: 'Whether it is awful, the reader knows. That you know what happened, they cannot see until you say it.',
			suggestions: ['Your ⟨thing⟩ should have ⟨expected⟩, and it has not.', '⟨What happened⟩.'],
		}),
		gasp: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" adds alarm and no content. Begin with what happened.`,
			note: 'Whoever is in trouble needs somebody who stays calm. Leave the gasp out; the next sentence does the work.',
			suggestions: ['⟨What happened⟩.'],
		}),
	},
	unless: ASIDE,
	cues,
	check({hits, message, options, report}) {
		let mild = 0;
		for (const hit of hits) {
			const sentence = message.sentences[hit.sentence];
			if (!sentence || sentence.listItem) continue;
			if (!hit.parts.v) {
				if (options.interjections === 'never') continue;
				if (options.interjections !== 'always' && message.declared && !PROBLEM.includes(message.type)) continue;
				const fix = hit.parts.lone && withoutGasp(message.text, hit.parts.lone.range);
				report({messageId: 'gasp', data: {phrase: hit.phrase}, at: hit, ...(fix && {fix})});
				continue;
			}
			// "What a shame" is pity, and no-pity's.
			if (sentence.question || sentence.hits.some((other) => other.ruleId === 'no-pity' && meets(other, hit))) continue;
			let level = ownsEvent(message, sentence, hit) ? 'info' : undefined;
			if (MILD.test(hit.parts.v.text)) {
				mild++;
				const [before, after] = beside(message, sentence);
				const named = sentence.move !== 'sympathy' || sentence.event || after?.event;
				if (named && mild === 1) continue;
				if (named || before?.event) level = 'info';
			}
			report({messageId: 'verdict', data: {phrase: hit.phrase}, at: hit, ...(level && {level: 'info'})});
		}
	},
});

const meets = (a: Hit, b: Hit): boolean => a.range[0] < b.range[1] && b.range[0] < a.range[1];

function beside(message: MessageView, sentence: Sentence): [before: Sentence | undefined, after: Sentence | undefined] {
	const place = message.body.indexOf(sentence);
	return [message.body[place - 1], message.body[place + 1]];
}

const CLAUSE_END = /[;:—–]|,? (?:and|but|so|because) (?=(?:i|we|you|it|they|he|she|this|that)\b)/gi;

/** "A two-hour hold is a terrible start": our event in the verdict's own clause. */
function ownsEvent({fault, text}: MessageView, sentence: Sentence, verdict: Hit): boolean {
	if (fault !== 'ours' && sentence.move !== 'apology') return false;
	let [start, end] = sentence.range;
	for (const {index} of text.slice(start, end).matchAll(CLAUSE_END)) {
		const at = sentence.range[0] + index;
		if (at <= verdict.range[0]) start = at;
		else end = Math.min(end, at);
	}
	return sentence.hits.some(
		({ruleId, range}) => /^moves\/(?:event|fault|sorryFault)$/.test(ruleId) && range[0] < end && start < range[1],
	);
}

/** The gasp with its marks and one blank, if letters follow or come before it on the same line. */
function withoutGasp(text: string, [from, to]: readonly [number, number]): NonNullable<Hit['fix']> {
	const marks = /^[!.…?]*/.exec(text.slice(to))?.[0] ?? '';
	let start = from;
	let end = to + marks.length;
	// Emphasis that held only the gasp goes with it.
	const open = /[*_]*$/.exec(text.slice(0, start))?.[0] ?? '';
	if (open !== '' && text.startsWith([...open].reverse().join(''), end)) {
		start -= open.length;
		end += open.length;
	}
	const behind = /^[ \t\u00A0]+(?=[^\s])/.exec(text.slice(end))?.[0] ?? '';
	const before = behind === '' ? (/(?<=[^\s])[ \t\u00A0]+$/.exec(text.slice(0, start))?.[0] ?? '') : '';
	return {range: [start - before.length, end + behind.length], text: ''};
}
