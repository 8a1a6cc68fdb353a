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

interface State {
  encoding: Encoding | null;
  decoder: TextDecoder | null;
  /** Bytes that no decision has been made about yet. */
  held: Uint8Array;
  started: boolean;
}

/** A mark or a pattern of pairs needs a few bytes to show. */
const headBytes = 4096;

/** The text that can be told so far; settles the encoding as soon as it shows. */
function take(state: State, ended: boolean): string {
  if (!state.started) {
    if (state.held.length < headBytes && !ended) return '';
    state.encoding ??= byMark(state.held) ?? byPairs(state.held);
    state.started = true;
  }
  if (state.encoding === null) {
    const high = state.held.findIndex((byte) => byte >= 0x80);
    const ascii = high === -1 ? state.held.length : high;
    if (high === -1 || (!ended && state.held.length - high < evidenceBytes)) {
      const text = Buffer.from(state.held.subarray(0, ascii)).toString('latin1');
      state.held = state.held.subarray(ascii);
      return text;
    }
    state.encoding = byBytes(state.held.subarray(high));
  }
  state.decoder ??= new TextDecoder(state.encoding);
  const text = state.decoder.decode(state.held, { stream: !ended });
  state.held = nothing;
  return text;
}

const nothing = new Uint8Array(0);

/** Decodes a byte stream. A byte order mark is dropped. While all bytes are ASCII the question stays open, because every candidate reads them alike. */
export function decodeText(bytes: AsyncIterable<Uint8Array>, forced: Encoding | null): TextStream {
  const state: State = { encoding: forced, decoder: null, held: nothing, started: forced !== null };

  async function* chunks(): AsyncIterable<string> {
    for await (const chunk of bytes) {
      state.held = state.held.length === 0 ? chunk : Buffer.concat([state.held, chunk]);
      const text = take(state, false);
      if (text !== '') yield text;
    }
    const rest = take(state, true);
    if (rest !== '') yield rest;
  }

  return { encoding: () => state.encoding ?? 'utf-8', chunks: chunks() };
}
