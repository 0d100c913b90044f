/**
 * Each dialect of the table by the text of somebody who uses it: what is a value, what steers, what is a comment, what
 * stands in for a missing value.
 */
import {describe, expect, it} from 'vitest';
import {Dialects, unknownDialect} from '../../src/core/dialect-set.ts';
import {maskPlaceholders} from '../../src/core/mask.ts';
import type {Placeholder} from '../../src/core/types.ts';
import {createLinter, UserError} from '../../src/index.ts';

/** Kept apart, so that no placeholder of the test is one of JavaScript. */
const DOLLAR = '$';

const read = (text: string, ...chosen: string[]): Placeholder[] =>
	maskPlaceholders(text, new Dialects().choose(chosen.length > 0 ? chosen : undefined)).placeholders;

/** A control tag as `open if late`, anything else as `role name`. */
const shown = ({role, name, branch}: Placeholder): string =>
	branch ? [branch.part, branch.word, branch.condition].filter(Boolean).join(' ') : `${role} ${name}`;

describe('dialects', () => {
	it.each([
		[
			'liquid',
			'{{ order.id }}{% if late %}a{% elsif lost %}b{% else %}c{% endif %}',
			['variable order.id', 'open if late', 'arm elsif lost', 'else else', 'close if'],
		],
		[
			'liquid',
			'{% case plan %}{% when "pro" %}a{% else %}b{% endcase %}',
			['open case plan', 'arm when "pro"', 'else else', 'close case'],
		],
		[
			'liquid',
			'{% unless paid %}a{% endunless %}{% for line in lines %}b{% endfor %}',
			['open unless paid', 'close unless', 'open for line in lines', 'close for'],
		],
		['liquid', '{% comment %}for us{% endcomment %}', ['comment comment']],
		[
			'handlebars',
			'{{#if late}}a{{else if lost}}b{{else}}c{{/if}}',
			['open if late', 'arm else if lost', 'else else', 'close if'],
		],
		[
			'handlebars',
			'{{#late}}a{{/late}}{{^late}}b{{/late}}',
			['open # late', 'close late', 'open ^ late', 'close late'],
		],
		[
			'handlebars',
			'{{#each lines}}{{{note}}}{{/each}}{{> footer}}{{!-- ours --}}',
			['open each lines', 'variable note', 'close each', 'control > footer', 'comment ours'],
		],
		['handlebars', '{{if .Late}}a{{else}}b{{end}}', ['open if .Late', 'else else', 'close']],
		[
			'jinja',
			'{% if late %}a{% elif lost %}b{% endif %}{# ours #}',
			['open if late', 'arm elif lost', 'close if', 'comment ours'],
		],
		['jinja', '{% trans count=n %}a{% pluralize %}b{% endtrans %}', ['open trans', 'else pluralize', 'close trans']],
		[
			'erb',
			'<% if @late %>a<% elsif @lost %>b<% else %>c<% end %><%# ours %>',
			['open if @late', 'arm elsif @lost', 'else else', 'close', 'comment ours'],
		],
		[
			'erb',
			'<% @lines.each do |line| %><%= line.name %><% end -%>',
			['open do @lines.each', 'variable line.name', 'close'],
		],
		['erb', '<%= form_for @order do |form| %>a<% end %>', ['open do form_for @order', 'close']],
		[
			'ejs',
			'<% if (late) { %>a<% } else if (lost) { %>b<% } else { %>c<% } %>',
			['open if late', 'arm else if lost', 'else else', 'close'],
		],
		[
			'ejs',
			'<% lines.forEach((line) => { %><%= line.name %><% }) %>',
			['open forEach lines', 'variable line.name', 'close'],
		],
		[
			'freemarker',
			`<#if late>a<#elseif lost>b<#else>c</#if>${DOLLAR}{order.id}<#-- ours -->`,
			['open if late', 'arm elseif lost', 'else else', 'close if', 'variable order.id', 'comment ours'],
		],
		['freemarker', '[#if late]a[#else]b[/#if]', ['open if late', 'else else', 'close if']],
		[
			'smarty',
			'{if $late}a{elseif $lost}b{else}c{/if}{$order.id}{* ours *}',
			['open if $late', 'arm elseif $lost', 'else else', 'close if', 'variable order.id', 'comment ours'],
		],
		[
			'blade',
			'@if($late)a @elseif(isLost($order))b @else c @endif {{ $order->id }}{{-- ours --}}{!! $note !!}',
			[
				'open if $late',
				'arm elseif isLost($order)',
				'else else',
				'close if',
				'variable $order->id',
				'comment ours',
				'variable $note',
			],
		],
		[
			'template-toolkit',
			'[% IF late %]a[% ELSIF lost %]b[% ELSE %]c[% END %][% order.id %][%# ours %]',
			['open IF late', 'arm ELSIF lost', 'else ELSE', 'close', 'variable order.id', 'comment # ours'],
		],
		[
			'template-toolkit',
			'[% SWITCH plan %][% CASE "pro" %]a[% CASE %]b[% END %]',
			['open SWITCH plan', 'arm CASE "pro"', 'else CASE', 'close'],
		],
		[
			'salesforce',
			'{!Contact.FirstName} {{{Recipient.FirstName}}}',
			['variable Contact.FirstName', 'variable Recipient.FirstName'],
		],
		['zammad', '#{ticket.number}', ['variable ticket.number']],
		['osticket', '%{ticket.name.first}', ['variable ticket.name.first']],
		['rails-i18n', '%{name}', ['variable name']],
		['helpscout', '{%customer.firstName,fallback=there%}', ['variable customer.firstName']],
		[
			'mailchimp',
			'*|IF:VIP|*a*|ELSEIF:OLD|*b*|ELSE:|*c*|END:IF|**|FNAME|*',
			['open IF VIP', 'arm ELSEIF OLD', 'else ELSE', 'close IF', 'variable FNAME'],
		],
		['notify', '((name)) ((late??We are late.))', ['variable name', 'open ?? late', 'close ??']],
		['printf', '%s %(count)s', ['variable s', 'variable count']],
		['single-brace', '{customer_name}', ['variable customer_name']],
		[
			'bracket',
			'[Name] [IF PLAN = PRO]a[ELSE]b[/IF]',
			['variable Name', 'open IF PLAN = PRO', 'else ELSE', 'close IF'],
		],
		['angle', '<Name>', ['variable Name']],
		['double-bracket', '[[Order Number]]', ['variable Order Number']],
		['intercom', '<attribute key="user.name" default="there"/>', ['variable user.name']],
	])('%s: %s', (dialect, text, expected) => {
		const recognised = read(text);
		expect(recognised.map(shown)).toEqual(expected);
		expect(new Set(recognised.map((each) => each.dialect))).toEqual(new Set([dialect]));
		// A dialect that is chosen reads what it reads by itself.
		expect(read(text, dialect)).toEqual(recognised);
	});

	it('reads only what is chosen, and comments', () => {
		const text = 'Hi {name}, [Name], {{ name }}.<!-- ours -->';
		expect(read(text, 'liquid').map(shown)).toEqual(['variable name', 'comment ours']);
		expect(read(text, 'single-brace', 'bracket').map(({dialect}) => dialect)).toEqual([
			'single-brace',
			'bracket',
			'single-brace',
			'html',
		]);
	});

	it('knows other names, whatever their writing', () => {
		expect(read('{{#if x}}', 'Mustache').map(shown)).toEqual(['open if x']);
		expect(read('{name}', 'Single Brace')).toHaveLength(1);
		expect(unknownDialect(['liquid', 'twig'])).toBeUndefined();
		expect(unknownDialect(['liqiud'])).toBe('There is no dialect "liqiud" of placeholders. Did you mean "liquid"?');
		expect(() => new Dialects().choose(['cobol'])).toThrow(UserError);
	});

	it('tries those of a configuration first', () => {
		const ours = new Dialects([
			{
				name: 'ours',
				open: '{{',
				close: '}}',
				kind: 'date',
				control: {open: ['when'], else: ['otherwise'], close: ['done']},
			},
		]);
		const found = maskPlaceholders('{{x}}{{when late}}a{{otherwise}}b{{done}}', ours.choose()).placeholders;
		expect(found.map(shown)).toEqual(['variable x', 'open when late', 'else otherwise', 'close done']);
		expect(found[0]).toMatchObject({dialect: 'ours', kind: 'date'});
		expect(ours.names).toContain('ours');
	});

	it('takes an opening without its end for text', () => {
		for (const text of ['@if(late', '<#if', '((x??y', '{!Contact', '<attribute key="x"'])
			expect(read(text)).toEqual([]);
	});
});

describe('a value that may be missing', () => {
	it.each([
		["{{ name | default: 'there' }}", 'there'],
		['{{name|fallback:"you"}}', 'you'],
		["{{ name || 'there' }}", 'there'],
		['{{ name or "there" }}', 'there'],
		['{%customer.firstName,fallback=there%}', 'there'],
		['%{reply_to_name,fallback:there}', 'there'],
		[`${DOLLAR}{name!"there"}`, 'there'],
		['<%= name || "there" %>', 'there'],
		["{{ $name ?? 'there' }}", 'there'],
		['{$name|default:"there"}', 'there'],
		['[% name || "there" %]', 'there'],
		['{!NULLVALUE(Contact.FirstName, "there")}', 'there'],
		['<attribute key="user.name" default="there"/>', 'there'],
	])('%s', (text, fallback) => {
		const [found] = read(`Hi ${text},`);
		expect(found?.fallback?.text).toBe(fallback);
		expect(`Hi ${text},`.slice(...found!.fallback!.range)).toBe(fallback);
		expect(found?.role).toBe('variable');
	});

	it.each([
		['{{ reason | default: "We could not find it." }}', 'We could not find it.'],
		['<%= _("We are so sorry") %>', 'We are so sorry'],
		["{{ _('We are so sorry') }}", 'We are so sorry'],
		['{% trans "We are so sorry" %}', 'We are so sorry'],
		['{{ "We are so sorry" | trans }}', 'We are so sorry'],
		['((late??We are so sorry))', 'We are so sorry'],
		[`${DOLLAR}{reason!"We could not find it."}`, 'We could not find it.'],
	])('%s holds words of ours', (text, words) => {
		const masked = maskPlaceholders(`- ${text} -`).text;
		const at = text.indexOf(words);
		expect(masked).toBe(`- ${' '.repeat(at)}${words}${' '.repeat(text.length - at - words.length)} -`);
	});

	it.each(["<%= t('mailer.late') %>", "{{ _('mailer.late') }}", "{% set name = _('Someone') %}"])(
		'%s is no text',
		(text) => expect(maskPlaceholders(text).text).not.toMatch(/late|Someone/),
	);

	it('fills in what a translated text leaves open', () => {
		expect(read("{{ _('Hi {username},') }}").map(shown)).toEqual([
			"control _('Hi {username},')",
			'variable username',
			'control ',
		]);
	});

	it('is reported in place', async () => {
		const text = 'Hello,\n\n<%= _("We are so very sorry for this.") %>\n';
		const {findings} = await createLinter().lint({text, filePath: 'mail.txt'});
		expect(findings.map(({range}) => text.slice(...range))).toContain('so very');
	});
});

describe('a dialect that is chosen', () => {
	const text = (matter: string): string =>
		`---\nempathy:\n  ${matter}\n---\nHi {{name}},\n\nYour code is {SO VERY SORRY}.\n`;
	const linter = createLinter({placeholders: [{name: 'ours', open: '<<', close: '>>'}]});

	it.each(['dialect: liqid', 'dialect: [liquid, liqid]'])('is questioned where nobody knows it: %s', async (matter) => {
		const input = text(matter);
		const [finding] = (await linter.lint({text: input, filePath: 'a.md'})).findings;
		expect(finding?.message).toBe('There is no dialect "liqid" of placeholders. Did you mean "liquid"?');
		expect(input.slice(...finding!.range)).toBe(matter);
	});

	it.each([['dialect: liquid'], ['dialect: [liquid, ours]']])('leaves other braces to be text: %s', async (matter) => {
		const {messages} = await linter.inspect({text: text(matter), filePath: 'a.md'});
		const plain = await linter.inspect({text: text('type: problem'), filePath: 'a.md'});
		const cues = (record: typeof plain): number =>
			record.messages.flatMap(({sentences}) => sentences.flatMap((each) => each.cues)).length;
		expect(cues({filePath: '', messages})).toBeGreaterThan(cues(plain));
	});
});
