/** "Never again": that nothing will go wrong any more. House, after S16 and S31. */
import {type Cue, cuesWith} from 'empathylint/rule';

/** What went wrong, as the subject. */
const WRONG =
	'mistake/mistakes/error/errors/mix-up/mix-ups/delay/delays/fault/faults/problem/problems/lapse/oversight/incident/failure/failures/repeat/repetition/recurrence/muddle/issue/issues/trouble/troubles/hitch/(the like)/((of the/this/that) kind/sort)/(like this/that)/(such thing)/((late/missed/lost/broken/wrong) ANY)';
const NEVER = 'never/(not ADV? ever?)';

export const again: readonly Cue[] = [
	...cuesWith({move: 'filler'}, [
		{
			cue: 'will/shall/can/could/must ADV? never/(not ever?) ADV? ever? (happen/occur/recur/reoccur/arise) (again/(a second time)/(in future)/(in the future))',
			unless: ['again until/before'],
		},
		'this/that/it will never ADV? (happen/occur/recur)',
		'(((a/the/this) ANY? mistake/error)/this/it) will ADV? (not/never) be repeated',
		'WE will ADV? (make ADV? sure)/ensure/see/(see to it) that? ...5 never/(do not)/(does not)/(will not) ever? (happen~/occur~/recur~)',
		'never again will',
		'this/that/it (BE/(will be)) the last time',
		{
			cue: 'you will ADV? never/(not ever) ADV? (have/get/see/face/experience/receive/suffer/encounter/wait/chase) ...5 (again/another/late/wrong/delay/delays/problem/problems)',
			unless: ['another ANY? (email/letter/text/message/reminder/call)'],
		},
		'WE will ADV? never ADV? ever? (let you down)/(disappoint you)/(fail you)/(make ANY ANY? mistake)',
		'you will never ADV? be ANY ANY? again',
		'will always ADV? (arrive/be/come/work/run) ...2 (on time)/right/perfect/correct',
		{
			cue: `${WRONG} ADV? will/shall ADV? ${NEVER} ADV? happen/occur/recur/reoccur/arise/(be ADV? repeated/made) again?`,
			unless: ['happen/occur/recur/arise/repeated if/when/once/unless/until/while', 'made worse/better/public/good'],
		},
		{
			cue: '(it/this/that)/repeat/which will/shall ADV? never/(not ADV? ever) ADV? be ADV? repeated/allowed/permitted/tolerated',
			unless: ['allowed/permitted on/in/at/for/to/without'],
		},
		{
			cue: 'repeat/repetition/recurrence ...8 impossible/(out of the question)/(ruled out)',
			unless: ['not impossible', 'impossible to'],
		},
		'no/zero/nil ANY? chance/risk/danger/possibility/prospect of ANY? ANY? repeat/recurrence/repetition',
		'not the slightest/remotest/smallest/faintest chance/risk/danger/possibility/doubt',
		'nothing (like this/that)/(of the/this/that kind/sort) will/can ADV? ever? ADV? happen/occur',
		'no such ANY ADV? will ADV? ever? ADV? happen/occur/recur/(be ADV? made/repeated)',
		`there will ADV? (be no more/further)/(never be another/(any more))/(not ADV? ever? be another/(any more)) ANY? ${WRONG}`,
		`you will ADV? ${NEVER} ADV? have/get/see/face/experience/suffer/encounter any/a? another/more/further/single ANY? ${WRONG}`,
		`you will ADV? have/get/see/face no more/further ANY? ${WRONG}`,
		'you/WE/it/this will/shall ADV? never again',
		'it/this/that will/shall not ADV? recur/reoccur',
		'there will ADV? never/(not ADV? ever?) ADV? be a/any (next time)/repeat/recurrence/repetition',
		{
			cue: `you will ADV? ${NEVER} ADV? see/hear/notice/suffer/experience this/that/such/these ...2 ever? again`,
			unless: ['this/that/these ANY? message/page/screen/window/tip/prompt/banner'],
		},
		'nobody/(no one) will ADV? ever? ...4 again',
		'on time every time',
		'never ever again',
		'will never ADV? break/fail/disappoint',
		'the last you will ADV? hear/see',
		'seen/heard the last of',
		'eliminated/eradicated all/every/any',
		'impossible for this/it/that/such ...3 to',
		`no more ANY? ${WRONG} ever`,
		'never will/shall this/it/such/that',
		`WE will/shall ADV? ${NEVER} ADV? let/allow/permit/tolerate/accept it/this/that/such/anything ...3 happen/occur/recur/again`,
		`WE will/shall ADV? ${NEVER} ADV? make/repeat that/this/such/these/(the same) ANY? mistake/mistakes/error/errors`,
		'WE will ADV? never do ANY ...2 again',
		`will/shall ADV? ${NEVER} ADV? be ADV? allowed/permitted to ADV? happen/recur/occur`,
		'guaranteed/certain never/not ADV? to',
		'(under no circumstances)/(at no time)/(in no case) ADV? will/shall/can ...3 happen/recur/occur/again',
		'last ...4 you/WE will ADV? ever',
		'(this/that/it BE/(will be)) the ADV? last delay/mistake/mix-up/muddle/error',
		'there will ADV? be no repeat/repetition/recurrence',
		{cue: 'chance/risk/danger/likelihood of ...4 BE ADV? zero/nil', unless: ['nil/zero while/if/when']},
		'making ADV? sure/certain that? ...4 never ADV? happens/occurs/recurs',
		'WE will ANY? ADV? (make ADV? sure)/(see to it)/see/ensure that? you never ...4 again',
		'WE will ANY? ADV? (make ADV? sure)/(see to it)/ensure that? nothing ...4 happens/occurs/(goes wrong)',
	]),
	{
		cue: 'fixed/solved/resolved/cured/sorted/mended/ended/gone/over/(rid of) ...3 (for good)/(once and for all)/forever/(for ever)',
		unless: ['good measure/reason/cause', 'for all NUMBER/of/the/our'],
	},
	{cue: 'from now on ...8 perfect/flawless/(on time)/always/never', move: 'filler'},
	{cue: 'will ...2 always/never/perfect/flawless ...6 from now on', move: 'filler'},
];
