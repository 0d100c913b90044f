import {toFile} from './place.ts';
import type {MessageView} from './rule-types.ts';
import type {InspectedMessage, MessageSource, Range} from './types.ts';

/** What the linter saw in one message, its places in the file's own offsets. */
export function inspectMessage(source: MessageSource, view: MessageView): InspectedMessage {
	const move = (range: Range): Range => [toFile(source.map, range[0]), toFile(source.map, range[1])];
	return {
		id: source.id,
		...(source.title !== undefined && {title: source.title}),
		type: view.type,
		typeSource: view.typeSource,
		range: source.range,
		acknowledged: view.acknowledged,
		nextStep: view.nextStep,
		timeframe: view.timeframe,
		balance: balanceOf(view),
		variants: 1,
		sentences: view.sentences.map((sentence) => ({
			range: move(sentence.range),
			text: sentence.text,
			move: sentence.move,
			action: sentence.action,
			cues: sentence.hits.map((hit) => ({id: hit.id, range: move(hit.range)})),
		})),
	};
}

/**
 * Facts and steps over facts, steps and feelings, by sentence; null where there is none of them.
 * A rough gauge: its parts are what to look at.
 */
function balanceOf({body}: MessageView): number | null {
	let feelings = 0;
	let facts = 0;
	for (const {move, action, event} of body) {
		if (move === 'sympathy' || move === 'victim-joining' || move === 'hollow') feelings++;
		else if (action || move === 'acknowledgement' || (move === 'apology' && event)) facts++;
	}
	return feelings + facts === 0 ? null : Math.round((facts / (facts + feelings)) * 100) / 100;
}
