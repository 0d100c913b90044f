/** Doubt and plain rudeness, as tired maintainers and shopkeepers write it. S35; the lists are house. */
import type {Cue} from 'empathylint/rule';

export const rudeness: readonly Cue[] = [
	// Doubt: as if they were the only one.
	{
		cue: '(nobody/(no one) else)/(no other CUSTOMER-N) ADV? (has/have)? ADV? complained/(had this/that/a/any ANY)',
	},
	{cue: 'works/worked/working ADV? fine/perfectly/well/okay for everyone/everybody else'},
	{cue: 'BE simply/just/plain/plainly/flatly/categorically/patently not? true/untrue/false'},
	{
		cue: 'you knew/(did know)/(were ADV? aware) ...5 when/before you ADV? signed/joined/bought/booked/agreed/ordered/moved',
	},
	// Rudeness.
	{cue: '(get what you pay for)/(lower/temper/adjust your expectations)', unless: ['adjust your expectations to']},
	{
		cue: 'free/welcome to ADV? use/try/go/look/find/choose (something/somewhere/someone else)/elsewhere',
		with: {sentence: ['not ADV? like/happy/satisfied/agree/suit/want/good']},
	},
	{cue: 'maybe/perhaps ADV? you? should? ADV? try reading/looking/listening'},
	{
		cue: 'just/(you should) ADV? be glad/grateful/thankful/happy',
		unless: ['thankful/happy/glad/grateful to/if/with', 'WE ...2 just'],
	},
	{
		cue: '(this/that/it) BE ADV? (not? ADV? OUR/your problem)/(your lookout)',
		unless: ['problem and/too/to/as', 'if/whether this/that/it'],
	},
	{cue: '(everyone/everybody has ANY? problems)/(you ADV? got yourself/yourselves into)'},
	{
		cue: '(suck it up)/(get over it)/(grow up and)/(tough luck)/(hard luck)',
		unless: ['suck it up with'],
	},
	{cue: 'just ADV? (how it is)/(how things are)/(the way it is)/(the way things are)'},
	{
		cue: 'entitle~/right/excuse/licence you? to ADV? abuse/shout/unload/insult/swear/yell/threaten/attack/vent/harass/rant/(lash out)/(take ANY out)/(be rude)',
	},
	{
		cue: 'WE ADV? (need to)/(have to)/must/should ADV? remind/tell you ...3 again/every/repeatedly/constantly/(the same)',
	},
	{cue: 'looks/sounds/reads like ADV? a? yelling/shouting/whining/moaning/rant/ranting/tantrum/blackmail'},
];
