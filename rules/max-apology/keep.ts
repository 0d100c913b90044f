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
export function alternatives({placeholders}: MessageView, kept: readonly Hit[], hit: Hit): boolean {
	const parts = placeholders.filter(
		({role, name}) => role === 'control' && /\b(?:else|elsif|elif|elseif|when)\b/i.test(name),
	);
	return kept.some((other) => {
		const [start, end] =
			other.range[0] < hit.range[0] ? [other.range[1], hit.range[0]] : [hit.range[1], other.range[0]];
		return parts.some(({range}) => range[0] >= start && range[1] <= end);
	});
}
