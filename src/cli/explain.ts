/**
 * `explain <rule>`: why a rule is there, with one whole reply before and after.
 */
import {openProject} from '../engine/project.ts';
import {type ActiveRule, didYouMean, english, type OptionValue} from '../index.ts';
import {explainTypes} from './explain-types.ts';
import {type Io, print, UsageError} from './io.ts';
import {configOf, deliver, outputPaint} from './output.ts';
import type {Paint} from './paint.ts';
import type {Flags} from './request.ts';
import {columns, textWidth, wrap} from './wrap.ts';

export async function explain(topic: string, flags: Flags, io: Io): Promise<number> {
	const paint = await outputPaint(flags, io);
	const width = textWidth(io.stdout.isTTY ? io.stdout.columns : undefined);
	if (/^types?$/i.test(topic)) {
		await deliver(explainTypes(paint, width), flags, io);
		return 0;
	}
	const {linter} = await openProject({cwd: io.cwd, config: configOf(flags), debug: flags.debug});
	const id = nearestRule(topic, [...linter.rules.keys()]);
	const rule = id === undefined ? undefined : linter.rules.get(id);
	if (!rule) throw new UsageError('UNKNOWN_RULE', `there is no rule "${topic}"; "empathylint rules" lists them`);
	if (id !== topic) await print(io.stderr, `There is no rule "${topic}"; this is "${id}".\n`);
	await deliver(page(rule, paint, width), flags, io);
	return 0;
}

/** The rule itself, one whose id holds the word, or one with nearly the same id. */
export function nearestRule(topic: string, ids: readonly string[]): string | undefined {
	if (ids.includes(topic)) return topic;
	const word = topic
		.toLowerCase()
		.trim()
		.replace(/[\s_]+/g, '-');
	if (ids.includes(word)) return word;
	const near = /"(.+)"/.exec(didYouMean(word, ids))?.[1];
	const holding = word.length >= 3 ? ids.filter((id) => id.includes(word)) : [];
	return near ?? (holding.length === 1 ? holding[0] : undefined);
}

function page({rule, pack, severity, options}: ActiveRule, paint: Paint, width: number): string {
	const {meta} = rule;
	const facts = [
		severity === 'off' ? 'off here' : `${severity} here`,
		`about ${meta.group}`,
		...(meta.fixable ? ['some findings can be fixed'] : []),
	];
	if (pack !== english.name) facts.push(`of the pack ${pack}`);
	const section = (title: string, body: string): string[] => ['', paint.bold(title), body];
	const sources = meta.evidence.map((source) => hanging(sourceOf(source), width));
	return [
		`${paint.bold(meta.id)}  ${paint.dim(`(${facts.join(', ')})`)}`,
		wrap(meta.summary, width, '  '),
		...section('Why', wrap(meta.rationale, width, '  ')),
		...(meta.method === undefined ? [] : section('How it is counted', wrap(meta.method, width, '  '))),
		...(sources.length > 0 ? section('Source', sources.join('\n')) : []),
		...section('Before', wrap(meta.example.before, width, '  ')),
		...section('After', wrap(meta.example.after, width, '  ')),
		...section('Options', optionList(rule.options, options, width)),
	].join('\n');
}

/** A source code such as `S11` with what it stands for. */
function sourceOf(evidence: string): string {
	const source = english.sources?.[evidence];
	return source ? `${evidence}  ${source}` : evidence;
}

function hanging(text: string, width: number): string {
	return `  - ${wrap(text, width, '    ').trimStart()}`;
}

function optionList(
	defaults: Readonly<Record<string, OptionValue>>,
	current: Readonly<Record<string, OptionValue>>,
	width: number,
): string {
	const names = Object.keys(defaults);
	if (names.length === 0) return '  none';
	const rows = names.map((name) => {
		const [normal, here] = [JSON.stringify(defaults[name]), JSON.stringify(current[name])];
		return [name, `default ${normal}${here === normal ? '' : `, here ${here}`}`];
	});
	return columns(rows, width, '  ');
}
