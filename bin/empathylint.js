#!/usr/bin/env node
const {existsSync, readFileSync} = process.getBuiltinModule('node:fs');

/** @returns the version in our package.json */
const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-v')) {
	process.stdout.write(`${version()}\n`);
} else if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
	process.stderr.write('empathylint: not built yet; run "npm run build" [NOT_BUILT]\n');
	process.exitCode = 2;
} else {
	// Node 20 keeps no compiled code between runs, and compiles for a long run what a run of some seconds uses a few times.
	if (process.versions.v8.startsWith('11.')) {
		const {setFlagsFromString} = process.getBuiltinModule('node:v8');
		for (const flag of ['--interrupt-budget=132000', '--no-regexp-tier-up']) setFlagsFromString(flag);
	} else process.getBuiltinModule('node:module').enableCompileCache?.();
	const {main, directOutput} = await import('../dist/cli.js');
	const io = {
		// Opened only when it is read from: opening it takes milliseconds.
		get stdin() {
			return process.stdin;
		},
		stdout: directOutput(1, () => process.stdout),
		stderr: directOutput(2, () => process.stderr),
		env: process.env,
		cwd: process.cwd(),
		version,
	};
	process.exitCode = await main(process.argv.slice(2), io);
}
