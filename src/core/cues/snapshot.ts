/**
 * Compiled cues as text and back. Compiling the built-in pack takes longer than linting a file, so the build does it once.
 */
import type {CompiledCues} from './compile.ts';
import {Lexicon} from './lexicon.ts';

/** @returns one line of JSON for `thaw` */
export function freeze({lexicon, index, ...plain}: CompiledCues): string {
	return JSON.stringify({...plain, ...lexicon.dump(), index: [...index]});
}

/** @param text what `freeze` gave */
export function thaw(text: string): CompiledCues {
	const {words, sets, index, ...plain} = JSON.parse(text);
	return {...plain, lexicon: Lexicon.load({words, sets}), index: new Map(index)};
}
