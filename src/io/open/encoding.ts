/** Bytes to text: finds the encoding of an export while it streams (exports.md §I.1 and §I.12) and decodes it. */
import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Encoding } from './encoding-names.ts';

/** The encoding that a byte order mark states, with the mark's length. */
function byMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark shows as NULs on one side of the ASCII letters that every export has in its header. */
function byNulls(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const n = Math.min(head.length, 4096);
  for (let i = 0; i < n; i++) if (head[i] === 0) (i & 1) === 0 ? even++ : odd++;
  if (odd + even < n / 8) return null;
  return odd > 4 * even ? 'utf-16le' : even > 4 * odd ? 'utf-16be' : null;
}

/** Counts well-formed multi-byte sequences of UTF-8 and bytes that belong to none. A sequence cut by the end of `bytes` counts as neither. */
function utf8Evidence(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let k = 1;
    while (k < length && lead < 0xf5 && ((bytes[i + k] ?? 0) & 0xc0) === 0x80) k++;
    if (length > 0 && k === length) {
      good++;
      i += length - 1;
    } else if (i + length <= bytes.length || length === 0) bad++;
  }
  return { good, bad };
}

const arabicLetter = /[\u0620-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC]/gu;

/**
 * Decides between UTF-8 and the one-byte code pages by a stretch that holds non-ASCII bytes.
 * windows-1256 decodes anything, so it is taken only when most of what it yields is Arabic-script letters; what is left is Western (windows-1252).
 */
function byBytes(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes)) return 'utf-8';
  const { good, bad } = utf8Evidence(bytes);
  if (bad === 0 || good > 2 * bad) return 'utf-8';
  const high = bytes.filter((b) => b >= 0x80);
  const arabic = new TextDecoder('windows-1256').decode(high).match(arabicLetter)?.length ?? 0;
  return arabic > 0.6 * high.length ? 'windows-1256' : 'windows-1252';
}

export interface TextStream {
  /** Settled once the first non-ASCII bytes have been seen; 'utf-8' until then. */
  readonly encoding: () => Encoding;
  readonly chunks: AsyncIterable<string>;
}

/** Enough to tell code pages apart even where a few bytes are damaged. */
const evidenceBytes = 65_536;

/** Decodes a byte stream. A byte order mark is dropped. While all bytes are ASCII the question stays open, because every candidate reads them alike. */
export function decodeText(bytes: AsyncIterable<Uint8Array>, forced: Encoding | null): TextStream {
  let encoding: Encoding | null = forced;
  let decoder: TextDecoder | null = null;

  function decoderFor(name: Encoding): TextDecoder {
    encoding = name;
    return (decoder ??= new TextDecoder(name));
  }

  async function* chunks(): AsyncIterable<string> {
    let held: Uint8Array = new Uint8Array(0);
    let first = true;
    const settle = (ended: boolean): string => {
      if (first) {
        encoding ??= byMark(held) ?? byNulls(held);
        first = false;
      }
      if (encoding === null) {
        const at = held.findIndex((b) => b >= 0x80);
        if (at === -1) {
          const text = Buffer.from(held).toString('latin1');
          held = new Uint8Array(0);
          return text;
        }
        if (!ended && held.length - at < evidenceBytes) {
          const text = Buffer.from(held.subarray(0, at)).toString('latin1');
          held = held.subarray(at);
          return text;
        }
        encoding = byBytes(held.subarray(at));
      }
      const text = decoderFor(encoding).decode(held, { stream: true });
      held = new Uint8Array(0);
      return text;
    };
    for await (const chunk of bytes) {
      if (decoder !== null) {
        const text = decoderFor(encoding ?? 'utf-8').decode(chunk, { stream: true });
        if (text !== '') yield text;
        continue;
      }
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      if (first && held.length < 4096) continue; // a mark or a NUL pattern needs a few bytes to show
      const text = settle(false);
      if (text !== '') yield text;
    }
    const text = (decoder === null ? settle(true) : '') + (decoder?.decode() ?? '');
    if (text !== '') yield text;
  }

  return { encoding: () => encoding ?? 'utf-8', chunks: chunks() };
}
