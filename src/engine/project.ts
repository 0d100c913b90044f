/**
 * The configuration of a run: config file, packs and command line → a linter and what holds for each file.
 */
import {dirname, relative, resolve} from 'node:path';
import {
	createLinter,
	type Declared,
	type Linter,
	type LinterConfig,
	type MessageType,
	type RuleSetting,
	type Severity,
	type Split,
	TYPE_ALIASES,
	type UserConfig,
	UserError,
	unknownDialect,
} from '../index.ts';
import {checkConfig} from './config-check.ts';
import {readConfigFile} from './config-read.ts';
import {findConfigFile} from './config-search.ts';
import {displayPath} from './find.ts';
import {globMatcher, type Matcher, slashes} from './globs.ts';
import {loadPacks} from './packs.ts';

export interface ProjectOptions {
	/** Absolute working directory. */
	cwd: string;
	/** A config file to use instead of looking for one; false for none at all. */
	config?: string | false | undefined;
	/** From the command line; wins over the config file and its overrides. */
	rules?: Readonly<Record<string, Severity>> | undefined;
	debug?: boolean | undefined;
}

/** What the config says about one file, ready for the linter. */
interface FileSettings {
	declared?: Declared;
	split?: Split;
	rules?: Record<string, RuleSetting>;
}

export interface Project {
	cwd: string;
	/** Absolute; undefined when there is no config file. */
	configPath: string | undefined;
	/** Where the config's globs start. */
	configFolder: string;
	/** The config's `files`; undefined when it has none. */
	files: readonly string[] | undefined;
	ignores: Matcher;
	linter: Linter;
	/** @param filePath absolute */
	settingsFor(filePath: string): FileSettings;
}

/** @throws UserError that names the config file, the key and the next step */
export async function openProject(options: ProjectOptions): Promise<Project> {
	const {cwd, rules = {}} = options;
	const configPath =
		typeof options.config === 'string'
			? resolve(cwd, options.config)
			: options.config === false
				? undefined
				: findConfigFile(cwd);
	const configFolder = configPath ? dirname(configPath) : cwd;
	const inConfig = blame(configPath ? displayPath(configPath, cwd) : undefined);
	try {
		const config = configPath ? checkConfig(await readConfigFile(configPath)) : {};
		const packs = await loadPacks(config.packs ?? [], configFolder);
		const linter = linterFor({...linterConfig(config), packs, ...(options.debug && {debug: true})}, rules);
		const overrides = await compileOverrides(config, linter);
		return {
			cwd,
			configPath,
			configFolder,
			files: config.files,
			ignores: await globMatcher(config.ignores ?? []),
			linter,
			settingsFor: (filePath) => settingsFor(slashes(relative(configFolder, filePath)), config, overrides, rules),
		};
	} catch (error) {
		throw inConfig(error);
	}
}

function linterConfig({extends: presets, rules, words, brands, allow, placeholders}: UserConfig): LinterConfig {
	return {
		...(presets && {extends: presets}),
		...(rules && {rules}),
		...(words && {words}),
		...(brands && {brands}),
		...(allow && {allow}),
		...(placeholders && {placeholders}),
	};
}

/** A rule that only the command line names is the command line's mistake, not the config file's. */
function linterFor(config: LinterConfig, rules: Readonly<Record<string, Severity>>): Linter {
	const merged = {...config.rules};
	for (const [id, severity] of Object.entries(rules)) {
		const old = merged[id];
		merged[id] = Array.isArray(old) && old[1] ? [severity, old[1]] : severity;
	}
	try {
		return createLinter({...config, rules: merged});
	} catch (error) {
		const id =
			error instanceof UserError && error.key?.startsWith('rules.') ? error.key.slice('rules.'.length) : undefined;
		if (id !== undefined && Object.hasOwn(rules, id) && !Object.hasOwn(config.rules ?? {}, id)) {
			throw new UserError(
				(error as UserError).code,
				`--rule ${id}:${rules[id]}: ${(error as UserError).message}`,
				'--rule',
			);
		}
		throw error;
	}
}

type Compiled = ReadonlyArray<{matches: Matcher; settings: FileSettings}>;

async function compileOverrides({overrides = [], placeholders}: UserConfig, linter: Linter): Promise<Compiled> {
	const compiled: Array<{matches: Matcher; settings: FileSettings}> = [];
	for (const [index, {files, type, fault, split, dialect, rules}] of overrides.entries()) {
		if (rules) await tryRules(linter, rules, `overrides[${index}]`);
		const dialects = typeof dialect === 'string' ? [dialect] : dialect;
		const wrong = dialects && unknownDialect(dialects, placeholders);
		if (wrong) throw new UserError('UNKNOWN_DIALECT', wrong, `overrides[${index}].dialect`);
		const declared: Declared = {
			...(type !== undefined && {type: TYPE_ALIASES[type] ?? (type as MessageType)}),
			...(fault !== undefined && {fault}),
			...(dialects && {dialects}),
		};
		compiled.push({
			matches: await globMatcher(typeof files === 'string' ? [files] : files),
			settings: {declared, ...(split && {split: split as Split}), ...(rules && {rules: {...rules}})},
		});
	}
	return compiled;
}

/** Finds a mistake in an override now, not at the first file that it matches. */
async function tryRules(linter: Linter, rules: Readonly<Record<string, RuleSetting>>, key: string): Promise<void> {
	try {
		await linter.lint({text: '', filePath: 'text.txt', rules});
	} catch (error) {
		if (error instanceof UserError) throw new UserError(error.code, error.message, `${key}.${error.key ?? 'rules'}`);
		throw error;
	}
}

function settingsFor(
	path: string,
	config: UserConfig,
	overrides: Compiled,
	cliRules: Readonly<Record<string, Severity>>,
): FileSettings {
	const declared: Declared = {};
	const rules: Record<string, RuleSetting> = {};
	let split: string | undefined = config.split;
	for (const {matches, settings} of overrides) {
		if (!matches(path)) continue;
		Object.assign(declared, settings.declared);
		Object.assign(rules, settings.rules);
		split = settings.split ?? split;
	}
	for (const [id, severity] of Object.entries(cliRules)) {
		const old = rules[id];
		if (old !== undefined) rules[id] = Array.isArray(old) && old[1] ? [severity, old[1]] : severity;
	}
	return {
		...(Object.keys(declared).length > 0 && {declared}),
		...(split !== undefined && split !== 'auto' && {split: split as Split}),
		...(Object.keys(rules).length > 0 && {rules}),
	};
}

/** Puts the config file's name and the key in front of a user's mistake. */
function blame(file: string | undefined): (error: unknown) => unknown {
	return (error) => {
		if (!(error instanceof UserError) || error.key === '--rule' || file === undefined) return error;
		const key = error.key === undefined ? '' : ` \u203a ${error.key}`;
		return new UserError(error.code, `${file}${key}: ${error.message}`, error.key);
	};
}
