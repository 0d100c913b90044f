/** Orders about feelings, tone and patience. S25, S35. */
import {type Cue, cuesWith} from 'empathylint/rule';
import {manners} from './manners.ts';
import {MOOD, NOT, OUTBURST, OUTBURSTS} from './moods.ts';

/** Where bodies, dough or a fire are spoken of, calm is no order about feelings. House. */
const BODY =
	'muscle/muscles/shoulder/shoulders/jaw/arm/arms/leg/legs/neck/back/breathe/exhale/inhale/stretch/nurse/dentist/massage/spa/yoga/grip';
const KITCHEN = 'dough/fridge/oven/cake/cream/batter/pastry/glass/glasses/wine/slice/serve';
const DANGER = 'fire/smoke/evacuate/evacuation/earthquake/siren/turbulence/gas/(alarm ANY? sounds)';

export const cues: readonly Cue[] = [
	...cuesWith({move: 'dismissal'}, [
		{
			cue: 'calm down',
			unless: [
				'calm down the/your/a/an ANY',
				'things/it/they/weather/wind/winds/sea/market/markets/traffic/skin/nerves/dog/pet/children ...3 calm down',
				'help~ ...4 calm down',
				'the ANY ANY? calm down',
			],
		},
		'(calm yourself/yourselves)/(simmer down)/(pull yourself together)/(get a grip)/(compose yourself)/(lighten up)/(take it easy)',
		{
			cue: '(control yourself)/(keep your cool/temper/composure)/(keep your hair on)/(keep your chin up)/(check/watch/mind your temper)/(control your temper/emotions/anger)',
			unless: ['cool box/bag/boxes/bags/drinks'],
		},
		{
			cue: 'act=(stay/keep/remain calm)',
			at: 'act',
			unless: [
				'calm and leave/evacuate/exit/go/walk/move/follow/use/alert/proceed/call/ring/dial',
				'help~/train~/teach~/learn~/how ...4 stay/keep/remain calm',
				'i/we/they/who/staff/(our ANY) ADV? ADV? stay/keep/remain calm',
			],
			without: {nearby: [DANGER]},
		},
		{
			cue: 'START (please/kindly)? (just)? relax/chill (out)? END',
			without: {nearby: [BODY, KITCHEN]},
		},
		{
			cue: 'START (please/kindly)? (just)? act=(relax/chill), ANY',
			at: 'act',
			unless: ['relax/chill, unwind/recharge/enjoy/then/refresh/explore/sit/and/or/cover/breathe'],
			without: {nearby: [BODY]},
		},
		{
			cue: '(you ADV? (need to)/(have to)/(ought to)/should)/(you to)/(try to)/((can/could/would/will) you) ADV? please? act=(relax/chill (a little/bit)?) END',
			without: {nearby: [BODY]},
		},
		{
			cue: 'please/just/(try to)/(you ADV? need to) ADV? act=(relax/chill) while/about/until/(and let us/me/OUR)',
			at: 'act',
			without: {nearby: [BODY, KITCHEN]},
		},
		'chillax/(chill pill)/(wind your neck in)/(cool your jets)/(hold your horses)',
		{
			cue: "please/kindly/let's/(let us)/(you to)/(need to)/(you should) ADV? ADV? act=(settle/quieten/cool/pipe down)/(cool off)",
			at: 'act',
			unless: ['cool/settle down/off in/the/your/before/after/with/to'],
		},
		{cue: 'START act=(settle/quieten/pipe down)', at: 'act', unless: ['settle down in/with/to']},
		'you have? ADV? calmed/cooled down/off',
		'mind/with/try calming down',
		{cue: 'START whoa? easy now/there/tiger', unless: ['there BE']},
		{cue: 'START (please/now)? steady on', unless: ['on the/your/its']},
		'START (please/now/just)? cool it END',
		{cue: 'START (oh/now/so/please)? cheer/chin/loosen up', unless: ['up your/the/a/any']},
		'(knickers/undies/pants in a twist/bunch/knot)/(get over yourself)/(behave yourself)/(temper, temper)',
		'behave/act/discuss/talk ...3 like ANY? ANY? adult/adults/grown-up/grown-ups',
		'when/once/if/until you BE ADV? calmer',
		`(do you have to)/(must you)/(do you need to)/(there ANY? need to) ADV? ${OUTBURST}`,
		`enough of/with the/this/that ${OUTBURSTS}`,
		'hold of yourself',
		'START (please/just)? keep it together',
		'calm head/heads would',
		'staying/remaining/keeping calm BE/will/would',
		'cooler heads',
		'moment/second/minute to breathe',
		{
			cue: 'look/discuss/talk/speak/consider ...3 calmly',
			unless: ['WE/who/they discuss/talk/speak/consider/look ...3 calmly'],
		},
		`no amount of anger/rudeness/${OUTBURSTS}`,
		'keep a ANY? cool/level head',
		{
			cue: 'act=(keep your shirt on)',
			at: 'act',
			unless: ['shirt on for/during/while/when/in'],
		},
		{
			cue: `please/kindly/just/you/(you to)/(need to)/must ADV? act=(stop/stopped/quit/cease ADV? ${OUTBURSTS})`,
			at: 'act',
		},
		{cue: `START act=(stop/quit ADV? ${OUTBURSTS})`, at: 'act'},
		`(being/getting/becoming ADV? ${MOOD}) (with/at/about ANY ANY?)? ADV? (will not)/(does not)/(is not going)/(will never)/(gets/(will get) ANY nowhere)`,
		`anger/rage/rudeness/panic/(losing your temper/cool/patience)/(rude/angry/abusive/nasty messages/emails/words/letters/calls)/(raising your voice)/${OUTBURSTS} (ADV? at/about ANY ANY?)? ADV? (will not)/(does not)/(is not going)/(will never)/(gets/(will get) ANY nowhere)`,
		`(no use/good/point/sense in?)/(not worth)/pointless/against ADV? (being/getting/becoming ADV? ${MOOD})`,
		`(no use/good/point/sense in?)/(not worth)/pointless ADV? ${OUTBURSTS}`,
		`not ADV? help to ADV? (be/get/become ADV? ${MOOD})`,
		`useless/pointless/silly/childish/foolish/unreasonable to ADV? (be/get/become ADV? ${MOOD})`,
		`${NOT} ADV? let (it/this/that/them/things)/(the ANY ANY?) ADV? (get to you)/(get you down)/(upset/bother/stress/worry/annoy/faze you)/(spoil/ruin your)`,
		{
			cue: `${NOT} ADV? take it/this/that/things/everything ADV? (to heart)/personally`,
			unless: ['WE do not'],
		},
		`be/sound/(you were/are) ADV? ADV? less ${MOOD}`,
		'keep/leave your ANY? emotions/feelings/anger (in check)/(out of)/aside/(under control)',
		'your anger/frustration/outrage/reaction/upset/indignation/annoyance BE ADV? misplaced/unjustified/unwarranted/unfounded/unreasonable/disproportionate/excessive/unhelpful/(out of proportion)',
		`${MOOD} over/about nothing`,
		`${NOT} ADV? stress/stressing END`,
		{
			cue: 'please/just/(try to)/(need to) ADV? act=(stay/keep/remain composed/collected/level-headed)',
			at: 'act',
		},
		`why/what are you ADV? ADV? ${MOOD}`,
		`not ADV? see/understand/know why you BE ADV? ADV? ${MOOD}`,
		'you BE (far/way/much)? too/overly/unduly sensitive/emotional/dramatic/aggressive/rude/hostile/demanding/impatient/touchy',
		`you BE ADV? being ADV? (too/so)? ADV? ${MOOD}`,
		{
			cue: `${NOT} ADV? be/get/become/act/feel/being/getting ADV? (so/too/all/that)? ADV? ${MOOD}`,
			unless: ['personal ANY', 'discouraged/disappointed/frustrated if'],
		},
		`no need/reason/point/cause/call/right/business/grounds/excuse (here)? (for (you/anyone))? to ADV? (be/get/feel/become/act ADV? (so/too/all)? ${MOOD})`,
		`do/BE not need (here)? (for (you/anyone))? to ADV? (be/get/feel/become/act ADV? (so/too/all)? ${MOOD})`,
		`no need/reason/point/cause/call (here)? (for (you/anyone))? to ADV? ${OUTBURST}`,
		`do not need (here)? (for (you/anyone))? to ADV? ${OUTBURST}`,
		{
			cue: `nothing (here)? to ADV? (be/get/feel/become ADV? (so/too/all)? ${MOOD})/${OUTBURST}`,
			unless: ['(lose ANY? sleep/heart)/(make a fuss/scene)'],
		},
		'no need/reason/cause/call for ADV? (such? a/any/this/that/all ANY?)? (fuss/hysteria/histrionics/dramatics/insults/panic/alarm/anger/drama/shouting/panicking/hysterics/rudeness/swearing/sarcasm/aggression/outbursts/(that/this/such ...3 tone/language))',
		{cue: `${NOT} ADV? ${OUTBURST}`, unless: ['panic buy/buying/sell/selling']},
		{
			cue: 'take a/some/(a few) ANY? breath/breaths',
			unless: [
				'breath/breaths in/when/through/out/for',
				'breath/breaths and hold/count/exhale/release/blow/push/step/dive',
			],
		},
		{cue: 'START (a/some)? deep breath/breaths', unless: ['breath/breaths ADV? BE/help/can/work/in']},
	]),
	...manners,
];
