/** A window on streamed text: filled on demand, dropped from the front, lone CR line ends (old Mac) read as LF. */

export interface TextBuffer {
  readonly value: () => string;
  readonly ended: () => boolean;
  /** Reads on until at least `size` characters are there or the text ends. */
  readonly fill: (size: number) => Promise<void>;
  readonly drop: (length: number) => void;
  /** Takes the next line without its line end; null after the last. A line longer than `limit` is skipped: how long it was, never held as a whole. */
  readonly line: (limit: number) => Promise<string | Skipped | null>;
  /** Drops what is left of the current line. */
  readonly skipLine: () => Promise<Skipped>;
}

/** A line that is not worth holding. */
interface Skipped {
  readonly characters: number;
}

export function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = text.indexOf('\n', from); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) count++;
  return count;
}

/** Text whose first 64 K hold CR but no LF has CR line ends throughout. */
const sampleSize = 65_536;

export function createTextBuffer(chunks: AsyncIterable<string>): TextBuffer {
  const iterator = chunks[Symbol.asyncIterator]();
  let value = '';
  let ended = false;
  let macLineEnds: boolean | null = null;

  async function fill(size: number): Promise<void> {
    const parts = value === '' ? [] : [value];
    let length = value.length;
    const want = macLineEnds === null ? Math.max(size, sampleSize) : size;
    while (length < want && !ended) {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else {
        const part = macLineEnds === true ? next.value.replaceAll('\r', '\n') : next.value;
        parts.push(part);
        length += part.length;
      }
    }
    // one part is passed on as it is; several are copied into one flat string, which is read faster than a rope
    value = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
    if (macLineEnds === null && (ended || length >= sampleSize)) {
      const sample = value.slice(0, sampleSize);
      macLineEnds = sample.includes('\r') && !sample.includes('\n');
      if (macLineEnds) value = value.replaceAll('\r', '\n');
    }
  }

  /** Start of the next line in `value`, so that taking lines copies nothing. */
  let taken = 0;

  async function skipLine(): Promise<Skipped> {
    let characters = 0;
    value = value.slice(taken);
    taken = 0;
    for (;;) {
      const newline = value.indexOf('\n');
      characters += newline === -1 ? value.length : newline;
      value = newline === -1 ? '' : value.slice(newline + 1);
      if (newline !== -1 || ended) return { characters };
      await fill(1);
    }
  }

  async function line(limit: number): Promise<string | Skipped | null> {
    for (let from = taken; ;) {
      const newline = value.indexOf('\n', from);
      const end = newline === -1 ? value.length : newline;
      if (end - taken > limit) return skipLine();
      if (newline !== -1 || ended) {
        if (taken >= value.length && newline === -1) return null;
        const found = value.slice(taken, value[end - 1] === '\r' && end > taken ? end - 1 : end);
        taken = newline === -1 ? value.length : newline + 1;
        return found;
      }
      value = value.slice(taken);
      taken = 0;
      from = value.length;
      await fill(2 * value.length + 1);
    }
  }

  return {
    value: () => value,
    ended: () => ended,
    fill,
    drop: (length) => {
      value = value.slice(length);
    },
    line,
    skipLine,
  };
}
