/** What a command is: its line in the table, and the function behind it. */
import type { Context } from '../context.ts';
import type { OptionName } from './options.ts';
import type { RawOptions } from './raw-options.ts';

/** Runs a command; the number is the exit status. */
export type Run = (args: readonly string[], raw: RawOptions, context: Context) => Promise<number>;

export interface CommandDefinition {
  readonly summary: string;
  /** As commander writes arguments: `<file...>`. */
  readonly args: string;
  readonly options: readonly OptionName[];
  /** Keys of the table of formats that fit this command. */
  readonly formats: readonly ('table' | 'json' | 'ndjson' | 'csv' | 'html' | 'md')[];
  /** -o names a model file, whose ending is the user's own. */
  readonly writesModel?: true;
  readonly examples: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}
