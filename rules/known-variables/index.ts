/** A name that the system does not know prints nothing, or itself. */
import {defineRule, didYouMean, isHandFilled, type MessageView, type Placeholder, shorten} from 'empathylint/rule';

/** A plain path. What calculates, calls or filters is not judged. */
const PATH = /^[$@]?[A-Za-z_][\w-]*(?:(?:\.|->)[A-Za-z_][\w-]*|\[\w+\])*$/;
/** Names that the template makes itself: loops and assignments. */
const LOCALS =
	/\b(?:for|foreach)\s+(?:my\s+)?(?:const\s+|let\s+|var\s+)?\(?\$?(\w+)(?:\s*,\s*\$?(\w+))?|\b(?:assign|capture|set|increment|let|const|var|list|macro)\s+\$?(\w+)|\|\s*(\w+)(?:\s*,\s*(\w+))?\s*\||\bas\s+\$?(\w+)/gi;
/** `{% trans title=event.title %}`, `{foreach from=$parts item=part}`: tags that give names to values. */
const NAMES = /^\W*(?:trans|blocktrans|blocktranslate|with|foreach|include|render)\b/;
const NAMED = /\b(?:item|key|name)=["']?(\w+)|\b(\w+)\s*=(?!=)/g;

/** Inside these the names of a list's items hold, which the list of variables cannot know. */
const SCOPES = /^\{\{~?\s*(?:#\s*(?:each|with|foreach)\b|[#^](?!if\b|unless\b)\w)/;
/** Names of the template languages themselves. */
const BUILT_IN =
	/^(?:this|self|loop|forloop|else|content|yield|true|false|null|nil)\b|^@(?:index|key|first|last|root|this)\b|^\./;

/** A variable that is not among those listed in the configuration. */
export default defineRule({
	meta: {
		id: 'known-variables',
		scope: 'phrase',
		group: 'placeholders',
		severity: 'warn',
		summary: 'A variable that your list does not have (silent until you give it a list)',
		rationale:
			'A sending system puts nothing, or the tag itself, where it does not know the name. A list of the names finds the slip before a customer does.',
		evidence: ['S8', 'House: only you know what your system fills in, so there is no list to begin with'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour kayak left us without its seat on {{date}}. I will send the seat by {{ship_dtae}}.\n\nThe boathouse',
			after:
				'Hi {{name | default: "there"}},\n\nYour kayak left us without its seat on {{date}}. I will send the seat by {{ship_date}}.\n\nThe boathouse',
			options: {variables: ['name', 'date', 'ship_date']},
		},
	},
	options: {
		/** The names that your system fills in. `*` stands for any letters, dots included: `ticket.*`. */
		variables: [] as readonly string[],
	},
	messages: {
		unknown: ({name, hint}: {name: string; hint: string}) => ({
			message: `"${name}" is not in your list of variables.${hint || ' Correct it, or add it to the list.'}`,
			note: 'The system does not know what to put here: the customer reads nothing, or the tag. The list is the option "variables" of this rule.',
		}),
	},
	check({message, options: {variables}, report}) {
		if (variables.length === 0) return;
		const {names, globs} = knownIn(variables);
		const locals = localsOf(message);
		for (const placeholder of judged(message)) {
			const name = bare(placeholder.name);
			const lower = name.toLowerCase();
			if (names.has(lower) || globs.some((glob) => glob.test(name))) continue;
			if (locals.includes(lower.split(/[.[]/)[0] as string)) continue;
			const hint = shorten(
				didYouMean(lower, [...names.keys()]).replace(/"(.+)"/, (_, near) => `"${names.get(near)}"`),
				42,
			);
			report({messageId: 'unknown', data: {name: shorten(placeholder.name, 36), hint}, at: placeholder.range});
		}
	},
});

/** Without the sign that some languages put before a name. */
const bare = (name: string): string => name.replace(/^[$@]/, '').replaceAll('->', '.');

interface Known {
	/** As written, by what they are in small letters. */
	names: ReadonlyMap<string, string>;
	globs: readonly RegExp[];
}

/** One list serves all messages of a run. */
const made = new WeakMap<readonly string[], Known>();

function knownIn(variables: readonly string[]): Known {
	const exact = variables
		.filter((name) => !name.includes('*'))
		.map((name) => [bare(name).toLowerCase(), name] as const);
	const globs = variables.filter((name) => name.includes('*')).map(pattern);
	const known = made.get(variables) ?? {names: new Map(exact), globs};
	made.set(variables, known);
	return known;
}

const pattern = (glob: string): RegExp =>
	new RegExp(
		`^${bare(glob)
			.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replaceAll('*', '.*')}$`,
		'i',
	);

function localsOf({placeholders, text}: MessageView): string[] {
	const tags = placeholders.filter(({role}) => role === 'control').map(({range}) => text.slice(...range));
	const hits = tags.flatMap((tag) => [...tag.matchAll(LOCALS), ...(NAMES.test(tag) ? tag.matchAll(NAMED) : [])]);
	const names = hits.flatMap((hit) => hit.slice(1)).filter((name) => name !== undefined);
	return [...new Set(names)].map((name) => name.toLowerCase());
}

/** Variables with a plain name, outside of scopes that bring names of their own. */
function judged({placeholders, text}: MessageView): Placeholder[] {
	let depth = 0;
	return placeholders.filter(({range, role, name, dialect}) => {
		const tag = text.slice(...range);
		if (SCOPES.test(tag)) depth++;
		else if (depth > 0 && /^\{\{~?\s*\/\s*(?!if\b|unless\b)/.test(tag)) depth--;
		if (role !== 'variable' || depth > 0 || isHandFilled(dialect) || dialect === 'printf') return false;
		return PATH.test(name) && !BUILT_IN.test(name);
	});
}
