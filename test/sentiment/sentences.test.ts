import { describe, expect, it } from 'vitest';
import { quotableSentences } from '../../src/analysis/sentiment/sentences.ts';

describe('quotable sentences', () => {
  it.each([
    ['The lamp is very bright. I would buy it again! Ok.', ['The lamp is very bright.', 'I would buy it again!']],
    [
      'چراغش خیلی نور خوبی دارد؟ بله؛ واقعا از خریدم راضی هستم',
      ['چراغش خیلی نور خوبی دارد؟', 'واقعا از خریدم راضی هستم'],
    ],
    ['first line of four\nsecond line of four', ['first line of four', 'second line of four']],
    ['version 2.5 of shop.example.org works fine', ['version 2.5 of shop.example.org works fine']],
    ['good good good good good', []],
    [Array.from({ length: 31 }, (_, i) => `word${i.toString()}`).join(' '), []],
    ['', []],
  ])('of %j', (text, sentences) => {
    expect(quotableSentences(text)).toEqual(sentences);
  });

  it('take linear time on marks without an end', () => {
    expect(quotableSentences('!'.repeat(1_000_000))).toEqual([]);
    expect(quotableSentences('. '.repeat(500_000))).toEqual([]);
  });
});
