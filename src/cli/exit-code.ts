/** What decides how a run ends, counted before any finding is hidden. */
export interface Outcome {
	errors: number;
	warnings: number;
	/** Undefined for no limit. */
	maxWarnings?: number | undefined;
	/** A file, a rule or a path could not be dealt with. */
	failed: boolean;
}

/** 0 clean · 1 an error, or more warnings than allowed · 2 something could not run. */
export function exitCode({errors, warnings, maxWarnings, failed}: Outcome): 0 | 1 | 2 {
	if (failed) return 2;
	return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
}
