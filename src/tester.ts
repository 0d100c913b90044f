/**
 * Public entry `empathylint/tester`: the strict table tester for rules, ours and other people's.
 * Takes `describe` and `it` from the caller, so it works with any runner that has them.
 */

import {specOf} from './core/cue-spec.ts';
import {applyFixes} from './core/fix.ts';
import {makeLinter} from './core/linter.ts';
import type {AnyRule, CueSpec, Linter, Pack} from './core/rule-types.ts';
import type {Declared, Finding, Level} from './core/types.ts';
import {english, readerFor} from './index.ts';

export interface RuleCase extends Declared {
	/** What the test is called; default the text. */
	name?: string;
	text: string;
	options?: Readonly<Record<string, unknown>>;
	/** Decides the reader; default `text.md`. */
	filePath?: string;
}
export interface NotOkCase extends RuleCase {
	/** The wording that must be used. */
	messageId?: string;
	/** The level it must have. */
	level?: Level;
	/** How many findings; default as many as `[[…]]` marks, at least one. */
	count?: number;
	/** The text after all fixes. */
	output?: string;
}
export interface RuleTable {
	/** Texts on which the rule stays silent. */
	ok: ReadonlyArray<string | RuleCase>;
	/** Texts that the rule reports. `[[…]]` marks the span that must be reported. */
	notOk: ReadonlyArray<string | NotOkCase>;
}
export interface Runner {
	describe(name: string, body: () => void): void;
	it(name: string, body: () => Promise<void>): void;
}

/**
 * Tests one rule against a table. Beyond the cases themselves it demands that no case stands twice, that every wording
 * and every reported cue is used by some `notOk`, and that every exception and window is the reason why some `ok` is silent.
 *
 * @param pack the pack the rule comes from, for its word classes; left out for a rule that needs only the English ones
 */
export function testRule(rule: AnyRule, table: RuleTable, runner: Runner, pack?: Pack): void {
	const {describe, it} = runner;
	const ok = table.ok.map(toCase);
	const notOk: NotOkCase[] = table.notOk.map(toCase);
	const used = {wordings: new Set<string>(), cues: new Set<string>()};

	describe(rule.meta.id, () => {
		describe('ok', () => {
			for (const one of ok) {
				it(nameOf(one), async () => {
					const {findings} = await run(rule, one, one.text, pack);
					expect(findings.length === 0, `must stay silent, but: ${findings.map(show).join('; ')}`);
				});
			}
		});
		describe('not ok', () => {
			for (const one of notOk) it(nameOf(one), () => checkNotOk(rule, one, used, pack));
		});
		it('has no case twice', async () => {
			const texts = [...ok, ...notOk].map((one) => JSON.stringify({...one, name: ''}));
			const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
			expect(twice.length === 0, `these stand twice: ${twice.join(', ')}`);
		});
		it('uses every wording and every cue', async () => {
			const wordings = Object.keys(rule.messages).filter((id) => !used.wordings.has(id));
			expect(wordings.length === 0, `no "notOk" case uses the wording ${wordings.join(', ')}`);
			const cues = rule.cues
				.map((cue, index) => ({cue: specOf(cue), id: `${rule.meta.id}/${index + 1}`}))
				.filter(({cue, id}) => cue.message !== false && !used.cues.has(id));
			expect(cues.length === 0, `no "notOk" case is hit by ${cues.map(({cue}) => `"${cue.cue}"`).join(', ')}`);
		});
		for (const [name, weaker] of weakened(rule)) {
			it(`needs ${name}`, async () => {
				for (const one of ok) {
					if ((await run(weaker, one, one.text, pack)).findings.length > 0) return;
				}
				expect(false, 'without it all "ok" cases stay silent: add one that it is there for, or take it out');
			});
		}
	});
}

async function checkNotOk(
	rule: AnyRule,
	one: NotOkCase,
	used: {wordings: Set<string>; cues: Set<string>},
	pack?: Pack,
): Promise<void> {
	const {text, ranges} = unmark(one.text);
	const {findings, hits, fixed} = await run(rule, one, text, pack);
	for (const finding of findings) used.wordings.add(finding.messageId ?? '');
	for (const hit of hits) used.cues.add(hit);
	const count = one.count ?? Math.max(1, ranges.length);
	expect(
		findings.length === count,
		`must give ${count} finding(s), but gave ${findings.length}: ${findings.map(show).join('; ')}`,
	);
	for (const [index, [start, end]] of ranges.entries()) {
		const found = findings[index]?.range ?? [0, 0];
		const reported = text.slice(found[0], found[1]);
		expect(found[0] === start && found[1] === end, `must mark "${text.slice(start, end)}", but marks "${reported}"`);
	}
	const [first] = findings;
	if (one.messageId)
		expect(first?.messageId === one.messageId, `must use wording ${one.messageId}, not ${first?.messageId}`);
	if (one.level) expect(first?.severity === one.level, `must be ${one.level}, not ${first?.severity}`);
	if (one.output !== undefined)
		expect(fixed === one.output, `fixed must be ${JSON.stringify(one.output)}, not ${JSON.stringify(fixed)}`);
}

async function run(
	rule: AnyRule,
	{options, filePath = 'text.md', name: _, ...rest}: RuleCase,
	text: string,
	pack: Pack | undefined,
): Promise<{findings: Finding[]; hits: string[]; fixed: string}> {
	const {text: __, ...declared} = rest;
	const linter = linterFor(rule, options, pack);
	const input = {text, filePath, declared: declaredOf(declared)};
	const {findings} = await linter.lint(input);
	const {messages} = await linter.inspect(input);
	const hits = messages.flatMap(({sentences}) => sentences.flatMap(({cues}) => cues.map(({id}) => id)));
	return {findings, hits, fixed: applyFixes(text, findings).output};
}

/** Compiling takes longer than a case, and most cases share their options. */
const linters = new WeakMap<AnyRule, Map<string, Linter>>();

/** A linter with this one rule on. The English pack's other rules are off, but their cues still tell the moves. */
function linterFor(rule: AnyRule, options: RuleCase['options'], pack: Pack | undefined): Linter {
	const known = linters.get(rule) ?? new Map<string, Linter>();
	linters.set(rule, known);
	const key = JSON.stringify([options, pack?.name]);
	const linter = known.get(key) ?? makeLinterFor(rule, options, pack);
	known.set(key, linter);
	return linter;
}

function makeLinterFor(rule: AnyRule, options: RuleCase['options'], pack: Pack | undefined): Linter {
	const normal = rule.meta.severity === 'off' ? 'warn' : rule.meta.severity;
	const recommended = {[rule.meta.id]: options ? ([normal, options] as const) : normal};
	const known = english.rules.some((other) => other.meta.id === rule.meta.id);
	const {compiled: _, ...source} = english;
	const base: Pack = {
		...source,
		rules: english.rules.map((other) => (other.meta.id === rule.meta.id ? rule : other)),
		presets: {recommended: known ? recommended : {}},
	};
	const own: Pack = {
		name: 'under-test',
		language: 'en',
		words: pack?.words ?? {},
		rules: [rule],
		presets: {recommended},
	};
	return makeLinter({packs: known ? [base] : [base, own], readerFor}, {debug: true});
}

/** Without `messageId` and the like, which belong to the case, not to the message. */
function declaredOf(rest: object): Declared {
	const {type, fault, severity, customerSaid, dialects, group, variantOf} = rest as Declared;
	return Object.fromEntries(
		Object.entries({type, fault, severity, customerSaid, dialects, group, variantOf}).filter(
			([, value]) => value !== undefined,
		),
	);
}

/** The rule with one exception or window taken out, for each of them. */
function* weakened(rule: AnyRule): Generator<[name: string, rule: AnyRule]> {
	for (const [index, exception] of rule.unless.entries()) {
		yield [`the exception "${exception}"`, {...rule, unless: rule.unless.toSpliced(index, 1)}];
	}
	for (const [place, cue] of rule.cues.entries()) {
		if (typeof cue === 'string' || cue.message === false) continue;
		const swap = (changed: CueSpec): AnyRule => ({...rule, cues: rule.cues.toSpliced(place, 1, changed)});
		for (const [index, exception] of (cue.unless ?? []).entries()) {
			yield [
				`the exception "${exception}" of "${cue.cue}"`,
				swap({...cue, unless: (cue.unless ?? []).toSpliced(index, 1)}),
			];
		}
		const {without, with: needed, ...bare} = cue;
		if (without) yield [`the window "without" of "${cue.cue}"`, swap({...bare, ...(needed && {with: needed})})];
		if (needed) yield [`the window "with" of "${cue.cue}"`, swap({...bare, ...(without && {without})})];
	}
}

const toCase = <T extends RuleCase>(one: string | T): T => (typeof one === 'string' ? ({text: one} as T) : one);
const nameOf = ({name, text}: RuleCase): string => name ?? text.replaceAll(/\s+/g, ' ').slice(0, 90);
const show = ({ruleId, severity, message, line, column}: Finding): string =>
	`${line}:${column} ${severity} ${ruleId ?? 'fatal'} ${message}`;

function unmark(text: string): {text: string; ranges: Array<[number, number]>} {
	const ranges: Array<[number, number]> = [];
	let plain = '';
	for (const part of text.split(/(\[\[|\]\])/)) {
		if (part === '[[') ranges.push([plain.length, plain.length]);
		else if (part === ']]') (ranges.at(-1) as [number, number])[1] = plain.length;
		else plain += part;
	}
	return {text: plain, ranges};
}

function expect(condition: boolean, message: string): asserts condition {
	if (!condition) throw new Error(message);
}
