import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/**
 * A folder for one test, removed behind it.
 *
 * @param files path → content; a path that ends in `/` is an empty folder. An empty package.json keeps the search for
 * a config inside
 * @returns the folder's real absolute path
 */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'empathylint-test-')));
	onTestFinished(() => rmSync(root, {recursive: true, force: true}));
	for (const [path, content] of Object.entries({'package.json': '{}', ...files})) {
		const target = join(root, path);
		mkdirSync(path.endsWith('/') ? target : dirname(target), {recursive: true});
		if (!path.endsWith('/')) writeFileSync(target, content);
	}
	return root;
}
