import {describe, expect, it} from 'vitest';
import type {ReadResult} from '../../src/core/reader-types.ts';
import {applyFixes, createLinter} from '../../src/index.ts';
import {readerFor} from '../../src/readers/index.ts';

const read = (filePath: string, text: string): ReadResult => {
	const reader = readerFor(filePath);
	if (!reader) throw new Error(`no reader for ${filePath}`);
	return reader.read(text, {filePath, split: undefined, source: undefined});
};

const LETTER = '<p>Hi {{name}},</p><p>Your lamp left us today.</p>';

describe('HTML files', () => {
	it.each(['a.html', 'a.HTM', 'mails/a.mjml'])('%s is one message', (filePath) => {
		expect(read(filePath, LETTER).messages).toMatchObject([
			{id: '1', format: 'html', text: LETTER, range: [0, LETTER.length]},
		]);
	});

	it('front matter on top is honoured', () => {
		const file = `\uFEFF---\ntitle: Lamp sent\nlang: en\nempathy: {type: update}\n---\n\n${LETTER}\n`;
		const result = read('a.html', file);
		expect(result).toMatchObject({declared: {type: 'update'}, lang: 'en', problems: []});
		const [message] = result.messages;
		expect(message).toMatchObject({id: 'lamp-sent', title: 'Lamp sent', text: LETTER});
		expect(file.slice(...(message?.range ?? [0, 0]))).toBe(LETTER);
	});

	it.each([
		['<!--@subject Your lamp {{order}} @-->', 'Your lamp {{order}}'],
		['<!-- Subject: Your lamp -->', 'Your lamp'],
		['<!--@vars {"a": "b"} @-->', undefined],
	])('%s tells the subject', (comment, subject) => {
		const [message] = read('a.html', `${comment}\n${LETTER}`).messages;
		expect(message?.subject).toBe(subject);
		expect(message?.id).toBe(subject ? 'your-lamp' : '1');
	});

	it('comments silence, as in Markdown', async () => {
		const sorry = '<p>We are so very sorry to hear that.</p>';
		const lint = (text: string) =>
			createLinter({extends: [], rules: {'no-sorry-to-hear': 'warn'}}).lint({text, filePath: 'a.html'});
		const loud = await lint(`${LETTER}\n${sorry}`);
		expect(loud.findings).toHaveLength(1);
		const quiet = await lint(`${LETTER}\n<!-- empathylint-disable-next-line -- a quotation -->\n${sorry}`);
		expect(quiet.findings).toEqual([]);
		expect(quiet.suppressed).toHaveLength(loud.findings.length);
	});

	it.each([
		['a layout', '<html><head><title>The best lamps of all</title></head><body>{{ content | safe }}</body></html>'],
		['a single button', '<a href="{{ url }}">Sign in</a>'],
		['a list of values', '<table><tr><td>Name</td><td>{{name}}</td></tr></table>'],
		['a note to its authors', '<!-- Keep this file in step -->{# and tell the others first #}<p>{{x}}</p>'],
		['a style sheet', '<style>/* for the old clients only */ a { b: c }</style>'],
		['nothing', ' \n'],
	])('%s is no message', (_, text) => {
		expect(read('a.html', text).messages).toEqual([]);
	});

	it('a change is made in the markup, unless a tag would be lost with it', async () => {
		const text =
			'<p>We are <b>so very</b> sorry for the &quot;Lamp&quot;.</p>\r\n<p>We are\r\n  so very\r\n  sorry.</p>';
		const {findings} = await createLinter({}).lint({text, filePath: 'a.html'});
		expect(applyFixes(text, findings).output).toBe(text.replace('so very\r\n  ', ''));
	});
});

describe('template files', () => {
	it.each([
		['a.html.erb', 'Hi there you', 'html'],
		['a.htm.njk', 'Hi there you', 'html'],
		['a.mjml.hbs', 'Hi there you', 'html'],
		['reset_html.j2', 'Hi there you', 'html'],
		['a.md.njk', 'Hi there you', 'markdown'],
		['a.text.erb', '<p>Hi there you</p>', 'text'],
		['a.txt.j2', 'Hi there you', 'text'],
		['a.blade.php', '<p>Hi there you</p>', 'html'],
		['a.blade.php', "@component('mail::message')\n# Hi there you\n@endcomponent", 'markdown'],
		['a.tpl', 'Hi there you<br>', 'html'],
		['a.eml.tpl', 'Hi there you', 'text'],
		['a.tpl', 'See <a href="{$url}">all the rest</a>', 'html'],
		['a.liquid', '# Hi there you\n', 'markdown'],
		['a.liquid', 'Hi there you,\n\n{{ agent }}', 'text'],
		['a.ftl', 'Hi and welcome to us all', 'text'],
	])('%s: %s is %s', (filePath, text, format) => {
		expect(read(filePath, text).messages.map((message) => message.format)).toEqual([format]);
	});

	it('have front matter too', () => {
		const file = '---\nsubject: Your lamp\nempathy: {type: update}\n---\nIt left us today.\n';
		const {declared, messages} = read('a.text.erb', file);
		expect(declared).toEqual({type: 'update'});
		expect(messages).toMatchObject([{subject: 'Your lamp'}]);
		expect(file.slice(...(messages[0]?.range ?? [0, 0]))).toBe('It left us today.\n');
	});

	it.each([
		['{% comment %} Sorry for that, team {% endcomment %}'],
		['{%- comment -%} Sorry\nfor that, team {%- endcomment -%}'],
		['<%# Sorry for that, team %>'],
		['<%-- Sorry for that, team --%>'],
		['{# Sorry for that, team #}'],
		['{{! Sorry for that, team }}'],
		['{{!-- Sorry for }} that, team --}}'],
		['{{-- Sorry for that, team --}}'],
		['{* Sorry for that, team *}'],
		['<#-- Sorry for that, team -->'],
		['<?php $sorry = "for that, team"; ?>'],
		["@php\n$sorry = 'for that, team';\n@endphp"],
		['{% schema %}{"name": "Sorry for that, team"}{% endschema %}'],
	])('%s is for nobody but the team', (code) => {
		for (const filePath of ['a.liquid', 'a.html']) {
			expect(read(filePath, code).messages).toEqual([]);
			const file = `Your lamp left us today.\n${code}\nIt comes soon.`;
			const [message] = read(filePath, file).messages;
			expect(message?.text).toHaveLength(file.length);
			expect(message?.text).not.toMatch(/sorry/i);
			expect(message?.text.match(/\S.*/g)?.filter((line) => /lamp|soon/.test(line))).toHaveLength(2);
		}
	});

	it('PHP that prints becomes a placeholder of the same length', () => {
		const file = '<p>Hi <?= $name ?>, <?php echo $x; ?> is for you.</p>';
		expect(read('a.html.tpl', file).messages[0]?.text).toBe('<p>Hi {{  $name }}, {{         $x  }} is for you.</p>');
	});

	it.each([
		['nginx.conf.j2', '# This file is managed by us'],
		['feed.xml.erb', '<p>Your lamp left us today</p>'],
		['app.js.ejs', 'const a = "Your lamp left us";'],
		['user-data.tpl', '#!/bin/sh\n# Install all that we need\n'],
		['model.tt', '<#@ template language="C#" #>\n// This file is made by us'],
		['_helpers.tpl', '{{/*\nExpand the name of the chart.\n*/}}\n{{- define "x.name" -}}\n{{- end }}'],
		['policy.tpl', '{\n "a": "Let us in here"\n}'],
		['list.erb', '<% items.each do |item| %>\n<%= render item %>\n<% end %>'],
	])('%s is no message', (filePath, text) => {
		expect(read(filePath, text).messages).toEqual([]);
	});

	it.each([
		['openings', '{% comment %}'.repeat(20_000)],
		['other openings', '<% {{! {* <#-- <? @php '.repeat(5000)],
		['tags', '<p '.repeat(50_000)],
	])('unclosed %s cost little', (_, filler) => {
		const start = performance.now();
		read('a.liquid', `Your lamp left us today. ${filler}`);
		read('a.html', `Your lamp left us today. ${filler}`);
		expect(performance.now() - start).toBeLessThan(1500);
	});
});
