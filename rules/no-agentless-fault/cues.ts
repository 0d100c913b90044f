/** Faults that nobody made. S15, S16, S24. */
import type {Cue} from 'empathylint/rule';
import {harm, reason} from './harm.ts';

const WRONG =
	'error/errors/mistake/mistakes/oversight/oversights/slip/slips/slip-up/slip-ups/blunder/blunders/inaccuracy/inaccuracies/misprint/misprints/typo/typos/misstep/missteps';
/** What went wrong, for *occurred* and *arose*. */
const TROUBLE = `${WRONG}/issue/issues/problem/problems/glitch/mix-up/mix-ups/misunderstanding/miscommunication/complication/complications/discrepancy/discrepancies/lapse/lapses/mishap/mishaps/fault/faults/hitch/hitches/failing/failings/confusion`;
const AUX = '(BE/has/have/had/(have been)/(has been)/(seem~ to have)/(appear~ to have)/(may have)/(must have))';
const SADLY = 'ADV/unfortunately/sadly/regrettably/evidently?';
const PASSIVE = `was/were/(has/have/had ${SADLY} been)/(seem~ to have been)/(appear~ to have been)/(may/might/must have been)/(BE ADV? found/discovered/shown/understood/believed/thought to have been)`;
/** Participles that imply somebody who erred. A parcel that "was lost" is a reported event. House, after S15 and S24. */
const MISHANDLED =
	'mishandled/overlooked/miscommunicated/misplaced/mislaid/misfiled/misjudged/miscalculated/mismanaged/misrouted/misdirected/mislabelled/misquoted/misreported/misspelt/misspelled/misread/neglected/forgotten/botched/bungled/fumbled/(mixed up)/miskeyed/mistyped/transposed/double-booked/misallocated/misapplied/misdelivered/misprinted/mispriced/muddled/(badly/poorly/clumsily handled/managed/communicated/planned/explained)/(dealt with badly)/(handled badly/poorly)/(keyed/typed in? wrongly/incorrectly)/(entered/recorded/processed/set/filed/addressed/noted/applied/calculated/labelled incorrectly/wrongly/(in error))';
/** What got done to nothing: "was not passed on". */
const DONE =
	'passed/forwarded/relayed/recorded/logged/dispatched/packed/entered/noted/actioned/communicated/posted/sent/booked/updated/followed/told/notified/renewed/cancelled/credited/refunded/answered/handed/picked/carried/applied/processed/added/issued/released/transferred/shared/corrected/fixed/marked/flagged';
/** Partners who can have erred. S18. */
const PARTNER =
	'courier/carrier/airline/bank/supplier/printer/venue/manufacturer/contractor/depot/hotel/driver/provider/vendor/processor/broker/insurer/garage/caterer/lab/laboratory/agency/network/operator/railway/port/warehouse/florist/wholesaler/distributor/(royal mail)';

export const cues: readonly Cue[] = [
	{
		cue: `${WRONG} (of ANY)? ADV? ${PASSIVE} ${SADLY} made/committed/introduced`,
		unless: ['made by ANY'],
	},
	{
		cue: `(a/an/some/several/further/technical ANY?)? ${TROUBLE} ADV? ${AUX}? ADV/since? occurred/arisen/arose/happened/emerged/surfaced/(crept in/into)/(slipped in/through/into)/(taken place)/(took place)/(come up)/(came up)/(come/came to light)/((found/made) ANY way into)`,
		unless: ['the/this/that/your ANY? ANY? error/issue/problem/incident/mistake'],
	},
	{
		cue: `a/an ANY? ${WRONG}/glitch/mix-up/miscommunication/misunderstanding/(breakdown in/of communication)/(glitch/fault in ANY system) ADV? (led to)/meant/(resulted in)/caused`,
	},
	{
		cue: `wrong/poor/bad/regrettable decision/decisions/call/calls/choice/choices/judgement/judgements ADV? ${PASSIVE} ADV? made/taken`,
		unless: ['made/taken by'],
	},
	{cue: '(series/chain/string/sequence/combination/comedy of ANY? errors/mistakes/mishaps/misunderstandings)'},
	{
		cue: 'ANY had/has/have incorrectly/wrongly/mistakenly/inadvertently/erroneously been ANY',
		unless: ['you had/has/have'],
	},
	{
		cue: 'incorrect/wrong/false/inaccurate/outdated/misleading information/advice/guidance was/were/(has been)/(have been)/(had been) ADV? given',
		unless: ['given by'],
	},
	{cue: 'series/chain/string/sequence/combination of unfortunate/unforeseen ANY'},
	{cue: 'unfortunate/regrettable/unlucky series/chain/string/sequence/combination/incident'},
	{
		cue: 'procedure/procedures/process/processes/protocol/protocols/checks/information/standard/standards ADV? was/were/(has been)/(have been) ADV? not ADV? followed/(passed on)/(carried out)/observed/met/upheld/maintained/relayed/communicated',
	},
	{cue: 'your/the ANY ANY? ADV/somehow? (ended up) ...3 wrong/another/(someone else)', unless: ['you ended up']},
	{cue: 'somehow/(for some reason) ADV? got/went/became/fell/failed/disappeared/vanished/missed/omitted/(ended up)'},
	{
		cue: `ANY ADV? ${PASSIVE}/got ${SADLY} ADV? ${MISHANDLED}`,
		unless: [
			`${MISHANDLED} ...2 by US/the/a/an`,
			'password/passcode/pin/code/username/card ANY? was/were/(has been)/(have been) entered/typed/keyed ANY',
		],
	},
	{
		cue: 'ANY ADV? was/were/(has been)/(have been)/(had been) ADV? incorrectly/wrongly/mistakenly/inadvertently/erroneously ANY',
		unless: ['you ADV? was/were/been/(have been)/(had been)', 'wrongly/incorrectly ANY ...2 by US/the/a/an'],
	},
	{
		cue: 'your/the/a/an ANY ADV? was/were/(has been)/(have been)/(had been)/got ADV? ANY ANY? (in error)/(by mistake)/(by accident)',
		unless: [
			'(in error)/(by mistake)/(by accident) by ANY',
			'see/noticed/notice/found that? your/the/a/an ANY',
			'made/placed/ordered/bought/purchased/submitted/created/opened/clicked/pressed/booked/issued/sent ...2 (in error)/(by mistake)/(by accident)',
		],
	},
	{
		cue: `your/the ANY ANY? was/were/got/(has been)/(have been) ADV? lost/buried/stuck/forgotten in the/a? translation/shuffle/mix/system/pile/queue/handover/process/inbox/paperwork/backlog`,
	},
	{
		cue: '(slip~/slipped/fell/fall~/fallen) through the ANY? cracks/net/gaps',
		unless: ['cracks between/in'],
	},
	{cue: '(slip~/slipped the net)/(fall~/fell between ANY? stools)'},
	{cue: '(wires/lines) ADV? (BE/got/became)? ADV? crossed'},
	{cue: '(the ball)/balls ADV? was/were/got/(has been)/(have been) ADV? dropped', unless: ['dropped by']},
	{cue: 'corners ADV? BE/got ADV? cut'},
	{
		cue: 'step/steps/check/checks/signal/signals/signs ADV? was/were/(has been)/(have been)/got ADV? missed/skipped/omitted',
		unless: ['missed/skipped/omitted ...2 by'],
	},
	{
		cue: 'promise/promises/commitment/commitments/obligations/assurances ADV? was/were/(has been)/(have been) ADV? not/never ADV? kept/met/honoured/fulfilled/(lived up to)',
	},
	{cue: 'communication/communications ADV? has/have? ADV? broke/broken down'},
	// Things that went by themselves.
	{
		cue: 'things/something/matters/everything ADV? has/have/had? ADV? went/gone ADV? wrong/awry/amiss/askew/(off track)',
	},
	{
		cue: 'things/matters/(your ANY)/(the ANY) (did not)/(have not)/(has not) go/gone ADV? (to plan)/(as planned/intended/expected/hoped)',
	},
	{
		cue: '(somewhere along the/its/their ANY? line/way)/(somewhere down the line) ANY ...7 was/were/got/went/became/(has been)/(have been)/(had been)/slipped/failed ANY',
	},
	{
		cue: `(appear~/seem~ that?)/apparently/evidently/somehow your/the/this/an/a/our ANY ANY? was/were/(has been)/(have been)/(had been)/got ADV? not/never ADV? ${DONE}`,
		unless: ['not/never ANY by ANY'],
	},
	{
		cue: '(appear~/seem~ that?)/apparently/evidently/somehow your/the/this/an/a/our ANY ANY? was/were/(has been)/(have been)/(had been)/got ADV? (left off/out/behind)/missed/skipped',
	},
	{cue: 'failed/neglected to be/get ANY', unless: ['you ADV? failed/neglected']},
	{cue: `your/the/our/that ANY ANY? (never got)/(did not get) ADV? ${DONE}`},
	{
		cue: `there (BE ADV/regrettably/unfortunately/sadly? been?)/(has/have/had regrettably/unfortunately/sadly been)/(may/might/must/could have been)/(appear~/seem~ to have been) ADV/regrettably/unfortunately/sadly? (a/an/some/several)? ANY? mistake/mistakes/oversight/oversights/mix-up/mix-ups/miscommunication/mishap/lapse/lapses/shortcoming/shortcomings/failings/slip-up/(breakdown in/of communication)/(failure to ANY)`,
		unless: ['mistake/mistakes in the/your form/application/postcode/address/details/entry/spelling'],
	},
	{
		cue: `there (BE ADV/regrettably/unfortunately/sadly? been?)/(has/have/had regrettably/unfortunately/sadly been)/(may/might/must have been)/(appear~/seem~ to have been) ADV/regrettably/unfortunately/sadly? (a/an/some)? ANY? error/errors in/on/with your/the`,
		unless: ['your/the form/application/entry/request/file/upload/submission/address/code/link/syntax/formula'],
	},
	{
		cue: 'your/the ANY ANY? was/were/(has been)/(have been) ADV? not ADV? handled/managed/treated/(dealt with)/communicated/explained/(looked after) ADV? well/properly/correctly/adequately/appropriately',
	},
	...harm,
	...reason,
	// Somebody is named as the one who erred.
	{
		cue: `(the/our/your/a/their ANY? ${PARTNER})/<company> ADV? (has/have/had)? ADV? (BAD-V/FAULT-V/(did not)/(has not)/sent/delivered/gave/put/took/released/charged/held/left/closed/ran/sold/(BE late)/rejected)`,
		message: false,
	},
	{cue: 'WE BE? ADV? looking=investigating', message: false},
];
