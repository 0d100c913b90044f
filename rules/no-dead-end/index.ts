import {defineRule, type MessageType, shorten} from 'empathylint/rule';
import {leadsOn, stepBefore} from './ways.ts';

const ID = 'no-dead-end';
/** Types that owe no next step, by the table of docs/types.md. */
const OFF: readonly MessageType[] = ['receipt', 'newsletter', 'legal', 'praise'];
/** What a customer may ask for and be refused. House. */
const WISH = 'HELP-V';

/** A refusal with no door leaves the problem where it was. */
export default defineRule({
	meta: {
		id: ID,
		scope: 'sentence',
		group: 'next-step',
		onlyHits: true,
		severity: 'warn',
		summary: '"We are unable to help with this": a no, with nothing else on offer',
		rationale: 'A refusal that stops there leaves the problem where it was. People take a no that comes with a choice.',
		evidence: ['S4', 'S35', 'S36'],
		example: {
			before: 'Hi {{name | default: "there"}},\n\nWe cannot refund the ticket for the matinee.\n\nThe box office',
			after:
				'Hi {{name | default: "there"}},\n\nYou asked us to refund your ticket for the matinee on {{old_date}}. We cannot do that. What I can do is move it to {{show_date}}: reply with yes and I will send the new ticket today.\n\nThe box office',
		},
	},
	options: {
		/** In how many sentences after the refusal the way on may stand; two, as in the catalogue (house). */
		window: 2,
	},
	messages: {
		end: ({phrase}: {phrase: string}) => ({
			message: `"${phrase}" says no and stops. Add "What I can do is ⟨action⟩."`,
			note: 'Put one thing that is possible right after the no: another product, another day, somebody else who can, or what would change the answer.',
			suggestions: ['What I can do is ⟨action⟩.', 'Please ⟨action⟩ by ⟨time⟩.'],
		}),
	},
	unless: [
		'if/when/whenever/where/until/once ...6 (can not)/unable/(not able)/(no longer)/(not possible)',
		'accept ANY? responsibility/liability',
	],
	cues: [
		{
			cue: `WE ADV? ADV? (can not)/(BE unable to)/(BE not able to)/(will be unable to)/(will not be able to)/(BE not in a position to)/(BE not allowed to) ADV? ADV? ${WISH}`,
			unless: ['can not help but', '(can not) take ANY? credit'],
		},
		{
			cue: 'WE will not ADV? ADV? ((be (refunding/replacing/offering/accepting/extending/reopening))/refund/exchange/replace/accept/approve/grant/honour/extend/waive/compensate/reopen/reconsider/reimburse) ANY',
		},
		{
			cue: 'WE ADV? (do not) ADV? (offer/provide/accept/support/ship/deliver/refund/exchange/repair/cover/allow/permit) ANY',
		},
		{cue: 'WE ADV? no longer ADV? (offer/provide/accept/support/ship/deliver/repair/sell/stock/make/run) ANY'},
		{
			cue: 'WE ADV? (must/(have to)/(will have to)/(have decided to)/(have had to)) ADV? (decline/refuse/reject/(turn down))',
		},
		{cue: 'WE have ADV? (declined/refused/rejected/(turned down)/(decided not to)/(decided against)) ANY'},
		{
			cue: 'it BE ADV? ADV? (not possible)/impossible (for WE/us)? to ANY',
			unless: ['to miss/overstate/ignore/know/say/tell'],
		},
		{
			cue: '(refund/refunds/exchange/exchanges/return/returns/change/changes/cancellation/extension/exception/exceptions/repair/upgrade/transfer/transfers) ...3 BE ADV? (not (possible/available/allowed/permitted/offered))/impossible',
		},
		{cue: 'nothing ADV? (more/else/further)? that? (WE can ADV? do)/(can be done)'},
		{
			cue: '(policy/policies/terms/rules/guidelines/procedure/contract/warranty/guarantee/insurance/plan/tariff) ...4 (does not)/(do not)/(will not)/(can not) ADV? (allow/permit/cover/let/include/provide)',
		},
		{
			cue: '(policy/policies/terms/rules/guidelines) ADV? (state/states/forbid/forbids/prohibit/prohibits/(BE clear)/prevent/prevents)',
		},
		{cue: 'against/outside/(contrary to) OUR ANY? (policy/policies/rules/terms)'},
		{cue: 'not something (that)? WE ADV? (offer/provide/do/(can ADV? (do/offer/provide/change)))'},
		{cue: 'WE ADV? (do not) ADV? (give/make/do) ANY? (refunds/exchanges/exceptions/extensions/repairs/discounts)'},
		{cue: 'no ANY? (refund/refunds/exchange/exchanges/exception/exceptions/extension/extensions) ...1 can/will/may/BE'},
		{cue: 'BE ADV? not covered (by/under) ANY ANY? (warranty/guarantee/policy/plan/insurance)'},
		{cue: 'that/this BE (how)? (OUR/the) ANY? (policy/rule/rules/(rules work)) END'},
		{
			cue: 'your (request/claim/application/appeal/refund) ...6 (has been)/(have been)/was/BE ADV? ADV? (declined/denied/refused/rejected/unsuccessful/(not (successful/approved/accepted/upheld))/(turned down))',
		},
		{
			cue: '(the/your/this/these/that/tickets/deposits/fees/fares/orders/items/purchases) ...4 (can not)/(BE not able to) ADV? be ADV? (refunded/exchanged/returned/changed/cancelled/extended/waived/transferred/repaired/amended/reversed/reinstated/accepted/approved/replaced)',
		},
		{
			cue: '(the/your/this/that) ANY ANY? BE ADV? (non-refundable/(not (refundable/eligible/exchangeable))/ineligible)',
		},
		// The way on, besides an action.
		{
			cue: '(what WE can)/(here BE what)/(but you can)/(you BE (welcome/free) to)/((other/another/alternative/following/two/three) ANY? (option/options/way/ways/route/product/products/date/dates))',
			message: false,
		},
		{
			cue: 'instead/alternatively/alternative/alternatives/(until then)/(in the meantime)/(next available)/(WE can ADV? (still/offer/give/recommend/suggest/move/swap))/(but WE can)/unless/until/without/(but (a/an/the/your/there) ANY)/(however, if)/(if you ...12 (WE (can/will)))',
			message: false,
		},
		{
			cue: '((be able to)/(able to help)/available/sold/offered/cheaper) ...3 (from/at/in/through/via/on/with/by) ANY',
			message: false,
		},
		{cue: '<link>', message: false},
	],
	check({hits, message, options, report}) {
		if (OFF.includes(message.type)) return;
		let last = -1;
		for (const hit of hits) {
			const sentence = message.sentences[hit.sentence];
			const place = sentence ? message.body.indexOf(sentence) : -1;
			// One no in several sentences is one dead end.
			if (!sentence || sentence.question || (last >= 0 && place - last <= options.window)) continue;
			const after = message.body.slice(place + 1, place + 1 + options.window);
			if (leadsOn(sentence, hit) || after.some((next) => leadsOn(next)) || stepBefore(message, place)) continue;
			last = place;
			report({messageId: 'end', data: {phrase: shorten(hit.phrase, 46)}, at: hit});
		}
	},
});
