/**
 * docs/cues.md is a manual that runs: each box finds what it says it finds, each forbidden cue is refused as it says.
 */
import {readFileSync} from 'node:fs';
import {runInNewContext} from 'node:vm';
import {describe, expect, it} from 'vitest';
import {parseCue} from '../../src/core/cues/notation.ts';
import {createLinter} from '../../src/index.ts';
import {type CueSpec, definePack, defineRule} from '../../src/rule.ts';

const page = readFileSync(new URL('../../docs/cues.md', import.meta.url), 'utf8');

const [allowed = '', forbidden = ''] = page.split('## What is not allowed');

/** A linter with one more rule: this cue. */
function linterOf(spec: CueSpec) {
	const rule = defineRule({
		meta: {
			id: 'under-test',
			scope: 'phrase',
			group: 'calm',
			severity: 'warn',
			summary: 'x',
			rationale: 'x',
			evidence: [],
			example: {before: 'x', after: 'x'},
		},
		messages: {found: () => ({message: 'found', note: 'x'})},
		cues: [spec],
	});
	return createLinter({extends: [], rules: {'under-test': 'warn'}, packs: [definePack({name: 'box', rules: [rule]})]});
}

interface Box {
	spec: CueSpec;
	lines: Array<readonly [found: boolean, text: string]>;
}

function boxes(): Box[] {
	return [...page.matchAll(/^```(js )?cue\n([\s\S]*?)^```$/gm)].map(([, js, body = '']) => {
		const lines = body.trimEnd().split('\n');
		const isLine = (line: string): boolean => /^(?:\/\/ )?[+-] /.test(line);
		const code = lines.filter((line) => !isLine(line)).join('\n');
		return {
			spec: js ? (runInNewContext(`(${code})`) as CueSpec) : {cue: code},
			lines: lines.filter(isLine).map((line) => {
				const text = line.replace(/^\/\/ /, '');
				return [text.startsWith('+'), text.slice(2)] as const;
			}),
		};
	});
}

describe.each(boxes().map((box) => [box.spec.cue, box] as const))('%s', (_cue, {spec, lines}) => {
	const linter = linterOf(spec);
	it('has an example', () => expect(lines.length).toBeGreaterThan(0));
	it.each(lines)('found: %s, in: %s', async (found, text) => {
		const {findings} = await linter.lint({text, filePath: 'box.md'});
		expect(findings.some(({ruleId}) => ruleId === 'under-test')).toBe(found);
	});
});

describe('cues in the running text', () => {
	const inline = [...allowed.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)]
		.map(([, code = '']) => code)
		.filter((code) => code.includes(' ') && !code.includes('{'));
	it.each(inline)('%s', (cue) => expect(() => parseCue(cue)).not.toThrow());
});

describe('what is not allowed', () => {
	const rows = [...forbidden.matchAll(/^\| `([^|]+)` \| (.+) \|$/gm)].map(
		([, cue = '', told = '']) => [cue, told] as const,
	);
	it('is listed', () => expect(rows.length).toBeGreaterThan(15));
	it.each(rows)('%s: %s', (cue, told) => {
		let message = '';
		try {
			linterOf({cue});
		} catch (error) {
			message = (error as Error).message;
		}
		expect(message).toContain('column');
		expect(message).toContain(told);
	});
});
