/** Verdicts on bad luck, and gasps. S19, S28, S39; the word class LAMENT holds the verdicts, these lists are house. */
import {type CueSpec, cuesWith} from 'empathylint/rule';
import {LOW} from './mild.ts';

const THIS = 'that/this/it/which';
/** "Is", "must have been", "sounds like". */
const IS =
	'BE/sound/sounds/sounded/looks/seems/(must ADV? be/feel/sound)/(must ADV? have been/felt)/(sounds/looks/seems/feels/felt like)/(turned out to be)/(can not have been)';
/** What befell the customer, as a subject. */
const LOT =
	'(what happened (to you)?)/(what you ANY? ANY? ANY?)/(what you ANY? ANY? ANY? through)/(the/your/this ANY? ANY? situation/experience/week/day/weekend/evening/month/journey/news/wait/timing/luck)';
const VERDICT =
	'LAMENT/disgrace/disgraceful/unbearable/terrifying/rotten/hellish/nightmarish/traumatic/wretched/gutting/(horror show/story)/agony/misery/cruel';
/** Bother: as a verdict only behind an article, for a nuisance line and pain relief are things. */
const BOTHER =
	'pain/nuisance/headache/faff/hassle/bother/drag/bind/blow/farce/disappointment/horror/carry-on/(kick in the teeth)/saga';
const TAIL = 'to/for/when/that/if/but/with/after/on/in/at/you/this';
const HELL = '(hell on earth)/(living/pure/sheer/absolute/utter/total/complete hell)';
const UTTER = 'absolute/absolutely/complete/total/utter/pure/proper/sheer/right/real';
const FIASCO = '(horror show/story)/nightmare/fiasco/shambles/disaster/ordeal/misery/catastrophe/torture/hell';
/** Verdicts that are said before the noun they judge. */
const STRONG =
	'awful/terrible/horrible/dreadful/heartbreaking/devastating/tragic/horrific/miserable/horrendous/appalling/ghastly/atrocious/hideous/disastrous/horrid/grim/dire/beastly/frightful/vile/galling/soul-destroying/heart-wrenching/gut-wrenching/harrowing/unimaginable/unthinkable/nightmarish/rotten/wretched/hellish/shocking/sickening/traumatic/nightmare';
const SPAN =
	'experience/experiences/time/times/day/days/week/weeks/weekend/month/months/evening/morning/night/situation/journey/trip/visit/stay/luck/news/wait/thing/start/end/shock/blow/ordeal/holiday/christmas/birthday';
/** What one starts or spends. */
const OCCASION = `${SPAN}/year/party/wedding/break/summer/winter/spring/term/season`;
const GASP =
	'(oh no)/(oh dear)/(oh man)/(oh boy)/(oh my goodness/god/gosh/word/days/life)/(oh goodness/gosh/god/crikey)/(dear me)/(dear oh dear)/ugh/argh/yikes/ouch/oof/eek/blimey/crikey/cripes/jeez/sheesh/eesh/yeesh/(oh jeez/crumbs/heck/lord/bother)/(ah/aw/aww no/man/dear/jeez)/(good gracious)/(deary/dearie me)/lordy/drat/darn/(heavens above)/(for goodness/heaven/heavens/pete sake)/(oh for ANY sake)/alas/(good grief/heavens/lord)/(my goodness/god/gosh/word)/uh-oh';
/** Gasps of joy as well: bad news has to stand beside them. */
const GASP_EITHER = '(oh my)/(oh wow)/wow/woah/whoa/gosh/goodness/aw/aww/awww';
const BAD_NEWS = [
	'LAMENT',
	'NEG-EMO',
	'SORRY',
	'FAULT-N',
	'BAD-PART',
	'BAD-V',
	'not ADV? good/great/right/ideal/ok/okay',
];

/** Said under a condition, as our reception, or by somebody else. */
export const ASIDE: readonly string[] = [
	`if/when/whenever/unless/before/although/whether ${THIS}`,
	'would/could/might/may ADV? (have been)/sounds/looks/seems',
	`SAID-V/say/says/tell/felt/called/found/find/think/thought/describe (us/me)? that? ${THIS}`,
	`GOT-V/imagine/appreciate how? ADV? that? ${THIS}`,
];

const verdicts: readonly CueSpec[] = [
	{
		cue: `${THIS} ADV? ${IS} ADV? INT? ((such/like)? a/an/the ANY?)? ADV? INT? v=${VERDICT}`,
		unless: [
			'unfortunate/sad/frustrating/upsetting/stressful/shame/rough/mess that/but',
			'LAMENT of/recovery/relief/response/plan/estimate/draft/guess/guide/idea/pink/mode',
			'LAMENT ANY? storm/weather/accident/disease/illness/condition/film/novel/book/song/play/story',
			'LAMENT (for us/me)? to ADV? hear/learn/read/see/know',
		],
	},
	{cue: `${THIS} ADV? ${IS} ADV? INT? v=${LOW} END`, unless: ['this/it/which BE ADV? INT? hard/tough/difficult/rough']},
	{
		cue: `${LOT} ADV? ${IS} ADV? INT? ((such/like)? a/an/the ANY?)? ADV? INT? v=${VERDICT}`,
		unless: ['GOT-V/imagine/if/when how? that? the/your/this/what'],
	},
	{
		cue: `must ADV? be/feel/(have been)/(have felt) ADV? like? (a/an ANY?)? INT? (ANY and)? v=${VERDICT}`,
		unless: ['GOT-V/imagine ...3 must'],
	},
	{cue: `START ADV? sounds/(sounds like)/looks ADV? INT? (a/an)? ADV? v=LAMENT`},
	{cue: `what/such a/an ADV? INT? (long/absolute/complete/total/real)? v=LAMENT/${STRONG}`},
	{cue: `what/such ADV? v=${STRONG} luck/news/timing/treatment/conditions`},
	{cue: `a/an ADV? v=${STRONG} way to ADV? start/end/spend/begin/finish/treat/lose/find/learn/be`},
	{cue: `START a/an ADV? v=${STRONG} thing/place to ADV? come/happen/face/have/be/find/lose`},
	{
		cue: 'how ADV? INT? v=LAMENT/trying for you/them/(your ANY)/everyone/everybody/all',
		unless: ['GOT-V/imagine/appreciate ADV? how'],
	},
	{cue: `START how ADV? INT? v=LAMENT/${LOW}/unfair/cruel/unpleasant END`},
	{cue: 'START how ADV? INT? v=LAMENT that/to/this/it'},
	{cue: `START ADV? INT? INT? v=${STRONG}/disaster/bummer/gutting/sad/hell news? sorry? END`},
	{cue: `START ADV? INT? v=${STRONG} what/that/how you/they/he/she/this/happened/your/it`},
	{
		cue: `you/(your ANY) ADV? had/(BE having)/(have had) such? a/an ADV? v=${STRONG} ${SPAN}`,
		unless: ['if/when/whenever you'],
	},
	{cue: `your ADV? INT? v=${STRONG} ANY`},
	{
		cue: `the/these/those ADV? INT? v=${STRONG} few/last/first? ${SPAN} ADV? you/(that/which ADV? you)/(for ADV? you)/(with ADV? us)`,
	},
	{
		cue: `this/these/such/(such a/an) ADV? INT? v=${STRONG} few/last/first? ${SPAN}`,
		unless: ['at this ANY'],
	},
	{cue: 'your/this ANY? v=ordeal/nightmare/nightmares'},
	{cue: 'the ANY? v=ordeal/nightmare/nightmares ADV? you/(that/which ADV? you)'},
	{cue: 'START v=(bad/rotten/tough/rough/terrible/awful/lousy luck/break) END'},
	{cue: 'START v=(bad/rotten/tough/rough/terrible/awful/lousy luck/break) with/about/on/there/that'},
	{cue: 'as v=(bad/ill luck would have it)'},
	{cue: 'v=((cruel/unkind/nasty/sad/horrible twist/trick/blow) of fate)'},
	{cue: 'v=(sad state of affairs)/(sorry tale/business/saga/affair)'},
	{cue: 'START INT? v=(sad/dreadful/awful/terrible/grim times/business/stuff)'},
	{cue: 'v=bummer about/that'},
	{cue: 'v=(worst possible start/way/time/moment/timing/day)'},
	{cue: 'v=(worst nightmare/nightmares)'},
	{cue: 'every ANY v=nightmare'},
	{cue: 'v=nightmare for any/every/anyone/you'},
	{cue: 'talk about a/an? ADV? v=LAMENT/(bad/terrible/awful day/timing/start/week)'},
	{cue: '(could not)/(could hardly) be/(have been) v=worse'},
	{cue: '(can not)/(could not) ADV? have been ADV? v=nice/pleasant/fun'},
	{cue: 'this/that BE not ADV? ADV? v=nice/pleasant/fun (at all)? END'},
	{cue: 'that BE ADV? (a bit)? ADV? v=rubbish END'},
	{
		cue: `you ADV? had/(have had)/(BE having) INT? (a/an)/(such a)/the most? ADV? v=((rough/tough/bad/horrid/rotten time of it)/(rough/tough/horrid/bad ride/week/month/year/patch))`,
		unless: ['if/when you'],
	},
	{cue: `you ADV? had/(have had)/(BE having) the most v=${STRONG} ${SPAN}`},
	// A verdict for all and none: whom would it not suit?
	{
		cue: 'situation/waiting/it/this/that (BE/(would/must/can ADV? be)/(can/must feel)/<other>)? ADV? INT? v=frustrating/upsetting/disappointing/stressful/annoying for anyone/anybody/everyone/you',
	},
	{cue: `what/such a/an ADV? INT? ANY? v=${BOTHER} END`},
	{cue: `what/such a/an ADV? INT? ANY? v=${BOTHER} ${TAIL}`},
	{cue: `${THIS} ADV? ${IS} ADV? INT? (such/like)? a/an ADV? ANY? v=${BOTHER} END`},
	{cue: `${THIS} ADV? ${IS} ADV? INT? (such/like)? a/an ADV? ANY? v=${BOTHER} ${TAIL}`},
	{
		cue: `sound/sounds/sounded ADV? like ADV? ((such a)/a/an/one ANY? ANY?)? v=${VERDICT}/(difficult/hard/tough/stressful/trying/worrying time/situation/day/week/month)`,
		unless: ['not ADV? sound', 'if/when/unless ANY? ANY? sounds/sounded'],
	},
	{cue: `sounds/sounded like/(as if) you ...5 v=${STRONG}/hell`},
	{cue: `v=${HELL}`},
	{cue: `START (a/an)? ${UTTER} v=${FIASCO} END`},
	{cue: `${UTTER} v=${FIASCO} ...3 (by the sound/sounds/look of it)/(from start/beginning to finish/end)`},
	{cue: 'this/that/it (does not)/(can not) ADV? sound ADV? ADV? v=good/great/fun/nice/pleasant/ideal (at all)? END'},
	{cue: 'this/that (does not)/(can not) ADV? sound ADV? ADV? v=good/great/fun/nice/pleasant/ideal at all'},
	{cue: `this/that/it ADV? ${IS} ADV? v=(no fun)`},
	{cue: 'this/that/it ADV? ADV? v=sucks/sucked/(must suck)'},
	{cue: 'this/that ADV? ADV? v=stinks END'},
	{
		cue: `not ADV? (the/a/an)? v=(good/great/fun/nice/pleasant/ideal/best way) to start/begin/end/finish/spend/celebrate a/an/the/your/this ANY? ${OCCASION}`,
	},
	{cue: `v=(no way) to start/begin/end/finish/spend/celebrate a/an/the/your/this ANY? ${OCCASION}`},
	{cue: 'what/such/your/(talk about)/(run of) ADV? INT? v=(bad/tough/rough/lousy/ill/bum/terrible luck)'},
	{
		cue: `${THIS} ADV? ${IS} ADV? the ADV? v=(last thing) you/anyone/anybody ADV? need/needed/want/wanted/needs/wants`,
		unless: ['need/want/needed to/for/from/before'],
	},
	{cue: 'what/such INT? v=woe/woes/misery END'},
	{cue: '(tale/tales/litany/catalogue/list of) v=woe/woes END'},
	{cue: 'v=woe is you/me/us'},
	{
		cue: 'START v=(if only) WE/it/things/this/that/(the ANY)/(your ANY) had',
		without: {sentence: ['will/please/can/would']},
	},
	{cue: 'it can be ADV? ADV? v=frustrating/upsetting/disappointing/stressful/annoying/difficult when you feel'},
];

const gasps: readonly CueSpec[] = [
	{cue: `START lone=${GASP} END`},
	{cue: `START gasp=${GASP}`, unless: ['oh no problem/worries/need/one/(not at)']},
	{cue: `START gasp=${GASP_EITHER}`, with: {next: BAD_NEWS}},
];

export const cues: readonly CueSpec[] = cuesWith({move: 'sympathy'}, [...verdicts, ...gasps]);
