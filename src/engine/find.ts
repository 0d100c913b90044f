/**
 * Paths, folders and globs → the files of a run.
 */
import {type Stats, statSync} from 'node:fs';
import {basename, join, relative, resolve} from 'node:path';
import {type GlobParts, isGlob, type Matcher, slashes, splitGlob} from './globs.ts';
import type {IgnoreFiles} from './ignore-files.ts';
import {isProjectFile, isTemplate, isToolData} from './templates.ts';
import {walk} from './walk.ts';

export interface FindOptions {
	/** Absolute folder that relative paths and globs start from. */
	cwd: string;
	ignoreFiles: IgnoreFiles;
	/** The config's `ignores`, its paths relative to `configFolder`. */
	ignores: Matcher;
	configFolder: string;
	/** What ignores by `ignores` in messages: the config file's path. */
	configPath?: string | undefined;
}

export interface Found {
	/** Absolute, each once, in path order. */
	files: string[];
	/** Files that were named although something ignores them: the absolute path of what does. */
	ignored: Array<{path: string; by: string}>;
	/** Paths and globs that led to no file. `missing` ones do not exist at all. */
	unmatched: Array<{pattern: string; reason: 'missing' | 'empty' | 'ignored'}>;
	unreadable: Array<{path: string; error: NodeJS.ErrnoException}>;
}

export async function findFiles(patterns: readonly string[], options: FindOptions): Promise<Found> {
	const found: Found = {files: [], ignored: [], unmatched: [], unreadable: []};
	const files = new Set<string>();
	for (const pattern of patterns) {
		const path = resolve(options.cwd, pattern);
		const stats = statOf(path);
		if (stats && !stats.isDirectory()) {
			const by = await ignoredBy(path, false, options);
			if (by !== undefined) found.ignored.push({path, by});
			else files.add(path);
			continue;
		}
		const globs = stats ? undefined : isGlob(slashes(pattern)) ? await splitGlob(slashes(pattern)) : undefined;
		if (!stats && !globs) {
			found.unmatched.push({pattern, reason: 'missing'});
			continue;
		}
		const inside = await filesIn(path, globs, options, found);
		for (const file of inside.files) files.add(file);
		if (inside.files.length === 0) found.unmatched.push({pattern, reason: inside.ignored ? 'ignored' : 'empty'});
	}
	found.files = [...files].sort((a, b) => (a < b ? -1 : 1));
	return found;
}

/** @returns what ignores a path: an ignore file, or the config file for its `ignores` */
export async function ignoredBy(path: string, isFolder: boolean, options: FindOptions): Promise<string | undefined> {
	if (options.ignores(slashes(relative(options.configFolder, path)))) return options.configPath ?? 'ignores';
	return options.ignoreFiles.ignoring(path, isFolder);
}

async function filesIn(
	path: string,
	glob: GlobParts | undefined,
	options: FindOptions,
	found: Found,
): Promise<{files: string[]; ignored: boolean}> {
	const folder = glob ? resolve(options.cwd, glob.base) : path;
	if (glob && !statOf(folder)?.isDirectory()) return {files: [], ignored: false};
	if (folder !== options.cwd && (await ignoredBy(folder, true, options))) return {files: [], ignored: true};

	let ignored = false;
	const files = await walk(folder, {
		...(glob && {depth: glob.depth}),
		wantsName: (name) => isTemplate(name) || (glob?.namesFile === true && isProjectFile(name)),
		isIgnored: async (file, isFolder) => {
			if (!isFolder && glob && !glob.matches(slashes(relative(folder, file)))) return true;
			if (!isFolder && isToolData(file)) return true;
			const hit = (await ignoredBy(file, isFolder, options)) !== undefined;
			ignored ||= hit;
			return hit;
		},
		onUnreadable: (at, error) => found.unreadable.push({path: at, error}),
	});
	return {files, ignored};
}

/** Undefined for what is not there or cannot be looked at; reading it gives the reason. */
function statOf(path: string): Stats | undefined {
	try {
		return statSync(path, {throwIfNoEntry: false});
	} catch {
		return undefined;
	}
}

/** A name as a person would recognise it in the terminal. */
export function displayPath(path: string, cwd: string): string {
	const near = relative(cwd, path);
	return near === '' ? basename(path) || path : near.startsWith(join('..', '..', '..')) ? path : near;
}
