/**
 * What helpdesks file a reply under, and the type of message that it asks for. Names that may mean several types are
 * not here and say nothing.
 */
import type {MessageType} from './types.ts';

const INTENTS: ReadonlyArray<readonly [MessageType, string]> = [
	['problem', 'order/damaged order/wrong order/missing order/missing-item shipping/delivery-issue feedback/negative'],
	['update', 'exchange/status order/status refund/status return/status shipping/status'],
	[
		'question',
		'discount/request exchange/request order/change other/question product/question product/recommendation refund/request return/request shipping/change shipping/policy stock/request subscription/change',
	],
	['offboarding', 'order/cancel subscription/cancel account/deletion'],
	['praise', 'feedback/positive other/thanks'],
];

const TYPES: ReadonlyMap<string, MessageType> = new Map(
	INTENTS.flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

/** `Order / Damaged`, `order_damaged` and `order::damaged` are the intent `order/damaged`; other names have no type. */
export function typeFromIntent(name: string): MessageType | undefined {
	const [topic, what, ...more] = name
		.toLowerCase()
		.split(/\s*(?:\/|::)\s*|_(?=[a-z]+(?:[-_ ][a-z]+)?$)/)
		.map((part) => part.trim().replace(/[_ ]+/g, '-'));
	return what === undefined || more.length > 0 ? undefined : TYPES.get(`${topic}/${what}`);
}
