/** What is felt, and the words of sorrow. */
import type {WordClasses} from 'empathylint/rule';
import {list} from './list.ts';

export const feelings: WordClasses = {
	// ------------------------------------------------------------ feelings
	'EMO-STRONG': list(
		'devastated, heartbroken, gutted, mortified, horrified, appalled, distraught, furious, livid, crushed, sickened, ashamed',
		'outraged, seething, fuming, incensed, enraged, irate, aghast, dismayed, anguished, tormented, traumatised, shattered',
		'grief-stricken, desolate, despondent, incandescent, apoplectic, disgusted, bereft, hysterical, panicked, terrified',
		'raging, beside myself/ourselves, sick/ill about/over/with/to ANY, (in tears), (in floods of tears), (hopping mad)',
		'(spitting feathers), (tearing my/our hair out), (losing my/our mind/minds), (lost for words), scared stiff',
		'torn apart, cut up, inconsolable, climbing the walls, up in arms, (at my/our wits end)',
	),
	'EMO-MILD': list(
		'upset, sad, saddened, disappointed, frustrated, annoyed, angry, shocked, embarrassed, unhappy, worried, disheartened, mad',
		'troubled, distressed, hurt, irritated, miserable, exasperated, fed up, cheated, robbed, dissatisfied, discouraged, disturbed, alarmed',
		'aggrieved, let down, stressed, anxious, scared, crestfallen, gloomy, perturbed, dejected, vexed, peeved, infuriated',
		'grumpy, bummed, (pissed off), ticked off, hurting, bothered, pained, humiliated, rattled, sorrowful',
	),
	'NEG-EMO': list('EMO-STRONG, EMO-MILD'),
	/** Feelings that we may say the customer has, rightly or not. */
	EMO: list(
		'NEG-EMO, overwhelmed, confused, nervous, panicky, impatient, eager, curious, desperate, tired, exhausted, concerned, uneasy, (that way), (this way)',
	),
	/** Verbs that put an emotion on us: "it pains me". */
	'EMO-V': list(
		'pain~, sadden~, upset~, trouble~, distress~, hurt~, grieve~, anger~, annoy~, embarrass~, shock~, horrify~, appal~, appall~',
		'devastate~, disappoint~, dishearten~, sicken~, kill~, infuriate~, worry~, concern~, (break~ OUR heart/hearts), (wind~ up), (get~ to)',
	),
	/** Nouns for the customer's feeling or state. */
	'FEEL-N': list(
		'frustration/frustrations, disappointment/disappointments, anger, upset, distress, annoyance, anxiety, anxieties, stress, pain',
		'feelings/feeling, concern/concerns, situation, worry/worries, emotions, dissatisfaction, irritation, displeasure, unhappiness',
		'predicament, plight, struggle/struggles, position, point of view, perspective, discomfort, sadness, grief, sorrow, outrage, rage',
		'fear/fears, confusion, inconvenience, grievance/grievances, urgency, impatience, dismay, hardship, exasperation, hesitation',
	),
	/** The same without words that also stand for facts. */
	'FEEL-NOUN': list(
		'frustration/frustrations, disappointment, anger, upset, distress, annoyance, anxiety, stress, pain, feelings, worry, worries, irritation, sadness, grief, outrage, dismay, concern, concerns, fury',
	),
	/** Nouns that ascribe a wish. 21 % of Bitext replies impute one to a neutral request. */
	'WISH-N': list(
		'eagerness, curiosity, desire, need/needs, wish/wishes, want, anticipation, interest, enthusiasm, keenness, willingness, urge',
		'intent, intention, expectation/expectations, request/requests, urgency, reluctance, determination, decision',
	),
	/** Adjectives said of situations. */
	'NEG-ADJ': list(
		'frustrating, upsetting, disappointing, stressful, annoying, inconvenient, distressing, worrying, irritating, unpleasant, hard',
		'difficult, tough, painful, concerning, disheartening, maddening, infuriating, exasperating, unsettling, tiresome, disruptive',
		'discouraging, confusing, trying, aggravating, bothersome, troubling, challenging, overwhelming, alarming, unacceptable',
		'important, crucial, vital, essential, critical, urgent, valuable, precious, necessary, much this/it/that means',
	),
	/** Verdicts on bad luck. S19, S39; manual corpus of S28 files them under "acknowledging". */
	LAMENT: list(
		'awful, terrible, horrible, dreadful, heartbreaking, devastating, tragic, horrific, miserable, nightmare/nightmares, ordeal, shame',
		'horrendous, appalling, ghastly, atrocious, hideous, shocking, disastrous, disaster, catastrophe, heart-wrenching, gut-wrenching',
		'heart-rending, harrowing, unimaginable, unthinkable, sad, upsetting, frustrating, a/such rotten luck, bad luck, hell, saddening',
		'stressful, maddening, infuriating, sickening, outrageous, unfortunate, distressing, bummer, pity, mess, rough',
		'grim, dire, galling, soul-destroying, horrid, frightful, beastly, vile, letdown, let-down, fiasco, shambles',
	),

	// ------------------------------------------------------------ sorrow
	SORRY: list('sorry, apologise~, apology, apologies, apologetic'),
	/** Words that open "sorry to hear". */
	REGRET: list(
		'sorry, sad, saddened, upset, disappointed, disheartened, dismayed, regret, awful, hate, unhappy, distressed, grieved, pained',
	),
	HEAR: list('hear, here, learn, read, see, know, discover, find out, be informed'),
	/** A neutral request after *you*: nothing to be sorry about. */
	WANT: list(
		'want, wish, need, would like/prefer/rather, (are looking/trying/seeking/considering/planning/hoping), (are thinking of/about)',
		'(are unsure), (are not sure), (feel the need), (have decided), (have chosen), require, (are requesting), (are interested), prefer',
	),
	/** Harm in general: could stand in any ticket. */
	'HARM-NOUN': list(
		'inconvenience/inconveniences, trouble/troubles, frustration/frustrations, confusion, disruption/disruptions, upset, distress',
		'hassle/hassles, stress, annoyance, disappointment, bother, difficulty/difficulties, concern/concerns, anxiety, worry, discomfort',
		'shortcoming/shortcomings, challenges, dissatisfaction, misunderstanding/misunderstandings, offence, hardship, harm, impact, issues',
		'complications',
		'aggravation, irritation, embarrassment, problems',
	),
};
