/** A tag that the system does not know is sent as it stands. */
import {defineRule, type Range, shorten} from 'empathylint/rule';

/** Shapes that nobody writes by chance, and the dialects that have them. */
const SHAPES: ReadonlyArray<readonly [shape: RegExp, dialects: readonly string[], name: string]> = [
	[/\{\{\{?[#/^]\s?[\w.@-]+[^{}\n]{0,80}\}\}/g, ['handlebars'], 'Handlebars'],
	[
		/\{%[-+]?\s*(?:end)?(?:if|unless|for|case|else|elsif|assign|set|block|include)\b[^%\n]{0,120}%\}/g,
		['liquid', 'jinja'],
		'Liquid or Jinja',
	],
	[/\{%-?\s*[A-Za-z]\w*\.[\w.]+(?:,[^%\n]{0,60})?\s*%\}/g, ['helpscout'], 'Help Scout'],
	[
		/\{\{\{?[^{}\n]{1,120}\}\}/g,
		['liquid', 'handlebars', 'jinja', 'blade', 'salesforce', 'intercom'],
		'Liquid or Handlebars',
	],
	[/<%[^\n]{1,160}?%>/g, ['erb', 'ejs'], 'ERB or EJS'],
	[/\[%[^\n]{1,120}?%\]/g, ['template-toolkit'], 'Template Toolkit'],
	[
		/<#(?:if|list|else|assign)\b[^>\n]{0,120}>|<\/#(?:if|list)>|\$\{[A-Za-z_][^{}\n]{0,80}\}/g,
		['freemarker'],
		'FreeMarker',
	],
	[/\{\$[A-Za-z_][^{}\n]{0,80}\}/g, ['smarty'], 'Smarty'],
	[/\{![$A-Za-z][\w.]*\}/g, ['salesforce'], 'Salesforce'],
	[/#\{[a-z_]+(?:\.[a-z_]+)+\}/g, ['zammad'], 'Zammad'],
	[/%\{[a-z_]+(?:\.[a-z_]+)*\}/gi, ['osticket', 'rails-i18n'], 'osTicket or Rails'],
	[/\*\|[A-Z][A-Z0-9_:]*\|\*/g, ['mailchimp'], 'Mailchimp'],
	[/\(\([a-z][a-z0-9_ -]{1,40}(?:\?\?[^()]{1,200})?\)\)/gi, ['notify'], 'GOV.UK Notify'],
	[/%\([a-z_]\w*\)[sd]/gi, ['printf'], 'printf'],
	[/<attribute key="[^"\n]{1,80}"[^>\n]{0,80}>/g, ['intercom'], 'Intercom'],
];

const KNOWN = new Set(SHAPES.flatMap(([, names]) => names));

/** Placeholders in another language than the system of this file speaks. */
export default defineRule({
	meta: {
		id: 'no-foreign-dialect',
		scope: 'phrase',
		group: 'placeholders',
		severity: 'info',
		summary: 'A placeholder in a dialect that the declared system does not know',
		rationale:
			'A text copied from one system into another brings its placeholders along. The new system sends them as they are.',
		evidence: ['S8', 'House: each system fills in its own marks only. Silent where nobody said which system it is'],
		example: {
			before:
				'---\nempathy:\n  dialect: osticket\n---\n\nHi {{first_name}},\n\nYour boiler was delivered without its valve. I will bring the valve on %{visit.date}.\n\nThe plumbers\n',
			after:
				'---\nempathy:\n  dialect: osticket\n---\n\nHi %{ticket.name.first},\n\nYour boiler was delivered without its valve. I will bring the valve on %{visit.date}.\n\nThe plumbers\n',
		},
	},
	messages: {
		foreign: ({tag, dialect, own}: {tag: string; dialect: string; own: string}) => ({
			message: `"${tag}" is ${dialect}; this text is for ${own}. Write its placeholder.`,
			note: 'The system leaves what it does not know, so the customer reads the tag. The dialects are declared by the file, its preset or the configuration.',
		}),
	},
	check({message, report}) {
		const {dialects, placeholders, text} = message;
		if (!dialects || dialects.length === 0) return;
		// A dialect of the configuration may look like any of these.
		const own = placeholders.filter(({dialect}) => !KNOWN.has(dialect)).map(({range}) => range);
		const rest = masked(text, own);
		for (const {range, dialect} of foreignTags(rest, dialects)) {
			const data = {tag: shorten(text.slice(...range), 24), dialect, own: shorten(dialects.join(', '), 24)};
			report({messageId: 'foreign', data, at: range});
		}
	},
});

/** The text with its ranges blanked, of the same length. */
function masked(text: string, ranges: readonly Range[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const [start, end] of ranges) {
		parts.push(text.slice(at, start), ' '.repeat(end - start));
		at = end;
	}
	return parts.join('') + text.slice(at);
}

/** Tags of other dialects; each stretch of text counts for the first shape that has it. */
function foreignTags(text: string, dialects: readonly string[]): Array<{range: Range; dialect: string}> {
	const found: Array<{range: Range; dialect: string}> = [];
	let rest = text;
	for (const [shape, names, dialect] of SHAPES) {
		const hits = [...rest.matchAll(shape)].map(({0: tag, index}): Range => [index, index + tag.length]);
		rest = masked(rest, hits);
		if (!names.some((name) => dialects.includes(name))) found.push(...hits.map((range) => ({range, dialect})));
	}
	return found.sort((a, b) => a.range[0] - b.range[0]);
}
