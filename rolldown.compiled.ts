import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Plugin, rolldown} from 'rolldown';

/**
 * Puts the built-in pack's compiled cues into `rules/compiled.ts`: compiling them at start would cost more than linting
 * a file does. The pack and the compiler are bundled and run once, here.
 */
export function compiledCues(conditionNames: string[]): Plugin {
	return {
		name: 'compiled-cues',
		transform: {
			filter: {id: /[\\/]rules[\\/]compiled\.ts$/},
			async handler() {
				return {code: `export const compiled = ${quote(await compile(conditionNames))};`, moduleType: 'js'};
			},
		},
	};
}

/** A template literal: JSON is full of double quotes, and each would need a backslash. */
const quote = (text: string): string => `\`${text.replaceAll(/[\\`]|\$\{/g, '\\$&')}\``;

async function compile(conditionNames: string[]): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'empathylint-build-'));
	try {
		const bundle = await rolldown({
			input: {pack: 'rules/index.ts', linter: 'src/core/linter.ts'},
			platform: 'node',
			resolve: {conditionNames},
		});
		await bundle.write({dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs'});
		const [{english}, {compilePack}] = await Promise.all(
			['pack.mjs', 'linter.mjs'].map((file) => import(pathToFileURL(join(dir, file)).href)),
		);
		return compilePack(english);
	} finally {
		await rm(dir, {recursive: true});
	}
}
