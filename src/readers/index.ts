import type {Reader} from '../core/reader-types.ts';
import {dataReader} from './data-file.ts';
import {htmlReader} from './html.ts';
import {markdownReader} from './markdown.ts';
import {templateReader} from './templates.ts';
import {textReader} from './text.ts';

/** All file formats, one reader each. A new format is one more file in this folder and one more entry here. */
export const readers: readonly Reader[] = [markdownReader, textReader, htmlReader, templateReader, dataReader];

/** The reader for a file by the end of its name, whatever its case. */
export function readerFor(filePath: string): Reader | undefined {
	const path = filePath.toLowerCase();
	return readers.find((reader) => reader.extensions.some((extension) => path.endsWith(extension)));
}
