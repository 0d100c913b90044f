/**
 * The world as the command sees it: handed in, so that a test can be a terminal, a pipe or a closed pipe.
 */
export interface Output {
	write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown;
	on(event: 'error', listener: () => void): unknown;
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
 * @throws UsageError when the output cannot take the text, for example on a full disk
 */
export function print(stream: Output, text: string): Promise<boolean> {
	if (text === '') return Promise.resolve(true);
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => {
			if (!error) return resolve(true);
			const {code, message} = error as NodeJS.ErrnoException;
			if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') resolve(false);
			else reject(new UsageError('NO_OUTPUT', `cannot write the report: ${message}`));
		});
	});
}

export async function readAll(stdin: Io['stdin']): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

/** A mistake on the command line. A twin of the library's UserError, so that `--help` need not load the library. */
export class UsageError extends Error {
	override name = 'UserError';
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}
