import {type Clause, clausesOf, defineRule, type Range} from 'empathylint/rule';

type Voice = 'I' | 'we';

/** Switching between *I* and *we* blurs who is responsible. */
export default defineRule({
	meta: {
		id: 'one-voice',
		scope: 'message',
		group: 'ownership',
		severity: 'off',
		summary: 'A message that moves between "I" and "we" (off; switch it on as "info")',
		rationale:
			'If "I" will call and "we" will send, who is it? "I" for what the agent will do and "we" for what the company did is clear; any other mix is not.',
		evidence: ['S7', '69 of 100 replies use both, 97 of 100 replies to complaints, so it is off unless you want it'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour parcel was lost on {{date}}. I will send a new one today. We will email you the tracking number by noon.\n\nMilo, Shop',
			after:
				'Hi {{name | default: "there"}},\n\nYour parcel was lost on {{date}}. I will send a new one today, and I will email you the tracking number by noon.\n\nMilo, Shop',
		},
	},
	options: {
		/** The voice you want: "I", "we", or "either". */
		prefer: 'either',
		/** Judge only what is done and promised: "we" for what the company did and "I" for the agent's act is fine. S7. */
		split: true,
		/** Report when the rarer voice has at least this share. From the catalogue; not measured. */
		minShare: 0.25,
	},
	messages: {
		mixed: ({voice, other}: {voice: string; other: string}) => ({
			message: `"${voice}" here, "${other}" elsewhere: who acts? Use one of them for what will be done.`,
			note: 'Use I for what the agent will do and we for what the company did. With I, readers see one person who takes care of it.',
		}),
		preferred: ({voice, other}: {voice: string; other: string}) => ({
			message: `"${voice}" where your texts use "${other}". Write "${other}".`,
			note: 'One voice through all replies tells readers who speaks to them.',
		}),
	},
	check({message, options, report}) {
		const {prefer, split, minShare} = options;
		const judged = clausesOf(message).filter(({bucket}) => !split || bucket === 'act');
		const found = judged.flatMap((clause) => voiceOf(clause) ?? []);
		const [mine, ours] = [found.filter(({voice}) => voice === 'I'), found.filter(({voice}) => voice === 'we')];
		const wrong = prefer === 'I' ? ours : prefer === 'we' ? mine : ours.length <= mine.length ? ours : mine;
		const [first] = wrong;
		if (!first || wrong.length / found.length < minShare) return;
		if (prefer !== 'I' && prefer !== 'we' && (mine.length === 0 || ours.length === 0)) return;
		const other: Voice = first.voice === 'I' ? 'we' : 'I';
		report({messageId: prefer === other ? 'preferred' : 'mixed', data: {voice: first.voice, other}, at: first.at});
	},
});

/** The first subject *I* or *we* of a clause; not "you and I", not a letter or a numeral, not in quotation marks. */
const SUBJECT = /(?<![A-Za-zÀ-ɏ\d'’./-])(?<![A-Za-zÀ-ɏ] and )(I|[Ww]e|WE)(?=['’](?:m|ve|ll|d|re)\b| +[a-z])/;

function voiceOf({text, range}: Clause): {voice: Voice; at: Range} | undefined {
	const own = text.replaceAll(/"[^"]*"|“[^”]*”|\{\{[^}]*\}\}/g, (span) => '-'.repeat(span.length));
	const found = SUBJECT.exec(own);
	if (!found) return undefined;
	const start = range[0] + found.index;
	const word = found[1] as string;
	return {voice: word === 'I' ? 'I' : 'we', at: [start, start + word.length]};
}
