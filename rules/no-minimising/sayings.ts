/** Comfort out of the book of sayings: luck, others, the way of the world. House, after S11 and S34. */
import type {Cue} from 'empathylint/rule';

/** Things that "happen". */
const SLIPS =
	'mistakes/accidents/slips/errors/mishaps/mix-ups/delays/glitches/hiccups/slip-ups/oversights/breakages/blunders/misunderstandings';
const ALL = 'everyone/everybody/anyone/anybody/(the best of ANY)/(all of us)/(us all)/(any of us)';

export const sayings: readonly Cue[] = [
	// Luck.
	{cue: 'count/consider/think/call yourself/yourselves ADV/INT? lucky/fortunate/blessed', move: 'dismissal'},
	{
		cue: 'you BE ADV/INT? lucky/fortunate that? (it/this/nobody/nothing/there/no/not)/(no one)',
		move: 'dismissal',
	},
	{cue: '(got/get/come/came/getting/let off) ADV? lightly', move: 'dismissal'},
	{cue: 'START (just/please/but/so)? be ADV? thankful/grateful/glad that/it/you/for', move: 'dismissal'},
	{cue: 'you should/(ought to)/(can be) be? ADV? thankful/grateful/glad that/it/nobody/nothing/WE', move: 'dismissal'},
	{cue: 'thank your lucky stars', move: 'dismissal'},
	{
		cue: 'luckily/fortunately/thankfully/(thank goodness/heavens/god) it/this/that BE ADV? only/just/merely',
		move: 'dismissal',
	},
	// Others.
	{cue: 'in the same boat', move: 'dismissal', unless: ['same boat ...5 tour/trip/river/cabin/deck']},
	{
		cue: 'you BE not/hardly/(far from) ADV? alone in/with this/that/it/having/being/waiting/feeling/thinking',
		move: 'dismissal',
		unless: ['in this ANY'],
	},
	{
		cue: `it? happen~ to ADV? ${ALL}`,
		move: 'dismissal',
		unless: ['what/whatever/if/when ...3 happen~', 'everyone/everybody/anyone/anybody who/that/with/on/in'],
	},
	// The way of the world.
	{
		cue: '(these/such ANY? things)/(things like this/that/these)/((this/that) sort/kind of thing/mistake/error) ADV? ADV? happen/happens',
		move: 'dismissal',
		unless: ['if/when/why/how/whenever ...5 happen/happens', 'make/let ANY? ANY? things'],
	},
	{
		cue: `${SLIPS} ADV? will? ADV? happen`,
		move: 'dismissal',
		unless: [
			`if/when/where/why/how/whenever ${SLIPS}`,
			`understand that? ${SLIPS}`,
			'happen at/in/on/when/if/because/during/where/near/with/while/more/most/for/as/and',
		],
	},
	{cue: 'START (well/and/but/so/yes/sadly)? it/this/that/stuff/life ADV? happens END', move: 'dismissal'},
	{cue: 'nobody/(no one)/none/(not one of us) ANY? ANY? BE ADV? perfect/infallible', move: 'dismissal'},
	{cue: 'none of us perfect', move: 'dismissal'},
	{cue: 'anyone/anybody/everyone/everybody ADV? make/makes a mistake', move: 'dismissal'},
	{cue: 'we/everyone/everybody all? do/does/sometimes/can? make/makes mistakes', move: 'dismissal'},
	{cue: 'BE (after all)? ADV? only human', move: 'dismissal', unless: ['human ANY']},
	{cue: 'to err is human', move: 'dismissal'},
	{cue: 'such is life', move: 'dismissal'},
	{cue: 'that BE ADV? how it goes', move: 'dismissal'},
	{cue: 'that BE ADV? the way it goes/is', move: 'dismissal'},
	{cue: 'win some', move: 'dismissal'},
	{cue: 'all have days like', move: 'dismissal'},
	{cue: 'how much worse', move: 'dismissal'},
	{cue: 'START never mind', move: 'dismissal'},
	{cue: 'put it/this/that behind you/us', move: 'dismissal'},
	{cue: 'chalk it/this up', move: 'dismissal'},
	{cue: 'will ADV? blow over', move: 'dismissal'},
	{cue: 'this too? will/shall pass END', move: 'dismissal'},
	{cue: 'START get over it', move: 'dismissal'},
	{cue: 'you lost/missed only', move: 'dismissal'},
	{cue: 'rocket science', move: 'dismissal'},
	{cue: 'neither here nor there', move: 'dismissal'},
	{cue: 'teething problems/troubles/issues', move: 'dismissal'},
	{cue: 'START easily done', move: 'dismissal'},
	{cue: 'all in your head', move: 'dismissal'},
	{cue: 'read/reading too much into', move: 'dismissal'},
	{cue: 'you will ADV? live/survive END', move: 'dismissal'},
	{cue: 'BE not as if/though', move: 'dismissal'},
	{cue: 'BE not like you', move: 'dismissal', unless: ['like you to']},
	{cue: 'way of the world', move: 'dismissal'},
	{cue: 'one of those things/days', move: 'dismissal'},
	{cue: 'first world problem/problems', move: 'dismissal'},
	{cue: '(that is) ADV? life END', move: 'dismissal'},
	{cue: 'worse things ADV? ADV? (happen/happened/exist)/(at sea)/(in life)/(in the world)', move: 'dismissal'},
	{cue: '(no ANY? ANY? harm) (BE? ADV? done)/came/(has come)', move: 'dismissal', unless: ['done to']},
	{cue: 'START nobody/(no one) has? died', move: 'dismissal'},
	{cue: 'no biggie', move: 'dismissal'},
	{cue: 'no big/great/major/real? drama/loss/tragedy END', move: 'dismissal'},
	{cue: '(it/this/that BE) ADV? nothing ADV? END', move: 'dismissal'},
	{cue: 'nothing to ...2 sleep over', move: 'dismissal'},
	{cue: 'you have? only/merely lost/missed/waited/(had to wait)', move: 'dismissal'},
	{cue: 'it only cost/took you', move: 'dismissal'},
	{cue: 'only/just money', move: 'dismissal'},
	{cue: 'spare a thought for', move: 'dismissal'},
	// Past and gone.
	{
		cue: '(spilt/spilled milk)/(water under the bridge)/(done is done)/(every cloud has)/(silver lining (BE that))/(laugh about it/this)',
		move: 'dismissal',
	},
	{cue: 'START on the plus/positive side', move: 'dismissal'},
	{cue: 'START if nothing else', move: 'dismissal'},
	{cue: 'upside BE that', move: 'dismissal'},
	// Proportion.
	{
		cue: 'keep/put/see it/this/things/that/everything in/into ANY? perspective/proportion',
		move: 'dismissal',
		unless: ['to put'],
	},
	{cue: "let's/(let us) ADV? not ADV? make ...3 fuss/drama/mountain/(big deal)/(song and dance)", move: 'dismissal'},
	{cue: 'fuss/ado/(song and dance)/noise about/over nothing', move: 'dismissal'},
	{cue: 'sweat the small', move: 'dismissal'},
];
