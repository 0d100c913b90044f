import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openProject} from '../../src/engine/project.ts';
import {folder} from './folder.ts';

describe('what holds for a file', () => {
	const config = {
		split: 'heading',
		rules: {'no-pity': ['warn', {allow: ['poor thing']}]},
		overrides: [
			{files: ['macros/**'], type: 'problem', fault: 'ours', rules: {'no-pity': 'error', 'no-own-emotion': 'off'}},
			{files: ['macros/receipts'], type: 'shipping', split: 'auto', rules: {'no-pity': 'off'}},
			{files: '**/ask-*.md', type: 'how-to', dialect: 'liquid'},
		],
	};
	const settings = async (path: string, rules?: Record<string, 'error'>) => {
		const cwd = folder({'.empathylintrc.json': JSON.stringify(config)});
		return (await openProject({cwd, rules})).settingsFor(join(cwd, path));
	};

	it.each([
		['other/a.md', {split: 'heading'}],
		[
			'macros/a.md',
			{
				declared: {type: 'problem', fault: 'ours'},
				split: 'heading',
				rules: {'no-pity': 'error', 'no-own-emotion': 'off'},
			},
		],
		[
			'macros/receipts/x/a.md',
			{declared: {type: 'receipt', fault: 'ours'}, rules: {'no-pity': 'off', 'no-own-emotion': 'off'}},
		],
		['ask-me.md', {declared: {type: 'question', dialects: ['liquid']}, split: 'heading'}],
	])('%s: later overrides win, a folder stands for all in it, aliases become their type', async (path, expected) => {
		expect(await settings(path)).toEqual(expected);
	});

	it("the command line wins over overrides, and keeps the config's options", async () => {
		expect((await settings('macros/a.md', {'no-pity': 'error'})).rules).toEqual({
			'no-pity': 'error',
			'no-own-emotion': 'off',
		});
		expect((await settings('macros/receipts/a.md', {'no-pity': 'error'})).rules?.['no-pity']).toBe('error');
		const cwd = folder({'.empathylintrc.json': JSON.stringify(config)});
		const active = (await openProject({cwd, rules: {'no-pity': 'error'}})).linter.rules.get('no-pity');
		expect(active).toMatchObject({severity: 'error', options: {allow: ['poor thing']}});
	});
});
