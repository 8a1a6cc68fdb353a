/** What the placer promises: the stage people would name, evidence they can find in the text, nothing made up. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createJourneyPlacer } from '../../src/analysis/journey/place.ts';
import { sentences } from './sentences.ts';

const languages = ['fa', 'ar', 'en'] as const;
const flat = (): number => 0;
const bytesOf = (language: string): Uint8Array | null => {
  const file = new URL(`../../models/journey.${language}.bin`, import.meta.url);
  return existsSync(file) ? readFileSync(file) : null;
};
const cues = {
  fa: createJourneyPlacer('fa', null),
  ar: createJourneyPlacer('ar', null),
  en: createJourneyPlacer('en', null),
};
const trained = {
  fa: createJourneyPlacer('fa', bytesOf('fa')),
  ar: createJourneyPlacer('ar', bytesOf('ar')),
  en: createJourneyPlacer('en', bytesOf('en')),
};
const isLanguage = (code: string): code is keyof typeof cues => Object.hasOwn(cues, code);
const placer = (code: string) => {
  if (!isLanguage(code)) throw new RangeError(code);
  return cues[code];
};

describe('stages by cues', () => {
  test.each(sentences)('$language $stage', ({ language, stage, texts }) => {
    expect(texts).toHaveLength(20);
    const missed = texts.filter((text) => !placer(language)(text, flat).funnel.stages.some((found) => found === stage));
    expect(missed).toEqual([]);
  });
});

describe('tense and negation', () => {
  test.each([
    ['en', 'I bought it', 'purchase'],
    ['en', 'I want to buy it', 'desire'],
    ['en', 'I would have bought it', 'unclear'],
    ['en', 'I never bought one', 'unclear'],
    ['en', "I don't want to buy it", 'unclear'],
    ['en', "I can't wait", 'desire'],
    ['en', 'I recommend it', 'retention'],
    ['en', 'I would not recommend it', 'retention'],
    ['fa', 'خریدمش', 'purchase'],
    ['fa', 'نخریدمش', 'unclear'],
    ['fa', 'می‌خوام بخرمش', 'desire'],
    ['fa', 'می خوام بخرمش', 'desire'],
    ['fa', 'میخوام بخرمش', 'desire'],
    ['fa', 'کاش این را خریده بودم', 'unclear'],
    ['fa', 'پیشنهاد می‌کنم', 'retention'],
    ['fa', 'پیشنهاد نمی‌کنم', 'retention'],
    ['ar', 'اشتريته', 'purchase'],
    ['ar', 'ما اشتريته', 'unclear'],
    ['ar', 'ناوي اشتريه', 'desire'],
    ['ar', 'مو ناوي اشتريه', 'unclear'],
    ['ar', 'لو اشتريته', 'unclear'],
    ['ar', 'أنصح به', 'retention'],
    ['ar', 'لا أنصح به', 'retention'],
  ])('%s: %s', (language, text, stage) => {
    expect(placer(language)(text, flat).funnel.stage).toBe(stage);
  });
});

test('spelling does not matter: letters, half spaces, vowel signs, long letters, presentation forms', () => {
  const same = [
    'سفارش دادم كيفيت خوب',
    'سفارش دادم کیفیت خوب',
    'سفارش داااادم کیفیت خوب',
    'سـفارش دادم کیفِیت خوب',
    'ﺳﻔﺎﺭﺵ ﺩﺍﺩﻡ ﻛﻴﻔﻴﺖ ﺧﻮﺏ',
  ];
  expect(new Set(same.map((text) => JSON.stringify(cues.fa(text, flat).funnel.stages))).size).toBe(1);
});

describe('touchpoints', () => {
  const scores = (clause: string): number =>
    /cold|late|دیر|متاخر/.test(clause) ? -0.9 : /great|عالی|رائع/.test(clause) ? 0.9 : 0;

  test('polarity is the clause’s, not the text’s', () => {
    const { touchpoints } = cues.en('The staff were great but the delivery was late', scores);
    expect(touchpoints).toContainEqual({ id: 'staff', polarity: 'positive' });
    expect(touchpoints).toContainEqual({ id: 'delivery', polarity: 'negative' });
  });

  test.each([
    ['fa', 'قیمتش عالی ولی پیک دیر آمد', 'price', 'delivery'],
    ['ar', 'المكان رائع لكن التوصيل متاخر', 'storefront', 'delivery'],
  ])('%s: %s', (language, text, good, bad) => {
    const { touchpoints } = placer(language)(text, scores);
    expect(touchpoints).toContainEqual({ id: good, polarity: 'positive' });
    expect(touchpoints).toContainEqual({ id: bad, polarity: 'negative' });
  });

  test('the text is judged once, a clause once, one without touchpoints never', () => {
    const asked: string[] = [];
    const text = 'Good morning. The price and the delivery are fine. See you';
    cues.en(text, (clause) => asked.push(clause));
    expect(asked).toEqual([text, 'The price and the delivery are fine']);
  });
});

describe.each(languages)('laws (%s)', (language) => {
  const words = sentences.filter((group) => group.language === language).flatMap((group) => group.texts);
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...words, '‌', '🙂', '\ud800', ' … ', '؟', '\n'), { maxLength: 8 })
      .map((parts) => parts.join(' ')),
  );

  test.each([
    ['cues', cues[language]],
    ['model', trained[language]],
  ])('%s: evidence is quoted, unclear means no stage, numbers are in range', (_, place) => {
    fc.assert(
      fc.property(text, fc.double({ min: -1, max: 1, noNaN: true }), (body, score) => {
        const { funnel, touchpoints } = place(body, () => score);
        for (const quote of funnel.evidence) expect(quote !== '' && body.includes(quote)).toBe(true);
        expect(funnel.stage).toBe(funnel.stages[0] ?? 'unclear');
        expect(funnel.stages.length === 0).toBe(funnel.evidence.length === 0);
        expect(new Set(funnel.stages).size).toBe(funnel.stages.length);
        expect(new Set(funnel.evidence).size).toBe(funnel.evidence.length);
        expect(Math.max(funnel.stages.length, funnel.evidence.length)).toBeLessThanOrEqual(3);
        expect(touchpoints.length).toBeLessThanOrEqual(5);
        expect(funnel.confidence).toBeGreaterThanOrEqual(0);
        expect(funnel.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the same text gives the same answer, whatever came before', () => {
    const fresh = createJourneyPlacer(language, bytesOf(language));
    for (const body of words.slice(0, 20)) expect(fresh(body, flat)).toEqual(trained[language](body, flat));
  });
});

describe.skipIf(bytesOf('en') === null)('stages by the shipped models', () => {
  test.each(languages)('%s: at least 7 in 10 of the sentences, none of which was trained on', (language) => {
    const all = sentences
      .filter((group) => group.language === language)
      .flatMap(({ stage, texts }) => texts.map((text) => ({ stage, text })));
    const right = all.filter(({ stage, text }) =>
      trained[language](text, flat).funnel.stages.some((found) => found === stage),
    );
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.7);
  });
});
