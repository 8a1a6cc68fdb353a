import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../src/analysis/findings.ts';
import { reportLanguages } from '../../src/io/write/languages.ts';
import { loadProse } from '../../src/io/write/prose/index.ts';
import { nameFigure } from '../../src/io/write/prose/names.ts';
import { type Prose, sayAdvice, sayChange, sayFinding } from '../../src/io/write/prose/prose.ts';
import { problemCodes } from '../../src/problems.ts';

const prose = new Map<string, Prose>();
for (const language of reportLanguages) prose.set(language, await loadProse(language));
const of = (language: string): Prose => {
  const found = prose.get(language);
  if (found === undefined) throw new Error(language);
  return found;
};

/** What cannot be seen, and keeps signs in their place. */
const visible = (text: string): string => text.replace(/[\u200e\u061c]/g, '');

describe('numbers', () => {
  const estimate = { value: 0.4764, low: 0.4456, high: 0.5074, n: 1020 };
  it.each([
    ['en', '1,172', '48% (45–51) of 1,020', '−12 (−20 to +3)', '3.9 (3.8–4.0)', '<0.1%'],
    ['fa', '۱٬۱۷۲', '۴۸٪ (۴۵ تا ۵۱) از ۱٬۰۲۰', '−۱۲ (−۲۰ تا +۳)', '۳٫۹ (۳٫۸ تا ۴٫۰)', 'کمتر از ۰٫۱٪'],
    ['ar', '١٬١٧٢', '٤٨٪ (٤٥–٥١) من ١٬٠٢٠', '−١٢ (−٢٠ إلى +٣)', '٣٫٩ (٣٫٨–٤٫٠)', 'أقل من ٠٫١٪'],
  ])('in %s', (language, count, share, net, mean, little) => {
    const { numbers } = of(language);
    expect(numbers.count(1172)).toBe(count);
    expect(visible(numbers.share(estimate))).toBe(share);
    expect(visible(numbers.net({ value: -0.12, low: -0.2, high: 0.03, n: 50 }))).toBe(net);
    expect(numbers.mean({ value: 3.92, low: 3.84, high: 4, n: 1172 })).toBe(mean);
    expect(visible(numbers.percent(0.0001))).toBe(little);
  });

  it('count Arabic nouns by one, two, a few and many', () => {
    const { numbers } = of('ar');
    const days = [1, 2, 3, 10, 11, 99, 100, 103].map((n) => numbers.promise(n * 24));
    expect(days.slice(1)).toEqual(['يومين', '٣ أيام', '١٠ أيام', '١١ يومًا', '٩٩ يومًا', '١٠٠ يوم', '١٠٣ أيام']);
    expect(numbers.duration(5.2)).toBe('٥٫٢ ساعة');
    expect(numbers.duration(2)).toBe('ساعتين');
  });

  it('say a duration in the unit people would use', () => {
    expect([0.5, 1, 5.2, 72, 4800].map(of('en').numbers.duration)).toEqual([
      ...['30 minutes', '1 hour', '5.2 hours', '3 days', '200 days'],
    ]);
    expect([0.5, 26, 72].map(of('fa').numbers.duration)).toEqual(['۳۰ دقیقه', '۲۶ ساعت', '۳ روز']);
  });
});

describe('dates', () => {
  it.each([
    ['en', '2024-10-05', '5 Oct 2024'],
    ['fa', '2024-10-05', '۱۴ مهر ۱۴۰۳'],
    ['fa', '2025-03-20T23:00:00.000Z', '۳۰ اسفند ۱۴۰۳'],
    ['ar', '2024-10-05', '٥ أكتوبر ٢٠٢٤'],
  ])('in %s: %s', (language, iso, text) => {
    expect(of(language).dates.date(iso)).toBe(text);
  });

  it('say a span no longer than needed, and a whole month by its name', () => {
    const { dates } = of('en');
    expect(dates.span('2024-10-03', '2024-10-14')).toBe('3–14 Oct 2024');
    expect(dates.span('2024-09-30', '2024-10-06')).toBe('30 Sep – 6 Oct 2024');
    expect(dates.span('2024-10-01', '2024-10-31')).toBe('Oct 2024');
    expect(of('fa').dates.span('2024-09-22', '2024-10-21')).toBe('مهر ۱۴۰۳');
    expect(of('fa').dates.span('2024-10-05', '2024-10-11')).toBe('۱۴ تا ۲۰ مهر ۱۴۰۳');
  });

  it('are Umm al-Qura in Arabic where asked for', async () => {
    const { dates } = await loadProse('ar', 'hijri');
    expect(dates.date('2024-03-11')).toBe('١ رمضان ١٤٤٥ هـ');
  });
});

/** Facts that are no numbers. */
const words: Readonly<Record<string, string>> = {
  ...{ day: '2024-10-05', touchpoint: 'delivery', source: 'social', of: 'stars' },
};

describe.each(reportLanguages)('sentences in %s', (language) => {
  const said = of(language);

  it('exist for every finding, with what to do about it', () => {
    for (const [code, keys] of Object.entries(findingCodes)) {
      const facts = Object.fromEntries(keys.map((key) => [key, words[key] ?? 0.5]));
      for (const text of [sayFinding({ code, facts }, said), sayAdvice({ code, facts }, said)]) {
        expect(text).toMatch(/\S.*[.]$/);
        expect(text).not.toMatch(/\?|undefined|NaN|null/);
      }
    }
  });

  it('pass a code of a newer version through', () => {
    expect(sayFinding({ code: 'from-the-future', facts: {} }, said)).toBe('from-the-future');
    expect(sayAdvice({ code: '__proto__', facts: {} }, said)).toBeNull();
  });

  it('exist for every problem', () => {
    for (const code of problemCodes) expect(said.problems(code)).toMatch(/\S.*[.]$/);
  });

  it('tell what rose from what fell', () => {
    const change = {
      ...{ path: 'touchpoints.delivery.net', value: -0.3, low: -0.4, high: -0.2, test: 'net-difference' as const },
      ...{ p: 0.001, adjusted: 0.002, significant: true, verdict: 'down' as const, news: 'worse' as const },
      ...{ old: { value: 0.1, low: 0, high: 0.2, n: 90 }, new: { value: -0.2, low: -0.3, high: -0.1, n: 95 } },
    };
    const fell = sayChange(change, said);
    const rose = sayChange({ ...change, value: 0.3, verdict: 'up', news: 'better' }, said);
    expect(fell).not.toBe(rose);
    expect(fell).toContain(said.names.touchpoints.delivery);
  });

  it('name every figure by its path', () => {
    for (const path of [
      'ratings.mean',
      'funnel.stages.desire.share',
      'relationships.value_added.share',
      'response.km.within',
    ])
      expect(nameFigure(path, said.names).name).not.toBe(path);
    expect(nameFigure('constructor', said.names).name).toBe('constructor');
  });

  it('hold no letters of another language', () => {
    const texts = JSON.stringify([
      said.headings,
      said.columns,
      said.keyFigures,
      said.names,
      said.charts,
      said.definitions,
    ]);
    if (language === 'fa') expect(texts).not.toMatch(/[يكة٠-٩]/);
    if (language === 'ar') expect(texts).not.toMatch(/[یکپچژگ۰-۹]/);
    if (language === 'en') expect(texts).not.toMatch(/\p{Script=Arabic}/u);
  });
});
