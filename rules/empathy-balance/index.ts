import {balanceOf, type Clause, clausesOf, defineRule, type MessageType, mayFeel} from 'empathylint/rule';

/** The types whose balance counts, by the table of docs/types.md; for a text of no known type it is a hint. */
const COUNTS: ReadonlySet<MessageType> = new Set([
	'problem',
	'incident',
	'refusal',
	'update',
	'resolved',
	'security',
	'unknown',
]);

/** Clauses about what happened and what comes next should outnumber those about feelings. */
export default defineRule({
	meta: {
		id: 'empathy-balance',
		scope: 'message',
		group: 'focus',
		severity: 'warn',
		summary: 'More about feelings than about what happened and what comes next',
		rationale:
			'What happened and whom it happened to are two things, and only the first can be put right. To stay warm, keep one plain apology or one consequence that you know of, and spend the rest on facts and steps.',
		method:
			'The text is cut into clauses: at the end of a sentence, at a colon, a semicolon or a dash, and at a comma with "and", "but", "so" or "because" and a new subject. The first bucket that fits takes the clause: a numbered step or an instruction is a step; an apology that names the event is a fact, any other a feeling; sympathy, shared or borrowed feelings and understanding without a fact are feelings; courtesy and promises in general are padding; what we do or you can do is a step; what happened is a fact; all else is the rest.\n\nbalance = (facts + steps) / (facts + steps + feelings)\n\nPadding and the rest are never counted, so neither deleting a thank-you nor adding a "rest assured" changes it. It is a rough gauge: about four clauses in five land in the bucket that a reader would choose. "empathylint inspect FILE" lists the clauses of each bucket. A balance of 1 is not praise; other rules ask for the parts.',
		evidence: [
			'S2',
			'S3',
			'Below 0.50: 12 of 100 replies to complaints, 1 of 1,000 informational ones. Below 0.67: 27 of 100 complaints, at most 5 of 100 elsewhere',
		],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe are so sorry to hear this. We understand how upsetting it must be. You must be worried sick. Your boiler failed on {{date}}.\n\nThe heating team',
			after:
				'Hi {{name | default: "there"}},\n\nYour boiler failed on {{date}}, two days after our visit, and you have had no hot water since. I have booked Leila for {{visit_date}} at 8, and I will call you at noon.\n\nThe heating team',
		},
	},
	options: {
		/** Report as a warning below this: feelings outnumber facts and steps. Measured, see docs/evidence.md. */
		warnBelow: 0.5,
		/** Report as an info below this: fewer than two facts or steps for each feeling. */
		infoBelow: 0.67,
		/** Silent with fewer clauses that count: one feeling in a short text is no imbalance. */
		minCounted: 3,
		/** Silent with fewer clauses about feelings. */
		minFeel: 2,
	},
	messages: {
		unbalanced: ({feel, rest, first, balance, felt, known}: Counted) => ({
			message: `${feel} feelings to ${rest} ${rest === 1 ? 'fact or step' : 'facts or steps'}. Swap a feeling for a fact: "${first}"`,
			note: `Balance ${balance}. Feelings: ${felt}. Facts and steps: ${known}. Say what happened to them, or what you do next.`,
		}),
	},
	check({message, options, report}) {
		if (!COUNTS.has(message.type) || !mayFeel(message, options.minFeel)) return;
		const {balance, counted, feelings, facts, steps} = balanceOf(clausesOf(message));
		const [first] = feelings;
		if (!first || balance === null || counted < options.minCounted || feelings.length < options.minFeel) return;
		if (balance >= Math.max(options.infoBelow, options.warnBelow)) return;
		const known = [...facts, ...steps].sort((a, b) => a.range[0] - b.range[0]);
		report({
			messageId: 'unbalanced',
			data: {
				feel: feelings.length,
				rest: known.length,
				first: shorten(first.text),
				balance,
				felt: listed(feelings),
				known: listed(known),
			},
			at: first.range,
			dependsOnType: true,
			...(balance >= options.warnBelow && {level: 'info'}),
		});
	},
});

interface Counted {
	feel: number;
	rest: number;
	first: string;
	balance: number;
	felt: string;
	known: string;
}

const listed = (clauses: readonly Clause[]): string =>
	clauses.length === 0 ? 'none' : clauses.map(({text}) => `"${shorten(text)}"`).join(', ');

const shorten = (text: string): string => {
	const line = text.replaceAll(/\s+/g, ' ').replaceAll(/^["“]|[.!,;:"”]+$/g, '');
	return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line;
};
