/**
 * One message before the rules.
 */
import {rangeOf} from './collect.ts';
import {partsOf} from './read-message.ts';
import type {ActiveRule, Hit, MessageView, ReportInput, Wordings} from './rule-types.ts';

/** What is reported about a message, with the rule and its place among all rules. */
export type Report = (active: ActiveRule, place: number, input: ReportInput<Wordings>) => void;

/**
 * Asks all active rules about one message: those that look at the whole once, the others once for each variant that a
 * customer may read. What holds on several variants is reported once.
 */
export function judge(
	view: MessageView,
	rules: ReadonlyMap<string, ActiveRule>,
	report: Report,
	crash: (ruleId: string, error: unknown) => void,
): void {
	const whole = {view, hits: ownHits(view, rules)};
	const variants = variantsOf(view).map((variant) => ({view: variant, hits: ownHits(variant, rules)}));
	let asked: Asked;
	// One for all rules: what is reported comes from the one that is being asked.
	const tell = (input: ReportInput<Wordings>): void => report(asked.active, asked.place, input);
	for (asked of askedOf(rules)) {
		try {
			if (variants.length === 0 || asked.once) ask(asked, whole, tell);
			else askOfAll(asked, variants, tell);
		} catch (error) {
			crash(asked.id, error);
		}
	}
}

/** A rule that is on, laid out once for all messages: each of them asks all rules. */
interface Asked {
	active: ActiveRule;
	/** Among all rules, from 1. */
	place: number;
	id: string;
	/** Of a message with variants it is asked once all the same. */
	once: boolean;
	onlyHits: boolean;
}
const laidOut = new WeakMap<ReadonlyMap<string, ActiveRule>, readonly Asked[]>();

function askedOf(rules: ReadonlyMap<string, ActiveRule>): readonly Asked[] {
	let asked = laidOut.get(rules);
	if (!asked) {
		asked = [...rules.values()]
			.map((active, index): Asked => {
				const {id, whole, scope, onlyHits} = active.rule.meta;
				const once = whole === true || scope === 'phrase';
				return {active, place: index + 1, id, once, onlyHits: onlyHits === true};
			})
			.filter(({active}) => active.severity !== 'off');
		laidOut.set(rules, asked);
	}
	return asked;
}

/** What rules are asked about. */
interface Judged {
	view: MessageView;
	hits: ReadonlyMap<string, readonly Hit[]>;
}
type Tell = (input: ReportInput<Wordings>) => void;

const NONE: readonly Hit[] = [];

function ask({active: {rule, options}, id, onlyHits}: Asked, {view, hits: found}: Judged, tell: Tell): void {
	const hits = found.get(id) ?? NONE;
	if (onlyHits && hits === NONE) return;
	rule.check({message: view, options, hits, report: tell as never});
}

function askOfAll(asked: Asked, variants: readonly Judged[], tell: Tell): void {
	const seen = new Set<string>();
	for (const variant of variants) {
		ask(asked, variant, (input) => {
			const key = `${String(input.messageId)} ${rangeOf(input.at).join()}`;
			if (!seen.has(key)) tell(input);
			seen.add(key);
		});
	}
}

/**
 * The message as each of its readers sees it; none where all see the same sentences, and none where the cap on variants
 * leaves some sentences out: then it is judged as one text.
 */
function variantsOf(view: MessageView): MessageView[] {
	const {variants} = view.branches;
	if (variants.length < 2) return [];
	const views = new Map<string, MessageView>();
	for (const {sentences} of variants) {
		const body = sentences.filter(({role}) => role === 'body');
		if (body.length > 0) views.set(body.map(({index}) => index).join(), {...view, body, ...partsOf(body)});
	}
	const judged = new Set([...views.values()].flatMap(({body}) => body));
	return views.size > 1 && judged.size === view.body.length ? [...views.values()] : [];
}

/** Each rule's own hits in the body; of overlapping ones the longest stays, at equal length the cue listed first. */
function ownHits(view: MessageView, rules: ReadonlyMap<string, ActiveRule>): ReadonlyMap<string, readonly Hit[]> {
	const kept = new Map<string, Hit[]>();
	for (const {hits} of view.body) {
		// In the order of the cues, so those of one rule stand together.
		for (let at = 0; at < hits.length; ) {
			const {ruleId} = hits[at] as Hit;
			const from = at;
			while (at < hits.length && (hits[at] as Hit).ruleId === ruleId) at++;
			if (!rules.has(ruleId)) continue;
			const own = hits.slice(from, at).filter(({message}) => message !== '');
			const list = kept.get(ruleId);
			if (list) list.push(...withoutOverlap(own));
			else if (own.length > 0) kept.set(ruleId, withoutOverlap(own));
		}
	}
	return kept;
}

function withoutOverlap(own: Hit[]): Hit[] {
	if (own.length < 2) return own;
	const length = ({range}: Hit): number => range[1] - range[0];
	/** In text order; none overlaps another. */
	const chosen: Hit[] = [];
	// Sorting keeps the order of those that are equally long.
	for (const hit of own.toSorted((a, b) => length(b) - length(a))) {
		const place = firstBehind(chosen, hit.range[0]);
		const [before, after] = [chosen[place - 1], chosen[place]];
		if ((before && before.range[1] > hit.range[0]) || (after && after.range[0] < hit.range[1])) continue;
		chosen.splice(place, 0, hit);
	}
	return chosen;
}

/** Index of the first hit that begins behind an offset. */
function firstBehind(hits: readonly Hit[], offset: number): number {
	let [low, high] = [0, hits.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hits[middle] as Hit).range[0] > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}
