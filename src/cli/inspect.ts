/**
 * `inspect FILE…`: what the linter saw, for people who write rules and for measuring.
 */
import {openProject} from '../engine/project.ts';
import {inspectFiles} from '../engine/run.ts';
import {collectFiles} from './files.ts';
import {inspection} from './inspect-text.ts';
import {type Io, print} from './io.ts';
import {checkOutputFile, configOf, deliver, outputPaint} from './output.ts';
import type {Flags} from './request.ts';
import {textWidth} from './wrap.ts';

/** @returns 0, or 2 when a file failed or there was none */
export async function inspect(operands: readonly string[], flags: Flags, io: Io): Promise<number> {
	checkOutputFile(flags, io);
	const project = await openProject({cwd: io.cwd, config: configOf(flags), debug: flags.debug});
	const {files, unreadable, ignored, complaints} = await collectFiles(operands, project);
	const {records, failed} = await inspectFiles(project, files, {debug: flags.debug});
	const text =
		flags.format === 'json'
			? JSON.stringify(records)
			: inspection(records, {
					paint: await outputPaint(flags, io),
					width: textWidth(io.stdout.isTTY ? io.stdout.columns : undefined),
				});
	await deliver(text, flags, io);
	for (const {filePath, findings} of [...failed, ...unreadable, ...ignored]) {
		for (const {message, line} of findings)
			await print(io.stderr, `empathylint: ${filePath}${line > 0 ? `:${line}` : ''}: ${message}\n`);
	}
	for (const complaint of complaints) await print(io.stderr, `empathylint: ${complaint}\n`);
	return failed.length + unreadable.length + complaints.length > 0 ? 2 : 0;
}
