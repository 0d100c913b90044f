/**
 * Nothing in the built-in pack stands there for nothing: no member or cue twice, no class without a use, no cue that
 * another one of its rule always comes before; and every class says where it comes from.
 */
import {describe, expect, it} from 'vitest';
import {sources} from '../../rules/sources.ts';
import {classSources, words} from '../../rules/words.ts';
import {english} from '../../src/index.ts';
import {coveredCues, doubleMembers, type Owner, unusedClasses} from './pack-faults.ts';

const owners: Owner[] = [
	...Object.entries(english.moves?.cues ?? {}).map(([name, cues]) => ({id: `moves/${name}`, cues})),
	...english.rules.map(({meta, cues, unless}) => ({id: meta.id, cues, unless})),
];

/** What is wrong with a list of sources, as a sentence. */
function sourceFault(name: string, given: string | undefined): string | undefined {
	if (given === undefined) return `${name} has no source`;
	const unknown = given.split(', ').filter((source) => source !== 'house' && !Object.hasOwn(sources, source));
	return unknown.length > 0 ? `${name} names ${unknown.join(' and ')}, which is not in rules/sources.ts` : undefined;
}

describe('the built-in pack', () => {
	it('is read', () => {
		expect(Object.keys(words).length).toBeGreaterThan(30);
		expect(owners.flatMap(({cues}) => cues).length).toBeGreaterThan(200);
	});
	it('has no member twice in a class', () => expect(doubleMembers(words)).toEqual([]));
	it('has no class that nobody uses', () => expect(unusedClasses(words, owners, english.forgiven)).toEqual([]));
	it('has no cue that another one of the rule always comes before', () =>
		expect(coveredCues(words, owners)).toEqual([]));
	it('says where every class comes from', () => {
		const names = new Set([...Object.keys(words), ...Object.keys(classSources)]);
		const faults = [...names].flatMap((name) =>
			Object.hasOwn(words, name) ? (sourceFault(name, classSources[name]) ?? []) : `${name} is no class`,
		);
		expect(faults).toEqual([]);
	});
});

describe('a planted fault is caught', () => {
	const planted = {COLOUR: ['red', 'dark/deep red'], WARM: ['COLOUR', 'orange'], MUCH: ['so', 'very']};

	it.each([
		['twice', ['red', 'blue', 'red'], 'red'],
		['in alternatives', ['red/blue', 'blue'], 'blue'],
		['in another spelling', ['cancelled', 'canceled'], 'canceled'],
		['among the forms of another', ['delay~', 'delays'], 'delays'],
		['with a hyphen', ['mix-up', 'mix up'], 'mix up'],
		['in a class that is in it', ['COLOUR', 'red'], 'red'],
		['a phrase in a class that is in it', ['COLOUR', 'deep red'], 'deep red'],
	])('a member %s', (_name, members, text) => {
		const faults = doubleMembers({...planted, NEW: members});
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatch(new RegExp(`^NEW: "${text}" is in`));
	});

	it('a class without a use, also one that only such a class uses', () => {
		expect(unusedClasses(planted, [{id: 'a', cues: ['MUCH red']}])).toEqual(['COLOUR', 'WARM']);
		expect(unusedClasses(planted, [{id: 'a', cues: ['MUCH (WARM hat)']}])).toEqual([]);
		expect(unusedClasses(planted, [{id: 'a', cues: ['MUCH hat']}], ['WARM'])).toEqual([]);
	});
	it.each([
		['an exception', {cue: 'hat', unless: ['MUCH WARM hat']}],
		['a window', {cue: 'hat', with: {next: ['MUCH', 'WARM', 'QUESTION']}}],
	])('a class used in %s is not', (_name, cue) => {
		expect(unusedClasses(planted, [{id: 'a', cues: [cue]}])).toEqual([]);
	});

	it.each([
		['a cue twice', 'poor you', 'poor you'],
		['one in other words', 'mix-up here', 'mix up here'],
		['one with more around it', 'poor you', 'you poor you all'],
		['one with fewer words in a place', 'so/very poor you', 'so poor you'],
		['one that a class holds', 'MUCH poor you', 'very poor you'],
		['one with a shorter gap', 'poor ...4 you', 'poor ...3 you'],
		['one with an edge more', 'poor you', 'START poor you END'],
		['one with a part that is not optional', 'so? poor you', 'so poor you'],
		['one with an exception more', 'poor you', {cue: 'poor you', unless: ['you too']}],
		['one with a window more', 'poor you', {cue: 'poor you', with: {next: ['hat']}}],
	])('%s', (_name, wide, narrow) => {
		expect(coveredCues(planted, [{id: 'a', cues: [wide, narrow]}])).toHaveLength(1);
		expect(coveredCues(planted, [{id: 'a', cues: [narrow, wide]}])).toHaveLength(1);
	});

	it.each([
		[
			'another rule',
			[
				{id: 'a', cues: ['poor you']},
				{id: 'b', cues: ['poor you']},
			],
		],
		[
			'an optional part inside',
			[
				{id: 'a', cues: ['poor red you', 'poor so? red you']},
				{id: 'b', cues: ['so red', 'so? red hat']},
			],
		],
		['another level', [{id: 'a', cues: ['poor you', {cue: 'so poor you', level: 'info' as const}]}]],
		['another mark', [{id: 'a', cues: ['poor you', {cue: 'who=poor you', at: 'who'}]}]],
		['an exception of the wider one', [{id: 'a', cues: [{cue: 'poor you', unless: ['poor you all']}, 'poor you all']}]],
		['a comma in the wider one', [{id: 'a', cues: ['so, poor', 'so poor you']}]],
		['ANY that is no phrase', [{id: 'a', cues: ['ANY hat', 'COLOUR hat']}]],
	])('but not a cue with %s', (_name, list: readonly Owner[]) => {
		expect(coveredCues(planted, list)).toEqual([]);
	});

	it('a source that does not exist, or none', () => {
		expect(sourceFault('NEW', 'S999')).toContain('S999');
		expect(sourceFault('NEW', undefined)).toContain('no source');
		expect(sourceFault('NEW', 'house, S1')).toBeUndefined();
	});
});
