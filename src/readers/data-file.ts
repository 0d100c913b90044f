/**
 * JSON, YAML, CSV and the other data formats: the file → a tree of values → the customer texts in it.
 */
import type {FileProblem, Reader, ReadOptions, ReadResult, SourceSpec} from '../core/reader-types.ts';
import {type DataFormat, dataFormatOf, dataFormats} from './data/index.ts';
import {candidates, fittingRecords, recognise} from './sources/recognise.ts';
import {type Records, readRecords} from './sources/records.ts';
import {type CompiledSource, compileSource, prepareSource} from './sources/spec.ts';

const NOTHING: ReadResult = {messages: [], declared: {}, directives: [], problems: []};
const NOT_SOURCE: ReadResult = {...NOTHING, notSource: true};

export const dataReader: Reader = {
	name: 'data',
	extensions: dataFormats.flatMap(({extensions}) => extensions),
	prepare: (text, options) => {
		if (!options.source && candidates(text).length === 0) return undefined;
		const parser = formatOf(options).prepare();
		const pointers = options.source && prepareSource(compileSource(options.source));
		return parser && pointers ? Promise.all([parser, pointers]).then(() => undefined) : (parser ?? pointers);
	},
	read: (text, options) => (options.source ? readSource(text, options.source, options) : readUnasked(text, options)),
};

function formatOf({filePath}: ReadOptions): DataFormat {
	const format = dataFormatOf(filePath);
	if (!format) throw new Error(`${filePath} is in no data format`);
	return format;
}

/** A file for which the config has a mapping: what is wrong with it is the user's to know. */
function readSource(text: string, spec: SourceSpec, options: ReadOptions): ReadResult {
	const {root, problems} = formatOf(options).parse(text);
	if (!root) return {...NOTHING, problems};
	const fitting = spec.records === undefined && spec.preset !== undefined && fittingRecords(root, spec.preset);
	const source = compileSource(fitting ? {...spec, records: fitting} : spec);
	const records = readRecords(root, source, options);
	const fault = problems.length === 0 ? emptiness(records, source) : undefined;
	return {...resultOf(records), problems: [...problems, ...(fault ? [fault] : [])]};
}

/** A file that nobody asked for: read if it is an export that we know, else left alone, broken or not. */
function readUnasked(text: string, options: ReadOptions): ReadResult {
	const names = candidates(text);
	if (names.length === 0) return NOT_SOURCE;
	const {root, problems} = formatOf(options).parse(text);
	const known = root && recognise(root, names);
	if (!root || !known) return NOT_SOURCE;
	return {...resultOf(readRecords(root, compileSource(known), options)), problems, preset: known.preset};
}

const resultOf = ({messages, skipped}: Records): ReadResult => ({...NOTHING, messages, skipped, records: true});

/** A mapping that finds nothing is a mistake in it far more often than an empty export. */
function emptiness({messages, skipped, count}: Records, {records, bodies}: CompiledSource): FileProblem | undefined {
	if (messages.length > 0 || skipped.private + skipped.inactive > 0) return undefined;
	const message =
		count === 0
			? `The source of this file finds no record: "records" is ${records.written}.`
			: `The source of this file finds no text in ${count === 1 ? 'its one record' : `any of ${count} records`}: "body" is ${bodies.map(({written}) => written).join(', ')}.`;
	return {message, range: [0, 0], severity: 'warn'};
}
