/**
 * The dialects that hold for a text, made ready for the scanner.
 */
import type {Dialect, Form} from './dialect-types.ts';
import {BRACKET, DIALECT_ALIASES, DIALECTS} from './dialects.ts';
import {UserError} from './errors.ts';
import {literal} from './literal.ts';
import type {PlaceholderSpec} from './rule-types.ts';
import {didYouMean} from './suggest.ts';
import type {Placeholder} from './types.ts';

/** One form of one dialect. */
export interface Sort {
	form: Form;
	dialect: Dialect;
	/** Plain variables met before, by their inside: a library uses the same few in all of its messages. */
	plain: Map<string, Pick<Placeholder, 'name' | 'kind' | 'role' | 'dialect'>>;
}

export interface DialectSet {
	/** By the first character of their opening mark; longer marks first. */
	sorts: ReadonlyMap<string, readonly Sort[]>;
	/** Finds opening marks. Global. */
	opening: RegExp;
	/** Whether square brackets are read too. */
	brackets: boolean;
	/** True when none was chosen: then a dialect with a sign counts only where its sign is seen. */
	recognise: boolean;
	/** Names of those that were chosen, as the table has them. */
	chosen?: readonly string[];
}

/** Comments of HTML are seen by no customer, whatever the dialect. */
const ALWAYS = 'html';

function setOf(dialects: readonly Dialect[], brackets: boolean, recognise: boolean): DialectSet {
	const all = dialects.flatMap((dialect) => dialect.forms.map((form): Sort => ({form, dialect, plain: new Map()})));
	all.sort((a, b) => b.form.open.length - a.form.open.length);
	const sorts = new Map<string, Sort[]>();
	for (const sort of all) {
		const first = sort.form.open[0] as string;
		sorts.set(first, [...(sorts.get(first) ?? []), sort]);
	}
	const marks = new Set(all.map(({form: {open, next}}) => literal(open) + (next ? `(?=${next})` : '')));
	return {sorts, opening: new RegExp([...marks].join('|'), 'g'), brackets, recognise};
}

/** A dialect that a configuration describes. */
function fromSpec({name, open, close, kind, control}: PlaceholderSpec): Dialect {
	const begins = (words: readonly string[] | undefined): RegExp[] =>
		words && words.length > 0
			? [new RegExp(`^(?<word>${words.map(literal).join('|')})(?![\\w])(?<condition>[\\s\\S]*)$`, 'i')]
			: [];
	const words = typeof control === 'object' ? control : {};
	return {
		name,
		forms: [{open, close, holds: control === true ? 'tag' : control ? 'both' : 'value'}],
		words: {
			open: begins(words.open),
			arm: begins(words.arm),
			else: begins(words.else),
			close: begins(words.close),
		},
		...(kind && {kind}),
	};
}

/** All dialects of a configuration: its own before those of the table. */
export class Dialects {
	private readonly own: readonly Dialect[];
	private readonly sets = new Map<string, DialectSet>();

	constructor(specs: readonly PlaceholderSpec[] = []) {
		this.own = specs.map(fromSpec);
	}

	/** What may be chosen. */
	get names(): string[] {
		return [...new Set([...this.own, ...DIALECTS].map(({name}) => name)), BRACKET, ...Object.keys(DIALECT_ALIASES)];
	}

	/** The name in the table for a name that somebody wrote; undefined for none. */
	known(written: string): string | undefined {
		const name = written
			.trim()
			.toLowerCase()
			.replaceAll(/[\s_]+/g, '-');
		const known = [...this.own, ...DIALECTS].find((dialect) => dialect.name.toLowerCase() === name)?.name;
		return known ?? (name === BRACKET ? BRACKET : DIALECT_ALIASES[name]);
	}

	/** What is wrong with a name, in a sentence or two. */
	problem(name: string): string {
		return `There is no dialect "${name}" of placeholders.${didYouMean(name, this.names) || ` It is one of ${this.names.join(', ')}.`}`;
	}

	/**
	 * @param chosen names in order of precedence; without them all dialects are recognised
	 * @throws UserError for an unknown name
	 */
	choose(chosen?: readonly string[]): DialectSet {
		const key = chosen ? chosen.join('\n') : '';
		const made = this.sets.get(key) ?? this.make(chosen);
		this.sets.set(key, made);
		return made;
	}

	private make(chosen: readonly string[] | undefined): DialectSet {
		if (!chosen || chosen.length === 0) return setOf([...this.own, ...DIALECTS], true, true);
		const names = chosen.map((name) => {
			const known = this.known(name);
			if (known === undefined) throw new UserError('UNKNOWN_DIALECT', this.problem(name), 'dialect');
			return known;
		});
		const all = [...this.own, ...DIALECTS];
		const picked = [ALWAYS, ...names].flatMap((name) => all.filter((dialect) => dialect.name === name));
		return {...setOf([...new Set(picked)], names.includes(BRACKET), false), chosen: names};
	}
}

/**
 * @param specs the `placeholders` of the configuration
 * @returns what is wrong with the first of the names that is none, in a sentence or two
 */
export function unknownDialect(names: readonly string[], specs: readonly PlaceholderSpec[] = []): string | undefined {
	const dialects = new Dialects(specs);
	const wrong = names.find((name) => dialects.known(name) === undefined);
	return wrong === undefined ? undefined : dialects.problem(wrong);
}

/** What holds without a configuration. */
export const BUILT_IN = new Dialects();
