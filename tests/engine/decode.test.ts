import {describe, expect, it} from 'vitest';
import {decodeTemplate} from '../../src/engine/decode.ts';

const bytes = (...parts: Array<string | number>): Buffer =>
	Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));
const problem = (buffer: Buffer) => {
	const decoded = decodeTemplate(buffer);
	return 'problem' in decoded ? decoded.problem : undefined;
};

describe('decodeTemplate', () => {
	it.each(['', 'Sorry', '\uFEFFSorry', 'café ⟨x⟩ 👍🏽\r\n', '\u0000'.slice(1)])(
		'keeps every character of %j',
		(text) => {
			expect(decodeTemplate(Buffer.from(text))).toEqual({text});
		},
	);

	it.each([
		['Latin-1 in the third line', bytes('Hi\n\nCaf', 0xe9, ' is open\n'), '0xE9', 3, 4],
		['the last byte of the file', bytes('Hi ', 0xe9), '0xE9', 1, 4],
		['a character cut short at the end', bytes('Hi ', 0xe2, 0x82), '0xE2', 1, 4],
		['a lone continuation byte', bytes('a', 0x80, 'b'), '0x80', 1, 2],
		['Windows quotation marks after CRLF', bytes('a\r\nb ', 0x93, 'x', 0x94), '0x93', 2, 3],
		['behind a byte order mark, which takes no column', bytes(0xef, 0xbb, 0xbf, 'ab', 0xff), '0xFF', 1, 3],
		['behind characters of several bytes', bytes('é👍', 0xe9, 'x'), '0xE9', 1, 4],
		['a surrogate', bytes('a\n', 0xed, 0xa0, 0x80), '0xED', 2, 1],
	])('names the first bad byte: %s', (_, buffer, byte, line, column) => {
		expect(problem(buffer)).toMatchObject({line, column});
		expect(problem(buffer)?.message).toContain(byte);
	});

	it.each([
		['little-endian mark', Buffer.from('\uFEFFSorry', 'utf16le')],
		['big-endian mark', Buffer.from('\uFEFFSorry', 'utf16le').swap16()],
		['no mark', Buffer.from('We are sorry', 'utf16le')],
		['no mark, big-endian', Buffer.from('We are sorry', 'utf16le').swap16()],
	])('tells UTF-16 from a binary file: %s', (_, buffer) => {
		expect(problem(buffer)).toMatchObject({message: expect.stringContaining('save as UTF-8'), line: 0});
		expect(problem(buffer)?.message).toContain('UTF-16');
	});

	it('names a binary file', () => {
		const png = bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, 0, 0, 0, 0x0d, 'IHDR', 0, 1, 2, 0);
		expect(problem(png)?.message).toContain('binary');
		expect(problem(bytes('text with a ', 0, ' in it'))?.message).toContain('binary');
	});
});
