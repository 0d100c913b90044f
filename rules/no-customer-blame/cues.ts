/** Blame and doubt. S18, S31, S35. */
import type {Cue} from 'empathylint/rule';

/** What customers are told that they ought to have done. "You should have received it" is an expectation. House. */
const OUGHT =
	'read/checked/kept/called/told/contacted/asked/reported/informed/notified/followed/waited/booked/ordered/paid/known/noticed/realised/realized/thought/saved/(backed up)/(made sure)/used/taken/brought/sent/returned/cancelled/looked/listened/packed/measured/chosen/tested/planned/raised/spoken/mentioned/confirmed/signed/updated/submitted/attached/filled/included/provided/turned/closed/locked';
const OUGHT_TOO =
	'entered/come/arrived/left/gone/tried/done/said/let/put/stopped/watched/renewed/responded/replied/complained/written/insured/registered/opened/given/(been ADV? more careful)/(been aware)/(paid attention)';
const MISDID =
	'deleted/clicked/entered/misread/ignored/missed/typed/overlooked/forgotten/forgot/lost/dropped/misunderstood/mistyped/misplaced/damaged/broken/broke/removed/chosen/selected/pressed/changed/moved/left/mixed';
const SAID =
	'said/stated/explained/mentioned/(told you)/advised/(pointed out)/(made clear)/warned/informed/indicated/noted/clarified/(let you know)/communicated';

const points: readonly Cue[] = [
	{
		cue: `you ADV? should/(ought to)/(should not) ADV? have ADV? ${OUGHT}`,
		unless: ['paid ADV? <amount>', 'have sent by', 'by now you should have ANY', 'if/whether you should'],
	},
	{
		cue: `you ADV? should/(ought to)/(should not) ADV? have ADV? ${OUGHT_TOO}`,
		unless: ['have left/arrived/gone by', 'given the/a', 'by now you should have ANY'],
	},
	{
		cue: 'you could ADV? have ADV? called/told/checked/asked/read/let/contacted/warned/mentioned/avoided/prevented/looked/noticed/(been more careful)',
		unless: ['if you could have'],
	},
	{cue: 'you might ADV? have ADV? told/warned/asked us/me'},
	{
		cue: `as WE ADV? (have/had)? ADV? ADV? ${SAID}`,
		unless: ['said WE would'],
	},
	{cue: `as ADV? (has/have/was)? (been)? previously/already/clearly/repeatedly ADV? ${SAID}`},
	{
		cue: 'as you (BE/(have been)/(had been)) ADV? told/informed/advised/warned/notified',
		unless: ['as you BE ADV? told by'],
	},
	{
		cue: 'as ADV? stated/explained/mentioned/advised/said/outlined ...2 in OUR last/previous/earlier/prior/first ANY',
	},
	{cue: 'you never ADV? told/informed/warned/asked us/me'},
	{
		cue: 'you obviously/clearly/evidently/simply (did not)/(have not)/never ADV? read/follow/followed/check/checked/listen/listened/look/looked/try/tried',
	},
	{cue: 'like WE ADV? ADV? said/told/explained/mentioned'},
	{cue: 'WE have? ADV? already ADV? (told/informed/warned/advised/notified you)/explained'},
	{
		cue: '(as)? per OUR ANY? last/previous/earlier/prior ANY? email/e-mail/message/reply/letter/response/note/correspondence',
	},
	{
		cue: '(if you had)/(had you) ADV? (only)? ADV? read/checked/followed/listened/called/told/contacted/looked/paid/asked/waited/reported/kept/booked/informed/let/noticed/mentioned',
		with: {sentence: ['would/could/might/should']},
	},
	{
		cue: `you must have ADV? ${MISDID}`,
		unless: ['must have ANY ...6 to be/by/before', 'must have left the ANY by'],
	},
	{cue: `you ADV? probably/obviously/clearly/evidently/apparently/simply ADV? (have)? ${MISDID}`},
	{cue: 'you ADV? have? ADV? ignored our/the/all/every/both/several'},
	{cue: 'your own fault/mistake/error/carelessness/negligence/doing/oversight/choice'},
	{
		cue: '(this/that/it/which/(the ANY ANY?)) BE ADV? your fault/mistake/doing',
		unless: ['if ...4 BE your'],
	},
	{cue: '(due to)/(because of)/through/from your carelessness/negligence/mistake/inattention/oversight/misuse'},
	{cue: '(it BE)/(this BE)/(that BE) ADV? your responsibility to have'},
	{cue: 'why (did not you)/(did you not)', unless: ['not ADV? receive/get']},
];

const failed: readonly Cue[] = [
	{
		cue: 'you ADV? (have/had)? ADV? failed/neglected/forgot/forgotten/refused/omitted/declined to',
		unless: ['if/(in case)/when/unless/once you ...3 failed/neglected/forgot/forgotten/refused', 'declined to'],
	},
	{
		cue: '(as if)/(as though) from=you ADV? (have/had)? ADV? to=(failed/neglected/forgot/forgotten/refused/omitted to)',
		at: ['from', 'to'],
	},
	{cue: 'you ADV? (did not)/never ADV? bother/bothered to'},
	{cue: 'you (could not) be bothered'},
];

const claim: readonly Cue[] = [
	{
		cue: 'you ADV? (BE)? ADV? claim/claimed/claiming/allege~/insist~/assert~ ADV? that',
		unless: [
			'can/could/may/must/will/to/if/when you? ADV? claim/allege/insist/assert',
			'that ANY? voucher/refund/prize/offer/discount/expense',
		],
	},
	{
		cue: 'you ADV? (BE)? ADV? claim/claimed/claiming/allege/alleged/alleging/insist/insisted/insisting (the/your/our/it/we/i/they/there/nobody/nothing/someone/somebody/(no one)) ...4 was/were/is/are/did/had/has/never/have/came/arrived/went/would/sent/told/broke/took/made/said',
		unless: ['can/could/may/must/will/to/if/when you? ADV? claim'],
	},
	{cue: 'you claim to have ANY'},
	{cue: 'your claim/allegation/assertion/insistence that ANY', unless: ['claim that is/was/has/you/we/i']},
];

const as = (message: string, cues: readonly Cue[], more: object = {}): Cue[] =>
	cues.map((cue) => ({...(typeof cue === 'string' ? {cue} : cue), message, move: 'dismissal', ...more}));

export const cues: readonly Cue[] = [
	...as('points', points, {level: 'warn'}),
	{cue: 'your failure to ANY', message: 'failed', move: 'dismissal', level: 'warn', unless: ['failure to pay']},
	{
		cue: 'your/the/this/that alleged/supposed/so-called/purported ANY',
		message: 'claim',
		move: 'dismissal',
		level: 'warn',
	},
	...as('failed', failed),
	...as('claim', claim),
];
