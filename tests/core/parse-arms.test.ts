import {describe, expect, it} from 'vitest';
import {readHtml} from '../../src/core/html-message.ts';
import {parseMessage} from '../../src/core/parse.ts';
import {htmlSource} from './markup.ts';

/** Sentences of the body, tags that steer shown as a bar. */
function body(markup: string): string[] {
	const {text, layout, format} = readHtml(htmlSource(markup));
	return parseMessage({text, format, ...(layout && {layout})})
		.sentences.filter(({role}) => role === 'body')
		.map(({range}) => text.slice(...range).replace(/\s*(?:\{%.*?%\}|\{\{[#/e].*?\}\})\s*/g, '|'));
}

describe('arms that are sentences by themselves are not read as one', () => {
	it.each([
		[
			'without a full stop before the next arm',
			'<div>{{#if url}}Your kiln left the yard. You can see it on {{url}}\n{{else}}Your kiln left the yard{{/if}}</div>',
			['Your kiln left the yard.', 'You can see it on {{url}}', 'Your kiln left the yard'],
		],
		[
			'with an element of its own around each tag',
			'<p>We looked for it. <i>{% if a %}</i>It is late <i>{% elsif b %}</i>It is lost <i>{% else %}</i>It is here <i>{% endif %}</i></p>',
			['We looked for it.', 'It is late', 'It is lost', 'It is here'],
		],
		[
			'with the branch around the block',
			'{% if a %}<p>It is late{% else %}It is lost</p>{% endif %}<p>We will write to you.</p>',
			['It is late', 'It is lost', 'We will write to you.'],
		],
		[
			'with more behind the branch',
			'<p>{% if a %}It is late{% else %}It is lost.{% endif %} We will write to you.</p>',
			['It is late', 'It is lost.', 'We will write to you.'],
		],
		[
			'inside an arm',
			'<p>{% if a %}{% if b %}It is late{% else %}It is lost{% endif %}{% else %}It is here{% endif %}</p>',
			['It is late', 'It is lost', 'It is here'],
		],
		[
			'but not parts of one sentence',
			'<p>It is {% if a %}late{% else %}lost{% endif %}.</p><p>{% if a %}Soon{% else %}Today{% endif %} we will write.</p>',
			['It is|late|lost|.', 'Soon|Today|we will write.'],
		],
	])('%s', (_, markup, expected) => {
		expect(body(markup)).toEqual(expected);
	});

	it('thousands of tags cost little', () => {
		const start = performance.now();
		for (const tag of ['{% if a %}', '{% else %}', '{% endif %}'])
			parseMessage({text: `It is late ${tag.repeat(20_000)} and lost.`, format: 'text'});
		expect(performance.now() - start).toBeLessThan(3000);
	});
});
