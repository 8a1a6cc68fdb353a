/** One side of a comparison, which is read twice: standard input, which comes once, is kept for the second look. */
import { Readable } from 'node:stream';
import type { Context } from '../context.ts';
import { openInputs } from '../io/open/inputs.ts';

export interface Looks {
  readonly path: string;
  /** A context for the next look, whose standard input begins anew. */
  readonly context: () => Context;
  readonly dispose: () => Promise<void>;
}

export async function openLooks(path: string, context: Context): Promise<Looks> {
  if (path !== '-') return { path, context: () => context, dispose: () => Promise.resolve() };
  const { inputs, dispose } = await openInputs([path], context.stdin, context.signal);
  const bytes = inputs[0]?.bytes ?? (() => Readable.from([]));
  return { path, context: () => ({ ...context, stdin: Readable.from(bytes()) }), dispose };
}
