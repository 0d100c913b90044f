import type {Dialects} from './dialect-set.ts';
import type {FileProblem, ReadResult} from './reader-types.ts';

/** Unknown names in the front matter are reported and left out: the reader cannot know those of the configuration. */
export function withKnownDialects(read: ReadResult, dialects: Dialects): ReadResult {
	const wanted = read.declared.dialects;
	if (!wanted) return read;
	const unknown = wanted.filter((name) => dialects.known(name) === undefined);
	if (unknown.length === 0) return read;
	const {dialects: _, ...declared} = read.declared;
	const known = wanted.filter((name) => !unknown.includes(name));
	const problems = unknown.map((name): FileProblem => {
		return {message: dialects.problem(name), range: read.dialectRange ?? [0, 0], severity: 'warn'};
	});
	return {
		...read,
		declared: {...declared, ...(known.length > 0 && {dialects: known})},
		problems: [...read.problems, ...problems],
	};
}
