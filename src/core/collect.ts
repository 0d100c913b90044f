/**
 * Findings of one file: levels, merging, directives, order.
 */
import {fixInFile} from './file-fix.ts';
import {Places} from './place.ts';
import type {Directive, FileProblem, MessageSource, ReadResult} from './reader-types.ts';
import type {ActiveRule, MessageView, ReportInput, Sentence, Wordings} from './rule-types.ts';
import {toFile} from './source-map.ts';
import {didYouMean} from './suggest.ts';
import {inTwins} from './twins.ts';
import type {Finding, Level, Range, Suggestion, SuppressedFinding} from './types.ts';

const RANK: Readonly<Record<Level, number>> = {info: 0, warn: 1, error: 2};
const lower = (a: Level, b: Level): Level => (RANK[a] <= RANK[b] ? a : b);

interface Entry {
	finding: Finding;
	/** Place of its rule among all rules; -1 for a problem of the file itself. */
	order: number;
}

/** Collects what the rules report about one file. */
export class Collector {
	private readonly entries: Entry[] = [];
	private readonly file: string;
	private readonly places: Places;
	private readonly read: ReadResult;
	private readonly rules: ReadonlyMap<string, ActiveRule>;

	constructor(text: string, read: ReadResult, rules: ReadonlyMap<string, ActiveRule>) {
		this.file = text;
		this.places = new Places(text);
		this.read = read;
		this.rules = rules;
	}

	add(active: ActiveRule, order: number, source: MessageSource, view: MessageView, input: ReportInput<Wordings>): void {
		const {rule} = active;
		const messageId = String(input.messageId) || (Object.keys(rule.messages)[0] as string);
		const wording = rule.messages[messageId]?.(input.data);
		if (!wording) throw new Error(`rule "${rule.meta.id}" reports "${messageId}", which is not among its wordings`);
		const inText = rangeOf(input.at);
		const range = toFile(source.map, inText);
		const finding: Finding = {
			ruleId: rule.meta.id,
			messageId,
			severity: levelOf(active, view, input),
			message: wording.message,
			note: wording.note,
			range,
			...this.places.span(range),
			suggestions: this.suggestionsOf(source, wording.suggestions, input.suggestions),
		};
		// One after the other: most findings have none of them, and an object that is copied is slow to make.
		const fix = input.fix && fixInFile(this.file, source, input.fix);
		if (fix) finding.fix = fix;
		finding.source = source.title === undefined ? {id: source.id} : {id: source.id, title: source.title};
		const twins = inTwins(source, inText);
		if (twins.length > 0) finding.also = twins.map((twin) => ({range: twin, ...this.places.span(twin)}));
		this.entries.push({finding, order});
	}

	private suggestionsOf(
		source: MessageSource,
		fixed: readonly string[] = [],
		own: readonly Suggestion[] = [],
	): Suggestion[] {
		const suggestions: Suggestion[] = fixed.map((desc) => ({desc}));
		for (const {desc, fix} of own) {
			const moved = fix && fixInFile(this.file, source, fix);
			suggestions.push(moved ? {desc, fix: moved} : {desc});
		}
		return suggestions;
	}

	/** A rule that threw: one fatal entry for the file. */
	crash(ruleId: string, error: unknown): void {
		const reason = error instanceof Error ? error.message : String(error);
		this.problem({
			message: `Rule "${ruleId}" failed: ${reason}. Switch it off or report it to its authors`,
			range: [0, 0],
			severity: 'error',
			fatal: true,
		});
	}

	problem({message, range, severity, fatal}: FileProblem): void {
		const finding: Finding = {ruleId: null, severity, message, range, ...this.places.span(range), suggestions: []};
		if (fatal) finding.fatal = true;
		this.entries.push({finding, order: -1});
	}

	/** All findings in text order, with those that a directive silences set apart. */
	finish(): {findings: Finding[]; suppressed: SuppressedFinding[]} {
		this.checkDirectives();
		this.entries.sort(inFileOrder);
		this.merge();
		const findings: Finding[] = [];
		const suppressed: SuppressedFinding[] = [];
		for (const {finding} of this.entries) {
			const silenced = this.silencedBy(finding);
			if (silenced === undefined) findings.push(finding);
			else suppressed.push({...finding, suppressions: [{kind: 'directive', justification: silenced}]});
		}
		return {findings, suppressed};
	}

	/**
	 * Where findings mark the same span, the most serious one stays as it is, of equals that of the rule listed first; the
	 * others drop to `info`. Two missing parts that belong after the same sentence are two findings. In file order by now.
	 */
	private merge(): void {
		let best: Entry | undefined;
		for (const entry of this.entries) {
			const {ruleId, severity} = entry.finding;
			if (ruleId === null || this.rules.get(ruleId)?.rule.meta.scope === 'message') continue;
			if (!best || !sameSpan(best, entry)) best = entry;
			else if (RANK[severity] > RANK[best.finding.severity]) {
				best.finding.severity = 'info';
				best = entry;
			} else entry.finding.severity = 'info';
		}
	}

	private checkDirectives(): void {
		const {directives, declared, disableRange = [0, 0]} = this.read;
		const check = (ids: readonly string[], range: Range, where: string): void => {
			for (const id of ids) {
				if (this.rules.has(id)) continue;
				this.problem({
					message: `${where} names an unknown rule "${id}".${didYouMean(id, [...this.rules.keys()])}`,
					range,
					severity: 'warn',
				});
			}
		};
		for (const {rules, range} of directives) check(rules, range, 'This comment');
		check(declared.disable ?? [], disableRange, 'Front matter "disable"');
	}

	private silencedBy(finding: Finding): string | undefined {
		if (finding.ruleId === null) return undefined;
		if (this.read.declared.disable?.includes(finding.ruleId)) return 'front matter';
		let by: Directive | undefined;
		for (const directive of this.read.directives) {
			const names = directive.rules.length === 0 || directive.rules.includes(finding.ruleId);
			if (!names || directive.range[0] > finding.range[0]) continue;
			if (directive.kind === 'disable-next-line') {
				if (this.places.point(directive.range[1]).line + 1 === finding.line) return directive.reason ?? '';
			} else by = directive.kind === 'disable' ? directive : undefined;
		}
		return by && (by.reason ?? '');
	}
}

const inFileOrder = (a: Entry, b: Entry): number => {
	const [one, other] = [a.finding.range, b.finding.range];
	return one[0] - other[0] || one[1] - other[1] || a.order - b.order;
};

const sameSpan = ({finding: {range: one}}: Entry, {finding: {range: other}}: Entry): boolean =>
	one[0] === other[0] && one[1] === other[1];

const isSentence = (at: ReportInput<Wordings>['at']): at is Sentence => 'hits' in at;

/** The span that a finding marks. */
export function rangeOf(at: ReportInput<Wordings>['at']): Range {
	if (Array.isArray(at)) return at as unknown as Range;
	if (isSentence(at as Sentence)) return (at as Sentence).range;
	return (at as {at: Range}).at;
}

/**
 * The level of one finding: the rule's normal level (a level set in the configuration replaces it), lowered where the
 * rule says so, and capped where the finding depends on a type that nobody declared.
 */
function levelOf({severity, set, rule}: ActiveRule, view: MessageView, input: ReportInput<Wordings>): Level {
	const normal = severity as Level;
	let level = normal;
	if (input.level === 'info') level = 'info';
	else if (input.level && !set) level = rule.meta.severity === 'off' ? lower(input.level, normal) : input.level;
	if (!input.dependsOnType || view.declared) return level;
	return lower(level, view.typeSource === 'name' ? 'warn' : 'info');
}
