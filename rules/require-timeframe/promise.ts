/** What is promised without a time. */
import type {Hit, MessageView, Sentence} from 'empathylint/rule';

const ID = 'require-timeframe';

/** "Please reply as soon as possible" asks the reader. */
export const isTheirs = (sentence: Sentence | undefined): boolean =>
	sentence?.hits.some((hit) => hit.ruleId === 'moves/yourStep') === true &&
	!sentence.hits.some((hit) => hit.ruleId === 'moves/ourAct');

const evidence = (sentence: Sentence | undefined, from: number, to: number): Hit[] =>
	(sentence?.hits ?? []).filter((hit) => {
		const number = Number(hit.id.slice(ID.length + 1));
		return hit.ruleId === ID && number >= from && number <= to;
	});

/** "Send us a photo, and we will replace it": the reader starts it. */
const asks = (sentence: Sentence): boolean => sentence.hits.some((hit) => hit.ruleId === 'moves/yourStep');

/** What we are going to do without a time in its sentence or the next one that the same customer reads. */
export function untimed({body, branches}: MessageView, acceptEvents: boolean): Hit[] {
	const timed = (sentence?: Sentence): boolean => sentence?.hits.some((hit) => hit.ruleId === 'moves/time') === true;
	const found: Hit[] = [];
	for (const [place, sentence] of body.entries()) {
		const [promise] = evidence(sentence, 2, 7);
		if (!promise || timed(sentence)) continue;
		let next = place + 1;
		while (next < body.length && !branches.together(sentence, body[next] as Sentence)) next++;
		if (timed(body[next])) continue;
		if (evidence(sentence, 8, 8).length > 0) continue;
		if (acceptEvents && (evidence(sentence, 9, 10).length > 0 || asks(sentence))) continue;
		found.push(promise);
	}
	return found;
}
