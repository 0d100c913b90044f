import {balanceOf, clausesOf} from './balance.ts';
import type {MessageSource} from './reader-types.ts';
import type {Hit, MessageView} from './rule-types.ts';
import {toFile} from './source-map.ts';
import type {InspectedMessage, Range} from './types.ts';

/** What the linter saw in one message, its places in the file's own offsets. */
export function inspectMessage(source: MessageSource, view: MessageView): InspectedMessage {
	const move = (range: Range): Range => toFile(source.map, range);
	const clauses = clausesOf(view);
	return {
		id: source.id,
		...(source.title !== undefined && {title: source.title}),
		type: view.type,
		typeSource: view.typeSource,
		range: source.range,
		acknowledged: view.acknowledged,
		nextStep: view.nextStep,
		timeframe: view.timeframe,
		owned: view.body.some((sentence) => sentence.move === 'apology' && sentence.event),
		explained: view.body.some((sentence) => sentence.explains),
		contact: view.body.some((sentence) => sentence.contact),
		balance: balanceOf(clauses).balance,
		clauses: clauses.map(({range, text, bucket}) => ({range: move(range), text, bucket})),
		variants: view.branches.variants.length,
		sentences: view.sentences.map((sentence) => ({
			range: move(sentence.range),
			text: sentence.text,
			move: sentence.move,
			action: sentence.action,
			cues: sentence.hits.toSorted(byPlace).map((hit) => ({id: hit.id, range: move(hit.range)})),
		})),
	};
}

const byPlace = (a: Hit, b: Hit): number => a.range[0] - b.range[0] || b.range[1] - a.range[1];
