/**
 * The door for rule and pack authors, ours included.
 */

import {UserError} from './errors.ts';
import type {AnyRule, Cue, Options, Pack, Rule, RuleContext, RuleMeta, Wordings} from './rule-types.ts';

/** Widens literal defaults, so that `window: 3` is an option of type number. */
type Widen<O extends Options> = {
	[K in keyof O]: O[K] extends boolean ? boolean : O[K] extends number ? number : O[K] extends string ? string : O[K];
};

export interface RuleInput<O extends Options, M extends Wordings> {
	meta: RuleMeta;
	/** Every option with its default. */
	options?: O;
	messages: M;
	cues?: readonly Cue[];
	unless?: readonly string[];
	check?(context: RuleContext<Widen<O>, M>): void;
}

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Makes a rule. Option types follow from the defaults, wording arguments from the wordings.
 *
 * @throws UserError when the id is not in kebab case or there is no wording
 */
export function defineRule<const O extends Options = Readonly<Record<never, never>>, M extends Wordings = Wordings>(
	input: RuleInput<O, M>,
): Rule<Widen<O>, M> {
	const {meta, messages} = input;
	if (!ID.test(meta.id))
		throw new UserError('BAD_RULE', `rule id "${meta.id}" is not in kebab-case, such as "no-pity"`);
	const first = Object.keys(messages)[0];
	if (first === undefined) throw new UserError('BAD_RULE', `rule "${meta.id}" has no wording in "messages"`);
	if (!input.check && (input.cues ?? []).length === 0) {
		throw new UserError('BAD_RULE', `rule "${meta.id}" has neither cues nor a check; it could never report anything`);
	}
	return {
		meta,
		options: (input.options ?? {}) as Widen<O>,
		messages,
		// Read when cues are compiled: until then those of a built pack lie unread in getters.
		get cues() {
			return input.cues ?? [];
		},
		get unless() {
			return input.unless ?? [];
		},
		check: input.check ?? reportEveryHit,
	};
}

/** What a rule without a check does: each match is a finding. */
function reportEveryHit(context: RuleContext): void {
	for (const hit of context.hits) {
		const parts = Object.fromEntries(Object.entries(hit.parts).map(([name, part]) => [name, part.text]));
		context.report({
			messageId: hit.message ?? '',
			data: {...parts, phrase: hit.phrase},
			at: hit,
			...(hit.level && {level: hit.level}),
			...(hit.fix && {fix: hit.fix}),
		});
	}
}

/**
 * Makes a pack out of rules, word classes and presets.
 *
 * @throws UserError when two rules have one id or a preset names a rule that is not there
 */
export function definePack(input: Partial<Pack> & {name: string}): Pack {
	const broken = (input.rules ?? []).some((rule) => !rule?.meta?.id);
	if (broken) {
		throw new UserError(
			'BAD_PACK',
			`pack "${input.name}" holds something that is not a rule; make rules with defineRule`,
		);
	}
	const pack: Pack = {
		name: input.name,
		language: input.language ?? 'en',
		get words() {
			return input.words ?? {};
		},
		rules: input.rules ?? [],
		presets: input.presets ?? {recommended: recommended(input.rules ?? [])},
		...(input.moves && {moves: input.moves}),
		...(input.forgiven && {forgiven: input.forgiven}),
		...(input.sources && {sources: input.sources}),
		...(input.compiled !== undefined && {compiled: input.compiled}),
	};
	const ids = new Set<string>();
	for (const rule of pack.rules) {
		const {id} = rule.meta;
		if (ids.has(id)) throw new UserError('BAD_PACK', `pack "${pack.name}" has two rules called "${id}"`);
		ids.add(id);
	}
	for (const [preset, rules] of Object.entries(pack.presets)) {
		for (const id of Object.keys(rules)) {
			if (!ids.has(id))
				throw new UserError('BAD_PACK', `preset "${preset}" of pack "${pack.name}" names an unknown rule "${id}"`);
		}
	}
	return pack;
}

function recommended(rules: readonly AnyRule[]): Record<string, RuleMeta['severity']> {
	return Object.fromEntries(rules.map((rule) => [rule.meta.id, rule.meta.severity]));
}
