import type {Directive, FileProblem} from '../core/types.ts';

const COMMENT = /<!--\s*empathylint-([\w-]+)\b([\s\S]*?)-->/g;
const KINDS = ['disable', 'enable', 'disable-next-line'] as const;

/** `<!-- empathylint-disable-next-line rule-a, rule-b -- reason -->` and its kin. */
export function readDirectives(text: string): {directives: Directive[]; problems: FileProblem[]} {
	const directives: Directive[] = [];
	const problems: FileProblem[] = [];
	if (!text.includes('empathylint-')) return {directives, problems};
	for (const hit of text.matchAll(COMMENT)) {
		const range = [hit.index, hit.index + hit[0].length] as const;
		const kind = KINDS.find((known) => known === hit[1]);
		if (!kind) {
			problems.push({
				message: `Unknown comment "empathylint-${hit[1]}"; use ${KINDS.map((known) => `empathylint-${known}`).join(', ')}.`,
				range,
				severity: 'warn',
			});
			continue;
		}
		const [list = '', ...rest] = (hit[2] ?? '').split(/\s--(?:\s|$)/);
		const reason = rest.join(' -- ').trim();
		const directive: Directive = {kind, rules: list.split(/[\s,]+/).filter(Boolean), range};
		if (reason) directive.reason = reason;
		directives.push(directive);
	}
	const open = /<!--\s*empathylint-(?:disable|enable)(?:(?!-->)[\s\S])*$/.exec(text);
	if (open)
		problems.push({
			message: 'This comment is not closed; end it with "-->".',
			range: [open.index, open.index + open[0].split('\n')[0]!.trimEnd().length],
			severity: 'warn',
		});
	return {directives, problems};
}
