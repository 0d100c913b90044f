import {defineRule} from 'empathylint/rule';

const OUTBURST =
	'(lose it)/(lose OUR temper/patience/mind/rag)/(hate this/that/it)/scream/cry/(want to scream/cry/shout)/(hit the roof)/(be climbing the walls)/(go mad/crazy)/(have lost it)/(have lost OUR temper/patience/mind/rag)/(have been climbing the walls)/(have screamed/cried)/(have hit the roof)/(have gone mad/crazy)/(explode)/(blow OUR top)/(see red)/(have seen red)';

/** Imagining ourselves hurt adds a second upset person. */
export default defineRule({
	meta: {
		id: 'no-self-projection',
		scope: 'sentence',
		group: 'victim-joining',
		severity: 'warn',
		summary: '"I would be furious too": our imagined feeling instead of their situation',
		rationale: 'Imagining ourselves hurt adds a second upset person, and two upset people cannot fix it.',
		evidence: ['S10', 'S12', 'S23'],
		example: {
			before: "Hi {{name}},\n\nI'd be livid too if my parcel went missing twice!\n\nThe parcel desk",
			after:
				'Hi {{name}},\n\nYour parcel has gone missing twice this month; I can see both dates on your account. I have sent a third one by another courier today, and I will check on Thursday at noon that it has reached you.\n\nThe parcel desk',
		},
	},
	options: {
		/** Report mild feelings as warnings too. */
		strictMild: false,
	},
	messages: {
		projection: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" is about how you would feel. Say what happened to them and what you are doing.`,
			note: 'Perspective-taking helps when it stays with the other person; imagining oneself in their place brings distress of our own.',
			suggestions: ['I can see ⟨what happened⟩. I am ⟨action⟩ now.'],
		}),
	},
	unless: [
		'be/feel ADV? happy/glad/delighted/pleased/sorry/unable/able/willing/honoured/grateful/thankful',
		'would hate to/for/(you to)',
		'concerned/worried about sharing/giving',
	],
	cues: [
		{cue: 'WE ADV? would ADV? be/feel/(have been)/(have felt) ADV? INT? emo=EMO-STRONG', move: 'victim-joining'},
		{cue: 'WE ADV? would ADV? ADV? be/feel/(have been)/(have felt) ADV? int=INT emo=EMO-MILD', move: 'victim-joining'},
		{cue: 'WE ADV? would ADV? ADV? be/feel/(have been)/(have felt) ADV? emo=EMO-MILD', move: 'victim-joining', level: 'info'},
		{cue: 'WE ADV? would ADV? ADV? feel/(be feeling)/(have felt) (exactly/just)? the same way?', move: 'victim-joining', level: 'info'},
		{cue: `WE ADV? would ADV? ADV? ${OUTBURST}`, move: 'victim-joining'},
		{cue: 'anyone/anybody/everyone/everybody/(any of us)/(any one of us) here? would ADV? be/feel INT? EMO-STRONG', move: 'victim-joining'},
		{cue: 'anyone/anybody/everyone/everybody/(any of us)/(any one of us) here? would ADV? be/feel INT? EMO-MILD', move: 'victim-joining', level: 'info'},
		{
			cue: '(if WE were/was you)/(if WE were/was in your shoes/place/position/situation)/(in your shoes/place/position)/(were i/we in your shoes/place/position)',
			with: {sentence: ['NEG-EMO', OUTBURST]},
			move: 'victim-joining',
		},
		{cue: 'if this/that/it ADV? happened/happen to US', with: {sentence: ['would ...3 NEG-EMO', `would ...2 ${OUTBURST}`]}, move: 'victim-joining'},
	],
	check({hits, options, report}) {
		for (const hit of hits) {
			const mild = hit.level === 'info' && !options.strictMild;
			report({messageId: 'projection', data: {phrase: hit.phrase}, at: hit, ...(mild && {level: 'info'})});
		}
	},
});
