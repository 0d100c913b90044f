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
	const whole = {view, hits: ownHits(view)};
	const variants = variantsOf(view).map((variant) => ({view: variant, hits: ownHits(variant)}));
	let place = 0;
	for (const active of rules.values()) {
		place++;
		if (active.severity === 'off') continue;
		const order = place;
		const tell = (input: ReportInput<Wordings>): void => report(active, order, input);
		try {
			if (variants.length === 0 || active.rule.meta.whole || active.rule.meta.scope === 'phrase')
				ask(active, whole, tell);
			else askOfAll(active, variants, tell);
		} catch (error) {
			crash(active.rule.meta.id, error);
		}
	}
}

interface Asked {
	view: MessageView;
	hits: ReadonlyMap<string, readonly Hit[]>;
}
type Tell = (input: ReportInput<Wordings>) => void;

const NONE: readonly Hit[] = [];

function ask({rule, options}: ActiveRule, {view, hits}: Asked, tell: Tell): void {
	rule.check({message: view, options, hits: hits.get(rule.meta.id) ?? NONE, report: tell as never});
}

function askOfAll(active: ActiveRule, variants: readonly Asked[], tell: Tell): void {
	const seen = new Set<string>();
	for (const variant of variants) {
		ask(active, variant, (input) => {
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
function ownHits(view: MessageView): ReadonlyMap<string, readonly Hit[]> {
	const kept = new Map<string, Hit[]>();
	for (const {hits} of view.body) {
		const owned = new Map<string, Hit[]>();
		for (const hit of hits) if (hit.message !== '') addTo(owned, hit.ruleId, hit);
		for (const [ruleId, own] of owned) for (const hit of withoutOverlap(own)) addTo(kept, ruleId, hit);
	}
	return kept;
}

function withoutOverlap(own: readonly Hit[]): readonly Hit[] {
	if (own.length === 1) return own;
	const length = (hit: Hit): number => hit.range[1] - hit.range[0];
	const order = (hit: Hit): number => Number(hit.id.slice(hit.id.lastIndexOf('/') + 1));
	const chosen: Hit[] = [];
	for (const hit of own.toSorted((a, b) => length(b) - length(a) || order(a) - order(b))) {
		if (chosen.every((other) => hit.range[1] <= other.range[0] || hit.range[0] >= other.range[1])) chosen.push(hit);
	}
	return chosen.sort((a, b) => a.range[0] - b.range[0]);
}

function addTo(lists: Map<string, Hit[]>, key: string, hit: Hit): void {
	const list = lists.get(key);
	if (list) list.push(hit);
	else lists.set(key, [hit]);
}
