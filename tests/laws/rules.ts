/**
 * The built-in rules with their readmes, and linters that turn them on.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {AnyRule, Wording, Wordings} from '../../src/core/rule-types.ts';
import {createLinter, english, type Finding, type Linter} from '../../src/index.ts';
import type {Example} from './readme.ts';
import {ROOT} from './workspace.ts';

/** Folders of rules/ that are no rule. */
const SHARED = new Set(['moves', 'words']);

export const ruleFolders: string[] = readdirSync(join(ROOT, 'rules'), {withFileTypes: true})
	.filter((entry) => entry.isDirectory() && !SHARED.has(entry.name))
	.map((entry) => entry.name)
	.sort();

export const rules: readonly AnyRule[] = english.rules;

export const ruleById = (id: string): AnyRule | undefined => rules.find((rule) => rule.meta.id === id);

export function readmeOf(id: string): string {
	const file = join(ROOT, 'rules', id, 'readme.md');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Every rule at its own level; those that are off by default warn. One rule may have options. */
export function allRules(id?: string, options?: Record<string, unknown>): Linter {
	const settings = rules.map(({meta}) => {
		const severity = meta.severity === 'off' ? 'warn' : meta.severity;
		return [meta.id, meta.id === id && options ? ([severity, options] as const) : severity] as const;
	});
	return createLinter({rules: Object.fromEntries(settings)});
}

/** Findings of a text, of any level; rules about missing parts count only for whole messages and for `own`. */
export async function findingsOf(
	linter: Linter,
	{text, filePath, declared, whole}: Pick<Example, 'text' | 'filePath' | 'declared' | 'whole'>,
	own?: string,
): Promise<Finding[]> {
	const {findings} = await linter.lint({text, filePath, declared});
	return findings.filter(({ruleId}) => whole || ruleId === own || !ruleId?.startsWith('require-'));
}

/** Stands where a wording quotes what was found. */
export const PHRASE = 'so sorry to hear';

/** All wordings of a rule, rendered with ordinary arguments. */
export function wordingsOf(rule: AnyRule): Array<{messageId: string; wording: Wording}> {
	const data = new Proxy({}, {get: () => PHRASE});
	return Object.entries(rule.messages as Wordings).map(([messageId, render]) => ({messageId, wording: render(data)}));
}

/** For failure messages: rule, place and words of a finding. */
export const show = (text: string, {ruleId, severity, range, message}: Finding): string =>
	`${ruleId} (${severity}) at "${text.slice(range[0], range[1])}": ${message}`;
