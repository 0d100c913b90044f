/**
 * The build writes the cues of the built-in pack as text, and its compiled cues beside them. What comes out is what went in.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';
import {english, type Pack} from '../../src/index.ts';
import {ROOT} from '../laws/workspace.ts';

let built: Pack;
beforeAll(async () => {
	expect(existsSync(join(ROOT, 'dist/index.js')), 'run "npm run build" first').toBe(true);
	built = (await import(pathToFileURL(join(ROOT, 'dist/index.js')).href)).english;
});

describe('the built pack', () => {
	it('has the cues, exceptions and words of the source', () => {
		expect(built.rules.map(({meta, cues, unless}) => ({id: meta.id, cues, unless}))).toEqual(
			english.rules.map(({meta, cues, unless}) => ({id: meta.id, cues, unless})),
		);
		expect(built.moves?.cues).toEqual(english.moves?.cues);
		expect(built.words).toEqual(english.words);
	});

	it('holds them as text', () => {
		const folder = join(ROOT, 'dist/shared');
		const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
		const asText = code.join('').match(/get cues\(\) \{\s*return JSON\.parse\(/g) ?? [];
		const withCues = english.rules.filter(({cues}) => cues.length > 0);
		expect(withCues.length).toBeGreaterThan(15);
		expect(asText).toHaveLength(withCues.length + 1);
	});

	it('is all ASCII, which is read faster', () => {
		const folder = join(ROOT, 'dist/shared');
		for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/[^\0-\x7f]/);
	});
});
