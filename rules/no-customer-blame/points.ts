/** Pointing at the reader. S18, S31, S35. */
import type {Cue} from 'empathylint/rule';

/** What customers are told that they ought to have done. "You should have received it" is an expectation. House. */
const OUGHT =
	'read/checked/kept/called/told/contacted/asked/reported/informed/notified/followed/waited/booked/ordered/paid/known/noticed/realised/realized/thought/saved/(backed up)/(made sure)/used/taken/brought/sent/returned/cancelled/looked/listened/packed/measured/chosen/tested/planned/raised/spoken/mentioned/confirmed/signed/updated/submitted/attached/filled/included/provided/turned/closed/locked';
const OUGHT_TOO =
	'entered/come/arrived/left/gone/tried/done/said/let/put/stopped/watched/renewed/responded/replied/complained/written/insured/registered/opened/given/rung/phoned/emailed/applied/declared/insured/labelled/sealed/drained/covered/protected/stored/unplugged/switched/considered/foreseen/remembered/ensured/verified/studied/consulted/heeded/acted/expected/(been ADV? more careful)/(been aware)/(paid attention)';
const MISDID =
	'deleted/clicked/entered/misread/ignored/missed/typed/overlooked/forgotten/forgot/lost/dropped/misunderstood/mistyped/misplaced/damaged/broken/broke/removed/chosen/selected/pressed/changed/moved/left/mixed/mislaid';

export const points: readonly Cue[] = [
	{
		cue: `you ADV? should/(ought to)/(should not)/(ought not to?) ADV? have ADV? ${OUGHT}`,
		unless: ['paid ADV? <amount>', 'have sent by', 'by now you should have ANY', 'if/whether you should'],
	},
	{
		cue: `you ADV? should/(ought to)/(should not)/(ought not to?) ADV? have ADV? ${OUGHT_TOO}`,
		unless: ['have left/arrived/gone by', 'given the/a', 'by now you should have ANY'],
	},
	{
		cue: 'you could ADV? have ADV? called/told/checked/asked/read/let/contacted/warned/mentioned/avoided/prevented/looked/noticed/(been more careful)',
		unless: ['if you could have'],
	},
	{cue: 'you might ADV? have ADV? told/warned/asked us/me'},
	{
		cue: 'you ADV? never ADV? (told/informed/warned/asked us/me)/replied/responded/answered/returned/read/checked/signed/reported/mentioned',
		unless: ['if/that you never'],
	},
	{
		cue: 'you obviously/clearly/evidently/simply (did not)/(have not)/(do not)/never ADV? read/follow/followed/check/checked/listen/listened/look/looked/try/tried/understand/understood/know/care/realise/think',
	},
	{
		cue: '(if you had)/(had you) ADV? ADV? read/checked/followed/listened/called/told/contacted/looked/paid/asked/waited/reported/kept/booked/informed/let/noticed/mentioned/bothered/taken/thought/studied/done/sent/acted/given/rung/phoned/written/spoken/returned/used/understood/(been ADV? more careful)/replied/responded/answered',
		with: {sentence: ['would/could/might/should']},
	},
	{
		cue: `you must have ADV? ${MISDID}`,
		unless: ['must have ANY ...6 to be/by/before', 'must have left the ANY by'],
	},
	{cue: `you ADV? probably/obviously/clearly/evidently/apparently/simply/plainly ADV? (have)? ${MISDID}`},
	{cue: 'you ADV? have? ADV? ignored our/the/all/every/both/several'},
	{cue: 'your own fault/mistake/error/carelessness/negligence/doing/oversight/choice'},
	{
		cue: '(this/that/it/which/(the ANY ANY?)) BE ADV? your fault/mistake/doing',
		unless: ['if ...4 BE your'],
	},
	{
		cue: '(due to)/(because of)/through/from/(owing to)/(as a result of) your own? mistake/oversight/misuse/error/refusal/silence/inaction/neglect',
	},
	{cue: '(it BE)/(this BE)/(that BE) ADV? your responsibility to have'},
	{cue: 'why (on earth)? (did not you)/(did you not)', unless: ['not ADV? receive/get']},
	{cue: 'obviously/clearly/evidently/plainly you (did not)/(have not)/(do not)/never ANY'},
	{
		cue: 'had/(if) the/your/our/this/that ANY ANY? ANY? had? ADV? been ADV? read/followed/studied/observed/consulted/heeded/noticed/(looked at)/(filled in/out)/understood/respected',
		with: {sentence: ['would/could/might/should']},
		unless: ['been ADV? ANY in/out? by us/OUR'],
	},
	{cue: 'if only you had/would/(could have) ANY'},
	{cue: 'as you would/should/must ADV? know/(have ADV? known/seen/read/noticed)/(ADV? be aware)'},
	{cue: 'you should/(ought to) ADV? know (better)/(this/that? by now)'},
	{
		cue: 'you were not? ADV? supposed/meant/obliged to ANY',
		unless: ['to get/receive/have/see/be/hear/meet/pay/wait/arrive/leave/enjoy'],
	},
	{cue: 'you (have/had been)/were ADV? warned', unless: ['if/that you ...2 warned', 'warned by/of']},
	{cue: 'you were ADV? told/asked/instructed/advised not to'},
	{cue: 'you were well/fully/perfectly/clearly/(made ADV?) aware', unless: ['if you were']},
	{
		cue: 'you ADV? have? ADV? neglected/disregarded/overlooked/omitted/flouted the/our/your/this/that/all/both/every/several',
		unless: ['if you ...2 overlooked/omitted'],
	},
	{
		cue: 'you (did not) ADV? read/follow/check/listen/heed/observe/think/(pay attention)/(take care)/mention/(tell/inform/warn us/me)/(let us/me know)',
		unless: ['if/whether/when/so/that/in you (did not)', 'follow up'],
	},
	{
		cue: 'you ADV? have? misunderstood/misread/mistook/mistyped/misused/mishandled/misinterpreted/(got ANY ADV? wrong)/(messed ANY? up)/(made a/an/the ANY? mistake/error)',
		unless: [
			'if/when/that/unless/think/feel/because you ...3 misunderstood/misread/mistook/mistyped/misused/mishandled/misinterpreted/got/messed/made',
		],
	},
	{
		cue: 'you ADV? have? entered/gave/given/used/chose/typed/picked/supplied/provided/filled/put ...4 wrong/incorrect/incorrectly/wrongly',
		unless: ['if/when/that/unless/think/because/case you ...6 wrong/incorrect/incorrectly/wrongly'],
		without: {sentence: ['because WE/(OUR ANY)', 'OUR ANY? fault/mistake/error']},
	},
	{
		cue: 'you ADV? appear/seem ADV? to have ADV? forgotten/neglected/failed/omitted/overlooked/missed/misread/misunderstood/ignored',
	},
	{
		cue: 'you chose/elected/opted/preferred ADV? (not to read/insure/check/follow/tell/reply/listen)/(to ignore/disregard)',
	},
	{
		cue: 'you let ...4 lapse/expire/slip/pass/(run out)/(go by)',
		unless: ['if/when/before/unless/that/said you let'],
	},
	{cue: 'you left ANY ADV? too late'},
	{cue: 'you could/might at least have ANY', unless: ['have a/an/the/some']},
	{cue: 'all you had to do'},
	{cue: 'you only had to ANY'},
	{cue: 'you can not ADV? expect us/me to'},
	{cue: '(what did you ADV? expect)/(what were you ADV? thinking) END'},
	{cue: 'did/have you even ANY'},
	{cue: '(did not you)/(did you not) ADV? read/follow/check/listen/think/notice/look'},
	{cue: '(could not you)/(could you not) ADV? have ANY', unless: ['have a/an/the/it']},
	{cue: 'you of all people'},
	{cue: 'you (can not)/(must not) have ADV? read/looked/checked/followed/listened/tried/understood'},
	{cue: 'you were ADV? wrong/foolish/unwise/silly/unreasonable to ANY', unless: ['if you were']},
	{cue: 'you had no business/right'},
	{cue: 'blame yourself/yourselves'},
	{cue: 'blame but yourself'},
	{cue: 'fault but your own'},
	{cue: 'you alone BE'},
	{cue: 'you BE ADV? the reason/cause'},
	{cue: 'you ADV? caused the/this/that', unless: ['if/that you']},
	{cue: 'it was ADV? your decision/choice to ANY'},
	{cue: 'you were not ADV? (paying attention)/listening/thinking/concentrating'},
	{cue: 'you/(WE gave you) had? ADV? ample/plenty/(more than enough) of? ADV? time/warning/notice/opportunity'},
	{cue: 'should ADV? not? ADV? have been ANY by you'},
	{cue: 'you were ADV? responsible for', unless: ['if you were']},
	{cue: '(it was you)/(you BE the one) who left/forgot/broke/chose/signed/entered/typed/deleted/gave/ordered/pressed'},
	{
		cue: 'wrong/incorrect ...6 (by you)/(on your side/part/end)',
		unless: ['if ...6 wrong/incorrect', 'nothing wrong'],
	},
	{cue: 'your late/delayed/slow reply/response'},
	{cue: 'your delay in ANY'},
	{cue: 'you ADV? insist on', unless: ['if you']},
	{cue: 'you (will not)/(would not)/never ADV? listen', unless: ['if you']},
	{cue: 'you ADV? obviously/clearly/evidently have no idea/clue'},
	{cue: 'if you ADV? bother/bothered to'},
	{cue: 'common sense to/that/says/dictates/tells'},
	{cue: 'any/a sensible/reasonable/careful person/customer would'},
	{cue: 'everyone/everybody knows that'},
	{cue: 'you ADV? know/knew (full/perfectly/very well)'},
	{cue: 'you keep/kept ADV? forgetting/failing/ignoring/missing/refusing', unless: ['if you keep']},
	{
		cue: 'despite/notwithstanding (OUR/several/all/repeated/numerous/NUMBER ANY? warnings/reminders/advice/instructions)',
		unless: ['warnings/reminders/advice/instructions from you'],
	},
	{cue: 'perhaps/maybe (next time)/(ADV? you? should? ADV? try reading/looking/listening)'},
	{cue: '(of your own making/doing)/(self inflicted)'},
	{cue: 'BE ADV? (down to you)/(caused by you)', unless: ['to you to/how/whether/which', 'if ...4 BE']},
	{cue: '(serves you right)/(what happens when you)/(what you get for)'},
	{cue: 'would have ADV? told/shown/warned/spared/saved you', unless: ['WE ANY? would']},
	{
		cue: 'have ADV? been ADV? easily? avoided/prevented ...2 (if/had you)/(by reading/checking/following/calling/asking/telling/looking)',
	},
	{cue: 'would have ADV? helped/(been ADV? better/easier/wiser/nice/helpful/useful/simpler) ...2 if/had you'},
	// Whose fault it is.
	{cue: 'it/that was ADV? your job/duty/responsibility/task to ANY'},
	{
		cue: 'it/that was ADV? ADV? on/upon/(up to) you to tell/check/read/ring/lock/keep/bring/sign/send/ask/inform/close/pay/report/save/return/wait/look/notify/insure/attach/book',
	},
	{cue: '(that/this/(that one) is) ADV? on you END'},
	{cue: 'onus/burden BE/lies/rests/falls ADV? on/upon/with you'},
	{
		cue: 'fault/blame/mistake/error/oversight/omission ADV? BE/lies/rests/lay? ANY? (with you)/(on your side/end/part)/(yours)',
		unless: ['if/any/no/not/whether/without/nor ...6 fault/blame/mistake/error/oversight/omission'],
	},
	{cue: 'yourself/yourselves to blame'},
	{cue: 'brought/brings/bring ADV? this/it/that on/upon yourself/yourselves'},
	{cue: 'you BE ADV? ADV? to blame'},
	{cue: 'you BE ADV? ADV? at fault', unless: ['if/whether/when/unless/where/that you BE']},
	{
		cue: 'you BE ADV? ADV? careless/negligent/irresponsible/mistaken/lying',
	},
	{cue: 'BE/(due/down to) a? user/operator/customer error'},
	{cue: 'START (it was)? user/operator/customer error'},
	{cue: 'careless/negligent/foolish/unwise/irresponsible/remiss/thoughtless of you'},
	{cue: 'your own? ANY? carelessness/negligence/inattention/recklessness/thoughtlessness/forgetfulness'},
	{cue: 'your lack of attention/care/preparation/diligence/planning/response/communication/foresight'},
	{cue: '(nobody/(no one)) ADV? forced/made you'},
	// Lessons.
	{
		cue: '(next time)/(in future)/(in the future) ADV? please? ADV? read/follow/listen/think/remember/(be ANY? careful)/(pay ANY? attention)/(make sure you)/(take ANY? care)',
	},
	{cue: '(be more careful)/(take more care)/(pay more/closer attention) (next time)/(in future)/(in the future)'},
	{cue: '(most/other CUSTOMER-N/people) ADV? manage/managed/(have no trouble/problem/difficulty)'},
	{cue: 'read ...5 properly', unless: ['(can not)/(do not)/(does not)/(not) ...4 properly']},
];
