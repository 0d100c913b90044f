/**
 * What the values of a record say: a text for people, whether a test holds, a language.
 */
import type {DataNode, RecordTest} from '../../core/reader-types.ts';
import type {Located, Pointer} from './pointer.ts';

export interface CompiledTest {
	at: Pointer;
	is: ReadonlySet<string> | undefined;
	not: ReadonlySet<string> | undefined;
}

const YES: ReadonlySet<string> = new Set(['true', '1', 'yes', 'on', 'y', 't']);

/** Strings, numbers and truth values as one line; undefined for lists, objects and what is empty. */
export function scalarOf(node: DataNode | undefined): string | undefined {
	if (!node || node.kind === 'object' || node.kind === 'array') return undefined;
	const {value} = node;
	const text = value === null || value === undefined ? '' : String(value).trim();
	return text === '' ? undefined : text;
}

/** All scalars below some nodes: `["late", "refund"]` as well as `"late refund"`. */
export function scalarsOf(nodes: readonly DataNode[]): string[] {
	return nodes.flatMap((node) => (node.items ? scalarsOf(node.items) : (scalarOf(node) ?? [])));
}

export function compileTest(test: RecordTest, compile: (pointer: string) => Pointer): CompiledTest {
	const {at, is, not} = typeof test === 'string' ? {at: test, is: undefined, not: undefined} : test;
	return {at: compile(at), is: is && asSet(is), not: not && asSet(not)};
}

const asSet = (values: readonly string[]): ReadonlySet<string> => new Set(values.map((value) => value.toLowerCase()));

/** A record that does not say passes. */
export function passes({at, is, not}: CompiledTest, record: Located): boolean {
	const values = scalarsOf(at.find(record)).map((value) => value.toLowerCase());
	if (values.length === 0) return true;
	if (is || not) return values.every((value) => (!is || is.has(value)) && !not?.has(value));
	return values.every((value) => YES.has(value));
}

/** `en_US` → `en-us`, `English (UK)` → `en`; other names of languages stay words. */
export function languageOf(value: string): string {
	const code = value.toLowerCase().replaceAll('_', '-').replace(/\..*$/, '').trim();
	return /^english\b/.test(code) ? 'en' : code;
}
