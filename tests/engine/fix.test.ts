import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyFixes} from '../../src/core/fix.ts';

const change = (start: number, end: number, text = '') => ({fix: {range: [start, end] as const, text}});

describe('applyFixes', () => {
	it.each([
		['no finding', [], 'so very sorry'],
		['a finding without a fix', [{}], 'so very sorry'],
		['a deletion', [change(0, 3)], 'very sorry'],
		['a replacement', [change(3, 7, 'truly')], 'so truly sorry'],
		['several, in any order', [change(3, 8), change(0, 2, 'we are')], 'we are sorry'],
		['of two that overlap the first', [change(0, 7, 'A'), change(3, 8, 'B')], 'A sorry'],
		['of two that touch the first, the other waits for the next pass', [change(0, 3), change(3, 8)], 'very sorry'],
		['a twin counts once', [change(0, 3), change(0, 3)], 'very sorry'],
		['one that lies outside the text is passed over', [change(10, 40), change(-1, 2), change(5, 2)], 'so very sorry'],
	])('%s', (_, findings, output) => {
		expect(applyFixes('so very sorry', findings).output).toBe(output);
	});

	it('says which findings went in', () => {
		const [first, second] = [change(0, 7), change(3, 8)];
		expect(applyFixes('so very sorry', [second, first]).applied).toEqual([first]);
	});

	it('keeps byte order mark, CRLF and a missing last line break', () => {
		expect(applyFixes('\uFEFFWe are so sorry.\r\nAnna', [change(8, 11)]).output).toBe('\uFEFFWe are sorry.\r\nAnna');
	});

	it('changes nothing outside the changed ranges, whatever the fixes', () => {
		const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(10), fc.string({maxLength: 5})));
		fc.assert(
			fc.property(fc.string({minLength: 5, maxLength: 50}), edits, (text, list) => {
				const findings = list.map(([start, length, replacement]) => change(start, start + length, replacement));
				const {output, applied} = applyFixes(text, findings);
				let expected = '';
				let end = 0;
				for (const {fix} of applied) {
					expected += text.slice(end, fix.range[0]) + fix.text;
					end = fix.range[1];
				}
				expect(output).toBe(expected + text.slice(end));
			}),
		);
	});
});
