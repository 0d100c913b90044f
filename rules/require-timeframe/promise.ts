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

/** "Once it ships": a time for some teams and none for others. */
const EVENT = /^(?:once|when|after|as soon as)\b/i;

/** Whether a sentence gives a time. */
const isTimed = (sentence: Sentence | undefined, acceptEvents: boolean): boolean =>
	sentence?.hits.some(({ruleId, phrase}) => ruleId === 'moves/time' && (acceptEvents || !EVENT.test(phrase))) === true;

/** Whether a sentence says by when we do what it promises. */
export const keepsTime = (sentence: Sentence, acceptEvents: boolean): boolean =>
	sentence.time && isTimed(sentence, acceptEvents);

/** What we are going to do without a time in its sentence or the next one that the same customer reads. */
export function untimed({body, branches}: MessageView, acceptEvents: boolean): Hit[] {
	const found: Hit[] = [];
	for (const [place, sentence] of body.entries()) {
		const [promise] = evidence(sentence, 2, 7);
		if (!promise || isTimed(sentence, acceptEvents)) continue;
		let next = place + 1;
		while (next < body.length && !branches.together(sentence, body[next] as Sentence)) next++;
		if (isTimed(body[next], acceptEvents)) continue;
		if (evidence(sentence, 8, 8).length > 0) continue;
		if (acceptEvents && (evidence(sentence, 9, 10).length > 0 || asks(sentence))) continue;
		found.push(promise);
	}
	return found;
}
