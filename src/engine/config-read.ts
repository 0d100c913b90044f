/**
 * Config file → plain value. Syntax errors become one line that names the place.
 */
import {extname} from 'node:path';
import {pathToFileURL} from 'node:url';
import {UserError} from '../index.ts';

/**
 * @param path absolute; its ending decides the format, without one YAML or JSON
 * @returns what the file holds, unchecked; an empty object for an empty file
 * @throws UserError when the file cannot be read, parsed or run
 */
export async function readConfigFile(path: string): Promise<unknown> {
	const {cosmiconfig} = await import('cosmiconfig');
	const explorer = cosmiconfig('empathylint', {
		searchPlaces: [],
		cache: false,
		loaders: {
			'.json': readJson,
			'.yaml': readYaml,
			'.yml': readYaml,
			'.js': runModule,
			'.mjs': runModule,
			noExt: readEither,
		},
	});
	try {
		const result = await explorer.load(path);
		return result?.isEmpty ? {} : (result?.config ?? {});
	} catch (error) {
		if (error instanceof UserError) throw error;
		const {code, message} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new UserError('NO_CONFIG', 'there is no such file');
		if (code === 'EISDIR') throw new UserError('NO_CONFIG', 'this is a folder, not a config file');
		if (/^No loader|loader/i.test(message)) {
			throw new UserError('NO_CONFIG', `a config file ends in .json, .yaml, .yml, .js or .mjs, not "${extname(path)}"`);
		}
		throw new UserError('BROKEN_CONFIG', `cannot be read: ${message.split('\n')[0]}`);
	}
}

function readJson(_path: string, content: string): unknown {
	const text = content.replace(/^\uFEFF/, '');
	if (text.trim() === '') return {};
	try {
		return JSON.parse(text);
	} catch (error) {
		const {message} = error as Error;
		const before = text.slice(0, positionOf(message, text)).split('\n');
		const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
		const reason = message.replace(/ in JSON at position \d+.*$/s, '').replace(/, (?:\.\.\.)?".*$/s, '');
		throw new UserError('BROKEN_CONFIG', `not valid JSON, ${place}: ${reason}`);
	}
}

/** The parser's message gives an offset, or ten characters of text before the token, or neither at the text's end. */
function positionOf(message: string, text: string): number {
	const offset = /at position (\d+)/.exec(message)?.[1];
	if (offset !== undefined) return Number(offset);
	const [, token, cut, snippet] =
		/^Unexpected token '(.)', (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
	if (snippet === undefined) return text.length;
	return text.indexOf(snippet) + (cut ? 10 : snippet.indexOf(token ?? ''));
}

async function readYaml(_path: string, content: string): Promise<unknown> {
	const {load} = await import('js-yaml');
	try {
		return load(content.replace(/^\uFEFF/, '')) ?? {};
	} catch (error) {
		const {reason, mark} = error as {reason?: string; mark?: {line: number; column: number}};
		const place = mark ? `, line ${mark.line + 1}, column ${mark.column + 1}` : '';
		throw new UserError('BROKEN_CONFIG', `not valid YAML${place}: ${reason ?? String(error)}`);
	}
}

function readEither(path: string, content: string): unknown {
	return /^\uFEFF?\s*\{/.test(content) ? readJson(path, content) : readYaml(path, content);
}

async function runModule(path: string): Promise<unknown> {
	let module: {default?: unknown};
	try {
		module = await import(pathToFileURL(path).href);
	} catch (error) {
		throw new UserError('BROKEN_CONFIG', `cannot be run: ${firstLine(error)}`);
	}
	if (module.default === undefined)
		throw new UserError('BROKEN_CONFIG', 'has no default export; write "export default {…}"');
	return module.default;
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0] ?? '';
}
