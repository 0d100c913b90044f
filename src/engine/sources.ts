/**
 * The config's `sources`: which mapping holds for which file.
 */
import {pointerFault, type SourceSpec, sourcePresets, type UserConfig, UserError, unknownDialect} from '../index.ts';
import {globMatcher, type Matcher} from './globs.ts';

export type Sources = ReadonlyArray<{matches: Matcher; spec: SourceSpec}>;

/**
 * @param placeholders the config's own dialects
 * @throws UserError that names the pointer which is no JSONPath, or the dialect that nobody knows
 */
export async function compileSources({sources = [], placeholders}: UserConfig): Promise<Sources> {
	const compiled: Array<{matches: Matcher; spec: SourceSpec}> = [];
	for (const [index, {files, ...spec}] of sources.entries()) {
		for (const [name, pointer] of pointersOf(spec)) {
			const fault = await pointerFault(pointer);
			if (fault !== undefined) {
				const message = `"${pointer}" is no JSONPath: ${fault}`;
				throw new UserError('BAD_POINTER', message, `sources[${index}].${name}`);
			}
		}
		const wrong = unknownDialect(dialectsOf(spec) ?? [], placeholders);
		if (wrong) throw new UserError('UNKNOWN_DIALECT', wrong, `sources[${index}].dialect`);
		compiled.push({matches: await globMatcher(typeof files === 'string' ? [files] : files), spec});
	}
	return compiled;
}

/** @param path relative to the config's folder, with forward slashes */
export function sourceFor(path: string, sources: Sources): SourceSpec | undefined {
	return sources.find(({matches}) => matches(path))?.spec;
}

/** The dialects that a mapping or its preset names. */
export function dialectsOf({dialect, preset}: SourceSpec): readonly string[] | undefined {
	const named = dialect ?? (preset === undefined ? undefined : sourcePresets[preset]?.dialect);
	return typeof named === 'string' ? [named] : named;
}

function pointersOf(spec: SourceSpec): Array<readonly [key: string, pointer: string]> {
	const found: Array<readonly [string, string]> = [];
	for (const name of ['records', 'id', 'title', 'subject', 'group'] as const) {
		const pointer = spec[name];
		if (pointer !== undefined) found.push([name, pointer]);
	}
	if (typeof spec.body === 'string') found.push(['body', spec.body]);
	else for (const [index, pointer] of (spec.body ?? []).entries()) found.push([`body[${index}]`, pointer]);
	for (const name of ['public', 'active', 'type', 'locale'] as const) {
		const entry = spec[name];
		if (typeof entry === 'object') found.push([`${name}.at`, entry.at]);
		else if (entry !== undefined && !entry.startsWith('@')) found.push([name, entry]);
	}
	return found;
}
