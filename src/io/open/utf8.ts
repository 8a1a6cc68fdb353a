/** UTF-8 to text in pieces, each a whole number of lines where it can be: what is read next is then seldom cut. */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { TextDecoder } from 'node:util';

/**
 * Strings above 128 KB are allocated one by one from the system, which costs more than decoding them;
 * a piece stays below that at two bytes a character (docs/performance.md).
 */
export const pieceBytes = 60 * 1024;

const lineFeed = 0x0a;

/** Undecodable bytes become U+FFFD, as the Encoding Standard says. */
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Node's own decoder looks at every byte by itself; these three look at many at once. */
function decode(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : lenient.decode(bytes);
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Where a character starts, at the end of `bytes` or up to three bytes before it, so that a cut there splits none. */
function lastCharacter(bytes: Buffer): number {
  for (let i = bytes.length - 1; i >= bytes.length - 3; i--) if (!isContinuation(bytes[i])) return i;
  return bytes.length;
}

export interface Utf8Decoder {
  /** The text that `bytes` complete. */
  readonly decode: (bytes: Uint8Array) => Iterable<string>;
  /** What is left at the end, or before bytes in another encoding. */
  readonly rest: () => string;
}

export function createUtf8Decoder(): Utf8Decoder {
  /** The start of a line whose end has not come; always shorter than a piece. */
  let held: Buffer = Buffer.alloc(0);

  function* pieces(bytes: Uint8Array): Iterable<string> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < chunk.length;) {
      const stop = at + pieceBytes - held.length;
      const fresh = chunk.subarray(at, stop);
      const piece = held.length === 0 ? fresh : Buffer.concat([held, fresh]);
      let end = piece.lastIndexOf(lineFeed) + 1;
      if (end === 0 && piece.length === pieceBytes) end = lastCharacter(piece);
      if (end > 0) yield decode(piece.subarray(0, end));
      held = piece.subarray(end);
      at = stop;
      // What is not cut off an earlier chunk is read again from this one, without a copy.
      if (at < chunk.length && held.length <= fresh.length) {
        at -= held.length;
        held = piece.subarray(piece.length);
      }
    }
  }

  return {
    decode: pieces,
    rest: () => {
      const text = decode(held);
      held = held.subarray(held.length);
      return text;
    },
  };
}
