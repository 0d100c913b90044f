/**
 * The command: arguments in, exit code out. Commands and the argument parser are loaded when they are needed.
 */
import {type Io, print, UsageError} from './io.ts';
import {plainPaths, type Request} from './request.ts';

export {directOutput} from './direct.ts';

const HELP = /^(?:-h|--help|help)$/;

/**
 * @param argv without the interpreter and the script
 * @returns 0 clean, 1 errors or too many warnings, 2 something could not run
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	// A stream that fails also emits; without a listener that would end the process with a stack.
	for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
	// Every command but the help needs the library: it is read from disk while the arguments are.
	if (!HELP.test(argv[0] ?? '')) import('../index.ts').catch(() => {});
	try {
		const request = plainPaths(argv) ?? (await parsed(argv, io));
		return request ? await run(request, io) : 0;
	} catch (error) {
		await print(io.stderr, describe(error, argv.includes('--debug'))).catch(() => false);
		return 2;
	}
}

async function parsed(argv: readonly string[], io: Io): Promise<Request | undefined> {
	const {parse} = await import('./program.ts');
	const {request, out} = parse(argv, io);
	await print(io.stdout, out);
	return request;
}

async function run({name, operands, flags}: Request, io: Io): Promise<number> {
	switch (name) {
		case 'lint':
			return (await import('./lint.ts')).lint(operands, flags, io);
		case 'inspect':
			return (await import('./inspect.ts')).inspect(operands, flags, io);
		case 'rules':
			return (await import('./rules.ts')).rules(flags, io);
		case 'explain':
			return (await import('./explain.ts')).explain(operands[0] ?? '', flags, io);
	}
}

/** One line for what the user can mend; for a bug of ours the way to its stack. */
function describe(error: unknown, debug: boolean): string {
	if (error instanceof UsageError || (error instanceof Error && error.name === 'UserError')) {
		return `empathylint: ${error.message.trim().replace(/\s*\n\s*/g, ' ')} [${(error as UsageError).code}]\n`;
	}
	if (debug) return `empathylint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
	const reason = error instanceof Error ? error.message : String(error);
	return `empathylint: this is a bug in empathylint or a pack: ${reason}. Add --debug for the stack [BUG]\n`;
}
