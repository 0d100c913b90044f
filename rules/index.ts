/**
 * The built-in English pack: a pack like any other. The order of the rules is their precedence where two mark one span.
 */
import {definePack} from 'empathylint/rule';
import {compiled} from './compiled.ts';
import {moves} from './moves.ts';
import noHollowAcknowledgement from './no-hollow-acknowledgement/index.ts';
import noIntensifiedSorrow from './no-intensified-sorrow/index.ts';
import noOwnEmotion from './no-own-emotion/index.ts';
import noPity from './no-pity/index.ts';
import noSelfProjection from './no-self-projection/index.ts';
import noSorryToHear from './no-sorry-to-hear/index.ts';
import requireAcknowledgement from './require-acknowledgement/index.ts';
import requireNextStep from './require-next-step/index.ts';
import {sources} from './sources.ts';
import {words} from './words.ts';

export const english = definePack({
	name: 'en',
	language: 'en',
	words,
	forgiven: ['EMO-STRONG', 'EMO-MILD', 'FEEL-NOUN', 'HARM-NOUN', 'NEG-ADJ-ONLY', 'SORRY', 'INT', 'LISTENING'],
	moves,
	sources,
	...(compiled !== undefined && {compiled}),
	rules: [
		noPity,
		noSelfProjection,
		noOwnEmotion,
		noSorryToHear,
		noIntensifiedSorrow,
		noHollowAcknowledgement,
		requireAcknowledgement,
		requireNextStep,
	],
});
