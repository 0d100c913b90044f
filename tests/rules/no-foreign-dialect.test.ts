import {describe, expect, it} from 'vitest';
import rule from '../../rules/no-foreign-dialect/index.ts';
import {createLinter} from '../../src/index.ts';
import {testRule} from '../../src/tester.ts';

const osticket = ['osticket'];

testRule(
	rule,
	{
		ok: [
			// Nobody said which dialect it is.
			'Hi {{name}}, your boiler %{boiler} of *|DATE|* is here.',
			{text: 'Hi %{ticket.name.first}, your boiler is here.', dialects: osticket},
			{text: 'Hi {{name}}. {% if late %}It is late.{% endif %}', dialects: ['liquid']},
			{text: 'Hi {{#if name}}{{name}}{{/if}}.', dialects: ['handlebars']},
			{text: 'Hi {%customer.firstName,fallback=there%}.', dialects: ['helpscout']},
			{text: 'Hi <%= name %>. <% if late %>It is late.<% end %>', dialects: ['erb']},
			{text: 'Hi [% name %].', dialects: ['template-toolkit']},
			{text: 'Hi ${name}. <#if late>It is late.</#if>', dialects: ['freemarker']},
			{text: 'Hi {$name}.', dialects: ['smarty']},
			{text: 'Hi {!Contact.FirstName} or {{{Recipient.FirstName}}}.', dialects: ['salesforce']},
			{text: 'Hi #{ticket.customer.firstname}.', dialects: ['zammad']},
			{text: 'Hi %{name}.', dialects: ['rails-i18n']},
			{text: 'Hi *|FNAME|*.', dialects: ['mailchimp']},
			{text: 'Hi ((name)), ((late??it is late)).', dialects: ['notify']},
			{text: 'Hi %(name)s.', dialects: ['printf']},
			// What is written by chance, or by hand.
			{text: 'Hi [Name], it is {here}, 50% {off} and (really (late)).', dialects: ['liquid']},
			{text: 'Hi {{name}} and *|FNAME|*.', dialects: ['liquid', 'mailchimp']},
			{text: 'Hi {{name}}.', dialects: []},
		],
		notOk: [
			{text: 'Hi [[{{first_name}}]], your %{boiler} is here.', dialects: osticket, messageId: 'foreign', level: 'info'},
			{text: 'Hi *|FNAME|*. [[{% if late %}]]It is late.[[{% endif %}]]', dialects: ['mailchimp']},
			{text: 'Hi [[*|FNAME|*]], your {{boiler}} is here.', dialects: ['liquid']},
			{text: '[[{{#if late}}]]It is late.[[{{/if}}]]', dialects: ['liquid']},
			{text: 'Hi [[{%customer.firstName%}]].', dialects: ['liquid']},
			{text: 'Hi [[<%= name %>]].', dialects: ['liquid']},
			{text: 'Hi [% name %].', dialects: ['liquid']},
			{text: 'Hi [[${name}]] and [[{$name}]].', dialects: ['liquid']},
			{text: 'Hi [[{!Contact.FirstName}]] and [[#{ticket.title}]].', dialects: ['liquid']},
			{text: 'Hi [[%{name}]] and [[%(name)s]] and [[((name))]].', dialects: ['liquid']},
			{text: 'Hi [[<attribute key="name" default="there"/>]].', dialects: ['liquid']},
		],
	},
	{describe, it},
);

it('takes a tag of a dialect from the configuration for its own, whatever it looks like', async () => {
	const placeholders = [{name: 'house', open: '((', close: '))'}];
	const linter = createLinter({extends: [], rules: {[rule.meta.id]: 'info'}, placeholders});
	const text = 'Hi ((name)), your {{boiler}} is here.';
	const {findings} = await linter.lint({text, filePath: 'text.txt', declared: {dialects: ['house']}});
	expect(findings.map(({range}) => text.slice(...range))).toEqual(['{{boiler}}']);
});
