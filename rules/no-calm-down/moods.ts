/** Words for moods and outbursts that people are told to leave. House, after S25 and S35. */

export const MOOD =
	'upset/angry/alarmed/dramatic/melodramatic/(worked up)/(wound up)/emotional/rude/silly/hysterical/mad/cross/impatient/offended/hostile/aggressive/unreasonable/irate/annoyed/agitated/abusive/furious/(carried away)/ridiculous/childish/cheeky/sarcastic/personal/(so heated)/defensive/stressed/frustrated/discouraged/disappointed/sensitive/oversensitive/touchy/panicky/tense/(hot under the collar)/(in a ANY? state)/bitter/sulky/(het up)';
export const OUTBURST =
	'panic/overreact/shout/yell/swear/scream/rant/sulk/(raise your voice)/(lose your/our temper/cool/head/heads/rag)/(go off the deep end)/(make a scene)/(make a fuss)/(take that tone)/(take offence/umbrage)/(fly off the handle)/(stress out/about/over)/(lose ANY? sleep/heart/patience)';
export const OUTBURSTS =
	'panicking/overreacting/shouting/yelling/swearing/screaming/ranting/sulking/whining/moaning/complaining/fussing/cursing/whingeing/fretting/exaggerating/(making such? a fuss/scene)';
export const NOT =
	"(do not you?)/(try not to)/(please not to?)/(rather you did not)/(not to)/(stop)/(you ADV? should/must/need/shall not)/(let's not)/(let us not)";
