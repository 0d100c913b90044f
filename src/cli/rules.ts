/**
 * `rules`: every rule of the run with the level it has here.
 */
import {openProject} from '../engine/project.ts';
import type {ActiveRule} from '../index.ts';
import type {Io} from './io.ts';
import {configOf, deliver, outputPaint} from './output.ts';
import type {Paint} from './paint.ts';
import type {Flags} from './request.ts';
import {columns, textWidth} from './wrap.ts';

export async function rules(flags: Flags, io: Io): Promise<number> {
	const {linter} = await openProject({cwd: io.cwd, config: configOf(flags), debug: flags.debug});
	const all = [...linter.rules.values()];
	const text =
		flags.format === 'json'
			? JSON.stringify(all.map(record), null, 2)
			: table(all, await outputPaint(flags, io), textWidth(io.stdout.isTTY ? io.stdout.columns : undefined));
	await deliver(text, flags, io);
	return 0;
}

function record({rule: {meta, options}, pack, severity, options: current}: ActiveRule): object {
	const {id, group, scope, summary, rationale, evidence, fixable = false} = meta;
	return {
		id,
		pack,
		group,
		scope,
		severity,
		normalSeverity: meta.severity,
		fixable,
		summary,
		rationale,
		evidence,
		defaultOptions: options,
		options: current,
	};
}

function table(all: readonly ActiveRule[], paint: Paint, width: number): string {
	const rows = all.map(({rule: {meta}, severity}) => [meta.id, severity, meta.fixable ? 'fix' : '', meta.summary]);
	const [head, ...lines] = columns([['rule', 'level', '', 'what it finds'], ...rows], width).split('\n');
	return [
		paint.dim(head ?? ''),
		...lines,
		'',
		paint.dim('Why and what to write instead: empathylint explain <rule>'),
	].join('\n');
}
