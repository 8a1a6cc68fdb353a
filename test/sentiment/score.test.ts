/** Scoring: the same text typed differently scores the same; every string has a defined answer; a damaged model is refused. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreEmoji } from '../../src/analysis/sentiment/emoji.ts';
import { parseModel, serialiseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';
import { sentimentLabels, type Sentiment } from '../../src/review.ts';

const load = (language: 'fa' | 'ar' | 'en'): Uint8Array => readFileSync(`models/${language}.bin`);
const score = {
  fa: createScorer('fa', parseModel(load('fa'))),
  ar: createScorer('ar', parseModel(load('ar'))),
  en: createScorer('en', parseModel(load('en'))),
};

const same = {
  fa: [
    ['از خریدم راضی نمی‌باشم', 'از خریدم راضی نمی باشم', 'از خریدم راضی نمیباشم', 'از خريدم راضي نميباشم'],
    ['رنگ‌ها زیباترین بودند', 'رنگ ها زیبا ترین بودند', 'رنگها زیباترین بودند'],
    ['غذای خوش‌مزه و با کیفیت', 'غذای خوش مزه و با‌کیفیت', 'غذای خوشمزه و باکیفیت'],
    ['۵ بار خراب شد!', '5 بار خراب شد !', '٥ بار خراب شد!\u200f'],
    ['عالیییی بود', 'عالییییییییی بود', '  عالیی   بود  '],
    ['مُدیریّت ضعیف', 'مدیریت ضعیف', 'مدیـــریت ضعیف'],
  ],
  ar: [
    ['الخِدْمَةُ رَدِيئَة', 'الخدمة رديئة', 'الخدمه رديئه', 'الخــدمة رديئة'],
    ['إدارة أنيقة إلى أقصى حد', 'ادارة انيقة الى اقصى حد', 'اداره انيقه الي اقصي حد'],
    ['وصل بعد ٣ أيام، للأسف', 'وصل بعد 3 ايام ، للاسف'],
    ['رااااائع', 'رااااااااائع', 'راائع '],
  ],
  en: [
    ["I don't like it", 'I don’t like it', 'i dont like it', 'I DON`T LIKE IT'],
    ['Sooo good ❤️', 'soooooo good ❤', 'Soo  good ❤'],
    ['Great value :)', 'great value 🙂'],
    ['Café was “lovely”', 'cafe was lovely', '\u200ecafe\u0301 was "lovely"'],
  ],
} as const;

describe.each(['fa', 'ar', 'en'] as const)('%s', (language) => {
  test.each(same[language].map((variants) => [variants]))('typed differently: %s', (variants) => {
    const [first, ...rest] = variants.map((text: string) => score[language](text));
    for (const said of rest) {
      expect(said.label).toBe(first?.label);
      expect(Math.abs((said.score ?? 9) - (first?.score ?? -9))).toBeLessThanOrEqual(0.05);
    }
  });

  test('any string: a label, a score in −1 … 1 and a confidence in 0 … 1, or none of them', () => {
    const defined = ({ label, score: value, confidence }: Sentiment): void => {
      expect(sentimentLabels).toContain(label);
      expect(value === null).toBe(label === 'unscored');
      expect(confidence === null).toBe(label === 'unscored');
      if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
      if (label === 'negative') expect(value).toBeLessThan(0);
      if (label === 'positive') expect(value).toBeGreaterThan(0);
      if (confidence !== null) expect(confidence >= 0 && confidence <= 1).toBe(true);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => defined(score[language](text))));
    for (const text of ['', ' ', '\ud800', '\udfff\ud800', '\u200b\u200c\ufeff', '123 456', '😍'.repeat(1000), '؟!']) {
      defined(score[language](text));
    }
  });

  test('a million characters, and the same answer before and after them', () => {
    const before = score[language]('ok خوب جيد');
    for (const unit of ['بد ', 'a', 'very bad. ', '😡', 'مي']) {
      expect(score[language](unit.repeat(1_000_000 / unit.length)).label).not.toBe('unscored');
    }
    expect(score[language]('ok خوب جيد')).toEqual(before);
  });
});

describe('emoji alone', () => {
  test.each([
    ['👍', 'positive'],
    ['❤️❤️', 'positive'],
    ['😡👎🏿', 'negative'],
    ['😐', 'negative'],
    ['😍😡', 'mixed'],
    ['🚗', 'unscored'],
    ['...', 'unscored'],
    ['', 'unscored'],
  ])('%s', (text, label) => {
    expect(scoreEmoji(text).label).toBe(label);
  });
});

describe('a model file is untrusted', () => {
  const bytes = load('fa');
  test('written and read, it is the same', () => {
    expect(serialiseModel(parseModel(bytes))).toEqual(new Uint8Array(bytes));
  });
  test('any changed byte is noticed', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = ((damaged[at] ?? 0) + by) % 256;
        expect(() => parseModel(damaged)).toThrow(/^model: /);
      }),
      { numRuns: 30 },
    );
  });
  test.each([0, 1, 15, 16, 100, 5000])('cut to %i bytes', (length) => {
    expect(() => parseModel(Uint8Array.from(bytes.subarray(0, length)))).toThrow(/^model: /);
  });
  test('a model of another language is refused', () => {
    expect(() => createScorer('en', parseModel(bytes))).toThrow(/fa/);
  });
});
