/**
 * What was found in a sentence is kept for the next time it comes. It may come again in other words that match alike, and
 * beside other sentences.
 */
import {describe, expect, it} from 'vitest';
import type {CueSpec} from '../../src/core/rule-types.ts';
import {matcherOf, matches} from './matching.ts';

describe('a sentence that came before is judged by what it says now', () => {
	it.each<[string, string | CueSpec, string[]]>([
		['the same one', 'WE am/are INT SORRY', ['We are so sorry.', 'We are so sorry.', 'Today we are so sorry.']],
		[
			'another word of the class',
			'WE am/are INT SORRY',
			['We are so sorry.', 'I am very sorry.', 'I am hardly sorry.'],
		],
		['a comma after the word', 'sorry, WE', ['Sorry, we slept.', 'Sorry we slept.', 'Sorry, we slept.']],
		['a dash between the words', 'we slept', ['Then we slept.', 'Then we - slept.', 'Then we slept.']],
		['a hyphen between the words', 'well known', ['It is well known.', 'It is well-known.', 'It is well known.']],
		['a hyphen before the words', 'known fault', ['A known fault.', 'A well-known fault.', 'A known fault.']],
		[
			'what stands in the next sentence',
			{cue: 'sorry', without: {next: ['repaired']}},
			['We are sorry. It rained.', 'We are sorry. We repaired it.', 'We are sorry. It rained.'],
		],
		[
			'what stands in the sentence before',
			{cue: 'sorry', with: {previous: ['late']}},
			['It was late. We are sorry.', 'It was cold. We are sorry.', 'It was late. We are sorry.'],
		],
		[
			'an exception that only one of them has',
			{cue: 'WE am/are sorry', unless: ['not sorry', 'sorry state']},
			['We are sorry.', 'We are sorry state by state.', 'We are sorry.'],
		],
		['a longer text before it', 'so sorry', ['So sorry.', 'Hi. It rained. So sorry. So sorry.', 'So sorry.']],
	])('%s', (_, cue, texts) => {
		const one = matcherOf(cue);
		const each = texts.map((text) => matches(cue, text));
		expect(each.flat()).not.toEqual([]);
		expect(texts.map((text) => one(text))).toEqual(each);
		expect(texts.toReversed().map((text) => one(text))).toEqual(each.toReversed());
	});

	it('named parts are those of the sentence at hand', () => {
		const one = matcherOf({cue: 'WE am/are emo=EMO', at: 'emo'});
		expect(one('We are furious. Now we are fed up.')).toEqual(['We are furious', 'we are fed up']);
		expect(one('It rained. We are furious.')).toEqual(['We are furious']);
	});
});
