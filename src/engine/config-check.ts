/**
 * Checks the shape of a config before anything is made of it. Rule ids, presets and options are the linter's to check.
 */
import {FAULTS, PLACEHOLDER_KINDS, SPLITS, TYPE_NAMES, type UserConfig, UserError} from '../index.ts';
import {source} from './config-check-sources.ts';
import {bad, type Check, checkKeys, glob, globs, list, oneOf, record, show, strings} from './config-checks.ts';

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
	sources: (value, key) => {
		for (const [index, item] of list(value, key).entries()) source(item, `${key}[${index}]`);
	},
	overrides: (value, key) => {
		for (const [index, item] of list(value, key).entries()) override(item, `${key}[${index}]`);
	},
};

const OVERRIDE_KEYS: Readonly<Record<string, Check>> = {
	files: (value, key) => (typeof value === 'string' ? glob(value, key) : globs(value, key)),
	type: (value, key) =>
		oneOf(value, key, TYPE_NAMES, 'UNKNOWN_TYPE', 'message type', ' Run "empathylint explain types" for the list.'),
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
