/** What stands in a sentence besides its words: marks, and what lies under quotation. */
import type {Hit, MessageView, Move, Range, Sentence} from 'empathylint/rule';

const ID = 'no-alarm';
/** The rule's first cue finds what is not our own prose. */
const QUOTE = `${ID}/1`;
const SORE_MOVES: readonly Move[] = ['sympathy', 'dismissal', 'apology', 'victim-joining', 'condolence'];

export const isSore = ({move, hits}: Sentence): boolean =>
	SORE_MOVES.includes(move) || hits.some((hit) => hit.ruleId === ID && hit.message === '' && hit.id !== QUOTE);

interface Mark {
	range: Range;
	text: string;
	ends: boolean;
}

/** Marks of the sentence's own; "Yahoo! address" goes on in small letters, and `![` opens a picture. */
export function exclamations(sentence: Sentence, message: MessageView): Mark[] {
	const found: Mark[] = [];
	if (!sentence.text.includes('!')) return found;
	for (const {0: text, index} of sentence.text.matchAll(/(?<![<!?{])[?!]*![?!]*(?![[=}$-])/g)) {
		const range: Range = [sentence.range[0] + index, sentence.range[0] + index + text.length];
		if (/^["'”’)*_\]]*\s+[a-zß-öø-ÿ]/.test(message.text.slice(range[1])) || isMasked(range, sentence, message))
			continue;
		const ends = !/[A-Za-zÀ-ɏ\d]/.test(sentence.text.slice(index + text.length));
		found.push({range, text, ends});
	}
	return found;
}

/** Inside a quotation, a title, code or a placeholder. */
export function isMasked([start, end]: Range, {hits}: Sentence, {placeholders}: MessageView): boolean {
	const covers = (range: Range): boolean => range[0] <= start && end <= range[1];
	return hits.some((hit) => hit.id === QUOTE && covers(hit.range)) || placeholders.some(({range}) => covers(range));
}

/** "Urgent: please confirm", not "Urgent repairs are done first". */
export const isLabel = ({text}: MessageView, {range}: Hit): boolean => /^[*_]*\s*[:!–—-]/.test(text.slice(range[1]));

/** A line all in capitals without a stop heads what follows. */
export const isTitle = (text: string): boolean => !/[a-zß-öø-ÿ]/.test(text) && !/[.!?]["'”’)*_\s]*$/.test(text);

/** Distress anywhere; a party only beside trouble. */
const DISTRESS = /(?:[😱😭😢😥😰😨😖😫😩😞😔😟😓🙁😿💔🚨😡🤬😤😧😦😬🤯😵🆘😣🙀😾🥺😕😪🤦💀]|☹)️?/gu;
const PARTY = /(?:[🎉🥳🎊🎈🍾🪅🤩🥂🕺💃🙌🪩🎆🎇✨💥🔥🚀💯😂🤣😜🤪❌⛔🛑]|⚠|‼|❗|❓)️?/gu;

const PLAIN = /^[\x20-\x7e\s–—‘’“”]*$/;
/** Holds no picture. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** Emoji of distress; beside trouble those of a party, too. */
export function emoji({text, range: [from]}: Sentence, sore: boolean): Array<{phrase: string; range: Range}> {
	if (isPlain(text)) return [];
	const found = (sore ? [DISTRESS, PARTY] : [DISTRESS]).flatMap((set) => [...text.matchAll(set)]);
	return found.map(({0: phrase, index}) => ({phrase, range: [from + index, from + index + phrase.length]}));
}
