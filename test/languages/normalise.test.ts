/** Normalising: one spelling for what keyboards vary, and nothing left to do the second time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/analysis/languages/index.ts';

const codes = ['fa', 'ar', 'en'] as const;
const hostile = fc.string({
  unit: fc.constantFrom(
    ...Array.from(
      "می نمی ها تر بی ‌ـًیيكک،؟!.:)(;-4٤۴5 don't’ ll re 😍😍👍🏽❤️☹ﻻﷺ𝗚ﬁ\ud800\udfff\u200f\ufeffالله ABcc  \n\tاااا",
    ),
  ),
  maxLength: 40,
});

test.each(codes)('%s: idempotent on any text', (code) => {
  const { normalise } = languages[code];
  const same = (text: string): void => {
    expect(normalise(normalise(text))).toBe(normalise(text));
  };
  fc.assert(fc.property(hostile, same), { numRuns: 3000 });
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), same), { numRuns: 1000 });
});

test.each(codes)('%s: tokens stand one space apart', (code) => {
  fc.assert(
    fc.property(hostile, (text) => {
      const out = languages[code].normalise(text);
      expect(out).toBe(out.trim());
      expect(out).not.toMatch(/ {2}|[\n\t\u200c\u200f\ufe0f]/);
    }),
  );
});

describe('Persian', () => {
  test.each([
    [['می‌خواهم', 'می خواهم', 'ميخواهم', 'میخواهم'], 'میخواهم'],
    [['نمی‌دانم', 'نمی دانم', 'نميدانم'], 'نمیدانم'],
    [['کتاب‌ها', 'کتاب ها', 'كتابها', 'کتـــاب ها'], 'کتابها'],
    [['بزرگ‌ترین', 'بزرگ ترین', 'بزرگترین'], 'بزرگترین'],
    [['خوش‌مزه', 'خوش مزه', 'خوشمزه'], 'خوشمزه'],
    [['عالییییی!!!!', 'عالیی !!'], 'عالیی !!'],
    [['۵ ستاره', '٥ستاره', '5 ستاره'], '5 ستاره'],
    [['خوب بود،مرسی', 'خوب بود ، مرسی'], 'خوب بود , مرسی'],
    [['خانهٔ ما', 'خانۀ ما', 'خانة ما'], 'خانه ما'],
  ])('%j', (variants, expected) => {
    for (const variant of variants) expect(languages.fa.normalise(variant)).toBe(expected);
  });
});

describe('Arabic', () => {
  test.each([
    [['مُمْتَاز', 'ممتاز', 'ممـتـاز', 'ممتاز\u200f'], 'ممتاز'],
    [['إلى الأمام', 'الى الامام', 'الی الامام'], 'الي الامام'],
    [['خدمة رائعة؟', 'خدمه رايعه ؟'], 'خدمه رايعه ?'],
    [['إن شاء الله', 'ان شاءالله', 'انشاء الله'], 'انشاالله'],
    [['ﻻ', 'لا'], 'لا'],
  ])('%j', (variants, expected) => {
    for (const variant of variants) expect(languages.ar.normalise(variant)).toBe(expected);
  });
});

describe('English', () => {
  test.each([
    [["don't", 'don’t', 'DON`T', 'don t', 'dont'], 'dont'],
    [["we'll", 'we’ll'], 'we ll'],
    [["they're", 'they re', 'theyre'], 'theyre'],
    [['Café', 'cafe\u0301', 'CAFÉ', 'ｃａｆｅ'], 'cafe'],
    [['Good :)', 'good 🙂', 'GOOD:-)'], 'good 🙂'],
    [['4.5 stars ....', '4.5 stars...'], '4.5 stars ..'],
    [['❤️❤❤️', '❤ ❤'], '❤ ❤'],
    [['👍🏽', '👍'], '👍'],
    [['"well-made" (really)', 'well made really'], 'well made really'],
  ])('%j', (variants, expected) => {
    for (const variant of variants) expect(languages.en.normalise(variant)).toBe(expected);
  });
});

test('a text of a million characters takes one pass', () => {
  for (const code of codes) {
    expect(languages[code].normalise(`${'ب'.repeat(300_000)} x ب${' ها'.repeat(200_000)}`).length).toBeLessThan(
      900_000,
    );
    for (const unit of ['a', 'می ', 'ها ', '!', '😍', "'", '4.', '\ud800', ':)']) {
      expect(languages[code].normalise(unit.repeat(500_000)).length).toBeLessThan(2_000_000);
    }
  }
});
