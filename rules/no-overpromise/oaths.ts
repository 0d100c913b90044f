/** Oaths and bets on an outcome. House, after S31. */
import type {Cue} from 'empathylint/rule';

export const oaths: readonly Cue[] = [
	{
		cue: 'have/got/give/giving/gave you? OUR ANY? ANY? word/promise/vow/pledge/guarantee/oath',
		move: 'filler',
		unless: [
			'price/service ANY? promise/guarantee',
			'promise/word/pledge/guarantee to ACT-V',
			'promise/word/pledge that WE will ACT-V',
		],
	},
	{
		cue: 'cast-iron/(cast iron)/rock-solid/ironclad/watertight/unbreakable/solemn promise/guarantee/pledge/vow',
		move: 'filler',
	},
	{cue: '(that/this/it is) ADV? a/our/my ANY? promise/guarantee/vow END', move: 'filler'},
	{cue: 'WE ADV? ANY? promise/guarantee/swear/vow you? it/this/that? END', move: 'filler'},
	{cue: 'WE ADV? (ANY)? swear', move: 'filler', unless: ['swear by/at/in/word/words/off']},
	{
		cue: '(cross OUR heart/hearts)/(hand on heart)/(on my life/honour)/(scouts/scout honour)/(mark OUR words)/(word of honour)/(upon my word)',
		move: 'filler',
	},
	{cue: 'bet/stake/staking OUR/your/anything ANY? ANY? on', move: 'filler'},
	{cue: 'you can ADV? bank on it/us/this/that', move: 'filler'},
	{cue: 'count on it/that END', move: 'filler'},
	{cue: 'OUR promise to you', move: 'filler'},
	{cue: 'promise faithfully', move: 'filler'},
	{cue: 'promise/say/guarantee ...3 certainty', move: 'filler'},
	{cue: 'BE ADV? a certainty', move: 'filler'},
	{cue: '(no two ways about it)/(by hook or by crook)', move: 'filler'},
	{
		cue: '(dead cert/certainty)/(foregone conclusion)/(absolute/total/complete certainty)/(shadow of a doubt)',
		move: 'filler',
		unless: ['not/no ...2 foregone/absolute/total/complete'],
	},
	{cue: '(it/this/that BE) ADV? a sure thing', move: 'filler'},
	{cue: 'as good as done/fixed/sorted/solved/yours', move: 'filler'},
	{
		cue: 'consider it/that/this ADV? done/sorted/fixed/solved/handled',
		move: 'filler',
		unless: ['done/sorted/fixed/solved/handled when/if/once'],
	},
];
