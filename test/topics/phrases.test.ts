import { describe, expect, it } from 'vitest';
import { stemArabic } from '../../src/analysis/languages/ar/stem.ts';
import { stemEnglish } from '../../src/analysis/languages/en/stem.ts';
import { stemPersian } from '../../src/analysis/languages/fa/stem.ts';
import type { Clause } from '../../src/analysis/topics/clause.ts';
import { createPhraseFinder } from '../../src/analysis/topics/phrases.ts';

const clause = (text: string, language: Clause['language'] = 'en', reviews = 1): Clause => ({
  text,
  language,
  reviews,
});
const complaints = [
  'the login code never arrives',
  'Login code never arrives on my phone',
  'my login codes never arrived',
  'waited an hour, the login code never arrived',
  'login code never arrives!',
  'the colour is too pale',
];
const rest = [
  'the soup was hot and the bread fresh',
  'bread fresh from the oven',
  'the waiter brought fresh bread',
  'a good price for so much bread',
  'the login page is nice',
  'friendly waiter, good soup',
  'the parcel was there on time',
  'good price',
];

describe('recurrent phrases', () => {
  const all = [...complaints.map((text) => clause(text, 'en', 2)), ...rest.map((text) => clause(text))];
  const find = createPhraseFinder(all);
  const found = find((i) => i < complaints.length);

  it('are whole, counted in reviews, in the form that most people write', () => {
    expect(found.map(({ phrase, reviews, texts }) => [phrase, reviews, texts])).toEqual([
      ['login code never arrives', 10, 5],
    ]);
  });

  it('are found for the other side as well, and not what both say', () => {
    const praise = find((i) => i >= complaints.length).map(({ phrase }) => phrase);
    expect(praise).not.toContain('login code never arrives');
    expect(praise.every((phrase) => !phrase.startsWith('the '))).toBe(true);
  });

  it('do not depend on the order of the clauses', () => {
    const order = all.map((_, i) => (i * 5) % all.length);
    const shuffled = createPhraseFinder(order.flatMap((i) => all[i] ?? []));
    expect(shuffled((i) => (order[i] ?? 0) < complaints.length)).toEqual(found);
  });

  it('do not cross marks, begin and end with content, and need three texts', () => {
    expect(createPhraseFinder([clause('slow, app'), clause('slow. app'), clause('slow app')])(() => true)).toEqual([]);
    const stops = ['it is the best of', 'it is the worst of', 'it is the best of'].map((text) => clause(text));
    expect(createPhraseFinder(stops)(() => true)).toEqual([]);
  });

  it('give way to the longer phrase that holds them in the same reviews', () => {
    const all = [
      'my login code never arrives',
      'the login code never arrives',
      'login code never arrives',
      'code is old',
    ];
    const found = createPhraseFinder([...all, ...rest].map((text) => clause(text)))((i) => i < all.length);
    expect(found.map(({ phrase }) => phrase)).toEqual(['login code never arrives']);
  });

  it('keep the word that negates them', () => {
    const all = ['not user friendly', 'it is not user friendly', 'really not user friendly', 'very user friendly'];
    const found = createPhraseFinder([...all, ...rest].map((text) => clause(text)))((i) => i < all.length);
    expect(found.map(({ phrase, texts }) => [phrase, texts])).toEqual([['not user friendly', 3]]);
  });

  it('are found in Persian and Arabic, across inflections', () => {
    const fa = ['کد ورود نمی‌آید', 'کدهای ورود نمی آید', 'کد ورود نمیاد', 'کد ورود هیچ‌وقت نمی‌آید'].map((text) =>
      clause(text, 'fa'),
    );
    const ar = ['خدمة العملاء سيئة', 'خدمه العملاء لا ترد', 'وخدمة العملاء بطيئة'].map((text) => clause(text, 'ar'));
    const finder = createPhraseFinder([...fa, ...ar, ...rest.map((text) => clause(text))]);
    expect(finder((i) => i < fa.length).map(({ phrase, texts }) => [phrase, texts])).toContainEqual(['کد ورود', 4]);
    expect(finder((i) => i >= fa.length && i < fa.length + ar.length)[0]).toMatchObject({ language: 'ar', texts: 3 });
  });
});

describe('light stems', () => {
  it.each([
    [stemEnglish, ['code', 'codes', 'coded', 'coding']],
    [stemEnglish, ['arrive', 'arrives', 'arrived', 'arriving']],
    [stemEnglish, ['stop', 'stops', 'stopped', 'stopping']],
    [stemEnglish, ['battery', 'batteries']],
    [stemPersian, ['سفارش', 'سفارشها', 'سفارشهای', 'سفارشهایم']],
    [stemPersian, ['نمیرسه', 'نمیرسد']],
    [stemArabic, ['توصیل', 'التوصیل', 'والتوصیل', 'بالتوصیل']],
  ])('%o: %j are one', (stem, forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    [stemEnglish, ['this', 'thing']],
    [stemEnglish, ['glass', 'glasses']],
    [stemEnglish, ['bus', 'but']],
    [stemPersian, ['کار', 'کارت']],
  ])('%o: %j are not mixed up or emptied', (stem, forms) => {
    for (const form of forms) expect(stem(form).length).toBeGreaterThan(1);
    expect(new Set(forms.map(stem)).size).toBe(forms.length === 2 && forms[1] === 'glasses' ? 1 : forms.length);
  });
});
