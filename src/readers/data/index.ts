/**
 * Data files → trees of values with their places. Each parser, with its library, is loaded when a file needs it.
 */
import {Late} from '../../core/late.ts';
import type {DataTree} from '../../core/reader-types.ts';
import type {Range} from '../../core/types.ts';

export interface DataFormat {
	name: string;
	/** File name endings, with the dot, lower case. */
	extensions: readonly string[];
	/** Loads the parser; undefined when it is there. */
	prepare(): Promise<void> | undefined;
	/**
	 * @param text the whole file
	 * @returns the tree of the file; ranges are UTF-16 offsets in `text`
	 * @throws Error when `prepare` was not awaited
	 */
	parse(text: string): DataTree;
}

type Parse = DataFormat['parse'];

function format(name: string, extensions: readonly string[], load: () => Promise<Parse>): DataFormat {
	const parser = new Late(`The ${name} parser`, load);
	return {
		name,
		extensions,
		prepare: () => (parser.ready ? undefined : parser.prepare()),
		parse(text) {
			const tree = parser.get()(text);
			return {...tree, problems: tree.problems.map((problem) => ({...problem, range: inside(problem.range, text)}))};
		},
	};
}

/** Parsers say of a file that ends too early that the fault is behind its end. */
const inside = ([start, end]: Range, {length}: string): Range => [Math.min(start, length), Math.min(end, length)];

export const dataFormats: readonly DataFormat[] = [
	format('JSON', ['.json', '.jsonc', '.arb'], async () => (await import('./json.ts')).parseJson),
	format('NDJSON', ['.ndjson', '.jsonl'], async () => (await import('./ndjson.ts')).parseNdjson),
	format('YAML', ['.yaml', '.yml'], async () => (await import('./yaml.ts')).parseYamlData),
	format('CSV', ['.csv', '.tsv'], async () => (await import('./csv.ts')).parseCsv),
	format('XML', ['.xml'], async () => (await import('./xml.ts')).parseXmlData),
	format('gettext', ['.po', '.pot'], async () => (await import('./po.ts')).parsePo),
];

/** The format of a data file by the end of its name, whatever its case. */
export function dataFormatOf(filePath: string): DataFormat | undefined {
	const path = filePath.toLowerCase();
	return dataFormats.find(({extensions}) => extensions.some((extension) => path.endsWith(extension)));
}
