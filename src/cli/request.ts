import type {Level, Severity} from '../index.ts';

export type CommandName = 'lint' | 'inspect' | 'rules' | 'explain';

/** Every flag of every command; a command has those that it declares. */
export interface Flags {
	format: 'stylish' | 'json' | 'github' | 'text';
	outputFile?: string;
	quiet: boolean;
	maxWarnings?: number;
	minSeverity: Level;
	rule: Readonly<Record<string, Severity>>;
	stdin: boolean;
	stdinFilename?: string;
	fix: boolean;
	errorOnUnmatchedPattern: boolean;
	/** A path; false for `--no-config`; true when neither was given. */
	config?: string | boolean;
	color?: boolean;
	debug: boolean;
}

export interface Request {
	name: CommandName;
	operands: string[];
	flags: Flags;
}

/** What holds without any flag. */
export const NO_FLAGS: Flags = {
	format: 'stylish',
	quiet: false,
	minSeverity: 'warn',
	rule: {},
	stdin: false,
	fix: false,
	errorOnUnmatchedPattern: true,
	debug: false,
};

const COMMANDS: readonly string[] = ['inspect', 'rules', 'explain'] satisfies CommandName[];

/** A line of nothing but paths is the most common one, and needs no parser. */
export function plainPaths(argv: readonly string[]): Request | undefined {
	const plain = argv.every((argument) => !argument.startsWith('-')) && !COMMANDS.includes(argv[0] ?? '');
	return plain ? {name: 'lint', operands: [...argv], flags: NO_FLAGS} : undefined;
}
