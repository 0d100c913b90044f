import {describe, expect, it} from 'vitest';
import {DIALECTS} from '../../src/core/dialects.ts';
import {maskPlaceholders} from '../../src/core/mask.ts';
import {kindOfName} from '../../src/core/placeholder-kinds.ts';
import {findPlaceholders} from '../../src/core/placeholders.ts';

/** Kept apart, so that no placeholder of the test is one of JavaScript. */
const DOLLAR = '$';

/** What is found, as `text role kind`. */
const found = (text: string): string[] =>
	maskPlaceholders(text).placeholders.map(({range, role, kind}) => `${text.slice(range[0], range[1])} ${role} ${kind}`);

describe('placeholders of sending systems', () => {
	it.each([
		['Hi {{customer.first_name}},', '{{customer.first_name}} variable name'],
		["Hi {{ name | default: 'you' }},", "{{ name | default: 'you' }} variable name"],
		['{!! $ticket_number !!} follows', '{!! $ticket_number !!} variable order'],
		['{{{raw_note}}} follows', '{{{raw_note}}} variable other'],
		['Box {box} left', '{box} variable other'],
		['Due %{due_date}.', '%{due_date} variable date'],
		[`Pay ${DOLLAR}{amount} now`, `${DOLLAR}{amount} variable amount`],
		['Ticket #{ticket.number}', '#{ticket.number} variable order'],
		['Dear *|FNAME|*', '*|FNAME|* variable name'],
		['Dear <Name>,', '<Name> variable name'],
		['Dear <FIRST NAME>,', '<FIRST NAME> variable name'],
		['Use <<login_link>>', '<<login_link>> variable link'],
		['Hello &lt;name&gt;', '&lt;name&gt; variable name'],
		['See [[Order Number]]', '[[Order Number]] variable order'],
		['Dear ((name)),', '((name)) variable name'],
		['Dear __CUSTOMER_NAME__,', '__CUSTOMER_NAME__ variable name'],
		['Dear %lead.name%,', '%lead.name% variable name'],
		['We saw %s and', '%s variable other'],
		['We saw %(count)s and', '%(count)s variable number'],
		['Hi <%= user.name %>,', '<%= user.name %> variable name'],
		['Hi {%customer.firstName,fallback=there%},', '{%customer.firstName,fallback=there%} variable name'],
		['By { eval { $Agent->Name } }.', '{ eval { $Agent->Name } } variable agent'],
		['[% customer.name %] wrote', '[% customer.name %] variable name'],
	])('%s is read as a word', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	it.each([
		['{% if late %}Late.{% endif %}', ['{% if late %} control other', '{% endif %} control other']],
		['{{#if late}}Late.{{/if}}', ['{{#if late}} control other', '{{/if}} control other']],
		['[% IF late %]Late.[% END %]', ['[% IF late %] control other', '[% END %] control other']],
		['*|IF:VIP|*Hi*|END:IF|*', ['*|IF:VIP|* control other', '*|END:IF|* control other']],
		['<% if late %>Late.<% end %>', ['<% if late %> control other', '<% end %> control other']],
		['{# for the team #}Hello', ['{# for the team #} comment other']],
		['<!-- for the team -->Hello', ['<!-- for the team --> comment other']],
		['<%# for the team %>Hello', ['<%# for the team %> comment other']],
		['{{! for the team }}Hello', ['{{! for the team }} comment other']],
		['[IF VIP]Hello[/IF]', ['[IF VIP] control other', '[/IF] control other']],
	])('%s has tags that print nothing', (text, expected) => {
		expect(found(text).map((line) => line.replace(/ (?!control|comment)\S+$/, ' other'))).toEqual(expected);
	});

	it('names each dialect once', () => {
		const names = DIALECTS.map(({name}) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it.each([
		'100%',
		'50 %discount',
		'a < b > c',
		'5 {',
		'{ }',
		'css {',
		'<b>bold</b>',
		'<br/>',
		'<a href="x">',
		'f((x',
		'{{ open',
		'**|a',
		'3 <= 4',
	])('%s holds none', (text) => {
		expect(findPlaceholders(text)).toEqual([]);
	});

	it('gives up on a tag that is never closed', () => {
		expect(findPlaceholders(`{% if a ${'We are late. '.repeat(500)}%}`)).toEqual([]);
	});

	it('stays quick on openings without closings', () => {
		const start = performance.now();
		for (const open of ['{{', '{%', '<!--', '<%', '[', '((', '*|']) maskPlaceholders(open.repeat(100_000));
		expect(performance.now() - start).toBeLessThan(5000);
	});
});

describe('square brackets', () => {
	it.each([
		['Dear [Name],', '[Name] variable name'],
		['We expect it by [Start Date].', '[Start Date] variable date'],
		['It broke because of [brief account of the cause].', '[brief account of the cause] variable event'],
		['To sum up what you need: [summarize].', '[summarize] variable event'],
		['What we can do is [solution].', '[solution] variable product'],
		['We will call by [insert time].', '[insert time] variable date'],
		['[Customer]', '[Customer] variable name'],
		['Pick [Mon/Tue]', '[Mon/Tue] variable other'],
		['- [X] pages', '[X] variable number'],
	])('%s has a slot', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	it.each([
		'[acknowledge the delay]',
		'We are sorry. [Specific acknowledgement if they named a fault]',
		'[insert your own story]',
		'[Apologise for the wait]',
		'[Note to agent: check the stock first. Then write.]',
		'[internal only]',
		'[if applicable]',
	])('%s tells the agent what to write', (text) => {
		expect(found(text).map((line) => line.replace(/^.*\] /, ''))).toEqual(['instruction other']);
	});

	it.each([
		'See [our page](https://example.com/a).',
		'See [our page](https://example.com/a "Title").',
		'See [our page][page].\n\n[page]: https://example.com',
		'See [page].\n\n[page]: https://example.com',
		'- [ ] open',
		'- [x] done',
		'- [X] done\n- [ ] open',
		'A note [1] and [...] more',
		'![chart](chart.png)',
		'\\[not a slot\\]',
	])('%s has none', (text) => {
		expect(found(text)).toEqual([]);
	});

	it('hides the condition and keeps the sentence', () => {
		const text = '[If applicable: Your card was not charged.]';
		const masked = maskPlaceholders(text);
		expect(masked.text).toBe(`${' '.repeat('[If applicable:'.length)} Your card was not charged.]`);
	});
});

describe('masking', () => {
	it('keeps the length and the line breaks of tags', () => {
		const text = 'Hi {{name}},\n{% if\nlate %}Late.';
		const masked = maskPlaceholders(text).text;
		expect(masked).toBe('Hi Ꝏꝏꝏꝏꝏꝏꝏꝏ,\n     \n       Late.');
		expect(masked).toHaveLength(text.length);
	});
});

describe('what a name stands for', () => {
	it.each([
		['customer.first_name', 'name'],
		['dueDate', 'date'],
		['ticket.created_at', 'date'],
		['order_total', 'amount'],
		['refund_status', 'event'],
		['Tracking Number', 'order'],
		['Your Name', 'agent'],
		['Company Name', 'company'],
		['customer_mood', 'mood'],
		['support hours', 'date'],
		['what_happened', 'event'],
		['error', 'event'],
		['plan_name', 'product'],
		['reset_url', 'link'],
		['count', 'number'],
		['zzz', 'other'],
		['cause, e.g. a date that was wrong', 'event'],
	])('%s: %s', (name, kind) => {
		expect(kindOfName(name)).toBe(kind);
	});
});
