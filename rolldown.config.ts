import {defineConfig, type Plugin} from 'rolldown';
import {compiledCues} from './rolldown.compiled.ts';
import {noticeFile} from './rolldown.notices.ts';

/** `empathylint/rule` is our own source here; no condition of Node's lets a package's Node half in. */
const everywhere = ['empathylint-source', 'worker', 'import', 'default'];
const notices = noticeFile('THIRD-PARTY-NOTICES.txt');
/** The command uses the built library beside it, so that each piece of code exists once. Its chunks all lie in dist. */
const builtLibrary: Plugin = {
	name: 'built-library',
	resolveId: {
		filter: {id: /^(?:\.\.\/)+index\.ts$/},
		handler: () => ({id: './index.js', external: true}),
	},
};
/** Changes the code of each chunk once rolldown has printed it; later hooks there are none. */
const printed = (name: string, change: (code: string) => string): Plugin => ({
	name,
	generateBundle(_options, bundle) {
		for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = change(file.code);
	},
});
/** One byte a character: a file with a single other one is read twice as slowly, and held as two bytes a character. */
const ascii = printed('ascii', (code) =>
	code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
);
/** Importing a built-in module of Node's asks for everything in it, also for what is loaded only when it is asked for. */
const builtins = printed('builtins', (code) =>
	code.replaceAll(
		/^import \{([^}]*)\} from "(node:\w+)";$/gm,
		(_statement, names: string, id: string) =>
			`const {${names.replaceAll(' as ', ': ')}} = process.getBuiltinModule("${id}");`,
	),
);

export default defineConfig([
	// The library runs without Node. Its chunks are its own: the command's hold helpers that need Node.
	{
		input: {index: 'src/index.ts', rule: 'src/rule.ts', tester: 'src/tester.ts'},
		platform: 'browser',
		resolve: {conditionNames: everywhere},
		plugins: [compiledCues(everywhere), ascii, notices],
		output: {dir: 'dist', cleanDir: true, comments: {jsdoc: false}, chunkFileNames: 'shared/[name]-[hash].js'},
	},
	// What is imported dynamically becomes a chunk of its own and is read only by the command that needs it.
	{
		input: {cli: 'src/cli/main.ts'},
		preserveEntrySignatures: 'allow-extension',
		platform: 'node',
		plugins: [builtLibrary, builtins, ascii, notices],
		output: {
			dir: 'dist',
			comments: {jsdoc: false},
			chunkFileNames: 'cli.[name]-[hash].js',
			// What linting needs is one file: finding and opening a file takes longer than reading it.
			codeSplitting: {
				includeDependenciesRecursively: false,
				groups: [
					{name: 'run', test: /src[\\/](?:engine[\\/]|cli[\\/](?:exit-code|files|lint|notices|output|paint)\.ts)/},
				],
			},
		},
	},
]);
