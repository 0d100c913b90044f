/** Doubt and plain rudeness, as tired maintainers and shopkeepers write it. S35; the lists are house. */
import type {Cue} from 'empathylint/rule';

export const rudeness: readonly Cue[] = [
	// As if they were the only one.
	{
		cue: '(nobody/(no one) else)/(no other CUSTOMER-N) ADV? (has/have)? ADV? complained/(had this/that/a/any ANY)',
	},
	// Sayings that end the talk.
	{
		cue: '(get what you pay for)/(lower your expectations)/(suck it up)/(you ADV? (need to)/(have to)/must understand that we/this/our/i)/(get over it)/(tough luck)/(hard luck)/(everyone/everybody has ANY? problems)/(you ADV? got yourself/yourselves into)/(works/worked ADV? fine/perfectly/well for everyone/everybody else)/(just ADV? how it is)/(just ADV? how things are)/(just ADV? the way it is)/(just ADV? the way things are)',
	},
	{cue: 'this/that/it BE ADV? (not/hardly/scarcely ADV? OUR problem/fault/job)/(your lookout)/(your problem)'},
	{
		cue: 'not/no/never ...1 entitle~/right/excuse/licence you? to ADV? abuse/shout/unload/insult/swear/yell/threaten/attack/vent/harass/rant/(lash out)/(take ANY out)/(be rude)',
	},
	{
		cue: 'WE ADV? (need to)/(have to)/must/should ADV? remind/tell you ...3 again/every/repeatedly/constantly/(the same)',
	},
];
