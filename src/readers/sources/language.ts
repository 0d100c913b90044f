import type {DataNode} from '../../core/reader-types.ts';

/** `en`, `pt-BR`, `zh_Hans` as a word of a path or a key. */
const CODE = /^([a-z]{2})(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}))?$/;
/** Folders that hold one folder for each language. Elsewhere a folder of two letters is just a short name. */
const HOME = /^_?(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages)$/i;

/** Made when it is first asked: making it takes as long as linting several files. */
let names: Intl.DisplayNames | undefined;

/**
 * The language of a file of translations: its one top key (`de:` as Rails writes it), the `Language` in the head of a
 * gettext catalogue, a part of its name (`mail.de.json`), or a folder in one of languages (`locales/de/mail.json`).
 */
export function languageOfFile(filePath: string, root: DataNode): string | undefined {
	const [only, ...others] = root.fields?.keys() ?? [];
	if (only !== undefined && others.length === 0 && isLanguage(only)) return normal(only);
	const head = root.fields?.get('headers')?.fields?.get('Language')?.value;
	if (typeof head === 'string' && head.trim() !== '') return normal(head.trim());
	const segments = filePath.split(/[\\/]/);
	const parts = (segments.pop() ?? '').split('.').slice(0, -1);
	const inName = parts.reverse().find(isLanguage);
	const inFolder = segments.find((folder, place) => HOME.test(segments[place - 1] ?? '') && isLanguage(folder));
	const code = inName ?? inFolder;
	return code === undefined ? undefined : normal(code);
}

function isLanguage(word: string): boolean {
	const [, code] = CODE.exec(word) ?? [];
	if (code === undefined) return false;
	names ??= new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'});
	return names.of(code) !== undefined;
}

const normal = (code: string): string => code.toLowerCase().replace('_', '-');
