/**
 * Results → a table of medians, and the targets with what was reached.
 */
const TOOLS = ['empty', 'empathylint', 'write-good', 'alex'];

const seconds = (ms) => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`);

function table(rows) {
	const widths = rows[0].map((_cell, column) => Math.max(...rows.map((row) => row[column].length)));
	return rows
		.map((row) =>
			row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
		)
		.join('\n');
}

function timeTable(results, rounds) {
	const cell = ({ms, runs}, tool) => {
		if (ms[tool] === undefined) return '–';
		return seconds(ms[tool]) + (runs[tool].length < rounds ? ` (${runs[tool].length})` : '');
	};
	const rows = results.map((result) => [result.name, ...TOOLS.map((tool) => cell(result, tool))]);
	return table([['wall time', ...TOOLS], ...rows]);
}

function memoryTable(results) {
	const rows = results.map(({name, mb}) => [
		name,
		...TOOLS.map((tool) => (mb[tool] === undefined ? '–' : `${mb[tool].toFixed(0)} MB`)),
	]);
	return table([['peak memory', ...TOOLS], ...rows]);
}

/** The limits of the project; the first four are ratios, because they hold on any machine. */
function targets(results, share) {
	const ms = (name, tool = 'empathylint') => results.find((result) => result.name === name).ms[tool];
	const floor = ms('--version', 'empty');
	return [
		['--version ÷ empty module', ms('--version') / floor, 1.5],
		['1 file ÷ empty module', ms('1 file') / floor, 3],
		['2,000 files ÷ write-good', ms('2,000 files') / ms('2,000 files', 'write-good'), 1.1],
		['2,000 files ÷ alex', ms('2,000 files') / ms('2,000 files', 'alex'), 1 / 8],
		['1 MB file, seconds', ms('1 MB file') / 1000, 1.5],
		["rules' share of 2,000 files", share, 0.25],
	];
}

/**
 * @param rounds how many runs a median is normally made of
 * @param share part of a run over 2,000 files that goes to cues, moves, rules and collecting findings
 */
export function report(results, rounds, share) {
	const rows = targets(results, share).map(([name, reached, limit]) => [
		name,
		reached.toFixed(3),
		`≤ ${limit}`,
		reached <= limit ? 'met' : 'MISSED',
	]);
	return [timeTable(results, rounds), memoryTable(results), table([['target', 'reached', 'limit', ''], ...rows])].join(
		'\n\n',
	);
}
