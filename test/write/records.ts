/** Records for the writers' tests: one made by hand with hostile text, and arbitrary ones. */
import fc from 'fast-check';
import {
  relationships,
  responseReasons,
  sentimentLabels,
  sourceClasses,
  stages,
  touchpointIds,
  type Moment,
  type Review,
  type ReviewRecord,
} from '../../src/review.ts';

const review: Review = {
  id: 'gp:AOqpTOE1',
  platformId: true,
  at: { file: 'reviews_201609.csv', line: 42, record: 41 },
  platform: 'google-play-console',
  source: 'independent',
  product: 'org.example.app',
  author: null,
  text: 'سفارش دادم و زود رسید',
  title: null,
  rating: { value: 4, scale: 5, stars: 4 },
  recommended: null,
  createdAt: { ms: Date.UTC(2016, 8, 3, 10, 11, 12), day: 17047, precision: 'second' },
  editedAt: null,
  relativeDate: false,
  reply: null,
  verified: null,
  likes: null,
  label: null,
  responseKnown: true,
};

const base: ReviewRecord = {
  review,
  language: 'fa',
  sentiment: { label: 'positive', score: 0.81996, confidence: 0.93 },
  funnel: { stage: 'purchase', stages: ['purchase', 'retention'], confidence: 0.71, evidence: ['سفارش دادم'] },
  touchpoints: [{ id: 'delivery', polarity: 'positive', quote: 'It came fast' }],
  relationship: 'community',
  response: { status: 'answered', hours: 12.5, precision: 'second', within: true, why: null },
};

/** A plain Persian record; `changes` replace parts of its review. */
export function record(changes: Partial<Review> = {}): ReviewRecord {
  return { ...base, review: { ...review, ...changes } };
}

/** Text that tries something on a terminal, in a spreadsheet or in a parser. */
export const hostile: readonly string[] = [
  '\x1b[31mred\x1b[0m \x1b[2J',
  '\x1b]8;;https://evil.example\x07click\x1b]8;;\x07',
  '\x9b31m C1 control \x7f',
  'nul \0 bell \x07 backspace \b',
  '\u202egnp.exe \u2066 never closed',
  '\u2069\u2069 closed twice \u202c',
  'line\r\nfeed\ttab\u2028separator\u2029',
  '=HYPERLINK("https://evil.example","x")',
  ' =1+1',
  '\u00a0＝1',
  '\ufeff@SUM(1)',
  '-2+3',
  '\tcell',
  '__proto__',
  'half \ud83d pair',
  'quote " comma , semicolon ; newline \n end',
];

const someText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...hostile, 'عالی بود، «خیلی» خوب', 'شكراً جزيلاً', 'می‌خواهم', 'Fine,\r\n"really"', 'a\rb', ''),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const moment: fc.Arbitrary<Moment> = fc.record({
  ms: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  day: fc.integer({ min: 0, max: 46_000 }),
  precision: fc.constantFrom('second', 'minute', 'day'),
});

export const anyRecord: fc.Arbitrary<ReviewRecord> = fc.record({
  review: fc.record({
    id: someText,
    platformId: fc.boolean(),
    at: fc.record({ file: someText, line: fc.nat(), record: fc.nat() }),
    platform: orNull(someText),
    source: fc.constantFrom(...sourceClasses),
    product: orNull(someText),
    author: orNull(someText),
    text: orNull(someText),
    title: orNull(someText),
    rating: orNull(fc.constant({ value: 7.5, scale: 10, stars: 3.89 })),
    recommended: orNull(fc.boolean()),
    createdAt: orNull(moment),
    editedAt: orNull(moment),
    relativeDate: fc.boolean(),
    reply: fc.constant(null),
    verified: orNull(fc.boolean()),
    likes: orNull(fc.nat()),
    label: fc.constant(null),
    responseKnown: fc.boolean(),
  }),
  language: fc.constantFrom('fa', 'ar', 'en', 'other', 'und'),
  sentiment: fc.record({
    label: fc.constantFrom(...sentimentLabels),
    score: orNull(fc.double({ min: -1, max: 1, noNaN: true })),
    confidence: orNull(unit),
  }),
  funnel: fc.record({
    stage: fc.constantFrom(...stages, 'unclear' as const),
    stages: fc.uniqueArray(fc.constantFrom(...stages)),
    confidence: unit,
    evidence: fc.array(someText, { maxLength: 2 }),
  }),
  touchpoints: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...touchpointIds),
      polarity: fc.constantFrom('positive' as const, 'negative' as const, 'neutral' as const),
      quote: fc.constant(''),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  relationship: fc.constantFrom(...relationships),
  response: fc.record({
    status: fc.constantFrom('answered', 'waiting', 'unknown'),
    hours: orNull(fc.double({ min: 0, max: 1e5, noNaN: true })),
    precision: orNull(fc.constantFrom('second', 'minute', 'day')),
    within: orNull(fc.boolean()),
    why: orNull(fc.constantFrom(...responseReasons)),
  }),
});
