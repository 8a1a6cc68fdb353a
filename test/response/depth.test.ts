import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricOptions } from '../../src/analysis/metrics/metric.ts';
import { response } from '../../src/analysis/metrics/response.ts';
import { responseDepth } from '../../src/analysis/metrics/response-depth.ts';
import { splitsDepth } from '../../src/analysis/metrics/response-splits.ts';
import type { ResponseDepth, SplitName } from '../../src/analysis/response-section.ts';
import type { ReviewRecord } from '../../src/review.ts';
import { anyRecords, at, record, reply, week } from '../helpers/records.ts';

const day = 86_400_000;

function sectionOf(records: readonly ReviewRecord[], options: MetricOptions) {
  const state = response.init();
  for (const one of records) response.add(state, one, options);
  return response.result(state, options);
}

function depthOf(records: readonly ReviewRecord[], options: MetricOptions): ResponseDepth {
  const state = responseDepth.init();
  for (const one of records) responseDepth.add(state, one, options);
  return responseDepth.result(state, options);
}

const options: MetricOptions = { slaMs: week, asOf: Date.UTC(2024, 9, 31, 12) };

describe('several promises', () => {
  it('are each what they would be alone, for all, for critical reviews and for the rest', () => {
    const slas = [week, 2 * day, 36 * 3_600_000];
    fc.assert(
      fc.property(anyRecords(options), (records) => {
        const { slas: found = [] } = sectionOf(records, { ...options, moreSlaMs: slas.slice(1) });
        expect(found.map(({ slaHours }) => slaHours * 3_600_000)).toEqual(slas);
        for (const [i, slaMs] of slas.entries()) {
          const alone = sectionOf(records, { ...options, slaMs });
          expect(found[i]).toMatchObject({ within: alone.within, km: alone.km, rest: alone.rest });
          expect(found[i]?.critical).toEqual({ within: alone.critical.within, km: alone.critical.km });
        }
      }),
    );
  });

  it('are not told where there is only one', () => {
    expect(sectionOf([], options)).not.toHaveProperty('slas');
  });
});

describe('critical reviews against the rest', () => {
  const came = (stars: number, hours: number | null): ReviewRecord => {
    const created = at('2024-10-01T00:00:00Z');
    const replied = hours === null ? null : reply(new Date(created.ms + hours * 3_600_000).toISOString());
    return record({ review: { createdAt: created, reply: replied, rating: { value: stars, scale: 5, stars } } });
  };

  // Freireich et al. 1963, Blood 21:699: 6-MP against placebo, weeks read as hours; Kalbfleisch & Prentice 2002: log-rank χ² = 16.79.
  it('gives the log-rank test of the leukaemia trial', () => {
    const relapsed = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
    const asOf = Date.UTC(2024, 10, 1);
    const waiting = censored.map((hours) =>
      record({
        review: {
          createdAt: at(new Date(asOf - hours * 3_600_000).toISOString()),
          rating: { value: 1, scale: 5, stars: 1 },
        },
      }),
    );
    const records = [...relapsed.map((h) => came(1, h)), ...placebo.map((h) => came(5, h)), ...waiting];
    const { logRank, critical } = sectionOf(records, { slaMs: week, asOf });
    expect(logRank?.chiSquare).toBeCloseTo(16.79, 2);
    expect(logRank?.p).toBeCloseTo(4.17e-5, 6);
    expect(logRank?.expected).toBeCloseTo(19.25, 2);
    expect(critical.km.medianHours).toBe(23);
  });

  it('has no test where no critical review was ever waiting beside another one', () => {
    expect(sectionOf([came(5, 3), came(4, null)], options).logRank).toBeNull();
    expect(sectionOf([came(1, null), came(5, null)], options).logRank).toBeNull();
  });
});

describe('splits', () => {
  const keyOf: Record<SplitName, (one: ReviewRecord) => string | null> = {
    stars: ({ review }) => (review.rating ? String(Math.round(review.rating.stars)) : null),
    sentiment: ({ sentiment }) => sentiment.label,
    stage: ({ funnel }) => funnel.stage,
    language: ({ language }) => language,
    product: ({ review }) => review.product,
    platform: ({ review }) => review.platform,
    week: () => null,
  };

  it('have the figures that the section would have of their reviews alone', () => {
    fc.assert(
      fc.property(anyRecords(options), (records) => {
        const state = splitsDepth.init();
        for (const one of records) splitsDepth.add(state, one, options);
        const { splits } = splitsDepth.result(state, options);
        for (const { by, key, rest, replyRate, within, km, waiting, overdue, dueIn24h, backlog, reviews } of splits) {
          expect(rest).toBe(false);
          if (by === 'week') continue;
          const alone = sectionOf(
            records.filter((one) => keyOf[by](one) === key),
            options,
          );
          expect({ replyRate, within, km, waiting, overdue, dueIn24h, backlog, reviews }).toEqual({
            ...{ replyRate: alone.replyRate, within: alone.within, km: alone.km, waiting: alone.waiting },
            ...{ overdue: alone.overdue, dueIn24h: alone.dueIn24h, backlog: alone.backlog, reviews: alone.known },
          });
        }
        const known = sectionOf(records, options).known;
        for (const by of ['stars', 'sentiment', 'week'] as const)
          expect(splits.filter((split) => split.by === by).reduce((sum, split) => sum + split.reviews, 0)).toBe(known);
      }),
    );
  });
});

describe('replies sent', () => {
  const records = [
    record({ review: { createdAt: at('2024-01-29T10:00:00Z'), reply: reply('2024-02-01T10:00:00Z') } }),
    record({ review: { createdAt: at('2024-01-30'), reply: reply('2024-01-31') } }),
    record({ review: { createdAt: at('2024-02-05T10:00:00Z') } }),
    record({ review: { createdAt: at('2024-02-06T10:00:00Z'), reply: reply(null) } }),
    record({ review: { createdAt: at('2024-02-07T10:00:00Z'), responseKnown: false } }),
  ];

  it('count by their own date, beside the reviews of that time and how those fared', () => {
    expect(depthOf(records, { slaMs: week, asOf: null }).activity).toEqual({
      sent: 2,
      undated: 1,
      weeks: [
        { key: '2024-W05', reviews: 2, answered: 2, sent: 2 },
        { key: '2024-W06', reviews: 2, answered: 1, sent: 0 },
      ],
      months: [
        { key: '2024-01', reviews: 2, answered: 2, sent: 1 },
        { key: '2024-02', reviews: 2, answered: 1, sent: 1 },
      ],
    });
  });

  it('do not count after the asOf given', () => {
    const { activity } = depthOf(records, { slaMs: week, asOf: Date.parse('2024-01-31T23:59:59.999Z') });
    expect(activity).toMatchObject({ sent: 1, undated: 0 });
  });
});

describe('reviews edited after their reply', () => {
  const asOf = Date.parse('2024-03-20T10:00:00Z');
  const edited = (createdAt: string | null, replied: string | null, edit: string | null, id = 'r') =>
    record({
      review: {
        id,
        createdAt: createdAt === null ? null : at(createdAt),
        reply: replied === null ? null : reply(replied),
        editedAt: edit === null ? null : at(edit),
      },
    });
  const reopenedOf = (...records: ReviewRecord[]) => depthOf(records, { slaMs: week, asOf }).reopened;

  it.each([
    [
      'edited after the reply',
      ['2024-03-01T10:00:00Z', '2024-03-02T10:00:00Z', '2024-03-05T10:00:00Z'],
      { reviews: 1 },
    ],
    [
      'edited before the reply',
      ['2024-03-01T10:00:00Z', '2024-03-05T10:00:00Z', '2024-03-02T10:00:00Z'],
      { repliedAfterEdit: 1 },
    ],
    ['never edited', ['2024-03-01T10:00:00Z', '2024-03-02T10:00:00Z', '2024-03-01T10:00:00Z'], { known: 0 }],
    ['edited on the day of the reply', ['2024-03-01', '2024-03-02', '2024-03-02'], { sameTime: 1 }],
    ['edited on the day after', ['2024-03-01', '2024-03-02', '2024-03-03'], { reviews: 1 }],
    ['its only date is that of an edit', ['2024-03-05T10:00:00Z', '2024-03-02T10:00:00Z', null], { reviews: 1 }],
    ['edited, but never answered', ['2024-03-01T10:00:00Z', null, '2024-03-05T10:00:00Z'], { known: 0 }],
    ['edited after asOf', ['2024-03-01T10:00:00Z', '2024-03-02T10:00:00Z', '2024-03-21T10:00:00Z'], { known: 0 }],
    ['answered after asOf', ['2024-03-01T10:00:00Z', '2024-03-21T10:00:00Z', '2024-03-05T10:00:00Z'], { known: 0 }],
  ] as const)('%s', (_, [createdAt, replied, edit], expected) => {
    const found = reopenedOf(edited(createdAt, replied, edit));
    const none = { known: 0, reviews: 0, repliedAfterEdit: 0, sameTime: 0 };
    expect(found).toMatchObject({ ...none, known: 'known' in expected ? 0 : 1, ...expected });
  });

  it('wait since their edit, and leave the first response as it was', () => {
    const records = [
      edited('2024-03-01T10:00:00Z', '2024-03-02T10:00:00Z', '2024-03-05T10:00:00Z', 'late'),
      edited('2024-03-01T10:00:00Z', '2024-03-02T10:00:00Z', '2024-03-13T20:00:00Z', 'due'),
      edited('2024-03-01', '2024-03-02', '2024-03-19', 'fresh'),
    ];
    const { reopened } = depthOf(records, { slaMs: week, asOf });
    expect(reopened).toMatchObject({ reviews: 3, overdue: 1, dueIn24h: 1 });
    expect(reopened.backlog.map(({ count }) => count)).toEqual([0, 1, 1, 0, 1, 0]);
    expect(reopened.oldest.map(({ id, hours }) => [id, hours])).toEqual([
      ['late', 15 * 24],
      ['due', 6 * 24 + 14],
      ['fresh', 24],
    ]);
    expect(sectionOf(records, { slaMs: week, asOf })).toMatchObject({ answered: 3, waiting: 0, naiveMeanHours: 24 });
  });
});
