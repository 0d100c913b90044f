/**
 * Reads a rule's readme: its sections, and the fenced blocks that are its examples.
 *
 * ```txt ok type=problem fault=ours rule-option={"strict":true} whole
 *
 * `[[…]]` in a not-ok example marks the range that must be reported. `whole` says that the text is a whole message,
 * so that rules about missing parts count.
 */
import type {Declared, Range} from '../../src/core/types.ts';

export interface Example {
	ok: boolean;
	/** Without the marks. */
	text: string;
	marks: Range[];
	declared: Declared;
	options?: Record<string, unknown>;
	whole: boolean;
	/** Name of the file that the text is linted as. */
	filePath: string;
	/** Line of the opening fence, for the test's name. */
	line: number;
}

export interface Readme {
	title: string;
	/** Heading → text below it. */
	sections: Map<string, string>;
	examples: Example[];
}

const FENCE = /^(`{3,})(txt|md) (ok|not-ok)\b(.*)\n([\s\S]*?)^\1$/gm;
const ATTRIBUTE = /([\w-]+)(?:=(\{.*\}|\S+))?/g;
const KNOWN = new Set(['type', 'fault', 'severity', 'customerSaid', 'dialects', 'rule-option', 'whole']);

export function parseReadme(text: string): Readme {
	const examples: Example[] = [];
	for (const [block, , language, kind, info, body] of text.matchAll(FENCE)) {
		const line = text.slice(0, text.indexOf(block)).split('\n').length;
		examples.push({...readBody(body!, kind === 'ok'), ...readInfo(info!, line), line, filePath: `message.${language}`});
	}
	const parts = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '(example)').split(/^## +(.+)$/m);
	const sections = new Map<string, string>();
	for (let at = 1; at < parts.length; at += 2) sections.set(parts[at]!.trim(), parts[at + 1]!.trim());
	return {title: /^# +(.+)$/m.exec(text)?.[1]?.trim() ?? '', sections, examples};
}

function readBody(body: string, ok: boolean): Pick<Example, 'ok' | 'text' | 'marks'> {
	// In an ok example `[[x]]` is a placeholder like any other.
	if (ok) return {ok, text: body, marks: []};
	const marks: Range[] = [];
	let text = '';
	for (const [index, piece] of body.split(/\[\[([\s\S]*?)\]\]/).entries()) {
		if (index % 2 === 1) marks.push([text.length, text.length + piece.length]);
		text += piece;
	}
	return {ok, text, marks};
}

function readInfo(info: string, line: number): Pick<Example, 'declared' | 'options' | 'whole'> {
	const values = new Map<string, string>();
	for (const [, key, value] of info.matchAll(ATTRIBUTE)) {
		if (!KNOWN.has(key!)) throw new Error(`Unknown attribute "${key}" at the example in line ${line}`);
		values.set(key!, value ?? '');
	}
	const declared: Record<string, unknown> = {};
	for (const key of ['type', 'fault', 'severity']) if (values.has(key)) declared[key] = values.get(key);
	for (const key of ['customerSaid', 'dialects']) if (values.has(key)) declared[key] = values.get(key)!.split(',');
	const options = values.get('rule-option');
	return {declared, whole: values.has('whole'), ...(options && {options: JSON.parse(options)})};
}
