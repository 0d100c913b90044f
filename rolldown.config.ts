import {defineConfig} from 'rolldown';
import {browserInternals} from './rolldown.internals.ts';
import {noticeFile} from './rolldown.notices.ts';

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
	resolve: {conditionNames: ['empathylint-source', 'import', 'node', 'default']},
	plugins: [browserInternals(), noticeFile('THIRD-PARTY-NOTICES.txt')],
	output: {
		dir: 'dist',
		format: 'esm',
		cleanDir: true,
		entryFileNames: '[name].js',
		chunkFileNames: 'chunks/[name]-[hash].js',
	},
});
