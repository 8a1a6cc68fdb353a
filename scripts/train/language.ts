/**
 * Trains language detection: node --import tsx scripts/train/language.ts [--data FOLDER], writes src/analysis/languages/detect-weights.ts.
 *
 * Persian against Arabic learns from the sentiment texts, whole and in pieces of one to six words, as typed and with the other keyboard's
 * letters. English against the rest of the Latin script learns from the English texts, and from stop words of 30 languages (stopwords-iso,
 * MIT), the translated messages of TypeScript (Apache-2.0), the sentences in other-languages.ts and Persian and Arabic texts in Latin letters.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { groupLimit, letterGroups } from '../../src/analysis/languages/letters.ts';
import { readStarred } from './data.ts';
import { createRandom, fitLinear } from './linear.ts';
import { arabicShort, englishReviews, otherReviews, persianShort } from './other-languages.ts';
import { romanise } from './romanise.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const random = createRandom(7);
const latinBuckets = 40_000;
const arabicBuckets = 16_000;

interface Sample {
  readonly text: string;
  readonly yes: boolean;
  readonly weight: number;
}

const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

/** The text itself and a piece of one to six words of it. */
function pieces(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const size = 1 + Math.floor(random() * 6);
  const from = random() < 0.5 ? 0 : Math.floor(random() * Math.max(1, words.length - size));
  const piece = words.slice(from, from + size).join(' ');
  return piece === '' ? [] : [text, piece];
}

const toPersianKeys = (text: string): string =>
  text.replace(/[يى]/g, 'ی').replace(/ك/g, 'ک').replace(/ة/g, 'ه').replace(/[أإ]/g, 'ا');
const toArabicKeys = (text: string): string => text.replace(/ی/g, random() < 0.5 ? 'ي' : 'ى').replace(/ک/g, 'ك');

function shuffled<T>(list: readonly T[], count: number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = copy[i];
    const b = copy[j];
    if (a !== undefined && b !== undefined) [copy[i], copy[j]] = [b, a];
  }
  return copy.slice(0, count);
}

const texts = (language: 'fa' | 'ar' | 'en', count: number): string[] =>
  shuffled(
    readStarred(values.data, language, 'train').map((row) => row.text),
    count,
  );

function arabicSamples(): Sample[] {
  const out: Sample[] = [];
  const add = (language: 'fa' | 'ar', swap: (text: string) => string): void => {
    for (const text of texts(language, 45_000)) {
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      if ((text.match(/\p{Script=Arabic}/gu)?.length ?? 0) < 0.8 * letters) continue;
      for (const piece of pieces(text)) {
        out.push({ text: random() < 0.35 ? swap(piece) : piece, yes: language === 'fa', weight: 1 });
      }
    }
  };
  add('fa', toArabicKeys);
  add('ar', toPersianKeys);
  for (let round = 0; round < 20; round++) {
    for (const text of persianShort)
      out.push({ text: random() < 0.3 ? toArabicKeys(text) : text, yes: true, weight: 1 });
    for (const text of arabicShort)
      out.push({ text: random() < 0.3 ? toPersianKeys(text) : text, yes: false, weight: 1 });
  }
  return out;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const readJson = (path: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isObject(value) ? value : {};
};
const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []).filter(
    (item): item is string => typeof item === 'string',
  );

const latinLanguages =
  'af br ca hr cs da nl eo et fi fr gl de ha hu id ga it la lv lt ms no pl pt ro sk sl so st es sw sv tl tr vi yo zu'.split(
    ' ',
  );

function latinSamples(): Sample[] {
  const out: Sample[] = [];
  const other = (text: string, weight: number): void => {
    for (const piece of pieces(text)) out.push({ text: piece, yes: false, weight });
  };
  for (const text of texts('en', 60_000)) {
    if (/[^\p{ASCII}\p{P}\p{S}]/u.test(text)) continue;
    for (const piece of pieces(text)) out.push({ text: piece, yes: true, weight: 1 });
  }
  const stop = readJson('node_modules/stopwords-iso/stopwords-iso.json');
  for (const text of strings(stop['en'])) out.push({ text, yes: true, weight: 1 });
  // names and tags are no sign of another language
  for (const text of texts('en', 60_000)) {
    const names = text
      .match(/[#@]?\b[A-Z][a-z]+\b/g)
      ?.slice(0, 2)
      .join(' ');
    if (names !== undefined) out.push({ text: names, yes: true, weight: 0.3 });
  }
  for (const language of latinLanguages) {
    const words = strings(stop[language]);
    const common = new Set(['de', 'fr', 'es', 'it', 'pt', 'tr', 'id', 'nl']).has(language);
    for (let i = 0; i < (common ? 1500 : 400); i++) {
      const size = 1 + Math.floor(random() * 8);
      const text = Array.from({ length: size }, () => pick(words) ?? '').join(' ');
      out.push({ text, yes: false, weight: 1 });
    }
  }
  for (const folder of readdirSync('node_modules/typescript/lib')) {
    if (!/^(?:de|es|fr|it|pl|pt-br|tr|cs)$/.test(folder)) continue;
    const messages = readJson(`node_modules/typescript/lib/${folder}/diagnosticMessages.generated.json`);
    for (const text of strings(messages)) other(text.replace(/'[^']*'|\{\d\}|[A-Z]{2,}/g, ' '), 0.7);
  }
  for (let round = 0; round < 30; round++) {
    for (const text of otherReviews) out.push({ text, yes: false, weight: 1 });
    for (const text of otherReviews) other(`${text} ${pick(otherReviews) ?? ''}`, 0.5);
    for (const text of englishReviews) out.push({ text, yes: true, weight: 1 });
    for (const text of englishReviews)
      out.push({ text: `${text} ${pick(englishReviews) ?? ''}`, yes: true, weight: 1 });
  }
  for (const language of ['fa', 'ar'] as const) {
    for (const text of texts(language, 8000)) other(romanise(text, random), 0.5);
  }
  return out;
}

/** Fits one table and returns it as a base64 string of signed bytes with its bias, in units of a byte step. */
function fit(samples: readonly Sample[], buckets: number, arabic: boolean): { bytes: string; bias: number } {
  const ids = new Int32Array(groupLimit);
  const rows = samples.map((sample) => {
    const count = letterGroups(sample.text, arabic, ids);
    return Uint32Array.from(ids.subarray(0, count), (id) => Math.trunc((id >>> 0) * (buckets / 0x100000000)));
  });
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = (offsets[i] ?? 0) + row.length));
  const features = new Uint32Array(offsets[rows.length] ?? 0);
  rows.forEach((row, i) => features.set(row, offsets[i] ?? 0));
  const corpus = { features, offsets };
  const targets = Float32Array.from(samples, (sample) => (sample.yes ? 0.99 : 0.01));
  const importance = Float32Array.from(samples, (sample) => sample.weight);
  const model = fitLinear(corpus, targets, importance, {
    buckets,
    rate: 0.1,
    epochs: 4,
    decay: 1e-4,
    seed: 3,
    turned: 1,
    dropped: 0,
  });
  const logit = (row: Uint32Array): number =>
    model.bias + row.reduce((sum, id) => sum + (model.weights[id] ?? 0), 0) / Math.sqrt(Math.max(1, row.length));
  const right = rows.filter((row, i) => logit(row) > 0 === samples[i]?.yes).length;
  console.log(`${samples.length} samples, ${((100 * right) / samples.length).toFixed(2)} % of them right`);
  const scale = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Buffer.from(Int8Array.from(model.weights, (weight) => Math.round(weight / scale)).buffer);
  return { bytes: bytes.toString('base64'), bias: Number((model.bias / scale).toFixed(2)) };
}

const arabic = fit(arabicSamples(), arabicBuckets, true);
const latin = fit(latinSamples(), latinBuckets, false);
// measured on dev: names and hashtags in English texts lose without this lean (docs/experiments.md)
const leanToEnglish = 15;
writeFileSync(
  'src/analysis/languages/detect-weights.ts',
  `/** Weights of language detection, written by scripts/train/language.ts: signed bytes in base64. */
export const arabicBias = ${arabic.bias};
export const arabicWeights =
  '${arabic.bytes}';
export const latinBias = ${(latin.bias + leanToEnglish).toFixed(2)};
export const latinWeights =
  '${latin.bytes}';
`,
);
