import {Late} from '../core/late.ts';
import type {FileProblem, ReadResult} from '../core/reader-types.ts';
import type {Declared, Range} from '../core/types.ts';
import {readDeclared} from './declared.ts';
import type {YamlFault} from './yaml.ts';

/** What stands above the messages of a file. */
export interface FrontMatter {
	/** Offset of the first character behind it; 0 or 1 (a byte order mark) without front matter. */
	bodyStart: number;
	title?: string;
	subject?: string;
	lang?: string;
	declared: Declared;
	disableRange?: Range;
	dialectRange?: Range;
	problems: FileProblem[];
}

/** A file's result: what was read of it, under what its front matter says. */
export function underMatter(
	{declared, problems, lang, disableRange, dialectRange}: FrontMatter,
	read: Pick<ReadResult, 'messages' | 'directives' | 'problems'>,
): ReadResult {
	return {
		...read,
		declared,
		problems: [...problems, ...read.problems],
		...(lang !== undefined && {lang}),
		...(disableRange && {disableRange}),
		...(dialectRange && {dialectRange}),
	};
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/** Most templates have no front matter. */
export const yamlParser = new Late('The YAML parser', async () => (await import('./yaml.ts')).parseYaml);

/** Loads what the text needs to be read; undefined when nothing is missing. */
export function prepareFrontMatter(text: string): Promise<void> | undefined {
	return yamlParser.ready || !OPENING.test(text) ? undefined : yamlParser.prepare();
}

/** The text of a scalar; lists and maps have none. */
const scalar = (value: unknown): string | undefined =>
	typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** A block is front matter only if it is closed and looks like a YAML mapping, because `---` is also a rule line. */
export function readFrontMatter(text: string): FrontMatter {
	const none: FrontMatter = {bodyStart: text.charCodeAt(0) === 0xfe_ff ? 1 : 0, declared: {}, problems: []};
	const opening = OPENING.exec(text);
	if (!opening) return none;
	const start = opening[0].length;
	const rest = text.slice(start);
	const closing = CLOSING.exec(rest);
	if (!closing) return none;
	const yaml = rest.slice(0, closing.index);
	if (!hasKey(yaml) || !looksLikeYaml(yaml)) return none;
	const closingEnd = start + closing.index + closing[0].length;
	const bodyStart = Math.min(text.length, text.charCodeAt(closingEnd) === 10 ? closingEnd + 1 : closingEnd);
	const parsed = yamlParser.get()(yaml);
	if ('fault' in parsed) return {...none, bodyStart, problems: [brokenYaml(parsed.fault, yaml, start)]};
	const {data} = parsed;
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return none;
	return fromMapping(data as Record<string, unknown>, yaml, start, bodyStart);
}

const hasKey = (yaml: string): boolean => /^["']?[\w.-]+["']?[ \t]*:(?:\s|$)/m.test(yaml);

/** Each line at the margin is a key, an item, a comment or a closing bracket; a letter between rule lines has others. */
const looksLikeYaml = (yaml: string): boolean =>
	!/^(?!["']?[\w.-]+["']?[ \t]*:(?:\s|$)|-(?:\s|$)|[#\s\]}]|$)/m.test(yaml);

function fromMapping(data: Record<string, unknown>, yaml: string, start: number, bodyStart: number): FrontMatter {
	const {declared, problems, disableRange, dialectRange} = readDeclared(data.empathy, yaml, start);
	const matter: FrontMatter = {bodyStart, declared, problems};
	const title = scalar(data.title);
	const subject = scalar(data.subject);
	const lang = scalar(data.lang);
	if (title) matter.title = title;
	if (subject) matter.subject = subject;
	if (lang) matter.lang = lang.toLowerCase();
	if (disableRange) matter.disableRange = disableRange;
	if (dialectRange) matter.dialectRange = dialectRange;
	return matter;
}

function brokenYaml({reason, position}: YamlFault, yaml: string, start: number): FileProblem {
	const at = Math.min(position, Math.max(0, yaml.length - 1));
	const lineStart = yaml.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
	const lineEnd = yaml.indexOf('\n', at);
	return {
		message: `The front matter is not valid YAML (${reason}). Mend it, or nothing in it counts.`,
		range: [start + lineStart, start + (lineEnd === -1 ? yaml.length : Math.max(lineEnd, lineStart))],
		severity: 'warn',
	};
}
