/**
 * What a rule and a pack are made of, and what a rule sees. Types only.
 */
import type {
	BranchTag,
	Declared,
	Fault,
	Fix,
	Level,
	MessageType,
	Move,
	Placeholder,
	PlaceholderKind,
	Range,
	SentenceRole,
	Severity,
	Suggestion,
	TypeSource,
} from './types.ts';

// ---------------------------------------------------------------- cues

/** Cues that must, or must not, be found in the sentences around a match. */
export interface CueWindow {
	sentence?: readonly string[];
	next?: readonly string[];
	previous?: readonly string[];
	nearby?: readonly string[];
}

/** A cue with its keys; see docs/cues.md. */
export interface CueSpec {
	cue: string;
	/** Phrases that cancel a match they overlap. */
	unless?: readonly string[];
	without?: CueWindow;
	with?: CueWindow;
	/** Named part(s) that the finding marks, first to last; without it the whole match. */
	at?: string | readonly [first: string, last: string];
	/** The move that the match is evidence for. */
	move?: Move;
	/** The wording that reports it; without it the rule's first. `false`: evidence for a move only, never reported. */
	message?: string | false;
	/** The level of what this cue finds, where that is lower than the rule's. */
	level?: Level;
	/** A safe change to a named part. */
	fix?: {delete: string} | {replace: string; with: string};
}
export type Cue = string | CueSpec;

/** A match of one cue. Ranges are offsets in the message text. */
export interface Hit {
	/** `rule-id/3`: the third cue of the rule. */
	id: string;
	ruleId: string;
	/** Index of the sentence in the message. */
	sentence: number;
	range: Range;
	/** The span that a finding marks (`at`). */
	at: Range;
	/** The text under `at`, white space folded. */
	phrase: string;
	parts: Readonly<Record<string, {range: Range; text: string}>>;
	move?: Move | undefined;
	message?: string | undefined;
	level?: Level | undefined;
	fix?: Fix | undefined;
}

// ---------------------------------------------------------------- what a rule sees

export interface Sentence {
	index: number;
	range: Range;
	text: string;
	role: SentenceRole;
	move: Move;
	/** True when the sentence also says that something is or will be done, or what to do. */
	action: boolean;
	/** True when it ends in a question mark. */
	question: boolean;
	/** A bullet or a numbered step. */
	listItem: boolean;
	/** A numbered step. */
	numbered: boolean;
	/** Ends in a colon, as a sentence that opens a list does. */
	opensList: boolean;
	/** Names what happened: the procedure's EVENT. */
	event: boolean;
	/** Gives a time, a date or a duration. */
	time: boolean;
	/** Says why it happened. */
	explains: boolean;
	/** Says how to reach us. */
	contact: boolean;
	/** Number of words. */
	words: number;
	/** Every cue that hit it, of any rule or move. */
	hits: readonly Hit[];
}

export interface MessageView {
	id: string;
	title?: string;
	subject?: string;
	/** The subject names what happened. */
	readonly subjectEvent: boolean;
	text: string;
	type: MessageType;
	typeSource: TypeSource;
	/** True when the type was declared by front matter or config. */
	declared: boolean;
	/** True when the message reads like a reply to a problem, by its words. */
	problemLike: boolean;
	fault: Fault;
	severity: 'normal' | 'high';
	customerSaid: readonly string[];
	sentences: readonly Sentence[];
	/** Sentences of the body: without headings, greeting, sign-off, subject and notes. */
	body: readonly Sentence[];
	placeholders: readonly Placeholder[];
	/** Names of the dialects that its placeholders should be written in, where somebody said so. */
	dialects?: readonly string[];
	/**
	 * `text` as the customer's own reading has it, of the same length: markup, code and control tags are blank, and
	 * variables, quotations and addresses are stand-in words of letters that no text has.
	 */
	view: string;
	/** Which sentences stand in which branch. Rules see one variant at a time unless they ask for the whole. */
	branches: Branches;
	/** By eval/guideline: an acknowledgement, or an apology that names an event. */
	acknowledged: boolean;
	nextStep: boolean;
	timeframe: boolean;
}

// ---------------------------------------------------------------- branches

/** One way through the branches of a template: what some customer reads. */
export interface Variant {
	/** In text order. */
	sentences: readonly Sentence[];
}

/** A way through the branches on which something is missing. */
export interface LackingPath {
	/** What holds on it, in words: `order.late is false`. Empty when it is missing whatever the branches say. */
	conditions: readonly string[];
	/** The conditions joined and cut to so many UTF-16 units. */
	when(most: number): string;
	/** The arm that lacks it, or the whole branching when that arm is not written. In the message text. */
	range: Range;
	/** Sentences of the body on it; there is at least one. */
	body: readonly Sentence[];
	/** The body sentence beside which the part belongs, for parts at the start and at the end of a message. */
	first: Sentence;
	last: Sentence;
}

/**
 * The branches of a template (`{% if %}`, `{{#each}}`, `[IF VIP]` …). A loop is taken as run once; a condition has the
 * same answer wherever it is written. A message without branches has one variant.
 */
export interface Branches {
	/** A covering set: every arm stands in at least one of them, as far as the cap of 16 goes. */
	readonly variants: readonly Variant[];
	/**
	 * A way on which no sentence of the body satisfies `has`; undefined when there is none. An arm that is written and
	 * holds no sentence of the body is passed over: what stands there is not known.
	 *
	 * @param through only ways on which this sentence is read
	 */
	pathWithout(has: (sentence: Sentence) => boolean, through?: Sentence): LackingPath | undefined;
	/** Body sentences that are among the first so many for some customer. */
	opening(count: number): ReadonlySet<Sentence>;
	/** Whether some customer reads both. */
	together(one: Sentence, other: Sentence): boolean;
}

// ---------------------------------------------------------------- rules

export type OptionValue = string | number | boolean | readonly string[];
export type Options = Readonly<Record<string, OptionValue>>;

/** One wording: at most 110 characters of message, and a note that says why. */
export interface Wording {
	message: string;
	note: string;
	/** Rewrites, with ⟨slots⟩ where the writer must fill in a fact. */
	suggestions?: readonly string[];
}
// biome-ignore lint/suspicious/noExplicitAny: the arguments differ by wording; defineRule infers them.
export type Wordings = Readonly<Record<string, (args: any) => Wording>>;

export const GROUPS = [
	'sympathy',
	'victim-joining',
	'acknowledgement',
	'next-step',
	'calm',
	'ownership',
	'respect',
	'focus',
	'consistency',
	'placeholders',
] as const;
export type Group = (typeof GROUPS)[number];

export interface RuleMeta {
	id: string;
	scope: 'phrase' | 'sentence' | 'message';
	group: Group;
	/** The rule's normal level in `recommended`. */
	severity: Severity;
	/** One line for tables. */
	summary: string;
	/** Why, in a sentence or two. */
	rationale: string;
	/** Where the claim and the thresholds come from. */
	evidence: readonly string[];
	/** How it is counted, where `explain` must say that. */
	method?: string;
	/** True when some findings carry a safe fix. */
	fixable?: boolean;
	/** True when `check` looks at all branches of a template by itself; else it is asked once for each variant. */
	whole?: boolean;
	/** True when `check` looks at nothing but its own hits: then it is not asked of a message that has none. */
	onlyHits?: boolean;
	/** One whole reply before and after. */
	example: {
		before: string;
		after: string;
		/** With which options `before` is reported, for a rule that is silent without any. */
		options?: Readonly<Record<string, OptionValue>>;
	};
}

/** What `report` takes. */
export interface ReportInput<M extends Wordings, K extends keyof M & string = keyof M & string> {
	messageId: K;
	/** The arguments of the wording. */
	data: Parameters<M[K]> extends [] ? object : Parameters<M[K]>[0];
	/** The smallest span that carries the fault. */
	at: Hit | Sentence | Range;
	/** Lower than the rule's normal level; never raises it unless the rule's own entry says so. */
	level?: Level;
	/** The finding stands or falls with the message type: capped at `warn` for a type read from a name, `info` for a guess. */
	dependsOnType?: boolean;
	/** The whole message or sentence the finding is about, when that is wider than `at`. */
	suggestions?: readonly Suggestion[];
	fix?: Fix;
}

export interface RuleContext<O extends Options = Options, M extends Wordings = Wordings> {
	message: MessageView;
	options: O;
	/** Matches of this rule's own cues in body sentences, in text order, overlapping ones merged. */
	hits: readonly Hit[];
	report<K extends keyof M & string>(finding: ReportInput<M, K>): void;
}

export interface Rule<O extends Options = Options, M extends Wordings = Wordings> {
	meta: RuleMeta;
	/** Every option with its default; types and checks follow from these. */
	options: O;
	messages: M;
	cues: readonly Cue[];
	/** Exceptions for all cues. */
	unless: readonly string[];
	/** Without it every hit is reported with the wording that its cue names. */
	check(context: RuleContext<O, M>): void;
}
// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules of every option and wording type.
export type AnyRule = Rule<any, any>;

// ---------------------------------------------------------------- packs

/** Members of a word class: words, phrases, brackets, other classes. */
export type WordClasses = Readonly<
	Record<string, readonly string[] | {add?: readonly string[]; remove?: readonly string[]}>
>;

export type RuleSetting = Severity | readonly [Severity, Readonly<Record<string, unknown>>];

/** Decides what each sentence does and what the message is; only a language's base pack has one. */
export interface MoveProcedure {
	/** Cues that are evidence but are reported by no rule: group name → cues. */
	cues: Readonly<Record<string, readonly Cue[]>>;
	/** Labels the sentences in place. */
	label(input: LabelInput): void;
	/** Guesses a type from the labelled text; undefined when there is no ground for one. */
	guess(message: MessageView): {type: MessageType; problemLike: boolean} | undefined;
}

/** Sentence under labelling: the same object that rules will see, still writable. */
export type OpenSentence = {-readonly [K in keyof Sentence]: K extends 'hits' ? Hit[] : Sentence[K]};

export interface LabelInput {
	sentences: OpenSentence[];
	declared: Declared;
	/** True when a cue of this owner, such as `moves/fault`, hit the sentence. */
	has(sentence: Sentence, owner: string): boolean;
}

export interface Pack {
	name: string;
	/** ISO 639-1; only `en` has a base pack today. */
	language: string;
	words: WordClasses;
	rules: readonly AnyRule[];
	presets: Readonly<Record<string, Readonly<Record<string, RuleSetting>>>>;
	moves?: MoveProcedure;
	/** Word classes whose words of six letters or more are also known with one slip of the finger. */
	forgiven?: readonly string[];
	/** What the codes in its rules' `evidence` stand for. */
	sources?: Readonly<Record<string, string>>;
	/** This pack's cues alone, compiled when it was built; used when nothing is added to them. */
	compiled?: string;
}

// ---------------------------------------------------------------- linter

/** A way of marking placeholders that is not among the built-in dialects. */
export interface PlaceholderSpec {
	/** Under which it may be chosen. Several entries of one name are one dialect. */
	name: string;
	open: string;
	close: string;
	/** What all its values are; told from their names if left out. */
	kind?: PlaceholderKind;
	/**
	 * True when its tags steer and print nothing; or the words with which such tags begin, by what they do to a branching:
	 * `{open: ["if"], arm: ["elsif"], else: ["else"], close: ["end"]}`.
	 */
	control?: boolean | {readonly [Part in BranchTag['part']]?: readonly string[]};
}

/** The configuration after files and packs are loaded: plain data and pack objects. */
export interface LinterConfig {
	/** Names of presets; default `["recommended"]`. */
	extends?: readonly string[];
	packs?: readonly Pack[];
	rules?: Readonly<Record<string, RuleSetting>>;
	words?: WordClasses;
	brands?: readonly string[];
	/** Phrases never flagged. */
	allow?: readonly string[];
	/** Ways of marking placeholders, tried before the built-in ones. */
	placeholders?: readonly PlaceholderSpec[];
	/** Lets a rule that throws end the run, with its stack. */
	debug?: boolean;
}

/** A file to lint, with what the config says about this file. */
export interface LintInput {
	text: string;
	/** Decides the reader by its ending and the type by its name; default `text.md`. */
	filePath?: string;
	/** From `overrides`. */
	declared?: Declared;
	split?: import('./types.ts').Split;
	/** From `sources`: where the customer texts of a data file are. */
	source?: import('./reader-types.ts').SourceSpec;
	/** For a part of a data file: how many records lie before it. */
	firstRecord?: number;
	/** From `overrides`: changes on top of the config's rules. */
	rules?: Readonly<Record<string, RuleSetting>>;
}

/** A rule as configured for a run. */
export interface ActiveRule {
	rule: AnyRule;
	/** Name of the pack it comes from. */
	pack: string;
	severity: Severity;
	/** True when a config, not only a preset, set the severity: then it replaces the rule's normal level. */
	set: boolean;
	options: Options;
}

/** Compiled once, used for any number of files. Made by `createLinter`. */
export interface Linter {
	/** Every known rule by id, also those that are off. */
	readonly rules: ReadonlyMap<string, ActiveRule>;
	/** Judges one file. Rejects with a `UserError` for bad per-file settings; a rule that throws becomes one fatal finding. */
	lint(input: LintInput): Promise<import('./types.ts').LintResult>;
	/** What the linter saw in one file: messages, sentences, moves and cues. */
	inspect(input: LintInput): Promise<import('./types.ts').InspectRecord>;
}
