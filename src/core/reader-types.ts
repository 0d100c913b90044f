/**
 * What readers take and give: a file's text → the messages in it, each with a map back to the file. Types only.
 */
import type {Paragraph} from './layout.ts';
import type {Declared, Range, Split} from './types.ts';

/**
 * How a text is tied to its file, in runs: `[text, file]` begins a run in which both go in step up to the next run.
 * With a third number the run is one whole that stands for the file's text up to there, such as the two characters of
 * `\\n` in JSON or the six of `&nbsp;`. Runs ascend in `text`; what lies between two runs in the file only (a tag, an
 * indent) is no part of the text.
 */
export type TextMap = ReadonlyArray<readonly [text: number, file: number, end?: number]>;

/** One customer text inside a template file, as a reader finds it. */
export interface MessageSource {
	/** Stable within the file: the slug of its heading, the id of its record, else `1`, `2` … in file order. */
	id: string;
	/** What a person would call it: the heading above it, front matter `title`, a record's name, or the subject. */
	title?: string;
	/** The subject line, when the file gives one. Not part of the body. */
	subject?: string;
	/**
	 * The text of the message. For Markdown and plain text files this is a slice of the file in which all that is not
	 * customer text (quote markers, agent notes, comments) is blanked: same length, same line breaks. For data files it
	 * is the decoded string. For `html` it is the markup; the core turns it into what the customer reads.
	 */
	text: string;
	format: 'markdown' | 'text' | 'html';
	/** The part of the file that this message covers. */
	range: Range;
	map: TextMap;
	/** Where the paragraphs are, when the format's own parser has said so. Set by the core for what was HTML. */
	layout?: {paragraphs: Paragraph[]; strong: Range[]; breaks: Set<number>};
	/** How words of the text must be written to stand in the file: escapes of JSON, quotes of CSV, entities. */
	encode?: (text: string) => string;
	/** What the record says about this message; the file's front matter does the same for all of its messages. */
	declared?: Declared;
	/** Language of this message, lower case, when its record says so. */
	lang?: string;
	/** Dialects of placeholders that the source names; without it they are recognised. */
	dialects?: readonly string[];
	/** Other forms of the same message, such as the plain text beside the HTML: read for places only. */
	twins?: ReadonlyArray<{text: string; format: MessageSource['format']; map: TextMap}>;
}

/** A comment or front matter entry that silences findings. */
export interface Directive {
	kind: 'disable' | 'enable' | 'disable-next-line';
	/** Rule ids; empty for all rules. */
	rules: readonly string[];
	/** What stands behind `--`. */
	reason?: string;
	/** The comment itself, in the file. */
	range: Range;
}

/** A mistake in a file that its author can mend: broken front matter, an unknown type, an unclosed comment. */
export interface FileProblem {
	message: string;
	range: Range;
	severity: 'warn' | 'error';
	/** True when the file could not be read as what it claims to be. */
	fatal?: boolean;
}

export interface ReadResult {
	messages: MessageSource[];
	/** From front matter; holds for every message of the file. */
	declared: Declared;
	/** `lang` of the front matter, lower case, or undefined. */
	lang?: string;
	directives: Directive[];
	problems: FileProblem[];
	/** Where `empathy.disable` stands, for reporting unknown ids there. */
	disableRange?: Range;
	/** Where `empathy.dialect` stands, for reporting unknown names there. */
	dialectRange?: Range;
	/** Records that were passed over: notes for the team, and switched off ones. */
	skipped?: {private: number; inactive: number};
	/** True when nothing says where the customer texts of this data file are. */
	notSource?: boolean;
	/** Name of the preset that recognised the file by itself. */
	preset?: string;
}

export interface ReadOptions {
	/** The file's name, for what its ending or folder tells. */
	filePath: string;
	/** From config; undefined lets the reader choose per file. */
	split?: Split | undefined;
	/** From config `sources`: where the customer texts of a data file are. */
	source?: SourceSpec | undefined;
}

export interface Reader {
	name: string;
	/** File name endings, with the dot, lower case. */
	extensions: readonly string[];
	/** Loads what `read` needs for this text; undefined when nothing is missing. */
	prepare?(text: string): Promise<void> | undefined;
	/** @throws Error when `prepare` was not awaited and something is missing */
	read(text: string, options: ReadOptions): ReadResult;
}

// ---------------------------------------------------------------- data files

/** A value of a data file (JSON, YAML, CSV, XML, gettext) with its place. */
export interface DataNode {
	kind: 'object' | 'array' | 'string' | 'other';
	/** In the file, with the quotes of a string. */
	range: Range;
	/** The plain value: what `JSON.parse` would give. Objects and arrays hold the values of their children. */
	value: unknown;
	/** Children of an object, by key. */
	fields?: ReadonlyMap<string, DataNode>;
	/** Children of an array. */
	items?: readonly DataNode[];
	/** The decoded text of a string with its map; made when asked for. */
	text?: () => {text: string; map: TextMap};
	/** How words must be written to stand inside this string. */
	encode?: (text: string) => string;
}

/** A test of a record: a pointer whose value must be true, one of `is`, or none of `not`. A record without it passes. */
export type RecordTest = string | {at: string; is?: readonly string[]; not?: readonly string[]};

/**
 * Where the customer texts of a data file are. Pointers are JSONPath (RFC 9535), from the record on; `title` is short for
 * `$.title`; several with ` | ` between them are tried in order.
 */
export interface SourceSpec {
	/** Name of a preset whose entries hold where this gives none. */
	preset?: string;
	/** To the records, from the top of the file: `$.macros[*]`. */
	records?: string;
	id?: string;
	title?: string;
	subject?: string;
	/** To the text; of several, the first is judged and the others are its twins. */
	body?: string | readonly string[];
	format?: MessageSource['format'] | 'auto';
	/** Dialects of placeholders. */
	dialect?: string | readonly string[];
	public?: RecordTest;
	active?: RecordTest;
	/** To an intent, a tag or a category that tells the message type; or with `map`, what its values mean. */
	type?: string | {at: string; map: Readonly<Record<string, string>>};
	/** To an ISO 639-1 code; English alone is judged. */
	locale?: string;
	group?: string;
	/** One body may hold several messages. */
	split?: Split;
}
