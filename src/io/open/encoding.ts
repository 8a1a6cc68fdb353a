/** Bytes to text: finds the encoding of an export while it streams (exports.md §I.1 and §I.12) and decodes it. */
import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Encoding } from './encoding-names.ts';
import { createUtf8Decoder, pieceBytes } from './utf8.ts';

/** The encoding that a byte order mark states, with the mark's length. */
function byMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : null;
}

/**
 * UTF-16 without a mark shows on one side of its pairs: 00 beside ASCII, 06 beside Arabic letters and digits.
 * Both bytes are control characters, which no one-byte text holds in number.
 */
function byPairs(head: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  const n = Math.min(head.length, 4096);
  for (let i = 0; i < n; i++) {
    if (head[i] !== 0x00 && head[i] !== 0x06) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
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

const nothing = new Uint8Array(0);

/** A mark or a pattern of pairs needs a few bytes to show. */
const headBytes = 4096;

const firstHigh = (bytes: Uint8Array): number =>
  isAscii(bytes) ? bytes.length : bytes.findIndex((byte) => byte >= 0x80);

/** What the bytes held back so far say: an encoding; null while more are needed. `ascii` of them are told already. */
function judge(held: Uint8Array, ascii: number, ended: boolean): Encoding | null {
  const enough = ended || held.length - ascii >= evidenceBytes;
  return ascii < held.length && enough ? byBytes(held.subarray(ascii)) : null;
}

/** Decodes a byte stream. A byte order mark is dropped. While all bytes are ASCII the question stays open, because every candidate reads them alike. */
export function decodeText(bytes: AsyncIterable<Uint8Array>, forced: Encoding | null): TextStream {
  let encoding = forced;
  let started = false;
  /** Bytes that no decision has been made about yet. */
  let held: Uint8Array = nothing;
  const utf8 = createUtf8Decoder();
  let other: TextDecoder | null = null;

  function* decode(chunk: Uint8Array): Iterable<string> {
    if (other === null) yield* utf8.decode(chunk);
    else
      for (let at = 0; at < chunk.length; at += pieceBytes)
        yield other.decode(chunk.subarray(at, at + pieceBytes), { stream: true });
  }

  /** Looks at the start of the stream. */
  function start(): void {
    encoding ??= byMark(held) ?? byPairs(held);
    started = true;
    if (encoding !== null && encoding !== 'utf-8') other = new TextDecoder(encoding);
    else if (byMark(held) === 'utf-8') held = held.subarray(3);
  }

  /** The text that can be told so far; settles the encoding as soon as it shows. */
  function* take(ended: boolean): Iterable<string> {
    if (!started && (ended || held.length >= headBytes)) start();
    if (!started) return;
    if (encoding === null) {
      const ascii = firstHigh(held);
      encoding = judge(held, ascii, ended);
      yield* utf8.decode(held.subarray(0, ascii));
      held = held.subarray(ascii);
      if (encoding === null) return;
      if (encoding !== 'utf-8') {
        yield utf8.rest();
        other = new TextDecoder(encoding);
      }
    }
    yield* decode(held);
    held = nothing;
  }

  async function* chunks(): AsyncIterable<string> {
    for await (const chunk of bytes) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      yield* take(false);
    }
    yield* take(true);
    const rest = other === null ? utf8.rest() : other.decode();
    if (rest !== '') yield rest;
  }

  return { encoding: () => encoding ?? 'utf-8', chunks: chunks() };
}
