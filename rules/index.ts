/**
 * The built-in English pack: a pack like any other. The order of the rules is their precedence where two mark one span.
 */
import {definePack} from 'empathylint/rule';
import apologyNamesEvent from './apology-names-event/index.ts';
import {compiled} from './compiled.ts';
import empathyBalance from './empathy-balance/index.ts';
import knownVariables from './known-variables/index.ts';
import leftoverSlot from './leftover-slot/index.ts';
import maxApology from './max-apology/index.ts';
import messageOrder from './message-order/index.ts';
import {moves} from './moves.ts';
import nextStepOwner from './next-step-owner/index.ts';
import noAgentlessFault from './no-agentless-fault/index.ts';
import noAlarm from './no-alarm/index.ts';
import noCalmDown from './no-calm-down/index.ts';
import noConditionalApology from './no-conditional-apology/index.ts';
import noCustomerBlame from './no-customer-blame/index.ts';
import noDeadEnd from './no-dead-end/index.ts';
import noEmotionSlot from './no-emotion-slot/index.ts';
import noEmptyReassurance from './no-empty-reassurance/index.ts';
import noForeignDialect from './no-foreign-dialect/index.ts';
import noHollowAcknowledgement from './no-hollow-acknowledgement/index.ts';
import noIntensifiedSorrow from './no-intensified-sorrow/index.ts';
import noLament from './no-lament/index.ts';
import noLeftoverBlank from './no-leftover-blank/index.ts';
import noMindReading from './no-mind-reading/index.ts';
import noMinimising from './no-minimising/index.ts';
import noOverpromise from './no-overpromise/index.ts';
import noOwnEmotion from './no-own-emotion/index.ts';
import noOwnStory from './no-own-story/index.ts';
import noPity from './no-pity/index.ts';
import noSelfProjection from './no-self-projection/index.ts';
import noSharedDistress from './no-shared-distress/index.ts';
import noSorryToHear from './no-sorry-to-hear/index.ts';
import noUnclosedTag from './no-unclosed-tag/index.ts';
import oneVoice from './one-voice/index.ts';
import placeholderFallback from './placeholder-fallback/index.ts';
import requireAcknowledgement from './require-acknowledgement/index.ts';
import requireNextStep from './require-next-step/index.ts';
import requireTimeframe from './require-timeframe/index.ts';
import sentenceLength from './sentence-length/index.ts';
import {sources} from './sources.ts';
import {words} from './words.ts';

export const english = definePack({
	name: 'en',
	language: 'en',
	words,
	forgiven: ['EMO-STRONG', 'EMO-MILD', 'FEEL-NOUN', 'HARM-NOUN', 'SORRY', 'INT', 'LISTENING'],
	moves,
	sources,
	...(compiled !== undefined && {compiled}),
	rules: [
		noPity,
		noSelfProjection,
		noSharedDistress,
		noOwnStory,
		noOwnEmotion,
		noSorryToHear,
		noIntensifiedSorrow,
		noMindReading,
		noHollowAcknowledgement,
		noLament,
		maxApology,
		noConditionalApology,
		apologyNamesEvent,
		noAgentlessFault,
		noCalmDown,
		noCustomerBlame,
		noMinimising,
		noAlarm,
		noDeadEnd,
		noEmptyReassurance,
		noOverpromise,
		requireAcknowledgement,
		requireNextStep,
		requireTimeframe,
		nextStepOwner,
		empathyBalance,
		messageOrder,
		oneVoice,
		sentenceLength,
		leftoverSlot,
		noUnclosedTag,
		knownVariables,
		noLeftoverBlank,
		noForeignDialect,
		placeholderFallback,
		noEmotionSlot,
	],
});
