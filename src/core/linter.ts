/**
 * Text in, findings out. No files, no console: the same text, configuration and packs give the same result.
 */
import {mergeClasses} from './classes.ts';
import {Collector} from './collect.ts';
import {specOf} from './cue-spec.ts';
import {type CompiledCues, type CueEntry, compileCues} from './cues/compile.ts';
import {Matcher} from './cues/match.ts';
import {freeze, thaw} from './cues/snapshot.ts';
import {UserError} from './errors.ts';
import {inspectMessage} from './inspect.ts';
import {whenLoaded} from './late.ts';
import {readMessage} from './read-message.ts';
import type {
	ActiveRule,
	Cue,
	Hit,
	Linter,
	LinterConfig,
	LintInput,
	MessageView,
	MoveProcedure,
	Pack,
	ReportInput,
	Wordings,
} from './rule-types.ts';
import {activeRules, withSettings} from './settings.ts';
import type {InspectRecord, LintResult, MessageSource, Reader, ReadResult} from './types.ts';

interface ReadFile {
	read: ReadResult;
	views: Array<{source: MessageSource; view: MessageView}>;
	/** In another language than English: nothing was read further. */
	foreign: boolean;
}

export interface LinterParts {
	packs: readonly Pack[];
	readerFor(filePath: string): Reader | undefined;
}

/**
 * @throws UserError for an unknown rule, preset, option or word class, and for a cue that cannot be read
 */
export function makeLinter({packs, readerFor}: LinterParts, config: LinterConfig): Linter {
	const rules = activeRules(packs, config);
	const moves = packs.find((pack) => pack.moves)?.moves;
	if (!moves)
		throw new UserError(
			'BAD_PACK',
			'no pack says what the moves of a message are; keep the built-in pack first',
			'packs',
		);
	const compiled = compileFor(packs, config, rules, moves);
	const matcher = new Matcher(compiled);

	const messagesOf = async (input: LintInput): Promise<ReadFile> => {
		const filePath = input.filePath ?? 'text.md';
		const reader = readerFor(filePath);
		if (!reader) throw new UserError('UNKNOWN_FORMAT', `${filePath} is not in a format that can be read`);
		await reader.prepare?.(input.text);
		const read = reader.read(input.text, {split: input.split});
		const foreign = read.lang !== undefined && !/^en\b/i.test(read.lang);
		const context = {
			compiled,
			matcher,
			moves,
			allow: config.allow ?? [],
			filePath,
			declared: read.declared,
			configured: input.declared ?? {},
		};
		const views: ReadFile['views'] = [];
		for (const source of foreign ? [] : read.messages) {
			views.push({source, view: await whenLoaded(() => readMessage(source, context))});
		}
		return {read, views, foreign};
	};

	return {
		rules,
		async lint(input: LintInput): Promise<LintResult> {
			const active = input.rules ? withSettings(rules, input.rules, 'rules') : rules;
			const {read, views, foreign} = await messagesOf(input);
			const collector = new Collector(input.text, read, active);
			for (const problem of read.problems) collector.problem(problem);
			const judged = views.filter(({view}) => view.type !== 'internal-note');
			for (const {source, view} of judged) judge(view, source, active, collector, config.debug ?? false);
			return {
				filePath: input.filePath ?? 'text.md',
				...collector.finish(),
				stats: {
					messages: judged.length,
					foreign: foreign ? read.messages.length : 0,
					undeclared: judged.filter(
						({view}) => view.problemLike && (view.typeSource === 'guess' || view.typeSource === 'none'),
					).length,
					...(read.lang !== undefined && {lang: read.lang}),
				},
			};
		},
		async inspect(input: LintInput): Promise<InspectRecord> {
			const {views} = await messagesOf(input);
			return {
				filePath: input.filePath ?? 'text.md',
				messages: views.map(({source, view}) => inspectMessage(source, view)),
			};
		},
	};
}

function judge(
	view: MessageView,
	source: MessageSource,
	rules: ReadonlyMap<string, ActiveRule>,
	collector: Collector,
	debug: boolean,
): void {
	const own = ownHits(view);
	let order = 0;
	for (const active of rules.values()) {
		order++;
		if (active.severity === 'off') continue;
		const place = order;
		try {
			active.rule.check({
				message: view,
				options: active.options,
				hits: own.get(active.rule.meta.id) ?? [],
				report: (input) => collector.add(active, place, source, view, input as ReportInput<Wordings>),
			});
		} catch (error) {
			if (debug) throw error;
			collector.crash(active.rule.meta.id, error);
		}
	}
}

/** Each rule's own hits in the body; of overlapping ones the longest stays, at equal length the cue listed first. */
function ownHits(view: MessageView): ReadonlyMap<string, readonly Hit[]> {
	const kept = new Map<string, Hit[]>();
	for (const {hits} of view.body) {
		const owned = new Map<string, Hit[]>();
		for (const hit of hits) if (hit.message !== '') addTo(owned, hit.ruleId, hit);
		for (const [ruleId, own] of owned) for (const hit of withoutOverlap(own)) addTo(kept, ruleId, hit);
	}
	return kept;
}

function withoutOverlap(own: readonly Hit[]): readonly Hit[] {
	if (own.length === 1) return own;
	const length = (hit: Hit): number => hit.range[1] - hit.range[0];
	const order = (hit: Hit): number => Number(hit.id.slice(hit.id.lastIndexOf('/') + 1));
	const chosen: Hit[] = [];
	for (const hit of own.toSorted((a, b) => length(b) - length(a) || order(a) - order(b))) {
		if (chosen.every((other) => hit.range[1] <= other.range[0] || hit.range[0] >= other.range[1])) chosen.push(hit);
	}
	return chosen.sort((a, b) => a.range[0] - b.range[0]);
}

function addTo(lists: Map<string, Hit[]>, key: string, hit: Hit): void {
	const list = lists.get(key);
	if (list) list.push(hit);
	else lists.set(key, [hit]);
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
