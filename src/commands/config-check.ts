/** Holds each value of a config against the same sentences that check the command line. */
import { UsageError } from '../errors.ts';
import type { ConfigDocument, Fault } from '../io/config/document.ts';
import type { Layer, Said } from './config-layer.ts';
import type { RawOptions } from './raw-options.ts';
import { settleGates, settleReport } from './report-settings.ts';
import { settle } from './settings.ts';

/** What some options need beside them is another matter, and found where they are used. */
const companions: RawOptions = { business: 'mon-fri', period: 'week' };

/** The faults of the values; `known`: those of the schema, whose values are not looked at again. */
export function checkLayer(
  { said, files }: Layer,
  document: ConfigDocument,
  known: readonly Fault[],
  cwd: string,
): Fault[] {
  const faults: Fault[] = [];
  const check = (one: Said, raw: RawOptions): void => {
    const offset = document.offsetOf(one.path, 'value');
    const end = document.offsetOf(one.path, 'end');
    if (known.some((fault) => fault.offset >= offset && fault.offset < end)) return;
    const why = complaint(raw, cwd);
    if (why === null) return;
    const says = `${String(one.path.at(-1))}: ${why}`;
    faults.push({ offset, says, expected: one.key.definition.summary, fix: null });
  };
  for (const one of said) {
    // where an answer goes is no matter of words
    if (one.key.option !== 'output') check(one, { [one.key.name]: one.value });
  }
  for (const { of, by, each } of files)
    for (const one of each) check(one, { files: [{ of, said: { [one.key.name]: one.value }, by }] });
  return faults;
}

/** The sentence without the name of the option, which is spelled otherwise here. */
function complaint(raw: RawOptions, cwd: string): string | null {
  try {
    settle({ ...companions, ...raw }, [], cwd);
    settleReport({ ...companions, ...raw });
    settleGates(raw);
    return null;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message.replace(/^--[a-z-]+:? /, '');
  }
}
