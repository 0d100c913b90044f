/**
 * One slip of the finger in a word that matters: "apolgise", "dissapointed", "inconvienence".
 *
 * Only words of the classes that a pack names are looked for, and only where the written word is none that any cue knows:
 * a service's own words ("charger" beside "charged") must never be bent.
 */

/** Shorter words have too many true neighbours. */
const SHORTEST = 6;
/** English words that lie one letter from a word of ours. Found by reading what real templates would have had bent. */
const REAL = new Set(
	`concert concerto concerts concerned contusion infusion diffusion profusion fusion dismiss annoyer stresses dresser dressed
	pressed pleased pressure restless apologist apologists detected rejected rating ratings racing raking ranging raged
	issuer issuers paired painted pawned paneled scored spared stared scarred stocked smocked hunting hurling
	hurtling challenge challenger challenged complication created heated cheater brother brothers botched realty reality rattles
	alarms impart impacts outrages feeding fueling felling peeling soothing crashed brushed crusher trebles treble
	doubles hassled castle tonally irritates understands incredible terrible sincerity distressed hinder hinders worrier worriers
	seeing teething raving raining hounding`.split(/\s+/),
);

export class Typos {
	/** By first letter, since people rarely miss that one. */
	private readonly words = new Map<string, string[]>();

	constructor(words: readonly string[]) {
		for (const word of words) {
			if (word.length < SHORTEST) continue;
			const list = this.words.get(word.charAt(0));
			if (list) list.push(word);
			else this.words.set(word.charAt(0), [word]);
		}
	}

	/** @returns the word that was meant, or undefined when none or more than one is near */
	correct(written: string): string | undefined {
		if (written.length < SHORTEST - 1 || REAL.has(written)) return undefined;
		let found: string | undefined;
		for (const word of this.words.get(written.charAt(0)) ?? []) {
			if (!oneSlip(written, word)) continue;
			if (found !== undefined) return undefined;
			found = word;
		}
		return found;
	}
}

/** One letter too many, too few or wrong, or two neighbours swapped. */
function oneSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1 || a === b) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	const [restA, restB] = [a.slice(start), b.slice(start)];
	if (a.length === b.length) {
		if (restA.slice(1) === restB.slice(1)) return true;
		return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
	}
	return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}
