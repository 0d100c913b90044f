import {describe, expect, it} from 'vitest';
import rule from '../../rules/placeholder-fallback/index.ts';
import {createLinter} from '../../src/index.ts';
import {testRule} from '../../src/tester.ts';

testRule(
	rule,
	{
		ok: [
			// With a fallback.
			"Hi {{ first_name | default: 'there' }},\n\nYour lamp is here.",
			'Hi {{first_name | fallback: "there"}},\n\nYour lamp is here.',
			"Hi {{ contact.first_name || 'there' }},\n\nYour lamp is here.",
			"Hi {{ $name ?? 'there' }},\n\nYour lamp is here.",
			'Hi <%= @user.first_name.presence || "there" %>,\n\nYour lamp is here.',
			'Hi ${name!"there"},\n\nYour lamp is here.',
			'Hi {%customer.firstName,fallback=there%},\n\nYour lamp is here.',
			"Hi {{ first_name or 'there' }},\n\nYour lamp is here.",
			// In a branch that asks for it.
			'Hi{% if customer.first_name %} {{customer.first_name}}{% endif %},\n\nYour lamp is here.',
			'{% if first_name %}Hi {{first_name}},{% else %}Hello,{% endif %}\n\nYour lamp is here.',
			'Hi {{#if first_name}}{{first_name}}{{else}}there{{/if}},\n\nYour lamp is here.',
			'Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,\n\nYour lamp is here.',
			// Dialects that know neither.
			'Hi [Name],\n\nYour lamp is here.',
			'Hi <name>,\n\nYour lamp is here.',
			'Hi {customer_name},\n\nYour lamp is here.',
			'Hi %s,\n\nYour lamp is here.',
			'Hi %{first_name},\n\nYour lamp is here.',
			'Hi #{ticket.customer.firstname},\n\nYour lamp is here.',
			'Hi {!Contact.FirstName},\n\nYour lamp is here.',
			'Hi ((name)),\n\nYour lamp is here.',
			// No greeting, or nobody's name.
			'Your lamp is here, {{first_name}}.',
			'Hi {{team_name}},\n\nYour lamp is here.',
			'Hi {{username}},\n\nYour lamp is here.',
			'Hi {{town.name}} readers,\n\nYour lamp is here.',
			'Hi Ada, this is {{agent.name}}.',
			'Welcome to {{shop_name}}!',
			'Thanks for {{product_name}}.',
			'Hi there,\n\nDear {{number}} is a song.',
			'# {{first_name}}\n\nYour lamp is here.',
		],
		notOk: [
			{text: 'Hi [[{{first_name}}]],\n\nYour lamp is here.', messageId: 'hole', level: 'info'},
			'Hi [[{{customer.first_name}}]], your lamp is here.',
			'Dear [[{{ ticket.requester.first_name }}]],\n\nYour lamp is here.',
			'**Hello [[{{name}}]]!**\n\nYour lamp is here.',
			'Good morning [[{{{firstName}}}]]\n\nYour lamp is here.',
			'Hi [[<%= @user.first_name %>]],\n\nYour lamp is here.',
			'Hi [[*|FNAME|*]],\n\nYour lamp is here.',
			'Hi [[${customer.firstName}]],\n\nYour lamp is here.',
			'Hi [[{%customer.firstName%}]],\n\nYour lamp is here.',
			'Hi [[{$customer_name}]],\n\nYour lamp is here.',
			'Hi [% customer.name %],\n\nYour lamp is here.',
			'Thank you, [[{{first_name}}]]!\n\nYour lamp is here.',
			'Welcome back, [[{{first_name}}]]!\n\nYour lamp is here.',
			'{% if late %}Sorry!{% endif %}\n\nHi [[{{first_name}}]],\n\nYour lamp is here.',
		],
	},
	{describe, it},
);

it.each([
	['Hi {{first_name}},', 'Hi {{ first_name | default: "there" }},'],
	['Hi {{name}},\n\n{{#if late}}Sorry.{{/if}}', 'Hi {{#if name}}{{name}}{{else}}there{{/if}},'],
	['Hi {{name}},\n\n{% set a = 1 %}', 'Hi {{ name or "there" }},'],
	['Hi <%= name %>,', 'Hi <%= name || "there" %>,'],
	['Hi ${name},', 'Hi ${name!"there"},'],
	['Hi {%customer.firstName%},', 'Hi {%customer.firstName,fallback=there%},'],
	['Hi *|FIRSTNAME|*,', 'Hi *|IF:FIRSTNAME|**|FIRSTNAME|**|ELSE:|*there*|END:IF|*,'],
])('shows for %s how its system writes a fallback', async (text, written) => {
	const linter = createLinter({extends: [], rules: {[rule.meta.id]: 'info'}});
	const {findings} = await linter.lint({text: `${text}\n\nYour lamp is here.`, filePath: 'text.txt'});
	expect(findings[0]?.suggestions).toEqual([{desc: written}]);
	expect((await linter.lint({text: `${written}\n\nYour lamp is here.`, filePath: 'text.txt'})).findings).toEqual([]);
});
