/** The pack that docs/rules.md goes through: shown as it runs, and it runs beside the built-in rules. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {createLinter} from '../../src/index.ts';
import pack from './own-pack/clinic-voice.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const shown = [...read('../../docs/rules.md').matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
/** In the manual the files end in `.js`. */
const asShown = (path: string): string => read(path).replaceAll('clinic-voice.ts', 'clinic-voice.js');

describe('docs/rules.md', () => {
	it('shows the pack', () => expect(shown).toContain(asShown('./own-pack/clinic-voice.ts')));
	it('shows its test', () => expect(shown).toContain(asShown('./own-pack/clinic-voice.test.ts')));
});

describe('the pack in a linter', () => {
	const linter = createLinter({packs: [pack]});

	it('reports beside the built-in rules', async () => {
		const {findings} = await linter.lint({text: 'Poor you, your scan was cancelled.\n\nSimply bring the form.'});
		expect(findings.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
			['no-pity', 'warn'],
			['clinic-say-who-moved-it', 'warn'],
			['no-minimising', 'info'],
			['clinic-no-simply', 'info'],
		]);
	});

	it('takes levels and options from the configuration', async () => {
		const strict = createLinter({
			packs: [pack],
			rules: {'clinic-no-simply': 'error', 'clinic-few-questions': ['warn', {max: 0}]},
		});
		const {findings} = await strict.lint({text: 'Simply call us. Which day?'});
		expect(findings.map(({ruleId, severity}) => [ruleId, severity])).toEqual([
			['no-minimising', 'info'],
			['clinic-no-simply', 'error'],
			['clinic-few-questions', 'warn'],
		]);
	});

	it('offers rewrites that no rule reports', async () => {
		for (const {meta} of pack.rules) {
			const {findings} = await linter.lint({text: meta.example.after});
			expect(findings).toEqual([]);
		}
	});
});
