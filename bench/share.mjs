/**
 * How much of a run is judging: samples of Node's profiler, put down to the source file whose code was running. The build
 * leaves a line `// path` before the code of each source file, so a line of the bundle tells its file.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {env} from './measure.mjs';

/** Cues, moves, rules, asking them, and collect; hits and clauses are made for them. */
const JUDGING = /^(?:rules\/|src\/core\/(?:cues\/|judge|collect|hit|balance))/;
const SOURCE = /^\/\/ ((?:src|rules)\/\S+\.ts)$/;

/** @returns for each line of a built file the source file it comes from, or '' */
function sourcesOf(url) {
	let source = '';
	return readFileSync(fileURLToPath(url), 'utf8')
		.split('\n')
		.map((line) => {
			if (line.startsWith('// ')) source = SOURCE.exec(line)?.[1] ?? (line.includes('node_modules/') ? '' : source);
			return source;
		});
}

/** @returns share of the profiled time from 0 to 1, and how many samples it rests on */
function shareOf({nodes, samples, timeDeltas}) {
	const lines = new Map();
	const parents = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const judging = (id) => {
		// What the engine does for a function (a pattern, a sort) belongs to the function that asked for it.
		for (let node = byId.get(id); node; node = byId.get(parents.get(node.id))) {
			const {url, lineNumber} = node.callFrame;
			if (!url.startsWith('file:')) continue;
			if (!lines.has(url)) lines.set(url, sourcesOf(url));
			return JUDGING.test(lines.get(url)[lineNumber] ?? '');
		}
		return false;
	};
	const answers = new Map(nodes.map(({id}) => [id, judging(id)]));
	let [total, judged] = [0, 0];
	for (const [index, id] of samples.entries()) {
		total += timeDeltas[index];
		if (answers.get(id)) judged += timeDeltas[index];
	}
	return {share: judged / total, samples: samples.length};
}

/** Profiles one whole process. */
export function judgingShare({args, cwd}) {
	const folder = mkdtempSync(join(tmpdir(), 'empathylint-profile-'));
	try {
		const profiling = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'];
		spawnSync(process.execPath, [...profiling, ...args], {cwd, env, stdio: 'ignore'});
		const [name] = readdirSync(folder);
		if (!name) throw new Error('the profiler wrote nothing');
		return shareOf(JSON.parse(readFileSync(join(folder, name), 'utf8')));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
