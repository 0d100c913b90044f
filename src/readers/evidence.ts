/**
 * Signs of a message that a line shows by itself. The split rule counts these and nothing else, so that a writer can
 * foresee it.
 */

/** `Hi {name},` `Dear Ms Example:` `**Hello!**`; also with running text behind the name. */
export const GREETS =
	/^[\s>"“*_]*(?:hi|hello|hey|hiya|dear|greetings|good (?:morning|afternoon|evening|day))\b(?![^,:!?\n]{45})[^.?\n]*?(?:[,!:]|\}|\]|$)/i;

const SUBJECT = /^[\s>*_-]*subject(?: line)?\s*[*_]*\s*:\s*[*_]*\s*(\S.*)$/i;

/** What stands behind `Subject:`, in any dress, or undefined. */
export const subjectOf = (line: string): string | undefined =>
	SUBJECT.exec(line.slice(0, 400))?.[1]?.replace(/[*_\s]+$/, '');

/** `Best regards,` and its kin on a line of their own. */
export const CLOSES =
	/^[\s>"“*_]*(?:(?:kind|best|warm|warmest|kindest|many)\s+)?(?:regards|wishes|sincerely|cheers|yours \w+|thanks|thank you|best)\s*[,!]?[\s*_"”]*$/i;

/** Words that a customer is addressed with, or that stand for the writer. */
export const ADDRESSES = /\b(?:you|your|yours|we|our|us|i|i['’]m)\b/i;

const PLURAL =
	/\b(?:templates|macros|replies|responses|snippets|messages|letters|e-?mails|notices|scripts)\b(?=\s*(?:$|[(:–—-]|for\b|to\b|by\b|in\b))/i;
const ADVICE = /^(?:how|why|when|what|tips|writing|guide|about|using|the art|best)\b/i;

/** A heading or title that says: this file holds many messages. Titles of articles about messages do not. */
export const namesCollection = (title: string): boolean => PLURAL.test(title) && !ADVICE.test(title.trim());

/** Headings of sections that are written for the team and never for a customer. */
export const TEAM_SECTION =
	/^(?:[\d.)\s]*)(?:(?:usage|implementation|internal|agent|sending|delivery|style|general|additional|important)?\s*notes?(?: (?:for|to) (?:the )?(?:agents?|team|staff|writers?))?|variables?|placeholders?|merge (?:fields|tags)|tags?|macro actions?|actions?|how to use(?: (?:this|these) .*)?|when to use(?: .*)?|usage(?: .*)?|table of contents|contents|overview|purpose|introduction|about th(?:is|ese) .*|guidelines?|(?:.* )?guidelines|best practices|(?:pro |writing )?tips(?: .*)?|tone(?: .*)?|do(?:'s|s)?(?: and| &| \/)? don['’]?ts|checklist|(?:.* )?checklist|references?|further reading|see also|change ?log|version history|revision history|metadata|maintenance|customi[sz]ation(?: .*)?|escalation (?:path|matrix|criteria)|approval.*|related .*)$/i;

/** The same where a file is one message: only headings that no customer text could have. */
export const TEAM_SECTION_CERTAIN =
	/^(?:[\d.)\s]*)(?:(?:(?:usage|implementation|internal|agent|macro|template|sending|delivery)\s+notes?)|notes?\s+(?:for|to)\s+(?:the\s+)?(?:agents?|team|staff|writers?)|(?:template )?variables(?: used)?|placeholders?|merge (?:fields|tags)|macro actions?|when to use(?: (?:this|it).*)?|how to use this (?:template|macro|reply|response|message)|(?:template )?metadata|version history|revision history|change ?log)\s*:?$/i;
