import {describe, expect, it} from 'vitest';
import {matches} from './matching.ts';

describe('a cue does not begin in one arm and end in the next', () => {
	it.each<[why: string, text: string, found: string[]]>([
		['of two', 'It is {% if a %}so{% else %}sorry{% endif %} to say.', []],
		['of three', 'It is {% if a %}so{% elsif b %}sorry{% else %}sad{% endif %} to say.', []],
		['over a branching inside', '{{#if a}}We are so{{#if b}}{{else}}{{/if}}{{else}}sorry we are{{/if}}.', []],
		[
			'in a sentence behind others',
			'We are {% if a %}late{% else %}lost{% endif %}. So sorry, we will call.',
			['So sorry'],
		],
		[
			'but from before a branch into it',
			'We are so {% if a %}sorry{% else %}sad{% endif %} to say.',
			['so {% if a %}sorry'],
		],
		['and out of the last arm', 'We are {% if a %}sad{% else %}so{% endif %} sorry to say.', ['so{% endif %} sorry']],
		[
			'and over words that are read or not',
			'We are so {% if a %}really{% endif %} sorry.',
			['so {% if a %}really{% endif %} sorry'],
		],
	])('%s', (_, text, found) => {
		expect(matches('so really? sorry', text)).toEqual(found);
	});
});
