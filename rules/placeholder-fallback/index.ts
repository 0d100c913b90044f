/** A greeting must also greet those whose name nobody knows. */
import {defineRule, type MessageView, type Placeholder, type Sentence, shorten} from 'empathylint/rule';

/** How a system that knows fallbacks writes one, by the opening of its tags. The others are left alone. */
const FALLBACKS: ReadonlyArray<readonly [opening: RegExp, write: (name: string) => string]> = [
	[/^\{\{\{?/, (name) => `{{ ${name} | default: "there" }}`],
	[/^<%/, (name) => `<%= ${name} || "there" %>`],
	[/^\$\{/, (name) => `\${${name}!"there"}`],
	[/^\{%/, (name) => `{%${name},fallback=there%}`],
	[/^\{\$/, (name) => `{${name}|default:"there"}`],
	[/^\[%/, (name) => `[% ${name} || "there" %]`],
	[/^\*\|/, (name) => `*|IF:${name}|**|${name}|**|ELSE:|*there*|END:IF|*`],
];
/** The same where the dialect is known and the opening does not tell it. */
const BY_DIALECT: Readonly<Record<string, (name: string) => string>> = {
	handlebars: (name) => `{{#if ${name}}}{{${name}}}{{else}}there{{/if}}`,
	jinja: (name) => `{{ ${name} or "there" }}`,
	blade: (name) => `{{ ${name} ?? "there" }}`,
	osticket: () => '',
};
/** Dialects that share an opening with one of those above and have neither fallback nor branch. */
const WITHOUT = new Set(['salesforce', 'zammad', 'osticket', 'notify', 'rails-i18n', 'printf', 'single-brace']);

/** What comes before the name in a greeting. */
const GREETS =
	/^\W*(?:hi|hiya|hey|hello|dear|greetings|welcome(?: back)?|howdy|good (?:morning|afternoon|evening|day)|g['’]day|thanks|thank you)(?: (?:there|again|to you|mr|mrs|ms|mx|dr))*[.,]?\s*[*_]*$/i;
const PERSON = /^[\w.@$>*:-]*(?:name|customer|client|contact|recipient|requester|guest|member|patient|subscriber)$/i;
/** Names that are never empty, because nobody is without one; and names of groups. */
const ALWAYS = /user_?name$|login$|handle$|(?:team|group|community|company|organi[sz]ation|partner|project)[._]?\w*$/i;
/** "Hi {{town}} readers": the greeting goes on and does not stand or fall with the value. */
const FOLLOWED = /^ (?!and\b|thank)[A-Za-zÀ-ɏ]/;
/** Written after the name: `| default:`, `|| "there"`, `?? "there"`, `!"there"`, `, fallback=there`, `or "there"`. */
const HAS_ONE = /\bdefault\b|fallback|\|\||\?|\w!|\bor\b|\bif\b|\bpresence\b|\bblank\b|\btry\b/i;

/** A name in a greeting without a word for those whose name is not known. */
export default defineRule({
	meta: {
		id: 'placeholder-fallback',
		scope: 'phrase',
		group: 'placeholders',
		severity: 'info',
		summary: '"Hi {{first_name}}," without a fallback: "Hi ," for those whose name is not known',
		rationale:
			'Names are the field that is most often empty. A greeting with a hole in it tells the customer that nobody wrote it.',
		evidence: ['S8', 'House: what a greeting becomes when the name is empty'],
		example: {
			before:
				'Hi {{first_name}},\n\nYour lamp arrived on {{date}} with a cracked shade. I will send a new shade by {{ship_date}}.\n\nThe lamp shop',
			after:
				'Hi {{first_name | default: "there"}},\n\nYour lamp arrived on {{date}} with a cracked shade. I will send a new shade by {{ship_date}}.\n\nThe lamp shop',
		},
	},
	messages: {
		hole: ({greeting, rest}: {greeting: string; rest: string}) => ({
			message: `"${greeting}" becomes "${rest}" when the name is not known. Give the name a fallback.`,
			note: 'Names are often empty: for guests, for those who wrote from another address, after an import.',
		}),
	},
	check({message, report}) {
		// Both are in text order.
		let next = 0;
		for (const placeholder of message.placeholders) {
			while ((message.sentences[next]?.range[1] ?? Number.POSITIVE_INFINITY) <= placeholder.range[0]) next++;
			const greeting = greetingOf(message.text, message.sentences[next], placeholder);
			if (greeting === undefined) continue;
			const tag = message.text.slice(...placeholder.range);
			const write = writerFor(placeholder, tag);
			if (!write || placeholder.fallback || HAS_ONE.test(tag) || isTested(message, placeholder)) continue;
			const stop = /^[,!.:]/.exec(message.text.slice(placeholder.range[1]))?.[0] ?? '';
			report({
				messageId: 'hole',
				data: {greeting: shorten(`${greeting} ${tag}${stop}`, 44), rest: `${greeting} ${stop}`.trim()},
				at: placeholder.range,
				suggestions: [{desc: `${greeting} ${write(placeholder.name)}${stop}`}],
			});
			return;
		}
	},
});

/** Words before the name that greet (UTF-16 units). */
const LONGEST_GREETING = 60;

/** The word that greets, when the placeholder is the name after it. */
function greetingOf(
	text: string,
	sentence: Sentence | undefined,
	{range, role, name, kind}: Placeholder,
): string | undefined {
	if (!sentence || sentence.range[0] > range[0] || range[0] - sentence.range[0] > LONGEST_GREETING) return undefined;
	const path = pathOf(name);
	if (role !== 'variable' || kind === 'agent' || !PERSON.test(path) || ALWAYS.test(path)) return undefined;
	if (FOLLOWED.test(text.slice(range[1], range[1] + 12))) return undefined;
	if (!isSpoken(sentence)) return undefined;
	const before = text.slice(sentence.range[0], range[0]);
	return GREETS.test(before) ? before.replaceAll(/[*_#>]/g, '').trim() : undefined;
}

const isSpoken = ({role}: Sentence): boolean => role === 'greeting' || role === 'body';

/** `customer.first_name` of `customer.first_name | upcase`. */
const pathOf = (name: string): string => name.split(/ ?[|(,]/)[0] as string;

function writerFor({dialect}: Placeholder, tag: string): ((name: string) => string) | undefined {
	if (WITHOUT.has(dialect)) return undefined;
	return BY_DIALECT[dialect] ?? FALLBACKS.find(([opening]) => opening.test(tag))?.[1];
}

/** Between a control tag that names the value and one that ends or turns the branch. */
function isTested({placeholders, text}: MessageView, {range, name}: Placeholder): boolean {
	const controls = placeholders.filter(({role}) => role === 'control');
	if (controls.length === 0) return false;
	const field = pathOf(name).split('.').at(-1) as string;
	const before = controls.some((one) => one.range[1] <= range[0] && text.slice(...one.range).includes(field));
	return before && controls.some((one) => one.range[0] >= range[1]);
}
