import type {LinterConfig, Pack, RuleSetting} from './rule-types.ts';
import type {Fault, MessageType, Split} from './types.ts';

/** What a config file holds. Globs are relative to its folder, with forward slashes on every system. */
export interface UserConfig extends Omit<LinterConfig, 'packs' | 'debug'> {
	/** What is linted when no path is given. */
	files?: readonly string[];
	/** What is never linted. */
	ignores?: readonly string[];
	/** Paths or package names, or pack objects in a JavaScript config. */
	packs?: ReadonlyArray<string | Pack>;
	/** Where the messages of a file are; by default, and with `auto`, chosen per file. */
	split?: Split | 'auto';
	/** Settings for some files; later ones win. */
	overrides?: ReadonlyArray<{
		files: readonly string[] | string;
		type?: MessageType | string;
		fault?: Fault;
		split?: Split | 'auto';
		/** Dialects of the placeholders in these files; only these are read there. */
		dialect?: string | readonly string[];
		rules?: Readonly<Record<string, RuleSetting>>;
	}>;
}
