/** What a column proves, and the dates that options take. */
import { describe, expect, test } from 'vitest';
import { addDateEvidence, noDateEvidence, settleOrder, type DateEvidence } from '../../src/io/dates/evidence.ts';
import { parseDateOption } from '../../src/io/dates/option.ts';

function evidenceOf(texts: readonly string[]): DateEvidence {
  const evidence = noDateEvidence();
  for (const text of texts) addDateEvidence(evidence, text);
  return evidence;
}

describe('evidence', () => {
  test('one value above 12 settles the column', () => {
    expect(settleOrder(evidenceOf(['03/04/2024', '6/25/2025 15:42']))).toEqual({
      order: 'mdy',
      ambiguous: false,
      contradictory: false,
    });
    expect(settleOrder(evidenceOf(['03/04/2024', '15/03/2025']))).toEqual({
      order: 'dmy',
      ambiguous: false,
      contradictory: false,
    });
  });

  test('of three short numbers the column tells which is the year', () => {
    expect(settleOrder(evidenceOf(['05/03/24', '21/03/24'])).order).toBe('dmy');
    expect(settleOrder(evidenceOf(['24/03/05', '24/03/21'])).order).toBe('ymd');
    expect(settleOrder(evidenceOf(['24/03/21', '21/03/24'])).order).toBeNull();
    expect(settleOrder(evidenceOf(['03/05/24', '03/21/24'])).order).toBe('mdy');
  });

  test('in the Jalali calendar 00, 99 and what is above 12 tell the year too', () => {
    const order = (...texts: string[]) => settleOrder(evidenceOf(texts), 'jalali').order;
    expect(order('99/12/30', '00/01/05', '01/02/03')).toBe('ymd');
    expect(order('01/02/03', '00/01/05')).toBe('ymd');
    expect(order('01/02/03', '01/02/15')).toBe('ymd');
    expect(order('15/02/01', '03/02/01')).toBe('dmy');
    expect(order('01/02/03')).toBeNull();
    expect(order('99/12/30', '15/02/01')).toBeNull();
    // without a calendar 99 may be 1999: it settles nothing
    expect(settleOrder(evidenceOf(['99/12/05']))).toEqual({ order: null, ambiguous: true, contradictory: false });
  });

  test('open values without proof are ambiguous, equal day and month are not open', () => {
    expect(settleOrder(evidenceOf(['03/04/2024', '01/02/2024']))).toEqual({
      order: null,
      ambiguous: true,
      contradictory: false,
    });
    expect(settleOrder(evidenceOf(['05/05/2024', '2024-03-04']))).toEqual({
      order: null,
      ambiguous: false,
      contradictory: false,
    });
  });

  test('proofs against each other leave the order open', () => {
    const both = evidenceOf(['15/03/2025', '03/16/2025']);
    expect(settleOrder(both)).toEqual({ order: null, ambiguous: false, contradictory: true });
    addDateEvidence(both, '03/04/2025');
    expect(settleOrder(both)).toEqual({ order: null, ambiguous: true, contradictory: true });
  });

  test('app versions that look like short dates are none', () => {
    expect(evidenceOf(['24.03.04', '24.01.17', '23.12.29', '1.2.3', '10.1'])).toMatchObject({ values: 5, dates: 0 });
  });

  test('counts what each value is', () => {
    const texts = ['2024-03-04', '2024-03-04T10:00:00Z', '1762353632', '1.52309E+12', '1402/03/15', '1 رمضان 1445'];
    expect(evidenceOf([...texts, '3 days ago', '', 'N/A', '1970-01-01', 'lovely', '03/04/2024 18:00'])).toEqual({
      ...{ values: 9, dates: 7, relative: 1, dayFirst: 0, monthFirst: 0, openOrder: 1 },
      ...{ shortFirstLow: 0, shortLastLow: 0, shortFirstHigh: 0, shortFirstYear: 0, shortLastHigh: 0 },
      ...{ jalali: 1, hijri: 1, gregorian: 3, rounded: 1, dayOnly: 3 },
    });
  });

  test('adding up field by field is the evidence of the whole', () => {
    const [left, right] = [
      ['15/03/2025', 'x', '0'],
      ['۱۴۰۲/۰۳/۱۵', '2 days ago'],
    ];
    const [a, b, whole] = [evidenceOf(left), evidenceOf(right), evidenceOf([...left, ...right])];
    const added = new Map<string, number>(Object.entries(a));
    for (const [key, count] of Object.entries(b)) added.set(key, Number(count) + (added.get(key) ?? 0));
    expect(Object.fromEntries(added)).toEqual({ ...whole });
  });
});

describe('dates given to options', () => {
  const span = (start: string, end: string): object => ({ start: Date.parse(start), end: Date.parse(end) });

  test.each([
    ['2026-12-31', 'UTC', span('2026-12-31T00:00:00Z', '2026-12-31T23:59:59.999Z')],
    ['2026-12-31', 'Asia/Tehran', span('2026-12-30T20:30:00Z', '2026-12-31T20:29:59.999Z')],
    ['۱۴۰۲/۰۳/۱۵', 'Asia/Tehran', span('2023-06-04T20:30:00Z', '2023-06-05T20:29:59.999Z')],
    ['1 رمضان 1445', 'UTC', span('2024-03-11T00:00:00Z', '2024-03-11T23:59:59.999Z')],
    // A day of 23 hours.
    ['2024-03-10', 'America/New_York', span('2024-03-10T05:00:00Z', '2024-03-11T03:59:59.999Z')],
    ['2026-12-31T10:00:00+03:30', 'UTC', span('2026-12-31T06:30:00Z', '2026-12-31T06:30:00Z')],
    ['2026-12-31 10:00', 'Asia/Tehran', span('2026-12-31T06:30:00Z', '2026-12-31T06:30:00Z')],
    ['13/04/2026', 'UTC', span('2026-04-13T00:00:00Z', '2026-04-13T23:59:59.999Z')],
  ])('%s in %s', (text, zone, expected) => expect(parseDateOption(text, zone)).toEqual(expected));

  test.each(['03/04/2026', 'yesterday', '', 'soon', '2026-02-30', '1.52309E+12'])('%s is refused', (text) =>
    expect(parseDateOption(text, 'UTC')).toBeNull(),
  );
});
