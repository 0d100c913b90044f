/**
 * Rules as plain unified plugins, for people who run retext or remark themselves.
 */
import {english} from '../rules/index.ts';
import {definePack} from './core/define.ts';
import {makeLinter} from './core/linter.ts';
import type {AnyRule, Pack} from './core/rule-types.ts';
import type {Finding} from './core/types.ts';
import {readerFor} from './readers/index.ts';

/** The parts of a vfile that the plugin uses. */
interface FileLike {
	path?: string | undefined;
	extname?: string | undefined;
	message(reason: string, options: {place: {start: Point; end: Point}; ruleId: string; source: string}): object;
	toString(): string;
}
interface Point {
	line: number;
	column: number;
	offset: number;
}

/**
 * @param subject one rule, or a pack with its `recommended` levels
 * @returns a plugin for `unified().use(…)`; it reads the file's text, so it works behind any parser. Findings become
 *   messages on the file, with `ruleId`, `source: "empathylint"`, `note` and `expected`; errors are `fatal: true`
 */
export function toRetext(subject: AnyRule | Pack): () => (tree: unknown, file: FileLike) => Promise<undefined> {
	const pack = 'rules' in subject ? subject : definePack({name: subject.meta.id, rules: [subject]});
	// The English pack reads the moves; its own rules stay off unless it is the subject.
	const base: Pack = {
		...english,
		rules: english.rules.filter((rule) => pack.rules.includes(rule)),
		presets: english.presets,
	};
	const rest: Pack = {
		...pack,
		rules: pack.rules.filter((rule) => !base.rules.includes(rule)),
		moves: undefined as never,
	};
	const linter = makeLinter({packs: pack === english ? [english] : [base, rest], readerFor}, {});
	return () => async (_tree, file) => {
		const path = file.path && readerFor(file.path) ? file.path : 'text.txt';
		const {findings} = await linter.lint({text: String(file), filePath: path});
		for (const finding of findings) report(file, finding);
		return undefined;
	};
}

function report(file: FileLike, finding: Finding): void {
	const {line, column, endLine, endColumn, range} = finding;
	const message = file.message(finding.message, {
		place: {start: {line, column, offset: range[0]}, end: {line: endLine, column: endColumn, offset: range[1]}},
		ruleId: finding.ruleId ?? 'file',
		source: 'empathylint',
	});
	Object.assign(message, {
		...(finding.note && {note: finding.note}),
		expected: finding.fix ? [finding.fix.text] : finding.suggestions.map(({desc}) => desc),
		...(finding.severity === 'error' && {fatal: true}),
		...(finding.severity === 'info' && {fatal: undefined}),
	});
}
