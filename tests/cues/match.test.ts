import {describe, expect, it} from 'vitest';
import {Typos} from '../../src/core/cues/typos.ts';
import {matches} from './matching.ts';

describe('a cue finds', () => {
	it.each<[why: string, cue: string, text: string, found: string[]]>([
		['a word in any case', 'sorry', 'SORRY about that. Sorry.', ['SORRY', 'Sorry']],
		['one of several', 'hear/learn', 'We hear you and learn.', ['hear', 'learn']],
		['with and without an optional word', 'so? sorry', 'So sorry. We are sorry.', ['So sorry', 'sorry']],
		['several words as one alternative', 'hear/(find out) that', 'We find out that it broke.', ['find out that']],
		[
			'over a gap of up to its number',
			'sorry ...2 if',
			'Sorry for it if not. Sorry for all of it if not.',
			['Sorry for it if'],
		],
		['the shortest gap', 'we ... it', 'We see it and fix it.', ['We see it']],
		[
			'every form of a word',
			'break~',
			'It broke, it is broken, it breaks, breaking.',
			['broke', 'broken', 'breaks', 'breaking'],
		],
		[
			'a class, longest member first',
			'WE ADV? EMO',
			'Our team really fed up; we furious.',
			['Our team really fed up', 'we furious'],
		],
		[
			'the match that begins first, though its rare word comes last',
			'(we ...3 zebra)/(saw yak)',
			'We saw yak and zebra. We saw yak.',
			['We saw yak and zebra', 'saw yak'],
		],
		[
			'alternatives that are found by different words of theirs',
			'(ANY of zebras)/(the yak)/gnu',
			'Herds of zebras, the yak, a gnu.',
			['Herds of zebras', 'the yak', 'gnu'],
		],
		[
			'several words only where they stand, though they stood four words before',
			'(look into)/(look at) ANY zebra',
			'Look into it zebra look up it zebra.',
			['Look into it zebra'],
		],
		['any word', 'our ANY is', 'Our kettle is here.', ['Our kettle is']],
		['British and American spelling', 'apologise', 'We apologize. We apologise.', ['apologize', 'apologise']],
		[
			'a contraction written out, and the other way round',
			"i'd be",
			'I would be glad. I’d be glad. Id be glad.',
			['I would be', 'I’d be', 'Id be'],
		],
		[
			'not in every shape',
			'do not worry',
			"Don't worry. Do not worry. Dont worry.",
			["Don't worry", 'Do not worry', 'Dont worry'],
		],
		['the negated forms', 'can not', "We can't. We cannot. We can not.", ["can't", 'cannot', 'can not']],
		['across a hyphen', 'mix up', 'The mix-up is ours.', ['mix-up']],
		['nothing that begins or ends inside a hyphenated word', 'heart', 'A heart-rate monitor. With heart.', ['heart']],
		['only with the comma that is asked for', 'sorry, but', 'Sorry, but no. Sorry but no.', ['Sorry, but']],
		['across commas that are not asked for', 'really sorry', 'Really, sorry.', ['Really, sorry']],
		['at the start of a sentence only', 'START at least', 'At least it works. It takes at least a day.', ['At least']],
		['at the end of a sentence only', 'understand END', 'We understand. We understand that.', ['understand']],
		[
			'past a name between commas',
			'sorry to hear',
			'Sorry, {{first_name}}, to hear this.',
			['Sorry, {{first_name}}, to hear'],
		],
		[
			'past a title and name between commas',
			'sorry to hear',
			'Sorry, Mrs Okafor, to hear this.',
			['Sorry, Mrs Okafor, to hear'],
		],
		['a placeholder by its kind', 'by <date>', 'By {{delivery_date}} or by {{city}}.', ['By {{delivery_date}}']],
		[
			'a written date, number and amount by kind',
			'<date>/<amount>',
			'On 2026-05-04 for £12.50, 3 of them.',
			['2026-05-04', '£12.50'],
		],
		[
			'a quotation as one word',
			'you wrote <quote>',
			'You wrote "so sorry about this" on Monday.',
			['You wrote "so sorry about this"'],
		],
		['nothing inside a quotation', 'sorry', 'You wrote "so sorry about this" on Monday.', []],
		['letters repeated for emphasis', 'so sorry', 'Soooo sorry.', ['Soooo sorry']],
		['common misspellings', 'frustrated', 'You are fustrated.', ['fustrated']],
		[
			'nothing across a semicolon, dash or bracket',
			'sorry we',
			'Sorry; we know. Sorry – we know. Sorry (we know).',
			[],
		],
		['nothing across sentences', 'sorry we', 'Sorry. We know.', []],
	])('%s', (_, cue, text, found) => {
		expect(matches(cue, text)).toEqual(found);
	});

	it('a phrase through emphasis and hard line breaks', () => {
		expect(matches('so very sorry', 'We are so *very* sorry.', 'markdown')).toEqual(['so *very* sorry']);
		expect(matches('so very sorry', 'We are so\nvery sorry about what we did there.', 'markdown')).toEqual([
			'so\nvery sorry',
		]);
		expect(matches('so very sorry', 'We are **so** very __sorry__.', 'markdown')).toEqual(['so** very __sorry']);
	});
});

describe('exceptions', () => {
	it.each<[why: string, unless: string, text: string, found: number]>([
		['cancel a match they overlap', 'so, sorry', 'So, sorry, no.', 0],
		['leave a match that they only touch', 'sorry state', 'So sorry. The sorry state.', 1],
		['do not count words that a gap swallowed', 'help~ ...3 understand', 'That helps us; so sorry to say.', 1],
		['do not use up the words of the match they cancel', 'so, sorry', 'So, sorry, so sorry.', 1],
	])('%s', (_, unless, text, found) => {
		expect(matches({cue: 'INT sorry', unless: [unless]}, text)).toHaveLength(found);
	});
});

describe('windows', () => {
	const cue = (where: object) => ({cue: 'we understand', ...where});
	it.each<[why: string, spec: object, text: string, found: number]>([
		['without: the same sentence', {without: {sentence: ['parcel']}}, 'We understand the parcel is late.', 0],
		['without: the next sentence', {without: {next: ['parcel']}}, 'We understand. The parcel is late.', 0],
		['without: not the one before', {without: {next: ['parcel']}}, 'The parcel is late. We understand.', 1],
		['without: the one before', {without: {previous: ['parcel']}}, 'The parcel is late. We understand.', 0],
		['without: either', {without: {nearby: ['parcel']}}, 'The parcel is late. We understand. Bye.', 0],
		['without: a question', {without: {next: ['QUESTION']}}, 'We understand. Which one is it?', 0],
		['with: must be there', {with: {next: ['parcel']}}, 'We understand. It is late.', 0],
		['with: is there', {with: {next: ['parcel']}}, 'We understand. The parcel is late.', 1],
	])('%s', (_, spec, text, found) => {
		expect(matches(cue(spec), text)).toHaveLength(found);
	});
});

describe('bounds', () => {
	it('hold on a hostile cue and one endless sentence: an engine that backs up would never come back', () => {
		const hostile = 'so? so? so? so? so? so? so? so? so? so? so? so? so? so sorry';
		expect(matches(hostile, `${'so '.repeat(8000)}sorry.`)).toHaveLength(1);
	});

	it('reach as far as 31 words, and no farther', () => {
		const far = (between: number): string => `Sorry ${'a '.repeat(between)}if.`;
		expect(matches('sorry ...12 a ...12 if', far(14))).toHaveLength(1);
		expect(matches('sorry ...12 if', far(13))).toHaveLength(0);
	});
});

describe('one slip of the finger', () => {
	const typos = new Typos(['apologise', 'apologies', 'disappointed', 'frustrated', 'concern', 'shocked', 'sorry']);
	it.each([
		['apolgise', 'apologise'],
		['frustarted', 'frustrated'],
		['frustratedd', 'frustrated'],
		['disapointed', 'disappointed'],
		['frusttated', 'frustrated'],
	])('%s is read as %s', (written, meant) => {
		expect(typos.correct(written)).toBe(meant);
	});
	it.each(['concert', 'stocked', 'apologist', 'srory', 'disapointedd', 'kettle'])('%s is left alone', (written) => {
		expect(typos.correct(written)).toBeUndefined();
	});
	it('is left alone where two words of ours are as near', () => {
		expect(new Typos(['stressed', 'stresses']).correct('stressez')).toBeUndefined();
	});
});
