/**
 * What may stand on the command line. Nothing runs here: arguments in, a request out.
 */
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {HELP_AFTER, HELP_AFTER_EXPLAIN, HELP_AFTER_INSPECT} from './help.ts';
import {type Io, UsageError} from './io.ts';
import {type CommandName, type Flags, NO_FLAGS, type Request} from './request.ts';

/**
 * @returns what to run, or undefined when help or the version was asked for and is in `out`
 * @throws UsageError for what is not understood
 */
export function parse(argv: readonly string[], io: Io): {request?: Request; out: string} {
	let out = '';
	let request: Request | undefined;
	const take = (name: CommandName, operands: string[], command: Command): void => {
		request = {name, operands, flags: flagsOf(name, command)};
	};
	// Reading the version costs a file.
	const version = argv.includes('--version') || argv.includes('-v') ? io.version() : '';
	const program = build(version, take).configureOutput({
		writeOut: (text) => {
			out += text;
		},
		writeErr: () => {},
		getOutHelpWidth: () => io.stdout.columns ?? 80,
		getOutHasColors: () => false,
	});
	for (const command of program.commands) command.copyInheritedSettings(program);
	try {
		program.parse([...argv], {from: 'user'});
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode !== 0) throw new UsageError('USAGE', usage(error.message));
	}
	return {...(request && {request}), out};
}

function build(version: string, take: (name: CommandName, operands: string[], command: Command) => void): Command {
	const program = new Command('empathylint')
		.description('Says where a customer message pities or joins the customer instead of understanding them.')
		.argument('[file|dir|glob...]', 'what to lint; without it the config\'s "files", else all templates in this folder')
		.usage('[options] [file|dir|glob…]')
		.addOption(
			new Option('-f, --format <name>', 'how to report').choices(['stylish', 'json', 'github']).default('stylish'),
		)
		.option('-o, --output-file <file>', 'write the report to a file')
		.option('--quiet', 'report errors only')
		.addOption(new Option('--max-warnings <n>', 'exit with 1 when there are more warnings').argParser(wholeNumber))
		.addOption(
			new Option('--min-severity <level>', 'lowest level to report').choices(['info', 'warn', 'error']).default('warn'),
		)
		.addOption(new Option('--rule <id:severity>', 'set one rule (repeatable)').argParser(ruleSetting))
		.option('--stdin', 'lint the text on standard input')
		.option('--stdin-filename <file>', 'the name under which to lint it')
		.option('--fix', 'apply the fixes that are safe')
		.option('--no-error-on-unmatched-pattern', 'a path or glob without files is no error')
		.version(version, '-v, --version', 'print the version')
		.helpOption('-h, --help', 'print this help')
		.helpCommand(false)
		.addHelpText('after', HELP_AFTER)
		.enablePositionalOptions()
		.showSuggestionAfterError()
		.exitOverride()
		.action((paths: string[], _flags: unknown, command: Command) => take('lint', paths, command));
	common(program);

	common(program.command('inspect'))
		.description('show what the linter sees: messages, types, and what each sentence does')
		.argument('<file...>', 'files, folders or globs')
		.addOption(new Option('-f, --format <name>', 'how to show it').choices(['text', 'json']).default('text'))
		.option('-o, --output-file <file>', 'write to a file')
		.addHelpText('after', HELP_AFTER_INSPECT)
		.action((paths: string[], _flags: unknown, command: Command) => take('inspect', paths, command));
	common(program.command('rules'))
		.description('list the rules with the level they have here')
		.addOption(new Option('-f, --format <name>', 'how to show it').choices(['text', 'json']).default('text'))
		.action((_flags: unknown, command: Command) => take('rules', [], command));
	common(program.command('explain'))
		.description('say why a rule is there, with a reply before and after; "explain types" lists the message types')
		.argument('<rule>', 'a rule id, or "types"')
		.addHelpText('after', HELP_AFTER_EXPLAIN)
		.action((rule: string, _flags: unknown, command: Command) => take('explain', [rule], command));
	return program;
}

/** Options that every command has. */
function common(command: Command): Command {
	return command
		.option('-c, --config <file>', 'use this config file')
		.option('--no-config', 'use no config file')
		.option('--color', 'colour the output')
		.option('--no-color', 'do not colour the output')
		.option('--debug', 'show the stack of an error of ours');
}

/** Flags may also stand before the command's name; those it does not have are a mistake. */
function flagsOf(name: CommandName, command: Command): Flags {
	const flags = {...NO_FLAGS, ...command.opts<Partial<Flags>>()};
	const {parent} = command;
	if (!parent) return flags;
	const given = (from: Command, key: string): boolean => from.getOptionValueSource(key) === 'cli';
	for (const option of parent.options) {
		const key = option.attributeName();
		if (!given(parent, key) || given(command, key)) continue;
		if (!command.options.some((own) => own.attributeName() === key)) {
			throw new UsageError(
				'USAGE',
				`${option.long} does not go with the command "${name}"; see "empathylint ${name} --help"`,
			);
		}
		Object.assign(flags, {[key]: parent.getOptionValue(key)});
	}
	return flags;
}

function wholeNumber(value: string): number {
	if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Give a whole number, such as 0.');
	return Number(value);
}

function ruleSetting(value: string, earlier: Record<string, string> | undefined): Record<string, string> {
	const [, id, severity] = /^(.+):(off|info|warn|error)$/.exec(value) ?? [];
	if (id === undefined || severity === undefined) {
		throw new InvalidArgumentError('Write id:severity with off, info, warn or error, such as no-pity:error.');
	}
	return {...earlier, [id]: severity};
}

function usage(message: string): string {
	return message
		.replace(/^error: /, '')
		.replace(/\n\(Did you mean (.*)\?\)$/, '. Did you mean $1?')
		.replaceAll('\n', ' ');
}
