/** A report with realistic numbers, made by hand, for every test that looks at an output. */
import type { Estimate, Report, ResponsePart, Sections, WaitingReview } from '../../src/analysis/report.ts';
import type { JudgedText } from '../../src/analysis/sentiment-section.ts';
import type { Language, SentimentLabel } from '../../src/review.ts';

const estimate = (value: number, low: number, high: number, n: number): Estimate => ({ value, low, high, n });
const nothing: Estimate = { value: null, low: null, high: null, n: 0 };

const part = (within: Estimate, open: number, km: Estimate): ResponsePart => ({
  within: { ...within, open },
  km: { within: km, medianHours: null, p75Hours: null, p90Hours: null },
});

const waiting: readonly WaitingReview[] = [
  ['gp:AOqpTOE1', 1, 'fa', 2712.5, 'بعد از به‌روزرسانی، برنامه باز نمی‌شود و پولم هم برگشت داده نشد، لطفاً پاسخ بدهید'],
  ['gp:AOqpTOE2', 2, 'ar', 2650, 'التطبيق يتوقف عند الدفع، وخدمة العملاء لا ترد على الرسائل'],
  [
    'gp:AOqpTOE3',
    1,
    'en',
    2411.25,
    'Paid twice for one order and nobody answers. I want my money back before I order again.',
  ],
].map(([id, stars, language, hours, text], index) => ({
  id: String(id),
  file: 'reviews_201609.csv',
  line: 40 + index,
  stars: Number(stars),
  label: 'negative',
  language: language === 'fa' ? 'fa' : language === 'ar' ? 'ar' : 'en',
  hours: Number(hours),
  text: String(text),
}));

export const demoReport: Report & Sections = {
  schema: 'reviewkit/report',
  version: 1,
  tool: 'reviewkit 0.1.0',
  asOf: '2016-09-30T21:04:00.000Z',
  inputs: [
    {
      file: 'reviews_201609.csv',
      platform: 'google-play-console',
      source: 'independent',
      format: 'csv',
      encoding: 'utf-16le',
      rows: 1204,
      reviews: 1172,
      replies: 0,
      duplicates: 28,
      setAside: 0,
      rejected: 4,
    },
  ],
  chosen: 1172,
  volume: {
    reviews: 1172,
    withText: 1120,
    languages: { fa: 702, ar: 122, en: 291, other: 21, und: 36 },
    platforms: [{ platform: 'google-play-console', reviews: 1172 }],
    from: '2016-06-01T04:12:09.000Z',
    to: '2016-09-30T19:44:51.000Z',
    undated: 0,
  },
  ratings: {
    mean: estimate(3.92, 3.84, 4, 1172),
    csat: estimate(0.725, 0.699, 0.75, 1172),
    stars: [
      { stars: 1, reviews: 176 },
      { stars: 2, reviews: 51 },
      { stars: 3, reviews: 95 },
      { stars: 4, reviews: 238 },
      { stars: 5, reviews: 612 },
    ],
    unrated: 0,
    recommended: nothing,
    scales: [5],
  },
  sentiment: {
    labels: { negative: 268, neutral: 141, positive: 612, mixed: 69, unscored: 82 },
    positive: estimate(0.561, 0.532, 0.591, 1090),
    neutral: estimate(0.129, 0.111, 0.151, 1090),
    mixed: estimate(0.063, 0.05, 0.079, 1090),
    negative: estimate(0.246, 0.221, 0.272, 1090),
    net: estimate(0.316, 0.267, 0.365, 1090),
    coverage: estimate(0.93, 0.914, 0.943, 1172),
    languages: [
      { language: 'fa', reviews: 702, scored: 690, net: estimate(0.29, 0.23, 0.35, 690) },
      { language: 'ar', reviews: 122, scored: 119, net: estimate(0.21, 0.06, 0.36, 119) },
      { language: 'en', reviews: 291, scored: 281, net: estimate(0.42, 0.33, 0.51, 281) },
    ],
    mismatch: estimate(0.043, 0.032, 0.058, 1021),
  },
  funnel: {
    stages: [
      { stage: 'awareness', reviews: 34, share: estimate(0.03, 0.022, 0.042, 1120) },
      { stage: 'interest', reviews: 84, share: estimate(0.075, 0.061, 0.092, 1120) },
      { stage: 'desire', reviews: 101, share: estimate(0.09, 0.075, 0.108, 1120) },
      { stage: 'purchase', reviews: 412, share: estimate(0.368, 0.34, 0.397, 1120) },
      { stage: 'retention', reviews: 267, share: estimate(0.238, 0.214, 0.264, 1120) },
      { stage: 'unclear', reviews: 222, share: estimate(0.198, 0.176, 0.223, 1120) },
    ],
    unread: 57,
  },
  touchpoints: [
    { id: 'product', reviews: 418, positive: 240, negative: 130, neutral: 48, net: estimate(0.263, 0.172, 0.354, 418) },
    { id: 'delivery', reviews: 212, positive: 52, negative: 141, neutral: 19, net: estimate(-0.42, -0.53, -0.31, 212) },
    { id: 'support', reviews: 131, positive: 30, negative: 92, neutral: 9, net: estimate(-0.473, -0.611, -0.335, 131) },
    { id: 'price', reviews: 118, positive: 61, negative: 44, neutral: 13, net: estimate(0.144, -0.02, 0.308, 118) },
    { id: 'storefront', reviews: 77, positive: 49, negative: 20, neutral: 8, net: estimate(0.377, 0.2, 0.554, 77) },
    { id: 'payment', reviews: 41, positive: 4, negative: 33, neutral: 4, net: estimate(-0.707, -0.9, -0.514, 41) },
    { id: 'loyalty', reviews: 9, positive: 7, negative: 1, neutral: 1, net: estimate(0.667, 0.2, 1, 9) },
  ],
  relationships: [
    { relationship: 'transactional', reviews: 410, share: estimate(0.366, 0.338, 0.395, 1120) },
    { relationship: 'emotional', reviews: 188, share: estimate(0.168, 0.147, 0.191, 1120) },
    { relationship: 'community', reviews: 60, share: estimate(0.054, 0.042, 0.068, 1120) },
    { relationship: 'value_added', reviews: 42, share: estimate(0.038, 0.028, 0.05, 1120) },
    { relationship: 'none', reviews: 420, share: estimate(0.375, 0.347, 0.404, 1120) },
  ],
  response: {
    slaHours: 168,
    reviews: 1172,
    known: 1172,
    answered: 601,
    answeredAfterAsOf: 0,
    waiting: 571,
    afterAsOf: 0,
    answeredUndated: 14,
    why: { undated: 12, 'reply-before-review': 2 },
    replyRate: estimate(0.513, 0.484, 0.541, 1172),
    naiveMeanHours: 31.4,
    ...part(estimate(0.483, 0.452, 0.514, 1012), 146, estimate(0.491, 0.462, 0.521, 1158)),
    critical: {
      reviews: 227,
      waiting: 129,
      overdue: 112,
      oldestHours: 2712.5,
      ...part(estimate(0.382, 0.319, 0.45, 204), 23, estimate(0.391, 0.33, 0.459, 227)),
    },
    rest: {
      within: { ...estimate(0.509, 0.474, 0.543, 808), open: 123 },
      km: { within: estimate(0.516, 0.483, 0.55, 931), medianHours: 121.5, p75Hours: null, p90Hours: null },
    },
    backlog: [
      { from: 0, to: 24, count: 9 },
      { from: 24, to: 72, count: 21 },
      { from: 72, to: 168, count: 38 },
      { from: 168, to: 336, count: 57 },
      { from: 336, to: 720, count: 84 },
      { from: 720, to: null, count: 362 },
    ],
    overdue: 503,
    dueIn24h: 11,
    undatedWaiting: 0,
    oldest: waiting,
    first: waiting.slice(0, 2),
  },
  sources: [
    {
      source: 'independent',
      reviews: 1172,
      mean: estimate(3.92, 3.84, 4, 1172),
      net: estimate(0.316, 0.267, 0.365, 1090),
      positive: estimate(0.6, 0.571, 0.629, 1090),
      oneStar: estimate(0.133, 0.115, 0.154, 1172),
      fiveStar: estimate(0.561, 0.532, 0.589, 1172),
      extreme: estimate(0.694, 0.667, 0.72, 1172),
      against: [],
    },
  ],
  findings: [
    { code: 'critical-waiting', facts: { count: 112, share: 0.493, critical: 227, days: 113, slaDays: 7 } },
    { code: 'answers-late', facts: { share: 0.483, low: 0.452, high: 0.514, n: 1012, slaDays: 7, wanted: 0.8 } },
    {
      code: 'touchpoint-hurts',
      facts: { touchpoint: 'delivery', net: -0.42, low: -0.53, high: -0.31, reviews: 212, negative: 141 },
    },
    {
      code: 'touchpoint-helps',
      facts: { touchpoint: 'product', net: 0.263, low: 0.172, high: 0.354, reviews: 418, positive: 240 },
    },
  ],
  groups: [],
  problems: [
    {
      code: 'too-many-cells',
      count: 4,
      first: { file: 'reviews_201609.csv', line: 88, column: null, found: '23 of 19' },
    },
    {
      code: 'bad-date',
      count: 3,
      first: { file: 'reviews_201609.csv', line: 120, column: 'Date', found: '31/31/2016' },
    },
  ],
};

const quoted = (stars: number, language: Language, label: SentimentLabel, text: string, line: number): JudgedText => ({
  ...{ id: `gp:AOqpTOE${line.toString()}`, file: 'reviews_201609.csv', line, stars, language, label },
  score: label === 'positive' ? 0.97 : -0.96,
  confidence: 0.95,
  text,
});

const praise = quoted(1, 'fa', 'positive', 'برنامه‌ی خوبیه، دستتون درد نکنه', 71);
const complaint = quoted(5, 'en', 'negative', 'It crashes every time I open my orders', 90);
const { languages: _languages, mismatch: _mismatch, ...distribution } = demoReport.sentiment;

/** The same report with what `sentiment` adds. */
export const deepReport: Report & Sections = {
  ...demoReport,
  sentiment: {
    ...demoReport.sentiment,
    breakdown: [
      { by: 'language', key: 'en', rest: false, ...distribution },
      { by: 'language', key: 'fa', rest: false, ...distribution },
      { by: 'source', key: 'independent', rest: false, ...distribution },
      { by: 'stars', key: '1', rest: false, ...distribution },
      { by: 'stars', key: '5', rest: false, ...distribution },
      { by: 'product', key: 'کفش رویا', rest: false, ...distribution },
      { by: 'product', key: 'lamp', rest: false, ...distribution },
      { by: 'product', key: null, rest: true, ...distribution },
    ],
    meanStars: { all: estimate(3.92, 3.84, 4, 1172), withoutMismatches: estimate(3.95, 3.87, 4.03, 1128) },
    mismatches: { praise: { count: 14, reviews: [praise] }, complaint: { count: 30, reviews: [complaint] } },
    telling: {
      positive: [quoted(5, 'ar', 'positive', 'تطبيق رائع وسهل وأنصح به الجميع', 12)],
      negative: [complaint],
    },
  },
};
