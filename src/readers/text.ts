import type {Reader} from '../core/types.ts';
import {readFile} from './read-file.ts';

export const textReader: Reader = {
	name: 'text',
	extensions: ['.txt'],
	read: (text, options) => readFile(text, 'text', options),
};
