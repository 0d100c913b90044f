/**
 * Findings of one file: levels, merging, directives, order.
 */
import {Places} from './place.ts';
import type {Directive, FileProblem, MessageSource, ReadResult} from './reader-types.ts';
import type {ActiveRule, MessageView, ReportInput, Sentence, Wordings} from './rule-types.ts';
import {isWhole, toFile} from './source-map.ts';
import {didYouMean} from './suggest.ts';
import type {Finding, Fix, Level, Range, SuppressedFinding} from './types.ts';

const RANK: Readonly<Record<Level, number>> = {info: 0, warn: 1, error: 2};
const lower = (a: Level, b: Level): Level => (RANK[a] <= RANK[b] ? a : b);

/** Collects what the rules report about one file. */
export class Collector {
	private readonly findings: Array<Finding & {order: number}> = [];
	private readonly places: Places;
	private readonly read: ReadResult;
	private readonly rules: ReadonlyMap<string, ActiveRule>;

	constructor(text: string, read: ReadResult, rules: ReadonlyMap<string, ActiveRule>) {
		this.places = new Places(text);
		this.read = read;
		this.rules = rules;
	}

	add(active: ActiveRule, order: number, source: MessageSource, view: MessageView, input: ReportInput<Wordings>): void {
		const {rule} = active;
		const messageId = String(input.messageId) || (Object.keys(rule.messages)[0] as string);
		const wording = rule.messages[messageId]?.(input.data);
		if (!wording) throw new Error(`rule "${rule.meta.id}" reports "${messageId}", which is not among its wordings`);
		const range = toFile(source.map, rangeOf(input.at));
		const fix = input.fix && fixIn(source, input.fix);
		this.findings.push({
			order,
			ruleId: rule.meta.id,
			messageId,
			severity: levelOf(active, view, input),
			message: wording.message,
			note: wording.note,
			range,
			...this.places.span(range),
			suggestions: [
				...(wording.suggestions ?? []).map((desc: string) => ({desc})),
				...(input.suggestions ?? []).map(({desc, fix: change}) => {
					const moved = change && fixIn(source, change);
					return {desc, ...(moved && {fix: moved})};
				}),
			],
			...(fix && {fix}),
			source: {id: source.id, ...(source.title !== undefined && {title: source.title})},
		});
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
		this.findings.push({
			order: -1,
			ruleId: null,
			severity,
			message,
			range,
			...this.places.span(range),
			suggestions: [],
			...(fatal && {fatal}),
		});
	}

	/** All findings in text order, with those that a directive silences set apart. */
	finish(): {findings: Finding[]; suppressed: SuppressedFinding[]} {
		this.checkDirectives();
		this.merge();
		this.findings.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || a.order - b.order);
		const findings: Finding[] = [];
		const suppressed: SuppressedFinding[] = [];
		for (const {order: _, ...finding} of this.findings) {
			const silenced = this.silencedBy(finding);
			if (silenced === undefined) findings.push(finding);
			else suppressed.push({...finding, suppressions: [{kind: 'directive', justification: silenced}]});
		}
		return {findings, suppressed};
	}

	/**
	 * Where two findings mark the same span, the rule listed first stays as it is and the others drop to `info`.
	 * Two missing parts that belong after the same sentence are two findings.
	 */
	private merge(): void {
		const best = new Map<string, Finding & {order: number}>();
		for (const finding of this.findings) {
			if (finding.ruleId === null || this.rules.get(finding.ruleId)?.rule.meta.scope === 'message') continue;
			const key = finding.range.join();
			const other = best.get(key);
			if (!other) best.set(key, finding);
			else if (
				RANK[finding.severity] > RANK[other.severity] ||
				(finding.severity === other.severity && finding.order < other.order)
			) {
				other.severity = 'info';
				best.set(key, finding);
			} else finding.severity = 'info';
		}
	}

	private checkDirectives(): void {
		const known = [...this.rules.keys()];
		const check = (ids: readonly string[], range: Range, where: string): void => {
			for (const id of ids) {
				if (this.rules.has(id)) continue;
				this.problem({
					message: `${where} names an unknown rule "${id}".${didYouMean(id, known)}`,
					range,
					severity: 'warn',
				});
			}
		};
		for (const directive of this.read.directives) check(directive.rules, directive.range, 'This comment');
		check(this.read.declared.disable ?? [], this.read.disableRange ?? [0, 0], 'Front matter "disable"');
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

const isSentence = (at: ReportInput<Wordings>['at']): at is Sentence => 'hits' in at;

/** The span that a finding marks. */
export function rangeOf(at: ReportInput<Wordings>['at']): Range {
	if (Array.isArray(at)) return at as unknown as Range;
	if (isSentence(at as Sentence)) return (at as Sentence).range;
	return (at as {at: Range}).at;
}

/** The change as the file must take it; none where a tag stands between the words, because it would be lost. */
function fixIn({map, encode}: MessageSource, {range, text}: Fix): Fix | undefined {
	return isWhole(map, range) ? {range: toFile(map, range), text: encode?.(text) ?? text} : undefined;
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
