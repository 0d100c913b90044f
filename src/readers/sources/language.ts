import type {DataNode} from '../../core/reader-types.ts';

/** `en`, `pt-BR`, `zh_Hans` as a word of a path or a key. */
const CODE = /^[a-z]{2}(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}))?$/;

/**
 * The language of a file of translations: its one top key (`de:` as Rails writes it), the `Language` in the head of a
 * gettext catalogue, a part of its name (`mail.de.json`), or one of its three innermost folders.
 */
export function languageOfFile(filePath: string, root: DataNode): string | undefined {
	const [only, ...others] = root.fields?.keys() ?? [];
	if (only !== undefined && others.length === 0 && CODE.test(only)) return normal(only);
	const head = root.fields?.get('headers')?.fields?.get('Language')?.value;
	if (typeof head === 'string' && head.trim() !== '') return normal(head.trim());
	const segments = filePath.split(/[\\/]/);
	const parts = (segments.pop() ?? '').split('.').slice(0, -1);
	const code = [...parts.reverse(), ...segments.reverse().slice(0, 3)].find((part) => CODE.test(part));
	return code === undefined ? undefined : normal(code);
}

const normal = (code: string): string => code.toLowerCase().replace('_', '-');
