/** What is offered "as an apology" or as "a gesture of apology" is a gift: it regrets nothing. House. */
import {type Cue, type CueSpec, specOf} from 'empathylint/rule';

const GIFT: readonly string[] = [
	'as a/an/OUR ANY? apology',
	'(token/gesture/form/sign/mark/letter of ANY? ANY? apology)',
];

export function notGift(cue: Cue, more: readonly string[] = []): CueSpec {
	const spec = specOf(cue);
	return {...spec, unless: [...(spec.unless ?? []), ...GIFT, ...more]};
}
