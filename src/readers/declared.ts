import type {FileProblem} from '../core/reader-types.ts';
import {didYouMean} from '../core/suggest.ts';
import {
	type Declared,
	FAULTS,
	MESSAGE_TYPES,
	type MessageType,
	type Range,
	TYPE_ALIASES,
	TYPE_NAMES,
} from '../core/types.ts';

const KEYS = ['type', 'fault', 'severity', 'customerSaid', 'group', 'variantOf', 'disable', 'dialect'] as const;
const IMPORTANCE = ['normal', 'high'] as const;

interface Read {
	declared: Declared;
	problems: FileProblem[];
	disableRange?: Range;
	dialectRange?: Range;
}

/** The line on which a key stands, for reporting. Front matter is short and hand-written: the first line with the key is it. */
function lineOf(key: string, yaml: string, start: number): Range {
	const hit = new RegExp(`(?:^|[{,\\s])(["']?${key}["']?[ \\t]*:[^\\r\\n]*)`, 'm').exec(yaml);
	if (!hit) return [start, start + Math.max(1, yaml.indexOf('\n'))];
	const from = start + hit.index + hit[0].length - (hit[1] as string).length;
	return [from, from + (hit[1] as string).trimEnd().length];
}

const asList = (value: unknown): string[] => {
	if (typeof value === 'string') return value.split(/[,\s]+/).filter(Boolean);
	return Array.isArray(value)
		? value.filter((item): item is string => typeof item === 'string').map((item) => item.trim())
		: [];
};

/** Checks the `empathy` part of the front matter; what is wrong is reported and left out. */
export function readDeclared(value: unknown, yaml: string, start: number): Read {
	const declared: Declared = {};
	const problems: FileProblem[] = [];
	const read: Read = {declared, problems};
	if (value === undefined || value === '') return read;
	const warn = (key: string, message: string): void => {
		problems.push({message, range: lineOf(key, yaml, start), severity: 'warn'});
	};
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		warn('empathy', '"empathy" must be a mapping, for example "empathy: {type: problem}".');
		return read;
	}
	for (const [key, entry] of Object.entries(value)) {
		const text = typeof entry === 'string' ? entry.trim() : '';
		switch (key) {
			case 'type': {
				const type = messageType(text);
				if (type) declared.type = type;
				else warn(key, `Unknown message type "${text}".${didYouMean(text, TYPE_NAMES)}`);
				break;
			}
			case 'fault': {
				const fault = FAULTS.find((known) => known === text.toLowerCase());
				if (fault) declared.fault = fault;
				else warn(key, `Unknown fault "${text}"; use ${FAULTS.join(', ')}.${didYouMean(text, FAULTS)}`);
				break;
			}
			case 'severity': {
				const severity = IMPORTANCE.find((known) => known === text.toLowerCase());
				if (severity) declared.severity = severity;
				else warn(key, `Unknown severity "${text}"; use normal or high.`);
				break;
			}
			case 'customerSaid':
				declared.customerSaid = asList(entry);
				break;
			case 'disable':
				declared.disable = asList(entry);
				read.disableRange = lineOf(key, yaml, start);
				break;
			case 'dialect': {
				const names = asList(entry);
				if (names.length > 0) declared.dialects = names;
				else warn(key, '"dialect" names one dialect of placeholders or a list, such as "dialect: liquid".');
				read.dialectRange = lineOf(key, yaml, start);
				break;
			}
			case 'group':
			case 'variantOf':
				if (text) declared[key] = text;
				break;
			default:
				warn(key, `Unknown key "${key}" in "empathy".${didYouMean(key, KEYS)}`);
		}
	}
	return read;
}

/** The type that goes by a name or an alias, whatever its case; undefined for none. */
export function messageType(text: string): MessageType | undefined {
	const word = text.toLowerCase();
	return MESSAGE_TYPES.find((known) => known === word) ?? TYPE_ALIASES[word];
}
