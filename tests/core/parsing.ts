import {parseMessage} from '../../src/core/parse.ts';

/** The sentences of a text as `role: words`, line breaks and runs of blanks shown as one blank. */
export const sentences = (text: string, format: 'markdown' | 'text' = 'markdown'): string[] =>
	parseMessage({text, format}).sentences.map(
		({range, role}) => `${role}: ${text.slice(range[0], range[1]).replace(/\s+/g, ' ')}`,
	);

/** Only what is said to the customer. */
export const body = (text: string, format: 'markdown' | 'text' = 'markdown'): string[] =>
	sentences(text, format)
		.filter((sentence) => sentence.startsWith('body: '))
		.map((sentence) => sentence.slice('body: '.length));
