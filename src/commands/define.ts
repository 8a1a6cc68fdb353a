/** Builds the command line from the tables; the only file that knows commander. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { safe } from '../io/terminal/safe.ts';
import { reportFormats } from '../io/write/index.ts';
import { didYouMean } from '../nearest.ts';
import type { CommandDefinition } from './command.ts';
import { commands } from './index.ts';
import { optionGroups, options, type OptionDefinition } from './options.ts';
import { checkPartialOptions } from './partial-options.ts';
import type { RawOptions } from './raw-options.ts';
import { withTakers } from './takers.ts';

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** Checks a choice; commander's own check suggests nothing. */
function oneOfChoices(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.${didYouMean(value, choices)}`);
  };
}

function toOption(definition: OptionDefinition, formats: readonly string[]): Option {
  const option = new Option(definition.flags, definition.summary).helpGroup(`${definition.group}:`);
  const choices = definition.flags.startsWith('--format') ? formats : definition.choices;
  if (choices !== undefined) option.choices([...choices]).argParser(oneOfChoices(choices));
  if (definition.repeatable === true) option.argParser(collect);
  return option;
}

/** What takes a switch of the config back: `--no-redact`, and `--color` where that says no. Null for what is no switch of a config. */
function opposite({ flags, commandLineOnly }: OptionDefinition): Option | null {
  const long = /(?<![\w-])--[\w-]+$/.exec(flags)?.[0];
  if (long === undefined || commandLineOnly === true) return null;
  return new Option(long.startsWith('--no-') ? `--${long.slice(5)}` : `--no-${long.slice(2)}`).hideHelp();
}

/** The options that were typed, without commander's defaults. */
function typedOptions(command: Command): RawOptions {
  const typed = Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli');
  return Object.fromEntries(typed);
}

/** With the config, where the command has one; said on standard error, since a config far above is easily forgotten. */
async function withConfig(typed: RawOptions, definition: CommandDefinition, context: Context): Promise<RawOptions> {
  if (!definition.options.includes('config')) return typed;
  const { configured } = await import('./configure.ts');
  const raw = await configured(typed, definition, context);
  const { usedConfig } = raw;
  if (usedConfig !== undefined && raw.quiet !== true && definition.showsConfig !== true)
    context.stderr.write(
      `config     ${safe(usedConfig.file)}${usedConfig.profile === null ? '' : `, profile ${safe(usedConfig.profile)}`}\n`,
    );
  return raw;
}

/** A config may say no to colours where the terminal has them. */
function coloured(context: Context, { color }: RawOptions): Context {
  if (color !== false) return context;
  return { ...context, out: { ...context.out, color }, err: { ...context.err, color } };
}

/** The ending of -o must be one that this command can write, unless --format says what is meant. */
function checkEnding({ output, format }: RawOptions, definition: CommandDefinition): void {
  if (format !== undefined || definition.writesModel === true) return;
  const endings = definition.formats.flatMap((name): readonly string[] => reportFormats[name].extensions);
  for (const path of output ?? []) {
    if (path !== '-' && !endings.some((ending) => path.toLowerCase().endsWith(ending)))
      throw new UsageError(`-o ${path}: this command writes ${endings.join(', ')}; another ending needs --format`);
  }
}

const exitStatus = 'Exit status: 0 done · 2 could not run (usage, unreadable input).';
const exitWithGates =
  'Exit status: 0 done · 1 done, but a gate (--fail-on) failed · 2 could not run (usage, unreadable input).';

/** Examples, and what the options do not say. */
function endOfHelp({ examples, notes = [], options: own }: CommandDefinition): string {
  const measures = own.some((key) => key === 'asOf' || key === 'by' || key === 'failOn');
  const lines = [
    ...['', 'Examples:', ...examples.map((line) => `  ${line}`)],
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...['', own.some((key) => key === 'failOn') ? exitWithGates : exitStatus],
    ...(measures ? ['What every figure means: reviewkit metrics'] : []),
  ];
  return lines.join('\n');
}

function addCommand(
  program: Command,
  name: string,
  definition: CommandDefinition,
  context: Context,
  finish: (status: number) => void,
): void {
  const command = program
    .command(`${name} ${definition.args}`)
    .summary(definition.summary)
    .description(definition.summary)
    .addHelpText('after', endOfHelp(definition));
  for (const group of optionGroups) {
    for (const key of definition.options) {
      if (options[key].group === group) command.addOption(toOption(options[key], definition.formats));
    }
  }
  for (const key of definition.options) {
    const taken = opposite(options[key]);
    if (taken !== null) command.addOption(taken);
  }
  const refused = (definition.refuses?.options ?? []).map((key) => toOption(options[key], []).hideHelp());
  for (const option of refused) command.addOption(option);
  command.action(async () => {
    const { run } = await definition.load();
    const typed = typedOptions(command);
    const wrong = refused.find((option) => Object.hasOwn(typed, option.attributeName()));
    if (wrong !== undefined) throw new UsageError(`${wrong.long ?? ''} ${definition.refuses?.why ?? ''}`);
    if (typed.partial === true) checkPartialOptions(typed);
    else checkEnding(typed, definition);
    const raw = await withConfig(typed, definition, context);
    finish(await run(command.args, raw, coloured(context, raw), commands));
  });
}

const trailer = `
Input: a file, several, a directory, or - for standard input; CSV, TSV, JSON and NDJSON, also .gz.
Settings: reviewkit.config.json here or above, or the reviewkit key of package.json; the command line wins.
${exitWithGates}
What every figure means: reviewkit metrics
Example: reviewkit analyze fixtures/demo.csv`;

/** Commander shows the whole help for a command that is none, and says nothing of it. */
function checkHelp([first, named]: readonly string[]): void {
  const known = Object.keys(commands);
  if (first !== 'help' || named === undefined || named.startsWith('-') || known.includes(named)) return;
  throw new UsageError(`there is no command "${named}".${didYouMean(named, known)} Commands: ${known.join(', ')}`);
}

/** Parses the arguments and runs the command they name. Returns the exit status; throws what the command throws. */
export async function runCommandLine(argv: readonly string[], context: Context): Promise<number> {
  checkHelp(argv);
  let status = 0;
  const program = new Command('reviewkit')
    .description(
      'Review analytics in Persian, Arabic and English: sentiment, journey, and the 7-day promise to answer.',
    )
    .version(context.version)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      outputError: (text, write) => {
        write(withTakers(text));
      },
      getOutHelpWidth: () => Math.min(context.out.width, 100),
      getErrHelpWidth: () => Math.min(context.err.width, 100),
    })
    .addHelpText('after', trailer);
  for (const [name, definition] of Object.entries(commands)) {
    addCommand(program, name, definition, context, (code) => {
      status = code;
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const [first = ''] = argv;
    if (error.code === 'commander.unknownCommand' && /[./\\]/.test(first))
      context.stderr.write(`for a file: reviewkit analyze ${safe(first)}\n`);
    // commander has already said what is wrong
    if (error.code !== 'commander.help') return 2;
    throw new UsageError('name a command');
  }
  return status;
}
