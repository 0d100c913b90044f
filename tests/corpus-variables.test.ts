/**
 * No word of a placeholder ever causes a finding: over all real templates that lie beside the checkout. Elsewhere they
 * are passed over.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {maskPlaceholders} from '../src/core/mask.ts';
import {createLinter} from '../src/index.ts';

const SHARED = process.env.EMPATHYLINT_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));

function texts(name: string, field: string): string[] {
	const file = join(SHARED, 'corpus', name);
	if (!existsSync(file)) return [];
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => JSON.parse(line)[field]);
}

const all = [...texts('templates.jsonl', 'text'), ...texts('replies.jsonl', 'response')];
const MISSING = /^(?:require-|next-step-owner)/;
/** Every rule, at its loudest. */
const linter = createLinter({rules: {'one-voice': 'info', 'sentence-length': 'warn'}});
const ofTags = new Set([...linter.rules].filter(([, {rule}]) => rule.meta.group === 'placeholders').map(([id]) => id));

describe.skipIf(all.length === 0)('placeholders of real templates', () => {
	it.each(['text.md', 'text.txt'])(
		'hold no finding in %s',
		async (filePath) => {
			const inside: string[] = [];
			for (const text of all) {
				const {findings} = await linter.lint({text, filePath, declared: {type: 'problem', fault: 'ours'}});
				const variables = maskPlaceholders(text).placeholders.filter(({role}) => role === 'variable');
				for (const {range, ruleId} of findings) {
					const [start, end] = range;
					const around = variables.find(({range: [from, to]}) => from <= start && end <= to && end > start);
					// Beside a sentence that is one placeholder a part may be missing.
					const beside = around?.range.join() === range.join() && MISSING.test(String(ruleId));
					// Of the tag as a whole these rules may speak; of a word in it, never.
					const wholeTag = around?.range.join() === range.join() && ofTags.has(String(ruleId));
					if (around && !beside && !wholeTag)
						inside.push(`${ruleId}: ${text.slice(start, end)} in ${text.slice(...around.range)}`);
				}
			}
			expect(inside).toEqual([]);
		},
		120_000,
	);
});
