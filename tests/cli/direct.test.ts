import {execFileSync} from 'node:child_process';
import {closeSync, constants, openSync, readFileSync, readSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {directOutput} from '../../src/cli/direct.ts';
import type {Output} from '../../src/cli/io.ts';
import {folder} from '../engine/folder.ts';

const TEXT = 'Zoë’s report\n';
const unexpected = (): never => {
	throw new Error('the stream was opened');
};

/** A stream that keeps what it is given. */
function keeper(): {output: Output; kept: Buffer[]} {
	const kept: Buffer[] = [];
	const output: Output = {
		on: () => {},
		write(text, done) {
			kept.push(Buffer.from(text));
			done();
		},
	};
	return {output, kept};
}

const written = (output: Output, text: string): Promise<void> =>
	new Promise((resolve, reject) => output.write(text, (error) => (error ? reject(error) : resolve())));

describe('output without a stream', () => {
	it('goes to a file', async () => {
		const path = join(folder(), 'out.txt');
		const file = openSync(path, 'w');
		await written(directOutput(file, unexpected), TEXT);
		closeSync(file);
		expect(readFileSync(path, 'utf8')).toBe(TEXT);
	});

	it.skipIf(process.platform === 'win32')('goes nowhere where it is thrown away', async () => {
		const nowhere = openSync('/dev/null', 'w');
		await written(directOutput(nowhere, unexpected), TEXT);
		closeSync(nowhere);
	});

	it('tells why a file does not take it', async () => {
		const path = join(folder({'in.txt': ''}), 'in.txt');
		const file = openSync(path, 'r');
		await expect(written(directOutput(file, unexpected), TEXT)).rejects.toThrow('EBADF');
		closeSync(file);
	});

	it.skipIf(process.platform === 'win32')('leaves to the stream what a full pipe does not take at once', async () => {
		const path = join(folder(), 'pipe');
		execFileSync('mkfifo', [path]);
		const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
		const {output, kept} = keeper();
		const text = TEXT.repeat(20_000);
		await written(
			directOutput(pipe, () => output),
			text,
		);
		const taken = Buffer.alloc(text.length);
		const size = readSync(pipe, taken);
		closeSync(pipe);
		expect(kept).toHaveLength(1);
		expect(Buffer.concat([taken.subarray(0, size), ...kept]).toString()).toBe(text);
	});

	it('is the stream where there is nothing to write to directly', () => {
		const {output} = keeper();
		expect(directOutput(9999, () => output)).toBe(output);
	});
});
