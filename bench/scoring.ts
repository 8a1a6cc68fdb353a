/** Scoring alone: texts of 30 words per second on one core, beside natural's English analyser; best of five rounds each. */
import { readFileSync } from 'node:fs';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import { detectLanguage } from '../src/analysis/languages/detect.ts';
import { parseModel } from '../src/analysis/sentiment/model.ts';
import { createScorer } from '../src/analysis/sentiment/score.ts';

const words = {
  en: 'the kettle works well but delivery was late and nobody answered my mail about a refund love it will buy again not good price too high staff friendly clean broken great',
  fa: 'این کتری خیلی خوب بود ولی ارسال دیر شد و پشتیبانی جواب نداد کیفیت عالی پیشنهاد می‌کنم دوباره خریدم افتضاح قیمت مناسب سالم نبود راضی هستم ممنون همیشه خراب',
  ar: 'الغلاية ممتازة لكن التوصيل تأخر ولم يرد أحد على رسالتي جودة سيئة أنصح به الجميع سأشتري مرة أخرى رائع السعر مرتفع الموظفون لطفاء لا يعمل ليس جيدا شكرا',
} as const;

const texts = 20_000;

/** The same texts at every run: a small linear congruence picks the words, one in ten gets a tail no cache has seen. */
function makeTexts(list: readonly string[]): string[] {
  let state = 7;
  const next = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * n);
  };
  return Array.from({ length: texts }, () =>
    Array.from(
      { length: 30 },
      () =>
        `${list[next(list.length)] ?? ''}${next(10) === 0 ? String.fromCharCode(97 + next(26), 97 + next(26)) : ''}`,
    ).join(' '),
  );
}

function rate(score: (text: string) => unknown, sample: readonly string[]): number {
  let best = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (const text of sample) score(text);
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((sample.length / best) * 1000);
}

console.log('| scoring, texts of 30 words | texts a second |\n|---|---|');
for (const [language, list] of Object.entries(words)) {
  if (language !== 'fa' && language !== 'ar' && language !== 'en') continue;
  const start = performance.now();
  const model = parseModel(readFileSync(new URL(`../models/${language}.bin`, import.meta.url)));
  const load = performance.now() - start;
  const sample = makeTexts(list.split(' '));
  console.log(
    `| reviewkit ${language} (model read and checked in ${load.toFixed(0)} ms) | ${rate(createScorer(language, model), sample)} |`,
  );
}
const english = makeTexts(words.en.split(' '));
const natural = new SentimentAnalyzer('English', stemmer, 'afinn');
console.log(
  `| natural en (AFINN, words split at spaces) | ${rate((text) => natural.getSentiment(text.split(' ')), english)} |`,
);
console.log(`| language detection en | ${rate(detectLanguage, english)} |`);
