/**
 * Clauses of a message and what each is about: a step, a fact, a feeling, padding, or none of these. The balance is facts
 * and steps over facts, steps and feelings. A rough gauge, so its parts are always shown beside it.
 */
import {countWords, hasWord} from './letters.ts';
import type {Hit, MessageView, Sentence} from './rule-types.ts';
import type {Bucket, Move, Range} from './types.ts';

/** A clause of a body sentence. Its range is in the message text. */
export interface Clause {
	range: Range;
	text: string;
	bucket: Bucket;
	/** Index of its sentence in the message. */
	sentence: number;
	words: number;
}

type Sign = 'sorry' | 'hedge' | 'act' | 'event' | 'feel' | 'pad';

/** What says so in one clause of several: groups of cues of the moves, and cues of rules that carry a move. */
const OWNERS: Readonly<Record<Sign, readonly string[]>> = {
	sorry: ['regret', 'sorryFault', 'vagueSorrow', 'bareSorry'],
	hedge: [],
	act: ['ourAct', 'yourStep', 'nothingNeeded'],
	event: ['event', 'fault', 'sorryFault', 'reported', 'restated', 'thanksContent'],
	feel: ['vagueSorrow', 'hollow', 'feelingObject'],
	pad: ['courtesy', 'closer', 'thanksFor'],
};
const TAGS: Readonly<Record<Sign, readonly Move[]>> = {
	sorry: [],
	hedge: ['dismissal'],
	act: ['action'],
	event: ['acknowledgement', 'apology'],
	feel: ['sympathy', 'victim-joining', 'hollow'],
	pad: ['filler'],
};
/** One bit for each sign: asked of every hit, several times. */
const BIT: Readonly<Record<Sign, number>> = {sorry: 1, hedge: 2, act: 4, event: 8, feel: 16, pad: 32};
const SIGNS = Object.keys(BIT) as Sign[];

/** What a sentence of one clause is about follows from its move. */
const BUCKET_OF: Readonly<Record<Move, Bucket>> = {
	sympathy: 'feel',
	'victim-joining': 'feel',
	hollow: 'feel',
	acknowledgement: 'event',
	apology: 'event',
	action: 'act',
	filler: 'pad',
	dismissal: 'other',
	condolence: 'other',
	plain: 'other',
	out: 'other',
};

/** Several rules ask about one message, one after the other, so what was asked last is kept. */
const last: {body?: readonly Sentence[]; clauses?: readonly Clause[] | undefined; feelings?: number | undefined} = {};

function known(body: readonly Sentence[]): typeof last {
	if (last.body !== body) {
		last.body = body;
		last.clauses = undefined;
		last.feelings = undefined;
	}
	return last;
}

/** Whether so many clauses can land among the feelings at all; costs far less than cutting the sentences into clauses. */
export function mayFeel({body}: Pick<MessageView, 'body'>, clauses = 1): boolean {
	const kept = known(body);
	kept.feelings ??= mostFeelings(body);
	return kept.feelings >= clauses;
}

function mostFeelings(body: readonly Sentence[]): number {
	let most = 0;
	for (const sentence of body) {
		let feelings = 0;
		for (const hit of sentence.hits) if ((signsFrom(hit) & (BIT.sorry | BIT.feel)) !== 0) feelings++;
		if (feelings === 0 && FEELING_MOVES.has(sentence.move)) feelings = 1;
		if (feelings === 0) continue;
		if (ANY_BOUNDARY.test(sentence.text)) most += feelings;
		else if (wholeBucket(sentence) === 'feel') most++;
	}
	return most;
}

/** Whether a clause of the sentence can land among the steps at all. */
export const mayStep = ({move, numbered, hits}: Sentence): boolean =>
	numbered || move === 'action' || hits.some(isStep);

const FEELING_MOVES: ReadonlySet<Move> = new Set(['sympathy', 'victim-joining', 'hollow', 'apology', 'dismissal']);
const isStep = (hit: Hit): boolean => (signsFrom(hit) & BIT.act) !== 0;

/** All clauses of the body, in text order, each in the first bucket that fits. */
export function clausesOf({body}: Pick<MessageView, 'body'>): readonly Clause[] {
	const kept = known(body);
	kept.clauses ??= read(body);
	return kept.clauses;
}

function read(body: readonly Sentence[]): Clause[] {
	const clauses: Clause[] = [];
	for (const sentence of body) {
		if (sentence.move === 'out') continue;
		const {index, text} = sentence;
		const ranges = cut(sentence);
		const [whole] = ranges;
		if (whole && ranges.length === 1) {
			clauses.push(new CutClause(index, whole, text, wholeBucket(sentence)));
			continue;
		}
		const buckets = settle(sentence, ranges);
		for (const [place, range] of ranges.entries()) {
			const part = text.slice(range[0] - sentence.range[0], range[1] - sentence.range[0]);
			clauses.push(new CutClause(index, range, part, buckets[place] as Bucket));
		}
	}
	return clauses;
}

class CutClause implements Clause {
	readonly range: Range;
	readonly text: string;
	readonly bucket: Bucket;
	readonly sentence: number;

	constructor(sentence: number, range: Range, text: string, bucket: Bucket) {
		this.sentence = sentence;
		this.range = range;
		this.text = text;
		this.bucket = bucket;
	}

	/** Counted when asked for: most messages are never weighed. */
	get words(): number {
		return wordsIn(this.text);
	}
}

export interface Balance {
	/** Facts and steps over facts, steps and feelings; null where there is none of them. */
	balance: number | null;
	/** How many clauses are counted: padding and the rest are not. */
	counted: number;
	feelings: readonly Clause[];
	facts: readonly Clause[];
	steps: readonly Clause[];
}

export function balanceOf(clauses: readonly Clause[]): Balance {
	const of = (bucket: Bucket): Clause[] => clauses.filter((clause) => clause.bucket === bucket);
	const [feelings, facts, steps] = [of('feel'), of('event'), of('act')];
	const counted = feelings.length + facts.length + steps.length;
	const balance = counted === 0 ? null : Math.round(((facts.length + steps.length) / counted) * 100) / 100;
	return {balance, counted, feelings, facts, steps};
}

function wholeBucket(sentence: Sentence): Bucket {
	const {move, event} = sentence;
	const sorry = (signsOf(sentence, sentence.range) & BIT.sorry) !== 0;
	if (sentence.numbered && sentence.action) return 'act';
	if (move === 'apology') return event || !sorry ? 'event' : 'feel';
	if (move === 'dismissal') return sorry ? 'feel' : 'other';
	if (move === 'plain') return event ? 'event' : 'other';
	return BUCKET_OF[move];
}

/** The questions of the measure, asked of one clause among several; the first yes decides. */
function partBucket(sentence: Sentence, range: Range): Bucket {
	const signs = signsOf(sentence, range);
	const has = (sign: Sign): boolean => (signs & BIT[sign]) !== 0;
	if (sentence.numbered || opensWithStep(sentence, range)) return 'act';
	const soft = sentence.move === 'plain' || sentence.move === 'action' || sentence.move === 'condolence';
	if (has('sorry') && !soft) return has('event') && !has('hedge') ? 'event' : 'feel';
	if (has('feel') && !has('event')) return 'feel';
	if (has('act')) return 'act';
	if (has('pad')) return 'pad';
	return has('event') ? 'event' : 'other';
}

/** What decided the move of the whole sentence may straddle its clauses; then it counts for the first of them. */
function settle(sentence: Sentence, ranges: readonly Range[]): Bucket[] {
	const buckets = ranges.map((range) => partBucket(sentence, range));
	const whole = wholeBucket(sentence);
	if (whole === 'other' || whole === 'pad' || buckets.includes(whole)) return buckets;
	const open = [...buckets.keys()].filter((place) => buckets[place] === 'other' || buckets[place] === 'pad');
	const received = open.find((place) =>
		sentence.hits.some((hit) => hit.ruleId === 'moves/got' && isIn(hit, ranges[place] as Range)),
	);
	const place = received ?? open[0];
	if (place !== undefined) return buckets.with(place, whole);
	return whole === 'feel' ? buckets.with(0, whole) : buckets;
}

const isIn = ({range}: Hit, [start, end]: Range): boolean => range[0] >= start && range[0] < end;

/** The signs of each group of cues, and of each move that a cue carries. */
const SIGNS_OF = {group: new Map<string, number>(), move: new Map<Move, number>()};
for (const sign of SIGNS) {
	const add = <Key>(map: Map<Key, number>, key: Key): unknown => map.set(key, (map.get(key) ?? 0) | BIT[sign]);
	for (const group of OWNERS[sign]) add(SIGNS_OF.group, `moves/${group}`);
	for (const move of TAGS[sign]) add(SIGNS_OF.move, move);
}

function signsOf({hits}: Sentence, range: Range): number {
	let signs = 0;
	for (const hit of hits) {
		const own = signsFrom(hit);
		// Where a hit stands takes longer to tell than what it says.
		if ((signs | own) !== signs && isIn(hit, range)) signs |= own;
	}
	return signs;
}

const signsFrom = ({ruleId, move}: Hit): number =>
	(SIGNS_OF.group.get(ruleId) ?? 0) | (move ? (SIGNS_OF.move.get(move) ?? 0) : 0);

/** An imperative at the start of the clause. */
function opensWithStep({hits}: Sentence, range: Range): boolean {
	return hits.some((hit) => hit.ruleId === 'moves/yourStep' && isIn(hit, range) && hit.range[0] <= range[0] + 1);
}

const SUBJECT = "(?:I|we|you|he|she|it|they|this|that|there|our|my|your)(?:['’](?:m|ve|ll|d|re|s))?";
/** Where a clause ends: `;`, `:`, a dash, or a comma with a conjunction and a subject; before "and I have" also without. */
const BOUNDARY = new RegExp(
	`[;:—–](?=\\s)|\\s--?(?=\\s)|,(?=\\s+(?:and|but|so|because|or|yet)\\s+${SUBJECT}\\s)|` +
		"\\s(?=(?:and|but|so|because)\\s+(?:I|we)(?:['’](?:ve|ll|m|re|d)|\\s+(?:will|have|am|are|can|would|did|had|was|were))\\s)" +
		'(?<!\\b(?:you|him|her|colleagues?|manager|partner|team)\\s)',
	'gi',
);
/** Asked of the text as it stands: hiding what no clause ends in can only take ends away. */
const ANY_BOUNDARY = new RegExp(BOUNDARY.source, 'i');
/** Blanks and marks at the edge of a sentence, which are no part of a clause where the sentence may hold two. */
const LOOSE = /^\s|[\s,;:—–-]$/;
const JOINT = /[;:—–]|\s-|,\s+(?:and|but|so|because|or|yet)\s|\s(?:and|but|so|because)\s+(?:I|we)(?![A-Za-z])/i;
/** What no clause ends in: a quotation, a placeholder. Bounded, for each of many openings is looked at by itself. */
const WHOLE = /"[^"]{0,999}"|“[^”]{0,999}”|\{\{[^}]{0,999}\}\}|[{[<][^}\]>]{0,999}[}\]>]|%[\w.]{1,99}%/g;
/** Most sentences hold none of its opening marks. */
const OPENS_WHOLE = /["“{[<%]/;

/** What joins a clause to the next one is no part of it. */
const TAIL = /[\s,;:—–-]+$/;

function cut({text, range: [start, end]}: Sentence): Range[] {
	if (!ANY_BOUNDARY.test(text) && !(LOOSE.test(text) && JOINT.test(text))) return [[start, end]];
	const masked = OPENS_WHOLE.test(text) ? text.replaceAll(WHOLE, (span) => 'x'.repeat(span.length)) : text;
	const edges = [...masked.matchAll(BOUNDARY)].map((match) => match.index + match[0].length);
	const points = [0, ...edges, end - start];
	const parts: Range[] = [];
	for (const [place, from] of points.slice(0, -1).entries()) {
		const piece = text.slice(from, points[place + 1]);
		const lead = piece.length - piece.trimStart().length;
		const range: Range = [start + from + lead, start + from + piece.replace(TAIL, '').length];
		if (hasWord(piece)) parts.push(range);
	}
	return parts.length > 0 ? parts : [[start, end]];
}

const wordsIn = (text: string): number => countWords(text.replaceAll(WHOLE, 'x'));
