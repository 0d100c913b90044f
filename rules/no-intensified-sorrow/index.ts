import {defineRule, type Hit, type MessageView, type Sentence} from 'empathylint/rule';

const SORRY = 'sorry/regret~/apologise~/apologetic/regretful/remorseful/contrite/repentant';
const SAD = 'sad/saddened/upset';
const LOUD =
	'INT/unbelievably/massively/eternally/endlessly/ridiculously/unspeakably/inexpressibly/wholly/acutely/keenly/remarkably/insanely/wretchedly/mighty';
const BIG =
	'INT-ADJ/great/huge/massive/enormous/unreserved/abject/profuse/fullest/grovelling/unqualified/unconditional/wholehearted/boundless';
/** Big words behind the noun: "our apologies, profound and heartfelt". */
const LONG =
	'sincere/heartfelt/profound/unreserved/abject/profuse/immense/humble/deep/deepest/sincerest/humblest/wholehearted/unqualified';
const NOUN = 'apology/apologies/regret/regrets/sympathy/sympathies/sorrow';

/** Intensity raises the temperature without adding information. */
export default defineRule({
	meta: {
		id: 'no-intensified-sorrow',
		scope: 'phrase',
		group: 'sympathy',
		onlyHits: true,
		severity: 'warn',
		summary: 'An intensifier on sorrow: "so sorry", "deepest apologies"',
		rationale:
			'A louder apology is not a better one: it raises the temperature and adds no information. Be aware of the feeling without joining it.',
		evidence: ['S2', 'S17', 'S32', '262 of 1,000 complaint replies use one, none of 1,000 informational ones'],
		fixable: true,
		example: {
			before:
				'Hi {{name | default: "there"}},\n\nWe are so very sorry that your flight was cancelled. Please accept our deepest apologies.\n\nThe travel desk',
			after:
				'Hi {{name | default: "there"}},\n\nWe are sorry that we cancelled flight {{flight_number}} on {{flight_date}} with so little warning. I have held a seat on the 14:20 tomorrow for you until 18:00 today; reply "yes" and I will confirm it.\n\nThe travel desk',
		},
	},
	options: {
		/** How many intensifiers a message may hold. */
		max: 0,
	},
	messages: {
		adverb: ({int}: {int: string}) => ({
			message: `"${int}" makes the apology louder, not better. Keep one plain "sorry" and name what we did.`,
			note: 'Readers weigh what you did and what you will do, not how strongly you feel. Delete the intensifier.',
		}),
		noun: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" makes the apology louder, not better. Say "sorry" once, for what we did.`,
			note: 'Readers weigh what you did and what you will do, not how strongly you feel.',
			suggestions: ['We are sorry that we ⟨what we did⟩.'],
		}),
	},
	unless: ['so, sorry/apologise/apologies', 'INT sorry state/sight/excuse/tale/mess', 'not INT sorry'],
	cues: [
		{cue: `int=(INT and? INT INT? INT?) ${SORRY}`, at: 'int', fix: {delete: 'int'}},
		{cue: `int=${LOUD} ${SORRY}`, at: 'int', fix: {delete: 'int'}},
		{cue: 'START int=truly/really/genuinely/sincerely/deeply, WE BE sorry', at: 'int', fix: {delete: 'int'}},
		{cue: `WE ADV? BE ADV? int=(INT and? INT INT?) ${SAD}`, at: 'int', fix: {delete: 'int'}},
		{cue: `WE ADV? BE ADV? int=${LOUD} ${SAD}`, at: 'int', fix: {delete: 'int'}},
		{cue: `START int=${LOUD} ${SAD} to/by/about/that`, at: 'int', fix: {delete: 'int'}},
		// Behind the verb the sentence does not always survive the deletion of it, so no fix.
		{cue: 'apologise~ int=(INT? sincerely/profusely/unreservedly/wholeheartedly/deeply/humbly)', at: 'int'},
		{cue: `int=${BIG} ADV? ${NOUN}`, at: 'int', message: 'noun'},
		{cue: `int=(INT-ADJ and INT-ADJ) ${NOUN}`, at: 'int', message: 'noun'},
		{cue: 'int=big/huge/massive/(many) sorry/apologies', at: 'int', message: 'noun'},
		{
			cue: 'regret~ (it/this/that)? int=(INT? deeply/sincerely/profoundly/enormously/bitterly/immensely/greatly)',
			at: 'int',
		},
		{cue: 'sorry/apologies, int=truly/really/deeply/sincerely/genuinely/honestly, for/that/about', at: 'int'},
		{cue: `apology/apologies, both/most/very? int=(${LONG} (and ANY)?)`, at: 'int', message: 'noun'},
		{cue: `OUR apology/apologies/regret/regrets BE ADV? ADV? int=(${LONG} (and ANY)?)`, at: 'int', message: 'noun'},
		{cue: 'int=INT-ADJ/abject of apologies/regrets/regret', at: 'int', message: 'noun'},
		{cue: 'sorry/apologise~/apology/apologies ...6 from the bottom of OUR heart/hearts', message: 'noun'},
		{cue: 'from the bottom of OUR heart/hearts ...6 sorry/apologise~/apology/apologies', message: 'noun'},
		{cue: 'sorry/apologise~/apologies (from the heart)/(with all OUR heart/hearts)', message: 'noun'},
		{cue: '(full of)/(filled with) INT-ADJ? regret/remorse/contrition', message: 'noun'},
		{cue: '(can not)/never ADV? (say sorry)/apologise/(be sorry) enough', message: 'noun'},
		{cue: '(can not) ...2 express/say/tell/describe ...3 sorry WE', message: 'noun'},
		{cue: 'no words ...5 sorry', message: 'noun'},
		{
			cue: 'sorry/apologise~/apologies/apology int=indeed/unconditionally/(ever? so much)/(big time)/(a thousand times)/(without reservation/reserve)/(to the core)/(with every fibre/ounce)',
			at: 'int',
		},
		{
			cue: 'WE ADV? BE ADV? int=awful/dead/right/jolly/(more than)/(nothing but)/(nothing short of)/(all kinds of) sorry/apologetic',
			at: 'int',
		},
		{
			cue: 'int=(hundred/thousand/thousands/million/loads/tons/heaps/bags/oodles of? of?) apologies/sorries',
			at: 'int',
			message: 'noun',
		},
		{cue: 'sorry (does not)/(can not)/(could not)/never ...2 (cover it)/(cut it)/(come close)', message: 'noun'},
		{cue: 'no apology ...3 enough', message: 'noun'},
		{cue: 'sorry, INT? sorry', message: 'noun'},
		{cue: '(could not)/never ADV? be (more sorry/apologetic/regretful/contrite)/sorrier', message: 'noun'},
		{cue: '(more sorry than)/(sorry beyond words/measure)', message: 'noun'},
	],
	check({hits, message, options, report}) {
		const counted = hits.filter((hit) => !allowedOnce(message, hits, hit));
		for (const hit of counted.slice(options.max)) {
			const quiet =
				message.type === 'receipt' || message.type === 'newsletter' || message.sentences[hit.sentence]?.question;
			const level = quiet ? {level: 'info' as const} : {};
			if (hit.message === 'noun') report({messageId: 'noun', data: {phrase: hit.phrase}, at: hit, ...level});
			else report({messageId: 'adverb', data: {int: hit.phrase}, at: hit, ...(hit.fix && {fix: hit.fix}), ...level});
		}
	},
});

/** One intensifier is right in a condolence, and for a grave fault of ours in a declared serious incident. */
function allowedOnce(message: MessageView, hits: readonly Hit[], hit: Hit): boolean {
	const at = message.sentences[hit.sentence];
	const before = message.body[message.body.indexOf(at as never) - 1];
	const condolence = message.type === 'bereavement' || [at, before].some((near) => near && mentionsLoss(near));
	const grave = message.type === 'incident' && message.severity === 'high' && at?.move === 'apology' && at.event;
	return (condolence || grave === true) && hits.find((other) => other.sentence === hit.sentence) === hit;
}

const mentionsLoss = ({move, hits}: Sentence): boolean =>
	move === 'condolence' || hits.some(({ruleId}) => ruleId === 'moves/loss');
