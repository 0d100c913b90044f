/** Oaths and bets on an outcome. House, after S31. */
import {type Cue, cuesWith} from 'empathylint/rule';

export const oaths: readonly Cue[] = cuesWith({move: 'filler'}, [
	{
		cue: 'have/got/give/giving/gave you? OUR ANY? ANY? word/promise/vow/pledge/guarantee/oath',
		unless: [
			'price/service ANY? promise/guarantee',
			'promise/word/pledge/guarantee to ACT-V',
			'promise/word/pledge that WE will ACT-V',
		],
	},
	'cast-iron/(cast iron)/rock-solid/ironclad/watertight/unbreakable/solemn promise/guarantee/pledge/vow',
	'(that/this/it is) ADV? a/our/my ANY? promise/guarantee/vow END',
	'WE ADV? ANY? promise/guarantee/swear/vow you? it/this/that? END',
	{cue: 'WE ADV? (ANY)? swear', unless: ['swear by/at/in/word/words/off']},
	'(cross OUR heart/hearts)/(hand on heart)/(on my life/honour)/(scouts/scout honour)/(mark OUR words)/(word of honour)/(upon my word)',
	'bet/stake/staking OUR/your/anything ANY? ANY? on',
	'you can ADV? bank on it/us/this/that',
	'count on it/that END',
	'OUR promise to you',
	'promise faithfully',
	'promise/say/guarantee ...3 certainty',
	'BE ADV? a certainty',
	'(no two ways about it)/(by hook or by crook)',
	{
		cue: '(dead cert/certainty)/(foregone conclusion)/(absolute/total/complete certainty)/(shadow of a doubt)',
		unless: ['not/no ...2 foregone/absolute/total/complete'],
	},
	'(it/this/that BE) ADV? a sure thing',
	'as good as done/fixed/sorted/solved/yours',
	{
		cue: 'consider it/that/this ADV? done/sorted/fixed/solved/handled',
		unless: ['done/sorted/fixed/solved/handled when/if/once'],
	},
]);
