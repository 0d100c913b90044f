/**
 * One message before the rules.
 */
import type {Collector} from './collect.ts';
import type {MessageSource} from './reader-types.ts';
import type {ActiveRule, Hit, MessageView, ReportInput, Wordings} from './rule-types.ts';

export function judge(
	view: MessageView,
	source: MessageSource,
	rules: ReadonlyMap<string, ActiveRule>,
	collector: Collector,
	debug: boolean,
): void {
	const own = ownHits(view);
	let order = 0;
	for (const active of rules.values()) {
		order++;
		if (active.severity === 'off') continue;
		const place = order;
		try {
			active.rule.check({
				message: view,
				options: active.options,
				hits: own.get(active.rule.meta.id) ?? [],
				report: (input) => collector.add(active, place, source, view, input as ReportInput<Wordings>),
			});
		} catch (error) {
			if (debug) throw error;
			collector.crash(active.rule.meta.id, error);
		}
	}
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
