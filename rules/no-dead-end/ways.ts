/** Where a refusal leads on. */
import type {Hit, MessageView, Sentence} from 'empathylint/rule';

const ID = 'no-dead-end';
/** Acts that only led to the no: "I have reviewed your claim". */
const LED = /\b(?:review|check|look|consider|discuss|investigat|spok|examin|confirm|process|complet|recei|not)\w*/i;

/** A step, an alternative or a question; in the refusal's own sentence behind it, or as an alternative anywhere. */
export function leadsOn(sentence: Sentence, refusal?: Hit): boolean {
	const overlaps = (hit: Hit): boolean =>
		refusal !== undefined && hit.range[0] < refusal.range[1] && refusal.range[0] < hit.range[1];
	const ways = sentence.hits.filter(
		(hit) =>
			(hit.ruleId === ID && hit.message === '') ||
			hit.ruleId === 'moves/yourStep' ||
			hit.ruleId === 'moves/nothingNeeded' ||
			(hit.ruleId === 'moves/ourAct' && !LED.test(hit.phrase)),
	);
	if (ways.some((hit) => !overlaps(hit))) return sentence.action || ways.some((hit) => hit.ruleId === ID);
	return refusal === undefined && (sentence.question || (sentence.listItem && sentence.action));
}

/** "You can book by phone. We cannot take bookings by post." */
export function stepBefore(message: MessageView, place: number): boolean {
	return message.body[place - 1]?.hits.some((hit) => hit.ruleId === 'moves/yourStep') === true;
}
