import {definePack, defineRule} from 'empathylint/rule';

/** Who moved the appointment? Found by cues alone. */
export const sayWhoMovedIt = defineRule({
	meta: {
		id: 'clinic-say-who-moved-it',
		scope: 'phrase',
		group: 'ownership',
		severity: 'warn',
		summary: 'An appointment that was moved by nobody',
		rationale: 'A patient who reads that a visit "has been moved" cannot tell whether they did something wrong.',
		evidence: ['our own reading of 200 letters of the clinic'],
		example: {
			before: 'Your appointment has been moved to Friday.',
			after: 'We moved your appointment to Friday, because Dr Lim is away until Thursday.',
		},
	},
	messages: {
		nobody: ({phrase}) => ({
			message: `"${phrase}" hides who did it. Write "We moved it, because ⟨reason⟩."`,
			note: 'Say who and why in one sentence; patients forgive a reason more easily than a riddle.',
			suggestions: ['We moved it, because ⟨reason⟩.'],
		}),
	},
	cues: [
		{
			cue: 'your VISIT BE ADV? cancelled/moved/changed/(put off)',
			unless: ['moved/changed/cancelled by ANY'],
			without: {next: ['WE cancelled/moved/changed', 'because']},
		},
	],
});

/** A filler that can be taken out without harm: a cue with a fix. */
export const noSimply = defineRule({
	meta: {
		id: 'clinic-no-simply',
		scope: 'phrase',
		group: 'respect',
		severity: 'info',
		summary: '"Simply" in an instruction',
		rationale: 'What is simple for us may not be simple with one hand in plaster.',
		evidence: ['our own reading of 200 letters of the clinic'],
		fixable: true,
		example: {before: 'Simply bring the form.', after: 'Bring the form.'},
	},
	messages: {
		simply: ({drop}) => ({
			message: `"${drop}" says that it is easy. Leave it out.`,
			note: 'Whoever finds it hard feels slow. The step is as clear without the word.',
		}),
	},
	cues: [{cue: 'START drop=simply/just DO-V', at: 'drop', fix: {delete: 'drop'}}],
});

/** Code where words are not enough: counts, with an option. */
export const fewQuestions = defineRule({
	meta: {
		id: 'clinic-few-questions',
		scope: 'message',
		group: 'focus',
		severity: 'info',
		summary: 'More questions than a patient answers in one go',
		rationale: 'Of three questions in one letter, the third stays unanswered.',
		evidence: ['our own reading of 200 letters of the clinic'],
		example: {before: 'When? Where? With whom?', after: 'Which day suits you?'},
	},
	options: {
		/** How many questions a message may ask. */
		max: 2,
	},
	messages: {
		many: ({count}) => ({
			message: `${count} questions in one message. Ask the first two, or make it a form.`,
			note: 'Each further question lowers the chance that any of them is answered.',
		}),
	},
	check({message, options, report}) {
		const questions = message.body.filter((sentence) => sentence.question);
		const surplus = questions[options.max];
		if (surplus) report({messageId: 'many', data: {count: questions.length}, at: surplus});
	},
});

export default definePack({
	name: 'clinic-voice',
	words: {
		VISIT: ['appointment/appointments', 'visit', 'check-up', 'scan', '(blood test)'],
		WE: {add: ['the ward', 'the practice']},
	},
	rules: [sayWhoMovedIt, noSimply, fewQuestions],
});
