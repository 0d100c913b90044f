import type {Directive, FileProblem} from '../core/reader-types.ts';
import type {Range} from '../core/types.ts';

const OPENING = /<!--\s*empathylint-([a-z]+(?:-[a-z]+)*)/g;
const KINDS = ['disable', 'enable', 'disable-next-line'] as const;

/** `<!-- empathylint-disable-next-line rule-a, rule-b -- reason -->` and its kin. */
export function readDirectives(text: string): {directives: Directive[]; problems: FileProblem[]} {
	const directives: Directive[] = [];
	const problems: FileProblem[] = [];
	OPENING.lastIndex = 0;
	for (let hit = OPENING.exec(text); hit; hit = OPENING.exec(text)) {
		const close = text.indexOf('-->', OPENING.lastIndex);
		if (close === -1) {
			const line = text.slice(hit.index, hit.index + 200).split('\n')[0] as string;
			const message = 'This comment is not closed; end it with "-->".';
			problems.push({message, range: [hit.index, hit.index + line.trimEnd().length], severity: 'warn'});
			break;
		}
		const range = [hit.index, close + 3] as const;
		const kind = KINDS.find((known) => known === hit?.[1]);
		if (kind) directives.push(directive(kind, text.slice(OPENING.lastIndex, close), range));
		else {
			const known = KINDS.map((name) => `empathylint-${name}`).join(', ');
			const message = `Unknown comment "empathylint-${hit[1]}"; write one of ${known}.`;
			problems.push({message, range, severity: 'warn'});
		}
		OPENING.lastIndex = close + 3;
	}
	return {directives, problems};
}

function directive(kind: Directive['kind'], inside: string, range: Range): Directive {
	const [list = '', ...rest] = inside.split(/\s--(?:\s|$)/);
	const reason = rest.join(' -- ').trim();
	const found: Directive = {kind, rules: list.split(/[\s,]+/).filter(Boolean), range};
	if (reason) found.reason = reason;
	return found;
}
