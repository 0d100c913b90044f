/**
 * Which type a message has: declared, else read from the file's name, else guessed, else unknown.
 */
import {typeFromIntent} from './intents.ts';
import type {Declared, MessageType, TypeSource} from './types.ts';

/** Words of a file or folder name → type. Order matters: the first that is found decides. */
const NAME_WORDS: ReadonlyArray<readonly [MessageType, string]> = [
	['internal-note', 'internal'],
	['bereavement', 'bereavement bereaved condolence condolences probate'],
	['security', 'security breach phishing'],
	['dunning', 'dunning overdue arrears'],
	['autoreply', 'autoreply autoresponder autoresponse'],
	['refusal', 'refusal refused declined denied rejection rejected'],
	['offboarding', 'cancellation offboarding churn unsubscribe'],
	['incident', 'incident outage downtime'],
	['newsletter', 'newsletter marketing survey promo promotion'],
	['receipt', 'receipt receipts invoice invoices shipping shipped'],
	['praise', 'praise testimonial'],
	['resolved', 'resolved'],
	['problem', 'complaint complaints refund refunds delay delayed damaged missing'],
];
const ABOUT = new Set([
	'handling',
	'guide',
	'guidelines',
	'policy',
	'training',
	'procedure',
	'playbook',
	'runbook',
	'tips',
	'examples',
]);
const WORD_TYPES = new Map(
	NAME_WORDS.flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
);

/** The file's own name first, then the folder it lies in; folders further up say nothing about one file. */
export function typeFromName(filePath: string): MessageType | undefined {
	const [folder = '', file = ''] = ['', '', ...filePath.split(/[\\/]/)].slice(-2);
	for (const part of [file.replace(/\.[^.]*$/, ''), folder]) {
		const words = wordsOf(part);
		// A guide about complaints is no reply to one.
		if (words.some((word) => ABOUT.has(word))) return undefined;
		for (const word of words) {
			const type = WORD_TYPES.get(word);
			if (type) return type;
		}
	}
	return undefined;
}

/**
 * @param names what a record is filed under, the most telling first. Of the words of one name the most special type
 * counts: tagged `refund declined`, a reply is a refusal
 */
function typeFromRecord(names: readonly string[]): MessageType | undefined {
	for (const name of names) {
		const type = typeFromIntent(name);
		if (type) return type;
	}
	for (const name of names) {
		const words = wordsOf(name);
		if (words.some((word) => ABOUT.has(word))) return undefined;
		const types = new Set(words.map((word) => WORD_TYPES.get(word)));
		const special = NAME_WORDS.find(([type]) => types.has(type));
		if (special) return special[0];
	}
	return undefined;
}

const wordsOf = (name: string): string[] =>
	name
		.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
		.replaceAll(/auto[-_ ](?:reply|responder|response)/gi, 'autoreply')
		.toLowerCase()
		.split(/[^a-z]+/);

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
