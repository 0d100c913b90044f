/** Who takes a step: somebody that a passive names, or nobody but the customer. */
import type {Hit, MessageView, Sentence} from 'empathylint/rule';

/** What may stand where "by our surveyor" would: times, and ways of doing it. */
const TIME =
	'(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|afternoon|evening|end|close|start|middle|noon|midday|midnight|now|then|today|tomorrow|tonight';
const WAY = 'e-?mail|phone|post|hand|mistake|default';
const NO_OWNER = new RegExp(`^by (?:(?:the|this|next|early|late|mid)[ -])?(?:\\d|(?:${TIME}|${WAY})\\b)`, 'i');

/** "Your claim has been reviewed by our surveyor"; but "by Friday" names nobody. */
export function namesOwner({text, sentences}: MessageView, {range, sentence}: Hit): boolean {
	const rest = text.slice(range[1]);
	const behind = rest.trimStart().replaceAll(/\s+/g, ' ');
	if (!behind.toLowerCase().startsWith('by ') || NO_OWNER.test(behind)) return false;
	const start = range[1] + rest.length - rest.trimStart().length;
	const timed = (hit: Hit): boolean => hit.ruleId === 'moves/time' && hit.range[0] <= start && start < hit.range[1];
	return !sentences[sentence]?.hits.some(timed);
}

const has = ({hits}: Sentence, owner: string): boolean => hits.some((hit) => hit.ruleId === owner);

const isOurs = ({ruleId, message}: Hit): boolean =>
	ruleId === 'moves/ourAct' || (ruleId === 'next-step-owner' && message === '');

/** The first thing that the customer is asked to do, where nothing is done on our side. */
export function onlyTheirs({body}: MessageView, nobody: readonly Hit[]): Sentence | undefined {
	const acts = body.flatMap(({hits}) => hits.filter(isOurs));
	const ours = acts.filter((act) => !nobody.some(({range}) => range[0] < act.range[1] && act.range[0] < range[1]));
	if (ours.length > 0) return undefined;
	return body.find((sentence) => sentence.action && has(sentence, 'moves/yourStep') && !has(sentence, 'moves/closer'));
}
