/** Comfort out of the book of sayings: luck, others, the way of the world. House, after S11 and S34. */
import {type Cue, cuesWith} from 'empathylint/rule';

/** Things that "happen". */
const SLIPS =
	'mistakes/accidents/slips/errors/mishaps/mix-ups/delays/glitches/hiccups/slip-ups/oversights/breakages/blunders/misunderstandings';
const ALL = 'everyone/everybody/anyone/anybody/(the best of ANY)/(all of us)/(us all)/(any of us)';

export const sayings: readonly Cue[] = cuesWith({move: 'dismissal'}, [
	// Luck.
	'count/consider/think/call yourself/yourselves ADV/INT? lucky/fortunate/blessed',
	'you BE ADV/INT? lucky/fortunate that? (it/this/nobody/nothing/there/no/not)/(no one)',
	'(got/get/come/came/getting/let off) ADV? lightly',
	'START (just/please/but/so)? be ADV? thankful/grateful/glad that/it/you/for',
	'you should/(ought to)/(can be) be? ADV? thankful/grateful/glad that/it/nobody/nothing/WE',
	'thank your lucky stars',
	'luckily/fortunately/thankfully/(thank goodness/heavens/god) it/this/that BE ADV? only/just/merely',
	// Others.
	{cue: 'in the same boat', unless: ['same boat ...5 tour/trip/river/cabin/deck']},
	{
		cue: 'you BE not/hardly/(far from) ADV? alone in/with this/that/it/having/being/waiting/feeling/thinking',
		unless: ['in this ANY'],
	},
	{
		cue: `it? happen~ to ADV? ${ALL}`,
		unless: ['what/whatever/if/when ...3 happen~', 'everyone/everybody/anyone/anybody who/that/with/on/in'],
	},
	// The way of the world.
	{
		cue: '(these/such ANY? things)/(things like this/that/these)/((this/that) sort/kind of thing/mistake/error) ADV? ADV? happen/happens',
		unless: ['if/when/why/how/whenever ...5 happen/happens', 'make/let ANY? ANY? things'],
	},
	{
		cue: `${SLIPS} ADV? will? ADV? happen`,
		unless: [
			`if/when/where/why/how/whenever ${SLIPS}`,
			`understand that? ${SLIPS}`,
			'happen at/in/on/when/if/because/during/where/near/with/while/more/most/for/as/and',
		],
	},
	'START (well/and/but/so/yes/sadly)? it/this/that/stuff/life ADV? happens END',
	'nobody/(no one)/none/(not one of us) ANY? ANY? BE ADV? perfect/infallible',
	'none of us perfect',
	'anyone/anybody/everyone/everybody ADV? make/makes a mistake',
	'we/everyone/everybody all? do/does/sometimes/can? make/makes mistakes',
	{cue: 'BE (after all)? ADV? only human', unless: ['human ANY']},
	'to err is human',
	'such is life',
	'that BE ADV? how it goes',
	'that BE ADV? the way it goes/is',
	'win some',
	'all have days like',
	'how much worse',
	'START never mind',
	'put it/this/that behind you/us',
	'chalk it/this up',
	'will ADV? blow over',
	'this too? will/shall pass END',
	'START get over it',
	'you lost/missed only',
	'rocket science',
	'neither here nor there',
	'teething problems/troubles/issues',
	'START easily done',
	'all in your head',
	'read/reading too much into',
	'you will ADV? live/survive END',
	'BE not as if/though',
	{cue: 'BE not like you', unless: ['like you to']},
	'way of the world',
	'one of those things/days',
	'first world problem/problems',
	'(that is) ADV? life END',
	'worse things ADV? ADV? (happen/happened/exist)/(at sea)/(in life)/(in the world)',
	{cue: '(no ANY? ANY? harm) (BE? ADV? done)/came/(has come)', unless: ['done to']},
	'START nobody/(no one) has? died',
	'no biggie',
	'no big/great/major/real? drama/loss/tragedy END',
	'(it/this/that BE) ADV? nothing ADV? END',
	'nothing to ...2 sleep over',
	'you have? only/merely lost/missed/waited/(had to wait)',
	'it only cost/took you',
	'only/just money',
	'spare a thought for',
	// Past and gone.
	'(spilt/spilled milk)/(water under the bridge)/(done is done)/(every cloud has)/(silver lining (BE that))/(laugh about it/this)',
	'START on the plus/positive side',
	'START if nothing else',
	'upside BE that',
	// Proportion.
	{
		cue: 'keep/put/see it/this/things/that/everything in/into ANY? perspective/proportion',
		unless: ['to put'],
	},
	"let's/(let us) ADV? not ADV? make ...3 fuss/drama/mountain/(big deal)/(song and dance)",
	'fuss/ado/(song and dance)/noise about/over nothing',
	'sweat the small',
]);
