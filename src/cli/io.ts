/**
 * The world as the command sees it: handed in, so that a test can be a terminal, a pipe or a closed pipe.
 */
import {UserError} from '../engine/user-error.ts';

export interface Output extends NodeJS.WritableStream {
	isTTY?: boolean;
	/** Width of the terminal. */
	columns?: number;
}

export interface Io {
	stdin: AsyncIterable<Uint8Array | string>;
	stdout: Output;
	stderr: Output;
	env: Readonly<Record<string, string | undefined>>;
	/** Absolute. */
	cwd: string;
	version(): string;
}

/**
 * Waits until the text is handed over, so that nothing is lost when the process ends.
 *
 * @returns false when the reader has gone (`| head`); that is no fault
 * @throws UserError when the output cannot take the text, for example on a full disk
 */
export function print(stream: Output, text: string): Promise<boolean> {
	if (text === '') return Promise.resolve(true);
	return new Promise((resolve, reject) => {
		const settle = (error?: Error | null): void => {
			if (!error) return resolve(true);
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') resolve(false);
			else reject(new UserError('NO_OUTPUT', `cannot write the report: ${error.message}`));
		};
		// A stream that fails also emits; without a listener that would end the process with a stack.
		stream.once('error', settle);
		stream.write(text, (error) => {
			settle(error);
			if (!error) stream.removeListener('error', settle);
		});
	});
}

export async function readAll(stdin: Io['stdin']): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
