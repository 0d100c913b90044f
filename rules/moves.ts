/**
 * The ordered questions: which move each sentence makes. The first yes decides. Defined with examples in docs/moves.md.
 */
import type {Hit, LabelInput, MessageType, MessageView, Move, MoveProcedure, OpenSentence} from 'empathylint/rule';
import * as acknowledgement from './moves/acknowledgement.ts';
import * as courtesy from './moves/action/courtesy.ts';
import * as ours from './moves/action/ours.ts';
import * as time from './moves/action/time.ts';
import * as yours from './moves/action/yours.ts';
import * as apology from './moves/apology.ts';
import * as problem from './moves/problem.ts';
import * as sympathy from './moves/sympathy.ts';

type Group = keyof (typeof acknowledgement &
	typeof apology &
	typeof courtesy &
	typeof ours &
	typeof problem &
	typeof sympathy &
	typeof time &
	typeof yours);

export const moves: MoveProcedure = {
	cues: {...apology, ...sympathy, ...acknowledgement, ...ours, ...yours, ...courtesy, ...time, ...problem},
	label(input) {
		const {sentences} = input;
		const body = sentences.filter((sentence) => sentence.role === 'body');
		for (const sentence of sentences) setFacts(sentence, input);
		carryIntoLists(body);
		for (const sentence of body) sentence.move = moveOf(sentence, input);
		for (const [place, sentence] of body.entries()) {
			if (has(input, sentence, 'bareSorry')) sentence.move = neighbourMove(body[place - 1], body[place + 1]);
		}
	},
	guess,
};

const OWNERS: {readonly [Name in Group]: `moves/${Name}`} = {
	bareSorry: 'moves/bareSorry',
	closer: 'moves/closer',
	courtesy: 'moves/courtesy',
	event: 'moves/event',
	explanation: 'moves/explanation',
	fault: 'moves/fault',
	feelingObject: 'moves/feelingObject',
	got: 'moves/got',
	gotWeak: 'moves/gotWeak',
	hollow: 'moves/hollow',
	loss: 'moves/loss',
	nothingNeeded: 'moves/nothingNeeded',
	ourAct: 'moves/ourAct',
	problemWord: 'moves/problemWord',
	promise: 'moves/promise',
	reach: 'moves/reach',
	regret: 'moves/regret',
	reported: 'moves/reported',
	restated: 'moves/restated',
	sorryFault: 'moves/sorryFault',
	suffering: 'moves/suffering',
	thanksContent: 'moves/thanksContent',
	thanksFor: 'moves/thanksFor',
	time: 'moves/time',
	vagueSorrow: 'moves/vagueSorrow',
	yourStep: 'moves/yourStep',
};
/** Asked some twenty times a sentence, and most sentences have no hit at all. */
function has({has: found}: LabelInput, sentence: OpenSentence, ...names: Group[]): boolean {
	if (sentence.hits.length === 0) return false;
	for (const name of names) if (found(sentence, OWNERS[name])) return true;
	return false;
}
const tagged = (sentence: OpenSentence, move: Move): readonly Hit[] => sentence.hits.filter((hit) => hit.move === move);
const laments = (sentence: OpenSentence): boolean =>
	tagged(sentence, 'sympathy').some((hit) => hit.ruleId === 'no-lament');

function setFacts(sentence: OpenSentence, input: LabelInput): void {
	sentence.event = has(input, sentence, 'event');
	const closes = has(input, sentence, 'closer');
	// A question that is not an offer to help asks for something that we need.
	const asks = sentence.question && !closes && !has(input, sentence, 'got') && !laments(sentence);
	const step = asks || has(input, sentence, 'ourAct', 'yourStep', 'nothingNeeded');
	const strongStep = has(input, sentence, 'ourAct', 'nothingNeeded') || (closes && asksForThing(sentence));
	sentence.action = sentence.role === 'body' && step && (strongStep || !closes);
	const ours = has(input, sentence, 'ourAct') || (has(input, sentence, 'promise') && !has(input, sentence, 'yourStep'));
	sentence.time = sentence.role === 'body' && ours && has(input, sentence, 'time');
	sentence.explains = sentence.role === 'body' && has(input, sentence, 'explanation');
	sentence.contact = sentence.role === 'body' && has(input, sentence, 'closer', 'reach');
}

/** "Please send a photo, and we will do our best": a step, whatever the rest of the sentence offers. */
const asksForThing = ({hits}: OpenSentence): boolean =>
	hits.some(({ruleId, phrase}) => ruleId === OWNERS.yourStep && REQUEST.test(phrase));
const REQUEST =
	/^(?:please|kindly)\s+(?:provide|send|share|give|confirm|attach|upload|forward|fill|double-?check|try|return|enter|include)\b/i;

function moveOf(sentence: OpenSentence, input: LabelInput): Move {
	const is = (...names: Group[]): boolean => has(input, sentence, ...names);
	// 1. Nothing of ours is left after masking.
	if (sentence.words === 0) return 'out';
	const joins = tagged(sentence, 'victim-joining').length > 0;
	// 2. A death or grave loss, and plain regret.
	if (is('loss') && is('regret') && !joins) return 'condolence';
	const owned = is('fault');
	// 3. Telling what to feel, blaming, shrinking; an apology with a hedge, unless a fault is owned beside it.
	if (tagged(sentence, 'dismissal').some((hit) => dismisses(hit, owned, is('sorryFault')))) return 'dismissal';
	// 4. A negative emotion, or a story, of ours.
	if (joins) return 'victim-joining';
	// 5. A fault of ours.
	if (owned || is('sorryFault')) {
		sentence.event = true;
		return 'apology';
	}
	// 6. Sorrow, pity or a verdict, and nothing that happened.
	if (tagged(sentence, 'sympathy').length > 0 || is('vagueSorrow')) {
		if (is('reported') || (sentence.event && !tagged(sentence, 'sympathy').some((hit) => hit.ruleId === 'no-pity')))
			return 'acknowledgement';
		return 'sympathy';
	}
	// 7. Reception: with a fact in it, or without.
	return reception(sentence, input) ?? rest(sentence, input);
}

/** Regret for a feeling, or a hedge on the harm, dismisses nothing beside a fault that is owned. */
function dismisses({ruleId, message}: Hit, owned: boolean, named: boolean): boolean {
	if (ruleId !== 'no-conditional-apology' || message === 'but') return true;
	return !owned && (message === 'feel' || !named);
}

function reception(sentence: OpenSentence, input: LabelInput): Move | undefined {
	const is = (...names: Group[]): boolean => has(input, sentence, ...names);
	if (tagged(sentence, 'hollow').length > 0) return sentence.event ? 'acknowledgement' : 'hollow';
	if (sentence.question && is('got') && !is('event')) return undefined;
	if (is('hollow')) return sentence.event && !is('feelingObject') ? 'acknowledgement' : 'hollow';
	if (is('feelingObject') && is('got')) return sentence.event ? 'acknowledgement' : 'hollow';
	if (is('restated', 'reported')) return 'acknowledgement';
	if (is('thanksFor')) return sentence.event || is('thanksContent') ? 'acknowledgement' : undefined;
	if (!is('got')) return undefined;
	if (sentence.event) return 'acknowledgement';
	return is('ourAct') || (isWeak(sentence) && !is('gotWeak')) ? undefined : 'hollow';
}

const isWeak = (sentence: OpenSentence): boolean =>
	sentence.hits.some(
		(hit) =>
			hit.ruleId === 'moves/got' && /\b(?:know|knew|see|saw|hear|heard|noticed?|learn(?:ed|t)?)$/i.test(hit.phrase),
	);

function rest(sentence: OpenSentence, input: LabelInput): Move {
	if (sentence.action) return 'action';
	const says = has(input, sentence, 'courtesy', 'closer', 'thanksFor') || tagged(sentence, 'filler').length > 0;
	return says ? 'filler' : 'plain';
}

/** "I'm sorry." alone takes the class of the sentence beside it. */
function neighbourMove(before: OpenSentence | undefined, after: OpenSentence | undefined): Move {
	for (const near of [before, after]) {
		if (near?.move === 'apology' || near?.move === 'condolence') return near.move;
	}
	return before?.event || after?.event ? 'apology' : 'sympathy';
}

/** The items below "Please send us:" or "We will:" are steps too, and so are numbered ones. */
function carryIntoLists(body: readonly OpenSentence[]): void {
	let opened = false;
	for (const sentence of body) {
		if (!sentence.listItem) opened = sentence.opensList && sentence.action;
		else if (opened || sentence.numbered) sentence.action = true;
	}
}

/** Moves that only a reply to a problem makes; a softener ("sorry, that page has moved") is none of them. */
const SORE: readonly Move[] = ['sympathy', 'apology', 'dismissal', 'victim-joining', 'hollow'];

/**
 * Scores the first three sentences, after the catalogue's section 3.2: a score of 2 finds 98 % of the replies to a problem but is
 * right only in half of its finds, so it may never lead to more than `info`.
 */
function guess(message: MessageView): {type: MessageType; problemLike: boolean} | undefined {
	const start = message.body.slice(0, 3);
	const hits = start.flatMap((sentence) => sentence.hits);
	let score = start.some(({move}) => SORE.includes(move)) ? 2 : 0;
	if (score < 2) {
		const problems = hits.filter(({ruleId}) => ruleId === OWNERS.problemWord).map(({phrase}) => phrase.toLowerCase());
		score += Math.min(2, new Set(problems).size);
	}
	if (hits.some(({ruleId}) => ruleId === OWNERS.suffering)) score++;
	return {type: 'unknown', problemLike: score >= 2};
}
