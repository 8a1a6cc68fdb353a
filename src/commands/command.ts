/** What a command is: its line in the table, and the function behind it. */
import type { Context } from '../context.ts';
import type { reportFormats } from '../io/write/index.ts';
import type { OptionName } from './options.ts';
import type { RawOptions } from './raw-options.ts';

/** By name. */
export type CommandTable = Readonly<Record<string, CommandDefinition>>;

/** Runs a command; the number is the exit status. `commands`: the table that it stands in itself. */
export type Run = (
  args: readonly string[],
  raw: RawOptions,
  context: Context,
  commands: CommandTable,
) => Promise<number>;

export interface CommandDefinition {
  readonly summary: string;
  /** As commander writes arguments: `<file...>`. */
  readonly args: string;
  readonly options: readonly OptionName[];
  /** Keys of the table of formats that fit this command. */
  readonly formats: readonly (keyof typeof reportFormats)[];
  /** -o names a model file, whose ending is the user's own. */
  readonly writesModel?: true;
  /** What its argument can be, where that is no file and no free text. */
  readonly argChoices?: readonly string[];
  /** Its arguments are words, not files. */
  readonly argIsText?: true;
  /** Options that people will try here, and why they do not belong: the end of a sentence that begins with the option. */
  readonly refuses?: { readonly options: readonly OptionName[]; readonly why: string };
  /** Its answer says which config was used. */
  readonly showsConfig?: true;
  readonly examples: readonly string[];
  /** Lines for the end of its help. */
  readonly notes?: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}
