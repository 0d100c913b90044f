import {retext} from 'retext';
import {VFile} from 'vfile';
import {reporter} from 'vfile-reporter';
import {describe, expect, it} from 'vitest';
import noPity from '../../rules/no-pity/index.ts';
import {english, toRetext} from '../../src/index.ts';
import {definePack, defineRule} from '../../src/rule.ts';

describe('toRetext', () => {
	it('makes a rule a plain plugin, reported by vfile-reporter', async () => {
		const file = await retext()
			.use(toRetext(noPity))
			.process(new VFile({path: 'reply.txt', value: 'Hi Ada,\n\nYou poor thing.\n'}));
		expect(reporter(file)).toBe(
			[
				'reply.txt',
				'3:1-3:15 warning "You poor thing" pities the customer. Say what happened and what you will do. no-pity empathylint',
				'',
				'⚠ 1 warning',
			].join('\n'),
		);
		const [message] = file.messages;
		expect(message).toMatchObject({ruleId: 'no-pity', source: 'empathylint', fatal: false});
		expect(message?.note).toContain('event');
		expect(message?.place).toMatchObject({start: {offset: 9}, end: {offset: 23}});
	});

	it('makes a pack one too, with errors fatal and infos marked as such', async () => {
		const text = '---\nempathy: {type: problem}\n---\n\nWe are a bit sad.\n';
		const file = await retext()
			.use(toRetext(english))
			.process(new VFile({path: 'reply.md', value: text}));
		const levels = Object.fromEntries(file.messages.map(({ruleId, fatal}) => [ruleId, fatal]));
		expect(levels).toEqual({'no-own-emotion': undefined, 'require-acknowledgement': true, 'require-next-step': true});
	});

	it("takes a stranger's rule, and no other rule speaks", async () => {
		const rule = defineRule({
			meta: {
				id: 'no-depot',
				scope: 'phrase',
				group: 'calm',
				severity: 'warn',
				summary: 'x',
				rationale: 'x',
				evidence: ['house'],
				example: {before: 'x', after: 'x'},
			},
			messages: {
				depot: ({phrase}: {phrase: string}) => ({message: `"${phrase}" says nothing. Name the place.`, note: 'x'}),
			},
			cues: ['our depot'],
		});
		const said = async (subject: Parameters<typeof toRetext>[0]) => {
			const file = await retext().use(toRetext(subject)).process('You poor thing, it is at our depot.');
			return file.messages.map(({ruleId}) => ruleId);
		};
		expect(await said(rule)).toEqual(['no-depot']);
		expect(await said(definePack({name: 'parcels', rules: [rule]}))).toEqual(['no-depot']);
	});
});
