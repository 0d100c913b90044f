/** "Sorry to hear" in other orders: in front, behind, in nouns, of the news instead of us. The lists are house. */
import {type CueSpec, cuesWith} from 'empathylint/rule';

const HEARD = 'heard/read/learned/learnt/saw/discovered';
const SAD = 'sorry/sad/saddened/dismayed/disheartened/disappointed/distressed/upset';
const SORROW = 'with ADV? INT-ADJ/great/much/real/some? sorrow/sadness/regret/dismay/disappointment';
const ABOUT = 'of/about/that/your/this/how';
/** Said of the news instead of ourselves. */
const SAD_NEWS =
	'disappointing/disheartening/saddening/regrettable/distressing/upsetting/dispiriting/discouraging/troubling/unpleasant/painful/depressing/dismaying';
const ANY_SAD_NEWS = `sad/sorry/hard/tough/difficult/frustrating/heartbreaking/shocking/regretful/unfortunate/awful/terrible/${SAD_NEWS}`;

const orders: readonly string[] = [
	`from=${SORROW} that? WE ADV? to=${HEARD}/hear/learn`,
	`WE ADV? from=${HEARD}/hear/learn ...5 to=(${SORROW})`,
	`from=hearing/reading/learning/(having ADV? heard/read/learned/learnt) ${ABOUT} ...8 i/we ADV? BE/(could only? feel) INT? to=${SAD}`,
	`from=when/after i/we ADV? heard/learned/learnt/(read/saw of/about/your) ...8 i/we ADV? BE INT? to=${SAD}`,
	`WE ADV? BE ADV? INT? from=${SAD} when/after WE ADV? to=${HEARD}`,
	`it/this/that BE ADV? ADV? INT? from=${SAD_NEWS} (for us/me)? to ADV? to=(hear/learn/read ${ABOUT})`,
	'it BE never ADV? from=nice/easy/pleasant/good/fun (for us/me)? to to=hear/read of/about/that/this/when/how',
	`START from=hearing/reading/(to hear/read/learn) ${ABOUT} ...8 BE ADV? INT? to=sad/${SAD_NEWS} END`,
	`from=${SAD} at/by/over the to=news`,
];
const others: readonly string[] = [
	'WE ADV? from=hated/hates ADV? to=(to hear/read/learn)/hearing/reading',
	'WE ADV? BE not ADV? from=happy/pleased/glad/thrilled/delighted to to=hear/read/learn',
	`a/such/what ADV? from=sad/sorry/${SAD_NEWS} thing/letter/story/tale/message/note/news/report to to=hear/read`,
];

const at = ['from', 'to'] as const;
const without = {previous: ['LOSS']};

export const told: readonly CueSpec[] = [
	...cuesWith({at, move: 'sympathy', without}, orders),
	...cuesWith({at, move: 'sympathy'}, others),
	// A clause in front: what the sentence does stands behind it.
	{cue: `from=${ANY_SAD_NEWS} as/though it/this/that BE/(may be)/(must be) (for us/me)? to ADV? to=HEAR`, at, without},
];
