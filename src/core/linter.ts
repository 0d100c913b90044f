/**
 * Text in, findings out. No files, no console: the same text, configuration and packs give the same result.
 */
import {mergeClasses} from './classes.ts';
import {Collector} from './collect.ts';
import {specOf} from './cue-spec.ts';
import {type CompiledCues, type CueEntry, compileCues} from './cues/compile.ts';
import {Matcher} from './cues/match.ts';
import {freeze, thaw} from './cues/snapshot.ts';
import {withKnownDialects} from './dialect-choice.ts';
import {Dialects} from './dialect-set.ts';
import {UserError} from './errors.ts';
import {htmlParser} from './html-late.ts';
import {readHtml} from './html-message.ts';
import {inspectMessage} from './inspect.ts';
import {judge} from './judge.ts';
import {whenLoaded} from './late.ts';
import {readMessage} from './read-message.ts';
import type {MessageSource, Reader, ReadResult} from './reader-types.ts';
import type {ActiveRule, Cue, Linter, LinterConfig, LintInput, MessageView, MoveProcedure, Pack} from './rule-types.ts';
import {activeRules, withSettings} from './settings.ts';
import type {InspectRecord, LintResult} from './types.ts';

/** For a text without a file: Markdown reads plain text well enough. */
const DEFAULT_PATH = 'text.md';

/** A message made ready for the rules, or the language for which it was passed over. */
type SeenMessage = {source: MessageSource; view: MessageView} | {foreign: string};

export interface LinterParts {
	packs: readonly Pack[];
	readerFor(filePath: string): Reader | undefined;
}

/**
 * @throws UserError for an unknown rule, preset, option or word class, and for a cue that cannot be read
 */
export function makeLinter({packs, readerFor}: LinterParts, config: LinterConfig): Linter {
	const rules = activeRules(packs, config);
	const moves = movesOf(packs);
	const compiled = compileFor(packs, config, rules, moves);
	const matcher = new Matcher(compiled);
	const dialects = new Dialects(config.placeholders);

	const readFile = async (input: LintInput): Promise<ReadResult> => {
		const filePath = input.filePath ?? DEFAULT_PATH;
		const reader = readerFor(filePath);
		if (!reader) throw new UserError('UNKNOWN_FORMAT', `${filePath} is not in a format that can be read`);
		const {split, source, firstRecord} = input;
		const options = {filePath, split, source, firstRecord};
		await reader.prepare?.(input.text, options);
		return withKnownDialects(reader.read(input.text, options), dialects);
	};
	/** One at a time: an export may hold tens of thousands of messages. */
	async function* viewsOf(input: LintInput, read: ReadResult): AsyncGenerator<SeenMessage> {
		for (const found of read.messages) {
			const lang = found.lang ?? read.lang;
			if (lang !== undefined && !/^en\b/i.test(lang)) {
				yield {foreign: lang};
				continue;
			}
			const declared = {...read.declared, ...found.declared};
			const chosen = dialects.choose(declared.dialects ?? input.declared?.dialects ?? found.dialects);
			const source = await whenLoaded(() => readHtml(found, chosen));
			// Twins are read only where something is found, when there is no waiting any more.
			if (found.twins?.some(({format}) => format === 'html')) await htmlParser.prepare();
			const context = {
				compiled,
				matcher,
				moves,
				allow: config.allow ?? [],
				dialects: chosen,
				filePath: input.filePath ?? DEFAULT_PATH,
				declared,
				configured: {...input.declared, ...source.configured},
			};
			const view = await whenLoaded(() => readMessage(source, context));
			// A layout, a partial: markup without words for anybody.
			if (found.format === 'html' && view.sentences.length === 0) continue;
			yield {source, view};
		}
	}

	return {
		rules,
		async lint(input: LintInput): Promise<LintResult> {
			const active = input.rules ? withSettings(rules, input.rules, 'rules') : rules;
			const read = await readFile(input);
			const collector = new Collector(input.text, read, active);
			for (const problem of read.problems) collector.problem(problem);
			const stats: LintResult['stats'] = {messages: 0, foreign: 0, undeclared: 0};
			const languages = new Set<string>();
			for await (const seen of viewsOf(input, read)) {
				if ('foreign' in seen) {
					stats.foreign++;
					languages.add(seen.foreign);
					continue;
				}
				const {source, view} = seen;
				if (view.type === 'internal-note') continue;
				judge(
					view,
					active,
					(rule, place, finding) => collector.add(rule, place, source, view, finding),
					(ruleId, error) => {
						if (config.debug) throw error;
						collector.crash(ruleId, error);
					},
				);
				stats.messages++;
				if (view.problemLike && (view.typeSource === 'guess' || view.typeSource === 'none')) stats.undeclared++;
			}
			if (languages.size > 0) stats.languages = [...languages].sort();
			if (read.skipped?.private) stats.private = read.skipped.private;
			if (read.skipped?.inactive) stats.inactive = read.skipped.inactive;
			if (read.notSource) stats.notSource = true;
			if (read.preset !== undefined) stats.preset = read.preset;
			if (read.records) stats.records = stats.messages;
			return {filePath: input.filePath ?? DEFAULT_PATH, ...collector.finish(), stats};
		},
		async inspect(input: LintInput): Promise<InspectRecord> {
			const messages: InspectRecord['messages'] = [];
			for await (const seen of viewsOf(input, await readFile(input))) {
				if ('view' in seen) messages.push(inspectMessage(seen.source, seen.view));
			}
			return {filePath: input.filePath ?? DEFAULT_PATH, messages};
		},
	};
}

function movesOf(packs: readonly Pack[]): MoveProcedure {
	const moves = packs.find((pack) => pack.moves)?.moves;
	if (moves) return moves;
	const message = 'no pack says what the moves of a message are; keep the built-in pack first';
	throw new UserError('BAD_PACK', message, 'packs');
}

function compileFor(
	packs: readonly Pack[],
	{words, brands = []}: LinterConfig,
	rules: ReadonlyMap<string, ActiveRule>,
	moves: MoveProcedure,
): CompiledCues {
	const [only] = packs;
	if (packs.length === 1 && only?.compiled && !words && brands.length === 0) return thaw(only.compiled);
	const classes = mergeClasses([...packs.map((pack) => pack.words), words ?? {}], brands);
	// Overrides may switch on a rule for some files only, so cues of a rule that is off are compiled too.
	return compileCues(
		entriesOf(rules, moves),
		classes,
		packs.flatMap((pack) => pack.forgiven ?? []),
	);
}

/**
 * The pack's cues, compiled, as text for `Pack.compiled`.
 *
 * @throws UserError for a cue that cannot be read
 */
export function compilePack(pack: Pack): string {
	const moves = pack.moves ?? {cues: {}};
	const entries = entriesOf(activeRules([pack], {extends: []}), moves);
	return freeze(compileCues(entries, mergeClasses([pack.words], []), pack.forgiven));
}

function entriesOf(rules: ReadonlyMap<string, ActiveRule>, moves: Pick<MoveProcedure, 'cues'>): CueEntry[] {
	const entries: CueEntry[] = [];
	const add = (owner: string, cues: readonly Cue[], unless: readonly string[], foreign = false): void => {
		for (const [index, cue] of cues.entries()) {
			const spec = specOf(cue);
			entries.push({
				id: `${owner}/${index + 1}`,
				owner,
				spec: spec.message === false ? {...spec, message: ''} : spec,
				unless,
				...(foreign && {foreign}),
			});
		}
	};
	for (const [name, cues] of Object.entries(moves.cues)) add(`moves/${name}`, cues, []);
	const [base] = rules.values();
	for (const {rule, pack} of rules.values()) add(rule.meta.id, rule.cues, rule.unless, pack !== base?.pack);
	return entries;
}
