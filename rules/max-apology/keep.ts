/** Which of several apologies may stay. */
import type {Hit, MessageView, Sentence} from 'empathylint/rule';

/** The apologies that may stay: first those that name what we did. */
export function keep({sentences}: MessageView, counted: readonly Hit[], allowed: number): Hit[] {
	const rank = ({sentence}: Hit): number => {
		const {move, event} = sentences[sentence] as Sentence;
		return move === 'apology' ? (event ? 0 : 1) : 2;
	};
	return counted.toSorted((a, b) => rank(a) - rank(b) || a.range[0] - b.range[0]).slice(0, allowed);
}

/** Two branches of a template: nobody gets both. */
export const alternatives = ({branches, sentences}: MessageView, kept: readonly Hit[], hit: Hit): boolean =>
	kept.some((other) => !branches.together(sentences[other.sentence] as Sentence, sentences[hit.sentence] as Sentence));
