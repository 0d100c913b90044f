/**
 * Public entry `empathylint`: lint text, the built-in pack, reporters, the retext plugin. Runs in a browser.
 */
import {english} from '../rules/index.ts';
import {makeLinter} from './core/linter.ts';
import type {Linter, LinterConfig} from './core/rule-types.ts';
import {readerFor} from './readers/index.ts';

/**
 * Compiles a configuration once; the linter then judges any number of files.
 *
 * @throws UserError for an unknown rule, preset, option or word class
 */
export function createLinter(config: LinterConfig = {}): Linter {
	return makeLinter({packs: [english, ...(config.packs ?? [])], readerFor}, config);
}

export {english};
