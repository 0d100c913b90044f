/**
 * Which type a message has: declared, else read from the file's name, else guessed, else unknown.
 */
import {typeFromIntent} from './intents.ts';
import type {Declared, MessageType, TypeSource} from './types.ts';

/** Words of a file or folder name → type, the most special first: "refund declined" is a refusal. */
const NAME_WORDS: ReadonlyArray<readonly [MessageType, string]> = [
	['internal-note', 'internal'],
	['bereavement', 'bereavement bereaved condolence condolences probate'],
	['security', 'security breach phishing'],
	['dunning', 'dunning overdue arrears'],
	['autoreply', 'autoreply autoresponder autoresponse'],
	['refusal', 'refusal refused declined decline denied rejection rejected reject'],
	['offboarding', 'cancellation offboarding churn unsubscribe'],
	['incident', 'incident outage downtime'],
	['newsletter', 'newsletter marketing survey promo promotion'],
	['resolved', 'resolved'],
	['problem', 'complaint complaints delay delayed damaged missing'],
	['receipt', 'receipt receipts invoice invoices shipping shipped'],
	['praise', 'praise testimonial'],
	['problem', 'refund refunds'],
];
const TYPES: ReadonlyArray<readonly [MessageType, ReadonlySet<string>]> = NAME_WORDS.map(([type, words]) => [
	type,
	new Set(words.split(' ')),
]);

/** A guide about complaints is no reply to one. */
const ABOUT =
	/\b(?:handling|guide|guidelines|policy|training|procedure|playbook|runbook|tips|examples|how to|write|writing)\b/;
/** Not to the customer. */
const IN_HOUSE = /\b(?:admins?|to (?:[a-z]+ )?(?:managers?|staff|moderators?|agents?|team))\b/;

/** Words that mean something else where the name has others of a kind. */
const OTHERWISE: ReadonlyArray<readonly [word: RegExp, beside: RegExp]> = [
	// "delay clinic" is what we decided; "delay notice" and "delay in delivery" tell of one.
	[
		/\bdelay\b/g,
		/\bdelay (?!(?:e?mail|message|letter|note|notice|notification|apology|reply|response|update|template|macro|text|html|sms|in|of|to|for|with|on|and|delivery|shipping|shipment|order|parcel)\b)[a-z]{2}/,
	],
	[/\brefunds?\b/g, /\b(?:orders?|items?|payment|transaction|sent|issued|processed|completed?|confirm\w*|notif\w*)\b/],
	// The customer's own no, or a bank's.
	[/\b(?:refused|declined?)\b/g, /\b(?:consent|invit\w+|confirmation|card|payment)\b/],
	[/\bsecurity\b/g, /\b(?:design|review|deposits?|questions?|codes?|guards?|desk|team|policy|settings|social)\b/],
];

/** The file's own name first, then the folder it lies in; folders further up say nothing about one file. */
export function typeFromName(filePath: string): MessageType | undefined {
	const [folder = '', file = ''] = ['', '', ...filePath.split(/[\\/]/)].slice(-2);
	for (const part of [file.replace(/\.[^.]*$/, ''), folder]) {
		const name = wordsOf(part);
		if (ABOUT.test(name) || IN_HOUSE.test(name)) return undefined;
		const type = typeOfWords(name);
		if (type) return type;
	}
	return undefined;
}

/** @param names what a record is filed under, the most telling first */
function typeFromRecord(names: readonly string[]): MessageType | undefined {
	for (const name of names) {
		const type = typeFromIntent(name);
		if (type) return type;
	}
	for (const name of names.map(wordsOf)) {
		if (ABOUT.test(name)) return undefined;
		const type = typeOfWords(name);
		if (type) return type;
	}
	return undefined;
}

function typeOfWords(name: string): MessageType | undefined {
	let rest = name;
	for (const [word, beside] of OTHERWISE) if (beside.test(rest)) rest = rest.replaceAll(word, '');
	const words = rest.split(' ');
	return TYPES.find(([, known]) => words.some((word) => known.has(word)))?.[0];
}

/** The words of a name, in lower case, with one blank between them. */
const wordsOf = (name: string): string =>
	name
		.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
		.replaceAll(/auto[-_ ](?:reply|responder|response)/gi, 'autoreply')
		.toLowerCase()
		.replaceAll(/[^a-z]+/g, ' ');

/** The type without looking at the text. */
export function typeWithoutText(
	frontMatter: Declared,
	config: Declared,
	names: readonly string[],
	filePath: string,
): {type: MessageType; typeSource: TypeSource} {
	if (frontMatter.type) return {type: frontMatter.type, typeSource: 'frontmatter'};
	if (config.type) return {type: config.type, typeSource: 'config'};
	const named = typeFromRecord(names) ?? typeFromName(filePath);
	return named ? {type: named, typeSource: 'name'} : {type: 'unknown', typeSource: 'none'};
}
