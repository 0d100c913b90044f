/** Branches and loops without an end, and ends without a beginning. */
import type {MessageView, Placeholder} from 'empathylint/rule';

export interface LooseBranch {
	tag: Placeholder;
	messageId: 'open' | 'stray';
	/** The tag that would end it. */
	end: string;
}

interface Tag {
	/** Tags of one kind of mark are paired with each other only. */
	marks: string;
	part: 'open' | 'close' | 'arm';
	/** What is opened or closed; empty for an end that fits all. */
	word: string;
	end: string;
	/** A branch in some systems, a value in others: `{{end}}`. */
	loose?: boolean;
}

const LIQUID =
	/^\{%[-~+]?\s*(?:(end)?(if|unless|for|case|ifchanged|raw|capture|autoescape|with|trans|filter)\b|(end)\b|(?:else|elsif|elif|when|empty)\b)/;
const HANDLEBARS =
	/^\{\{[-~]?\s*(?:([#^/])\s*([^\s}~]+)|(if|unless|range|each|with|foreach|depend)\s|(block|define)\s|(end)\b|(else)\b|\^)/;
const RUBY = /^<%[-=]?\s*(?:(if|unless|case|for|while|until|begin)\b|(end)\b|(?:else|elsif|when)\b)/;
const SCRIPT = /^<%[-_=]?\s*(\}?)([\s\S]*?)(\{?)\s*[-_]?%>$/;
const TOOLKIT =
	/^\[%[-+]?\s*(?:(IF|UNLESS|FOREACH|FOR|WHILE|SWITCH|FILTER|WRAPPER|TRY)\b|(END)\b|(?:ELSE|ELSIF|CASE)\b)/;
const MAILCHIMP = /^\*\|(?:(END:)?(IF|IFNOT|INTERESTED)\b|(ELSE|ELSEIF)\b)/;

const partOf = (open: unknown, close: unknown): Tag['part'] => (close ? 'close' : open ? 'open' : 'arm');

function scriptTag(text: string): Tag | undefined {
	const [, closes, , opens] = SCRIPT.exec(text) ?? [];
	if (closes && opens) return {marks: '<%', part: 'arm', word: '', end: ''};
	if (closes) return {marks: '<%', part: 'close', word: '', end: ''};
	if (opens) return {marks: '<%', part: 'open', word: 'block', end: '<% } %>'};
	return /\bdo(?:\s*\|[^|]*\|)?\s*-?%>$/.test(text)
		? {marks: '<%', part: 'open', word: 'block', end: '<% end %>'}
		: undefined;
}

/** What a tag does to the text around it; `undefined` for one that prints, comments or includes. */
function tagOf(text: string): Tag | undefined {
	let found = LIQUID.exec(text);
	if (found) {
		const [, end, word = '', all] = found;
		return {marks: '{%', part: partOf(word, end ?? all), word, end: `{% end${word} %}`};
	}
	found = HANDLEBARS.exec(text);
	if (found) {
		const [, mark, named, plain, loose, end] = found;
		const word = named ?? plain ?? loose ?? '';
		if (/^[>*]/.test(word)) return undefined;
		const part = partOf(word, end ?? mark === '/');
		return {marks: '{{', part, word, end: `{{/${word}}}`, ...((loose ?? end) !== undefined && {loose: true})};
	}
	found = RUBY.exec(text);
	if (found && !/(?:\bend\b|\{)\s*[-_]?%>$/.test(text.replace(/^<%[-=]?\s*end\b/, ''))) {
		return {marks: '<%', part: partOf(found[1], found[2]), word: found[1] ?? '', end: '<% end %>'};
	}
	if (text.startsWith('<%')) return scriptTag(text);
	found = text.includes(';') ? null : TOOLKIT.exec(text);
	if (found) return {marks: '[%', part: partOf(found[1], found[2]), word: found[1] ?? '', end: '[% END %]'};
	found = MAILCHIMP.exec(text);
	if (!found) return undefined;
	const [, end, word = ''] = found;
	return {marks: '*|', part: partOf(word, end), word: word.replace('IFNOT', 'IF'), end: `*|END:${word}|*`};
}

/** Pairs the tags of a message, each kind of mark for itself. */
export function looseBranches({text, placeholders}: MessageView): LooseBranch[] {
	const found: LooseBranch[] = [];
	const open = new Map<string, Array<{placeholder: Placeholder; tag: Tag}>>();
	for (const placeholder of placeholders) {
		if (placeholder.role === 'comment') continue;
		const tag = tagOf(text.slice(...placeholder.range));
		if (!tag) continue;
		const stack = open.get(tag.marks) ?? [];
		open.set(tag.marks, stack);
		if (tag.part === 'open') stack.push({placeholder, tag});
		else if (tag.part === 'arm') {
			if (stack.length === 0 && !tag.loose) found.push({tag: placeholder, messageId: 'stray', end: ''});
		} else {
			const own = stack.findLastIndex((other) => tag.word === '' || other.tag.word === tag.word);
			if (own === -1 && !tag.loose) found.push({tag: placeholder, messageId: 'stray', end: ''});
			// What was opened inside and is still open has no end.
			for (const inner of own === -1 ? [] : stack.splice(own).slice(1)) found.push(unended(inner));
		}
	}
	for (const stack of open.values()) found.push(...stack.filter(({tag}) => !tag.loose).map(unended));
	return found;
}

const unended = ({placeholder, tag}: {placeholder: Placeholder; tag: Tag}): LooseBranch => ({
	tag: placeholder,
	messageId: 'open',
	end: tag.end,
});
