/**
 * Goes down a folder. Ignored folders are not entered, folders behind symbolic links neither (they may be circles).
 */
import {type Dirent, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {CLOSED_FOLDERS} from './templates.ts';

export interface WalkOptions {
	/** How many folders deep to look; 1 is the folder itself. */
	depth?: number;
	/** Takes a file's name, before its path is looked at. */
	wantsName(name: string): boolean;
	/** Takes an absolute path. */
	isIgnored(path: string, isFolder: boolean): Promise<boolean>;
	/** Takes an absolute path and why the folder could not be read. */
	onUnreadable(path: string, error: NodeJS.ErrnoException): void;
}

/** @returns absolute paths of the wanted files */
export async function walk(folder: string, options: WalkOptions): Promise<string[]> {
	const files: string[] = [];
	await enter(folder, options.depth ?? Number.POSITIVE_INFINITY, options, files);
	return files;
}

async function enter(folder: string, depth: number, options: WalkOptions, files: string[]): Promise<void> {
	let entries: Dirent[];
	try {
		entries = readdirSync(folder, {withFileTypes: true});
	} catch (error) {
		options.onUnreadable(folder, error as NodeJS.ErrnoException);
		return;
	}
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (depth <= 1 || CLOSED_FOLDERS.has(entry.name) || (await options.isIgnored(path, true))) continue;
			await enter(path, depth - 1, options, files);
		} else if (options.wantsName(entry.name) && isFile(entry, path) && !(await options.isIgnored(path, false))) {
			files.push(path);
		}
	}
}

/** A link counts when it leads to a file; editors leave dangling ones as locks. */
function isFile(entry: Dirent, path: string): boolean {
	if (!entry.isSymbolicLink()) return entry.isFile();
	return statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;
}
