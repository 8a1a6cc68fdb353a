/** What readReviews was given, in the terms of io/open: paths, or standard input made of the stream. */
import { Readable } from 'node:stream';
import { UsageError } from '../errors.ts';
import type { ReviewSource, Row } from './source.ts';

interface Opened {
  readonly files: readonly string[];
  readonly stdin: Readable;
}

/** In the terms of io/open, where `-` is the stream. Throws UsageError for what is no source. */
export function openSource(source: ReviewSource): Opened {
  const nothing = Readable.from([]);
  if (typeof source === 'string') return { files: [source], stdin: nothing };
  if (isPaths(source)) {
    if (source.length === 0) throw new UsageError('readReviews was given no file');
    return { files: source, stdin: nothing };
  }
  return { files: ['-'], stdin: Readable.from(bytesOf(source)) };
}

function isPaths(source: Exclude<ReviewSource, string>): source is readonly string[] {
  return Array.isArray(source) && source.every((path) => typeof path === 'string');
}

/** Rows become NDJSON (what is a Date becomes ISO 8601 by that); one row alone a list, as one object could be an envelope. */
async function* bytesOf(source: AsyncIterable<Uint8Array | string | Row> | Iterable<Row | string>) {
  let held: string | null = null;
  let rows = 0;
  for await (const chunk of source) {
    if (chunk instanceof Uint8Array) yield chunk;
    else if (typeof chunk === 'string') yield Buffer.from(chunk);
    else {
      if (held !== null) yield Buffer.from(held);
      held = `${JSON.stringify(chunk)}\n`;
      rows++;
    }
  }
  if (held !== null) yield Buffer.from(rows === 1 ? `[${held}]` : held);
}
