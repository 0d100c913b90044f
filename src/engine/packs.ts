/**
 * Rule packs named in a config: found, imported and checked for their shape.
 */
import {existsSync, readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, isAbsolute, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Pack, UserError} from '../index.ts';

/**
 * @param entries the config's `packs`
 * @param folder absolute folder of the config file
 * @throws UserError with the key of the entry that cannot be loaded or is no pack
 */
export async function loadPacks(entries: ReadonlyArray<string | Pack>, folder: string): Promise<Pack[]> {
	const packs: Pack[] = [];
	for (const [index, entry] of entries.entries()) {
		const key = `packs[${index}]`;
		const loaded = typeof entry === 'string' ? await importPack(entry, folder, key) : entry;
		const name = typeof entry === 'string' ? `"${entry}"` : 'this pack';
		for (const pack of Array.isArray(loaded) ? loaded : [loaded]) packs.push(checkPack(pack, name, key));
	}
	return packs;
}

async function importPack(entry: string, folder: string, key: string): Promise<unknown> {
	const path =
		/^\.{0,2}[/\\]/.test(entry) || isAbsolute(entry) ? pathOf(entry, folder, key) : packageFile(entry, folder, key);
	let module: {default?: unknown};
	try {
		module = await import(pathToFileURL(path).href);
	} catch (error) {
		if (error instanceof Error && error.name === 'UserError') {
			throw new UserError((error as UserError).code, `pack "${entry}": ${error.message}`, key);
		}
		const reason = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0];
		throw new UserError('PACK_FAILED', `pack "${entry}" does not load: ${reason}`, key);
	}
	if (module.default === undefined) {
		throw new UserError(
			'BAD_PACK',
			`pack "${entry}" has no default export; write "export default definePack({…})"`,
			key,
		);
	}
	return module.default;
}

function pathOf(entry: string, folder: string, key: string): string {
	const path = resolve(folder, entry);
	if (!existsSync(path))
		throw new UserError('NO_PACK', `there is no file "${entry}"; paths start at the config file's folder`, key);
	if (!statSync(path).isDirectory()) return path;
	const entryFile = entryOf(path);
	if (!entryFile)
		throw new UserError('NO_PACK', `"${entry}" is a folder without a package.json; name its main file`, key);
	return entryFile;
}

/** As Node finds it from the config file's folder, and also packages that can only be imported, not required. */
function packageFile(name: string, folder: string, key: string): string {
	try {
		return createRequire(join(folder, 'config.js')).resolve(name);
	} catch {
		for (let at = folder; ; at = dirname(at)) {
			const entryFile = entryOf(join(at, 'node_modules', name));
			if (entryFile) return entryFile;
			if (dirname(at) === at) break;
		}
	}
	const hint = existsSync(resolve(folder, name))
		? `write "./${name}" for a file`
		: `install it with: npm install --save-dev ${name}`;
	throw new UserError('NO_PACK', `there is no package "${name}"; ${hint}`, key);
}

/** The file that importing the package in `folder` would run. */
function entryOf(folder: string): string | undefined {
	const manifest = join(folder, 'package.json');
	if (!existsSync(manifest)) return undefined;
	try {
		const {exports, main} = JSON.parse(readFileSync(manifest, 'utf8')) as {exports?: unknown; main?: string};
		const path = join(folder, target(exports) ?? main ?? 'index.js');
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
}

function target(exports: unknown): string | undefined {
	if (typeof exports === 'string') return exports;
	if (typeof exports !== 'object' || exports === null) return undefined;
	for (const [condition, value] of Object.entries(exports)) {
		if (!['.', 'node', 'import', 'module', 'default'].includes(condition)) continue;
		const found = target(value);
		if (found !== undefined) return found;
	}
	return undefined;
}

function checkPack(value: unknown, name: string, key: string): Pack {
	const wrong = (why: string): never => {
		throw new UserError('BAD_PACK', `${name} is no pack: ${why}. Make it with definePack of empathylint/rule`, key);
	};
	if (typeof value !== 'object' || value === null)
		return wrong(`its default export is ${value === null ? 'null' : `a ${typeof value}`}`);
	const pack = value as Record<string, unknown>;
	if ('meta' in pack && 'check' in pack) return wrong('it is a single rule');
	if (typeof pack.name !== 'string' || pack.name === '') wrong('it has no "name"');
	if (typeof pack.language !== 'string') wrong('it has no "language"');
	if (!Array.isArray(pack.rules)) return wrong('it has no list of "rules"');
	for (const [index, rule] of pack.rules.entries()) {
		const fine =
			typeof rule?.meta?.id === 'string' && typeof rule.check === 'function' && typeof rule.messages === 'object';
		if (!fine) wrong(`rules[${index}] was not made with defineRule`);
	}
	for (const part of ['words', 'presets']) {
		if (typeof pack[part] !== 'object' || pack[part] === null) wrong(`"${part}" is not an object`);
	}
	return value as Pack;
}
