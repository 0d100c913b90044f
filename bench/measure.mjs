/**
 * Whole processes, as a user starts them: wall time and peak memory.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const GNU_TIME = '/usr/bin/time';

/** Certificates named there are read at every start of Node, whatever it runs. */
function cleanEnvironment() {
	const {NODE_EXTRA_CA_CERTS, NODE_OPTIONS, FORCE_COLOR, ...env} = process.env;
	return env;
}

export const env = cleanEnvironment();

function start(command, args, cwd, stderr) {
	const begin = process.hrtime.bigint();
	const run = spawnSync(command, args, {cwd, env, stdio: ['ignore', 'ignore', stderr], maxBuffer: 2 ** 28});
	return {
		ms: Number(process.hrtime.bigint() - begin) / 1e6,
		status: run.status,
		signal: run.signal,
		stderr: run.stderr,
	};
}

/** @returns wall time of one run; fails when the tool could not do its work */
export function time({args, cwd, ok}) {
	const {ms, status, signal} = start(process.execPath, args, cwd, 'ignore');
	if (signal || !ok(status)) throw new Error(`${args.slice(0, 3).join(' ')} ended with ${signal ?? status}`);
	return ms;
}

export const memoryMethod = existsSync(GNU_TIME) ? `${GNU_TIME} -v` : 'process.resourceUsage() at exit';

/** @returns peak resident memory of one run in MB */
export function peak({args, cwd}) {
	if (existsSync(GNU_TIME)) {
		const {stderr} = start(GNU_TIME, ['-v', process.execPath, ...args], cwd, 'pipe');
		return Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(String(stderr))?.[1]) / 1024;
	}
	const atExit = 'process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS + "\\n"))';
	const hook = `data:text/javascript,${encodeURIComponent(atExit)}`;
	const {stderr} = start(process.execPath, ['--import', hook, ...args], cwd, 'pipe');
	return Number(/peak (\d+)\s*$/.exec(String(stderr))?.[1]) / 1024;
}

export function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
