import {
	clausesOf,
	defineRule,
	type Hit,
	type MessageType,
	type MessageView,
	type Move,
	type Sentence,
} from 'empathylint/rule';
import {alternatives, keep} from './keep.ts';

/** Only phrases are judged in these, by the table of docs/types.md. */
const OFF: readonly MessageType[] = ['bereavement', 'receipt', 'newsletter', 'legal', 'praise'];
/** What "sorry" does when it is no softener before a fact. */
const COUNTED: readonly Move[] = ['apology', 'sympathy', 'dismissal', 'acknowledgement', 'victim-joining', 'hollow'];

/** After the first, each apology postpones the solving. */
export default defineRule({
	meta: {
		id: 'max-apology',
		scope: 'message',
		group: 'sympathy',
		onlyHits: true,
		severity: 'warn',
		summary: 'More than one apology, or a long one: each further "sorry" postpones the solving',
		rationale:
			'One apology that names the fault is heard. After it readers wait for the solution, and each further "sorry" keeps them waiting.',
		evidence: ['S2', 'S4', 'S38', '0.3 % of 3,500 support replies and none of 42 macros apologise twice'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe are sorry that we sent the wrong lamp. We apologise for the mix-up. Sorry again for the trouble.\n\nThe lamp shop',
			after:
				'Hi {{name | default: "there"}},\n\nWe are sorry that we sent the wrong lamp. I have sent the right one today, and it will reach you by {{delivery_date}}. The driver takes the other one back, so please leave it in its box.\n\nThe lamp shop',
		},
	},
	options: {
		/** How many apologies may stand in `per` words. 0.3 % of the replies counted (S27) and none of 42 macros (S31) have two. */
		maxCount: 1,
		/** A text of twice as many words may hold twice as many. House, for letters of several pages. */
		per: 150,
		/** Words of apology beside the clause that names the event. S2: about seven seconds; 23 at the 95th percentile of S27. */
		maxWords: 25,
	},
	messages: {
		count: ({count, words}: {count: number; words: number}) => ({
			message: `${count} apologies in ${words} words. Keep the one that names what went wrong; drop this one.`,
			note: 'Use the space for what happens next. Readers who have heard one plain apology wait for the solution.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
		wordy: ({words}: {words: number}) => ({
			message: `${words} words of apology that name no event. Say what we did, once, then what happens next.`,
			note: 'What a long apology adds is delay. The fault and the repair carry it.',
			suggestions: ['We are sorry that we ⟨what we did⟩. I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	unless: [
		'as an apology',
		'(token of)/(way of) ANY? ANY? SORRY/regret',
		'to express/show ANY? ANY? SORRY/regret, i/we',
		'(not need)/(not have)/(not necessary) to ...2 SORRY',
		'you/they/he/she/(your ANY) ADV? ADV? BE? ADV? SORRY',
		'your/his/her/their/no/without/safe ANY? ANY? SORRY',
		'not ADV? SORRY',
		'SORRY letter/form/template/from',
		'SORRY you/they/he/she BE? requested/asked/demanded/wanted/want',
	],
	cues: ['SORRY', 'WE ADV? ADV? regret', 'OUR INT-ADJ? regret/regrets'],
	check({hits, message, options, report}) {
		if (OFF.includes(message.type)) return;
		const counted = hits.filter((hit) => counts(message, hit));
		if (counted.length === 0) return;
		const words = message.body.reduce((sum, sentence) => sum + sentence.words, 0);
		const allowed = Math.max(options.maxCount, Math.floor((words / options.per) * options.maxCount));
		const kept = keep(message, counted, allowed);
		const surplus = counted.filter((hit) => !kept.includes(hit) && !alternatives(message, kept, hit));
		for (const hit of surplus) {
			const data = {count: kept.length + surplus.length, words};
			report({messageId: 'count', data, at: hit, ...(closes(message, hit) && {level: 'info'})});
		}
		if (surplus.length > 0) return;
		const said = new Set(counted.map((hit) => hit.sentence));
		const body = message.body.filter(({index}) => said.has(index));
		const empty = clausesOf({body}).filter(({bucket}) => bucket !== 'event');
		const total = empty.reduce((sum, clause) => sum + clause.words, 0);
		const [longest] = empty
			.filter(({range}) => counted.some((hit) => range[0] <= hit.range[0] && hit.range[1] <= range[1]))
			.toSorted((a, b) => b.words - a.words);
		if (longest && total > options.maxWords * Math.max(1, allowed))
			report({messageId: 'wordy', data: {words: total}, at: longest.range});
	},
});

function counts(message: MessageView, hit: Hit): boolean {
	const sentence = message.sentences[hit.sentence];
	if (!sentence || sentence.question || !COUNTED.includes(sentence.move)) return false;
	const before = message.body[message.body.indexOf(sentence) - 1];
	return ![sentence, before].some((near) => near && mentionsLoss(near));
}

const mentionsLoss = ({move, hits}: Sentence): boolean =>
	move === 'condolence' || hits.some(({ruleId}) => ruleId === 'moves/loss');

/** "Again, sorry" at the end: a habit of politeness. */
function closes({body, sentences}: MessageView, {sentence}: Hit): boolean {
	const at = sentences[sentence] as Sentence;
	return body.indexOf(at) >= body.length - 2 && /\b(?:again|once more)\b/i.test(at.text);
}
