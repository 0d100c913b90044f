/**
 * One normaliser for texts and cues: how a written word becomes one or more table words.
 */

/** Words after which *'s* is *is*, *has* or *us*; after all others it is possessive and dropped. */
const CLITIC_S = new Set(
	'it that this there here what who where how when he she everything everyone something nothing nobody somebody one let'.split(
		' ',
	),
);
/** Negated auxiliaries whose stem is not simply the part before *n't*. */
const NEGATED: Readonly<Record<string, string>> = {"won't": 'will', "shan't": 'shall', "can't": 'can', "ain't": 'is'};
/** Contractions written without an apostrophe that are no other English word: written form → length of the first word. */
const BARE: Readonly<Record<string, readonly [string, string, number]>> = {
	im: ['i', "'m", 1],
	ive: ['i', "'ve", 1],
	youre: ['you', "'re", 3],
	youve: ['you', "'ve", 3],
	youll: ['you', "'ll", 3],
	weve: ['we', "'ve", 2],
	theyre: ['they', "'re", 4],
	theyve: ['they', "'ve", 4],
	thats: ['that', "'s", 4],
	whats: ['what', "'s", 4],
	theres: ['there', "'s", 5],
	cant: ['can', 'not', 3],
	cannot: ['can', 'not', 3],
	wont: ['will', 'not', 2],
	dont: ['do', 'not', 2],
	doesnt: ['does', 'not', 4],
	didnt: ['did', 'not', 3],
	isnt: ['is', 'not', 2],
	arent: ['are', 'not', 3],
	wasnt: ['was', 'not', 3],
	werent: ['were', 'not', 4],
	hasnt: ['has', 'not', 3],
	havent: ['have', 'not', 4],
	hadnt: ['had', 'not', 3],
	couldnt: ['could', 'not', 5],
	wouldnt: ['would', 'not', 5],
	shouldnt: ['should', 'not', 6],
	thankyou: ['thank', 'you', 5],
	alot: ['a', 'lot', 1],
};
/** *id* is *I'd* only before these. */
const AFTER_ID = /^(?:be|have|love|hate|like|feel|go|say)$/;
/** Common misspellings and chat spellings of words that cues use. */
const MISSPELT: Readonly<Record<string, string>> = Object.fromEntries(
	[
		'sorry: sory sorrry soory sry',
		'apologies: appologies apologys apoligies',
		'apologise: appologise apoligise apologice',
		'apologize: appologize apoligize',
		'inconvenience: incovenience inconvienience inconvinience inconvience inconveniance inconvenince',
		'frustration: fustration frustation',
		'frustrated: fustrated frustated',
		'frustrating: fustrating frustating',
		'embarrassed: embarassed embarrased embarased',
		'disappointed: dissapointed dissappointed disapointed',
		'disappointing: dissapointing dissappointing disapointing',
		'disappointment: dissapointment dissappointment disapointment',
		'understand: understnad undertsand',
		'definitely: definately definitly',
		'received: recieved',
		'receive: recieve',
		'know: kno',
		'happened: happend',
		'happen: happn',
		'please: pls plz',
		'experience: expierence experiance',
	].flatMap((line) => {
		const [right = '', wrong = ''] = line.split(': ');
		return wrong.split(' ').map((word) => [word, right]);
	}),
);

/** One table word of a written word: its normal form and its place in it, in UTF-16 units. */
export interface WordPiece {
	word: string;
	from: number;
	to: number;
}

/**
 * Splits a written word (no blanks, no hyphens) into table words.
 *
 * @param raw as written; soft hyphens and curly apostrophes allowed
 * @param next the following written word, lower case, for *id*
 */
export function pieces(raw: string, next: string): WordPiece[] {
	const length = raw.length;
	const word = fold(raw);
	const whole = (text: string): WordPiece[] => [{word: text, from: 0, to: length}];
	const bare = Object.hasOwn(BARE, word) ? BARE[word] : undefined;
	if (bare) {
		return [
			{word: bare[0], from: 0, to: bare[2]},
			{word: bare[1], from: bare[2], to: length},
		];
	}
	if (word === 'id' && AFTER_ID.test(next)) {
		return [
			{word: 'i', from: 0, to: 1},
			{word: "'d", from: 1, to: length},
		];
	}
	const apostrophe = word.indexOf("'", 1);
	if (apostrophe === -1) return whole(Object.hasOwn(MISSPELT, word) ? (MISSPELT[word] as string) : word);
	if (word.endsWith("n't")) {
		const stem = NEGATED[word] ?? word.slice(0, -3);
		const cut = word === "can't" ? length - 2 : length - 3;
		return [
			{word: stem, from: 0, to: cut},
			{word: 'not', from: cut, to: length},
		];
	}
	const tail = /^(.+?)('(?:d|ll|ve|re|m|s))('(?:ve|d))?$/.exec(word);
	if (!tail?.[1] || !tail[2]) return whole(word.replace(/'+$/, ''));
	const [, stem, clitic, second] = tail;
	if (clitic === "'s" && !CLITIC_S.has(stem)) return whole(stem);
	const cut = length - clitic.length - (second?.length ?? 0);
	const out = [
		{word: stem, from: 0, to: cut},
		{word: clitic, from: cut, to: cut + clitic.length},
	];
	if (second) out.push({word: second, from: cut + clitic.length, to: length});
	return out;
}

/** Lower case, straight apostrophe, no soft hyphens or joiners, no accents on Latin letters of English loans. */
export function fold(raw: string): string {
	let word = raw.toLowerCase();
	if (/[^a-z0-9']/.test(word)) word = word.replaceAll(/[’‘ʼ′]/g, "'").replaceAll(/[\u00AD\u200B-\u200D\u2060]/g, '');
	return word;
}

/** Contracted forms that a full word in a cue accepts, and the other way round. */
export const CLITICS: Readonly<Record<string, readonly string[]>> = {
	would: ["'d"],
	had: ["'d"],
	will: ["'ll"],
	have: ["'ve"],
	has: ["'s"],
	is: ["'s"],
	am: ["'m"],
	are: ["'re"],
	"'d": ['would', 'had'],
	"'ll": ['will'],
	"'ve": ['have'],
	"'s": ['is', 'has'],
	"'m": ['am'],
	"'re": ['are'],
};
