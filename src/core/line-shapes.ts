/**
 * Shapes of single lines in letters and e-mails. Lines are trimmed, placeholders are stand-in words (`Ꝏꝏꝏ`), spans
 * too (`Ꝛꝛꝛ`).
 */
import {hasWord} from './letters.ts';

// Compiling a long pattern takes longer than reading a message: a cheap test comes first wherever most lines fail it.

const firstWord = (line: string): string => /^[^A-Za-z]?([A-Za-z]+)/.exec(line)?.[1]?.toLowerCase() ?? '';

/** Nothing but dashes, stars and the like. */
export const isRule = (line: string): boolean => !hasWord(line);

/** A bullet or a number that begins a list item. */
export const MARKER = /^(?:[-*+•–]|\d{1,3}[.)]|[a-z]\))[ \t]+(?=\S)/;

const MAIL_HEAD =
	/^(?:\*\*|__)?(?:subject(?: line)?|betreff|to|from|cc|bcc|reply-to|content-type|content-transfer-encoding|list-unsubscribe|list-id|preheader|preview(?: text)?|re)\s*:/i;

/** `Subject:` and the other lines of a mail's head. */
export const isMailHead = (line: string): boolean => line.includes(':') && MAIL_HEAD.test(line);

const HELLO = '(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))';
const ADDRESSEE = "(?:[\\s,]+(?:[A-Za-zÀ-ɏꝎꝏꝚꝛ][A-Za-zÀ-ɏꝎꝏꝚꝛ\\dꝎꝏ.'’&/-]*|&|\\|))";
/** Words that make a greeting a sentence with something to say. */
const SAYS_MORE =
	'(?!.*\\b(?:thanks?|your?|we|our|is|are|was|has|have|for|about|this|that|welcome|sorry|oh|no|alas)\\b)';

const GREETINGS = [
	new RegExp(`^${HELLO}${SAYS_MORE}(?:${ADDRESSEE}{0,6}\\s*[,!:]+|${ADDRESSEE}{0,3}\\s*[;.–—-]*)$`, 'iu'),
	/^to whom it may concern\s*[,:.]*$/i,
	/^welcome(?: back| aboard)?(?:,?\s*Ꝏꝏ*)?\s*[,!]*$/i,
];

/** `Hello Ꝏꝏꝏ,` `Dear customer:` `Hi there!` on a line of its own. */
export const isGreeting = (line: string): boolean =>
	line.length <= 160 && /^[dghtw]/i.test(line) && GREETINGS.some((shape) => shape.test(line));

/** A greeting that names its writer: `Hi, this is Ꝏꝏꝏ.` */
export const SELF_INTRODUCTION =
	/^(?:[Hh]i|[Hh]ello|[Hh]ey)[\s,]+(?:\S+[\s,]+)?this is(?:\s+[A-ZÀ-ÖØ-ÞꝎꝚꝎ]\S*){1,3}[.\s]*$/;

/** The line that closes a letter, before the names. */
const CLOSING =
	/^(?:(?:with\s+)?(?:(?:kind|kindest|best|warm|warmest|many|our|my)\s+)*(?:regards|wishes|thanks)|best|sincerely(?:\s+yours)?|yours(?:\s+\w+)?|respectfully|cordially|warmly|cheers|thanks|thank you|thanks (?:again|so much|in advance|for [A-Za-zÀ-ɏꝎꝏꝚꝛ' ]{3,40}(?=,))|thank you (?:again|once again|so much|very much)|all the best|take care|with (?:gratitude|appreciation|thanks|love|sympathy|care)(?:\s+and \w+)?|love|welcome aboard|until next time|talk soon|see you soon|in sympathy)\s*[,!.–—-]*$/i;

const CLOSING_WORDS = new Set(
	`with kind kindest best warm warmest many our my regards wishes thanks sincerely yours respectfully cordially warmly
	cheers thank all take love welcome until talk see in`.split(/\s+/),
);

/** The line that closes a letter; a list item such as "with care" is none. */
export const isClosing = (line: string): boolean =>
	line.length <= 100 &&
	(/^[A-ZÀ-ÖØ-ÞꝎꝚ]/.test(line) || line.endsWith(',')) &&
	CLOSING_WORDS.has(firstWord(line)) &&
	(CLOSING.test(line) || isClosingWithName(line));

/** A name, a role or a company behind the closing. */
const NAME = /^(?:[Tt]he\s+)?[A-ZÀ-ÖØ-ÞꝎꝚꝎ][^.!?,]{0,50}$/;

/** The closing and the names behind it on the same line: `Kind regards, Ꝏꝏꝏ`, `Cheers, the Ꝏꝏꝏ team`. */
function isClosingWithName(line: string): boolean {
	const comma = line.indexOf(',');
	if (comma === -1 || comma > 40 || line.length > 100) return false;
	const name = line.slice(comma + 1).trim();
	return CLOSING.test(line.slice(0, comma)) && NAME.test(name) && name.split(/\s+/).length <= 6;
}

/** A name, a role or a company: few words, all but small ones with a capital or a placeholder, no stop. */
export const isNameLine = (line: string): boolean =>
	line.length <= 80 &&
	!TERMINATED.test(line) &&
	!line.endsWith(':') &&
	line.split(/[\s,|/]+/).every((word) => /^[^a-zß-öø-ɏꝏꝛ]|^(?:of|and|the|at|for|de|van|von|la)?$/.test(word));

const TEAM =
	/^(?:[-–—]+\s*)?(?:(?:[Yy]our|[Tt]he|[Oo]ur|[Ff]rom|and|at|of|Ꝏꝏ*|[A-ZÀ-ÖØ-ÞꝎꝚ][A-Za-zÀ-ɏꝎꝏꝚꝛ\d'’&.-]*|&|\|)\s+){0,5}(?:[Tt]eam|[Oo]rgani[sz]ers|Support|[Cc]rew|[Ss]taff|Department|Committee|[Aa]dministrators|Management)(?:\s+(?:of|at)(?:\s+(?:Ꝏꝏ*|[A-ZÀ-ÖØ-ÞꝎꝚ]\S*)){1,4})?\s*[.!]?$/;

const TEAM_WORD = /team|organi[sz]ers|support|crew|staff|department|committee|administrators|management/i;

/** People who sign together: `The Ꝏꝏꝏ team`, `Example Organisers`. */
export const isTeam = (line: string): boolean => line.length <= 120 && TEAM_WORD.test(line) && TEAM.test(line);

/** `– Ꝏꝏꝏ`, `- Ana`: a name behind a dash. */
export const DASH_NAME =
	/^[-–—]{1,2}\s*(?:[Tt]he\s+)?[A-ZÀ-ÖØ-ÞꝎꝚꝎ][A-Za-zÀ-ɏꝎꝏꝚꝛ.'’]*(?:\s+(?:[A-ZÀ-ÖØ-ÞꝎꝚꝎ&][A-Za-zÀ-ɏꝎꝏꝚꝛ.'’]*|team|of|and|the)){0,4}$/;

/** `Wanda, ShiftLane`, `Colin, depot manager`, `Pieter, Oak & Ember`: a name, a comma, and a place or a role. */
export const NAME_AND_ROLE =
	/^[A-ZÀ-ÖØ-ÞꝎꝚ][A-Za-zÀ-ɏꝎꝏꝚꝛ'’-]*(?: [A-ZÀ-ÖØ-ÞꝎꝚ][A-Za-zÀ-ɏꝎꝏꝚꝛ'’-]*)?, [A-Za-zÀ-ɏꝎꝏꝚꝛ&'’ -]+$/;

const ADDRESS =
	/^(?:\d{1,6}\s+(?:[A-ZÀ-ÖØ-ÞꝎꝚ\d][A-Za-zÀ-ɏꝎꝏꝚꝛ\d.]*\s+){0,4}(?:St|Rd|Ave|Street|Road|Avenue|Lane|Drive|Blvd|Boulevard|Way|Square|Court|Place)\b[^!?]*|(?:Suite|Unit|Floor|P\.?O\.? Box|Apt)\.?\s+[A-ZÀ-ÖØ-ÞꝎꝚ\dꝎ]\S*|(?:©|\([Cc]\)|Copyright\b).*)$/;

/** A line of a postal address or a company's imprint. */
export const isAddress = (line: string): boolean => /^[\dACFPSU©(]/.test(line) && ADDRESS.test(line);

const AGENT_NOTE =
	/^(?:internal(?:\s+(?:only|use only|notes?|comments?))?|(?:agent|usage|macro|support|staff|team)\s+(?:only|notes?|instructions?|actions?)|notes?\s+(?:to|for)\s+(?:the\s+)?(?:agents?|team|self|support|staff|reps?|advisors?|editors?|moderators?)(?:\s+[A-Za-zÀ-ɏꝎꝏꝚꝛ]+)?|instructions?\s+(?:to|for)\s+(?:the\s+)?(?:agents?|staff|reps?)|(?:set|change|update)\s+(?:the\s+)?(?:ticket\s+)?(?:status|priority|type|group|assignee|tags?|form|brand|category)(?:\s+to)?|(?:add|remove|apply)\s+(?:the\s+)?(?:tags?|labels?|cc|followers?)|(?:ticket\s+)?tags?|labels|assign(?:ed)?(?:\s+to)?|assignee|macro(?:\s+name)?|shortcut|when to use(?:\s+this)?|use (?:this )?(?:when|for|if)|do not send(?:\s+(?:if|when|to))?)\s*[:=–—]|^(?:\(?internal(?: only| use only| note)?\)?|do not send to customers?)\.?$/i;

const NOTE_WORDS = new Set(
	`internal agent usage macro support staff team note notes instruction instructions set change update add remove apply
	ticket tag tags labels assign assigned assignee shortcut when use do`.split(/\s+/),
);

/** Addressed to the agent and not to the customer. */
export const isAgentNote = (line: string): boolean => NOTE_WORDS.has(firstWord(line)) && AGENT_NOTE.test(line);

/** A note that may run over several lines; set status and tags stand on one. */
export const LONG_NOTE = /^[^:]{0,40}(?:note|instruction|internal|only)/i;

/** `Order number: Ꝏꝏꝏ` */
export const LABEL = /^[A-ZÀ-ÖØ-ÞꝎꝚ\dꝎ][A-Za-zÀ-ɏꝎꝏꝚꝛ\dꝎꝏ'’()/&-]*(?:\s+[A-Za-zÀ-ɏꝎꝏꝚꝛ\dꝎꝏ'’()/&-]+){0,4}\s?:(?:\s|$)/;

/** Words that leave a line unfinished, so that the next line continues it. */
export const UNFINISHED =
	/(?:[,;–—-]|\b(?:a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|as|is|are|was|were|be|been|that|this|your|our|my|we|you|i|it|its|not|have|has|had|will|would|can|could|if|when|which|who|please|so|than))$/i;

/** Only stand-ins and signs: a line that the sending system fills, or a bare link. */
export const ONLY_STAND_INS = /^(?:[^A-Za-zÀ-ɏꝎꝏꝚꝛ\d]*[ꝎꝚ][ꝏꝛ]*)+[^A-Za-zÀ-ɏꝎꝏꝚꝛ\d]*$/;

export const TERMINATED = /[.!?…][)"”’'\]*_]*$/;
