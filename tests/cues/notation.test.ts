import {describe, expect, it} from 'vitest';
import {mergeClasses} from '../../src/core/classes.ts';
import {compileCues} from '../../src/core/cues/compile.ts';
import {freeze, thaw} from '../../src/core/cues/snapshot.ts';
import {CLASSES} from './matching.ts';

const compile = (cue: string, classes: ReadonlyMap<string, readonly string[]> = CLASSES) =>
	compileCues([{id: 'no-x/1', owner: 'no-x', spec: {cue}, unless: []}], classes);

describe('a cue that cannot be read is refused with its column and what to write', () => {
	it.each<[cue: string, column: number, says: string]>([
		['[so] sorry', 1, 'For an optional word write `so?`'],
		['sorry / sad', 7, 'put no space round "/"'],
		['sorry/ sad', 7, 'put no space round "/"'],
		['a?/b c', 3, '"?" goes after the last alternative'],
		['... sorry', 1, 'cannot begin or end with a gap'],
		['sorry ...', 1, 'cannot begin or end with a gap'],
		['sorry ...20 if', 12, 'a gap is 1 to 12 words'],
		['sorry *if*', 7, 'for a gap write `...`'],
		['rest assured!', 13, 'write END'],
		['ASAP', 1, 'there is no word class ASAP. For the word write `asap`'],
		['WE...sorry', 3, 'put spaces round the gap'],
		['24/7 support', 1, 'For the words write `24 7`'],
		['so? very?', 1, 'at least one part must be required'],
		['(i=INT sorry)/sad', 2, 'names are allowed only outside brackets'],
		['sorry <dat>', 7, 'Did you mean "date"?'],
		['so END sorry', 8, 'END may stand only at the end'],
		['(so sorry', 1, 'not closed'],
		['sorry ...12 ANY ...12 if ...12 so', 1, '31 is the limit'],
		['a b c d e f g h i j k l m n o p q r', 1, 'at most 16 parts'],
		['', 1, 'needs at least one word'],
	])('%s', (cue, column, says) => {
		expect(() => compile(cue)).toThrow(`no-x: cue "${cue}", column ${column}: `);
		expect(() => compile(cue)).toThrow(says);
	});

	it('more alternatives than anyone can read, and brackets in brackets in brackets', () => {
		const many = Array.from({length: 65}, (_, index) => `word${index}`).join('/');
		expect(() => compile(many)).toThrow('at most 64 alternatives; make a word class of them');
		expect(() => compile('((((a b) c) d) e) f')).toThrow('nested too deep');
	});

	it('nothing but the commonest words, when a team adds it', () => {
		const entry = {id: 'x/1', owner: 'x', spec: {cue: 'you are'}, unless: []};
		expect(() => compileCues([{...entry, foreign: true}], CLASSES)).toThrow('too broad');
		expect(() => compileCues([entry], CLASSES)).not.toThrow();
	});

	it('more cues than a run can hold', () => {
		const entry = {id: 'x/1', owner: 'x', spec: {cue: 'kettle'}, unless: []};
		expect(() =>
			compileCues(
				Array.from({length: 5001}, () => entry),
				CLASSES,
			),
		).toThrow('5000 is the limit');
	});

	it('a word class that contains itself', () => {
		const classes = new Map([
			['EMO', ['NEG']],
			['NEG', ['sad', 'EMO']],
		]);
		expect(() => compile('so EMO', classes)).toThrow('contains itself: EMO > NEG > EMO');
	});

	it('a class that is nearly spelt right', () => {
		expect(() => compile('WE SORY')).toThrow('Did you mean "SORRY"');
	});
});

describe('word classes', () => {
	it('take additions and removals of later layers, and brands as us', () => {
		const classes = mergeClasses(
			[
				{WE: ['i', 'we'], US: ['us'], EMO: ['mad', 'sad']},
				{EMO: {add: ['peeved'], remove: ['mad']}, DEPOT: ['depot']},
			],
			['Harbour & Co.'],
		);
		expect(classes.get('EMO')).toEqual(['sad', 'peeved']);
		expect(classes.get('DEPOT')).toEqual(['depot']);
		expect(classes.get('WE')).toContain('harbour & co.');
	});

	it.each([
		[{emo: ['x']}, 'must be in capitals'],
		[{EMOO: {add: ['x']}}, 'Did you mean "EMO"'],
	])('are refused when %j', (words, says) => {
		expect(() => mergeClasses([{EMO: ['sad']}, words], [])).toThrow(says);
	});
});

describe('compiled cues', () => {
	it('come back from their snapshot as they went in', () => {
		const entries = ['int=INT? sorry, ...3 if', 'START WE ADV? (be/feel EMO)/furious END', '<date>/ANY of EMO'].map(
			(cue, index) => ({
				id: `x/${index}`,
				owner: 'x',
				spec: {cue, unless: ['so, sorry'], without: {next: ['EMO', 'QUESTION']}},
				unless: ['sorry state'],
			}),
		);
		const compiled = compileCues(entries, CLASSES);
		const again = thaw(freeze(compiled));
		expect(freeze(again)).toBe(freeze(compiled));
		expect(again.lexicon.id('sorry')).toBe(compiled.lexicon.id('sorry'));
	});
});
