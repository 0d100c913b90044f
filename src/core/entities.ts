/** Character references that turn up in mail templates; others stay as they are. A blank stands for all kinds of space. */
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	zwnj: ' ',
	zwj: ' ',
	shy: '\u00AD',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	middot: '·',
	bull: '•',
	copy: '©',
	reg: '®',
	trade: '™',
	euro: '€',
	pound: '£',
	yen: '¥',
	cent: '¢',
	deg: '°',
	times: '×',
	rarr: '→',
	larr: '←',
	eacute: 'é',
	egrave: 'è',
	agrave: 'à',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	ccedil: 'ç',
	ntilde: 'ñ',
};

function decoded(name: string): string | undefined {
	if (!name.startsWith('#')) return NAMED[name];
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	if (!(code > 31 && code <= 0x10_ff_ff) || (code >= 0xd8_00 && code <= 0xdf_ff)) return undefined;
	const character = String.fromCodePoint(code);
	return /\s/.test(character) ? ' ' : character;
}

const REFERENCE = /&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;
const ESCAPE_OR_REFERENCE = /\\([!-/:-@[-`{-~])|&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;

/**
 * Replaces references by their character and fills up with soft hyphens, which the word readers ignore:
 * `don&rsquo;t` becomes `don’` + six soft hyphens + `t`. A space is filled up with spaces. The length stays.
 */
export function decodeReferences(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(REFERENCE, (whole, name: string) => filled(decoded(name), whole));
}

/** The same, and Markdown's backslash escapes. */
export function decodeMarkdown(text: string): string {
	if (!text.includes('&') && !text.includes('\\')) return text;
	return text.replace(ESCAPE_OR_REFERENCE, (whole, escaped: string | undefined, name: string) =>
		escaped === undefined ? filled(decoded(name), whole) : filled(escaped, whole),
	);
}

function filled(character: string | undefined, whole: string): string {
	if (character === undefined) return whole;
	return character.padEnd(whole.length, character === ' ' ? ' ' : '\u00AD');
}
