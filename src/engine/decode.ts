/**
 * Bytes → text, strictly. The byte order mark stays in the text, so that offsets are offsets into the file.
 */
import {isUtf8} from 'node:buffer';

export interface DecodeProblem {
	message: string;
	/** 1-based; 0 when the problem is the file as a whole. */
	line: number;
	column: number;
}

export type Decoded = {text: string} | {problem: DecodeProblem};

export function decodeTemplate(bytes: Buffer): Decoded {
	const wide = wideEncoding(bytes);
	if (wide) return whole(`This file is ${wide}, not UTF-8; open it in an editor and save as UTF-8`);
	if (bytes.includes(0)) return whole('This is a binary file, not a text');
	if (isUtf8(bytes)) return {text: bytes.toString('utf8')};

	const at = firstBadByte(bytes);
	const before = bytes
		.subarray(0, at)
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/);
	const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
	return {
		problem: {
			message: `This file is not UTF-8: byte 0x${byte} on this line belongs to another encoding; save as UTF-8`,
			line: before.length,
			column: (before.at(-1) ?? '').length + 1,
		},
	};
}

function whole(message: string): Decoded {
	return {problem: {message, line: 0, column: 0}};
}

function wideEncoding(bytes: Buffer): string | undefined {
	const [a, b, c, d] = bytes;
	if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 3 ? 'UTF-32' : 'UTF-16';
	if (a === 0xfe && b === 0xff) return 'UTF-16';
	// Without a mark, English text in UTF-16 has a zero in every second byte.
	const sample = bytes.subarray(0, 200);
	if (sample.length < 4 || !sample.includes(0)) return undefined;
	const zeros = [0, 0];
	for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const half = sample.length / 2;
	return (even === 0 && odd > half * 0.7) || (odd === 0 && even > half * 0.7) ? 'UTF-16' : undefined;
}

/** Offset of the first byte that no UTF-8 sequence can hold, or the start of a sequence that is cut short. */
function firstBadByte(bytes: Buffer): number {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isFine(bytes, middle + 1)) low = middle + 1;
		else high = middle;
	}
	// The decoder trips over the byte after a lead byte that promised more; the lead byte is the one to name.
	let lead = low - 1;
	while (lead > low - 4 && ((bytes[lead] ?? 0) & 0xc0) === 0x80) lead--;
	const first = bytes[lead] ?? 0;
	const promised = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
	return lead >= 0 && promised > low - lead ? lead : low;
}

/** True when the first `length` bytes are UTF-8, but for a last character that may still be incomplete. */
function isFine(bytes: Buffer, length: number): boolean {
	const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
	try {
		decoder.decode(bytes.subarray(0, length), {stream: length < bytes.length});
		return true;
	} catch {
		return false;
	}
}
