/**
 * Word classes of all packs and of the configuration, put together: built-in pack, packs as listed, configuration.
 */
import {UserError} from './errors.ts';
import type {WordClasses} from './rule-types.ts';
import {didYouMean} from './suggest.ts';

const NAME = /^[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*$/;

/**
 * @param layers each with the words of one pack; the last one is the configuration's
 * @param brands our own names: they count as *we*
 * @throws UserError for a class name that is not in capitals, or a change to a class that is not there
 */
export function mergeClasses(
	layers: readonly WordClasses[],
	brands: readonly string[],
): Map<string, readonly string[]> {
	const classes = new Map<string, readonly string[]>();
	for (const layer of layers) {
		for (const [name, change] of Object.entries(layer)) {
			const key = `words.${name}`;
			if (!NAME.test(name)) {
				throw new UserError(
					'BAD_WORDS',
					`word class "${name}" must be in capitals, at least two letters: "${name.toUpperCase()}"`,
					key,
				);
			}
			if (Array.isArray(change)) {
				classes.set(name, change as readonly string[]);
				continue;
			}
			const {add = [], remove = []} = change as {add?: readonly string[]; remove?: readonly string[]};
			const before = classes.get(name);
			if (!before) {
				const hint = didYouMean(
					name,
					[...classes.keys()].map((known) => known.toLowerCase()),
				)
					.toUpperCase()
					.replace('DID YOU MEAN', 'Did you mean');
				throw new UserError(
					'BAD_WORDS',
					`there is no word class ${name} to change.${hint} For a new class give a plain list`,
					key,
				);
			}
			classes.set(name, [...before.filter((word) => !remove.includes(word)), ...add]);
		}
	}
	if (brands.length > 0) {
		const words = brands
			.map((brand) =>
				brand
					.toLowerCase()
					.replaceAll(/[^A-Za-zÀ-ɏ0-9'’.&\s-]/g, ' ')
					.trim(),
			)
			.filter(Boolean);
		for (const name of ['WE', 'US']) classes.set(name, [...(classes.get(name) ?? []), ...words]);
	}
	return classes;
}
