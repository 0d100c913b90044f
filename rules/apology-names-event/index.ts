import {defineRule, type MessageView, type Sentence} from 'empathylint/rule';

const ID = 'apology-names-event';
/** Harm that could stand in any message. */
const VAGUE = 'HARM-NOUN/situation/circumstance/circumstances/experience/(what happened)/(the above)';
const THIS = '(all? this/that/it)';

/** An apology for nothing in particular is sympathy in uniform. */
export default defineRule({
	meta: {
		id: ID,
		scope: 'sentence',
		group: 'ownership',
		onlyHits: true,
		severity: 'warn',
		summary: '"Sorry for the inconvenience": an apology that does not say for what',
		rationale:
			'An apology that names nothing could be for anything. Owning the act is the strongest part of an apology.',
		evidence: [
			'S8',
			'S14',
			'S18',
			'of the apologetic sentences in complaint replies, fewer than one in 100 name an event',
		],
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe are sorry for the inconvenience. Please let us know if you have any questions.\n\nThe print shop',
			after:
				'Hi {{name | default: "there"}},\n\nWe printed your invitations with the wrong date. We are sorry about that mistake. New ones are on the press and will be with you by {{delivery_date}}; you can throw the old ones away.\n\nThe print shop',
		},
	},
	options: {
		/** How many sentences before and after it may name the event. From the catalogue's "same, previous or next". */
		window: 1,
	},
	messages: {
		vague: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}": sorry for what? Put what we did right behind "sorry".`,
			note: 'Readers want to see that we know what we did. Name the act, and the apology can be short and plain.',
			suggestions: ['We are sorry that we ⟨what we did⟩.'],
		}),
		bare: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" names nothing. Put what we did right behind it.`,
			note: 'Nothing beside this sentence says what it is for. Name the act, and the apology can be short and plain.',
			suggestions: ['We are sorry that we ⟨what we did⟩.'],
		}),
	},
	unless: [
		'SORRY/regret~ ADV? to ADV? HEAR',
		'SORRY ...1 WE ADV? (can not)/(do not)/(will not)/(BE unable)/(BE not)',
		// What is offered is a gift.
		'as a/an/OUR ANY? apology',
		'(token/gesture/form/sign/mark/letter of ANY? ANY? apology)',
	],
	cues: [
		{cue: `SORRY ...5 for/about/over ...3 ${VAGUE}`, move: 'sympathy'},
		{cue: `SORRY ...5 for/about ${THIS} ADV? END`, move: 'sympathy'},
		{
			cue: `SORRY ...5 for/about end=${THIS} and/again/on/in/as/while/we/i/to/but`,
			at: 'end',
			move: 'sympathy',
		},
		{cue: 'regret~ ...3 HARM-NOUN/incident', move: 'sympathy', unless: ['you ANY? ANY? regret~']},
		{cue: 'WE ADV? ADV? regret this/the ADV? ANY? incident/situation/matter', move: 'sympathy'},
		{
			cue: 'SORRY ...5 for/about this/the/these/your ANY? incident/issue/issues/problem/problems/matter/event/occasion/situation',
			move: 'sympathy',
		},
		{
			cue: 'SORRY/regret~ that? (all of)? this/that/it ADV? has? ADV? (happened/occurred)/(had to happen)',
			move: 'sympathy',
		},
		{
			cue: 'SORRY that? you ADV? had/have/(have had)/(are having) ...2 (bad/poor/negative/unpleasant/terrible/difficult/frustrating) ...1 time/experience',
			move: 'sympathy',
		},
		{
			cue: 'SORRY that? ...4 (did not)/(has not)/(have not)/(does not)/(not) ADV? meet/met/(live up to)/(lived up to) your ANY? expectations/standards/needs',
			move: 'sympathy',
		},
		{cue: 'START (WE ADV? BE ADV?)? ADV? INT? INT? sorry END', message: 'bare'},
		{cue: 'START (please accept)? OUR? INT-ADJ? apologies END', message: 'bare'},
		{cue: 'START WE ADV? ADV? INT? apologise END', message: 'bare'},
		{cue: 'START again? INT? sorry/apologies again? END', message: 'bare'},
		// Says what it was about.
		{
			cue: `${VAGUE} ...5 in ANY ANY? your/our/the`,
			message: false,
		},
		{
			cue: `${VAGUE} ...5 while/when/during/with/regarding/concerning/over the/your/our/a/an/<event>/<product>/<order>/DAY/MONTH`,
			message: false,
		},
	],
	check({hits, message, options, report}) {
		for (const hit of hits) {
			const sentence = message.sentences[hit.sentence];
			if (!sentence || isSettled(message, sentence)) continue;
			if (nearby(message, sentence, options.window).some((near) => names(near))) continue;
			if (message.body[0] === sentence && message.subjectEvent) continue;
			const bare = hit.message === 'bare';
			report({messageId: bare ? 'bare' : 'vague', data: {phrase: hit.phrase}, at: hit, ...(bare && {level: 'info'})});
		}
	},
});

/** Condolences, owned faults, facts, and what no-conditional-apology reports. */
function isSettled({type}: MessageView, {move, hits, question}: Sentence): boolean {
	if (question || type === 'bereavement' || hits.some(({ruleId}) => ruleId === 'moves/loss')) return true;
	if (move === 'condolence' || move === 'apology' || move === 'acknowledgement') return true;
	if (hits.some(({ruleId, message}) => ruleId === ID && message === '')) return true;
	return hits.some(({ruleId, message}) => ruleId === 'no-conditional-apology' && message !== '' && message !== 'soft');
}

function nearby({body}: MessageView, sentence: Sentence, window: number): Sentence[] {
	const place = body.indexOf(sentence);
	return body.slice(Math.max(0, place - window), place + window + 1);
}

/** A date in a promise ("by Friday") is no event; in a fact it is. */
function names({event, action, move, hits}: Sentence): boolean {
	if (!event) return false;
	if (!action || move === 'acknowledgement' || move === 'apology') return true;
	return hits.some(({ruleId, id}) => ruleId === 'moves/event' && id !== 'moves/event/1');
}
