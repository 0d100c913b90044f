/**
 * Which type a message has: declared, else read from the file's name, else guessed, else unknown.
 */
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
	// A guide about complaints is no reply to one.
	for (const part of [file.replace(/\.[^.]*$/, ''), folder]) {
		const words = part
			.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
			.replaceAll(/auto[-_ ](?:reply|responder|response)/gi, 'autoreply')
			.toLowerCase()
			.split(/[^a-z]+/);
		if (words.some((word) => ABOUT.has(word))) return undefined;
		for (const word of words) {
			const type = WORD_TYPES.get(word);
			if (type) return type;
		}
	}
	return undefined;
}

/** The type without looking at the text. */
export function typeWithoutText(
	frontMatter: Declared,
	config: Declared,
	filePath: string,
): {type: MessageType; typeSource: TypeSource} {
	if (frontMatter.type) return {type: frontMatter.type, typeSource: 'frontmatter'};
	if (config.type) return {type: config.type, typeSource: 'config'};
	const named = typeFromName(filePath);
	return named ? {type: named, typeSource: 'name'} : {type: 'unknown', typeSource: 'none'};
}
