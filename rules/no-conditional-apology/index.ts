import {defineRule, type MessageView, type Sentence} from 'empathylint/rule';
import {cues} from './cues.ts';

/** *If*, *any*, *but* and *you feel* take an apology back. */
export default defineRule({
	meta: {
		id: 'no-conditional-apology',
		scope: 'sentence',
		group: 'ownership',
		onlyHits: true,
		severity: 'error',
		summary: 'An apology with a way out: "if", "any inconvenience", "but our policy", "sorry you feel"',
		rationale: '"If", "any", "may have", "but" and "you feel" take the apology back while giving it.',
		evidence: ['S14', 'S15', 'S16', 'S24', '"any inconvenience" stands in 142 of 1,000 complaint replies'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nI am sorry you feel that way about the fitting. We apologise for any inconvenience this may have caused.\n\nThe tailors',
			after:
				'Hi {{name | default: "there"}},\n\nWe cut the sleeves of your jacket 3 cm too short on {{date}}. That was our mistake. We are making new ones from the same cloth, and the jacket will be ready by {{ready_date}}.\n\nThe tailors',
		},
	},
	options: {
		/** Apologies for what is still to come ("any disruption on 4 May"): `info`, `warn` or `off`. House. */
		anticipatory: 'info',
		/** Also report "sorry, but" before a plain fact when a step follows. */
		softBut: false,
	},
	messages: {
		feel: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" regrets a feeling, not our act. Say what went wrong.`,
			note: 'It says that the reaction is the problem. Be sorry for what we did, or leave the apology out and state what happened.',
			suggestions: ['We are sorry that we ⟨what we did⟩.', '⟨What happened⟩.'],
		}),
		doubt: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" makes the apology doubtful. Name what went wrong.`,
			note: 'The reader knows whether harm was done. Be sorry for the thing itself, without "if", "any" and "may", or leave it out.',
			suggestions: ['We are sorry that we ⟨what we did⟩.'],
		}),
		but: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" takes the apology back. Give the reason without "sorry".`,
			note: 'What follows "but" is what the reader keeps. State the limit and its reason plainly, then what is possible instead.',
			suggestions: ['⟨Reason⟩. What we can do: ⟨action⟩ by ⟨time⟩.'],
		}),
		ahead: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" is vague about what is coming. Say what will stop, from when to when.`,
			note: 'Before a planned stop, readers can prepare if they know the hours. That helps more than a blanket apology.',
			suggestions: ['The ⟨thing⟩ desk closes on ⟨date⟩ and opens again by ⟨time⟩.'],
		}),
	},
	unless: [
		// An apology of somebody else's.
		'ask~/expect~/deserve~/demand~/receive~/get/entitled/require~/request~/seek~ ...4 an/the/your/written/public/for apology',
		'you/they/customers/who ...1 apologise~/apologize~ if',
	],
	cues,
	check({hits, message, options, report}) {
		for (const hit of hits) {
			const sentence = message.sentences[hit.sentence];
			if (!sentence || sentence.question) continue;
			const data = {phrase: hit.phrase};
			const owned = sentence.move === 'apology';
			if (hit.message === 'soft') {
				const softened = stepFollows(message, sentence);
				if (softened && !options.softBut) continue;
				report({messageId: 'but', data, at: hit, level: 'info'});
			} else if (hit.message === 'feel') report({messageId: 'feel', data, at: hit, ...(owned && {level: 'info'})});
			else if (hit.message === 'but') report({messageId: 'but', data, at: hit, level: 'warn'});
			else if (isAhead(message, sentence)) {
				if (options.anticipatory === 'off') continue;
				report({messageId: 'ahead', data, at: hit, level: options.anticipatory === 'warn' ? 'warn' : 'info'});
			} else {
				// Beside a fault that is owned, the hedge weighs little.
				report({messageId: 'doubt', data, at: hit, level: owned ? 'info' : 'warn'});
			}
		}
	},
});

const PAST = /\b(?:caused|experienced|encountered|suffered|faced|felt|was|were|has|have|had)\b/i;
const AHEAD = /\b(?:may|might|could|will|would) (?:also |well )?(?:cause|bring|create|mean|face|experience)\b/i;
const OCCASION =
	/\b(?:during|while|for the duration|maintenance|upgrades?|closures?|roadworks|works|planned|scheduled|upcoming|will be)\b/i;
const DAY = /\b(?:\d+(?:st|nd|rd|th)? [A-Z][a-z]{2,}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|tonight)\b/;

/** Planned work: the harm has not come yet, and the message says when or why it will. */
function isAhead({body}: MessageView, sentence: Sentence): boolean {
	const {text, hits} = sentence;
	if (PAST.test(text)) return false;
	if (/\bin advance\b/i.test(text) || OCCASION.test(text) || DAY.test(text)) return true;
	if (hits.some(({phrase, ruleId}) => ruleId === 'moves/event' && /\d|\{/.test(phrase))) return true;
	const place = body.indexOf(sentence);
	return AHEAD.test(text) && [body[place - 1], body[place + 1]].some((near) => OCCASION.test(near?.text ?? ''));
}

function stepFollows(message: MessageView, sentence: Sentence): boolean {
	const next = message.body[message.body.indexOf(sentence) + 1];
	return sentence.action || next?.action === true || /[;–—]|\b(?:please|you can|instead)\b/i.test(sentence.text);
}
