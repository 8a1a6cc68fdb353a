/** What every command does with its answer: choose the format, write to the sink, keep half files away, account on standard error. */
import type { Context, Terminal } from '../context.ts';
import { openSink, type Sink } from '../io/sink.ts';
import { writeAccount } from '../io/write/account.ts';
import { formats } from '../io/write/index.ts';
import type { FormatModule, WriteOptions } from '../io/write/format.ts';
import type { Ledger } from '../ledger.ts';
import type { FormatName, Settings } from './settings.ts';

/** The terminal that the answer is written for: a file is none. */
function target(settings: Settings, context: Context): Terminal {
  const toStdout = settings.output === null || settings.output === '-';
  return toStdout ? context.out : { isTTY: false, width: 80, color: false };
}

/** Opens the place for the answer, lets `work` write to it, and completes or removes it. */
export async function deliver(
  settings: Settings,
  context: Context,
  fallback: FormatName,
  work: (sink: Sink, format: FormatModule, options: WriteOptions) => Promise<void>,
): Promise<void> {
  const format = await formats[settings.format ?? fallback].load();
  const sink = await openSink(settings.output, context.stdout);
  try {
    const { bidi, bom, top } = settings;
    await work(sink, format, { terminal: target(settings, context), bidi, bom, ...(top !== null && { top }) });
    context.signal.throwIfAborted();
    await sink.end();
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** Says what became of every row, unless the answer on the terminal has just said it or nobody wants to hear it. */
export function account(ledger: Ledger, settings: Settings, context: Context, shownAlready: boolean): void {
  if (!settings.quiet && !shownAlready) context.stderr.write(writeAccount(ledger));
}
