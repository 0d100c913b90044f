import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Plugin, rolldown} from 'rolldown';
import {parseAst} from 'rolldown/parseAst';
import type {ESTree} from 'rolldown/utils';
import type {Pack} from './src/core/rule-types.ts';

interface BuiltPack {
	english: Pack;
	compiled: string;
}

/**
 * Puts the built-in pack's compiled cues into `rules/compiled.ts`: compiling them at start would cost more than linting
 * a file does. What they are compiled of is then needed only where a configuration adds words or packs; until then it is
 * text in a getter, which costs a start next to nothing.
 */
export function compiledCues(conditionNames: string[]): Plugin {
	let pack: Promise<BuiltPack> | undefined;
	return {
		name: 'compiled-cues',
		buildStart() {
			pack = undefined;
		},
		transform: {
			filter: {id: /[\\/]rules[\\/](?:compiled|moves|index|[\w-]+[\\/]index)\.ts$/},
			async handler(code, id) {
				pack ??= build(conditionNames);
				const {english, compiled} = await pack;
				const [, name = ''] = /rules[\\/](.+?)(?:[\\/]index)?\.ts$/.exec(id) ?? [];
				if (name === 'compiled')
					return {code: `export const compiled = ${JSON.stringify(compiled)};`, moduleType: 'js'};
				if (name === 'moves') return withText(code, {cues: english.moves?.cues});
				if (name === 'index') return withText(code, {words: english.words});
				const rule = english.rules.find(({meta}) => meta.id === name);
				return rule && withText(code, {cues: rule.cues, unless: rule.unless});
			},
		},
	};
}

async function build(conditionNames: string[]): Promise<BuiltPack> {
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
		return {english, compiled: compilePack(english)};
	} finally {
		await rm(dir, {recursive: true});
	}
}

/** @returns the module with these properties of the object that it exports, or makes its export of, as text */
function withText(code: string, values: Readonly<Record<string, unknown>>): string {
	let changed = code;
	// From the last to the first, so that the offsets of those still to come stay right.
	for (const {key, start, end} of exported(code).reverse()) {
		if (!(key in values)) continue;
		const text = JSON.stringify(JSON.stringify(values[key]));
		changed = `${changed.slice(0, start)}get ${key}() { return JSON.parse(${text}); }${changed.slice(end)}`;
	}
	return changed;
}

interface Property {
	key: string;
	start: number;
	end: number;
}

function exported(code: string): Property[] {
	return parseAst(code, {lang: 'ts'}).body.flatMap((statement) => {
		if (statement.type === 'ExportDefaultDeclaration') return propertiesOf(statement.declaration);
		if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') return [];
		return statement.declaration.declarations.flatMap(({init}) => (init ? propertiesOf(init) : []));
	});
}

/** Of an object, or of the objects that a call takes. */
function propertiesOf(node: ESTree.Node): Property[] {
	if (node.type === 'CallExpression') return node.arguments.flatMap(propertiesOf);
	if (node.type !== 'ObjectExpression') return [];
	return node.properties.flatMap((property) => {
		if (property.type !== 'Property' || property.key.type !== 'Identifier') return [];
		return [{key: property.key.name, start: property.start, end: property.end}];
	});
}
