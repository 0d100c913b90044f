/**
 * Scores a linter on the labelled passages of fixtures/eval. Pure: files and the linter are handed in. Types stand in
 * score.d.mts.
 */

/** Findings about a missing part say nothing about a passage that is no whole message. */
const WHOLE = new Set(['require-acknowledgement', 'require-next-step']);

/** `lint` gives the ids of the rules that speak, at any level. */
export async function score(passages, lint) {
	const counts = new Map();
	const misses = [];
	const of = (id) => {
		const found = counts.get(id) ?? {right: 0, wrong: 0, missed: 0};
		counts.set(id, found);
		return found;
	};
	for (const passage of passages) {
		for (const id of [passage.for, ...passage.rules]) of(id);
		const spoken = new Set((await lint(passage)).filter((id) => passage.whole || !WHOLE.has(id)));
		for (const id of new Set([...spoken, ...passage.rules])) {
			const wanted = passage.rules.includes(id);
			if (wanted && spoken.has(id)) of(id).right++;
			else if (wanted) of(id).missed++;
			else of(id).wrong++;
			if (wanted !== spoken.has(id))
				misses.push(`${passage.id}: ${id} ${wanted ? 'misses' : 'wrongly reports'} "${passage.text}"`);
		}
	}
	const rules = Object.fromEntries(
		[...counts]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, {right, wrong, missed}]) => [
				id,
				{
					precision: share(right, right + wrong),
					recall: share(right, right + missed),
					expected: right + missed,
				},
			]),
	);
	return {figures: {passages: passages.length, rules}, misses};
}

/** Rounded down, so that nothing short of all reads as 1. */
const share = (part, all) => (all === 0 ? 1 : Math.floor((100 * part) / all) / 100);

/** What fell below the committed figures, as sentences; empty when nothing did. */
export function drops(expected, actual) {
	const fallen = [];
	if (actual.passages < expected.passages)
		fallen.push(`only ${actual.passages} passages are left of ${expected.passages}`);
	for (const [id, figures] of Object.entries(expected.rules)) {
		const now = actual.rules[id];
		if (!now) fallen.push(`${id} has no passage any more`);
		else {
			for (const key of ['precision', 'recall', 'expected']) {
				if (now[key] < figures[key]) fallen.push(`${key} of ${id} fell from ${figures[key]} to ${now[key]}`);
			}
		}
	}
	return fallen;
}

/** The figures of each rule, a line each. */
export function table({rules}) {
	const width = Math.max(...Object.keys(rules).map((id) => id.length));
	const row = ([id = '', ...cells]) => `${id.padEnd(width)}  ${cells.map((cell) => cell.padStart(9)).join('  ')}`;
	const lines = Object.entries(rules).map(([id, {precision, recall, expected}]) =>
		row([id, String(expected), precision.toFixed(2), recall.toFixed(2)]),
	);
	return [row(['rule', 'passages', 'precision', 'recall']), ...lines].join('\n');
}

/** The passages of the `.jsonl` files, given by name. */
export function readPassages(files) {
	return Object.keys(files)
		.sort()
		.flatMap((name) =>
			(files[name] ?? '')
				.split('\n')
				.filter(Boolean)
				.map((line) => JSON.parse(line)),
		);
}

/** Lints with every rule on, at its own level; those that are off by default warn. */
export function lintWith({createLinter, english}) {
	const settings = english.rules.map(({meta}) => [meta.id, meta.severity === 'off' ? 'warn' : meta.severity]);
	const rules = Object.fromEntries(settings);
	const plain = createLinter({rules});
	return async ({text, type, fault, dialects, options, for: id}) => {
		const declared = {...(type && {type}), ...(fault && {fault}), ...(dialects && {dialects})};
		const linter = options ? createLinter({rules: {...rules, [id]: [rules[id], options]}}) : plain;
		const {findings} = await linter.lint({text, filePath: 'message.txt', declared});
		return findings.map(({ruleId}) => ruleId ?? 'fatal');
	};
}
