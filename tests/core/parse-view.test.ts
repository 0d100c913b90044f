import {describe, expect, it} from 'vitest';
import {parseMessage} from '../../src/core/parse.ts';

const view = (text: string, format: 'markdown' | 'text' = 'markdown', allow: string[] = []): string =>
	parseMessage({text, format}, {allow}).view;

describe('the view', () => {
	it.each([
		['so *very* sorry', 'so  very  sorry'],
		['so **very** sorry', 'so   very   sorry'],
		['## Late', '   Late'],
		['> It is late', '  It is late'],
		['See [the page](https://example.com).', 'See  the page                      .'],
		['don&rsquo;t', 'don’\u00AD\u00AD\u00AD\u00AD\u00AD\u00ADt'],
		['don&#39;t', "don'\u00AD\u00AD\u00AD\u00ADt"],
		['a&nbsp;b', 'a      b'],
		['it\\*s', 'it*\u00ADs'],
		['Hi {{name}}!', 'Hi Ꝏꝏꝏꝏꝏꝏꝏꝏ!'],
		['Run `npm i` now', 'Run Ꝛꝛꝛꝛꝛꝛꝛ now'],
		['Mail a@example.com today', 'Mail Ꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛ today'],
		['See *The Grim Tale* tonight', 'See Ꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛ tonight'],
		['😀 **late**', '😀   late  '],
	])('%s', (text, expected) => {
		expect(view(text)).toBe(expected);
		expect(view(text)).toHaveLength(text.length);
	});

	it('takes a byte order mark for a blank', () => {
		expect(view('\uFEFFHello there')).toBe(' Hello there');
		expect(view('\uFEFFHello there', 'text')).toBe(' Hello there');
	});

	it('leaves allowed phrases alone, whatever their case and line breaks', () => {
		expect(view('We sell Sorry\nGame boxes', 'text', ['sorry game'])).toBe('We sell Ꝛꝛꝛꝛꝛꝛꝛꝛꝛꝛ boxes');
		expect(view('sorrygame', 'text', ['sorry'])).toBe('sorrygame');
	});
});

describe('quotations', () => {
	const spans = (text: string): string[] =>
		parseMessage({text, format: 'markdown'})
			.spans.filter(({kind}) => kind === 'quote')
			.map(({range}) => text.slice(range[0], range[1]));

	it.each([
		['You wrote "I am livid" to us.', ['"I am livid"']],
		['You wrote “I am livid”, and we heard.', ['“I am livid”']],
		["Your seats for 'The Sad Clown' are booked.", ["'The Sad Clown'"]],
		['Press «Stop» now.', ['«Stop»']],
		['"I am livid and nobody calls."', ['"I am livid and nobody calls."']],
		["We're sorry about the customers' lamps.", []],
		['The 5" lamp and the 7" lamp are here.', []],
		["It's the '90s lamp, isn't it?", []],
		['We don’t know the twins’ names.', []],
	])('%s', (text, expected) => {
		expect(spans(text)).toEqual(expected);
	});

	it.each([
		'"I can see that the lamp came late. Let me send another one."',
		'"What you can do is [solution]."',
		'"May I have your number?"',
		'“The lamp is on its way.\n\nIt will be with you on Friday.”',
	])('%s is a macro in quotation marks', (text) => {
		expect(spans(text)).toEqual([]);
		expect(parseMessage({text, format: 'markdown'}).sentences.every(({role}) => role === 'body')).toBe(true);
	});

	it('reads a quoted paragraph in a letter as the words of somebody else', () => {
		const text =
			'Thank you for writing to us about the lamp. You said:\n\n"I am livid. Nobody calls you back."\n\nWe have now sent a new lamp, and it will be with you on Friday before noon.';
		expect(spans(text)).toEqual(['"I am livid. Nobody calls you back."']);
	});

	it('keeps quoted words inside a quoted macro apart', () => {
		expect(spans('"Press "Stop" first. Then call us."')).toEqual(['"Stop"']);
	});
});
