/** Reviews for tests: one with everything set to be changed at will, and arbitrary ones for properties. */
import fc from 'fast-check';
import { respond, type RespondOptions } from '../../src/analysis/response/respond.ts';
import {
  type Moment,
  type Precision,
  relationships,
  type Reply,
  type Review,
  type ReviewRecord,
  sentimentLabels,
  sourceClasses,
  stages,
  touchpointIds,
} from '../../src/review.ts';

const dayMs = 86_400_000;
export const week = 7 * dayMs;

/** A moment in UTC; `2024-03-01` alone has day precision. */
export function at(iso: string, precision: Precision = iso.length === 10 ? 'day' : 'second'): Moment {
  const ms = Date.parse(iso);
  return { ms, day: Math.floor(ms / dayMs), precision };
}

export function reply(iso: string | null, text: string | null = 'We have looked into it.'): Reply {
  return { text, at: iso === null ? null : at(iso), relative: false };
}

export function review(changes: Partial<Review> = {}): Review {
  return {
    id: 'r1',
    platformId: true,
    at: { file: 'reviews.csv', line: 2, record: 1 },
    platform: 'google-play-console',
    source: 'independent',
    product: 'lamp',
    author: null,
    text: 'The lamp arrived.',
    title: null,
    rating: { value: 4, scale: 5, stars: 4 },
    recommended: null,
    createdAt: at('2024-03-01T10:00:00Z'),
    editedAt: null,
    relativeDate: false,
    reply: null,
    verified: null,
    likes: null,
    label: null,
    responseKnown: true,
    ...changes,
  };
}

interface RecordChanges extends Partial<Omit<ReviewRecord, 'review' | 'response'>> {
  readonly review?: Partial<Review>;
}

export function record(
  changes: RecordChanges = {},
  options: RespondOptions = { slaMs: week, asOf: null },
): ReviewRecord {
  const whole = review(changes.review);
  return {
    language: 'en',
    sentiment: { label: 'neutral', score: 0, confidence: 0.6 },
    funnel: { stage: 'purchase', stages: ['purchase'], confidence: 0.7, evidence: ['arrived'] },
    touchpoints: [],
    relationship: 'none',
    ...changes,
    review: whole,
    response: respond(whole, options),
  };
}

const names = ['lamp', 'chair', '__proto__', 'constructor', 'میز', ''];
/** Three weeks, coarse enough that equal times and exact boundaries occur. */
const ms = fc
  .integer({ min: 0, max: 21 * 24 * 4 })
  .chain((quarter) => fc.constantFrom(0, 1, 999).map((rest) => Date.UTC(2024, 9, 20) + quarter * 900_000 + rest));

const moment: fc.Arbitrary<Moment> = fc
  .record({ ms, precision: fc.constantFrom('second', 'minute', 'day') })
  .map((m) => {
    const day = Math.floor(m.ms / dayMs);
    return { ...m, ms: m.precision === 'day' ? day * dayMs : m.ms, day };
  });

const replyTexts = [
  'Thank you for telling us.',
  'Hi Ann, sorry for the late parcel, please write to help@shop.example and we will refund it.',
  'Hi Ben, sorry for the late parcel, please write to help@shop.example and we will refund it.',
  'با سلام، این ایراد در نسخه بعدی اصلاح می‌شود.',
  '',
];
/** Long enough to be compared, and two of them nearly the same. */
const longTexts = ['the lamp broke after one single week', 'the lamp broke after one single week!! 1'];

const anyReply: fc.Arbitrary<Reply> = fc.record({
  text: fc.option(fc.constantFrom(...replyTexts)),
  at: fc.option(moment),
  relative: fc.boolean(),
});

const rating = fc
  .constantFrom(5, 10, 100)
  .chain((scale) =>
    fc.integer({ min: 1, max: scale }).map((value) => ({ value, scale, stars: 1 + ((value - 1) * 4) / (scale - 1) })),
  );

/** Says little, asks, asks for something, recommends, warns; also in another language than the record claims. */
const texts = [
  ...[
    'good',
    'خوب',
    '',
    'How do I change the address?',
    'Please add a dark mode.',
    'I would recommend it. Will buy again!',
  ],
  ...[
    'چطور میتونم سفارشم را لغو کنم؟',
    'لطفا حالت شب اضافه کنید',
    'اصلا پیشنهاد نمی‌کنم',
    'هل يوجد توصيل؟',
    'لا أنصح به',
  ],
];

const anyReview: fc.Arbitrary<Review> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  platformId: fc.boolean(),
  at: fc.constantFrom('a.csv', 'b.csv').map((file) => ({ file, line: 2, record: 1 })),
  platform: fc.option(fc.constantFrom(...names)),
  source: fc.constantFrom(...sourceClasses),
  product: fc.option(fc.constantFrom(...names)),
  author: fc.option(fc.constantFrom('Ann', 'Ben', 'A Google user')),
  text: fc.option(fc.constantFrom(...texts, ...longTexts)),
  title: fc.option(fc.constant('a title')),
  rating: fc.option(rating),
  recommended: fc.option(fc.boolean()),
  createdAt: fc.option(moment, { freq: 6 }),
  editedAt: fc.option(moment, { freq: 1 }),
  relativeDate: fc.boolean(),
  reply: fc.option(anyReply, { freq: 3 }),
  verified: fc.constant(null),
  likes: fc.option(fc.constantFrom(0, 3)),
  label: fc.constant(null),
  responseKnown: fc.boolean(),
});

/** Some reviews were read in an older version as well. */
const anyVersion: fc.Arbitrary<Partial<Review>> = fc.oneof(
  fc.constant({}),
  fc.record({ stars: fc.constantFrom(1, 3, 5), at: moment }).map((earlier) => ({ earlier })),
);

/** Any records, as enrich would give them for these options. */
export function anyRecords(options: RespondOptions): fc.Arbitrary<ReviewRecord[]> {
  const anyRecord = fc
    .record({
      review: fc.tuple(anyReview, anyVersion).map(([whole, version]) => ({ ...whole, ...version })),
      language: fc.constantFrom('fa', 'ar', 'en', 'other', 'und'),
      sentiment: fc.record({
        label: fc.constantFrom(...sentimentLabels),
        // JSON knows no −0
        score: fc.option(fc.double({ min: -1, max: 1, noNaN: true }).map((score) => score + 0)),
        confidence: fc.option(fc.constantFrom(0.3, 0.79, 0.8, 1)),
      }),
      funnel: fc.record({
        stage: fc.constantFrom(...stages, 'unclear'),
        stages: fc.subarray([...stages]),
        confidence: fc.constant(0.5),
        evidence: fc.constant([]),
      }),
      touchpoints: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(...touchpointIds),
          polarity: fc.constantFrom('positive', 'negative', 'neutral'),
          quote: fc.constantFrom('', 'the login code never arrives', 'login code never came', 'کد ورود نمی‌آید'),
        }),
        { maxLength: 3, selector: ({ id }) => id },
      ),
      relationship: fc.constantFrom(...relationships),
    })
    .map((parts): ReviewRecord => ({ ...parts, response: respond(parts.review, options) }));
  // No two records stand on one line.
  return fc.array(anyRecord, { maxLength: 40 }).map((records) =>
    records.map((whole, i) => ({
      ...whole,
      review: { ...whole.review, at: { ...whole.review.at, line: i + 2, record: i + 1 } },
    })),
  );
}
