import {readHtml} from '../../src/core/html-message.ts';
import type {MessageSource} from '../../src/core/reader-types.ts';
import {isWhole, toFile} from '../../src/core/source-map.ts';
import type {Range} from '../../src/core/types.ts';

export const htmlSource = (text: string): MessageSource => ({
	id: '1',
	text,
	format: 'html',
	range: [0, text.length],
	map: [[0, 0]],
});

/** The paragraphs that a customer sees, their kinds in front where they are no plain ones. */
export function blocks(markup: string): string[] {
	const {text, layout} = readHtml(htmlSource(markup));
	if (!layout) return [text];
	return layout.paragraphs.map(({range, kind, depth, level, ordered}) => {
		const marks = [kind, depth, level, ordered && 'ordered'].filter((mark) => mark !== undefined && mark !== false);
		const words = text.slice(...range).replaceAll('\n', '⏎');
		return kind === 'paragraph' && marks.length === 1 ? words : `${marks.join(' ')}: ${words}`;
	});
}

/** Where words of the message stand in the markup, and whether they stand there without a tag between them. */
export function place(markup: string, words: string): {source: string; range: Range; whole: boolean} {
	const {text, map} = readHtml(htmlSource(markup));
	const at = text.indexOf(words);
	if (at === -1) throw new Error(`"${words}" is not in "${text}"`);
	const range = toFile(map, [at, at + words.length]);
	return {source: markup.slice(...range), range, whole: isWhole(map, [at, at + words.length])};
}
