/** UTF-8 in pieces is the text that the platform's own decoder gives, whatever the bytes and however they come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUtf8Decoder, pieceBytes } from '../../src/io/open/utf8.ts';

function decode(bytes: Uint8Array, size: number): string[] {
  const decoder = createUtf8Decoder();
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += size) pieces.push(...decoder.decode(bytes.subarray(i, i + size)));
  return [...pieces, decoder.rest()];
}

const platform = new TextDecoder('utf-8', { ignoreBOM: true });

describe('UTF-8 in pieces', () => {
  it('is what TextDecoder says, also of damaged bytes', () => {
    const words = fc.constantFrom('review', 'نظر', 'é', '👍', '\n', '\r\n', '\uFEFF');
    const bytes = fc.oneof(
      words.map((word) => Buffer.from(word)),
      fc.uint8Array({ maxLength: 4 }).map((damage) => Buffer.from(damage)),
    );
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (parts, size) => {
        const all = Buffer.concat(parts);
        expect(decode(all, size).join('')).toBe(platform.decode(all));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts at line ends, and in a line without one between characters', () => {
    const text = `${'یک خط\n'.repeat(20_000)}${'ب👍'.repeat(40_000)}\nend`;
    for (const size of [1 << 20, 65_537, 1000]) {
      const pieces = decode(Buffer.from(text), size);
      expect(pieces.join('')).toBe(text);
      expect(pieces.every((piece) => Buffer.byteLength(piece) <= pieceBytes)).toBe(true);
      expect(pieces[0]?.endsWith('\n')).toBe(true);
    }
  });

  it('keeps a stray run of continuation bytes, one mark for each', () => {
    const bytes = Buffer.alloc(2 * pieceBytes + 5, 0x80);
    expect(decode(bytes, 4096).join('')).toBe('\uFFFD'.repeat(bytes.length));
  });
});
