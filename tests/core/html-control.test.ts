import {describe, expect, it} from 'vitest';
import {readHtml} from '../../src/core/html-message.ts';
import {htmlSource} from './markup.ts';

/** The tags that steer, and the words between them, in the order in which they reach the text. */
const pieces = (markup: string): string[] =>
	readHtml(htmlSource(markup))
		.text.split(/(<%.*?%>|\{%.*?%\}|\{\{[#/e].*?\}\}|@\w+(?:\(.*?\))?)|\n/)
		.map((piece) => piece?.trim() ?? '')
		.filter((piece) => piece !== '');

describe('a tag that steers reaches the text where no words stand beside it', () => {
	it.each([
		[
			'behind the last end tag, when the parser dropped one before it',
			'<% wrap do %><table><tr><td>Your kiln left.</td></tr></tbody></table>\n</div>\n<% end %>\n',
			['<% wrap do %>', 'Your kiln left.', '<% end %>'],
		],
		[
			'behind the end of the body and of the document',
			'<html><body>{% if a %}<p>Late.</p>{% endif %}{% if b %}</body>{% endif %}</html>\n{% if c %}\n{% endif %}',
			['{% if a %}', 'Late.', '{% endif %}', '{% if b %}', '{% endif %}', '{% if c %}', '{% endif %}'],
		],
		[
			'before the document type',
			'{% if a %}\n<!doctype html>\n<html><body><p>Late.</p></body></html>{% endif %}',
			['{% if a %}', 'Late.', '{% endif %}'],
		],
		[
			'alone between the parts of a table',
			'<table>{{#if a}}<tbody><tr>{{#if b}}<td>Late.</td>{{else}}<td>Lost.</td>{{/if}}</tr></tbody>{{/if}}</table>',
			['{{#if a}}', '{{#if b}}', 'Late.', '{{else}}', 'Lost.', '{{/if}}', '{{/if}}'],
		],
		[
			'alone in a cell, with a row that nobody closed',
			'<table><tr>@if($a)<td>Late.</td><tr>@else<td>Lost.</td></tr></div>@endif</table>@if($b)</p>@endif',
			['@if($a)', 'Late.', '@else', 'Lost.', '@endif', '@if($b)', '@endif'],
		],
		[
			'alone in an element',
			'<p><b>{% if a %}</b></p><p>Late.</p><div>{% endif %}</div>',
			['{% if a %}', 'Late.', '{% endif %}'],
		],
	])('%s', (_, markup, expected) => {
		expect(pieces(markup)).toEqual(expected);
	});

	it('once, also where the parser moves words out of a table', () => {
		expect(
			pieces('<table>One <tr> {% if a %} <td>Two</td> {% endif %} </tr> three</table>').filter((piece) =>
				/%/.test(piece),
			),
		).toEqual(['{% if a %}', '{% endif %}']);
	});
});
