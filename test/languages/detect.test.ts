/** Detection: worked examples of our own, and a defined answer for every string. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/analysis/languages/detect.ts';

const examples = {
  fa: [
    'خوب',
    'عالی بود مرسی',
    'كتاب خيلي خوبي بود',
    'از خريد اين گوشي راضي هستم',
    'بد نیست',
    'گوشی Samsung Galaxy A50 خریدم و راضی‌ام',
    'پیتزا سرد رسید',
    'قیمت مناسب',
    'ارسال سریع، ممنون از شما 🙏',
    'افتضاح',
  ],
  ar: [
    'ممتاز',
    'جيد جدا',
    'التطبیق لا یعمل',
    'الخدمه سيئه',
    'مش بطال',
    'وايد زين',
    'سعر مناسب',
    'شكرا لكم على تطبيق Netflix الرائع',
    'كويس',
    'ما عجبني ابد',
  ],
  en: ['Cool', 'nice app', 'Great!', 'I love it', 'worst ever 👎', 'gud', 'Not bad', 'ok', "don't buy", 'Super'],
  other: [
    'Sehr gute App',
    'leider kaputt angekommen',
    'très bien, merci',
    'muy buena aplicación',
    'ya no me funciona bien',
    'molto bello',
    'muito bom',
    'çok güzel bir uygulama',
    'bagus sekali',
    'heel mooi, bedankt',
    'kheili khub bood mersi',
    'el akl helw awi',
    'بہت اچھا ہے',
    'زۆر باشە سوپاس',
    'ډېر ښه دی',
    '很好用',
    '정말 좋아요',
    'Очень хорошо',
    'बहुत अच्छा',
  ],
  und: ['', '   ', '👍👍', '12345', '!!!', '۱۲۳', '\u200c\u200f', '\ud800'],
} as const;

test.each(Object.entries(examples))('%s', (language, texts) => {
  expect(texts.filter((text) => detectLanguage(text) !== language)).toEqual([]);
});

test('every string has a language', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['fa', 'ar', 'en', 'other', 'und']).toContain(detectLanguage(text));
    }),
  );
});
