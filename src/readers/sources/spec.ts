/**
 * A mapping made ready: the entries of its preset filled in, its pointers compiled once.
 */
import type {MappedPointer, MessageSource, SourceSpec} from '../../core/reader-types.ts';
import type {Split} from '../../core/types.ts';
import {compilePointer, jsonPath, type Pointer} from './pointer.ts';
import {PRESETS} from './presets.ts';
import {type CompiledTest, compileTest} from './values.ts';

interface CompiledMapping {
	at: Pointer;
	/** By value in lower case. */
	map: ReadonlyMap<string, string> | undefined;
}

export interface CompiledSource {
	records: Pointer;
	id: Pointer | undefined;
	title: Pointer | undefined;
	subject: Pointer | undefined;
	bodies: readonly Pointer[];
	join: boolean | 'prefix';
	format: MessageSource['format'] | 'auto';
	dialects: readonly string[] | undefined;
	public: CompiledTest | undefined;
	active: CompiledTest | undefined;
	type: CompiledMapping | undefined;
	locale: CompiledMapping | typeof BY_FILE | undefined;
	group: Pointer | undefined;
	split: Split | undefined;
}

/** The language is what the file's name says. */
export const BY_FILE = '@file';

const compiled = new WeakMap<SourceSpec, CompiledSource>();

/** The mapping with the entries of its preset where it gives none. */
function withPreset(spec: SourceSpec): SourceSpec {
	const preset = spec.preset === undefined || !Object.hasOwn(PRESETS, spec.preset) ? undefined : PRESETS[spec.preset];
	return preset ? {...preset, ...spec} : spec;
}

export function compileSource(spec: SourceSpec): CompiledSource {
	const known = compiled.get(spec);
	if (known) return known;
	const full = withPreset(spec);
	const pointer = (written: string | undefined): Pointer | undefined =>
		written === undefined ? undefined : compilePointer(written);
	const source: CompiledSource = {
		records: compilePointer(full.records ?? '$'),
		id: pointer(full.id),
		title: pointer(full.title),
		subject: pointer(full.subject),
		bodies: listOf(full.body ?? '$').map(compilePointer),
		join: full.join ?? false,
		format: full.format ?? 'auto',
		dialects: full.dialect === undefined ? undefined : listOf(full.dialect),
		public: full.public === undefined ? undefined : compileTest(full.public, compilePointer),
		active: full.active === undefined ? undefined : compileTest(full.active, compilePointer),
		type: full.type === undefined ? undefined : mapping(full.type),
		locale: full.locale === BY_FILE ? BY_FILE : full.locale === undefined ? undefined : mapping(full.locale),
		group: pointer(full.group),
		split: full.split,
	};
	compiled.set(spec, source);
	return source;
}

/** Loads the JSONPath library if one of the pointers needs it. */
export function prepareSource(source: CompiledSource): Promise<void> | undefined {
	const {records, id, title, subject, bodies, type, locale, group} = source;
	const pointers = [records, id, title, subject, ...bodies, source.public?.at, source.active?.at, type?.at, group];
	if (locale !== BY_FILE) pointers.push(locale?.at);
	return jsonPath.ready || !pointers.some((pointer) => pointer?.needsQuery) ? undefined : jsonPath.prepare();
}

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

function mapping(value: MappedPointer): CompiledMapping {
	if (typeof value === 'string') return {at: compilePointer(value), map: undefined};
	const entries = Object.entries(value.map).map(([key, meaning]) => [key.toLowerCase(), meaning] as const);
	return {at: compilePointer(value.at), map: new Map(entries)};
}
