/**
 * Public entry `empathylint/rule`: what a rule or a pack is made with. Our own rules import this and nothing else.
 */
export {type Balance, balanceOf, type Clause, clausesOf, mayFeel, mayStep} from './core/balance.ts';
export {cuesWith, specOf} from './core/cue-spec.ts';
export {definePack, defineRule, type RuleInput} from './core/define.ts';
export {isHandFilled} from './core/hand-filled.ts';
export {LETTERS} from './core/letters.ts';
export {lineBefore} from './core/line-before.ts';
export type {
	AnyRule,
	Branches,
	Cue,
	CueSpec,
	CueWindow,
	Group,
	Hit,
	LabelInput,
	LackingPath,
	MessageView,
	MoveProcedure,
	OpenSentence,
	Options,
	Pack,
	ReportInput,
	Rule,
	RuleContext,
	RuleMeta,
	RuleSetting,
	Sentence,
	Variant,
	WordClasses,
	Wording,
	Wordings,
} from './core/rule-types.ts';
export {shorten} from './core/shorten.ts';
export {didYouMean} from './core/suggest.ts';
export {
	BUCKETS,
	type Bucket,
	FAULTS,
	type Fix,
	MESSAGE_TYPES,
	type MessageType,
	MOVES,
	type Move,
	type Placeholder,
	type Range,
	type Severity,
} from './core/types.ts';
