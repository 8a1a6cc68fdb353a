/** What every command does with its answer: choose the format, write to the sink, keep half files away, account on standard error. */
import type { Context, Terminal } from '../context.ts';
import { openSink, type Sink } from '../io/sink.ts';
import { safe } from '../io/terminal/safe.ts';
import { writeAccount } from '../io/write/account.ts';
import { annotateProblems, defused } from '../io/write/annotations.ts';
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
  const sink = await openSink(settings.output, context.stdout, context.signal);
  try {
    const { bidi, bom, top } = settings;
    await work(sink, format, { terminal: target(settings, context), bidi, bom, ...(top !== null && { top }) });
    context.signal.throwIfAborted();
    await sink.end();
    if (settings.output !== null && !settings.quiet) sayWritten([settings.output], context);
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** On a terminal, where the answer is: a file that appears in silence is easily looked for. */
export function sayWritten(paths: readonly string[], context: Context): void {
  const files = paths.filter((path) => path !== '-');
  if (context.err.isTTY && files.length > 0) context.stderr.write(`wrote ${files.map(safe).join(', ')}\n`);
}

/** Says what became of every row, unless the answer on the terminal has just said it or nobody wants to hear it. */
export function account(ledger: Ledger, settings: Settings, context: Context, shownAlready: boolean): void {
  if (settings.quiet) return;
  if (context.annotates === true) context.stderr.write(defused(writeAccount(ledger)) + annotateProblems(ledger));
  else if (!shownAlready) context.stderr.write(writeAccount(ledger));
}
