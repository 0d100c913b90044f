/**
 * What the README and docs/sources.md say about exports is true: the report shown is the report given, and each
 * configuration shown is one.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openProject} from '../../src/engine/project.ts';
import {run} from '../cli/run.ts';
import {folder} from '../engine/folder.ts';
import {ROOT} from './workspace.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The contents of the fences of a file in one language. */
const fences = (path: string, language: string): string[] =>
	[...read(path).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].flatMap(([, info, text = '']) =>
		info === language ? [text] : [],
	);

describe('the report of an export in the README', () => {
	it('is what the command prints', async () => {
		const shown = fences('README.md', '').find((text) => text.includes('zendesk-macros.json'));
		const {stdout} = await run(['--no-config', 'fixtures/exports/zendesk-macros.json'], {cwd: ROOT});
		const [command, ...report] = (shown ?? '').trimEnd().split('\n');
		expect(command).toBe('$ npx empathylint fixtures/exports/zendesk-macros.json');
		expect(report.join('\n').replace('/home/ines/', ROOT.replace(/\/?$/, '/'))).toBe(stdout.trimEnd());
	});
});

describe.each(['README.md', 'docs/sources.md'])('each configuration of sources in %s', (path) => {
	const shown = fences(path, 'json').filter((text) => text.includes('"sources"'));

	it('is there', () => expect(shown.length).toBeGreaterThan(0));

	it.each(shown.map((text, index) => [index + 1, text] as const))('is one: %i', async (_index, text) => {
		const cwd = folder({'.empathylintrc.json': text});
		await expect(openProject({cwd})).resolves.toBeDefined();
	});
});
