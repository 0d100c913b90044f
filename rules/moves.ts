/**
 * The ordered questions: which move each sentence makes. The first yes decides. Defined with examples in docs/moves.md.
 */
import type {Hit, MessageType, MessageView, Move, MoveProcedure, OpenSentence} from 'empathylint/rule';
import * as acknowledgement from './moves/acknowledgement.ts';
import * as courtesy from './moves/action/courtesy.ts';
import * as ours from './moves/action/ours.ts';
import {asksForThing, isDoor, isHook, isLabel} from './moves/action/shape.ts';
import * as time from './moves/action/time.ts';
import * as yours from './moves/action/yours.ts';
import * as apology from './moves/apology.ts';
import {BIT, CARRIED, type Group, groupsOf, has} from './moves/groups.ts';
import {saysWhat} from './moves/owning.ts';
import * as problem from './moves/problem.ts';
import * as sympathy from './moves/sympathy.ts';

export const moves: MoveProcedure = {
	cues: {...apology, ...sympathy, ...acknowledgement, ...ours, ...yours, ...courtesy, ...time, ...problem},
	label({sentences}) {
		const body = sentences.filter((sentence) => sentence.role === 'body');
		const groups = sentences.map(groupsOf);
		const groupsIn = ({index}: OpenSentence): number => groups[index] as number;
		for (const [place, sentence] of body.entries()) {
			if (isDoor(body[place - 1], sentence)) groups[sentence.index] = groupsIn(sentence) | BIT.closer;
		}
		for (const sentence of sentences) setFacts(sentence, groupsIn(sentence));
		carryIntoLists(body);
		for (const sentence of body) sentence.move = moveOf(sentence, groupsIn(sentence));
		for (const place of body.keys()) {
			const sentence = body[place] as OpenSentence;
			// "That was our mistake." after "Your parcel went to Leeds.": the one beside it says which.
			if (sentence.move === 'apology' && !sentence.event)
				sentence.event = [body[place - 1], body[place + 1]].some((near) => near?.event === true);
			if (has(groupsIn(sentence), BIT.bareSorry)) sentence.move = neighbourMove(body[place - 1], body[place + 1]);
		}
	},
	guess,
};

const OWNERS = {
	got: 'moves/got',
	problemWord: 'moves/problemWord',
	suffering: 'moves/suffering',
	yourStep: 'moves/yourStep',
} as const satisfies {readonly [Name in Group]?: `moves/${Name}`};
const tagged = (sentence: OpenSentence, move: Move): readonly Hit[] => sentence.hits.filter((hit) => hit.move === move);
const laments = (sentence: OpenSentence): boolean =>
	sentence.hits.some((hit) => hit.move === 'sympathy' && hit.ruleId === 'no-lament');

function setFacts(sentence: OpenSentence, groups: number): void {
	sentence.event = has(groups, BIT.event);
	const closes = has(groups, BIT.closer);
	// A question that is not an offer to help asks for something that we need.
	const hook = isHook(sentence);
	const asks = sentence.question && !hook && !closes && !has(groups, BIT.got) && !laments(sentence);
	const yours = has(groups, BIT.yourStep) && !hook && !isLabel(sentence);
	const step = asks || yours || has(groups, BIT.ourAct | BIT.nothingNeeded | BIT.leave);
	const strongStep = has(groups, BIT.ourAct | BIT.nothingNeeded) || (closes && asksForThing(sentence));
	sentence.action = sentence.role === 'body' && step && (strongStep || !closes);
	const ours = has(groups, BIT.ourAct) || (has(groups, BIT.promise) && !has(groups, BIT.yourStep));
	sentence.time = sentence.role === 'body' && ours && has(groups, BIT.time);
	sentence.explains = sentence.role === 'body' && has(groups, BIT.explanation);
	sentence.contact = sentence.role === 'body' && has(groups, BIT.closer | BIT.reach);
}

function moveOf(sentence: OpenSentence, groups: number): Move {
	const is = (bits: number): boolean => has(groups, bits);
	// 1. Nothing of ours is left after masking.
	if (sentence.words === 0) return 'out';
	if (sentence.hits.length === 0) return rest(sentence, groups);
	const joins = is(CARRIED['victim-joining']);
	// 2. A death or grave loss, and plain regret.
	if (is(BIT.loss) && is(BIT.regret) && !joins) return 'condolence';
	const owned = is(BIT.fault);
	// 3. Telling what to feel, blaming, shrinking; an apology with a hedge, unless a fault is owned beside it.
	const named = is(BIT.sorryFault);
	if (is(CARRIED.dismissal) && tagged(sentence, 'dismissal').some((hit) => dismisses(hit, owned, named)))
		return 'dismissal';
	// 4. A negative emotion, or a story, of ours.
	if (joins) return 'victim-joining';
	// 5. A fault of ours.
	if (owned || named) {
		if (saysWhat(sentence)) sentence.event = true;
		return 'apology';
	}
	// 6. Sorrow, pity or a verdict, and nothing that happened.
	if (is(CARRIED.sympathy | BIT.vagueSorrow)) {
		if (is(BIT.reported) || (sentence.event && !tagged(sentence, 'sympathy').some((hit) => hit.ruleId === 'no-pity')))
			return 'acknowledgement';
		return 'sympathy';
	}
	// 7. Reception: with a fact in it, or without.
	return reception(sentence, groups) ?? rest(sentence, groups);
}

/** Regret for a feeling, or a hedge on the harm, dismisses nothing beside a fault that is owned. */
function dismisses({ruleId, message}: Hit, owned: boolean, named: boolean): boolean {
	if (ruleId !== 'no-conditional-apology' || message === 'but') return true;
	return !owned && (message === 'feel' || !named);
}

function reception(sentence: OpenSentence, groups: number): Move | undefined {
	const is = (bits: number): boolean => has(groups, bits);
	if (is(CARRIED.hollow)) return sentence.event ? 'acknowledgement' : 'hollow';
	if (sentence.question && is(BIT.got) && !is(BIT.event)) return undefined;
	if (is(BIT.hollow)) return sentence.event && !is(BIT.feelingObject) ? 'acknowledgement' : 'hollow';
	if (is(BIT.feelingObject) && is(BIT.got)) return sentence.event ? 'acknowledgement' : 'hollow';
	if (is(BIT.restated | BIT.reported)) return 'acknowledgement';
	if (is(BIT.thanksFor)) return sentence.event || is(BIT.thanksContent) ? 'acknowledgement' : undefined;
	if (!is(BIT.got)) return undefined;
	if (sentence.event) return 'acknowledgement';
	return is(BIT.ourAct) || (isWeak(sentence) && !is(BIT.gotWeak)) ? undefined : 'hollow';
}

const isWeak = (sentence: OpenSentence): boolean =>
	sentence.hits.some(
		(hit) =>
			hit.ruleId === 'moves/got' &&
			/\b(?:know|knew|see|saw|hear|heard|noticed?|learn(?:ed|t)?|aware(?: of)?)$/i.test(hit.phrase),
	);

function rest(sentence: OpenSentence, groups: number): Move {
	const leaves = has(groups, BIT.leave) && !has(groups, BIT.ourAct | BIT.yourStep | BIT.nothingNeeded);
	if (sentence.action && !leaves) return 'action';
	return has(groups, BIT.courtesy | BIT.closer | BIT.thanksFor | CARRIED.filler) ? 'filler' : 'plain';
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
	const sore = start.some(({move}) => SORE.includes(move));
	const problems = new Set<string>();
	let suffers = 0;
	for (const {hits} of sore ? [] : start) {
		for (const hit of hits) {
			if (hit.ruleId === OWNERS.problemWord) problems.add(hit.phrase.toLowerCase());
			else if (hit.ruleId === OWNERS.suffering) suffers = 1;
		}
	}
	return {type: 'unknown', problemLike: sore || Math.min(2, problems.size) + suffers >= 2};
}
