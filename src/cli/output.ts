/**
 * Where a report goes: standard output or a file.
 */
import {mkdirSync, statSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {type Io, print, UsageError} from './io.ts';
import {type Paint, paintFor, wantsColour} from './paint.ts';
import type {Flags} from './request.ts';

/** Found out before the work, so that a wrong path costs nothing. */
export function checkOutputFile({outputFile}: Flags, {cwd}: Io): void {
	if (outputFile === undefined) return;
	let isFolder: boolean;
	try {
		isFolder = statSync(resolve(cwd, outputFile), {throwIfNoEntry: false})?.isDirectory() ?? false;
	} catch (error) {
		throw new UsageError('NO_OUTPUT', `--output-file "${outputFile}" cannot be written: ${(error as Error).message}`);
	}
	if (isFolder)
		throw new UsageError('OUTPUT_IS_FOLDER', `--output-file "${outputFile}" is a folder; name a file in it`);
}

/** A file gets no colour unless it is asked for by flag. */
export async function outputPaint({outputFile, color}: Flags, {stdout, env}: Io): Promise<Paint> {
	return paintFor(outputFile === undefined ? wantsColour(color, stdout, env) : color === true);
}

/** Columns of the terminal; undefined when the report goes elsewhere. */
export function outputWidth({outputFile}: Flags, {stdout}: Io): number | undefined {
	return outputFile === undefined && stdout.isTTY ? stdout.columns : undefined;
}

/**
 * Hands the report over, ending in a line break; an empty report prints nothing and makes an empty file.
 *
 * @returns false when nobody is reading any more
 */
export async function deliver(text: string, {outputFile}: Flags, io: Io): Promise<boolean> {
	if (outputFile === undefined) return print(io.stdout, text === '' ? '' : `${text}\n`);
	const path = resolve(io.cwd, outputFile);
	try {
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(path, text === '' || text.endsWith('\n') ? text : `${text}\n`);
	} catch (error) {
		throw new UsageError('NO_OUTPUT', `--output-file "${outputFile}" cannot be written: ${(error as Error).message}`);
	}
	return true;
}

/** `--config` and `--no-config` as the engine takes them. */
export function configOf({config}: Flags): string | false | undefined {
	return typeof config === 'boolean' ? (config ? undefined : false) : config;
}
