import {defineConfig} from 'vitest/config';

export default defineConfig({
	resolve: {conditions: ['empathylint-source']},
	ssr: {resolve: {conditions: ['empathylint-source']}},
	test: {
		include: ['tests/**/*.test.ts'],
		setupFiles: ['tests/setup.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
