import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolate } from '../../src/io/terminal/bidi.ts';
import { safe } from '../../src/io/terminal/safe.ts';
import { clipToWidth, displayWidth, padEnd, padStart } from '../../src/io/terminal/width.ts';
import { hostile } from './records.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...hostile),
  fc.string({ unit: fc.constantFrom('a', 'ا', '\u202b', '\u202c', '\u202e', '\u2067', '\u2068', '\u2069', '\u200c') }),
);

describe('safe', () => {
  test.each([
    ['plain text', 'plain text'],
    ['a\tb\r\nc\nd', 'a b c d'],
    ['\x1b[31mred', '\\x1b[31mred'],
    ['\x9b2J\x7f', '\\x9b2J\\x7f'],
    ['a\u2028b', 'a\\u2028b'],
    ['half \ud83d pair, whole 😀', 'half \\ud83d pair, whole 😀'],
    // The classic of disguised file names.
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['\u202egnp.exe\u202c', '\\u202egnp.exe\\u202c'],
    ['\u2067left open', '\\u2067left open'],
    ['\u2069 closes the quotation around it', '\\u2069 closes the quotation around it'],
    // Balanced isolates and embeddings are how honest text mixes directions.
    ['\u2067بله\u2069 ok', '\u2067بله\u2069 ok'],
    ['\u202bبله\u202c ok', '\u202bبله\u202c ok'],
    // An isolate's end also ends what was opened inside it; that inner control matches nothing.
    ['\u2068a\u202bb\u2069', '\u2068a\\u202bb\u2069'],
    ['می‌خواهم', 'می‌خواهم'],
  ])('%j becomes %j', (text, shown) => {
    expect(safe(text)).toBe(shown);
  });

  test('leaves no control character and nothing more to do', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = safe(text);
        expect(once).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202d\u202e]/u);
        expect(safe(once)).toBe(once);
      }),
    );
  });
});

describe('displayWidth', () => {
  test.each([
    ['reviews', 7],
    ['سلام', 4],
    // ZWNJ joins nothing and takes no room: eight code units, seven columns.
    ['می‌خواهم', 7],
    // Arabic vowels stand above and below their letters.
    ['شُكْرًا', 4],
    ['e\u0301', 1],
    ['日本語', 6],
    ['ｆｕｌｌ', 8],
    ['ﾊﾝ', 2],
    ['한글', 4],
    ['\u1112\u1161\u11ab', 2],
    ['😀👍🏽', 4],
    ['👨‍👩‍👧', 2],
    ['🇮🇷', 2],
    ['❤️', 2],
    ['★', 1],
    ['\u2068متن\u2069', 3],
    ['', 0],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

const columns = fc.integer({ min: 0, max: 60 });

describe('padding and cutting', () => {
  test('padded text has the wanted width, unless it was wider', () => {
    fc.assert(
      fc.property(anyText, columns, (text, width) => {
        const shown = safe(text);
        const wanted = Math.max(width, displayWidth(shown));
        expect(displayWidth(padEnd(shown, width))).toBe(wanted);
        expect(displayWidth(padStart(shown, width))).toBe(wanted);
      }),
    );
  });

  test('cut text fits, is still safe, and is whole when it fitted', () => {
    fc.assert(
      fc.property(anyText, columns, (text, width) => {
        const shown = safe(text);
        const cut = clipToWidth(shown, width);
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        expect(safe(cut)).toBe(cut);
        if (displayWidth(shown) <= width && shown.length <= width * 24) expect(cut).toBe(shown);
      }),
    );
  });

  test('a cut never leaves an isolate open', () => {
    expect(clipToWidth('\u2067سلام دنیا\u2069', 5)).toBe('\u2067سلام…\u2069');
  });

  test('an endless heap of marks is cut too', () => {
    expect(clipToWidth(`a${'\u0301'.repeat(100_000)}`, 10).length).toBeLessThan(300);
  });
});

describe('isolate', () => {
  test('sets right-to-left text off and leaves other text alone', () => {
    expect(isolate('خوب', 'isolate')).toBe('\u2068خوب\u2069');
    expect(isolate('خوب', 'lrm')).toBe('\u200eخوب\u200e');
    expect(isolate('خوب', 'none')).toBe('خوب');
    expect(isolate('good', 'isolate')).toBe('good');
  });

  test('takes no columns', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('isolate', 'lrm', 'none'), (text, mode) => {
        const shown = safe(text);
        expect(displayWidth(isolate(shown, mode))).toBe(displayWidth(shown));
      }),
    );
  });
});
