/**
 * Word forms: what `break~` stands for, and British and American spellings of one word.
 * Both may produce strings that are no words; those match nothing and do no harm.
 */

/** Base → forms that the regular rules miss. */
const IRREGULAR: Readonly<Record<string, string>> = {
	be: 'am are is was were been being',
	have: 'has had having',
	do: 'does did done doing',
	go: 'goes went gone going',
	break: 'broke broken',
	buy: 'bought',
	bring: 'brought',
	catch: 'caught',
	choose: 'chose chosen',
	come: 'came',
	cost: 'cost',
	cut: 'cut cutting',
	deal: 'dealt',
	draw: 'drew drawn',
	drive: 'drove driven',
	fall: 'fell fallen',
	feel: 'felt',
	find: 'found',
	forget: 'forgot forgotten forgetting',
	freeze: 'froze frozen',
	get: 'got gotten getting',
	give: 'gave given',
	hear: 'heard',
	hit: 'hit hitting',
	hold: 'held',
	hurt: 'hurt',
	keep: 'kept',
	know: 'knew known',
	leave: 'left',
	lead: 'led',
	let: 'let letting',
	lose: 'lost',
	make: 'made',
	mean: 'meant',
	meet: 'met',
	mistake: 'mistook mistaken',
	overlook: 'overlooked',
	pay: 'paid',
	put: 'put putting',
	read: 'read',
	ring: 'rang rung',
	run: 'ran run running',
	say: 'said',
	see: 'saw seen',
	sell: 'sold',
	send: 'sent',
	set: 'set setting',
	show: 'showed shown',
	shut: 'shut shutting',
	speak: 'spoke spoken',
	spend: 'spent',
	stand: 'stood',
	steal: 'stole stolen',
	stick: 'stuck',
	take: 'took taken',
	tear: 'tore torn',
	tell: 'told',
	think: 'thought',
	understand: 'understood',
	upset: 'upset upsetting',
	wake: 'woke woken',
	write: 'wrote written',
	withdraw: 'withdrew withdrawn',
};
/** Verbs of more than one syllable that still double their last letter. */
const DOUBLING =
	/(?:refer|prefer|occur|incur|admit|commit|permit|submit|omit|transfer|regret|cancel|travel|label|model|signal|total|level)$/;

/** All forms of a verb or noun, the base first. */
export function inflections(base: string): string[] {
	const forms = new Set([base, ...(IRREGULAR[base]?.split(' ') ?? [])]);
	const stem = base.slice(0, -1);
	if (/[^aeiou]y$/.test(base)) add(forms, `${stem}ies`, `${stem}ied`, `${base}ing`);
	else if (/(?:s|x|z|ch|sh)$/.test(base)) add(forms, `${base}es`, `${base}ed`, `${base}ing`);
	else if (/ie$/.test(base)) add(forms, `${base}s`, `${base}d`, `${base.slice(0, -2)}ying`);
	else if (/[^e]e$/.test(base)) add(forms, `${base}s`, `${base}d`, `${stem}ing`);
	else if (/ee$/.test(base)) add(forms, `${base}s`, `${base}d`, `${base}ing`);
	else {
		add(forms, `${base}s`, `${base}ed`, `${base}ing`);
		const last = base.at(-1) ?? '';
		if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || DOUBLING.test(base))
			add(forms, `${base}${last}ed`, `${base}${last}ing`);
	}
	return [...forms];
}

const PAIRS: ReadonlyArray<readonly [RegExp, string]> = [
	[/is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1'],
	[/iz(e|es|ed|ing|er|ers|ation|ations)$/, 'is$1'],
	[/ys(e|es|ed|ing)$/, 'yz$1'],
	[/yz(e|es|ed|ing)$/, 'ys$1'],
	[/our(s|ed|ing|ite|ites|able|ful|hood)?$/, 'or$1'],
	[/([^aeiou])or(s|ed|ing|ite|ites|able|ful|hood)?$/, '$1our$2'],
	[/ll(ed|ing|er|ation)$/, 'l$1'],
	[/([aeiou])l(ed|ing|ation)$/, '$1ll$2'],
	[/tre(s?)$/, 'ter$1'],
	[/([aeiou]nce)$/, '$1'],
	[/ence$/, 'ense'],
	[/ense$/, 'ence'],
];

/** The other spellings of a word, without the word itself. */
export function spellings(word: string): string[] {
	if (word.length < 5) return [];
	const out: string[] = [];
	for (const [pattern, replacement] of PAIRS) {
		if (!pattern.test(word)) continue;
		const other = word.replace(pattern, replacement);
		if (other !== word) out.push(other);
	}
	return out;
}

function add(to: Set<string>, ...words: string[]): void {
	for (const word of words) to.add(word);
}
