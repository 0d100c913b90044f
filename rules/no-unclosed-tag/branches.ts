/** Branches and loops without an end, and ends without a beginning. */
import type {MessageView, Placeholder} from 'empathylint/rule';

export interface LooseBranch {
	tag: Placeholder;
	messageId: 'open' | 'stray';
	/** The tag that would end it; empty for a stray one. */
	end: string;
}

interface Open {
	tag: Placeholder;
	/** What its end is called, if the end has a name. */
	name: string;
}

/** How the end of a branch is written, by dialect. */
const ENDS: Readonly<Record<string, (name: string) => string>> = {
	liquid: (name) => `{% end${name} %}`,
	jinja: (name) => `{% end${name} %}`,
	handlebars: (name) => `{{/${name}}}`,
	erb: () => '<% end %>',
	ejs: () => '<% } %>',
	freemarker: (name) => `</#${name}>`,
	smarty: (name) => `{/${name}}`,
	blade: (name) => `@end${name}`,
	'template-toolkit': () => '[% END %]',
	mailchimp: (name) => `*|END:${name}|*`,
};

/** Blocks of these languages that branch nothing and have an end of the same kind. */
const BLOCK = /\{\s*[-_]?%>$|^\[%[-+]?\s*(?:MACRO|PERL|RAWPERL|VIEW)\b|^\[%[^%]*=\s*BLOCK\b/;

/** `<% } else { %>` */
const BETWEEN = /^<%[-_]?\s*\}[\s\S]*\{\s*[-_]?%>$/;

/** `#items` is ended by `/items`, and `IFNOT` by `END:IF`. */
function nameOf({branch}: Placeholder): string {
	const {word = '', condition = ''} = branch ?? {};
	return /^[#^]$/.test(word) ? (condition.trim().split(/\s/)[0] as string) : word.replace(/^IFNOT$/i, 'IF');
}

const partOf = ({branch, role}: Placeholder, text: string): 'open' | 'close' | 'arm' | undefined => {
	if (BETWEEN.test(text)) return 'arm';
	if (branch) return branch.part === 'else' ? 'arm' : branch.part;
	return role === 'control' && BLOCK.test(text) ? 'open' : undefined;
};

/** Pairs the tags of a message, each dialect for itself. */
export function looseBranches({text, placeholders}: MessageView): LooseBranch[] {
	const stacks = new Map<string, Open[]>();
	const found: LooseBranch[] = [];
	for (const tag of placeholders) {
		if (tag.role !== 'control') continue;
		const {dialect} = tag;
		const part = dialect in ENDS ? partOf(tag, text.slice(...tag.range)) : undefined;
		if (!part) continue;
		const stack = stacks.get(dialect) ?? [];
		stacks.set(dialect, stack);
		const name = nameOf(tag);
		if (part === 'open') stack.push({tag, name});
		else if (stack.length === 0) found.push({tag, messageId: 'stray', end: ''});
		else if (part === 'close') {
			const own = name === '' ? stack.length - 1 : stack.findLastIndex((open) => same(open.name, name));
			if (own === -1) found.push({tag, messageId: 'stray', end: ''});
			// What was opened inside and is still open has no end.
			else for (const open of stack.splice(own).slice(1)) found.push(unended(open));
		}
	}
	for (const stack of stacks.values()) for (const open of stack) found.push(unended(open));
	// Several statements in one tag may open and end what they like.
	const several = found.length > 0 && /\[%[^%]*;\s*\w/.test(text);
	return found.filter(({tag}) => (tag.dialect === 'template-toolkit' ? !several : !isVisitEnd(tag, text)));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const unended = ({tag, name}: Open): LooseBranch => ({tag, messageId: 'open', end: ENDS[tag.dialect]?.(name) ?? ''});

/** `{{end}}` may be the end of a visit. */
const isVisitEnd = ({dialect, branch, range}: Placeholder, text: string): boolean =>
	dialect === 'handlebars' &&
	branch?.part === 'close' &&
	branch.word === '' &&
	/^\{\{-?\s*end/.test(text.slice(...range));
