/**
 * Where the words of a finding stand in another form of the same message.
 */
import {readHtml} from './html-message.ts';
import type {MessageSource} from './reader-types.ts';
import {toFile} from './source-map.ts';
import type {Range} from './types.ts';

/**
 * @returns ranges in the file, one for each twin that has the words; the second "sorry" of one is the second of the other
 * @throws Error when a twin is HTML and its parser is not loaded
 */
export function inTwins({text, twins = []}: MessageSource, [start, end]: Range): Range[] {
	if (twins.length === 0) return [];
	const words = text.slice(start, end).match(/\S+/g);
	if (!words) return [];
	// A line of plain text may end where that of the HTML goes on.
	const pattern = words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
	const before = text.slice(0, start).match(new RegExp(pattern, 'g'))?.length ?? 0;
	return twins.flatMap((twin) => {
		const read = readHtml({...twin, id: '', range: [0, 0]});
		const place = [...read.text.matchAll(new RegExp(pattern, 'g'))][before];
		return place ? [toFile(read.map, [place.index, place.index + place[0].length])] : [];
	});
}
