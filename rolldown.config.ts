import {defineConfig} from 'rolldown';
import {compiledCues} from './rolldown.compiled.ts';
import {browserInternals} from './rolldown.internals.ts';
import {noticeFile} from './rolldown.notices.ts';

const conditionNames = ['empathylint-source', 'import', 'node', 'default'];

/**
 * One build for the command and the library, so that both share their chunks. What is imported dynamically becomes a
 * chunk of its own and is read only by the command that needs it.
 */
export default defineConfig({
	input: {
		cli: 'src/cli/main.ts',
		index: 'src/index.ts',
		rule: 'src/rule.ts',
		tester: 'src/tester.ts',
	},
	platform: 'node',
	resolve: {conditionNames},
	plugins: [compiledCues(conditionNames), browserInternals(), noticeFile('THIRD-PARTY-NOTICES.txt')],
	output: {
		dir: 'dist',
		format: 'esm',
		cleanDir: true,
		entryFileNames: '[name].js',
		chunkFileNames: 'chunks/[name]-[hash].js',
	},
});
