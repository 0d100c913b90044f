/**
 * Exports of helpdesks on the command line: reports that name the record, notices, and fixes that change one string.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {folder} from '../engine/folder.ts';
import {ROOT} from '../laws/workspace.ts';
import {run} from './run.ts';

const fixture = (name: string): string => readFileSync(join(ROOT, 'fixtures/exports', name), 'utf8');
const PLAIN = {NO_COLOR: '1'};
const CLEAN = 'Hi Ada,\n\nOrder 7 arrived two days late. I sent a new one today; it will reach you by Friday.\n';

describe('the report of an export', () => {
	it('names each record above its findings, which stand at their place in the file', async () => {
		const cwd = folder({'macros.json': fixture('zendesk-macros.json')});
		const {stdout, code} = await run(['macros.json'], {cwd});
		expect(stdout.replaceAll(/ {2,}/g, '  ')).toMatch(
			/macros\.json\n {2}"Refund::Declined after 30 days" \(#4711\)\n {2}13:\d+ {2}warning {2}.*\n(?: {2}13:.*\n)* {2}"Delivery::Parcel is late" \(#4712\)\n {2}25:\d+ {2}warning {2}"You poor thing" pities/,
		);
		expect(code).toBe(0);
	});

	it('names the only record, too, but not the messages of a Markdown file', async () => {
		const cwd = folder({
			'one.json': JSON.stringify([{id: 1, short_code: 'late', content: 'We are so sorry that order 7 is late.'}]),
			'two.md': '# A\n\nHi Ada,\n\nWe are so sorry that it is late.\n\n# B\n\nHi Ada,\n\nYou poor thing.\n',
		});
		const {stdout} = await run(['.'], {cwd});
		expect(stdout.match(/^ {2}["#].*/gm)).toEqual(['  "late" (#1)']);
	});

	it('shows where the same words stand in the other form of the message', async () => {
		const cwd = folder({'macros.json': fixture('intercom-macros.json')});
		const {stdout} = await run(['macros.json'], {cwd});
		expect(stdout).toMatch(/ 8:122 {2}warning .*\(also at 9:105\) +no-intensified-sorrow/);
		const report = JSON.parse((await run(['--format', 'json', 'macros.json'], {cwd})).stdout);
		expect(report[0].messages[0]).toMatchObject({
			source: {id: 'm-12', title: 'Card was charged twice'},
			also: [{line: 9, column: 105}],
		});
	});

	it('names the record in the message that GitHub shows', async () => {
		const cwd = folder({'macros.json': fixture('zendesk-macros.json')});
		const {stdout} = await run(['--format', 'github', 'macros.json'], {cwd});
		expect(stdout).toContain('::"Delivery::Parcel is late" (#4712): "You poor thing" pities');
	});

	it('inspect shows the id beside the title', async () => {
		const cwd = folder({'macros.json': fixture('zendesk-macros.json')});
		const {stdout} = await run(['inspect', 'macros.json'], {cwd});
		expect(stdout).toContain('Delivery::Parcel is late (#4712)');
		expect(stdout).not.toContain('depot');
	});
});

describe('what a run passed over is said', () => {
	it('on a terminal, with the preset that knew the file', async () => {
		const cwd = folder({
			'macros.json': fixture('zendesk-macros.json'),
			'replies.yaml': fixture('osticket.yaml'),
			'data.json': '{"a": 1}',
			'other.json': '[]',
			'reply.md': CLEAN,
		});
		const {stderr} = await run(['.'], {cwd, terminal: 200, env: PLAIN});
		expect(stderr).toContain(
			'Read as a Zendesk macros export: macros.json; as an osTicket list of canned responses: replies.yaml (sources in the config can say otherwise).',
		);
		expect(stderr).toContain('1 message in another language skipped (de-de).');
		expect(stderr).toContain('1 private and 2 inactive records skipped.');
		expect(stderr).toContain('2 files are no template source (sources in the config says where texts are).');
		expect(stderr.trim()).not.toContain('\n');
	});

	it('counts only the files that hold messages', async () => {
		const cwd = folder({'a.md': CLEAN, 'b.json': '{}'});
		const {stderr} = await run(['.'], {cwd, terminal: 200, env: PLAIN});
		expect(stderr).toMatch(/^\u2714 1 message in 1 file\. 1 file is no template source /);
	});

	it('to a build as well when nothing was judged', async () => {
		const cwd = folder({'a.json': '{}', 'b.yml': 'x: 1\n'});
		expect(await run(['.'], {cwd})).toEqual({
			code: 0,
			stdout: '',
			stderr:
				'No customer message found in any of these 2 files. 2 files are no template source (sources in the config says where texts are).\n',
		});
	});

	it('names the one export of a preset, and counts the others', async () => {
		const text = fixture('chatwoot.json');
		const cwd = folder({'a.json': text, 'b.json': text, 'c.json': text});
		const {stderr} = await run(['.'], {cwd, terminal: 200, env: PLAIN});
		expect(stderr).toContain('Read as a Chatwoot export of canned responses: a.json and 2 other files (sources');
	});

	it('and a plain text beside its HTML is judged once', async () => {
		const cwd = folder({
			'refund/content.html': fixture('postmark/refund-sent/content.html'),
			'refund/content.txt': fixture('postmark/refund-sent/content.txt'),
			'refund/meta.json': fixture('postmark/refund-sent/meta.json'),
		});
		const both = await run(['.'], {cwd, terminal: 200, env: PLAIN});
		expect(both.stdout.match(/no-intensified-sorrow/g)).toHaveLength(1);
		expect(both.stderr).toContain('1 file is the plain text of an HTML file and was not judged again.');
		const alone = await run(['refund/content.txt'], {cwd});
		expect(alone.stdout).toContain('no-intensified-sorrow');
	});
});

describe('--fix', () => {
	it('leaves the other form of a message alone where it has other words', async () => {
		const data = (html: string, text: string) =>
			JSON.stringify({data: [{name: 'Late', body: `<p>${html}</p>`, body_text: text}]});
		const html = 'Order 7 is late. We are so sorry that it is. I sent a new one today.';
		const cwd = folder({'a.json': data(html, 'So so so. Order 8 is so late, so very late, and so sorry.')});
		await run(['--fix', 'a.json'], {cwd});
		const expected = data(
			html.replace('so sorry', 'sorry'),
			'So so so. Order 8 is so late, so very late, and so sorry.',
		);
		expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(expected);
	});

	it.each([
		['zendesk-macros.json', [['We are so sorry that the return', 'We are sorry that the return']]],
		['osticket.yaml', [['    round. We are so very\n    sorry that we did.', '    round. We are sorry that we did.']]],
		['intercom-macros.json', [['I am truly sorry', 'I am sorry']]],
		['i18n/en.yml', [['We are terribly sorry', 'We are sorry']]],
	] as ReadonlyArray<readonly [string, ReadonlyArray<readonly [string, string]>]>)(
		'of %s changes the words and not one byte else',
		async (name, changes) => {
			const text = fixture(name);
			const config = JSON.stringify({sources: [{files: 'i18n.yml', preset: 'i18n'}]});
			const file = name.startsWith('i18n') ? 'i18n.yml' : `export.${name.split('.').at(-1)}`;
			const cwd = folder({[file]: text, '.empathylintrc.json': config});
			await run(['--fix', file], {cwd});
			const expected = changes.reduce((fixed, [from, to]) => {
				expect(fixed).toContain(from);
				return fixed.replaceAll(from, to);
			}, text);
			expect(readFileSync(join(cwd, file), 'utf8')).toBe(expected);
		},
	);
});
