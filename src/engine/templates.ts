/**
 * Which file names are taken for templates when a folder or a glob is given. A file that is named is always linted.
 */
import {dataReader, readers} from '../index.ts';

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

/** Data about the project or its tools. What is left is read, and linted if it is an export of customer texts. */
const TOOL_DATA =
	/^(?:\.|(?:package|npm-shrinkwrap|composer|[jt]sconfig|deno|biome|turbo|lerna|nx|renovate|angular|vercel|netlify|docker-compose|compose|mkdocs|openapi|swagger|pom|pubspec)[.-]|.*[.-]lock\.[a-z]+$|.*-meta\.xml$)/i;
/** Folders with the data of tools: workflows, settings of editors. */
const TOOL_FOLDERS = /[\\/]\.(?:github|gitlab|circleci|vscode|idea)[\\/]/;

/** Takes a file's name, of a file found in a folder or by a glob. */
export function isTemplate(name: string): boolean {
	const lower = name.toLowerCase();
	if (!TEMPLATE_ENDINGS.some((ending) => lower.endsWith(ending)) || isProjectFile(name)) return false;
	return !(isData(name) && TOOL_DATA.test(name));
}

/** Takes an absolute path; true for data in a folder that belongs to a tool. */
export function isToolData(path: string): boolean {
	return isData(path) && TOOL_FOLDERS.test(path);
}

const isData = (path: string): boolean =>
	dataReader.extensions.some((extension) => path.toLowerCase().endsWith(extension));

export function isProjectFile(name: string): boolean {
	return PROJECT_FILES.test(name) || PROJECT_FILES_ANY_CASE.test(name);
}
