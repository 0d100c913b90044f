import {closest, distance} from 'fastest-levenshtein';

/**
 * The known word nearest to a mistyped one.
 *
 * @returns ` Did you mean "x"?` with a leading blank, or the empty string when nothing is near (more than a third differs).
 */
export function didYouMean(word: string, known: readonly string[]): string {
	if (known.length === 0) return '';
	const best = closest(word.toLowerCase(), known as string[]);
	const limit = Math.max(2, Math.floor(best.length / 3));
	return distance(word.toLowerCase(), best) <= limit ? ` Did you mean "${best}"?` : '';
}
