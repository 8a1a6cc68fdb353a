/** The options of the library: the words of the command line, checked by the same table and the same sentences. */
import { camelCase } from '../camel-case.ts';
import { options as table, type OptionDefinition } from '../commands/options.ts';
import type { RawOptions } from '../commands/raw-options.ts';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';

/** Names the function when it is given a key that it does not have. */
export function checkKeys(given: object, known: readonly string[], of: string): void {
  for (const key of Object.keys(given)) {
    if (known.includes(key)) continue;
    throw new UsageError(`${of} has no option "${key}".${didYouMean(key, known)} Options: ${known.join(', ')}`);
  }
}

/** On the command line the parser refuses what is no choice; here it is done by hand, for JavaScript and loose types. */
function checkChoices(raw: RawOptions): void {
  const definitions: Readonly<Record<string, OptionDefinition>> = table;
  for (const [key, value] of Object.entries(raw)) {
    const { choices } = definitions[key] ?? {};
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) continue;
    throw new UsageError(`${key}: there is no "${value}".${didYouMean(value, choices)} Choices: ${choices.join(', ')}`);
  }
}

/** `settle`, with its sentences in the words of the library: `--date-order` is `dateOrder` here. */
export function settled<T>(raw: RawOptions, settle: (raw: RawOptions) => T): T {
  checkChoices(raw);
  try {
    return settle(raw);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(error.message.replace(/--([a-z]+(?:-[a-z]+)*)/g, (_all, name: string) => camelCase(name)));
  }
}

/** One or several. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof value === 'string' ? [value] : value;
}
