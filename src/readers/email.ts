import type {MessageSource, Reader, ReadOptions, ReadResult} from '../core/reader-types.ts';
import {formatOf} from './sources/format.ts';
import {compileSource} from './sources/spec.ts';

/** Salesforce Classic keeps the body of a template in `X.email`; what else it knows lies in `X.email-meta.xml`. */
export const emailReader: Reader = {
	name: 'salesforce-email',
	extensions: ['.email'],
	read: readEmail,
};

function readEmail(text: string, {source}: ReadOptions): ReadResult {
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const body = text.slice(start);
	const result: ReadResult = {messages: [], declared: {}, directives: [], problems: []};
	if (body.trim() === '') return result;
	const {dialects, format} = compileSource({preset: 'salesforce-email', ...source});
	const message: MessageSource = {
		id: '1',
		text: body,
		format: format === 'auto' ? formatOf(body) : format,
		range: [start, text.length],
		map: [[0, start]],
		...(dialects && {dialects}),
	};
	return {...result, messages: [message]};
}
