/**
 * Files that hold the same message in another form.
 */
import {basename, dirname, join} from 'node:path';

/**
 * Postmark keeps a template as `content.html` and `content.txt` in one folder. When both are in a run, the HTML is judged.
 *
 * @param files absolute paths
 * @returns those that are the plain text of another one
 */
export function plainTwins(files: readonly string[]): ReadonlySet<string> {
	const all = new Set(files);
	return new Set(
		files.filter((file) => basename(file) === 'content.txt' && all.has(join(dirname(file), 'content.html'))),
	);
}
