/**
 * Clauses of a message and what each is about: a step, a fact, a feeling, padding, or none of these. The balance is facts
 * and steps over facts, steps and feelings. A rough gauge, so its parts are always shown beside it.
 */
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
const SIGNS = Object.keys(OWNERS) as Sign[];

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

/** Several rules ask for the clauses of one message. */
const known = new WeakMap<readonly Sentence[], readonly Clause[]>();

/** Whether so many clauses can land among the feelings at all; costs far less than cutting the sentences into clauses. */
export function mayFeel({body}: Pick<MessageView, 'body'>, clauses = 1): boolean {
	let most = 0;
	for (const {move, hits} of body) {
		const feelings = hits.reduce((sum, hit) => sum + (isFeeling(hit) ? 1 : 0), 0);
		most += Math.max(feelings, FEELING_MOVES.has(move) ? 1 : 0);
	}
	return most >= clauses;
}

/** Whether a clause of the sentence can land among the steps at all. */
export const mayStep = ({move, numbered, hits}: Sentence): boolean =>
	numbered || move === 'action' || hits.some(isStep);

const FEELING_MOVES: ReadonlySet<Move> = new Set(['sympathy', 'victim-joining', 'hollow', 'apology', 'dismissal']);
const isFeeling = (hit: Hit): boolean => signsFrom(hit).some((sign) => sign === 'sorry' || sign === 'feel');
const isStep = (hit: Hit): boolean => signsFrom(hit).includes('act');

/** All clauses of the body, in text order, each in the first bucket that fits. */
export function clausesOf({body}: Pick<MessageView, 'body'>): readonly Clause[] {
	let clauses = known.get(body);
	if (!clauses) {
		clauses = read(body);
		known.set(body, clauses);
	}
	return clauses;
}

function read(body: readonly Sentence[]): Clause[] {
	return body.flatMap((sentence) => {
		if (sentence.move === 'out') return [];
		const ranges = cut(sentence);
		const buckets = ranges.length === 1 ? [wholeBucket(sentence)] : settle(sentence, ranges);
		return ranges.map((range, place) => {
			const [from, to] = range.map((offset) => offset - sentence.range[0]);
			const text = ranges.length === 1 ? sentence.text : sentence.text.slice(from, to);
			return new CutClause(sentence.index, range, text, buckets[place] as Bucket);
		});
	});
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
	const sorry = signsOf(sentence, sentence.range).has('sorry');
	if (sentence.numbered && sentence.action) return 'act';
	if (move === 'apology') return event || !sorry ? 'event' : 'feel';
	if (move === 'dismissal') return sorry ? 'feel' : 'other';
	if (move === 'plain') return event ? 'event' : 'other';
	return BUCKET_OF[move];
}

/** The questions of the measure, asked of one clause among several; the first yes decides. */
function partBucket(sentence: Sentence, range: Range): Bucket {
	const signs = signsOf(sentence, range);
	if (sentence.numbered || opensWithStep(sentence, range)) return 'act';
	const soft = sentence.move === 'plain' || sentence.move === 'action' || sentence.move === 'condolence';
	if (signs.has('sorry') && !soft) return signs.has('event') && !signs.has('hedge') ? 'event' : 'feel';
	if (signs.has('feel') && !signs.has('event')) return 'feel';
	if (signs.has('act')) return 'act';
	if (signs.has('pad')) return 'pad';
	return signs.has('event') ? 'event' : 'other';
}

/** What decided the move of the whole sentence may straddle its clauses; then it counts for the first of them. */
function settle(sentence: Sentence, ranges: readonly Range[]): Bucket[] {
	const buckets = ranges.map((range) => partBucket(sentence, range));
	const whole = wholeBucket(sentence);
	if (whole === 'other' || whole === 'pad' || buckets.includes(whole)) return buckets;
	const open = [...buckets.keys()].filter((place) => buckets[place] === 'other' || buckets[place] === 'pad');
	const received = open.find((place) =>
		hitsIn(sentence, ranges[place] as Range).some(({ruleId}) => ruleId === 'moves/got'),
	);
	const place = received ?? open[0];
	if (place !== undefined) return buckets.with(place, whole);
	return whole === 'feel' ? buckets.with(0, whole) : buckets;
}

const hitsIn = (sentence: Sentence, [start, end]: Range): Hit[] =>
	sentence.hits.filter(({range}) => range[0] >= start && range[0] < end);

/** The signs of each group of cues, and of each move that a cue carries. */
const SIGNS_OF = {
	group: new Map<string, Sign[]>(),
	move: new Map<Move, Sign[]>(),
};
for (const sign of SIGNS) {
	const add = <Key>(map: Map<Key, Sign[]>, key: Key): unknown => map.set(key, [...(map.get(key) ?? []), sign]);
	for (const group of OWNERS[sign]) add(SIGNS_OF.group, `moves/${group}`);
	for (const move of TAGS[sign]) add(SIGNS_OF.move, move);
}

function signsOf(sentence: Sentence, range: Range): Set<Sign> {
	const signs = new Set<Sign>();
	for (const hit of hitsIn(sentence, range)) for (const sign of signsFrom(hit)) signs.add(sign);
	return signs;
}

const NO_SIGNS: readonly Sign[] = [];

function signsFrom({ruleId, move}: Hit): readonly Sign[] {
	const byGroup = SIGNS_OF.group.get(ruleId) ?? NO_SIGNS;
	const byMove = (move && SIGNS_OF.move.get(move)) ?? NO_SIGNS;
	return byMove.length === 0 ? byGroup : [...byGroup, ...byMove];
}

/** An imperative at the start of the clause. */
function opensWithStep(sentence: Sentence, range: Range): boolean {
	return hitsIn(sentence, range).some((hit) => hit.ruleId === 'moves/yourStep' && hit.range[0] <= range[0] + 1);
}

const SUBJECT = "(?:I|we|you|he|she|it|they|this|that|there|our|my|your)(?:['’](?:m|ve|ll|d|re|s))?";
/** Where a clause ends: `;`, `:`, a dash, or a comma with a conjunction and a subject; before "and I have" also without. */
const BOUNDARY = new RegExp(
	`[;:—–](?=\\s)|\\s--?(?=\\s)|,(?=\\s+(?:and|but|so|because|or|yet)\\s+${SUBJECT}\\s)|` +
		"\\s(?=(?:and|but|so|because)\\s+(?:I|we)(?:['’](?:ve|ll|m|re|d)|\\s+(?:will|have|am|are|can|would|did|had|was|were))\\s)" +
		'(?<!\\b(?:you|him|her|colleagues?|manager|partner|team)\\s)',
	'gi',
);
/** Without one of these no clause can end inside a sentence. */
const JOINT = /[;:—–]|\s-|,\s+(?:and|but|so|because|or|yet)\s|\s(?:and|but|so|because)\s+(?:I|we)(?![A-Za-z])/i;
/** What no clause ends in: a quotation, a placeholder. */
const WHOLE = /"[^"]*"|“[^”]*”|\{\{[^}]*\}\}|[{[<][^}\]>]*[}\]>]|%[\w.]+%/g;
/** Most sentences hold none of its opening marks. */
const OPENS_WHOLE = /["“{[<%]/;

/** What joins a clause to the next one is no part of it. */
const TAIL = /[\s,;:—–-]+$/;

function cut({text, range: [start, end]}: Sentence): Range[] {
	if (!JOINT.test(text)) return [[start, end]];
	const masked = OPENS_WHOLE.test(text) ? text.replaceAll(WHOLE, (span) => 'x'.repeat(span.length)) : text;
	const edges = [...masked.matchAll(BOUNDARY)].map((match) => match.index + match[0].length);
	const points = [0, ...edges, end - start];
	const parts: Range[] = [];
	for (const [place, from] of points.slice(0, -1).entries()) {
		const piece = text.slice(from, points[place + 1]);
		const lead = piece.length - piece.trimStart().length;
		const range: Range = [start + from + lead, start + from + piece.replace(TAIL, '').length];
		if (/[\p{L}\p{N}]/u.test(piece)) parts.push(range);
	}
	return parts.length > 0 ? parts : [[start, end]];
}

const wordsIn = (text: string): number =>
	text.replaceAll(WHOLE, 'x').match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
