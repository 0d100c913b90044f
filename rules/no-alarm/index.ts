import {defineRule, type MessageType, shorten} from 'empathylint/rule';
import {emoji, exclamations, isLabel, isPlain, isSore, isTitle} from './marks.ts';
import {badNews} from './news.ts';
import {pressure} from './pressure.ts';
import {hasCapitals, shouts} from './shout.ts';

/** Types in which the reader has trouble already. All other declared types are left alone. */
const SORE_TYPES: readonly MessageType[] = ['problem', 'incident', 'refusal', 'security'];
/** Alarm is contagious; calm is help. */
export default defineRule({
	meta: {
		id: 'no-alarm',
		scope: 'phrase',
		group: 'calm',
		severity: 'warn',
		summary: 'Exclamation marks, shouted words, "URGENT" and distressed or festive emoji beside trouble',
		rationale: 'Alarm is contagious, and calm is help. A full stop lets the facts carry the message.',
		evidence: ['S19', 'S27: 0.7 of 100 complaint replies have an exclamation mark, and 60 of 100 informational ones'],
		fixable: true,
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nYour cot was sent to the wrong depot on {{date}}!! Please reply IMMEDIATELY.\n\nThe depot',
			after:
				'Hi {{name | default: "there"}},\n\nWe sent your cot to the wrong depot on {{date}}. I have booked a van for {{delivery_date}}. If you are out that day, reply by noon tomorrow and I will move it.\n\nThe depot',
		},
	},
	options: {
		/** How many single exclamation marks a message about trouble may hold. None, by S19. */
		maxExclamations: 0,
		/** Further words in capitals that are no shouting, for example names of yours. */
		acronyms: [] as readonly string[],
		/** Report emoji. */
		emoji: true,
	},
	messages: {
		mark: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" raises the temperature. Use a full stop and let the facts carry it.`,
			note: 'Beside bad news an exclamation mark sounds either alarmed or cheerful, and neither helps.',
		}),
		shout: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" shouts. Write it in small letters and let the fact carry it.`,
			note: 'Capitals are read as a raised voice. If the word matters, put it at the end of a short sentence.',
		}),
		word: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" sounds an alarm. Give the date or the reason instead.`,
			note: 'Pressure makes people hurry and miss things. By when, and what happens otherwise, is what they need.',
			suggestions: ['Please ⟨action⟩ by ⟨time⟩.'],
		}),
		emoji: ({phrase}: {phrase: string}) => ({
			message: `${phrase} puts a face on the trouble. Leave it out and say what happened.`,
			note: 'A picture of distress adds alarm, one of a party mocks it. Words can be answered.',
		}),
	},
	cues: [{cue: '<quote>', message: false}, ...pressure, ...badNews],
	check({hits, message, options, report}) {
		const {type} = message;
		const strict = SORE_TYPES.includes(type);
		if (!strict && (message.declared || type !== 'unknown')) return;
		const common = {dependsOnType: true, ...(!strict && {level: 'info' as const})};
		const [mayShout, mayPicture] = [hasCapitals(message.text), options.emoji && !isPlain(message.text)];
		if (hits.length === 0 && !mayShout && !mayPicture && !message.text.includes('!')) return;
		let marks = 0;
		let atOnce = 0;
		for (const sentence of message.body) {
			const sore = strict || isSore(sentence);
			for (const mark of exclamations(sentence, message)) {
				const many = mark.text.split('!').length > 2;
				if (many ? !sore && sentence.move === 'filler' : !sore || ++marks <= options.maxExclamations) continue;
				const fix = many || !mark.ends ? undefined : '.';
				const text = mark.text.includes('?') ? '?' : many ? '!' : fix;
				report({
					messageId: 'mark',
					data: {phrase: mark.text},
					at: mark.range,
					...common,
					...(text && {fix: {range: mark.range, text}}),
				});
			}
			const shout =
				mayShout && (sore || !isTitle(sentence.text)) ? shouts(sentence, message, options.acronyms)[0] : undefined;
			if (shout) report({messageId: 'shout', data: {phrase: shorten(shout.phrase, 40)}, at: shout.range, ...common});
			for (const hit of hits) {
				if (hit.sentence !== sentence.index) continue;
				const shouted = /[A-ZÀ-ÖØ-Þ]{4}/.test(hit.phrase) && !/asap/i.test(hit.phrase);
				if (shouted || (hit.parts.label && !isLabel(message, hit))) continue;
				// A security warning may press once.
				if (type === 'security' && (!/immediate/i.test(hit.phrase) || ++atOnce < 2)) continue;
				report({messageId: 'word', data: {phrase: shorten(hit.phrase, 40)}, at: hit, ...common});
			}
			for (const {phrase, range} of mayPicture ? emoji(sentence, sore) : [])
				report({messageId: 'emoji', data: {phrase}, at: range, ...common});
		}
	},
});
