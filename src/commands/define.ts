/** Builds the command line from the tables; the only file that knows commander. */
import { Command, CommanderError, Option } from 'commander';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { reportFormats } from '../io/write/index.ts';
import type { CommandDefinition } from './command.ts';
import { commands } from './index.ts';
import { optionGroups, options, type OptionDefinition } from './options.ts';
import type { RawOptions } from './raw-options.ts';

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function toOption(definition: OptionDefinition, formats: readonly string[]): Option {
  const option = new Option(definition.flags, definition.summary).helpGroup(`${definition.group}:`);
  const choices = definition.flags.startsWith('--format') ? formats : definition.choices;
  if (choices !== undefined) option.choices([...choices]);
  if (definition.repeatable === true) option.argParser(collect);
  return option;
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
    .addHelpText('after', `\nExamples:\n${definition.examples.map((line) => `  ${line}`).join('\n')}`);
  for (const group of optionGroups) {
    for (const key of definition.options) {
      if (options[key].group === group) command.addOption(toOption(options[key], definition.formats));
    }
  }
  command.action(async () => {
    const { run } = await definition.load();
    const raw = command.opts<RawOptions>();
    checkEnding(raw, definition);
    finish(await run(command.args, raw, context));
  });
}

const trailer = `
Input: a file, several, a directory, or - for standard input; CSV, TSV, JSON and NDJSON, also .gz.
Exit status: 0 done · 1 a gate failed · 2 could not run.
Example: reviewkit analyze fixtures/demo.csv`;

/** Parses the arguments and runs the command they name. Returns the exit status; throws what the command throws. */
export async function runCommandLine(argv: readonly string[], context: Context): Promise<number> {
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
    // commander has already said what is wrong
    if (error.code !== 'commander.help') return 2;
    throw new UsageError('name a command');
  }
  return status;
}
