/** One input as text: unzips, refuses containers, decodes. */
import { InputError } from '../../errors.ts';
import { isGzip, recogniseContainer } from './containers.ts';
import { decodeText, type TextStream } from './encoding.ts';
import type { Encoding } from './encoding-names.ts';
import { gunzip } from './gunzip.ts';
import type { Input } from './inputs.ts';

/** Holds back the first bytes of a stream until there are enough to look at, then gives all of them on. */
async function peek(
  bytes: AsyncIterable<Uint8Array>,
  want: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < want) {
    const next = await iterator.next();
    if (next.done === true) break;
    held.push(next.value);
    size += next.value.length;
  }
  async function* all(): AsyncIterable<Uint8Array> {
    try {
      yield* held;
      for (;;) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(held), all: all() };
}

/** Opens an input as a stream of text in its own encoding. Throws InputError `container` for workbooks and archives. */
export async function openText(input: Input, forced: Encoding | null): Promise<TextStream> {
  let { head, all } = await peek(input.bytes(), 4096);
  if (isGzip(head)) ({ head, all } = await peek(gunzip(all, input.path), 4096));
  const container = recogniseContainer(head);
  if (container !== null) {
    throw new InputError({
      code: 'container',
      at: { file: input.path, line: null, column: null },
      found: container.name,
      hint: container.advice,
    });
  }
  return decodeText(all, forced);
}
