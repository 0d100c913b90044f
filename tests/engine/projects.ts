import type {Project} from '../../src/engine/project.ts';
import type {Finding, Linter, LintInput, LintResult} from '../../src/index.ts';

export const SORRY = 'Hi Ada,\n\nWe are so very sorry that order 7 arrived late.\n\nThe team\n';

/** A project whose linter does as it is told. */
export function projectWith(lint: (input: LintInput) => Promise<LintResult>): Project {
	const linter: Linter = {rules: new Map(), lint, inspect: async ({filePath = ''}) => ({filePath, messages: []})};
	return {
		cwd: '/',
		configPath: undefined,
		configFolder: '/',
		files: undefined,
		ignores: () => false,
		linter,
		settingsFor: () => ({}),
	};
}

export const resultOf = (filePath: string, findings: Finding[] = []): LintResult => ({
	filePath,
	findings,
	suppressed: [],
	stats: {messages: 1, foreign: 0, undeclared: 0},
});
