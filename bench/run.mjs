/**
 * `npm run bench`: start-up, one file, 100 and 2,000 files, one large file and peak memory, side by side with an empty
 * module, write-good and alex. Needs a build. Judge by the ratios: milliseconds differ from machine to machine.
 */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {cpus, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {countWords, repetition, writeLarge, writeTemplates} from './corpus.mjs';
import {median, memoryMethod, peak, time} from './measure.mjs';
import {report} from './report.mjs';
import {judgingShare} from './share.mjs';

const ROUNDS = 5;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'empathylint-bench-'));
const files = writeTemplates(folder, 2000);
const oneMegabyte = writeLarge(folder, 'large.md', 1e6, false);
const oneParagraph = writeLarge(folder, 'paragraph.md', 1e6, true);
writeFileSync(join(folder, 'empty.mjs'), '');

const LINTED = (status) => status === 0 || status === 1;
/** write-good's exit code is its number of findings, modulo 256. */
const ANY = (status) => status !== null;

const TOOLS = {
	empty: {bin: join(folder, 'empty.mjs'), ok: (status) => status === 0},
	empathylint: {bin: join(root, 'bin/empathylint.js'), ok: LINTED},
	'write-good': {bin: join(root, 'node_modules/write-good/bin/write-good.js'), ok: ANY},
	alex: {bin: join(root, 'node_modules/alex/cli.js'), ok: LINTED},
};

/** What is run, by which tools, how often. alex takes many seconds for large input, so it runs less often there. */
const CASES = [
	{
		name: '--version',
		args: ['--version'],
		tools: {empty: ROUNDS, empathylint: ROUNDS, 'write-good': ROUNDS, alex: ROUNDS},
	},
	{name: '1 file', args: files.slice(0, 1), tools: {empathylint: ROUNDS, 'write-good': ROUNDS, alex: ROUNDS}},
	{name: '100 files', args: files.slice(0, 100), tools: {empathylint: ROUNDS, 'write-good': ROUNDS, alex: 3}},
	{name: '2,000 files', args: files, tools: {empathylint: ROUNDS, 'write-good': ROUNDS, alex: 2}},
	{name: '1 MB file', args: [oneMegabyte], tools: {empathylint: ROUNDS, 'write-good': 2, alex: 1}},
	{name: '1 MB paragraph', args: [oneParagraph], tools: {empathylint: ROUNDS}},
];

/** Interleaved: every round runs each case once with each tool, so that a busy spell hits all of them. */
function measure() {
	const results = CASES.map(({name}) => ({name, ms: {}, runs: {}, mb: {}}));
	const begin = Date.now();
	for (let round = 0; round < ROUNDS; round++) {
		for (const [index, {args, tools}] of CASES.entries()) {
			for (const [tool, times] of Object.entries(tools)) {
				if (round >= times) continue;
				const {bin, ok} = TOOLS[tool];
				results[index].runs[tool] ??= [];
				results[index].runs[tool].push(time({args: [bin, ...args], cwd: folder, ok}));
			}
		}
		process.stderr.write(`round ${round + 1} of ${ROUNDS}: ${Math.round((Date.now() - begin) / 1000)} s\n`);
	}
	for (const [index, {args, tools}] of CASES.entries()) {
		for (const tool of Object.keys(tools)) {
			results[index].ms[tool] = median(results[index].runs[tool]);
			results[index].mb[tool] = peak({args: [TOOLS[tool].bin, ...args], cwd: folder});
		}
	}
	return results;
}

try {
	if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('there is no build; run "npm run build" first');
	const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
	const words = texts.map(countWords);
	const about = [
		`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); whole processes, output thrown away.`,
		`Medians of ${ROUNDS} interleaved runs, fewer where a number in brackets says so. Memory: one run by ${memoryMethod}.`,
		`Templates: ${files.length} files, ${Math.round(words.reduce((sum, count) => sum + count) / words.length)} words on average, from a fixed seed.`,
		`Of their words ${Math.round(repetition(texts) * 100)} % stand in a sentence that came before; of those in the folders of 40 projects 24 %.`,
	];
	const results = measure();
	const {share, samples} = judgingShare({args: [TOOLS.empathylint.bin, ...files], cwd: folder});
	about.push(`Rules' share: one profiled run, ${samples} samples.`);
	console.log(`${about.join('\n')}\n\n${report(results, ROUNDS, share)}`);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
