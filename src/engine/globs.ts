/**
 * Globs, always with forward slashes. The matching library is loaded with the first glob.
 */
import {sep} from 'node:path';

/** Takes a path relative to the folder that the globs start from, with forward slashes. */
export type Matcher = (path: string) => boolean;

const OPTIONS = {dot: true} as const;

/** A pattern matches the paths it describes and, where it names a folder, everything in that folder. */
export async function globMatcher(patterns: readonly string[]): Promise<Matcher> {
	if (patterns.length === 0) return () => false;
	const {default: picomatch} = await import('picomatch');
	const plain = patterns.map((pattern) => pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '**');
	return picomatch([...plain, ...plain.map((pattern) => `${pattern}/**`)], OPTIONS);
}

export interface GlobParts {
	/** The folder before the first part with a wildcard, may be empty. */
	base: string;
	/** Takes a path relative to `base`. */
	matches: Matcher;
	/** How many folders deep a match can lie below `base`; 1 is `base` itself. */
	depth: number;
	/** True when the pattern ends in a plain file name: `**` + `/README.md`. */
	namesFile: boolean;
}

export async function splitGlob(pattern: string): Promise<GlobParts> {
	const {default: picomatch} = await import('picomatch');
	const {base, glob} = picomatch.scan(pattern);
	return {
		base,
		matches: picomatch(glob, OPTIONS),
		depth: glob.includes('**') ? Number.POSITIVE_INFINITY : glob.split('/').length,
		namesFile: !isGlob(glob.split('/').at(-1) ?? ''),
	};
}

export function isGlob(pattern: string): boolean {
	return /[*?[\]{}()]/.test(pattern);
}

/** Windows separators turned round; on other systems a backslash is part of a name. */
export function slashes(path: string): string {
	return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
