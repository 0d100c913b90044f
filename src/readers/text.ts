import type {Reader} from '../core/reader-types.ts';
import {prepareFrontMatter} from './front-matter.ts';
import {readFile} from './read-file.ts';

export const textReader: Reader = {
	name: 'text',
	extensions: ['.txt'],
	prepare: prepareFrontMatter,
	read: (text, options) => readFile(text, 'text', options),
};
