/**
 * Public entry `empathylint`: lint text, the built-in pack, reporters, the retext plugin. Runs in a browser.
 */
import {english} from '../rules/index.ts';
import type {UserConfig} from './core/config-types.ts';
import {makeLinter} from './core/linter.ts';
import type {Linter, LinterConfig} from './core/rule-types.ts';
import {readerFor} from './readers/index.ts';
import {github} from './report/github.ts';
import {json} from './report/json.ts';
import {stylish} from './report/stylish.ts';

/**
 * Compiles a configuration once; the linter then judges any number of files.
 *
 * @throws UserError for an unknown rule, preset, option or word class
 */
export function createLinter(config: LinterConfig = {}): Linter {
	return makeLinter({packs: [english, ...(config.packs ?? [])], readerFor}, config);
}

/** Gives a config file types; returns what it is given. */
export function defineConfig<const C extends UserConfig>(config: C): C {
	return config;
}

/** Results → text, by format name. */
export const reporters = {stylish, json, github} as const;

export type {UserConfig} from './core/config-types.ts';
export {unknownDialect} from './core/dialect-set.ts';
export {UserError} from './core/errors.ts';
export {applyFixes} from './core/fix.ts';
export type * from './core/reader-types.ts';
export type {
	ActiveRule,
	AnyRule,
	Linter,
	LinterConfig,
	LintInput,
	OptionValue,
	Pack,
	PlaceholderSpec,
	Rule,
	RuleMeta,
	RuleSetting,
	WordClasses,
} from './core/rule-types.ts';
export {GROUPS} from './core/rule-types.ts';
export {didYouMean} from './core/suggest.ts';
export * from './core/types.ts';
export {readerFor, readers} from './readers/index.ts';
export {toRetext} from './retext.ts';
export {english};
