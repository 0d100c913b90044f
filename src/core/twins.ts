/**
 * Where the words of a finding stand in another form of the same message.
 */
import {readHtml} from './html-message.ts';
import {looseLiteral} from './literal.ts';
import type {MessageSource} from './reader-types.ts';
import {toFile} from './source-map.ts';
import type {Range} from './types.ts';

type Twin = NonNullable<MessageSource['twins']>[number];

/** A message may have many findings, and reading HTML costs more than looking for one. */
const twinsRead = new WeakMap<Twin, MessageSource>();

/**
 * A twin as the customer reads it; read once.
 *
 * @throws Error when it is HTML and its parser is not loaded
 */
export function readTwin(twin: Twin): MessageSource {
	const read = twinsRead.get(twin) ?? readHtml({...twin, id: '', range: [0, 0]});
	twinsRead.set(twin, read);
	return read;
}

/**
 * @returns ranges in the file, one for each twin that has the words; the second "sorry" of one is the second of the other
 * @throws Error when a twin is HTML and its parser is not loaded
 */
export function inTwins({text, twins = []}: MessageSource, [start, end]: Range): Range[] {
	if (twins.length === 0) return [];
	const words = text.slice(start, end).trim();
	if (words === '') return [];
	const pattern = looseLiteral(words);
	const before = text.slice(0, start).match(new RegExp(pattern, 'g'))?.length ?? 0;
	return twins.flatMap((twin) => {
		const read = readTwin(twin);
		const place = [...read.text.matchAll(new RegExp(pattern, 'g'))][before];
		return place ? [toFile(read.map, [place.index, place.index + place[0].length])] : [];
	});
}
