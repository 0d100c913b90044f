import {describe, expect, it} from 'vitest';
import rule from '../../rules/known-variables/index.ts';
import {createLinter} from '../../src/index.ts';
import {testRule} from '../../src/tester.ts';

const variables = ['name', 'ship_date', 'ticket.*', 'Order.total'];
const options = {variables};

testRule(
	rule,
	{
		ok: [
			// Without a list nothing is known.
			'Your kayak {{kayka}} left us.',
			...[
				'Hi {{name}}, {{Name}} and {{ name | upcase }}, ticket {{ticket.id}} of {{ticket.requester.name}}.',
				'Hi <%= @name %>, hi #{ticket.id}, hi ${ship_date}, hi {$order->total}.',
				// Names that the template makes itself.
				'{% for part in ticket.parts %}{{ part }} and {{part.size}}{% endfor %}',
				'{% trans part=ticket.part, size=ticket.size %}{{ part }} of {{ size }}{% endtrans %}',
				'{foreach from=$ticket.parts item=part}{$part}{/foreach}',
				'@foreach ($parts as $part) {{ $part->size }} @endforeach',
				'{% assign boat = "kayak" %}Your {{boat}} left us.',
				'{{#each ticket.parts}}{{size}} {{this.size}}{{/each}}',
				'{{#parts}}{{size}}{{/parts}}',
				'<% parts.each do |part| %><%= part.size %><% end %>',
				'{% for part in ticket.parts %}{{ forloop.index }}{% endfor %}',
				// What calculates or calls is no name.
				'It costs {{ order.total + 5 }} or {{ money(order) }} or {{formatDate day}}.',
				// Blanks for people.
				'Hi [Customer], your <boat> left us.',
				'It costs %s.',
			].map((text) => ({text, options})),
		],
		notOk: [
			{text: 'It comes by [[{{ship_dtae}}]].', options, messageId: 'unknown', level: 'warn'},
			{text: 'Hi [[{{ customer.name }}]] and {{name}}.', options},
			{text: 'It costs [[{{order.totl | money}}]].', options},
			{text: 'Ticket {{ticket.id}} of [[{{tickets.id}}]].', options},
			{text: 'Hi [[<%= @nmae %>]].', options},
			{text: 'Hi [[#{customer.name}]].', options},
			{text: 'Hi [[*|FNAME|*]].', options},
			{text: '{{#if name}}Hi [[{{nam}}]]{{/if}}', options},
			{text: '{{#each parts}}{{size}}{{/each}} Hi [[{{nam}}]].', options},
			{text: 'Hi [[{{nam}}]].', options: {variables: ['*.name', 'name']}},
			{text: 'Hi [[{{ticketXid}}]].', options: {variables: ['ticket.id']}},
		],
	},
	{describe, it},
);

it.each([
	['{{ship_dtae}}', 'Did you mean "ship_date"?'],
	['{{order.totl}}', 'Did you mean "Order.total"?'],
	['{{weather}}', 'add it to the list'],
])('says for %s what to do', async (tag, hint) => {
	const linter = createLinter({extends: [], rules: {[rule.meta.id]: ['warn', options]}});
	const {findings} = await linter.lint({text: `It comes by ${tag}.`, filePath: 'text.txt'});
	expect(findings[0]?.message).toContain(hint);
	expect(findings[0]?.message.length).toBeLessThanOrEqual(110);
});
