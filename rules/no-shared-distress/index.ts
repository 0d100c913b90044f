import {type CueSpec, cuesWith, defineRule} from 'empathylint/rule';

/** Feelings as nouns, beyond the class; house. */
const FEELING =
	'FEEL-NOUN/sorrow/despair/indignation/misery/gloom/anguish/exasperation/displeasure/dissatisfaction/unhappiness/rage/hurt/fear/fears';
const BAD = 'NEG-EMO/bad/awful/terrible/rotten/horrible/cross/unimpressed';
const SAD_ADJ = 'NEG-ADJ/NEG-EMO/LAMENT';
const HURTS =
	'hurt~/upset~/annoy~/anger~/frustrate~/pain~/sadden~/infuriate~/madden~/distress~/disappoint~/sicken~/worry~/(wind~ up)/(get~ to)';
const ANGERS = 'frustrates/annoys/infuriates/maddens/angers/upsets/winds';
const TOO = 'too/either/(as well)/(as much)';
const CRAZY = 'mad/crazy/nuts/insane/(up the wall)/(round the bend)/(to despair)/(to distraction)';

/** What claims the customer's feeling as ours. */
const claims: readonly CueSpec[] = [
	{
		cue: `WE (am/are)? ADV? ADV? share~/feel~ (in your)/your/this/that/these ADV? ${FEELING}`,
		unless: [
			'share~ your ADV? ANY ANY? ANY? with/internally/to',
			'feel~ your ANY ANY? has/have/is/are/was/were/will/would/should/could/needs/need',
			'concern/concerns for',
		],
	},
	{cue: `WE ADV? ADV? sense your ADV? ${FEELING}`},
	{cue: `WE ADV? ADV? feel~/share~ ADV? the very/exact? same ANY? ${FEELING}`},
	{cue: 'START ADV? ADV? feel~ your pain', unless: ['your pain ANY']},
	{
		cue: `as/equally/(no less) ADV? ${BAD} ...4 as you/yourself/yourselves`,
		unless: ['as you know/said/say/can/may/might/wish/like/asked'],
	},
	{cue: `as/equally/(no less) ADV? ${SAD_ADJ} for/to (OUR ANY ANY?)/me/us ...3 as/than`, unless: ['as soon/long/far']},
	{cue: `WE ADV? find~/found this/it/that as/(no less) ADV? ${SAD_ADJ} as you`},
	{
		cue: `this/that/it/which ADV? make~/made/leave~/left me/us ADV? INT? (feel/feeling INT?)? ${BAD}`,
	},
	{
		cue: `this/that/it/which/ANY ADV? drive~/drove/driven me/us ADV? ${CRAZY}`,
		// An imagined feeling is no-self-projection's.
		unless: ['would ADV? have? ADV? drive/driven'],
	},
	{cue: 'this/that/it/which ADV? make~/made OUR blood boil'},
	{cue: 'you and me both'},
	{cue: '(you and i both)/(both you and i)', with: {sentence: ['NEG-EMO', 'EMO-V', 'hate~', 'NEG-ADJ', 'LAMENT']}},
	{cue: 'make~ two of us', without: {previous: ['happy/glad/pleased/delighted/excited/thrilled/love~']}},
	{
		cue: `(so BE)/(as BE)/(just like) i/we/(OUR ANY)`,
		with: {sentence: ['you ...6 NEG-EMO/EMO', 'NEG-EMO, so/as']},
		unless: ['as BE OUR'],
	},
	{cue: 'WE BE ADV? ADV? hurting/grieving/mourning/suffering/raging with/alongside you'},
	{cue: 'WE ADV? grieve/mourn/suffer/hurt/weep with/alongside you'},
	{cue: 'when you hurt/suffer, we hurt/suffer'},
	{cue: `your ${FEELING} BE/(has become)/becomes OUR ${FEELING}`},
	{cue: `your ${FEELING} BE ADV? ours/mine`},
	{cue: `your ${FEELING} BE ADV? felt by/across/throughout`},
	{cue: `WE ADV? feel/felt/take your loss/${FEELING} as OUR own`},
	{cue: `WE too ADV? feel~/share~ the ${FEELING}`},
	{cue: `get~ me/us down ...2 ${TOO}`},
	{cue: 'as ADV? sick/tired/weary of ...4 as you'},
	{cue: `what ${HURTS} you ADV? ${HURTS} me/us`},
	{cue: `WE ADV? ADV? share~ ADV? in? the/their/all/every/any ${FEELING} of/you/felt`},
	{cue: `WE ADV? ADV? carry/bear/hold your/this/that/the ADV? ${FEELING} ...2 with/alongside/beside you`},
	{cue: `the ${FEELING} BE ADV? mutual`},
	{cue: `your ${FEELING} BE ADV? shared`, unless: ['shared with/internally']},
	{cue: `with you in your/this/that ${FEELING}`},
	{cue: `(no one)/nobody BE angrier/sadder/crosser/unhappier/(more NEG-EMO) ...4 than i/we/us`},
	{cue: `like you, WE ...6 ${SAD_ADJ}/hate/dislike/despair`},
	{cue: `this/that/it/ANY ADV? ${HURTS} me/us/(all/each/everyone of us) ...4 (as much as)/(no less than)/${TOO}`},
	{cue: `(this/that/it/ANY ADV? ${ANGERS} me/us up? ...2 (as much as you))/(this/that/it winds me/us up)`},
	{cue: `WE too BE ADV? INT? ${BAD}`},
	{cue: `WE BE ADV? ADV? ADV? INT? ${BAD} ...4 ${TOO}`},
	{cue: 'WE (BE not)/(do not feel) ADV? INT? happy/pleased/impressed/amused/thrilled ...4 either'},
	{cue: 'WE (do not) ADV? like/enjoy ...4 (any more than you)/either'},
	{cue: 'WE ADV? ADV? hate/dislike/loathe ...3 (as much as you)/(just as much)'},
];

/** Claiming to share the feeling joins the customer in it. */
export default defineRule({
	meta: {
		id: 'no-shared-distress',
		scope: 'sentence',
		group: 'victim-joining',
		onlyHits: true,
		severity: 'warn',
		summary: '"We share your frustration": the customer\'s feeling claimed as ours',
		rationale:
			'Claiming to share the feeling joins the customer in it, and a template cannot feel. Show that you understand the situation instead.',
		evidence: ['S1', 'S10', 'S23', 'S39'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe\'re just as upset about this as you are. It makes us so angry, too!\n\nThe lift desk',
			after:
				'Hi {{name | default: "there"}},\n\nThe lift in your block has been out since {{date}}, and you live on the sixth floor. The new motor arrives on {{delivery_date}}; two fitters will put it in the same day, and I will text you when it runs.\n\nThe lift desk',
		},
	},
	options: {
		/** "We're in this together" shares effort, not distress: "info" or "off". */
		sharedEffort: 'off',
	},
	messages: {
		shared: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" claims their feeling as ours. Show you understand the case.`,
			note: 'Two upset people are no better off than one. Say what you can see happened, and what you are doing about it.',
			suggestions: ['I can see ⟨what happened⟩. I am ⟨action⟩ now.', 'This should not have happened: ⟨what happened⟩.'],
		}),
		effort: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" promises company. Say what you are doing, and when.`,
			note: 'Reported only with the option "sharedEffort". Shared effort is no shared distress, but a step says more.',
			suggestions: ['I will ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	cues: [
		...cuesWith({move: 'victim-joining'}, claims),
		{cue: '(WE BE ADV? ADV?)/you in this together', message: 'effort', level: 'info'},
		{cue: 'with you ...1 every step', message: 'effort', level: 'info'},
	],
	check({hits, options, report}) {
		for (const hit of hits) {
			const effort = hit.message === 'effort';
			if (effort && options.sharedEffort === 'off') continue;
			const data = {phrase: hit.phrase};
			if (effort) report({messageId: 'effort', data, at: hit, level: 'info'});
			else report({messageId: 'shared', data, at: hit});
		}
	},
});
