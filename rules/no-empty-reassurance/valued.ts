/** What companies say they value. Measured: 213 of 1,000 replies hold such a phrase; the words are house. S27. */
import {type Cue, cuesWith} from 'empathylint/rule';

const VALUED =
	'(business/custom/loyalty/patience/satisfaction/feedback/trust/opinion/opinions/input/support/time/experience/happiness/privacy/security/safety/comfort/partnership/patronage/confidence/membership/wellbeing/comments/convenience/concerns/views/complaint/complaints/voice/friendship/well-being/goodwill/contentment)';
const CARE = 'seriousness/care/attention/importance/respect/urgency/concern';

export const valued: readonly Cue[] = cuesWith({move: 'filler'}, [
	{
		cue: `WE ADV? have? ADV? (appreciate and)? ADV? value/valued/treasure/cherish/prize (your ANY? ${VALUED})/you/(each/every/all ANY)/(OUR ANY)`,
		unless: ['would ADV? value'],
	},
	`your ANY? ${VALUED} BE ADV/INT? ADV/INT? (important/valuable/valued/precious/invaluable/paramount)/(of ANY ANY? importance/value)`,
	'you BE ADV? ADV? (important/valuable/precious) to us/me',
	`your ANY? ${VALUED} ADV? matters/counts/(BE everything)/(means ...3 (world/lot/everything/deal))`,
	'you mean/matter ...3 (world/lot/everything)/(to us/me)',
	'each/every/all/(each and every) (one of)? OUR? ANY? CUSTOMER-N ADV? matter/matters/counts',
	`(your ANY?)/CUSTOMER-N ${VALUED} (BE/remains/comes) ...4 priority/first/paramount/(before everything/all/anything)`,
	{
		cue: 'of ADV? paramount/utmost importance/concern to us/me/OUR',
		unless: ['security/privacy/confidentiality/data ...8 of ADV? paramount/utmost importance/concern'],
	},
	'(OUR CUSTOMER-N)/(wellbeing/safety/comfort/happiness/satisfaction of OUR? ANY? CUSTOMER-N) BE ADV? OUR ...3 priority/concern/passion',
	'what matters/counts most ...3 BE ADV? you/your/CUSTOMER-N/(OUR ANY)',
	'you/CUSTOMER-N/(OUR ANY) will? ADV? come/comes first END',
	'come/comes first with us/me',
	'hold your ANY? ANY dear',
	'treated as a ANY? priority',
	'give~ ...4 the highest/utmost/top priority',
	'each/every ANY? ANY? ANY matters ADV? to us/me',
	'BE what matters/counts most',
	'you BE ADV? a/our ADV/INT? most? valued CUSTOMER-N',
	'OUR full/undivided/complete attention',
	'BE ADV? taken to heart',
	'never/not ADV? take~ ...3 lightly',
	{cue: 'you BE ...4 priority', unless: ['you BE a/on ANY']},
	'OUR ANY? ANY? priority/concern BE ADV? your/you/CUSTOMER-N/(OUR ANY)',
	`your ANY? ${VALUED} BE ADV? OUR ANY? ANY? concern/goal/aim`,
	'keeping/making/helping/serving/(looking after)/pleasing OUR? ANY? you/CUSTOMER-N ...3 BE ADV? OUR ANY? ANY? priority/concern',
	'heart/centre/core/forefront of ADV? all/everything/what that? WE do',
	`WE ADV? put/place OUR? CUSTOMER-N/you/(your ${VALUED}) ADV? first`,
	'WE/everyone ADV? ADV? care/cares ADV? ADV? about you/your/CUSTOMER-N/(OUR CUSTOMER-N)/(each/every ANY)',
	'attach~/place~/put~/set~ ADV? ...2 importance/value/store/premium to/on/by your/OUR/CUSTOMER-N',
	'WE/BE ADV? ADV? (take~/(BE taking)/(being taken)) ...6 seriously',
	'BE/WE ADV? treat~/handle~/view~/regard~/(deal~ with) ...6 seriously',
	{
		cue: `treat~/handle~/view~/regard~/(deal~ with) ...4 with ADV? the? utmost/greatest/highest/maximum/every ${CARE}`,
		unless: [
			'information/data/details/shared/provide/request ...5 treat~/handle~',
			'treat~/handle~ ...4 information/data/details/it',
		],
	},
	'nothing/(few things) ADV? BE/matter/matters/means/counts ADV? (more important)/more/closer/dearer ...4 than ...3 your/OUR/you/CUSTOMER-N',
	'hold (your ANY)/you/(OUR? ANY? CUSTOMER-N) in ...3 regard/esteem',
]);
