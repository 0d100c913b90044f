/** S25; the lists are house. */
import type {CueSpec} from 'empathylint/rule';

const MINE = 'my/(my own)/(my old/last/first)/(one of my)';
/** People and things of ours that a story is told about; house. */
const NEAR =
	'(my ANY? (KIN/friend/neighbour/flatmate/colleague/boss/kids/dog/cat))/(OUR KIN)/(a friend/colleague/neighbour of mine)';
const SAME =
	'(the? very? same)/(exactly the same)/(exactly this)/(precisely this)/(just this)/(something/much/almost/pretty similar)/(a ANY? similar)';
const HAPPENED = 'happened/happens/(has happened)/(had happened)';
/** Proof that we tested the fault rather than suffered it. */
const TESTED = [
	'reproduce~',
	'replicat~',
	'test/tested/testing',
	'log/logs',
	'screen',
	'OUR end',
	'when WE ANY? tried/ran/opened/checked',
];
const KNOWING = 'relate/understand/understood/know/feel/(get it)/(get that)/appreciate/sympathise/imagine/see';
/** The same, said of the reader's lot by somebody with a story. */
const CLAIMING =
	'relate/understand/(get it)/(get that)/(get how)/sympathise/(know how)/(know what)/(know the)/(have been)/feel';
const NO_CLAIM = ['so/that/if/once/when/until/before/unless/after WE ADV? know'];

/** Our story, and the claim to know theirs from inside. */
export const stories: readonly CueSpec[] = [
	{
		cue: 'WE have ADV? ADV? been there',
		unless: [
			'been there since/for/to/at/on/from/all/before/twice/today/yesterday/until/by/in/this/<number>/<date>',
			'been there and ANY? checked/looked/seen/measured/fixed/found/spoken/met/inspected/taken',
			'have been there ANY times',
		],
	},
	{cue: 'START ADV? been there', unless: ['been there since/for/to/on/at/from/all']},
	{
		cue: `((the ANY?)? same ANY? ANY?)/(something ANY? similar)/(a similar thing)/this/that/it ADV? ${HAPPENED} ADV? to me/us/(all/most/many/some of us)/${NEAR}`,
		unless: ['if/had/when/whenever/should/imagine ADV? this/that/it/(the same)/(a similar)'],
	},
	{
		cue: `WE ADV? had ${SAME} (thing/problem/issue/experience/trouble/fault/error/fight/struggle/story) ANY?`,
		unless: ['with another/other/several/two/three/some/a', 'ANY raised/flagged/reported/logged'],
		without: {sentence: TESTED},
	},
	{cue: `WE have ADV? ADV? had this/that/it/(the same ANY?) happen`, unless: ['happen with']},
	{cue: `WE have? ADV? ADV? experienced/suffered/endured/faced ...3 myself/ourselves/firsthand/first-hand`},
	{
		cue: 'WE have ADV? ADV? (been/gone) through this/that/it/(the same ANY?) myself/ourselves/too/before/(as well)',
	},
	{cue: 'WE have ADV? ADV? been in that ANY? shoes/position/situation/boat/place'},
	{cue: 'WE ADV? went through ADV? (the same ANY?)/(something similar)/(much the same)/(a similar ANY)'},
	{cue: 'WE ADV? ADV? get it, my ANY'},
	{cue: 'WE have ADV? ADV? lived (it/this/that)/(through ADV? this/that/it)'},
	{
		cue: 'WE ADV? ADV? know ADV? ADV? ADV? how (you ADV? (BE/feel/feeling))/(that/it/this ADV? feels)/(that/this must feel)/(you must)/(your feeling)',
		unless: NO_CLAIM,
	},
	{cue: 'WE ADV? ADV? know (ADV? what/how) (it/that/this BE) like', unless: NO_CLAIM},
	{
		cue: 'WE ADV? ADV? know (ADV? what) you BE ADV? (going through)/feeling/(up against)/(dealing with)',
		unless: NO_CLAIM,
	},
	{cue: 'WE ADV? ADV? know the/that (sinking/horrible/awful)? feeling', unless: [...NO_CLAIM, 'feeling of/that/you']},
	{
		cue: 'WE ADV? know ADV? what that/this/it does to you/anyone/someone/people/(a/your ANY? person/family/business/household/day/week/nerves)',
	},
	{cue: '(nobody)/(no one)/(few people) know~ this/that/it? ADV? better than i/me/we/us'},
	{cue: 'WE have ADV? ADV? walked (a mile)? in your/those/(the same) shoes'},
	{cue: 'START been ...8 myself/ourselves', unless: ['been checking/looking/testing/working/trying']},
	{cue: 'START same here END'},
	{cue: 'START tell me about it, i/we/my/mine'},
	{cue: 'i too ADV? lost/broke/missed/waited/struggled/suffered'},
	{cue: 'i once ADV? waited/lost/missed/spent/broke/ordered/bought'},
	{
		cue: 'WE BE no stranger/strangers to',
		with: {sentence: ['myself/ourselves', 'FAULT-N', 'FEEL-NOUN']},
	},
	{
		cue: 'having ANY ANY? ANY? myself/ourselves',
		unless: ['having ADV? checked/tested/looked/tried/seen/read'],
		with: {sentence: [`i/we ADV? ADV? ${KNOWING}`]},
	},
	{
		cue: 'i have NUMBER/a/kids/children/small/young ANY? ANY? too/myself',
		with: {sentence: [`i ADV? ADV? ${CLAIMING}`, 'so i know']},
	},
	{cue: 'WE have ADV? ADV? been on (your side of)/(the receiving end)'},
	{cue: '(who has/have not)/(have not we) ADV? been there'},
	{cue: 'WE ADV? ADV? know that pain/heartache/despair/panic/dread', unless: ['pain point/points']},
	{cue: 'START haha? mine ADV? did/was/had/went/broke ADV? the? same/this/that ANY?'},
	{cue: 'WE have all/both had ANY ANY? like that/this/those/these/yours'},
	{cue: 'i ADV? BE once ADV? ANY ...5 too/myself/(as well)'},
	{cue: '(WE ADV? know ADV? ADV? from ANY? experience)/(speaking from experience)/(from my own experience)'},
	{cue: 'WE know ADV? first-hand/firsthand'},
	{cue: 'WE ADV? hate (it ADV? when)/(when that/this/things)', unless: ['WE hate it when you']},
	{cue: '(do not) you just? hate (it when)/when'},
	{cue: 'i ADV? remember when i/my', unless: ['when i spoke/talked/visited/called/met/wrote/checked/looked']},
	{
		cue: '(remind~ me of)/(take~/took/bring~/brought me right/straight/all? back to) when/(the day/night/week/summer/winter)/(the time)/(my own ANY)/(a time)/(my ANY ANY)',
	},
	{
		cue: 'as/from someone/somebody who has/have/BE/had/was/lives/works ADV? ANY',
		with: {sentence: [`i/we ADV? ADV? ${KNOWING}`, `(i/we can) ...1 ${KNOWING}`]},
	},
	{
		cue: `as/(speaking as) a ANY ANY? ANY? (myself)/(who ADV? was/has/have/had/is/am)`,
		with: {sentence: [`i/we ADV? ADV? ${KNOWING}`]},
	},
	{
		cue: `as/(speaking as) a (fellow ANY)/(ANY ANY? ANY?), i ADV? ADV? ${CLAIMING}`,
		unless: ['a ANY? ANY? PERSON-N/nurse/doctor/vet/lawyer/accountant/teacher/trainer/rule/result/matter'],
	},
	{cue: `as a? fellow ANY ANY? ...2 ${CLAIMING}`},
	{cue: `as ANY ANY? ourselves, we ADV? ADV? ${CLAIMING}`},
	{
		cue: `as a ANY? mum/mom/dad/mother/father/parent/owner/user/fan/veteran/survivor of ANY ...8 i ADV? ADV? ${KNOWING}`,
	},
	{cue: 'i BE a ANY ANY? myself'},
	{cue: 'i BE a ANY ANY? too', with: {sentence: [`i ADV? ADV? ${CLAIMING}`]}},
	{cue: 'i ADV? lost/broke/missed/had/bought/locked/waited my ANY ANY? ...3 too/once/(as well)'},
	{cue: 'WE ADV? ((can/(could not)) ADV? ADV?)? relate END'},
	{
		cue: 'WE ADV? ((can/(could not)) ADV? ADV?)? relate to/with/because/as/and',
		unless: [
			'relate to the/your request/understanding/question/order/invoice/case/ticket',
			'relate to order/invoice/case/ticket/<order>/<number>',
		],
	},
	{
		cue: `(${MINE} ANY ANY? ANY? did/was/had/went/broke/took/got/died ...3 (the very? same)/this/(precisely this)/(exactly this)/too/(as well))`,
		unless: ['my colleague/manager/team/supervisor'],
	},
	{
		cue: '(i/we) ADV? had a/an/(OUR own) ANY ANY? of (my/our) own',
		unless: ['look/go/copy/idea/question/call/version/stock'],
	},
	{cue: 'i ADV? had my own ANY ANY? ...6 last/recently/ago/once'},
	{
		cue: '(WE BE/(have been) ADV?)/(having been) in your/(the same)/(a similar) ADV? shoes/position/boat/situation/place',
		unless: ['if WE'],
	},
	{cue: 'having ADV? been/had/gone/lived/waited ...6 (myself)/(ourselves)'},
	{
		cue: `<agent>/(one of OUR ANY)/(OUR colleague/manager/boss)/(a colleague) here? ADV? (had/(has had)/(went through)/(has been through)/experienced) ${SAME} thing/problem/issue/experience/trouble/fault/nightmare`,
		without: {sentence: TESTED},
	},
	{
		cue: '<agent>/(one of us)/(a colleague)/(OUR colleague) here? ...4 the same week/month/day/year/way',
		with: {sentence: ['too', 'as well', '(her/his/their) ANY ANY']},
	},
];
