/**
 * Law 4, second half: what we offer instead is not itself reported. Every rewrite in a message, a suggestion or an
 * example is linted with all rules on, its slots filled in.
 */
import {describe, expect, it} from 'vitest';
import {parseReadme} from './readme.ts';
import {allRules, findingsOf, PHRASE, readmeOf, ruleFolders, rules, show, wordingsOf} from './rules.ts';
import {fillSlots} from './slots.ts';

const linter = allRules();

/** Findings of a rewrite, as sentences. */
async function faults(text: string, whole = false): Promise<string[]> {
	const filled = fillSlots(text);
	const example = {text: filled, filePath: 'message.txt', declared: {type: 'problem', fault: 'ours'}, whole} as const;
	return (await findingsOf(linter, example)).map((finding) => show(filled, finding));
}

/** The quoted rewrites of a message: not the words found, not single words to keep or drop. */
const quoted = (message: string): string[] =>
	[...message.matchAll(/"([^"]+)"/g)]
		.map(([, words]) => words!)
		.filter((words) => words !== PHRASE && (words.includes('⟨') || words.trim().split(/\s+/).length > 3));

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
	it('has an example whose rewrite is silent', async () => {
		expect(await faults(rule.meta.example.after, true)).toEqual([]);
	});

	it('has an example that it reports', async () => {
		const {before: text, options} = rule.meta.example;
		const {findings} = await (options ? allRules(id, options) : linter).lint({
			text,
			filePath: 'message.txt',
			declared: {type: 'problem', fault: 'ours'},
		});
		expect(findings.map(({ruleId}) => ruleId)).toContain(id);
	});

	it.each(wordingsOf(rule))('offers silent rewrites in $messageId', async ({wording}) => {
		const offered = [...quoted(wording.message), ...quoted(wording.note), ...(wording.suggestions ?? [])];
		for (const text of offered) expect(await faults(text), text).toEqual([]);
	});
});

describe('findings of the not-ok examples', () => {
	it.each(ruleFolders)('of %s carry silent suggestions, a short message and a note', async (id) => {
		for (const example of parseReadme(readmeOf(id)).examples.filter(({ok}) => !ok)) {
			const {findings} = await allRules(id, example.options).lint(example);
			for (const {ruleId, message, note, suggestions} of findings.filter((finding) => finding.ruleId === id)) {
				expect(message.length, `${ruleId}: ${message}`).toBeLessThanOrEqual(110);
				expect(note).toBeTruthy();
				for (const {desc, fix} of suggestions) expect(await faults(fix?.text ?? desc), desc).toEqual([]);
			}
		}
	});
});

it('the model reply is silent', async () => {
	const reply =
		'You were charged twice for order {{order}} on {{date}}. Our checkout retried a payment that had already gone ' +
		"through; that was our error. I've refunded the second £{{amount}} today, and it will show on your card by " +
		"{{refund_date}}. Reply to this email if it hasn't, and it comes straight to me.";
	expect(await faults(reply, true)).toEqual([]);
});

it('a planted rewrite that pities is caught', async () => {
	expect(await faults('We are so sorry to hear about ⟨what happened⟩.')).not.toEqual([]);
	expect(() => fillSlots('⟨a slot nobody knows⟩')).toThrow('slots.ts');
});
