import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SupportedLanguage } from '../../src/analysis/languages/index.ts';
import { type Contributions, createExplainer } from '../../src/analysis/sentiment/explain.ts';
import { explainEmoji } from '../../src/analysis/sentiment/explain-emoji.ts';
import { scoreEmoji } from '../../src/analysis/sentiment/emoji.ts';
import { parseModel } from '../../src/analysis/sentiment/model.ts';
import { createScorer } from '../../src/analysis/sentiment/score.ts';

const words: Record<SupportedLanguage, readonly string[]> = {
  fa: 'این کتری خیلی خوب بد نبود نیست ولی دیر رسید عالی می‌جوشد ۲۰ ، . ! 😍 😡 افتضاح اصلا راضی نیستم'.split(' '),
  ar: 'هذا الإبريق جميل جدا ليس لا لكن تأخر الطلب رائع سيئ ٣ ، . ! 😍 😡 أنصح به أبدا'.split(' '),
  en: "this kettle is very good bad not never but late , . ! 😍 😡 n't terrible 20 loved it".split(' '),
};

const sum = ({ start, words: own, phrases }: Contributions): number =>
  [...own, ...phrases].reduce((total, { logit }) => total + logit, start);

describe.each(['fa', 'ar', 'en'] as const)('contributions in %s', (language) => {
  const model = parseModel(readFileSync(new URL(`../../models/${language}.bin`, import.meta.url)));
  const score = createScorer(language, model);
  const explain = createExplainer(language, model);
  const anyText = fc.array(fc.constantFrom(...words[language]), { maxLength: 30 }).map((some) => some.join(' '));

  it('add up to the logit of the very score that score gives', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const explained = explain(text);
        const { score: given } = score(text);
        if (explained === null) {
          expect(given).toBeNull();
          return;
        }
        expect(sum(explained)).toBeCloseTo(explained.logit, 9);
        expect(Math.tanh(explained.logit / 2)).toBeCloseTo(given ?? NaN, 12);
      }),
    );
  });

  it('name every word once, in order, and phrases by the words they span', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words: own = [], phrases = [] } = explain(text) ?? {};
        expect(own.map(({ from, to }) => [from, to])).toEqual(own.map((_, i) => [i, i]));
        for (const phrase of phrases) {
          const span = own.slice(phrase.from, phrase.to + 1).map((word) => word.text);
          expect(phrase.text).toBe(span.join(' '));
          expect(phrase.to).toBeGreaterThan(phrase.from);
        }
      }),
    );
  });

  it.each(['', ' \u200c\u200f ', '\ud83d', '😍'.repeat(50), 'x'.repeat(1_000_000), 'a '.repeat(500_000)])(
    'has an answer for odd texts (%#)',
    (text) => {
      const explained = explain(text);
      if (explained !== null) expect(Math.tanh(explained.logit / 2)).toBeCloseTo(score(text).score ?? NaN, 9);
    },
  );
});

describe('contributions of emoji alone', () => {
  it.each(['👍', '👍👍😡', '😡😡', '👍😡', '👍 👎 😡 ❤️'])('%s add up', (text) => {
    const explained = explainEmoji(text);
    if (explained === null) throw new Error('these emoji speak');
    expect(sum(explained)).toBeCloseTo(explained.logit, 9);
    expect(Math.tanh(explained.logit / 2)).toBeCloseTo(scoreEmoji(text).score ?? NaN, 12);
  });

  it('are none where no emoji speaks', () => {
    expect(explainEmoji('12 ?')).toBeNull();
  });
});
