import type {PlaceholderKind} from './types.ts';

/**
 * Words in a placeholder's name that tell what it stands for. The first line that knows a word decides, so the
 * line for dates stands before the one for orders: `order.delivery_date` is a date.
 */
const KIND_WORDS: ReadonlyArray<readonly [PlaceholderKind, string]> = [
	['mood', 'mood emotion emotions feeling feelings sentiment'],
	[
		'date',
		'date dates day time times eta deadline hours hour timeframe timeline when month week year datetime start due until duration',
	],
	['amount', 'amount price total cost fee balance sum refund credit discount charge charged compensation currency'],
	['link', 'url link links href uri email website page site phone contact address u'],
	[
		'event',
		'issue issues problem problems reason reasons happened summary summarize summarise description status error fault incident cause explanation symptom symptoms impact outage event details circumstances violation violations what complaint request topic',
	],
	['company', 'company brand organization organisation org shop store business team sitename vendor firm'],
	[
		'agent',
		'agent assignee staff signature your my support advisor adviser rep representative sender owner editor manager',
	],
	[
		'order',
		'order orders tracking ticket case reference ref invoice booking reservation shipment parcel id claim account',
	],
	[
		'product',
		'product products item items service services plan feature app model subscription package project solution',
	],
	[
		'name',
		'name firstname lastname username customer client user recipient requester fname lname first last surname salutation person guest member patient reviewer tester',
	],
	['number', 'number no count num quantity qty x n days code percent d'],
];

const KIND_BY_WORD = new Map<string, number>();
for (const [rank, [, words]] of KIND_WORDS.entries()) {
	for (const word of words.split(' ')) if (!KIND_BY_WORD.has(word)) KIND_BY_WORD.set(word, rank);
}

/** Words of a name in camelCase, snake_case, dotted or plain writing, lower case. */
const wordsOf = (name: string): string[] =>
	name
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z\d]+/)
		.filter(Boolean);

/** Names are short and plain; few need the search for an example in them. */
const MAY_EXPLAIN = / |e\.g\./i;
const EXAMPLE = /[,;(]?\s*(?:e\.g\.|for example|such as)[\s\S]*$/i;

/** What a placeholder stands for, guessed from its name: `{{ticket.due_at}}` is a date. */
export function kindOfName(name: string): PlaceholderKind {
	// An example inside the name ("cause, e.g. a storm") says less than the name itself.
	const words = wordsOf(MAY_EXPLAIN.test(name) ? name.replace(EXAMPLE, '') : name);
	// "order name" and "agent name" are told apart by the other word; a bare name is the customer's.
	let best = KIND_WORDS.length;
	for (const word of words) best = Math.min(best, KIND_BY_WORD.get(word) ?? best);
	// `created_at`, `due_on`, `reply_by`.
	if (words.length > 1 && /^(?:at|on|by)$/.test(words.at(-1) as string)) return 'date';
	const kind = KIND_WORDS[best]?.[0] ?? 'other';
	if (kind === 'amount' && words.some((word) => word === 'status' || word === 'reason')) return 'event';
	if (kind === 'link' && words.includes('name') && !words.some((word) => /^(?:url|link|email|phone)$/.test(word)))
		return 'name';
	return kind;
}
