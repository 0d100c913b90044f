/** Doubt about the harm or about whom it reached: *any*, *if*, *should*, *anyone who*, *to the extent*. S14, S16, S24. */
import type {Cue} from 'empathylint/rule';

/** Harm, and faults that could be named. */
const HARM =
	'HARM-NOUN/FAULT-N/issue/issues/problem/problems/offense/impression/experience/upsets/shortfall/shortfalls/failings/hurt/unpleasantness/feeling/feelings/loss/nuisance/disturbance/way';
const ANY_HARM = `any/whatever/whichever (and all)? ADV? ANY? ${HARM}`;
/** What our act may have been, in the clause with "if". */
const ERRED =
	'caused/upset/offended/hurt/sounded/seemed/appeared/landed/did/came/read/struck/gave/made/let/misled/misread/misunderstood/kept/was/were/felt/fell/put/got/left/(have/has/had ADV? caused/upset/offended/hurt/given/made/put/been/let/fallen/misread/come)';
const TOUCHED =
	'offended/upset/hurt/inconvenienced/affected/disappointed/troubled/disturbed/distressed/annoyed/(put out)/(let down)/(left out)';
/** The finding marks "sorry … if", not what follows. */
const ENDS = ['from', 'to'] as const;

export const doubt: readonly Cue[] = [
	{
		cue: `SORRY/regret~ ...5 for/about/over/regarding ...4 hedge=(${ANY_HARM})`,
		at: 'hedge',
		unless: ['SORRY ...1 WE ADV? (can not)/(do not)/(BE unable)/(BE not)', 'SORRY ADV? to ADV? HEAR'],
	},
	{cue: `regret~ hedge=(${ANY_HARM})`, at: 'hedge'},
	{
		cue: `SORRY/regret~ ...12 and/or hedge=(any ADV? ANY? HARM-NOUN) ...3 cause~/create~/experience~/feel/felt`,
		at: 'hedge',
	},
	{
		cue: 'for hedge=(any ADV? ANY? HARM-NOUN) ...2 (may/might/could have)/caused/(has caused)/causes/causing',
		at: 'hedge',
		unless: [
			'liable/liability/responsible/responsibility/compensate~/compensation/reimburse~/claim/claims/blame ...3 for',
			'account for',
		],
	},
	{
		cue: 'hedge=(any ADV? ANY? HARM-NOUN) ...3 may/might/could ...1 cause~/have/experience~',
		at: 'hedge',
		with: {sentence: ['SORRY', 'regret~', 'forgive~', 'pardon', 'excuse']},
	},
	{
		cue: 'SORRY/regret~ for/about (the/this/that/your/all ANY?)? HARM-NOUN ...4 hedge=(may/might/could have)',
		at: 'hedge',
	},
	{
		cue: 'SORRY ...5 for/about ...2 hedge=(possible/potential/perceived/apparent/alleged/supposed/so-called ANY? HARM-NOUN/FAULT-N/rudeness)',
		at: 'hedge',
	},
	{
		cue: 'from=SORRY/regret~ it/this? ADV? (to ANY)? to=if/(in case)/(to the extent)/(in the event)/(in so far)/insofar ANY',
		at: ENDS,
		unless: ['if you/we/this/i have already', 'SORRY, if', 'if ANY need/want/like', 'if you ADV? received'],
	},
	{cue: 'from=SORRY for/about ...2 HARM-NOUN to=if/(in case) ANY', at: ENDS},
	{
		cue: 'from=SORRY/regret~ to=should this/it/you/we/there/any/the/that/these/they/he/she/his/her/OUR ANY',
		at: ENDS,
		unless: ['SORRY, should'],
	},
	// Nobody in particular.
	{
		cue: `SORRY/regret~ ...1 to/for ...2 those/customers/people/guests/everyone/everybody/ANY of? you? ...1 who ...1 (may have)/(might have)/(could have)/may/might/could/felt/feel/found/took/thought/(BE ADV? ${TOUCHED})`,
	},
	{cue: 'SORRY ...1 to ...2 anyone/anybody ...1 who/whose/that/(we may/might/have) ADV? ANY'},
	{
		cue: `START to whoever/anyone/anybody/everyone/everybody/those/(any ANY)/(all ANY) (of you)? who/whom/whose? ADV? felt/feel/took/found/thought/may/might/(BE ADV? ${TOUCHED})/${TOUCHED}`,
		with: {sentence: ['SORRY', 'regret~']},
	},
	{
		cue: `SORRY/regret~ that? some/certain/anyone/anybody/any/(a few)/others of? ANY? ADV? felt/feel/found/took/thought/(BE ADV? offended/upset/hurt/disappointed/annoyed)`,
	},
	{cue: 'SORRY/regret~ that? this/that/it/you/we/OUR ...3 may/might/could have ADV? ANY', unless: ['have to']},
	{
		cue: 'SORRY/regret~ ...3 how this/that/it/OUR ...2 (came across)/landed/looked/seemed/sounded/(may/might/could have)',
	},
	// The condition first.
	{
		cue: `if/(in case)/where/whenever ...3 OUR/anything/something/any/anyone/anybody ...5 ${ERRED} ...8 SORRY/regret~/(forgive us/me)`,
	},
	{cue: `if WE ADV? ${ERRED} ...8 SORRY/regret~`},
	{
		cue: 'if you ADV? felt/feel/found/find/thought/think/believe/consider/took/had/got/were/sensed/read/(have been) ...8 SORRY/regret~',
		unless: ['if you ADV? were/had ADV? hoping/hoped/looking/expecting/planning/after/wondering/questions'],
	},
	{
		cue: 'if it/this/that/there/these/those ADV? caused/upset/offended/seemed/sounded/came/gave/made/put/was/were/(has/have caused/upset/given/put/been) ...8 SORRY/regret~',
	},
	{cue: 'if (as you ANY)/indeed ...8 SORRY/regret~'},
	{cue: 'START assuming/supposing/(provided that) ...9 SORRY/regret~'},
	{cue: '(in the event)/(to the extent/degree)/(in so far)/insofar/inasmuch ...12 SORRY/regret~'},
	{
		cue: 'START should ...5 have been? ANY ...8 SORRY/regret~',
		unless: ['have any/a/an/the/more/further/other/another/questions/received/paid/already/time'],
	},
	{cue: 'START had OUR/we/i/anything/this/that ...8 would/will ...1 SORRY/regret~'},
	{cue: 'where/wherever WE/OUR ...3 may/might/could have ...7 SORRY/regret~'},
	{cue: 'SORRY/regret~ where/wherever WE/OUR ...3 may/might/could have'},
	{cue: 'if so ...4 SORRY/regret~'},
	{cue: 'if ...6 offended/upset/inconvenienced/caused/hurt/disappointed/(put you out) ...6 SORRY'},
	{cue: 'from=(forgive/pardon us/me) to=if OUR/anything/any ANY', at: ENDS},
	{
		cue: 'START whatever went/happened/may/might/(it was)/upset/offended/(you ADV? experienced/felt/suffered) ...6 SORRY/regret~',
	},
	{cue: 'hedge=(HARM-NOUN, if any)', at: 'hedge', with: {sentence: ['SORRY', 'regret~']}},
	// The harm first.
	{
		cue: `START for? hedge=(${ANY_HARM}) ...1 caused/may/might/could/has/have/had/was/were/resulting/arising/this/that/we/you/OUR/felt/taken/given ...8 SORRY/regret~`,
		at: 'hedge',
	},
	{cue: 'hedge=(any/whatever ADV? ANY? HARM-NOUN) ...8 regretted', at: 'hedge'},
	{cue: 'SORRY/regret~ ...2 to anyone/anybody/whoever/(any ANY) ADV? offended/upset/hurt/inconvenienced/disappointed'},
	{
		cue: 'SORRY/regret~ ...4 hedge=(anything/whatever that/which/we/i/(our ANY)? ADV? may/might/could/went/upset/offended)',
		at: 'hedge',
	},
	{cue: 'SORRY/regret~ ...3 hedge=(any/whatever part/role WE/our)', at: 'hedge'},
	{cue: `forgive/pardon/excuse us/me? for? hedge=(${ANY_HARM})`, at: 'hedge'},
];
