import {describe, expect, it} from 'vitest';
import {folder} from '../engine/folder.ts';
import {run, SORRY} from './run.ts';

/** A rule of another team that throws in every message with the word "late". */
const PACK = `export default {
	name: 'acme', language: 'en', words: {}, presets: {recommended: {'no-acme': 'warn'}},
	rules: [{
		meta: {id: 'no-acme', scope: 'message', group: 'focus', severity: 'warn', summary: 's', rationale: 'r', evidence: ['e'], example: {before: 'b', after: 'a'}},
		options: {}, messages: {found: () => ({message: 'm', note: 'n'})}, cues: [], unless: [],
		check({message}) { if (message.text.includes('late')) throw new TypeError('kaboom'); },
	}],
}`;

describe('a rule that throws', () => {
	const files = {
		'.empathylintrc': 'packs: [./pack.mjs]',
		'pack.mjs': PACK,
		'a.md': SORRY,
		'b.md': SORRY.replace('late', 'broken'),
	};

	it('is one fatal entry for the file; its other findings and the other files are still reported; 2', async () => {
		const {code, stdout} = await run(['--format', 'json', '.'], {cwd: folder(files)});
		expect(code).toBe(2);
		const [first, second] = JSON.parse(stdout);
		expect(first.fatalErrorCount).toBe(1);
		expect(first.messages.map(({ruleId}: {ruleId: string}) => ruleId)).toContain('no-intensified-sorrow');
		expect(first.messages.find(({fatal}: {fatal?: boolean}) => fatal).message).toContain('"no-acme" failed: kaboom');
		expect(second).toMatchObject({fatalErrorCount: 0, warningCount: 1});
	});

	it('ends the run with its stack under --debug', async () => {
		const {code, stdout, stderr} = await run(['--debug', '.'], {cwd: folder(files)});
		expect({code, stdout}).toEqual({code: 2, stdout: ''});
		expect(stderr).toMatch(/^empathylint: TypeError: kaboom\n +at .*pack\.mjs/);
	});
});
