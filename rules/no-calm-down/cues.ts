/** Orders about feelings, tone and patience. S25, S35. */
import type {Cue} from 'empathylint/rule';
import {manners} from './manners.ts';
import {MOOD, NOT, OUTBURST, OUTBURSTS} from './moods.ts';

/** Where bodies, dough or a fire are spoken of, calm is no order about feelings. House. */
const BODY =
	'muscle/muscles/shoulder/shoulders/jaw/arm/arms/leg/legs/neck/back/breathe/exhale/inhale/stretch/nurse/dentist/massage/spa/yoga/grip';
const KITCHEN = 'dough/fridge/oven/cake/cream/batter/pastry/glass/glasses/wine/slice/serve';
const DANGER = 'fire/smoke/evacuate/evacuation/earthquake/siren/turbulence/gas/(alarm ANY? sounds)';

export const cues: readonly Cue[] = [
	{
		cue: 'calm down',
		move: 'dismissal',
		unless: [
			'calm down the/your/a/an ANY',
			'things/it/they/weather/wind/winds/sea/market/markets/traffic/skin/nerves/dog/pet/children ...3 calm down',
			'help~ ...4 calm down',
			'the ANY ANY? calm down',
		],
	},
	{
		cue: '(calm yourself/yourselves)/(simmer down)/(pull yourself together)/(get a grip)/(compose yourself)/(lighten up)/(take it easy)',
		move: 'dismissal',
	},
	{
		cue: '(control yourself)/(keep your cool/temper/composure)/(keep your hair on)/(keep your chin up)/(check/watch/mind your temper)/(control your temper/emotions/anger)',
		move: 'dismissal',
		unless: ['cool box/bag/boxes/bags/drinks'],
	},
	{
		cue: 'act=(stay/keep/remain calm)',
		at: 'act',
		move: 'dismissal',
		unless: [
			'calm and leave/evacuate/exit/go/walk/move/follow/use/alert/proceed/call/ring/dial',
			'help~/train~/teach~/learn~/how ...4 stay/keep/remain calm',
			'i/we/they/who/staff/(our ANY) ADV? ADV? stay/keep/remain calm',
		],
		without: {nearby: [DANGER]},
	},
	{
		cue: 'START (please/kindly)? (just)? relax/chill (out)? END',
		move: 'dismissal',
		without: {nearby: [BODY, KITCHEN]},
	},
	{
		cue: 'START (please/kindly)? (just)? act=(relax/chill), ANY',
		at: 'act',
		move: 'dismissal',
		unless: ['relax/chill, unwind/recharge/enjoy/then/refresh/explore/sit/and/or/cover/breathe'],
		without: {nearby: [BODY]},
	},
	{
		cue: '(you ADV? (need to)/(have to)/(ought to)/should)/(you to)/(try to)/((can/could/would/will) you) ADV? please? act=(relax/chill (a little/bit)?) END',
		move: 'dismissal',
		without: {nearby: [BODY]},
	},
	{
		cue: 'please/just/(try to)/(you ADV? need to) ADV? act=(relax/chill) while/about/until/(and let us/me/OUR)',
		at: 'act',
		move: 'dismissal',
		without: {nearby: [BODY, KITCHEN]},
	},
	{cue: 'chillax/(chill pill)/(wind your neck in)/(cool your jets)/(hold your horses)', move: 'dismissal'},
	{
		cue: "please/kindly/let's/(let us)/(you to)/(need to)/(you should) ADV? ADV? act=(settle/quieten/cool/pipe down)/(cool off)",
		at: 'act',
		move: 'dismissal',
		unless: ['cool/settle down/off in/the/your/before/after/with/to'],
	},
	{cue: 'START act=(settle/quieten/pipe down)', at: 'act', move: 'dismissal', unless: ['settle down in/with/to']},
	{cue: 'you have? ADV? calmed/cooled down/off', move: 'dismissal'},
	{cue: 'mind/with/try calming down', move: 'dismissal'},
	{cue: 'START whoa? easy now/there/tiger', move: 'dismissal', unless: ['there BE']},
	{cue: 'START (please/now)? steady on', move: 'dismissal', unless: ['on the/your/its']},
	{cue: 'START (please/now/just)? cool it END', move: 'dismissal'},
	{cue: 'START (oh/now/so/please)? cheer/chin/loosen up', move: 'dismissal', unless: ['up your/the/a/any']},
	{
		cue: '(knickers/undies/pants in a twist/bunch/knot)/(get over yourself)/(behave yourself)/(temper, temper)',
		move: 'dismissal',
	},
	{cue: 'behave/act/discuss/talk ...3 like ANY? ANY? adult/adults/grown-up/grown-ups', move: 'dismissal'},
	{cue: 'when/once/if/until you BE ADV? calmer', move: 'dismissal'},
	{cue: `(do you have to)/(must you)/(do you need to)/(there ANY? need to) ADV? ${OUTBURST}`, move: 'dismissal'},
	{cue: `enough of/with the/this/that ${OUTBURSTS}`, move: 'dismissal'},
	{cue: 'hold of yourself', move: 'dismissal'},
	{cue: 'START (please/just)? keep it together', move: 'dismissal'},
	{cue: 'calm head/heads would', move: 'dismissal'},
	{cue: 'staying/remaining/keeping calm BE/will/would', move: 'dismissal'},
	{cue: 'cooler heads', move: 'dismissal'},
	{cue: 'moment/second/minute to breathe', move: 'dismissal'},
	{
		cue: 'look/discuss/talk/speak/consider ...3 calmly',
		move: 'dismissal',
		unless: ['WE/who/they discuss/talk/speak/consider/look ...3 calmly'],
	},
	{cue: `no amount of anger/rudeness/${OUTBURSTS}`, move: 'dismissal'},
	{cue: 'keep a ANY? cool/level head', move: 'dismissal'},
	{
		cue: 'act=(keep your shirt on)',
		at: 'act',
		move: 'dismissal',
		unless: ['shirt on for/during/while/when/in'],
	},
	{
		cue: `please/kindly/just/you/(you to)/(need to)/must ADV? act=(stop/stopped/quit/cease ADV? ${OUTBURSTS})`,
		at: 'act',
		move: 'dismissal',
	},
	{cue: `START act=(stop/quit ADV? ${OUTBURSTS})`, at: 'act', move: 'dismissal'},
	{
		cue: `(being/getting/becoming ADV? ${MOOD}) (with/at/about ANY ANY?)? ADV? (will not)/(does not)/(is not going)/(will never)/(gets/(will get) ANY nowhere)`,
		move: 'dismissal',
	},
	{
		cue: `anger/rage/rudeness/panic/(losing your temper/cool/patience)/(rude/angry/abusive/nasty messages/emails/words/letters/calls)/(raising your voice)/${OUTBURSTS} (ADV? at/about ANY ANY?)? ADV? (will not)/(does not)/(is not going)/(will never)/(gets/(will get) ANY nowhere)`,
		move: 'dismissal',
	},
	{
		cue: `(no use/good/point/sense in?)/(not worth)/pointless/against ADV? (being/getting/becoming ADV? ${MOOD})`,
		move: 'dismissal',
	},
	{cue: `(no use/good/point/sense in?)/(not worth)/pointless ADV? ${OUTBURSTS}`, move: 'dismissal'},
	{cue: `not ADV? help to ADV? (be/get/become ADV? ${MOOD})`, move: 'dismissal'},
	{
		cue: `useless/pointless/silly/childish/foolish/unreasonable to ADV? (be/get/become ADV? ${MOOD})`,
		move: 'dismissal',
	},
	{
		cue: `${NOT} ADV? let (it/this/that/them/things)/(the ANY ANY?) ADV? (get to you)/(get you down)/(upset/bother/stress/worry/annoy/faze you)/(spoil/ruin your)`,
		move: 'dismissal',
	},
	{
		cue: `${NOT} ADV? take it/this/that/things/everything ADV? (to heart)/personally`,
		move: 'dismissal',
		unless: ['WE do not'],
	},
	{cue: `be/sound/(you were/are) ADV? ADV? less ${MOOD}`, move: 'dismissal'},
	{cue: 'keep/leave your ANY? emotions/feelings/anger (in check)/(out of)/aside/(under control)', move: 'dismissal'},
	{
		cue: 'your anger/frustration/outrage/reaction/upset/indignation/annoyance BE ADV? misplaced/unjustified/unwarranted/unfounded/unreasonable/disproportionate/excessive/unhelpful/(out of proportion)',
		move: 'dismissal',
	},
	{cue: `${MOOD} over/about nothing`, move: 'dismissal'},
	{cue: `${NOT} ADV? stress/stressing END`, move: 'dismissal'},
	{
		cue: 'please/just/(try to)/(need to) ADV? act=(stay/keep/remain composed/collected/level-headed)',
		at: 'act',
		move: 'dismissal',
	},
	{cue: `why/what are you ADV? ADV? ${MOOD}`, move: 'dismissal'},
	{cue: `not ADV? see/understand/know why you BE ADV? ADV? ${MOOD}`, move: 'dismissal'},
	{
		cue: 'you BE (far/way/much)? too/overly/unduly sensitive/emotional/dramatic/aggressive/rude/hostile/demanding/impatient/touchy',
		move: 'dismissal',
	},
	{cue: `you BE ADV? being ADV? (too/so)? ADV? ${MOOD}`, move: 'dismissal'},
	{
		cue: `${NOT} ADV? be/get/become/act/feel/being/getting ADV? (so/too/all/that)? ADV? ${MOOD}`,
		move: 'dismissal',
		unless: ['personal ANY', 'discouraged/disappointed/frustrated if'],
	},
	{
		cue: `no need/reason/point/cause/call/right/business/grounds/excuse (here)? (for (you/anyone))? to ADV? (be/get/feel/become/act ADV? (so/too/all)? ${MOOD})`,
		move: 'dismissal',
	},
	{
		cue: `do/BE not need (here)? (for (you/anyone))? to ADV? (be/get/feel/become/act ADV? (so/too/all)? ${MOOD})`,
		move: 'dismissal',
	},
	{
		cue: `no need/reason/point/cause/call (here)? (for (you/anyone))? to ADV? ${OUTBURST}`,
		move: 'dismissal',
	},
	{cue: `do not need (here)? (for (you/anyone))? to ADV? ${OUTBURST}`, move: 'dismissal'},
	{
		cue: 'no need/reason/cause/call for ADV? (such? a/any/this/that/all ANY?)? (fuss/hysteria/histrionics/dramatics/insults/panic/alarm/anger/drama/shouting/panicking/hysterics/rudeness/swearing/sarcasm/aggression/outbursts/(that/this/such ...3 tone/language))',
		move: 'dismissal',
	},
	{cue: `${NOT} ADV? ${OUTBURST}`, move: 'dismissal', unless: ['panic buy/buying/sell/selling']},
	{
		cue: 'take a/some/(a few) ANY? breath/breaths',
		move: 'dismissal',
		unless: [
			'breath/breaths in/when/through/out/for',
			'breath/breaths and hold/count/exhale/release/blow/push/step/dive',
		],
	},
	{cue: 'START (a/some)? deep breath/breaths', move: 'dismissal', unless: ['breath/breaths ADV? BE/help/can/work/in']},
	...manners,
];
