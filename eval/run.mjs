/**
 * `npm run eval`: the built linter on the passages of fixtures/eval, in our own wording. Prints precision and recall of
 * each rule and ends with 1 when a figure fell below fixtures/eval/expected.json. `--update` writes that file,
 * `--show` lists the passages that are judged wrongly.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {drops, lintWith, readPassages, score, table} from './score.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDER = at('../fixtures/eval/');
const EXPECTED = `${FOLDER}expected.json`;

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const passages = readPassages(Object.fromEntries(names.map((name) => [name, readFileSync(FOLDER + name, 'utf8')])));
const {figures, misses} = await score(
	passages,
	lintWith(await import(process.env.EMPATHYLINT_DIST ?? '../dist/index.js')),
);

console.log(`${passages.length} passages\n\n${table(figures)}`);
if (process.argv.includes('--show')) console.log(`\n${misses.join('\n')}`);
if (process.argv.includes('--update')) writeFileSync(EXPECTED, `${JSON.stringify(figures, null, '\t')}\n`);

const fallen = drops(JSON.parse(readFileSync(EXPECTED, 'utf8')), figures);
if (fallen.length > 0) {
	console.error(`\nThe figures fell:\n${fallen.map((line) => `- ${line}`).join('\n')}`);
	process.exitCode = 1;
}
