/** "As I said": talking down. S31, S35. */
import type {Cue} from 'empathylint/rule';

const SAID =
	'said/stated/explained/mentioned/(told you)/advised/(pointed out)/(made clear)/warned/informed/indicated/noted/clarified/(let you know)/communicated';

export const said: readonly Cue[] = [
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
		cue: `as ADV? (has/have/was)? been? ADV? ${SAID} ...2 (times/occasions)/before/(to you)/(more than once)`,
	},
	{
		cue: 'as OUR ANY? last/previous/earlier/prior/first ANY? email/e-mail/message/reply/letter/note ADV? (made ANY? clear)/explained/explains/stated/states/said/says',
	},
	{
		cue: 'refer ...3 to OUR ANY? last/previous/earlier/prior ANY? email/e-mail/message/reply/letter/response/correspondence',
	},
	{cue: 'WE did ADV? warn/tell/inform/advise/remind you'},
	{
		cue: 'WE have? ADV? told/asked/warned/reminded/informed/explained/said ...5 times/twice/before/repeatedly/already/(more than once)',
		unless: ['before ANY'],
		without: {sentence: ['SORRY', 'wrong/mistake/should']},
	},
	{
		cue: 'as the/our/your ANY ANY? clearly/plainly/explicitly ADV? state/states/stated/say/says/said/show/shows/explain/explains',
	},
	{cue: '(it ADV? clearly/plainly/quite ADV? says/states/said/stated)/(it BE ADV? clearly/plainly stated)'},
	{cue: 'read what WE ADV? wrote/said/sent/told'},
	{
		cue: 'how often/(many times) do/must/have/should WE ADV? (have to)? tell/told/explain/explained/ask/asked/say/said/repeat',
	},
	{cue: `as has/have already/previously/repeatedly been ${SAID}`},
	{cue: 'been over/through this ADV? already/before'},
	{cue: 'START i repeat'},
	{cue: 'as WE keep/kept saying/telling/repeating'},
	{cue: 'WE have? ADV? explained this/it/that to you'},
	{cue: 'thought ...3 made ...2 clear'},
	{cue: 'read/reread/re-read OUR ANY? last/previous/earlier/prior ANY? email/e-mail/message/reply/letter'},
	{cue: 'to repeat what WE'},
	{
		cue: 'as ADV? stated/explained/mentioned/advised/said/outlined ...2 in OUR last/previous/earlier/prior/first ANY',
	},
	{
		cue: 'as ADV? advised/explained/told/informed/communicated/clarified in/by/during/on/via OUR/the ANY? ANY? email/e-mail/message/letter/call/reply/correspondence',
		unless: ['email/e-mail/message/letter below/above/attached'],
	},
	{cue: 'like WE ADV? ADV? said/told/explained/mentioned'},
	{cue: 'WE have? ADV? already ADV? (told/informed/warned/advised/notified you)/explained'},
	{
		cue: '(as)? per OUR ANY? last/previous/earlier/prior ANY? email/e-mail/message/reply/letter/response/note/correspondence',
	},
];
