/**
 * What the elements of HTML and MJML mean for the reader of a mail.
 */
import type {Element} from 'hast';

const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/));

/** In the midst of a line. All others, also unknown ones, stand on lines of their own. */
const INLINE = set(`a abbr acronym attribute b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter
	nobr noscript output q rb rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr`);

/** Their text reaches no reader, or is a value of a form. */
const SKIPPED = set(`style script template svg math iframe object embed video audio canvas map textarea select datalist
	meta link base input param source track mj-style mj-attributes mj-font mj-breakpoint mj-html-attributes`);

const BOLD = set('b strong th h1 h2 h3 h4 h5 h6');

/** Elements of a browser's own; a name in angle brackets that is none of these may be a blank to fill in. */
const KNOWN = set(`address article aside blockquote body br button canvas caption center col colgroup dd details dialog
	dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
	legend li main menu nav ol optgroup option p picture pre section summary table tbody td tfoot th thead title tr ul`);

/** True for an element of HTML or MJML, or one that some tool has made up (`x-button`, `o:p`). */
export const isElementName = (name: string): boolean =>
	INLINE.has(name) || SKIPPED.has(name) || KNOWN.has(name) || /[-:]/.test(name);

export const isSkipped = (name: string): boolean => SKIPPED.has(name);

/** What inline styles say about the text. */
interface Style {
	hidden: boolean;
	block: boolean;
	inlineBlock: boolean;
	/** undefined when the weight is left as it is. */
	bold: boolean | undefined;
	keepsLines: boolean;
}

const PLAIN: Style = {hidden: false, block: false, inlineBlock: false, bold: undefined, keepsLines: false};
/** A mail repeats a few styles in hundreds of elements. */
const styles = new Map<string, Style>();

function styleOf({properties}: Element): Style {
	const {style} = properties;
	if (typeof style !== 'string' || style === '') return PLAIN;
	let read = styles.get(style);
	if (!read) {
		read = readStyle(style.toLowerCase());
		if (styles.size > 2000) styles.clear();
		styles.set(style, read);
	}
	return read;
}

function readStyle(style: string): Style {
	const value = (property: string): string =>
		new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z\\d.-]+)`).exec(style)?.[1] ?? '';
	const display = value('display');
	const weight = value('font-weight');
	return {
		// Small or white text may be shown: sizes are often set back further in.
		hidden:
			display === 'none' ||
			value('visibility') === 'hidden' ||
			/^0(?:\.0+)?$/.test(value('opacity')) ||
			(/^0(?:px)?$/.test(value('max-height')) && value('overflow') === 'hidden'),
		block: /^(?:block|table|flex|grid)/.test(display),
		inlineBlock: display === 'inline-block',
		bold: weight === '' || weight === 'inherit' ? undefined : /^(?:bold|bolder|[6-9]00)$/.test(weight),
		keepsLines: /^(?:pre|break-spaces)/.test(value('white-space')),
	};
}

const wordsIn = (value: unknown): string => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));

const classOf = ({properties}: Element): string => wordsIn(properties.className);

/** Whether the element begins and ends a block of text. A link that looks like a button does. */
export function isBlock(element: Element): boolean {
	const {tagName, properties} = element;
	if (!INLINE.has(tagName) && !tagName.includes(':')) return true;
	const {block, inlineBlock} = styleOf(element);
	if (block || tagName !== 'a') return block;
	return inlineBlock || properties.role === 'button' || /(?:^|[\s_-])(?:btn|button)/i.test(classOf(element));
}

const PREHEADER = /(?:^|[\s_-])(?:pre-?header|preview(?:-?text)?)(?:$|[\s_-])/i;

/** The line that a mail client shows beside the subject. */
export const isPreheader = (element: Element): boolean =>
	element.tagName === 'mj-preview' ||
	PREHEADER.test(classOf(element)) ||
	PREHEADER.test(wordsIn(element.properties.id));

/** Not shown where the message is opened. */
export const isHidden = (element: Element): boolean =>
	(element.properties.hidden ?? false) !== false || styleOf(element).hidden;

const HISTORY =
	/(?:^|\s)(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|moz-email-headers-table|protonmail_quote|zmail_extra|tutanota_quote|freshdesk_quote|quoted-reply|front-blockquote)(?:\s|$)/i;

/** Older mails below a reply. */
export const isHistory = (element: Element): boolean =>
	(element.properties.className !== undefined && HISTORY.test(classOf(element))) ||
	(element.tagName === 'blockquote' && /^cite$/i.test(wordsIn(element.properties.type))) ||
	wordsIn(element.properties.id) === 'OLK_SRC_BODY_SECTION';

/** From here on down there is nothing but older mails. */
export const beginsHistory = ({properties}: Element): boolean =>
	/^(?:divRplyFwdMsg|appendonsend|reply-intro|stopSpelling)$/.test(wordsIn(properties.id));

/** What the element says about bold type; undefined when it leaves that as it is. */
export const boldness = (element: Element): boolean | undefined =>
	styleOf(element).bold ?? (BOLD.has(element.tagName) ? true : undefined);

/** Whether line breaks of the markup are line breaks of the text. */
export const keepsLines = (element: Element): boolean => element.tagName === 'pre' || styleOf(element).keepsLines;
