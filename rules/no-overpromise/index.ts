import {defineRule, shorten} from 'empathylint/rule';
import {cues} from './cues.ts';

/** Promises made to soothe become the next failure. */
export default defineRule({
	meta: {
		id: 'no-overpromise',
		scope: 'phrase',
		group: 'calm',
		onlyHits: true,
		severity: 'warn',
		summary: '"This will never happen again": a promise that nobody can keep in every case',
		rationale: 'What is promised to soothe is measured later. One realistic promise is worth more than a great one.',
		evidence: ['S16', 'S31', 'practice, not a trial'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nOur oven burnt your loaves on {{date}}. This will never happen again.\n\nThe bakery',
			after:
				'Hi {{name | default: "there"}},\n\nOur oven burnt your loaves on {{date}}. That was our mistake: the thermostat was worn. We fitted a new one this morning, and I will send your order again by {{delivery_date}}.\n\nThe bakery',
		},
	},
	options: {
		/** Promises that you do keep in every case, for example "we guarantee a reply". */
		allow: [] as readonly string[],
	},
	messages: {
		promise: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}": can we keep that every time? Say what was changed instead.`,
			note: 'A template goes to many people, and one of them will be the exception. Name what you changed, or promise the one act that is in your hands.',
			suggestions: ['We have changed ⟨thing⟩, because ⟨reason⟩.', 'I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	unless: [
		'never/not/nor/neither ADV? promise/guarantee/assure/swear/vow/pledge',
		'hope/hopefully/trust/wish ...8 again',
		'(to ensure)/ensuring/(to make sure) ...6 (will not)/never',
		'(so that)/so ...6 (will not)/(can not)/never',
		'never ADV? share/sell/ask/charge/store/spam',
	],
	cues,
	check({hits, options, report}) {
		const allowed = options.allow.map((phrase) => phrase.toLowerCase());
		for (const hit of hits) {
			const phrase = hit.phrase.toLowerCase();
			// "80% sure" names its doubt.
			if (/\d/.test(phrase) && !/\b1\d\d|promise|guarantee|assure|swear|vow|pledge|word|never|again/.test(phrase))
				continue;
			if (allowed.some((words) => phrase.includes(words))) continue;
			report({messageId: 'promise', data: {phrase: shorten(hit.phrase, 44)}, at: hit});
		}
	},
});
