/**
 * Configuration → the rules of a run: presets, severities and options, all checked.
 */
import {UserError} from './errors.ts';
import type {ActiveRule, LinterConfig, Options, OptionValue, Pack, RuleSetting} from './rule-types.ts';
import {didYouMean} from './suggest.ts';
import {SEVERITIES, type Severity} from './types.ts';

type Settings = Readonly<Record<string, RuleSetting>>;

/**
 * @returns every known rule with its severity and options, in the order of the packs
 * @throws UserError with the key of the entry that is wrong
 */
export function activeRules(packs: readonly Pack[], config: LinterConfig): Map<string, ActiveRule> {
	const rules = new Map<string, ActiveRule>();
	for (const pack of packs) {
		for (const rule of pack.rules) {
			const twin = rules.get(rule.meta.id);
			if (twin)
				throw new UserError(
					'BAD_PACK',
					`packs "${twin.pack}" and "${pack.name}" both have a rule "${rule.meta.id}"`,
					'packs',
				);
			rules.set(rule.meta.id, {rule, pack: pack.name, severity: 'off', set: false, options: rule.options});
		}
	}
	for (const [index, name] of (config.extends ?? ['recommended']).entries())
		applyPreset(rules, packs, name, `extends[${index}]`);
	return withSettings(rules, config.rules ?? {}, 'rules');
}

/** The same rules with some settings changed; the given map stays as it is. */
export function withSettings(
	rules: ReadonlyMap<string, ActiveRule>,
	settings: Settings,
	key: string,
): Map<string, ActiveRule> {
	const changed = new Map(rules);
	for (const [id, setting] of Object.entries(settings)) {
		const active = changed.get(id);
		if (!active)
			throw new UserError(
				'UNKNOWN_RULE',
				`there is no rule "${id}".${didYouMean(id, [...rules.keys()])}`,
				`${key}.${id}`,
			);
		changed.set(id, {...active, ...readSetting(active, setting, `${key}.${id}`), set: true});
	}
	return changed;
}

function applyPreset(rules: Map<string, ActiveRule>, packs: readonly Pack[], name: string, key: string): void {
	const known = new Set(['strict', ...packs.flatMap((pack) => Object.keys(pack.presets))]);
	if (!known.has(name))
		throw new UserError('UNKNOWN_PRESET', `there is no preset "${name}".${didYouMean(name, [...known])}`, key);
	const strict = name === 'strict';
	for (const pack of packs) {
		const preset = pack.presets[name] ?? (strict ? pack.presets.recommended : undefined);
		for (const [id, setting] of Object.entries(preset ?? {})) {
			const active = rules.get(id);
			if (!active) continue;
			const read = readSetting(active, setting, key);
			// `strict` is `recommended` with every warning an error, also those that a rule itself reports as a warning.
			rules.set(id, {
				...active,
				...read,
				severity: strict && read.severity === 'warn' ? 'error' : read.severity,
				set: strict,
			});
		}
	}
}

function readSetting(active: ActiveRule, setting: RuleSetting, key: string): {severity: Severity; options: Options} {
	const list: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
	const [severity, options] = list;
	if (typeof severity !== 'string' || !(SEVERITIES as readonly string[]).includes(severity)) {
		const hint = typeof severity === 'string' ? didYouMean(severity === 'warning' ? 'warn' : severity, SEVERITIES) : '';
		throw new UserError(
			'BAD_SEVERITY',
			`severity ${JSON.stringify(severity)} is none of ${SEVERITIES.join(', ')}.${hint}`,
			key,
		);
	}
	if (list.length > 2) throw new UserError('BAD_OPTION', 'a rule takes a severity and one object of options', key);
	if (options === undefined) return {severity: severity as Severity, options: active.options};
	if (typeof options !== 'object' || options === null || Array.isArray(options)) {
		throw new UserError('BAD_OPTION', 'options are an object, such as {"window": 2}', `${key}[1]`);
	}
	const merged: Record<string, OptionValue> = {...active.rule.options};
	for (const [name, value] of Object.entries(options))
		merged[name] = readOption(active, name, value, `${key}[1].${name}`);
	return {severity: severity as Severity, options: merged};
}

function readOption(active: ActiveRule, name: string, value: unknown, key: string): OptionValue {
	const known = Object.keys(active.rule.options);
	if (!known.includes(name)) {
		const rest = known.length === 0 ? ' It has none.' : didYouMean(name, known) || ` It has: ${known.join(', ')}.`;
		throw new UserError('BAD_OPTION', `rule "${active.rule.meta.id}" has no option "${name}".${rest}`, key);
	}
	const fallback: OptionValue = active.rule.options[name];
	const wanted = Array.isArray(fallback) ? 'a list of words' : `a ${typeof fallback}`;
	const right = Array.isArray(fallback)
		? Array.isArray(value) && value.every((item) => typeof item === 'string')
		: typeof value === typeof fallback;
	if (!right) throw new UserError('BAD_OPTION', `option "${name}" is ${wanted}, not ${JSON.stringify(value)}`, key);
	return value as OptionValue;
}
