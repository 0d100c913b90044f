/** What we did or did not do. S14, S16. */
import type {Cue} from 'empathylint/rule';

/** Owning an act, with or without "sorry". */
export const acts: readonly Cue[] = [
	{
		cue: 'take~/taking/accept~/accepting/assume~/bear/acknowledge~ ADV? full/complete/total/sole/entire/the? ANY? responsibility',
		unless: ['you ADV? take/accept/assume', 'responsibility of ensuring'],
	},
	{
		cue: 'BE ADV? OUR ANY? fault/mistake/error/oversight/responsibility/doing/failing/slip/lapse/blunder/negligence/carelessness',
		unless: ['OUR responsibility to'],
	},
	{
		cue: '(on our/my part)/(on our/my end)/(on our side)',
		with: {sentence: ['FAULT-N', 'fault', 'mistake', 'error', 'oversight', 'problem', 'issue', 'mishap']},
	},
	{cue: 'WE ADV? ADV? failed/fell/fall short/(to ANY)', unless: ['when we fall/fell']},
	{cue: 'WE ADV? let you/everyone/(our customers) ANY? down'},
	{cue: 'WE have/did let you down'},
	{cue: 'WE have? ADV? failed you/(our ANY)'},
	{cue: 'WE ADV? caused the/this/that/your ANY? FAULT-N'},
	{
		cue: 'WE (have/had)? wrongly/mistakenly/erroneously/incorrectly/inadvertently/accidentally ANY',
		unless: ['accidentally found'],
	},
	{
		cue: 'WE ADV? (have/had)? ADV? misquoted/misspelt/misspelled/misjudged/misunderstood/misfiled/misprinted/mispriced/misdirected/misreported/misaddressed/underestimated/double-counted/muddled/(hung up on you)/(turned you away)',
	},
	{cue: '(OUR job/duty/responsibility to ANY) ...6 WE (did not)/failed'},
	{cue: 'WE had no business ANY'},
	{cue: '(you ADV? deserve~ ADV? better) ...3 us/we'},
	{
		cue: 'WE ADV? ADV? (have/had)? ADV? FAULT-V',
		unless: [
			'WE missed you/hearing/(your call)',
			'never FAULT-V',
			'WE broke the/OUR ANY? record',
			'WE lost touch',
			'i ADV? FAULT-V my',
		],
	},
	{
		cue: 'WE ADV? ADV? (have/had)? ADV? sent/gave/charged/billed/shipped/delivered/booked/told/quoted/packed/dispatched/printed/posted/put/entered/keyed/typed/wrote/set/filed/took/drove/went/got you? ...4 wrong/wrongly/incorrectly/false/outdated/misleading/twice/incorrect/(by mistake)/(in error)/late/(someone else)/(to a ANY)/(too much)/(the wrong)/(instead of)/(rather than)/damaged/broken/faulty/cracked',
	},
	{
		cue: 'WE ADV? (cancelled/changed/deleted/moved/closed/removed/withdrew/delayed/disconnected) your ANY ...6 (not tell)/(without ANY)/(did not)/(by mistake)/(in error)',
	},
	{
		cue: 'WE ADV? (did not)/(have not)/(had not) ADV? OWED-V',
		unless: ['(did not) arrive late', 'WE did not receive/get your', 'WE have not ADV? heard/received'],
	},
	{
		cue: 'WE should/ought/(ought to)/(ought not to) ADV? not? ADV? have ANY',
		unless: ['should ADV? have it/them/a/an/the/your/more/news/this/that'],
	},
	{
		cue: 'WE ADV? ADV? ANY ANY? you/your/the/a/an/two/both ...5 (by mistake)/(in error)/(by accident)',
		unless: [
			'WE ADV? see/saw/found/find/think/believe/understand/noticed/know',
			'you/which/that ADV? were/was/are/have/had ...4 (by mistake)/(in error)/(by accident)',
		],
	},
	{
		cue: 'WE ADV? ADV? never/(did not) even? ADV? replied/responded/answered/warned/informed/(came back)/(turned up)/(passed ANY)/(read your)/(pass ANY)/(book your)/(log your)/(record your)/(spot ANY)',
	},
	{
		cue: 'WE ADV? (have/had)? ADV? (made a/an/such ANY? ANY? mess/hash/slip/misstep/blunder)/(slipped/tripped up)/bungled/fumbled/blundered/(let this/it/that slip/slide)',
	},
	{
		cue: 'WE was/were ADV? ADV? rude/careless/remiss/negligent/sloppy/unprofessional/abrupt/clumsy/inattentive/mistaken/(wrong to)/(slow/late to)',
	},
	{
		cue: 'WE ADV? (have/had)? left/kept you ANY? (in the)/(on hold)/waiting/hanging/stranded/(without ANY)',
	},
	{
		cue: 'WE ADV? ANY the/a/an/your wrong/incorrect ANY',
		unless: ['WE ADV? (can not)/can/will/do/if/found/see/know/understand ...3 wrong/incorrect'],
	},
	{cue: 'OUR ANY? ANY? FAULT-N ADV? (may/might/could have)? ADV? caused/led/made/meant/resulted/has/had/cost'},
	{
		cue: 'OUR ANY? PERSON-N/JOB-N/checkout/system/software/website/site/courier/driver/technician/engineer/app/till/server ANY? ADV? charged/lost/failed/broke/sent/deleted/retried/crashed/dropped/(did not)/missed/skipped/overcharged/billed/damaged/cancelled/(left/gave/told/spilled/scratched/dented/ignored you/your) ANY',
		unless: ['OUR system sent you an'],
	},
	{cue: 'OUR not being ANY'},
	{
		cue: 'WE ADV? have? (let the/your/OUR/this/that/it ...3 expire/lapse/slip/slide/linger/drag/(run out)/(fall through))/(made you ADV? wait/chase/repeat/ask/call/queue/jump/travel)/(waited/took/left ADV? too long/late to)',
	},
	{cue: 'WE (did not)/(have not)/never ADV? get/got this/it/that/things ADV? right'},
	{cue: 'WE BE ADV/solely? (to blame)/(at fault)/(in the wrong)'},
	{
		cue: '(not good enough)/(below our standards)/(not acceptable)/(not the standard)/(not the service ANY)',
		with: {sentence: ['WE', 'our']},
	},
	{cue: 'WE BE ADV? late/slow ...2 getting/replying/responding/sending/delivering/answering'},
];
