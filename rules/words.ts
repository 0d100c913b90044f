/**
 * Word classes of the English pack. Sources: the codes S1 to S40 stand for the studies and guides listed in
 * docs/evidence.md; what has none is "house": our own reading of support replies.
 */
import type {WordClasses} from 'empathylint/rule';
import {acts} from './words/acts.ts';
import {events} from './words/events.ts';
import {feelings} from './words/feelings.ts';
import {people} from './words/people.ts';

export const words: WordClasses = {...people, ...feelings, ...events, ...acts};

/** Where the members of each class come from: codes of rules/sources.ts, or "house" for our own reading of replies. */
export const classSources: Readonly<Record<string, string>> = {
	LISTENING: 'house',
	'PERSON-N': 'house',
	'CUSTOMER-N': 'house',
	WE: 'house, S7',
	US: 'house',
	OUR: 'house',
	'JOB-N': 'house',
	'HAND-V': 'house',
	BE: 'house',
	ADV: 'house',
	INT: 'S2, S32',
	'INT-ADJ': 'S2, S32',
	'EMO-STRONG': 'house, S10',
	'EMO-MILD': 'house, S10',
	'NEG-EMO': 'house',
	EMO: 'house',
	'EMO-V': 'house',
	'FEEL-N': 'house, S27',
	'FEEL-NOUN': 'house',
	'WISH-N': 'S27',
	'NEG-ADJ': 'house',
	LAMENT: 'S19, S39',
	SORRY: 'house',
	REGRET: 'house, S27',
	HEAR: 'house',
	WANT: 'S27',
	'HARM-NOUN': 'S16, S24',
	'FAULT-N': 'house, S18',
	'EVENT-N': 'house',
	ACTIVITY: 'house',
	'YOU-DID': 'house',
	'FAULT-V': 'house',
	'OWED-V': 'house',
	'SERVICE-N': 'house',
	'BAD-PART': 'house',
	'BAD-V': 'house',
	'SAID-V': 'S5, S8, S16',
	'GOT-V': 'S5, S8',
	DAY: 'house',
	MONTH: 'house',
	NUMBER: 'house',
	'TIME-UNIT': 'house',
	WHEN: 'S22, S33, S40',
	CONCRETE: 'S8',
	LOSS: 'S33, S34',
	KIN: 'house',
	'ACT-V': 'S2, S22',
	'ACT-ED': 'house',
	'ACT-ING': 'house',
	'HELP-V': 'house',
	'DO-V': 'S16, S19',
	'TASK-V': 'house',
};
