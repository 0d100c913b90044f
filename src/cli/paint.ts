import type {ReportStyle} from '../index.ts';
import type {Io, Output} from './io.ts';

export type Paint = ReportStyle['paint'];

const plain = (text: string): string => text;
const PLAIN: Paint = {bold: plain, underline: plain, dim: plain, red: plain, yellow: plain, blue: plain, reset: plain};

/**
 * The flag wins, then FORCE_COLOR, then NO_COLOR, then whether the output is a terminal.
 *
 * @param flag `--color` or `--no-color`; undefined for neither
 */
export function wantsColour(flag: boolean | undefined, output: Output, env: Io['env']): boolean {
	if (flag !== undefined) return flag;
	const {FORCE_COLOR, NO_COLOR, TERM} = env;
	if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
	if (NO_COLOR) return false;
	return output.isTTY === true && TERM !== 'dumb';
}

/** The colour library is loaded only where there is colour. */
export async function paintFor(coloured: boolean): Promise<Paint> {
	if (!coloured) return PLAIN;
	const {Chalk} = await import('chalk');
	const {bold, underline, dim, red, yellow, blue} = new Chalk({level: 1});
	// One pair of codes around the whole, not one for every line.
	return {bold, underline, dim, red, yellow, blue, reset: (text) => `\u001b[0m${text}\u001b[0m`};
}
