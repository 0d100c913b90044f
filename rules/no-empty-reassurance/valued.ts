/** What companies say they value. Measured: 213 of 1,000 replies hold such a phrase; the words are house. S27. */
import type {Cue} from 'empathylint/rule';

const VALUED =
	'(business/custom/loyalty/patience/satisfaction/feedback/trust/opinion/opinions/input/support/time/experience/happiness/privacy/security/safety/comfort/partnership/patronage/confidence/membership/wellbeing/comments/convenience/concerns/views/complaint/complaints/voice/friendship/well-being/goodwill/contentment)';
const CARE = 'seriousness/care/attention/importance/respect/urgency/concern';

export const valued: readonly Cue[] = [
	{
		cue: `WE ADV? have? ADV? (appreciate and)? ADV? value/valued/treasure/cherish/prize (your ANY? ${VALUED})/you/(each/every/all ANY)/(OUR ANY)`,
		move: 'filler',
		unless: ['would ADV? value'],
	},
	{
		cue: `your ANY? ${VALUED} BE ADV/INT? ADV/INT? (important/valuable/valued/precious/invaluable/paramount)/(of ANY ANY? importance/value)`,
		move: 'filler',
	},
	{cue: 'you BE ADV? ADV? (important/valuable/precious) to us/me', move: 'filler'},
	{
		cue: `your ANY? ${VALUED} ADV? matters/counts/(BE everything)/(means ...3 (world/lot/everything/deal))`,
		move: 'filler',
	},
	{cue: 'you mean/matter ...3 (world/lot/everything)/(to us/me)', move: 'filler'},
	{cue: 'each/every/all/(each and every) (one of)? OUR? ANY? CUSTOMER-N ADV? matter/matters/counts', move: 'filler'},
	{
		cue: `(your ANY?)/CUSTOMER-N ${VALUED} (BE/remains/comes) ...4 priority/first/paramount/(before everything/all/anything)`,
		move: 'filler',
	},
	{
		cue: 'of ADV? paramount/utmost importance/concern to us/me/OUR',
		unless: ['security/privacy/confidentiality/data ...8 of ADV? paramount/utmost importance/concern'],
		move: 'filler',
	},
	{
		cue: '(OUR CUSTOMER-N)/(wellbeing/safety/comfort/happiness/satisfaction of OUR? ANY? CUSTOMER-N) BE ADV? OUR ...3 priority/concern/passion',
		move: 'filler',
	},
	{cue: 'what matters/counts most ...3 BE ADV? you/your/CUSTOMER-N/(OUR ANY)', move: 'filler'},
	{cue: 'you/CUSTOMER-N/(OUR ANY) will? ADV? come/comes first END', move: 'filler'},
	{cue: 'come/comes first with us/me', move: 'filler'},
	{cue: 'hold your ANY? ANY dear', move: 'filler'},
	{cue: 'treated as a ANY? priority', move: 'filler'},
	{cue: 'give~ ...4 the highest/utmost/top priority', move: 'filler'},
	{cue: 'each/every ANY? ANY? ANY matters ADV? to us/me', move: 'filler'},
	{cue: 'BE what matters/counts most', move: 'filler'},
	{cue: 'you BE ADV? a/our ADV/INT? most? valued CUSTOMER-N', move: 'filler'},
	{cue: 'OUR full/undivided/complete attention', move: 'filler'},
	{cue: 'BE ADV? taken to heart', move: 'filler'},
	{cue: 'never/not ADV? take~ ...3 lightly', move: 'filler'},
	{cue: 'you BE ...4 priority', move: 'filler', unless: ['you BE a/on ANY']},
	{cue: 'OUR ANY? ANY? priority/concern BE ADV? your/you/CUSTOMER-N/(OUR ANY)', move: 'filler'},
	{
		cue: `your ANY? ${VALUED} BE ADV? OUR ANY? ANY? concern/goal/aim`,
		move: 'filler',
	},
	{
		cue: 'keeping/making/helping/serving/(looking after)/pleasing OUR? ANY? you/CUSTOMER-N ...3 BE ADV? OUR ANY? ANY? priority/concern',
		move: 'filler',
	},
	{cue: 'heart/centre/core/forefront of ADV? all/everything/what that? WE do', move: 'filler'},
	{cue: `WE ADV? put/place OUR? CUSTOMER-N/you/(your ${VALUED}) ADV? first`, move: 'filler'},
	{
		cue: 'WE/everyone ADV? ADV? care/cares ADV? ADV? about you/your/CUSTOMER-N/(OUR CUSTOMER-N)/(each/every ANY)',
		move: 'filler',
	},
	{
		cue: 'attach~/place~/put~/set~ ADV? ...2 importance/value/store/premium to/on/by your/OUR/CUSTOMER-N',
		move: 'filler',
	},
	{
		cue: 'WE/BE ADV? ADV? (take~/(BE taking)/(being taken)) ...6 seriously',
		move: 'filler',
	},
	{cue: 'BE/WE ADV? treat~/handle~/view~/regard~/(deal~ with) ...6 seriously', move: 'filler'},
	{
		cue: `treat~/handle~/view~/regard~/(deal~ with) ...4 with ADV? the? utmost/greatest/highest/maximum/every ${CARE}`,
		move: 'filler',
		unless: [
			'information/data/details/shared/provide/request ...5 treat~/handle~',
			'treat~/handle~ ...4 information/data/details/it',
		],
	},
	{
		cue: 'nothing/(few things) ADV? BE/matter/matters/means/counts ADV? (more important)/more/closer/dearer ...4 than ...3 your/OUR/you/CUSTOMER-N',
		move: 'filler',
	},
	{cue: 'hold (your ANY)/you/(OUR? ANY? CUSTOMER-N) in ...3 regard/esteem', move: 'filler'},
];
