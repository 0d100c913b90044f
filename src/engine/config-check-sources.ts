/**
 * Checks the entries of the config's `sources`. Whether a pointer is JSONPath is asked later, when its library is there.
 */
import {SPLITS, sourcePresets, TYPE_NAMES, UserError} from '../index.ts';
import {bad, type Check, checkKeys, glob, globs, list, oneOf, record, strings} from './config-checks.ts';

const PRESET_LIST = ` Known: ${Object.keys(sourcePresets).join(', ')}.`;
const TYPE_LIST = ' Run "empathylint explain types" for the list.';

const text: Check = (value, key) => {
	if (typeof value !== 'string' || value.trim() === '') bad(key, 'a pointer, such as "title" or "$.macros[*]"', value);
};

const oneOrMore: Check = (value, key) => (typeof value === 'string' ? text(value, key) : strings(value, key));

const test: Check = (value, key) => {
	if (typeof value === 'string') return text(value, key);
	const entry = record(value, key, 'a pointer, or {"at": pointer, "is": [values]}');
	checkKeys(entry, {at: text, is: values, not: values}, `${key}.`);
	if (entry.at === undefined) throw new UserError('BAD_CONFIG', 'this needs "at", a pointer to what is tested', key);
};

const values: Check = (value, key) => {
	for (const [index, item] of list(value, key).entries()) {
		if (typeof item !== 'string') bad(`${key}[${index}]`, 'a text in quotes', item);
	}
};

/** A pointer, with what its values mean. */
const mapped =
	(meaning: Check): Check =>
	(value, key) => {
		if (typeof value === 'string') return text(value, key);
		const entry = record(value, key, 'a pointer, or {"at": pointer, "map": {value: meaning}}');
		const map: Check = (pairs, at) => {
			for (const [name, item] of Object.entries(record(pairs, at))) meaning(item, `${at}.${name}`);
		};
		checkKeys(entry, {at: text, map}, `${key}.`);
		for (const needed of ['at', 'map']) {
			if (entry[needed] === undefined) throw new UserError('BAD_CONFIG', `this needs "${needed}"`, key);
		}
	};

const KEYS: Readonly<Record<string, Check>> = {
	files: (value, key) => (typeof value === 'string' ? glob(value, key) : globs(value, key)),
	preset: (value, key) =>
		oneOf(value, key, Object.keys(sourcePresets), 'UNKNOWN_PRESET', 'preset of a source', PRESET_LIST),
	records: text,
	id: text,
	title: text,
	subject: text,
	body: oneOrMore,
	join: (value, key) => {
		if (typeof value !== 'boolean' && value !== 'prefix') bad(key, 'true, false or "prefix"', value);
	},
	format: (value, key) => oneOf(value, key, ['markdown', 'text', 'html', 'auto'], 'UNKNOWN_FORMAT', 'format'),
	dialect: oneOrMore,
	public: test,
	active: test,
	type: mapped((value, key) => oneOf(value, key, TYPE_NAMES, 'UNKNOWN_TYPE', 'message type', TYPE_LIST)),
	locale: mapped((value, key) => {
		if (typeof value !== 'string') bad(key, 'a language code, such as "en"', value);
	}),
	group: text,
	split: (value, key) => oneOf(value, key, SPLITS, 'UNKNOWN_SPLIT', 'split'),
};

/** What says where the texts are, or how a text is to be read. */
const TELLING = ['preset', 'records', 'body', 'format', 'dialect', 'split'];

/** @param value one entry of `sources` */
export function source(value: unknown, key: string): void {
	const entry = record(value, key);
	checkKeys(entry, KEYS, `${key}.`);
	if (entry.files === undefined)
		throw new UserError('BAD_CONFIG', 'a source needs "files", the globs it holds for', key);
	if (!TELLING.some((name) => entry[name] !== undefined)) {
		throw new UserError(
			'BAD_CONFIG',
			'a source needs a "preset", or "records" and "body", to say where its texts are',
			key,
		);
	}
}
