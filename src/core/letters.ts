/**
 * Letters by ranges of code units: nearly all scripts, without the blocks of punctuation, arrows and pictures. The classes
 * of Unicode (`\p{L}`) take the engine up to half a millisecond each, and that at each start, also where they are never used.
 */
/** Inside a character class. Above the basic plane by the first half of a pair: all but the three that begin pictures. */
export const LETTERS = String.raw`A-Za-z\u00c0-\u1fff\u2c00-\ud83b\ud840-\udbff`;
const WORD_CHARACTER = new RegExp(`[0-9${LETTERS}]`);
const WORD = new RegExp(`[0-9${LETTERS}][0-9${LETTERS}'’.,-]*`, 'g');

/** Whether a text has a letter or a digit. */
export const hasWord = (text: string): boolean => WORD_CHARACTER.test(text);
export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;
