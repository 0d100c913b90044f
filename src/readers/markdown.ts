import type {Reader} from '../core/types.ts';
import {readFile} from './read-file.ts';

export const markdownReader: Reader = {
	name: 'markdown',
	extensions: ['.md', '.markdown'],
	read: (text, options) => readFile(text, 'markdown', options),
};
