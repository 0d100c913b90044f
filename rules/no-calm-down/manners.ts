/** Orders about tone and patience. S25, S35. */
import {type Cue, cuesWith} from 'empathylint/rule';
import {MOOD} from './moods.ts';

export const manners: readonly Cue[] = [
	...cuesWith({message: 'tone', level: 'warn', move: 'dismissal'}, [
		'mind/watch/moderate/mend/lower/soften your language/tone/voice/attitude/manners/mouth/words',
		'refrain from ...4 language/tone/swearing/shouting/insults/insulting/rudeness/outbursts',
		'your tone/attitude/language/manner/rudeness/behaviour/conduct BE ADV? (not ANY)/unacceptable/unhelpful/inappropriate/(uncalled for)/unnecessary/(out of order/line)/aggressive/rude/hostile/abusive/offensive/disrespectful',
		{
			cue: 'adjust/change/drop/lose your/the/that ADV? tone/attitude/sarcasm',
			unless: ['change the ANY'],
		},
		'(keep your voice down)/(keep your language clean)/(civil tongue)/(tone/dial it ANY? down)/(watch/mind how/what you speak/talk/say/write)',
		'(do not)/(will not)/(can not) ADV? appreciate/like/tolerate/accept/(care for) your/that/this/such ANY? tone/language/attitude/manner/rudeness',
		'you/please ...3 be ADV? ADV? more polite/civil/respectful/courteous',
		'any need for that/this/such ANY? tone/language/attitude',
		'tone down the/your ANY',
		'no way to speak/talk to us/me/OUR',
		'such/this/that/abusive/foul/offensive/bad/rude language/tone/behaviour (will not)/(is not) ADV? be? tolerated/acceptable/accepted',
		`no excuse/reason/call for being ADV? ${MOOD}`,
		'no excuse/place/room for your/that/this/such ...2 tone/language/attitude/rudeness',
		'less/(enough of/with the)/(spare us/me the)/(drop/cut the) ADV? drama/hysterics/theatrics/sarcasm/dramatics/tantrum',
		{
			cue: 'please/kindly/(ask you to)/(that you)/(try to) ADV? be/stay/remain ADV? civil/polite/respectful/courteous/reasonable/civilised',
			unless: ['respectful/polite/courteous of/to/towards'],
		},
		'keep this/it/things ANY? civil/polite/respectful/courteous',
		'speak/talk/write to us/me/OUR ANY? ADV? politely/civilly/respectfully/(with respect)',
		'little/some/more/(bit of) calm/patience/civility/courtesy/politeness ...3 would',
	]),
	...cuesWith({message: 'patience', level: 'info'}, [
		{
			cue: 'START please/kindly? ADV? from=be/remain/stay to=patient',
			at: ['from', 'to'],
			without: {next: ['WHEN']},
		},
		{
			cue: 'please/kindly/(ask you to)/(need you to)/(try to)/(you will? ADV? (need to)/must/(have to)) ADV? from=be/remain/stay ADV? ADV? more? to=patient',
			at: ['from', 'to'],
			without: {next: ['WHEN']},
		},
		{
			cue: 'it BE ADV? important/essential/crucial/vital/necessary (that you)/to ADV? from=be/remain/stay ADV? to=patient',
			at: ['from', 'to'],
			move: 'dismissal',
		},
		{
			cue: 'START please/kindly? ADV? from=have/show/exercise (a little)/some/more? to=patience',
			at: ['from', 'to'],
			without: {next: ['WHEN']},
		},
		{
			cue: 'please/kindly/(ask you to)/(need you to)/(try to) ADV? from=have/show/exercise (a little)/some/more? to=patience',
			at: ['from', 'to'],
			without: {next: ['WHEN']},
		},
		{
			cue: 'ask/asking ANY? for act=(your ANY? patience)',
			at: 'act',
			without: {next: ['WHEN']},
		},
		{
			cue: 'START (some/(a bit of)/(a little))? patience, please',
			without: {next: ['WHEN']},
		},
		{
			cue: 'please/kindly ADV? act=(wait ADV? patiently)',
			at: 'act',
			without: {next: ['WHEN']},
		},
		{
			cue: 'bear with us/me and from=be/remain/stay to=patient',
			at: ['from', 'to'],
			without: {next: ['WHEN']},
		},
	]),
];
