/**
 * The linter's terms in words that a writer would use.
 */
import type {Bucket, MessageType, Move, TypeSource} from '../index.ts';

export const MOVE_WORDS: Readonly<Record<Move, string>> = {
	sympathy: 'feels sorry for the customer',
	'victim-joining': "joins the customer's distress",
	acknowledgement: 'shows that we know what happened',
	hollow: 'claims to understand without saying what',
	apology: 'apologises',
	dismissal: 'plays the problem down',
	condolence: 'offers condolences',
	action: 'says what is or will be done',
	filler: 'polite filler',
	plain: 'gives information',
	out: 'not judged (greeting, sign-off, heading or note)',
};

export const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
	act: 'steps',
	event: 'facts',
	feel: 'feelings',
	pad: 'courtesy, not counted',
	other: 'the rest, not counted',
};

export const TYPE_SOURCE_WORDS: Readonly<Record<TypeSource, string>> = {
	frontmatter: 'declared in front matter',
	config: 'declared in the config',
	name: 'read from a name: of the file, or what the record is filed under',
	guess: 'guessed from the wording',
	none: 'not declared',
};

export const TYPE_WORDS: Readonly<Record<MessageType, string>> = {
	problem: 'reply to a complaint or a fault report',
	incident: 'notice of an outage or a delay that we announce',
	refusal: 'saying no to a request',
	update: 'news about a case in progress',
	resolved: 'a case is closed',
	autoreply: 'automatic confirmation that a message arrived',
	question: 'answer to a question, how-to',
	security: 'notice of a security or data incident',
	dunning: 'payment reminder',
	bereavement: 'reply after a death',
	offboarding: 'cancellation, goodbye',
	praise: 'reply to a compliment',
	receipt: 'order, payment or shipping confirmation',
	newsletter: 'newsletter, marketing or survey',
	legal: 'terms, notices and other legal text',
	'internal-note': 'for colleagues; never judged',
	unknown: 'not known',
};
