/** Orders about feelings, tone and patience. S25, S35. */
import type {Cue} from 'empathylint/rule';

const MOOD =
	'upset/angry/alarmed/dramatic/melodramatic/(worked up)/(wound up)/emotional/rude/silly/hysterical/mad/cross/impatient/offended/hostile/aggressive/unreasonable/irate/annoyed/agitated/abusive/furious/(carried away)/ridiculous/childish/cheeky/sarcastic/personal/(so heated)/defensive';
const OUTBURST =
	'panic/overreact/shout/yell/swear/(raise your voice)/(lose your temper)/(make a scene)/(make a fuss)/(take that tone)';
const NOT = '(do not)/(try not to)/(please not to)/(not to)/(stop)';

export const cues: readonly Cue[] = [
	{
		cue: 'calm down',
		move: 'dismissal',
		unless: [
			'calm down the/your/a/an ANY',
			'things/it/that/they/weather/wind/winds/sea/market/markets/traffic/skin/nerves/dog/pet/children ...3 calm down',
			'help~/once/when/until ...4 calm down',
		],
	},
	{
		cue: '(calm yourself/yourselves)/(simmer down)/(pull yourself together)/(get a grip)/(compose yourself)/(lighten up)/(take it easy)',
		move: 'dismissal',
	},
	{
		cue: '(control yourself)/(keep your cool/temper)/(keep your hair on)/(control your temper/emotions/anger)',
		move: 'dismissal',
	},
	{
		cue: 'act=(stay/keep/remain calm)',
		at: 'act',
		move: 'dismissal',
		unless: [
			'calm and leave/evacuate/exit/go/walk/move/follow/use/alert/proceed',
			'help~/train~/teach~/learn~/how ...4 stay/keep/remain calm',
			'i/we/they/who/staff/(our ANY) ADV? ADV? stay/keep/remain calm',
		],
	},
	{cue: 'START (please/kindly)? (just)? relax/chill (out)? END', move: 'dismissal'},
	{
		cue: 'START (please/kindly)? (just)? act=(relax/chill), ANY',
		at: 'act',
		move: 'dismissal',
		unless: ['relax/chill, unwind/recharge/enjoy/then/refresh/explore/sit/and/or/cover'],
	},
	{cue: 'you ADV? (need to)/(have to)/should ADV? relax/chill END', move: 'dismissal'},
	{cue: `you BE ADV? being ADV? (too/so)? ADV? ${MOOD}`, move: 'dismissal'},
	{cue: 'please/(try to)/(need to) ADV? act=(relax/chill) while/about/until', at: 'act', move: 'dismissal'},
	{
		cue: `${NOT} ADV? be/get/become/act/feel/being/getting ADV? (so/too/all/that)? ADV? ${MOOD}`,
		move: 'dismissal',
		unless: ['personal ANY'],
	},
	{
		cue: `(no (need/reason/point/cause/call))/(do not need)/(BE not need) (here)? (for (you/anyone))? to ADV? (be/get/feel/become/act ADV? (so/too/all)? ${MOOD})`,
		move: 'dismissal',
	},
	{
		cue: `(no (need/reason/point/cause/call))/(do not need) (here)? (for (you/anyone))? to ADV? ${OUTBURST}`,
		move: 'dismissal',
	},
	{
		cue: 'no need/reason/cause/call for ADV? (panic/alarm/anger/drama/shouting/panicking/hysterics/rudeness/swearing/sarcasm/aggression/outbursts/(that/this/such ...3 tone/language))',
		move: 'dismissal',
	},
	{cue: `${NOT} ADV? ${OUTBURST}`, move: 'dismissal', unless: ['panic buy/buying/sell/selling']},
	{
		cue: 'mind/watch/moderate/mend/lower your language/tone/voice/attitude/manners',
		message: 'tone',
		level: 'warn',
		move: 'dismissal',
	},
	{
		cue: 'refrain from ...4 language/tone/swearing/shouting/insults/insulting/rudeness/outbursts',
		message: 'tone',
		level: 'warn',
		move: 'dismissal',
	},
	{
		cue: 'your tone/attitude/language/manner/rudeness BE ADV? (not ANY)/unacceptable/unhelpful/inappropriate/(uncalled for)/unnecessary',
		message: 'tone',
		level: 'warn',
		move: 'dismissal',
	},
	{cue: 'take a ANY? breath', move: 'dismissal', unless: ['breath in/and/when/through/out']},
	{
		cue: 'START please/kindly? ADV? act=(be/remain/stay patient)',
		at: 'act',
		message: 'patience',
		level: 'info',
		without: {next: ['WHEN']},
	},
	{
		cue: 'please/kindly/(ask you to)/(need you to)/(try to) ADV? act=(be/remain/stay patient)',
		at: 'act',
		message: 'patience',
		level: 'info',
		without: {next: ['WHEN']},
	},
];
