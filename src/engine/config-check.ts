/**
 * Checks the shape of a config before anything is made of it. Rule ids, presets and options are the linter's to check.
 */
import {
	didYouMean,
	FAULTS,
	MESSAGE_TYPES,
	PLACEHOLDER_KINDS,
	SPLITS,
	TYPE_ALIASES,
	type UserConfig,
	UserError,
} from '../index.ts';

type Check = (value: unknown, key: string) => void;

const KEYS: Readonly<Record<keyof UserConfig | '$schema', Check>> = {
	$schema: () => {},
	files: globs,
	ignores: globs,
	extends: strings,
	packs: (value, key) => {
		for (const [index, item] of list(value, key).entries()) {
			if (typeof item !== 'string' && (typeof item !== 'object' || item === null))
				bad(`${key}[${index}]`, 'a path or a package name', item);
		}
	},
	rules: settings,
	words: (value, key) => {
		for (const [name, change] of Object.entries(record(value, key))) wordClass(change, `${key}.${name}`);
	},
	brands: strings,
	allow: strings,
	placeholders: (value, key) => {
		for (const [index, item] of list(value, key).entries()) placeholder(item, `${key}[${index}]`);
	},
	split,
	overrides: (value, key) => {
		for (const [index, item] of list(value, key).entries()) override(item, `${key}[${index}]`);
	},
};

const OVERRIDE_KEYS: Readonly<Record<string, Check>> = {
	files: (value, key) => (typeof value === 'string' ? glob(value, key) : globs(value, key)),
	type: (value, key) =>
		oneOf(
			value,
			key,
			[...MESSAGE_TYPES, ...Object.keys(TYPE_ALIASES)],
			'UNKNOWN_TYPE',
			'message type',
			' Run "empathylint explain types" for the list.',
		),
	fault: (value, key) => oneOf(value, key, FAULTS, 'UNKNOWN_FAULT', 'fault'),
	split,
	dialect: (value, key) => (typeof value === 'string' ? undefined : strings(value, key)),
	rules: settings,
};

const CONTROL_KEYS: Readonly<Record<string, Check>> = {open: strings, arm: strings, else: strings, close: strings};

const PLACEHOLDER_CHECKS: Readonly<Record<string, Check>> = {
	name: (value, key) => {
		if (typeof value !== 'string' || !/^[a-z][\w-]*$/i.test(value)) bad(key, 'a name of letters, digits and -', value);
	},
	open: mark,
	close: mark,
	kind: (value, key) => oneOf(value, key, PLACEHOLDER_KINDS, 'UNKNOWN_KIND', 'kind of placeholder'),
	control: (value, key) => {
		if (typeof value === 'boolean') return;
		const words = record(value, key, 'true, or words such as {"open": ["if"], "else": ["else"], "close": ["end"]}');
		checkKeys(words, CONTROL_KEYS, `${key}.`);
	},
};

/**
 * @param value what the config file holds
 * @throws UserError with the key path of the first thing that is wrong
 */
export function checkConfig(value: unknown): UserConfig {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new UserError(
			'BAD_CONFIG',
			`a config is one object, such as {"extends": ["recommended"]}, not ${show(value)}`,
		);
	}
	checkKeys(value, KEYS, '');
	return value as UserConfig;
}

function checkKeys(value: object, known: Readonly<Record<string, Check>>, prefix: string): void {
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

function override(value: unknown, key: string): void {
	const item = record(value, key);
	checkKeys(item, OVERRIDE_KEYS, `${key}.`);
	if (item.files === undefined)
		throw new UserError('BAD_CONFIG', 'an override needs "files", the globs it holds for', key);
}

function placeholder(value: unknown, key: string): void {
	const item = record(value, key, 'an object, such as {"name": "ours", "open": "<<", "close": ">>"}');
	checkKeys(item, PLACEHOLDER_CHECKS, `${key}.`);
	for (const name of ['name', 'open', 'close'])
		if (item[name] === undefined) throw new UserError('BAD_CONFIG', `a placeholder needs "${name}"`, key);
}

/** A mark of letters alone would be found in every word. */
function mark(value: unknown, key: string): void {
	if (typeof value !== 'string' || !/[^\s\p{L}\p{N}]/u.test(value) || value !== value.trim())
		bad(key, 'a mark with a sign in it, such as "<<", without blanks around', value);
}

function wordClass(value: unknown, key: string): void {
	if (Array.isArray(value)) return strings(value, key);
	const change = record(value, key, 'a list of words, or {"add": […], "remove": […]}');
	checkKeys(change, {add: strings, remove: strings}, `${key}.`);
}

function settings(value: unknown, key: string): void {
	record(value, key, 'an object, such as {"no-pity": "error"}');
}

function split(value: unknown, key: string): void {
	oneOf(value, key, [...SPLITS, 'auto'], 'UNKNOWN_SPLIT', 'split');
}

function oneOf(value: unknown, key: string, known: readonly string[], code: string, what: string, next?: string): void {
	if (typeof value === 'string' && known.includes(value)) return;
	const hint =
		(typeof value === 'string' && didYouMean(value, known)) || (next ?? ` It is one of ${known.join(', ')}.`);
	throw new UserError(code, `${show(value)} is no ${what}.${hint}`, key);
}

function globs(value: unknown, key: string): void {
	strings(value, key);
	for (const [index, item] of (value as string[]).entries()) glob(item, `${key}[${index}]`);
}

function glob(item: string, key: string): void {
	if (item.startsWith('!'))
		throw new UserError('BAD_GLOB', `"${item}" starts with "!"; put what is left out in "ignores"`, key);
	if (/\\[\w.]/.test(item))
		throw new UserError('BAD_GLOB', `"${item}" has a backslash; write "${item.replaceAll('\\', '/')}"`, key);
	if (/^(?:\/|[a-z]:)/i.test(item)) {
		throw new UserError('BAD_GLOB', `"${item}" is absolute; globs start at the config file's folder`, key);
	}
}

function strings(value: unknown, key: string): void {
	for (const [index, item] of list(value, key).entries()) {
		if (typeof item !== 'string' || item.trim() === '') bad(`${key}[${index}]`, 'a text that is not empty', item);
	}
}

function list(value: unknown, key: string): unknown[] {
	if (!Array.isArray(value)) bad(key, typeof value === 'string' ? `a list: ["${value}"]` : 'a list', value);
	return value;
}

function record(value: unknown, key: string, wanted = 'an object'): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) bad(key, wanted, value);
	return value as Record<string, unknown>;
}

function bad(key: string, wanted: string, value: unknown): never {
	throw new UserError('BAD_CONFIG', `this must be ${wanted}, not ${show(value)}`, key);
}

function show(value: unknown): string {
	const text = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value));
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
