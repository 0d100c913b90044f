/** S11, S23; the lists are house. */
import {type CueSpec, cuesWith} from 'empathylint/rule';

const DEAR =
	'thing/things/soul/souls/dear/dears/love/loves/lamb/lambs/darling/darlings/creature/creatures/mite/mites/sausage/duck/ducks/blighter/sod/sods';
const PEOPLE = 'you/him/her/them/everyone/everybody/those/(your ANY? KIN)/(your ANY? children/kids/family/guests/team)';
/** People without a name: "a family left in the rain". */
const OTHERS =
	'family/families/people/parents/passengers/guests/customers/residents/tenants/patients/travellers/children';
const LOW =
	'bad/sorry/terrible/awful/dreadful/sad/horrible/rotten/saddened/gutted/devastated/heartbroken/upset/crushed/disappointed';
const HEARTS = 'heart/hearts/thoughts/prayers';
const BAD_LOT = 'misfortune/misfortunes/heartache/heartbreak/woes/hardships/suffering';

const NOBODY =
	'(no one)/nobody/(no ANY)/you/(your ANY)/(a ANY like yours) should not/never/ever? ADV? (have to)/(have had to)/(be made to)?';
const BEAR = '(go through)/suffer/endure/(live through) ADV?';

const phrases: readonly CueSpec[] = [
	{cue: `poor old/little/sweet/wee? you/${DEAR}/<name>`},
	{cue: 'START oh/ah/aww? you poor ANY'},
	{cue: `oh/ah/aw/aww/(oh dear)/(dear me)/(oh no)/gosh/goodness, you poor ANY`},
	{cue: 'your poor old/little/dear? KIN/kids/children/family/feet/back/nerves/dog/cat/pet'},
	{cue: 'what/such a ANY? pity/shame'},
	{cue: '(that BE)/(this BE)/(it BE) ADV? INT? a ANY? pity/shame'},
	{cue: 'START a? great/real/terrible/crying/awful/damn/huge? pity/shame about/that/you'},
	{cue: '(more the)/(tis a) ANY? pity/shame'},
	{cue: 'START a? great/real/terrible/crying/awful/damn/huge pity/shame END'},
	{cue: 'bless you/(your heart/hearts/soul)/(your cotton socks)'},
	{cue: 'commiserations'},
	{cue: 'WE ADV? ADV? commiserate~'},
	{cue: 'thoughts and prayers'},
	{cue: `OUR ANY? ${HEARTS} BE ADV? with you/your/everyone/them/all`},
	{
		cue: `(OUR ANY?)? ${HEARTS} ADV? go~/(BE going)/reach~ out to you/your/everyone/everybody/anyone/them/all/those/every/the`,
	},
	{cue: `OUR ANY? ${HEARTS} ADV? go~/(BE going)/turn~/fly to you/your/them`},
	{cue: `you/they/(your ANY)/(all of you) ADV? BE ADV? in OUR ANY? ${HEARTS}`},
	{cue: `keep~/hold~/have you/them/(your ANY)/(all of you) ADV? in OUR ANY? ${HEARTS}`},
	{cue: 'WE BE ADV? thinking of you at/in/during this/these'},
	{cue: `WE ADV? BE INT? ADV? ${LOW} for you/him/her/them/(your KIN/children/kids/family)`, unless: ['for you to/not']},
	{cue: `START INT? ${LOW} for you END`},
	{cue: `START INT? ${LOW} for you,`},
	{cue: `feeling INT? bad/sorry/terrible/awful for you/him/her/them`},
	{cue: `feel/feels/felt/feeling ADV? INT? sorry for (any/every/each/the/a)? ANY? ${OTHERS}`},
	{cue: `feel/feels/felt/feeling ADV? INT? sorry for everyone/everybody/anyone/anybody/those`},
	{cue: `feel/feels/felt/feeling ADV? INT? sorry for your ANY? luck/plight/ordeal/${BAD_LOT}`},
	{
		cue: `WE ADV? ADV? feel/feels/felt/(BE feeling) for ${PEOPLE}`,
		unless: ['feel for ANY the/a/it/to', 'what/how/as/why/everything/all/which we feel'],
	},
	{cue: 'you ADV? do/did/does not ADV? deserve ...3 this/that/any/such/it/(to be)/(to have)/(to go)'},
	{cue: '(no one)/nobody/(no ANY) deserve~ ...2 this/that/such/(to be)/(to have)'},
	{cue: '(did/done nothing) to deserve'},
	{cue: `${NOBODY} ${BEAR} this/that END`},
	{cue: `${NOBODY} ${BEAR} such/what/(so much)/(anything like)/(something like)/like`},
	{cue: 'done to deserve this/that/such/any/it'},
	{cue: 'you (of all people) ANY not ADV? deserve'},
	{
		cue: 'you ADV? have ADV? ADV? been/gone/(been put) ADV? through ADV? so/too/(so very)? much/hell/(a lot)/(the wringer)/(the mill)/(the wars)',
		unless: ['much/lot of'],
	},
	{
		cue: 'you ADV? have ADV? ADV? suffered/endured/(put up with) ADV? enough/much/(a lot)/(more than enough)',
		unless: ['enough/much/lot of'],
	},
	{cue: 'you ADV? have? ADV? drew/drawn the short straw'},
	{cue: 'feel ADV? INT? sorry for you/him/her/them', unless: ['for you to/not']},
	{cue: 'poor man/woman/girl/boy/chap/fellow/lad/folks/parents/kids ADV? had'},
	{cue: 'START INT-ADJ? sympathies on/for/about/over/to'},
	{cue: 'START with sympathy,'},
	{cue: 'WE ADV? ADV? pity/(take~ pity)/(took pity)'},
	{cue: 'WE ADV? ADV? sympathise~'},
	{cue: 'OUR ANY? ANY? sympathy/sympathies'},
	{cue: 'INT-ADJ sympathy/sympathies'},
	{cue: 'WE ADV? BE ADV? INT? sympathetic to/towards your'},
	{cue: `your ADV? ANY? ${BAD_LOT}`, unless: ['ANY cover/policy/plan/claim/insurance']},
	{
		cue: '(sorry/sad/saddened/moved/touched/concerned/affected)/BE ADV? for/about/by/to/at/over your ANY? plight/predicament',
	},
	{
		cue: 'heartache/heartbreak/misfortune/misfortunes/suffering ADV? you/(that/which you) ADV? have/had/must/went/suffered',
	},
	{cue: '(unlucky you)/(how INT? unlucky)/(hard/tough luck)'},
	{cue: 'you BE ADV? ADV? unlucky', unless: ['if/unless you BE ANY? unlucky']},
	{cue: 'you must ADV? be/feel/(have been)/(have felt) ADV? INT? unlucky'},
];

export const cues: readonly CueSpec[] = [
	...cuesWith({move: 'sympathy'}, phrases),
	{
		cue: 'OUR ANY? heart/hearts ADV? break~/ache~/bleed~/(BE breaking/broken/aching) for you/your/them/all',
		move: 'victim-joining',
	},
];
