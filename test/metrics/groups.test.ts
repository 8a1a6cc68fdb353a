import { describe, expect, it } from 'vitest';
import { groupings } from '../../src/analysis/groupings.ts';
import { createGroupFolder, resultOfGroups } from '../../src/analysis/groups.ts';
import { at, record, week } from '../helpers/records.ts';

describe('groupings', () => {
  // ISO 8601: week 1 is the one with the first Thursday; 2020 has 53 weeks.
  it.each([
    ['2026-02-15T23:59:59Z', '2026-W07', '2026-02'],
    ['2026-02-16T00:00:00Z', '2026-W08', '2026-02'],
    ['2021-01-03T12:00:00Z', '2020-W53', '2021-01'],
    ['2021-01-04T12:00:00Z', '2021-W01', '2021-01'],
    ['2018-12-31', '2019-W01', '2018-12'],
    ['1969-12-31T23:00:00Z', '1970-W01', '1969-12'],
  ])('put %s into week %s and month %s', (iso, week, month) => {
    const one = record({ review: { createdAt: at(iso) } });
    expect([groupings.week(one), groupings.month(one)]).toEqual([week, month]);
  });

  it('take the calendar day of a bare day, not the UTC one of its midnight', () => {
    const tehran = { ms: Date.parse('2024-02-29T20:30:00Z'), day: at('2024-03-01').day, precision: 'day' as const };
    expect(groupings.month(record({ review: { createdAt: tehran } }))).toBe('2024-03');
  });

  it('are null where the review does not say', () => {
    const mute = record({ review: { product: null, platform: null, rating: null, createdAt: null } });
    for (const by of ['product', 'platform', 'stars', 'week', 'month'] as const) expect(groupings[by](mute)).toBeNull();
    expect(groupings.stars(record({ review: { rating: { value: 7, scale: 10, stars: 3.67 } } }))).toBe('4');
    expect([groupings.source(mute), groupings.language(mute), groupings.stage(mute)]).toEqual([
      'independent',
      'en',
      'purchase',
    ]);
  });
});

describe('groups', () => {
  it('keep hostile keys apart, and add up what is beyond the limit', () => {
    const folder = createGroupFolder('product', [], 2);
    for (const product of ['constructor', 'lamp', '__proto__', null, 'lamp', 'constructor']) {
      folder.add(record({ review: { product } }), { slaMs: week, asOf: null });
    }
    const rows = resultOfGroups(folder.groups, { asOf: null, slaMs: week });
    expect(rows.map(({ key, rest, sections }) => [key, rest, sections.volume.reviews])).toEqual([
      ['__proto__', false, 1],
      ['constructor', false, 2],
      [null, false, 1],
      [null, true, 2],
    ]);
  });
});
