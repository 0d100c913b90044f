import type {Finding} from '../core/types.ts';

const LONGEST = 60;

/** What a person calls a record of an export: `"Refund declined" (#4711)`. */
export function recordName({id, title}: NonNullable<Finding['source']>): string {
	if (title === undefined) return `#${short(id)}`;
	return title === id ? `"${short(title)}"` : `"${short(title)}" (#${short(id)})`;
}

const short = (text: string): string =>
	text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}\u2026` : text;
