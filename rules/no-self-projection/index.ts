import {defineRule} from 'empathylint/rule';

/** What people do when they can take no more. */
const OUTBURST = [
	'(lose it)/(lose OUR temper/patience/mind/rag)/(have lost it)/(have lost OUR temper/patience/mind/rag)',
	'(hate this/that/it)/explode/(ready to explode)/(blow OUR top)/(have blown OUR top)/(see red)/(have seen red)/(hit the roof)/(have hit the roof)',
	'scream/shout/cry/(want to scream/cry/shout)/(have screamed/cried/shouted)/(be ADV? screaming/shouting/crying)',
	'(be in bits/pieces)/(burst into tears)/(have thrown OUR ANY)/(have given up ADV? too/(by now)/(long ago)/(as well))/(have? rage quit)/(have stormed/walked/hung out/off/away/up)/(want to throw)/(be tearing OUR hair)',
	'(not be able to hold/contain/control)/(not sleep)/(not have slept)',
	'(be climbing the walls)/(have been climbing the walls)/(go mad/crazy)/(have gone mad/crazy)',
].join('/');
/** Mild feelings that are said of an imagined self only. */
const MILD = 'EMO-MILD/cross/betrayed/violated/insulted/resentful/helpless';
const AS = 'INT/(just as)/(every bit as)/equally';
const FEEL = 'be/feel/(have been)/(have felt)';
const ANYONE =
	'(anyone/anybody/everyone/everybody/(most? people)/(any of us)/(any one of us) here? would)/(anyone/anybody in their right mind would)/(who (among/of us)? would not)';

/** Imagining ourselves hurt adds a second upset person. */
export default defineRule({
	meta: {
		id: 'no-self-projection',
		scope: 'sentence',
		group: 'victim-joining',
		onlyHits: true,
		severity: 'warn',
		summary: '"I would be furious too": our imagined feeling instead of their situation',
		rationale: 'Imagining ourselves hurt adds a second upset person, and two upset people cannot fix it.',
		evidence: ['S10', 'S12', 'S23'],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nI\'d be livid too if my parcel went missing twice!\n\nThe parcel desk',
			after:
				'Hi {{name | default: "there"}},\n\nYour parcel has gone missing twice this month; I can see both dates on your account. I have sent a third one by another courier today, and I will check on Thursday at noon that it has reached you.\n\nThe parcel desk',
		},
	},
	options: {
		/** Report mild feelings as warnings too. */
		strictMild: false,
	},
	messages: {
		projection: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" imagines our feelings. Say what happened to them and what you do next.`,
			note: 'Perspective-taking helps when it stays with the other person; imagining oneself in their place brings distress of our own.',
			suggestions: ['I can see ⟨what happened⟩. I am ⟨action⟩ now.'],
		}),
	},
	unless: ['hate this/that/it to/for'],
	cues: [
		{cue: `WE ADV? would ADV? ${FEEL} ADV? ${AS}? emo=EMO-STRONG`, move: 'victim-joining'},
		{cue: `WE ADV? would ADV? ADV? ${FEEL} ADV? int=${AS} emo=${MILD}`, move: 'victim-joining'},
		{cue: `WE ADV? would ADV? ADV? ${FEEL} ADV? ADV? emo=${MILD}`, move: 'victim-joining', level: 'info'},
		{
			cue: 'WE ADV? would ADV? ADV? feel/(be feeling)/(have felt) (exactly/just)? the same way?',
			move: 'victim-joining',
			level: 'info',
		},
		{
			cue: 'WE would not ADV? be/feel/(have been)/(have felt) ADV? INT/best/overly? happy/pleased/thrilled/satisfied/impressed/amused',
			move: 'victim-joining',
			level: 'info',
			unless: ['happy/pleased to'],
		},
		{cue: `WE ADV? would ADV? ADV? be? ${OUTBURST}`, move: 'victim-joining'},
		{cue: `how ADV? INT? ${MILD}/EMO-STRONG i/we would ADV? be/feel`, move: 'victim-joining'},
		{cue: 'would ADV? have? break/broken OUR heart/hearts', move: 'victim-joining'},
		{cue: 'shudder/dread/hate to think/imagine how i/we would', move: 'victim-joining'},
		{cue: 'OUR blood would ADV? boil', move: 'victim-joining'},
		{
			cue: 'this/that/it would ADV? have? ADV? upset/annoy/annoyed/anger/angered/infuriate/infuriated/frustrate/frustrated me/us',
			move: 'victim-joining',
			level: 'info',
		},
		{
			cue: 'this/that/it would ADV? have? ADV? make/made/leave/left/drive/driven me/us ADV? INT? NEG-EMO/mad/crazy/(up the wall)/(round the bend)',
			move: 'victim-joining',
		},
		{cue: `${ANYONE} ADV? ${FEEL} ${AS}? EMO-STRONG`, move: 'victim-joining'},
		{cue: `${ANYONE} ADV? ${FEEL} ${AS}? ${MILD}`, move: 'victim-joining', level: 'info'},
		{cue: 'WE can ADV? imagine being/feeling INT? NEG-EMO', move: 'victim-joining'},
		{
			cue: '(if WE were/was you)/(if WE were/was in your shoes/place/position/situation)/(in your shoes/place/position)/(were i/we in your shoes/place/position)',
			with: {sentence: ['NEG-EMO', OUTBURST]},
			move: 'victim-joining',
		},
		{
			cue: '(were it)/(had it been)/(if it were/was)/(if it had been)/(if that/this were/was) (OUR ANY)/me/us',
			with: {sentence: ['would ...3 NEG-EMO', `would ...2 ${OUTBURST}`]},
			move: 'victim-joining',
		},
		{
			cue: 'if this/that/it ADV? happened/happen to US',
			with: {sentence: ['would ...3 NEG-EMO', `would ...2 ${OUTBURST}`]},
			move: 'victim-joining',
		},
	],
	check({hits, options, report}) {
		for (const hit of hits) {
			const mild = hit.level === 'info' && !options.strictMild;
			report({messageId: 'projection', data: {phrase: hit.phrase}, at: hit, ...(mild && {level: 'info'})});
		}
	},
});
