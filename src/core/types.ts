/**
 * The words of the house as types. This file imports nothing of ours.
 *
 * Offsets are UTF-16 code units, lines and columns are 1-based, a range is `[start, end)`.
 */

/** What a customer text is for; decides which parts it must have. */
export const MESSAGE_TYPES = [
	'problem',
	'incident',
	'refusal',
	'update',
	'resolved',
	'autoreply',
	'question',
	'security',
	'dunning',
	'bereavement',
	'offboarding',
	'praise',
	'receipt',
	'newsletter',
	'legal',
	'internal-note',
	'unknown',
] as const;
export type MessageType = (typeof MESSAGE_TYPES)[number];

/** Other names under which a type may be declared. */
export const TYPE_ALIASES: Readonly<Record<string, MessageType>> = {
	'how-to': 'question',
	cancellation: 'offboarding',
	shipping: 'receipt',
	marketing: 'newsletter',
	survey: 'newsletter',
	complaint: 'problem',
	outage: 'incident',
	other: 'unknown',
};

/** Every name under which a type may be declared. */
export const TYPE_NAMES: readonly string[] = [...MESSAGE_TYPES, ...Object.keys(TYPE_ALIASES)];

/** Where the type was read. `frontmatter` and `config` are declarations; `name` and `guess` are not. */
export type TypeSource = 'frontmatter' | 'config' | 'name' | 'guess' | 'none';

export const FAULTS = ['ours', 'partner', 'customer', 'none', 'unknown'] as const;
export type Fault = (typeof FAULTS)[number];

/** What a sentence does in the message ("rhetorical move"). */
export const MOVES = [
	'sympathy',
	'victim-joining',
	'acknowledgement',
	'hollow',
	'apology',
	'dismissal',
	'condolence',
	'action',
	'filler',
	'plain',
	'out',
] as const;
export type Move = (typeof MOVES)[number];

/** What a clause is about, for the balance of a message: a step, a fact, a feeling, padding, none of these. */
export const BUCKETS = ['act', 'event', 'feel', 'pad', 'other'] as const;
export type Bucket = (typeof BUCKETS)[number];

export const SEVERITIES = ['off', 'info', 'warn', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Level = Exclude<Severity, 'off'>;

export const SPLITS = ['document', 'heading', 'fence', 'blockquote', 'separator'] as const;
export type Split = (typeof SPLITS)[number];

export type Range = readonly [start: number, end: number];

/** What is declared about a message: by front matter, or by a config override for its file. */
export interface Declared {
	type?: MessageType;
	fault?: Fault;
	severity?: 'normal' | 'high';
	/** Emotions that the customer named, for example `worried`. */
	customerSaid?: readonly string[];
	group?: string;
	variantOf?: string;
	/** Rule ids switched off for the file. */
	disable?: readonly string[];
	/** Dialects of its placeholders; only these are read then. Without it all are recognised. */
	dialects?: readonly string[];
}

// ---------------------------------------------------------------- parse

export const PLACEHOLDER_KINDS = [
	'name',
	'date',
	'amount',
	'number',
	'order',
	'event',
	'product',
	'agent',
	'company',
	'mood',
	'link',
	'other',
] as const;
export type PlaceholderKind = (typeof PLACEHOLDER_KINDS)[number];

/**
 * Text in a message that the sending system fills in, or a control tag of it. Offsets in the message text. A tag with
 * words of ours in it, such as a fallback of several words or `_("We are late.")`, is two control tags with those words
 * between them; the first has its name and fallback.
 */
export interface Placeholder {
	range: Range;
	/** The name inside the brackets, as written: `customer.first_name`. */
	name: string;
	kind: PlaceholderKind;
	/** `variable` is read as one word; `control`, `comment` and `instruction` (to the agent) are blanked. */
	role: 'variable' | 'control' | 'comment' | 'instruction';
	/** Name of the dialect it is written in: one of the table in dialects.ts, or of the configuration. */
	dialect: string;
	/** What the customer reads when the value is missing, as written: `there` in `{{ name | default: 'there' }}`. */
	fallback?: {range: Range; text: string};
	/** What a control tag does to the text around it. */
	branch?: BranchTag;
}

/**
 * The part of a control tag in a branching: `open` begins one and its first arm (`if`, `unless`, `case`, `for`), `arm`
 * begins a further arm (`elsif`, `when`), `else` the one for all other cases, `close` ends it.
 */
export interface BranchTag {
	part: 'open' | 'arm' | 'else' | 'close';
	/** `if`, `unless`, `case`, `for` …, as the dialect calls it. */
	word: string;
	/** As written: `order.late`. Empty for `else` and `close`. */
	condition: string;
}

/** A span that is not our own prose: a quotation, a title, code, a link target. Read as one word, never looked into. */
export interface Span {
	range: Range;
	kind: 'quote' | 'code' | 'url' | 'title' | 'allow';
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'cell' | 'code';

/** A stretch of text that no sentence crosses. */
export interface Block {
	range: Range;
	kind: BlockKind;
	/** In a numbered list. */
	ordered?: boolean;
	/** 1 to 6 for headings. */
	depth?: number;
}

/** What a sentence is in the layout of the message, before its wording is judged. */
export type SentenceRole = 'body' | 'heading' | 'greeting' | 'sign-off' | 'subject' | 'separator' | 'note';

/** A sentence as the parser cuts it. Offsets in the message text. */
export interface RawSentence {
	range: Range;
	/** Index into the blocks. */
	block: number;
	role: SentenceRole;
}

/** A message text made ready for reading words. All offsets are offsets in `text`. */
export interface ParsedMessage {
	text: string;
	/** Same length as `text`: markup, tags and spans replaced by spaces or stand-in words. */
	view: string;
	blocks: Block[];
	sentences: RawSentence[];
	placeholders: Placeholder[];
	spans: Span[];
}

// ---------------------------------------------------------------- findings

export interface Fix {
	range: Range;
	text: string;
}

/** A rewrite that a person must choose, or one with ⟨slots⟩ to fill in and therefore no fix. */
export interface Suggestion {
	desc: string;
	fix?: Fix;
}

/** One finding, its place in the file's own offsets. */
export interface Finding {
	/** null for a fatal entry about the file itself. */
	ruleId: string | null;
	messageId?: string;
	severity: Level;
	/** At most 110 characters: what is wrong and what to write instead. */
	message: string;
	/** Why, and what else helps. */
	note?: string;
	url?: string;
	range: Range;
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
	suggestions: Suggestion[];
	/** Present only if applying it is safe. */
	fix?: Fix;
	fatal?: boolean;
	/** The customer text inside the file. */
	source?: {id: string; title?: string};
	/** Where the same words stand in another form of the message, such as its plain text twin. */
	also?: Place[];
}

/** Lines and columns are 1-based; the range is in the file. */
export interface Place {
	range: Range;
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
}

export interface SuppressedFinding extends Finding {
	suppressions: Array<{kind: 'directive'; justification: string}>;
}

/** All that was found in one file. */
export interface LintResult {
	filePath: string;
	findings: Finding[];
	suppressed: SuppressedFinding[];
	stats: {
		/** Customer texts that were judged. */
		messages: number;
		/** Customer texts that were passed over because they are in another language. */
		foreign: number;
		/** Texts that read like a reply to a problem while no type is declared. */
		undeclared: number;
		/** Languages of those passed over, sorted. */
		languages?: string[];
		/** Records of an export that were passed over: notes for the team, and switched off ones. */
		private?: number;
		inactive?: number;
		/** True when no source and no preset says where the customer texts of this data file are. */
		notSource?: boolean;
		/** Name of the preset that recognised the file by itself. */
		preset?: string;
		/** True for a plain text file whose HTML form is judged in the same run. */
		twin?: boolean;
		/** How many of the customer texts are records of an export. */
		records?: number;
		/** Infos of a long file that were counted and dropped, because nobody asked to see them. */
		infosLeftOut?: number;
		/** Warnings of a long file beyond those that are listed. They count like the others. */
		warningsLeftOut?: number;
	};
	/** The file's text after fixes, only when fixing was asked for and changed something. */
	output?: string;
}

// ---------------------------------------------------------------- inspect

export interface InspectedSentence {
	range: Range;
	text: string;
	move: Move;
	action: boolean;
	cues: Array<{id: string; range: Range}>;
}

export interface InspectedClause {
	range: Range;
	text: string;
	bucket: Bucket;
}

export interface InspectedMessage {
	id: string;
	title?: string;
	type: MessageType;
	typeSource: TypeSource;
	range: Range;
	acknowledged: boolean;
	nextStep: boolean;
	timeframe: boolean;
	/** Says that a fault was ours, says why, says how to reach us. */
	owned: boolean;
	explained: boolean;
	contact: boolean;
	/** Facts and steps over facts, steps and feelings, by clause; null where there is none of them. */
	balance: number | null;
	/** The parts of the balance. */
	clauses: InspectedClause[];
	variants: number;
	sentences: InspectedSentence[];
}

export interface InspectRecord {
	filePath: string;
	messages: InspectedMessage[];
}

// ---------------------------------------------------------------- report

/** What a report is drawn with. Handed in, so that a report is a pure function and runs in a browser. */
export interface ReportStyle {
	paint: Readonly<Record<'bold' | 'underline' | 'dim' | 'red' | 'yellow' | 'blue' | 'reset', (text: string) => string>>;
	/** Absolute working directory; formats that CI reads show paths relative to it. */
	cwd: string;
	/** Terminal width in columns; undefined when the report is not for a terminal. */
	width?: number | undefined;
}

/** Results in, one string out; no trailing newline is added. */
export type Reporter = (results: readonly LintResult[], style: ReportStyle) => string;
