/**
 * Finds the config file with a few cheap looks, so that a run without one never loads the config library.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** In order of precedence within one folder; `package.json` stands last, by its key `empathylint`. */
export const CONFIG_NAMES = [
	'.empathylintrc',
	'.empathylintrc.json',
	'.empathylintrc.yaml',
	'.empathylintrc.yml',
	'.empathylintrc.js',
	'.empathylintrc.mjs',
	'empathylint.config.js',
	'empathylint.config.mjs',
	'package.json',
] as const;

/**
 * Nearest upwards, to the first folder with `.git` or `package.json`.
 *
 * @param from an absolute folder
 * @returns an absolute path, or undefined
 */
export function findConfigFile(from: string): string | undefined {
	for (let folder = from; ; folder = dirname(folder)) {
		for (const name of CONFIG_NAMES) {
			const path = join(folder, name);
			if (existsSync(path) && (name !== 'package.json' || hasKey(path))) return path;
		}
		const isTop = existsSync(join(folder, '.git')) || existsSync(join(folder, 'package.json'));
		if (isTop || dirname(folder) === folder) return undefined;
	}
}

/** A package file that cannot be read is somebody else's concern. */
function hasKey(path: string): boolean {
	try {
		const text = readFileSync(path, 'utf8');
		return text.includes('"empathylint"') && Object.hasOwn(JSON.parse(text), 'empathylint');
	} catch {
		return false;
	}
}
