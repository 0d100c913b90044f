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
	const compiled = compileCues([{id: 'test/1', owner: 'test', spec: specOf(cue), unless: []}], CLASSES);
	const parsed = parseMessage({text, format});
	const table = buildTable(parsed, compiled.lexicon);
	const found = new Matcher(compiled).run(table, {
		question: (index) => /\?\s*$/.test(text.slice(...(parsed.sentences[index]?.range ?? [0, 0]))),
		neighbour: (index, step) => (parsed.sentences[index + step] ? index + step : -1),
	});
	return found.map(({from, to}) => text.slice(table.starts[from], table.ends[to - 1]));
}
