/**
 * A mistake that the user can mend: shown as one line, without a stack.
 * Anything else that is thrown is a bug of ours.
 */
export class UserError extends Error {
	override name = 'UserError';
	/** Stable, upper case: `UNKNOWN_RULE`, `BAD_OPTION` … */
	readonly code: string;
	/** Where in the configuration: `rules.no-pity[1].allow`. */
	readonly key: string | undefined;

	constructor(code: string, message: string, key?: string) {
		super(message);
		this.code = code;
		this.key = key;
	}
}
