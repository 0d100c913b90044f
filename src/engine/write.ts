/**
 * Puts a new text in a file's place in one step: a reader sees the old text or the new one, never half of it.
 */
import {accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/**
 * Keeps the file's mode; behind a symbolic link the file that it leads to is changed.
 *
 * @throws the system's error when the file or its folder may not be written
 */
export function replaceFile(path: string, text: string): void {
	const target = realpathSync(path);
	accessSync(target, constants.W_OK);
	const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	writeFileSync(temporary, text, {flag: 'wx'});
	try {
		chmodSync(temporary, statSync(target).mode);
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, {force: true});
		throw error;
	}
}
