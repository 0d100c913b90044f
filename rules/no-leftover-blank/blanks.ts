/** What writers leave in a text to come back to. */
import {isHandFilled, lineBefore, type MessageView, type Range} from 'empathylint/rule';

/** `order XXX`, `555-XXX-XXXX`, `XX/XX/XXXX`; not the end of a card (`XXXX-1234`), a size or a Roman number. */
const CROSSES =
	/(?<![A-Za-zÀ-ɏ\d_*-])(?<!(?:Bowl|Part|Chapter|Volume|Article|Section|Louis|Title) )(?:[\dX]{1,4}[-–/.])*(?:X{3,}|x{4,}|X{2}(?=[-–/.]X))(?:[-–/.]X+)*(?![A-Za-zÀ-ɏ\d_*•]|[-–/. ]?\d)/g;
/** A note to oneself. "To do" as a thing is no note. */
const NOTES = /(?<![\w.-])(?:TODO|FIXME|TKTK)(?![\w-])(?! +(?:list|app|item|task|board)s?\b)|\blorem ipsum\b/gi;
/** HubSpot writes this where a value was missing. */
const MISSING = /\[\[?MISSING TOKEN\b[^\]\n]{0,80}\]\]?/gi;
const LINE = /(?<![\w_])_{3,}(?![\w_])/g;

/** As much of a line as tells what it is. */
const NEAR = 200;

/** A line to write on, in a form that the customer fills in, has its label before it or stands alone. */
const toWriteOn = (view: string, start: number, end: number): boolean => {
	const before = lineBefore(view, start, NEAR);
	const behind = view.slice(end, end + NEAR).split('\n', 1)[0] as string;
	return (
		/[:?)]\s*[_ ]*$/.test(before) ||
		!/[a-zß-öø-ÿ]{2}/.test(`${before}${behind}`) ||
		/(?:signed?|signature|dated?)\W*$/i.test(before)
	);
};

/** Marks in the text itself. `view`: with its placeholders masked. */
export function marksIn(view: string): Range[] {
	const found: Range[] = [];
	const add = (pattern: RegExp, keep: (start: number, end: number) => boolean): void => {
		for (const {0: words, index} of view.matchAll(pattern)) {
			if (keep(index, index + words.length)) found.push([index, index + words.length]);
		}
	};
	if (view.includes('XX') || view.includes('xxxx'))
		add(CROSSES, (start) => !/x/.test(view[start] as string) || !isKiss(view, start));
	add(
		NOTES,
		(start, end) => /^(?:[A-Z]+|lorem ipsum)$/i.test(view.slice(start, end)) && !/^[tf][a-z]/.test(view.slice(start)),
	);
	if (view.includes('___')) add(LINE, (start, end) => !toWriteOn(view, start, end));
	return found;
}

/** `Love, Ada xxxx`: small letters at the end of a line. */
const isKiss = (view: string, start: number): boolean => /^x+\W*(?:\n|$)/.test(view.slice(start));

export const missingTokens = (text: string): Range[] =>
	!text.includes('[')
		? []
		: [...text.matchAll(MISSING)].map(({0: words, index}) => [index, index + words.length] as const);

/** Written all in capitals, as nobody writes a word of a letter; not a mark such as `[EXTERNAL]` or `[CASE-12]`. */
const CAPITALS =
	/^(?!(?:EXTERNAL|URGENT|SPAM|IMPORTANT|ACTION REQUIRED|SOLVED|CLOSED|RESOLVED|UPDATE|NEW|FREE|OK|SIC)\b)[A-Z][A-Z _'’/-]*[A-Z]$/;
const ASKS = /^(?:please )?(?:insert|enter|fill(?: in)?|paste|type|put)\b|^your \w+(?: \w+)? here$/i;

/** A path, an attribute, a tag inside: written for a machine. Missing tokens have their own wording. */
const NOT_WORDS = /^\[?MISSING TOKEN|[=@{}<>$%|]|\w\.\w/i;

/**
 * Brackets for a person in a text for a system. Where no system fills in anything, brackets are how the file marks its
 * blanks, and a person is going to fill them in.
 */
export function blankBrackets({placeholders, dialects, text, view}: MessageView): Blank[] {
	if (dialects) return dialects.some(isHandFilled) ? [] : unread(view);
	const variables = placeholders.filter(({role}) => role === 'variable' || role === 'instruction');
	const blanks = variables.filter(({dialect, name}) => isHandFilled(dialect) && !NOT_WORDS.test(name));
	const forSystem = variables.some(({dialect, role}) => !isHandFilled(dialect) && role === 'variable');
	if (forSystem) {
		return blanks
			.filter(({name, kind}) => CAPITALS.test(name) || ASKS.test(name) || kind === 'name')
			.map(({range}) => ({range, messageId: 'bracket'}));
	}
	const [only, ...more] = blanks;
	if (!only || more.length > 0 || !ASKS.test(only.name) || text[only.range[0]] === '[') return [];
	return [{range: only.range, messageId: 'blank'}];
}

/** Where dialects are declared and brackets are none of them, brackets stand in the view as they are. */
const unread = (view: string): Blank[] =>
	[...view.matchAll(/\[([^[\]\n]{2,60})\](?![(:[])|<([A-Za-z][^<>\n]{2,60})>/g)]
		.filter(
			([, square, angled]) => (square !== undefined && CAPITALS.test(square)) || ASKS.test(square ?? angled ?? ''),
		)
		.map(({0: words, index}) => ({range: [index, index + words.length], messageId: 'bracket'}));

interface Blank {
	range: Range;
	messageId: 'bracket' | 'blank';
}
