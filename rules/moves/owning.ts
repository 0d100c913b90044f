/** Owning a fault and saying which are two things: only the second tells the reader that we know what happened. */
import type {OpenSentence} from 'empathylint/rule';

/** "We take full responsibility", "we fell short": no word of what we did. House. */
const BARE =
	/\b(?:responsibility|f[ea]ll short|let (?:you|everyone|our customers)\b.*down|failed you|not (?:good enough|acceptable|the standard|the service)|below our standards|no excuse|deserved? better|blame|at fault|in the wrong|get (?:this|it|that|things) right)\b/i;
/** "… for the late nurse": said behind the owning. */
const NAMED =
	/\b(?:responsibility|blame|excuse) for (?!this\b|that\b|it\b|any\b|what happened|the (?:situation|matter|experience|inconvenience))/i;
/** "Sorry that we did not meet your expectations." */
const UNMET = /\b(?:meet|met|lived? up to)\b.{0,12}\b(?:expectations?|standards?)\b/i;

export const saysWhat = ({hits, text}: OpenSentence): boolean =>
	hits.some(({ruleId, phrase}) => {
		if (ruleId !== 'moves/fault' && ruleId !== 'moves/sorryFault') return false;
		return (!BARE.test(phrase) || NAMED.test(text)) && !UNMET.test(text);
	});
