import {Writable} from 'node:stream';
import type {Output} from '../../src/cli/io.ts';
import {main} from '../../src/cli/main.ts';

export interface World {
	cwd: string;
	stdin?: string | Uint8Array;
	env?: Record<string, string>;
	/** Columns; both outputs are a terminal then. */
	terminal?: number;
	/** Standard output whose reader has gone. */
	closed?: boolean;
}

/** Runs the command as a function, in a world made up for one test. */
export async function run(argv: readonly string[], {cwd, stdin = '', env = {}, terminal, closed}: World) {
	const [stdout, stderr] = [sink(terminal, closed), sink(terminal)];
	const input = (async function* () {
		yield stdin;
	})();
	const io = {stdin: input, stdout: stdout.stream, stderr: stderr.stream, env, cwd, version: () => '1.2.3'};
	const code = await main(argv, io);
	return {code, stdout: stdout.text(), stderr: stderr.text()};
}

function sink(terminal: number | undefined, closed = false): {stream: Output; text(): string} {
	let text = '';
	const stream: Output = new Writable({
		write(chunk, _encoding, done) {
			text += chunk;
			done(closed ? Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}) : null);
		},
	});
	if (terminal !== undefined) Object.assign(stream, {isTTY: true, columns: terminal});
	return {stream, text: () => text};
}

export const SORRY = 'Hi Ada,\n\nWe are so sorry that order 7 arrived late. I sent a new one today.\n\nThe team\n';
export const CLEAN =
	'Hi Ada,\n\nOrder 7 arrived two days late. I sent a new one today; it will reach you by Friday.\n\nThe team\n';
/** Not UTF-8. */
export const LATIN = Buffer.from('Caf\xe9\n', 'latin1');

/** The rule ids in a JSON report, in order. */
export function rulesIn(report: string): Array<string | null> {
	const files = JSON.parse(report) as Array<{messages: Array<{ruleId: string | null}>}>;
	return files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId));
}
