/**
 * `.gitignore` and `.empathylintignore`, from the project's root down, nested ones too.
 */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import type {Ignore} from 'ignore';
import {slashes} from './globs.ts';

const NAMES = ['.gitignore', '.empathylintignore'] as const;

/** The ignore files of one folder. */
interface Layer {
	folder: string;
	rules: Ignore;
}

/** Answers for any number of paths; each ignore file is read once. */
export class IgnoreFiles {
	private readonly layers = new Map<string, readonly Layer[]>();
	private readonly cwd: string;

	/** @param cwd absolute; the root for paths in it when neither a repository nor a package is around them */
	constructor(cwd: string) {
		this.cwd = cwd;
	}

	/** @returns the ignore file that ignores an absolute path, as an absolute path, or undefined */
	async ignoring(path: string, isFolder = false): Promise<string | undefined> {
		let by: string | undefined;
		for (const {folder, rules} of await this.of(dirname(path))) {
			const relative = slashes(path.slice(folder.length).replace(/^[/\\]/, ''));
			const {ignored, unignored, rule} = rules.test(isFolder ? `${relative}/` : relative);
			if (ignored) by = join(folder, rule?.mark ?? NAMES[0]);
			else if (unignored) by = undefined;
		}
		return by;
	}

	/** The layers that hold for what lies in `folder`, outermost first. */
	private async of(folder: string, root?: string): Promise<readonly Layer[]> {
		const known = this.layers.get(folder);
		if (known) return known;
		const parent = dirname(folder);
		let outer = this.layers.get(parent);
		if (!outer) {
			const top = root ?? this.rootOf(folder);
			outer = folder === top || parent === folder ? [] : await this.of(parent, top);
		}
		const own = await readLayer(folder);
		const all = own ? [...outer, own] : outer;
		this.layers.set(folder, all);
		return all;
	}

	/** The repository around a folder, else the nearest package, else the working directory: not somebody's home. */
	private rootOf(folder: string): string {
		const above = (name: string): string | undefined => {
			for (let at = folder; ; at = dirname(at)) {
				if (existsSync(join(at, name))) return at;
				if (dirname(at) === at) return undefined;
			}
		};
		const inside = folder === this.cwd || folder.startsWith(this.cwd.replace(/[/\\]?$/, sep));
		return above('.git') ?? above('package.json') ?? (inside ? this.cwd : folder);
	}
}

async function readLayer(folder: string): Promise<Layer | undefined> {
	let rules: Ignore | undefined;
	for (const mark of NAMES) {
		const path = join(folder, mark);
		if (!existsSync(path)) continue;
		const {default: ignore} = await import('ignore');
		rules ??= ignore({ignorecase: false, allowRelativePaths: true});
		// Line by line, so that a match can tell which of the two files it comes from.
		for (const pattern of readFileSync(path, 'utf8')
			.replace(/^\uFEFF/, '')
			.split(/\r?\n/))
			rules.add({pattern, mark});
	}
	return rules && {folder, rules};
}
