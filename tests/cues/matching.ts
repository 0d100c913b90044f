import {specOf} from '../../src/core/cue-spec.ts';
import {compileCues} from '../../src/core/cues/compile.ts';
import {Matcher} from '../../src/core/cues/match.ts';
import {parseMessage} from '../../src/core/parse.ts';
import type {CueSpec} from '../../src/core/rule-types.ts';
import {buildTable} from '../../src/core/table.ts';

export const CLASSES = new Map<string, readonly string[]>([
	['WE', ['i', 'we', 'our team']],
	['ADV', ['really', 'honestly', 'also', 'of course']],
	['INT', ['so', 'very', 'really']],
	['EMO', ['furious', 'fed up', 'beside ourselves']],
	['SORRY', ['sorry', 'apologise~', 'apologies']],
]);

/** The texts that one cue matches in a message, in order. */
export function matches(cue: string | CueSpec, text: string, format: 'markdown' | 'text' = 'text'): string[] {
	return matcherOf(cue)(text, format);
}

/** One matcher for any number of messages, as a run has it. */
export function matcherOf(cue: string | CueSpec): (text: string, format?: 'markdown' | 'text') => string[] {
	const compiled = compileCues([{id: 'test/1', owner: 'test', spec: specOf(cue), unless: []}], CLASSES);
	const matcher = new Matcher(compiled);
	return (text, format = 'text') => {
		const parsed = parseMessage({text, format});
		const table = buildTable(parsed, compiled.lexicon);
		const found = matcher.run(table, {
			question: (index) => /\?\s*$/.test(text.slice(...(parsed.sentences[index]?.range ?? [0, 0]))),
			neighbour: (index, step) => (parsed.sentences[index + step] ? index + step : -1),
		});
		return found.flatMap((matched, sentence) => {
			const first = table.firsts[sentence] ?? 0;
			return matched.map(({from, to}) => text.slice(table.starts[first + from], table.ends[first + to - 1]));
		});
	};
}
