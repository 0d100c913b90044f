/**
 * `npm run bench:exports [megabytes]`: one export of 10,000 records against the same texts as Markdown files, and the
 * peak memory of a long file of records, one a line (200 MB unless told). Needs a build.
 */
import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeExport, writeRecords} from './corpus.mjs';
import {median, peak, time} from './measure.mjs';

const RECORDS = 10_000;
const ROUNDS = 3;
const bin = fileURLToPath(new URL('../bin/empathylint.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'empathylint-bench-'));
const ok = (status) => status === 0 || status === 1;
const megabytes = (name) => `${(statSync(join(folder, name)).size / 1e6).toFixed(1)} MB`;
const verdict = (reached, limit) => `${reached.toFixed(2)}  ≤ ${limit}  ${reached <= limit ? 'met' : 'MISSED'}`;

try {
	const {name, files} = writeExport(folder, RECORDS);
	const runs = {export: [], files: []};
	for (let round = 0; round < ROUNDS; round++) {
		runs.export.push(time({args: [bin, name], cwd: folder, ok}));
		runs.files.push(time({args: [bin, ...files], cwd: folder, ok}));
	}
	const [one, many] = [median(runs.export), median(runs.files)];
	console.log(`${RECORDS} records in ${megabytes(name)}: ${(one / 1000).toFixed(2)} s`);
	console.log(`the same texts in ${files.length} Markdown files: ${(many / 1000).toFixed(2)} s`);
	console.log(`export ÷ files           ${verdict(one / many, 1.3)}`);
	console.log(`peak memory of it, MB    ${verdict(peak({args: [bin, name], cwd: folder}), 300)}`);
	const long = writeRecords(folder, 'macros.ndjson', Number(process.argv[2] ?? 200) * 1e6);
	console.log(`${long.records} records in ${megabytes(long.name)}, one a line:`);
	console.log(`peak memory, MB          ${verdict(peak({args: [bin, long.name], cwd: folder}), 200)}`);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
