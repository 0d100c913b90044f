import type {Reader} from '../core/reader-types.ts';
import {prepareFrontMatter} from './front-matter.ts';
import {readFile} from './read-file.ts';

export const markdownReader: Reader = {
	name: 'markdown',
	extensions: ['.md', '.markdown'],
	prepare: prepareFrontMatter,
	read: (text, options) => readFile(text, 'markdown', options),
};
