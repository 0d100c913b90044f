/**
 * What the shape of a sentence tells of a step, where words alone do not: labels, and questions that ask for nothing. Latin
 * letters only: classes over all of Unicode cost milliseconds to compile, and no English word needs them.
 */
import type {OpenSentence} from 'empathylint/rule';

const LABEL =
	/^[^A-Za-zÀ-ɏ]*(?:e-?mail|contact|call|text|phone|fax|post|mail|order|report|request|return|reply|answer|search|address|book|release|start|type|list|name|plan|record|display|support|help|note|test|ticket)(?:[\s-](?!(?:here|now|it|this|that|these|your|our|the|an?|us|me|them|in|out|up|on|to|at|by|with|if|for)\b)[A-Za-zÀ-ɏ]+){0,2}:/i;
const FILLED = /<[^>]*>|[[{%]+[^\]}%]*[\]}%]+/g;

/** "Email: {{email}}", "Order number: 118": a noun, a colon and a value are not an order to email. */
export function isLabel({text}: OpenSentence): boolean {
	const label = text.includes(':') ? LABEL.exec(text) : null;
	if (!label) return false;
	const value = text.slice(label[0].length).replace(FILLED, ' x ').trim();
	return value.split(/\s+/).length <= 5;
}

/** What a question begins with that asks for nothing: a hook ("Ready to start?"), or the reader's own ("How do I pay?"). */
const HOOKS = [
	'(?:ready|looking|new) to',
	'(?:looking|new) (?:for|here)',
	'interested in|curious|wondering|having|considering|thinking|tired of|already|forgot|not\\b',
	'(?:need|want) (?!me|us)',
	'still (?:have|having|stuck|need|not)',
	'changed your|lost (?:your|the)|ma[dk]e a',
	'(?:is|was) this (?:you|a mistake|an error|e-?mail|message)\\b',
	'(?:any |have |got )?(?:more |a )?(?:questions?|problems?|trouble|concerns?|feedback|suggestions?)(?= (?:about|with|or|on|for)\\b|\\W*$)',
	'(?:has|have) your [A-Za-zÀ-ɏ]+ (?:changed|moved)',
	"(?:did|do)(?:n['’]t| not) (?!you)",
	'why (?:am i|is this|are we|did (?:i|we)|was (?:my|i|this|we))',
	'(?:how|what|where|when|who|which) (?:do|did|can|am|was) i\\b',
	'(?:do|did|am|was|is|will) (?:i(?! (?:understand|read|hear|see|take|get))|my)\\b',
	'what (?:happened|happens(?: [A-Za-zÀ-ɏ]+)?|is this|now|next)\\?',
];
const HOOK = new RegExp(`^[^A-Za-zÀ-ɏ]*(?:[A-Za-zÀ-ɏ -]{2,30}: )?(?:${HOOKS.join('|')})`, 'i');

export const isHook = ({question, text}: OpenSentence): boolean => question && HOOK.test(text);

const DOOR =
	/^[^A-Za-zÀ-ɏ]*(?:(?:any |have |got )?(?:more |a |other )?(?:questions?|concerns?|feedback|trouble|problems?)|(?:still )?(?:need|want) (?:[A-Za-zÀ-ɏ]+ )?(?:help|assistance|support|hand)|(?:still )?(?:stuck|unsure|not sure|confused))\b[^.?!]*\?/i;
const REACH =
	/^[^A-Za-zÀ-ɏ]*(?:please |just |simply )?(?:contact|e-?mail|call|phone|ring|text|write|reply|respond|chat|message|reach|get in touch|let us know|ask|talk|speak|drop us|send us an? (?:note|line|e-?mail|message))\b/i;

/** "Questions? Reply here or use the chat.": a way to reach us, not a step. */
export const isDoor = (before: OpenSentence | undefined, {text}: OpenSentence): boolean =>
	before?.question === true && DOOR.test(before.text) && REACH.test(text);

const REQUEST =
	/^(?:please|kindly)\s+(?:provide|send|share|give|confirm|attach|upload|forward|fill|double-?check|try|return|enter|include)\b|^you can\s+(?:access|visit|log|check|navigate|find|view|use|click|download|track)\b/i;
const DIRECT =
	/^[^A-Za-zÀ-ɏ]*(?:please |just |simply )?(?:check (?!out (?:our|the) (?:help|faq))|browse|try|use|click|visit (?!(?:our|the) (?:help|faq|support))|open|go to|log in|sign in|enter|select|choose|download|update|complete|review|track)\b|\bclick (?:on |the |here)/i;

/** "Please send a photo, and we will do our best": a step, whatever the rest of the sentence offers. */
export const asksForThing = ({hits, text}: OpenSentence): boolean =>
	hits.some(({ruleId, phrase}) => ruleId === 'moves/yourStep' && (REQUEST.test(phrase) || DIRECT.test(text)));
