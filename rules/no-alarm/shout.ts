/**
 * Shouted words. What is a common word and not an acronym is our own list (house).
 */
import type {MessageView, Range, Sentence} from 'empathylint/rule';
import {isMasked} from './marks.ts';

const COMMON = new Set(
	`about absolutely access account accounts action actions after again alert already also although always another anyone anything
	attention avoid away awful back bank because been before being below best between bill billing both bring broken brought call called came
	cancel cancelled cannot card careful catastrophe catastrophic caution chance change charged check claim close closed complete confirm
	contact correct could crash crisis customer customers damage damaged danger dangerous data date day days dead deadline dear declined deeply
	delay delayed delivered delivery demand denied destroy disaster disastrous does done down during each either else email emergency
	enough ensure entire error even ever every everyone everything expired extremely failed failure fake fault faulty fees fewer final
	first follow forever forget forgot forgotten form fraud free friday from full furious gave given going gone good great guaranteed half halt
	happen happens have having help here highly hours huge hurry ignore illegal immediate immediately imminent important incorrect information
	instead into invalid invoice issue issues item jail just keep kept knew know last late later least left less locked longer look lose loss
	lost lots made make many maybe mean means miss mistake monday money month more most much must nearly need needed never next nightmare nobody
	none not nothing notice nowhere number often once only oops open order ordered orders other ours ourselves outside over overdue owed owes
	paid panic parcel pass password payment payments please possible problem problems promise promptly proof ready really receipt received
	refund refunded refuse refused reject rejected remember reminder remove removed reply request require required response return right risk
	ruin said same saturday sent serious seriously service services severe shame should shut since sold some someone something soon sorry speak
	stay steal still stole stolen stop stopped strictly stuck such suffer sunday suspended take taken tell terrible terror than thank thanks
	that theft their them then there these they thing this those threat thursday ticket time today together told tomorrow tonight too took
	trouble truly tuesday twice unable unacceptable unavailable under unfair unfortunately unless unpaid until update updated upset urgent
	urgently used very vital wait waiting want wants warning waste watch wednesday week weeks well went were what when where which while whole
	will with within without worse worst would write wrong year your yours yourself`.split(/\s+/),
);
/** Endings of ordinary English words that no acronym has. */
const ENDING = /(?:...(?:ED|ING|LY|TION|TIONS|NESS|MENT|ABLE|IBLE|FUL|LESS))$/;

const isCapital = (code: number): boolean =>
	(code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde) || code === 0x27 || code === 0x2019;

/** Less than four capitals in a row shout nothing. Four in a row fill every fourth place, so the others need no look. */
export function hasCapitals(text: string): boolean {
	for (let at = 3; at < text.length; at += 4) {
		if (!isCapital(text.charCodeAt(at))) continue;
		let [from, to] = [at, at];
		while (isCapital(text.charCodeAt(from - 1))) from--;
		while (isCapital(text.charCodeAt(to + 1))) to++;
		if (to - from >= 3) return true;
	}
	return false;
}
/** A run of words in capitals. Made when there are capitals: classes over all of Unicode take their time. */
let runs: RegExp | undefined;
const RUN = String.raw`(?<![\p{L}\p{N}_@#$%&./'’-])\p{Lu}[\p{Lu}'’]+(?:[ \t]*[ \t,–—-][ \t]*(?:\p{Lu}[\p{Lu}'’]+|[IA])(?![\p{L}\p{N}_]))*(?![\p{L}\p{N}_@]|[./&-][\p{L}\p{N}])`;

/** Words of an interface in front of, or behind, the label that they name: "press START", "reply STOP", "the SAVE button". */
const BEFORE =
	/(?:\b(?:click|press|choose|select|tap|hit|text|reply|type|enter|send|say|says|saying|reads|marked|labelled|called|named|titled|shows?|set to|status|option|button|tab|menu|key|code|keyword|word|hashtag|mode|plan|team|field|column|section|box|switch|turn)(?: (?:the|on|to|with|back|in|word|code|is|as|a))*|[>→|/])\s*[*_`~"'“‘([]*$/i;
const AFTER =
	/^[*_`~"'”’)\]]*\s*(?:button|tab|menu|key|option|field|list|screen|light|setting|mode|box|column|section|folder|tile|icon|plan|to (?:\d|opt|unsub|stop|end|cancel|confirm)|[>→|])/i;

/** A form that the reader signs, or a clause of the law, is set in capitals by custom; there it takes whole lines. */
const CONSENT = /\b(?:HEREBY|HEREIN|CONSENT|PERMISSION TO|CERTIFY|WARRANT(?:Y|IES)|LIABILITY|INDEMNIFY|UNDERSIGNED)\b/;
const isConsent = (text: string, message: MessageView): boolean =>
	text.length > 30 && !/[a-z]{2}/.test(text) && CONSENT.test(message.text);

/** A firm as it stands in the register: "NORTH BANK FINANCE LIMITED". */
const COMPANY =
	/(?<!\b(?:IS|ARE|BE|VERY|STRICTLY|TIME))[ -](?:LIMITED|LTD|INC|PLC|LLC|LLP|GMBH|CORP|CORPORATION|AG|BV|PTY)$/;

/** Runs of shouted words in a sentence, without acronyms, labels and quotations. */
export function shouts(
	sentence: Sentence,
	message: MessageView,
	acronyms: readonly string[],
): Array<{phrase: string; range: Range}> {
	const {text, range} = sentence;
	const found: Array<{phrase: string; range: Range}> = [];
	if (!hasCapitals(text) || isConsent(text, message)) return found;
	runs ??= new RegExp(RUN, 'gu');
	const kept = new Set(acronyms.map((word) => word.toUpperCase()));
	for (const {0: phrase, index} of text.matchAll(runs)) {
		const words = phrase.split(/[^A-ZÀ-ÖØ-Þ'’]+/);
		if (COMPANY.test(phrase) || !words.some((word) => isShouted(word) && !kept.has(word))) continue;
		if (BEFORE.test(text.slice(0, index)) || AFTER.test(text.slice(index + phrase.length))) continue;
		const place: Range = [range[0] + index, range[0] + index + phrase.length];
		if (!isMasked(place, sentence, message)) found.push({phrase, range: place});
	}
	return found;
}

const isShouted = (word: string): boolean => word.length >= 4 && (COMMON.has(word.toLowerCase()) || ENDING.test(word));
