import type {Finding} from '../core/types.ts';

const LONGEST_TITLE = 60;

/** What a person calls a record of an export: `"Refund declined" (#4711)`. */
export function recordName({id, title}: NonNullable<Finding['source']>): string {
	if (title === undefined) return `#${id}`;
	const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}\u2026` : title;
	return title === id ? `"${short}"` : `"${short}" (#${id})`;
}
