/** Bad news, beside which a single exclamation mark counts. House. */
import type {Cue} from 'empathylint/rule';

export const badNews: readonly Cue[] = [
	{cue: 'SERVICE-N ADV? BAD-PART/failed', message: false},
	{
		cue: 'BE/(had/have/has to be)/got ADV? (turned down)/(called off)/(put off)/(cut off)/(held up)/(knocked back)/(thrown out)/(mixed up)/(broken into)/(sold out)/postponed/shut/(beyond repair)/(given to ANY else)/(too late)/(no longer ANY)',
		message: false,
		unless: ['been/are/is/was/were never/not', 'no longer BAD-PART'],
	},
	{
		cue: 'BE/got ADV? withdrawn/destroyed/scrapped/wrecked/ruined/axed/revoked/confiscated/seized/flooded/burnt/emptied/shelved/disqualified/barred/banned/terminated',
		message: false,
	},
	{
		cue: 'go~/going/gone missing/wrong/astray/down/bust',
		message: false,
		unless: ['nothing/not/never/well/if ...3 go~/going/gone'],
	},
	{cue: 'never ADV? arrived/came/worked/(turned up)/(showed up)', message: false},
	{cue: '(had/have/has to be) ADV? moved/changed/rescheduled/cut', message: false},
	{
		cue: 'BE/will/can/has/have/do/does not ADV? be/been? ADV? (renewed/renewing/approved/accepted/covered/eligible/entitled/valid/granted/repaired/refunded/insured/upheld/cover/renew/accept/approve/repair)',
		message: false,
		unless: ['if/unless ...6 not'],
	},
	{cue: 'lapsed', message: false},
	{cue: 'the wrong ANY', message: false},
	{cue: 'no refund/refunds', message: false},
	{cue: 'WE have? ADV? FAULT-V', message: false},
	{cue: 'NUMBER TIME-UNIT late', message: false},
	{cue: 'you ADV? owe', message: false},
	{cue: 'someone/somebody has? ADV? stolen/hacked/broken/damaged/taken/used', message: false},
	{cue: 'you have? ADV? missed your/the', message: false},
	{
		cue: '(WE have? ADV? had to)/(had to) ADV? cancel/postpone/close/(call off)/(turn down)/(put off)/reschedule',
		message: false,
	},
	{cue: 'run/ran/running out of', message: false, unless: ['never/not ADV? run/running']},
	{cue: 'we BE ADV? out of ANY', message: false, unless: ['out of the/this/here']},
	{cue: 'you (did not) ADV? get/win/pass/qualify', message: false},
	{cue: 'unfortunately/sadly/regrettably/(bad news)', message: false},
	{
		cue: 'BE ADV? ADV? BAD-PART',
		message: false,
		unless: ['never ADV? BAD-PART', 'nothing/none/nobody/(no ANY) ...4 BE'],
	},
	{
		cue: '(WE/(your ANY ANY?)/(the ANY ANY?)/it) (did not)/(could not)/(can not)/(has not)/(have not)/(will not be able)/(BE unable) ANY',
		message: false,
		unless: ['(can not)/(could not) (wait/(help but)/believe/recommend/thank/(be happier))'],
	},
	{
		cue: '(the/your/our) ANY ANY? ADV? (fail~/crash~/freeze~/broke/vanish~/disappear~/leak~/collapse~/bounce~/sank/burst/tore/died/(ran away)/(came off)/(fell ANY)/snapped/melted/exploded/jammed/flooded/(caught fire)/(burned/burnt down))',
		message: false,
	},
	{
		cue: 'there BE ADV? (a/an/some/another)? ANY? (problem/problems/delay/delays/outage/error/issue/mix-up/fault/fire/flood/leak/accident/break-in/theft/breach/failure/breakdown/mistake/muddle/(power cut))',
		message: false,
		unless: ['fire drill'],
	},
];
