/** Question 7: reception, and whether there is a fact in it. S5, S8, S16, S17. */
import type {Cue} from 'empathylint/rule';

export {reported} from './acknowledgement/reported.ts';

/** A fact that only this customer's ticket has: the procedure's EVENT. */
export const event: readonly Cue[] = [
	{
		cue: 'CONCRETE',
		unless: [
			'<number> days/hours/minutes/weeks to',
			'within ANY? CONCRETE',
			'in CONCRETE',
			'<product> ADV? (did not)/(has not)/(have not) ADV? meet/met/live/lived',
		],
	},
	{cue: 'the/a/an/your/this/our/that/these/no ADV? ANY? EVENT-N'},
	{
		cue: 'SERVICE-N/payment/billing/signup/login/delivery/shipping/connection loss/losses/leak/breach/crash/problem/problems/issue/issues/error/errors/trouble/failure/mistake',
	},
	{
		cue: 'problem/problems/issue/issues/error/errors/trouble/difficulty/difficulties with/while/when/in/during/on/accessing/using ...4 SERVICE-N',
	},
	{cue: 'trouble/difficulty/difficulties/problems/issues ADV? (in/while/when)? ACTIVITY ANY ANY'},
	{cue: 'trouble/difficulty/difficulties/problems/issues with the/your/our ANY'},
	{cue: 'charged/billed ...2 twice/double/again/incorrectly/wrong/wrongly/(more than)/(for one)/(too much)'},
	{
		cue: 'you/(the ANY ANY? ANY? ANY?)/(your ANY ANY? ANY?)/(our ANY ANY?)/it/they/which/that BE ADV? ADV? BAD-PART',
		unless: ['BE charged END', 'that BE missed', 'BE returned to', '(you/your ANY) BE late for'],
	},
	{
		cue: 'BE being? charged/billed/sent/delivered/told/given/locked/cut/put/left/kept ...3 twice/wrong/late/without/off/out/again/waiting/incorrect',
	},
	{cue: 'the/your/our/my/both/two/a ANY ...3 BAD-V', unless: ['the ANY (will not)/(did not) ANY']},
	{
		cue: 'the/your/our/my/both/two ANY ...2 (will not)/(would not)/(does not)/(do not)/(did not)/(has not)/(have not)/(is not)/(are not)/(was not)/(were not)/(can not)/(could not) ADV? ANY',
		unless: [
			'your ANY is not important',
			'your/the ANY? experience/stay/visit ...2 ANY',
			'has not met your',
			'did not meet your',
			'does not meet',
			'your ANY will not be shared',
		],
	},
	{cue: 'you ADV? (can not)/(could not)/(BE unable to)/(BE not able to)/(BE ANY? unable to) ADV? ANY ANY'},
	{cue: 'you (did not)/(have not)/(do not) ADV? receive/received/get/got/have/see/recognise/expect/hear/heard ANY'},
	{
		cue: 'you ADV? (have/had)? ADV? YOU-DID ANY',
		unless: [
			'you ADV? have ANY? (questions/concerns/feedback)',
			'if/(in case) you ...2 YOU-DID',
			'you had a',
			'lost out',
		],
	},
	{
		cue: 'you ADV? (have been)/(were)/(had been)/BE ADV? waiting/charged/overcharged/told/promised/left/given/sent/disconnected/locked/(cut off)/double-charged/kept/transferred/expecting/counting',
	},
	{
		cue: 'you had/have/(have had) to ANY',
		unless: [
			'to ADV? (deal with)/(go through)/(put up with)/endure/experience/face/suffer/see this/that/it/these/such',
		],
	},
	{
		cue: 'to be/get/(have been) ADV? locked/shut/overcharged/double-charged/denied/refused/blocked/banned/suspended/stranded/disconnected/misled/bumped/(cut off)/(turned away/down)/((left/kept/stuck) ...1 waiting/without/in/on/out)/(without ANY)',
	},
	{
		cue: 'NEG-ADJ (it BE)/(it can/must be) ADV? when the/your/OUR ANY ANY ANY',
		unless: ['ANY? experience/expectations'],
	},
	{cue: 'EMO because/after/that the/your/OUR/WE/you ANY ANY ANY', unless: ['after the/your ANY ANY? experience']},
	{cue: '(arrived/came/arriving/delivered/reached) ...3 BAD-PART/late/early/empty/wrong/cold'},
	{cue: '(arrived/came/delivered) ADV? without a/an/any/its/the/your ANY'},
	{
		cue: '(about DAY ANY)/(sorry to ADV? HEAR about/of the/your ANY)',
		unless: [
			'the/your ANY? ANY? HARM-NOUN/FEEL-N/LAMENT/experience/experiences/issue/issues/problem/situation/visit/stay/time/incident/matter/loss/feedback/news',
		],
	},
	{
		cue: '(your/the upcoming ANY)/(your ANY? ANY? wedding/birthday/anniversary/exam/exams/interview/graduation/funeral/competition/deadline/surgery/operation/newborn/presentation)',
	},
	{
		cue: 'missing/lost/damaged/broken/wrong/faulty/late/cracked/delayed/stolen/defective/cancelled/incorrect/incomplete/duplicate/double/unauthorised/counterfeit/fake/(entirely/completely/totally different) SERVICE-N/ANY',
		unless: ['late fee', 'a wrong ANY?', 'lost time'],
	},
	{cue: 'never ADV? arrived/came/received/turned/left/got/showed/happened/worked/replied'},
	{cue: '(without a/your/any ANY? SERVICE-N)'},
	{
		cue: 'SERVICE-N ANY? (was not)/(were not)/(has not)/(have not)/(did not) ADV? ANY',
		unless: ['stay/visit/meal/food ANY? (was not)/(were not)/(has not)', 'not ADV? meet/met/live/lived'],
	},
	{cue: 'not/at/about being ADV? ANY ANY'},
	{cue: 'BE ADV? intended? as/for? a/an/your ANY? gift/present/surprise'},
	{cue: 'due to a/an/the ...2 lost/forgotten/broken/FAULT-N'},
	{cue: 'since/on/last (DAY/week/month/night/year)/(the <number>)/<date>/<number>/MONTH'},
	{cue: 'yesterday', unless: ['yesterday END']},
	{cue: 'to find/lose/discover ...5 your ANY'},
	{cue: 'inform/notify/tell/alert/update/advise you about/of/on a/an/the/our ...3 FAULT-N'},
];

/** Thanks that carry what was told. */
export const thanksFor: readonly Cue[] = [
	{
		cue: 'thank~/thanks/(grateful to you) you? ...2 for ADV? telling/letting/reporting/explaining/sharing/flagging/bringing/raising/pointing/alerting/informing/notifying/describing/sending/your/((the/this/these ANY? ANY?)? report/reports/write-up/heads-up)',
	},
	{cue: 'WE ADV? appreciate your inquiry/enquiry/question/query/request/message/report about/regarding/on/concerning'},
	{
		cue: 'you/for ADV? taking the time to ADV? inform/tell/let/report/explain/flag/describe/alert',
		with: {sentence: ['appreciate/thank/thanks/grateful']},
	},
	{cue: 'for ADV? calling/writing/phoning/(getting in touch) to ADV? ask/inquire/enquire/report'},
	{cue: 'WE ADV? appreciate you ADV? telling/letting/reporting/explaining/sharing/flagging/bringing/raising/pointing'},
	{cue: 'thank~/thanks you? <name>? for ADV? submitting/confirming/requesting/providing your/the/<other>'},
];
/** What makes such thanks specific. */
export const thanksContent: readonly Cue[] = [
	{
		cue: 'telling/letting/explaining/informing/reporting/flagging/noticing/spotting/(pointing out) (us/me)? (know)? that/you ANY ANY',
	},
	{cue: 'telling/told us/me the/your/about the ANY'},
	{
		cue: '(about/regarding/concerning/on/in) ADV? (the/your/a)? ...3 SERVICE-N',
		unless: ['about our service', 'feedback on our'],
	},
	{
		cue: 'sharing your idea/suggestion/question/story/experience/perspective/thoughts (for/about/on/with)',
		unless: ['with us END'],
	},
	{
		cue: 'tell/telling/inform/informing/alerting/notifying/warning us/me of/about/to your/a/an/how/what ANY ANY',
		unless: ['your/a/an ANY? experience/concern/concerns/feedback/issue/problem/situation', 'about your ANY END'],
	},
	{cue: '(inform/informing us/me of/about)/(telling us/me about) the ANY you ANY'},
	{cue: 'to ADV? ask/inquire/enquire about/how/whether/when/why/if ANY ANY'},
	{cue: 'with us for assistance with'},
	{cue: 'your request/question/enquiry/application to/for/about/regarding/on ANY ANY'},
	{cue: 'confirming your ANY to/for/on/at ANY'},
];

/** *Know*, *see* and *hear* receive something only with such an object; "we know who can answer" does not. */
export const gotWeak: readonly Cue[] = [
	{
		cue: 'WE ADV? have? ADV? know/knew/see/hear ADV? that? this/that/it/life/things/waiting/these',
		unless: ['know that for', 'WE see this ANY', 'know it is you', 'hear it from', 'see it as'],
	},
	{
		cue: 'WE ADV? have? ADV? know/knew/see/hear/heard ADV? how/your/you/why',
		unless: ['know how to', 'see you', 'know your ANY/way', 'hear from you', 'know you by'],
	},
];

/** Verbs of reception with us as the subject. */
export const got: readonly Cue[] = [
	{
		cue: 'WE ADV? have? ADV? GOT-V ADV?',
		unless: [
			'help~ us/me/you/better/OUR/to/the ...3 understand',
			'so that? WE can/could/may ADV? GOT-V',
			'so that ...2 WE ADV? understand',
			'do i/we ADV? understand',
			'(make sure)/ensure that? you understand',
			'WE ADV? know/see you ADV? (soon/then/there/later)',
			'see/hear from',
			'WE (will/would) ADV? ADV? (know/hear/see/learn)',
			'if/when/once/until/before/unless WE ADV? GOT-V',
			'WE look forward to',
			'let WE know',
			'WE ADV? know how to',
			'WE do not ADV? (know/understand/see)',
			'WE saw/(have seen) (that/this) before',
			'WE note that ANY refund/fee',
			'for WE to',
			'GOT-V if/who/whom/whose/where',
			'GOT-V that? i/we ANY',
			'gather~ ANY',
			'GOT-V was/were',
			'GOT-V this/the/these information/agreement/terms/policy/conditions',
			'START if ANY',
			'understand/understood by/as',
		],
	},
];

/** Said of the customer as a clause: "that you would like to …", "you are unsure how …". */
export const restated: readonly Cue[] = [
	{
		cue: 'WE ADV? have? ADV? GOT-V ADV? (of/to/into/on)? (the fact)? that? you ADV? ANY',
		unless: [
			'you ADV? BE? ADV? INT? (EMO/<mood>)',
			'you ADV? feel/deserve/need',
			'you and',
			'you want/need answers',
			'you ANY EMO',
			'you expect',
			'you have ANY choice',
			'you BE busy',
			'you may be EMO',
			'you may/might/could have ADV? ANY? reasons/concerns/questions/doubts/worries/plans',
			'you are ANY customer',
		],
	},
	{cue: 'WE ADV? have? ADV? GOT-V/appreciate ADV? (of/to/into)? (the fact)? that? you need assistance/help/(to ANY)'},
	{
		cue: 'WE ADV? GOT-V (of/to)? (the fact)? that? you ADV? want/(would like)/wish/(are looking/seeking/trying/unsure)/(would prefer)/need ANY',
		unless: ['want to feel', 'want answers'],
	},
	{
		cue: 'WE ADV? ADV? (understand/see/know) ADV? what/why you ANY',
		with: {sentence: ['CONCRETE', 'worried/concerned about', 'so WE/here/let/your/the/this', '<other>', '<event>']},
	},
	{cue: '(let me)/(make sure i) ...3 understand what you'},
];

/** Reception of a feeling, a wish or an importance: hollow unless a fact stands beside it. */
export const hollow: readonly Cue[] = [
	{
		cue: 'WE ADV? have? ADV? GOT-V/appreciate ADV? your ADV? ANY? FEEL-N/WISH-N',
		unless: [
			'appreciate your interest/willingness/patience/understanding/desire/intention/intent',
			'WE have received your request',
			'(so that)/(make sure) ...2 WE ADV? GOT-V',
		],
	},
	{
		cue: 'your ADV? eagerness/curiosity/anxiety/impatience/urgency/frustration/desire/need to/for/in/about',
		with: {sentence: ['WE', 'i']},
		unless: ['appreciate your', 'if your need', 'meet your need'],
	},
	{cue: 'WE ADV? have? ADV? GOT-V/appreciate ADV? how ADV? INT? NEG-ADJ/EMO/much'},
	{
		cue: 'WE ADV? have? ADV? GOT-V/appreciate ADV? (the/its/their)? ADV? ANY? importance/urgency/significance/seriousness/gravity/value/severity/stress/strain/distress/anxiety/pressure/disruption/upset/disappointment/annoyance/hardship',
	},
	// "Totally get how hard this is.": the one who receives is left out.
	{cue: 'START ADV? ADV? get/understand/appreciate/know how ADV? INT? NEG-ADJ/EMO'},
	{
		cue: 'i/we ADV? know/understand/appreciate/realise/recognise that? (this/that/it may/might? BE/be? not ...1 the/what ...2 you ...2 hoping/hoped/expecting/expected/wanted)/(your time BE ADV? INT? valuable/precious)',
	},
	{
		cue: '(it/that/this)? sounds/seems like/(as if/though) (you BE/have ADV? been? dealing/coping/going/juggling/carrying/through ...1 (a lot)/this/that/so/(a ANY time))/(this/that/it/things BE/(has been)/(have been)/(must be) ...3 NEG-ADJ)',
	},
	{
		cue: 'WE ADV? have? ADV? GOT-V ADV? (that? this/it/these/things)/(that BE) ...3 FEEL-N/NEG-ADJ/EMO/HARM-NOUN/LAMENT',
	},
	{cue: 'WE ADV? ADV? hear you/(what you BE saying)', unless: ['hear you BE having']},
	{cue: 'it BE ADV? ADV? understandable/natural/normal to feel/be ANY'},
	{cue: 'WE BE ADV? (on the same page/wavelength)/(in sync with)/(in tune with) your ANY'},
	{cue: 'START WE ADV? ADV? ADV? (do/can)? understand END'},
	{cue: 'WE ADV? get (it/that) END'},
	{cue: 'WE ADV? can? ADV? hear/see/get/understand/appreciate/know/recognise where you BE ADV? coming from'},
	{cue: 'WE ADV? take/see/get/hear/understand your point END'},
	{cue: 'your FEEL-N ADV? (BE/have/has) ADV? (been)? heard/noted/understood/valid/(well founded)'},
	{cue: 'your ANY? FEEL-NOUN BE ADV? ADV? INT? understandable/justified/legitimate/warranted'},
	{
		cue: 'WE have ADV? considered/heard/(listened to)/(taken on board)/(taken note of) (all of?)? your ADV? ANY? FEEL-NOUN',
	},
	{
		cue: 'WE ADV? appreciate/understand/recognise/acknowledge/note/see the ADV? strength/depth/level/extent/degree of ADV? your? ANY? FEEL-N',
	},
	{
		cue: 'everyone/everybody/all at/in/on/from ...3 understands/realises/recognises/appreciates/knows the/how ADV? ADV? importance/urgency/seriousness/impact/NEG-ADJ',
	},
	{
		cue: 'WE ADV? ADV? appreciate/understand/realise/recognise how ADV? ANY ...5 this/that/it/these/things/situations/matters/(of this kind) ADV? can/must/may/might be/feel',
	},
	{
		cue: 'you have every/ANY (good)? right/reason/cause to ADV? be/feel ADV? INT? EMO',
		unless: ['EMO that/when/because/after/about ANY ANY ANY', 'you have no'],
	},
	{
		cue: 'WE ADV? GOT-V that? this/that/it ...2 must/can/could/may/might ADV? be/feel/have ...3 NEG-ADJ/FEEL-N/EMO/HARM-NOUN/disrupted/inconvenienced/affected',
	},
];
/** A feeling is what we claim to have received. */
export const feelingObject: readonly Cue[] = [
	{cue: 'that? you ADV? (feel/felt/(BE ADV? ADV? INT? feeling? EMO))', unless: ['feel free', 'felt humiliated at']},
	{cue: 'you ADV? BE ADV? INT? upset/frustrated/disappointed/angry/unhappy/annoyed/worried/anxious/concerned END'},
];
