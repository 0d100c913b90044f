/**
 * Which file names are taken for templates when a folder or a glob is given. A file that is named is always linted.
 */
import {readers} from '../index.ts';

/** Endings that some reader knows, with the dot, lower case. */
export const TEMPLATE_ENDINGS: readonly string[] = readers.flatMap((reader) => reader.extensions);

/** Folders that are never entered, unless they are named themselves. */
export const CLOSED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * Files about the project, not to its customers. In capitals, as projects write them: `security.md` may well be a
 * message about a security incident, `SECURITY.md` is not.
 */
const PROJECT_FILES = /^(?:CHANGELOG|LICEN[CS]E|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY)(?:\.|$)/;
const PROJECT_FILES_ANY_CASE = /^(?:readme|changelog|code_of_conduct|cmakelists|requirements)(?:\.|$)/i;

export function isTemplate(name: string): boolean {
	const lower = name.toLowerCase();
	return TEMPLATE_ENDINGS.some((ending) => lower.endsWith(ending)) && !isProjectFile(name);
}

export function isProjectFile(name: string): boolean {
	return PROJECT_FILES.test(name) || PROJECT_FILES_ANY_CASE.test(name);
}
