/** Faults that nobody made. S15, S16, S24. */
import type {Cue} from 'empathylint/rule';

const WRONG = 'error/errors/mistake/mistakes/oversight/oversights/slip/slip-up/slip-ups/blunder/blunders';
/** What went wrong, for *occurred* and *arose*. */
const TROUBLE = `${WRONG}/issue/issues/problem/problems/glitch/mix-up/mix-ups/misunderstanding/miscommunication/complication/complications/discrepancy/discrepancies/lapse/mishap`;
const AUX = '(BE/has/have/had/(have been)/(has been)/(seem~ to have)/(appear~ to have)/(may have)/(must have))';
const SADLY = 'ADV/unfortunately/sadly/regrettably/evidently?';
const PASSIVE = `was/were/(has/have/had ${SADLY} been)/(seem~ to have been)/(appear~ to have been)/(may/might/must have been)`;
/** Participles that imply somebody who erred. A parcel that "was lost" is a reported event. House, after S15 and S24. */
const MISHANDLED =
	'mishandled/overlooked/miscommunicated/misplaced/mislaid/misfiled/misjudged/miscalculated/mismanaged/misrouted/misdirected/mislabelled/misquoted/misreported/misspelt/misspelled/misread/neglected/forgotten/botched/bungled/fumbled/(mixed up)/(dealt with badly)/(handled badly/poorly)/(entered/recorded/processed/set/filed/addressed/noted/applied/calculated/labelled incorrectly/wrongly/(in error))';
const HARM =
	'inconvenience/inconveniences/trouble/confusion/disruption/distress/upset/frustration/frustrations/hassle/stress/concern/worry/anxiety/disappointment/annoyance/difficulty/difficulties/embarrassment/alarm';
/** Partners who can have erred. S18. */
const PARTNER =
	'courier/carrier/airline/bank/supplier/printer/venue/manufacturer/contractor/depot/hotel/driver/provider/vendor/processor/broker/insurer/garage/caterer/lab/laboratory/agency/network/operator/railway/port/warehouse/florist/wholesaler/distributor/(royal mail)';

export const cues: readonly Cue[] = [
	{
		cue: `${WRONG} ADV? ${PASSIVE} ${SADLY} made/committed`,
		unless: ['made by ANY'],
	},
	{
		cue: `(a/an/some/several/further/technical ANY?)? ${TROUBLE} ADV? ${AUX}? ADV? occurred/arisen/arose/happened/(crept in/into)/(slipped in/through/into)/(taken place)/(took place)/(come up)/(came up)`,
		unless: [
			'the/this/that/your ANY? ANY? error/issue/problem/incident/mistake',
			'no/any/without ANY? error/errors/issue/issues/problem/problems/mistake/mistakes/complications',
		],
	},
	{cue: `a/an ANY? ${WRONG} ADV? (led to)/meant/(resulted in)/caused`},
	{
		cue: `ANY ADV? ${PASSIVE}/got ${SADLY} ADV? ${MISHANDLED}`,
		unless: [`${MISHANDLED} ...2 by US/the/a/an`],
	},
	{
		cue: 'ANY ADV? was/were/(has been)/(have been)/(had been) ADV? incorrectly/wrongly/mistakenly/inadvertently/erroneously ANY',
		unless: ['you ADV? was/were/been/(have been)/(had been)', 'wrongly/incorrectly ANY ...2 by US/the/a/an'],
	},
	{
		cue: 'damage/harm/offence/loss/delay/delays was/were/(has been)/(have been) ADV? caused',
		message: 'harm',
		unless: ['caused ...4 by'],
	},
	{cue: '(slip~/slipped/fell/fall~/fallen) through the ANY? cracks/net/gaps'},
	{cue: '(wires/lines) ADV? (BE/got/became)? ADV? crossed'},
	{cue: 'the ball was ADV? dropped'},
	{
		cue: `there BE ADV? been? (a/an/some)? ANY? mistake/oversight/mix-up/miscommunication/mishap/(breakdown in/of communication)`,
	},
	{cue: `there BE ADV? been? (a/an/some)? ANY? error/errors in/on/with your/the`},
	{
		cue: `${HARM} ADV? (that)? (BE/(has been)/(have been))? ADV? caused`,
		message: 'harm',
		unless: ['caused ...3 by'],
	},
	{
		cue: `${HARM} ADV? (that)? (BE/(has been)/(have been)/(may have been))? ADV? experienced/incurred/suffered`,
		message: 'harm',
		unless: ['suffered by'],
	},
	{
		cue: '(due to)/(owing to)/(because of)/(as a result of)/(on account of)/for ...2 (unforeseen/unexpected/unavoidable/unanticipated/exceptional circumstances/reasons/events/issues/problems/difficulties/complications/developments)/(circumstances/reasons/factors/matters/events beyond/outside)/(unforeseen ANY)',
		message: 'reason',
	},
	// Somebody is named as the one who erred.
	{
		cue: `(the/our/your/a/their ANY? ${PARTNER})/<company> ADV? (has/have/had)? ADV? (BAD-V/FAULT-V/(did not)/(has not)/sent/delivered/gave/put/took/released/charged/held/left/closed/ran/sold/(BE late)/rejected)`,
		message: false,
	},
	{cue: 'WE BE? ADV? investigating', message: false},
];
