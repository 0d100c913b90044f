/**
 * What the checks of a config are made of. Each takes a value and the key under which it stands.
 *
 * @throws UserError that names the key
 */
import {didYouMean, UserError} from '../index.ts';

export type Check = (value: unknown, key: string) => void;

export function checkKeys(value: object, known: Readonly<Record<string, Check>>, prefix: string): void {
	for (const [name, item] of Object.entries(value)) {
		const check = Object.hasOwn(known, name) ? known[name] : undefined;
		const names = Object.keys(known).filter((key) => !key.startsWith('$'));
		if (!check) {
			const hint = didYouMean(name, names) || ` Keys: ${names.join(', ')}.`;
			throw new UserError('UNKNOWN_KEY', `there is no key "${name}".${hint}`, prefix + name);
		}
		if (item !== undefined) check(item, prefix + name);
	}
}

export function oneOf(
	value: unknown,
	key: string,
	known: readonly string[],
	code: string,
	what: string,
	next?: string,
): void {
	if (typeof value === 'string' && known.includes(value)) return;
	const hint =
		(typeof value === 'string' && didYouMean(value, known)) || (next ?? ` It is one of ${known.join(', ')}.`);
	throw new UserError(code, `${show(value)} is no ${what}.${hint}`, key);
}

export function globs(value: unknown, key: string): void {
	strings(value, key);
	for (const [index, item] of (value as string[]).entries()) glob(item, `${key}[${index}]`);
}

export function glob(item: string, key: string): void {
	if (item.startsWith('!'))
		throw new UserError('BAD_GLOB', `"${item}" starts with "!"; put what is left out in "ignores"`, key);
	if (/\\[\w.]/.test(item))
		throw new UserError('BAD_GLOB', `"${item}" has a backslash; write "${item.replaceAll('\\', '/')}"`, key);
	if (/^(?:\/|[a-z]:)/i.test(item)) {
		throw new UserError('BAD_GLOB', `"${item}" is absolute; globs start at the config file's folder`, key);
	}
}

export function strings(value: unknown, key: string): void {
	for (const [index, item] of list(value, key).entries()) {
		if (typeof item !== 'string' || item.trim() === '') bad(`${key}[${index}]`, 'a text that is not empty', item);
	}
}

export function list(value: unknown, key: string): unknown[] {
	if (!Array.isArray(value)) bad(key, typeof value === 'string' ? `a list: ["${value}"]` : 'a list', value);
	return value;
}

export function record(value: unknown, key: string, wanted = 'an object'): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) bad(key, wanted, value);
	return value as Record<string, unknown>;
}

export function bad(key: string, wanted: string, value: unknown): never {
	throw new UserError('BAD_CONFIG', `this must be ${wanted}, not ${show(value)}`, key);
}

export function show(value: unknown): string {
	const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value));
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
