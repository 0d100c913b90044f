/**
 * Files → text, or an error that says where they are no text.
 */
import {readFileSync} from 'node:fs';
import {type DecodeProblem, decodeTemplate} from './decode.ts';

/** A file's problem as an error, with its place. */
export class FileError extends Error {
	readonly problem: DecodeProblem;

	constructor(problem: DecodeProblem) {
		super(problem.message);
		this.problem = problem;
	}
}

/** @throws FileError for what is no text; the system's error for what cannot be read */
export function readTemplate(filePath: string): string {
	return decoded(readFileSync(filePath));
}

/** @throws FileError for what is no text */
export function decoded(bytes: Buffer): string {
	const result = decodeTemplate(bytes);
	if ('problem' in result) throw new FileError(result.problem);
	return result.text;
}
