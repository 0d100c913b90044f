import {defineRule, type Hit, type MessageView, type Sentence} from 'empathylint/rule';
import {cues} from './cues.ts';

/** Where a fault phrase ends. */
const DONE =
	'occur~/arise~/arose/happen~/made/caused/overlooked/misplaced/mislaid/forgotten/misread/wrong/wrongly/incorrectly/error/mistake/lost/missed/planned/intended/expected/plan';

/** A fault without anybody who made it reads as denial. */
export default defineRule({
	meta: {
		id: 'no-agentless-fault',
		scope: 'sentence',
		group: 'ownership',
		onlyHits: true,
		severity: 'warn',
		summary: '"Mistakes were made", "inconvenience caused": a fault that nobody made',
		rationale:
			'A fault in the passive voice sounds like a denial. Say who did it, and the reader can believe the rest.',
		evidence: ['S15', 'S16', 'S24', 'S32', '31 of 1,000 replies have an inconvenience that was caused by nobody'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nUnfortunately, an error occurred with your order {{order}}. It will be looked into.\n\nThe kitchen shop',
			after:
				'Hi {{name | default: "there"}},\n\nWe packed the wrong blender for order {{order}}. I have sent the right one today; it reaches you by {{delivery_date}}. Please keep the other one by the door: the driver will take it back.\n\nThe kitchen shop',
		},
	},
	messages: {
		nobody: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}": who did it? Start with "We", or name the partner.`,
			note: 'If it was us, "we" is shorter and is believed. If it was a partner, name them and say what we are doing about it.',
			suggestions: ['We ⟨what we did⟩.'],
		}),
		harm: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}", but by whom? Say what we did to cause it.`,
			note: 'A harm that nobody caused is a harm that nobody answers for. One sentence with "we" in it does that.',
			suggestions: ['We ⟨what we did⟩.'],
		}),
		reason: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" explains nothing. Say what happened, and who is on it.`,
			note: 'Readers take a reason without content for an excuse. Give the real one, in the words you would use on the phone.',
			suggestions: ['⟨What happened⟩, and ⟨what we are doing⟩.'],
		}),
	},
	unless: [
		// A condition, a denial, or what the customer told us.
		`if/when/whenever/should/unless/until/(in case)/(once a/an/the/any)/whether/where/why/how ...6 ${DONE}`,
		`no/without/(not any) ANY? ANY? error/errors/issue/issues/problem/problems/mistake/mistakes/complications/discrepancies/faults`,
		`(you/they say/said/told/think/feel/mention~/report~/believe~/wrote/claim~) ...8 ${DONE}`,
		'liable/liability/responsible/responsibility ...8 beyond/outside/unforeseen',
	],
	cues,
	check({hits, message, report}) {
		for (const hit of hits) {
			const sentence = message.sentences[hit.sentence];
			if (!sentence || sentence.question || isOwned(message, sentence)) continue;
			report({
				messageId: hit.message === 'harm' || hit.message === 'reason' ? hit.message : 'nobody',
				data: {phrase: hit.phrase},
				at: hit,
				...(message.fault !== 'ours' && {level: 'info'}),
			});
		}
	},
});

/** Found by a cue that is never reported: a partner is named, or we are looking for the cause. */
const isEvidence = ({ruleId, message}: Hit): boolean => ruleId === 'no-agentless-fault' && message === '';

/** Us or a partner, named as the one who erred in the same sentence or beside it; or a notice while the cause is sought. */
function isOwned({body, type}: MessageView, sentence: Sentence): boolean {
	const place = body.indexOf(sentence);
	const near = [body[place - 1], sentence, body[place + 1]].filter((one) => one !== undefined);
	const notice = type === 'incident' || type === 'unknown';
	return near.some(
		({move, hits}) =>
			move === 'apology' ||
			hits.some((hit) => hit.ruleId === 'moves/fault' || (isEvidence(hit) && (notice || !hit.parts.looking))),
	);
}
