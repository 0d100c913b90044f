/**
 * A copy of the sources in a temporary folder, where a check can be seen to fail without touching the real files.
 */
import {spawnSync} from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const COPIED = [
	'package.json',
	'tsconfig.json',
	'tsconfig.browser.json',
	'biome.json',
	'biome.imports.json',
	'imports.grit',
	'src',
	'rules',
	'bin',
];

export interface Workspace {
	folder: string;
	/** Writes a file, with the folders above it. */
	write(path: string, text: string): void;
	/** Takes back what `write` did. */
	restore(): void;
	remove(): void;
}

/** The dependencies are linked, not copied; everything else is the workspace's own. */
export function makeWorkspace(): Workspace {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'empathylint-law-')));
	for (const entry of COPIED) {
		if (existsSync(join(ROOT, entry))) cpSync(join(ROOT, entry), join(folder, entry), {recursive: true});
	}
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	/** File → its text before the first change, undefined for a new file. */
	const changed = new Map<string, string | undefined>();
	return {
		folder,
		write(path, text) {
			const file = join(folder, path);
			if (!changed.has(file)) changed.set(file, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
			mkdirSync(dirname(file), {recursive: true});
			writeFileSync(file, text);
		},
		restore() {
			for (const [file, before] of changed) {
				if (before === undefined) rmSync(file);
				else writeFileSync(file, before);
			}
			changed.clear();
		},
		remove() {
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

/** Runs the bin of a development dependency in a folder. */
export function runTool(specifier: string, args: readonly string[], cwd: string) {
	const bin = join(ROOT, 'node_modules', specifier);
	const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...args], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return {status, stdout, stderr};
}
