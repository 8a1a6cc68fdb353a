/** Decoding: whatever Excel, a phone or a pipe made of the text, the same text comes out, however the bytes are cut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseContainer } from '../../src/io/open/containers.ts';
import { decodeText } from '../../src/io/open/encoding.ts';
import { encodings } from '../../src/io/open/encoding-names.ts';

const sample = 'id,نظر,تعليق\r\n1,خیلی خوب بود,ممتاز جداً\r\n2,"café 👍",بد\r\n';
const arabic = 'رقم,التعليق\n1,الخدمة ممتازة والتوصيل سريع\n2,لم يصل الطلب بعد\n';

const persian = 'نظر؛امتیاز؛تاریخ\n' + 'خوب‌بودوممنونم؛۵؛۱۴۰۳/۰۱/۱۵\n'.repeat(12);

async function* cut(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield await Promise.resolve(bytes.subarray(i, i + size));
}

async function decode(bytes: Uint8Array, size = 1 << 20) {
  const stream = decodeText(cut(bytes, size), null);
  let text = '';
  for await (const chunk of stream.chunks) text += chunk;
  return { text, encoding: stream.encoding() };
}

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** windows-1256 from its own decoder: the table of the code page, turned round. */
const decoder = new TextDecoder('windows-1256');
const byLetter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
const cp1256 = (text: string): Buffer => Buffer.from(Array.from(text, (letter) => byLetter.get(letter) ?? 0x3f));

const cases: readonly [string, Buffer, string, string][] = [
  ['UTF-8', Buffer.from(sample), sample, 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${sample}`), sample, 'utf-8'],
  ['UTF-16LE with a mark', Buffer.from(`\uFEFF${sample}`, 'utf16le'), sample, 'utf-16le'],
  ['UTF-16BE with a mark', utf16be(`\uFEFF${sample}`), sample, 'utf-16be'],
  [
    'UTF-16LE without',
    Buffer.from(`${sample}${'plain ascii text\n'.repeat(20)}`, 'utf16le'),
    `${sample}${'plain ascii text\n'.repeat(20)}`,
    'utf-16le',
  ],
  ['UTF-16BE without, hardly an ASCII letter', utf16be(persian), persian, 'utf-16be'],
  ['windows-1256', cp1256(arabic), arabic, 'windows-1256'],
  [
    'windows-1256 after a long stretch of ASCII',
    cp1256(`${'id,text\n'.repeat(20_000)}${arabic}`),
    `${'id,text\n'.repeat(20_000)}${arabic}`,
    'windows-1256',
  ],
  [
    'Western letters in one byte',
    Buffer.from('id,text\n1,très bon café, déjà vu\n', 'latin1'),
    'id,text\n1,très bon café, déjà vu\n',
    'windows-1252',
  ],
  ['only ASCII', Buffer.from('id,text\n1,fine\n'), 'id,text\n1,fine\n', 'utf-8'],
  ['nothing', Buffer.alloc(0), '', 'utf-8'],
];

describe('recogniseContainer', () => {
  it('tells bytes from text', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 255);
    expect(recogniseContainer(noise)?.name).toBe('a binary file');
    expect(cases.map(([, bytes]) => recogniseContainer(bytes.subarray(0, 4096)))).toEqual(cases.map(() => null));
  });
});

describe('decodeText', () => {
  it.each(cases)('%s', async (_name, bytes, text, encoding) => {
    expect(await decode(bytes)).toEqual({ text, encoding });
  });

  it.each(cases)('%s, cut anywhere', async (_name, bytes, text, encoding) => {
    const size = fc.integer({ min: 1, max: 4099 });
    await fc.assert(
      fc.asyncProperty(size, async (n) => {
        expect(await decode(bytes, n < 64 && bytes.length > 10_000 ? n + 64 : n)).toEqual({ text, encoding });
      }),
      { numRuns: 12 },
    );
  });

  it('one broken byte in much UTF-8 does not change the encoding', async () => {
    const bytes = Buffer.concat([Buffer.from(sample.repeat(50)), Buffer.from([0xff, 0x0a]), Buffer.from(sample)]);
    const { text, encoding } = await decode(bytes);
    expect(encoding).toBe('utf-8');
    expect(text.match(/\uFFFD/g)?.length).toBe(1);
  });

  it('has a name for every encoding it may find', () => {
    for (const [, , , encoding] of cases) expect(encodings).toContain(encoding);
  });
});
