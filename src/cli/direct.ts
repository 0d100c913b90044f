import {fstatSync, statSync, writeSync} from 'node:fs';
import type {Output} from './io.ts';

/**
 * Standard output or error without its stream, as long as nobody reads along at a terminal: opening a stream takes longer
 * than writing a report. The writes wait until all is handed over, as those of the stream do.
 *
 * @param open gives the stream
 */
export function directOutput(fd: number, open: () => Output): Output {
	if (!takesWrites(fd)) return open();
	return {
		on: () => {},
		write(text, done) {
			let rest = Buffer.from(text);
			try {
				while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
			} catch (error) {
				// The other end of the pipe reads slowly, and whoever made the pipe does not want to wait: the stream can.
				if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return done(error as Error);
				const stream = open();
				stream.on('error', () => {});
				return stream.write(rest, done);
			}
			return done();
		},
	};
}

/** A file, a pipe, or the device that forgets everything. */
function takesWrites(fd: number): boolean {
	try {
		const about = fstatSync(fd);
		if (about.isFile() || about.isFIFO()) return true;
		return about.isCharacterDevice() && about.rdev === statSync('/dev/null').rdev;
	} catch {
		return false;
	}
}
