/** The edges of a promise and working hours from the text of a file to the figures. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ResponseSection } from '../../src/analysis/report.ts';
import type { RawOptions } from '../../src/commands/raw-options.ts';
import { temporaryFolder } from '../helpers/run.ts';
import { reportOf } from '../helpers/summary.ts';

const folder = temporaryFolder();

async function latency(files: readonly string[], raw: RawOptions): Promise<ResponseSection> {
  const paths = files.map((file) => join(folder, file));
  const { response } = await reportOf(paths, { ...raw, progress: false }, ['response'], folder);
  if (response === undefined) throw new Error('no response section');
  return response;
}

let files = 0;

/** A file with one review in each row: submitted, replied. */
function written(...rows: readonly (readonly [string, string])[]): string {
  const name = `reviews-${String(files++)}.csv`;
  const lines = rows.map(([date, replied], i) => {
    return `r${String(i)},${date},4,Fine ${String(i)},${replied ? 'Thanks' : ''},${replied}`;
  });
  writeFileSync(join(folder, name), ['id,date,rating,text,reply,reply date', ...lines, ''].join('\n'));
  return name;
}

const asOf = '2026-01-01';
const berlin: RawOptions = { timezone: 'Europe/Berlin' };

describe('the promise at its edges', () => {
  it.each<readonly [string, string, string, RawOptions, number, number]>([
    ['exactly 7 days', '2024-03-01T10:00:00.000Z', '2024-03-08T10:00:00.000Z', {}, 168, 1],
    ['1 ms more', '2024-03-01T10:00:00.000Z', '2024-03-08T10:00:00.001Z', {}, 168 + 1 / 3_600_000, 0],
    ['an offset against UTC', '2024-03-01T10:00:00+03:30', '2024-03-08T06:30:00Z', {}, 168, 1],
    ['the night the clocks go back', '2024-10-24 09:00:00', '2024-10-31 09:00:00', berlin, 169, 0],
    ['the night they go forward', '2024-03-28 09:00:00', '2024-04-04 09:00:00', berlin, 167, 1],
    ['days only, across that night', '2024-10-24', '2024-10-31', berlin, 168, 1],
    ['days only, one too many', '2024-03-01', '2024-03-09', {}, 192, 0],
    ['the last day of a Jalali leap year', '1403/12/30', '1404/01/01', {}, 24, 1],
    ['over that day', '1403/12/29', '1404/01/06', {}, 168, 1],
    ['in Persian digits', '۱۴۰۳/۱۲/۲۹ ۱۰:۰۰', '۱۴۰۴/۰۱/۰۶ ۱۰:۰۱', { timezone: 'Asia/Tehran' }, 168 + 1 / 60, 0],
  ])('%s', async (_, created, replied, raw, hours, within) => {
    const response = await latency([written([created, replied])], { asOf, ...raw });
    expect(response.naiveMeanHours).toBeCloseTo(hours, 9);
    expect(response.within).toMatchObject({ value: within, n: 1 });
  });

  it('knows no time where the reply is older than the review, and says so', async () => {
    const response = await latency([written(['2024-03-02T10:00:00Z', '2024-03-01T10:00:00Z'])], { asOf });
    expect(response).toMatchObject({ answered: 1, answeredUndated: 1, within: { n: 0 }, naiveMeanHours: null });
    expect(response.why).toMatchObject({ 'reply-before-review': 1 });
    expect(response.reopened).toMatchObject({ reviews: 1 });
  });

  it('lets a reply after asOf wait', async () => {
    const file = written(['2024-03-01T10:00:00Z', '2024-03-20T10:00:00Z']);
    const response = await latency([file], { asOf: '2024-03-10' });
    expect(response).toMatchObject({ answered: 1, answeredAfterAsOf: 1, waiting: 1, within: { value: 0, n: 1 } });
    expect(response.activity).toMatchObject({ sent: 0 });
  });

  it('has no quantile where everyone waits', async () => {
    const response = await latency([written(['2024-03-01T10:00:00Z', ''], ['2024-03-02T10:00:00Z', ''])], { asOf });
    const within = { value: 0, low: null, high: null, n: 2 };
    expect(response.km).toEqual({ within, medianHours: null, p75Hours: null, p90Hours: null });
    expect(response.logRank).toBeNull();
  });

  it('starts at the first submission where two monthly files hold a review before and after its edit', async () => {
    const head =
      'Package Name,Review Submit Date and Time,Review Submit Millis Since Epoch,Review Last Update Date and Time,Review Last Update Millis Since Epoch,Star Rating,Review Title,Review Text,Developer Reply Date and Time,Developer Reply Millis Since Epoch,Developer Reply Text,Review Link';
    const link = 'https://play.google.com/console/developers/app/reviews?reviewId=3f1c0b52-6a11-4c9e-9d0e-bb0000000001';
    const both = (iso: string): string => `${iso},${String(Date.parse(iso))}`;
    const row = (edit: string, stars: string, text: string, replied: string): string =>
      `org.example.notes,${both('2025-10-30T10:00:00Z')},${both(edit)},${stars},,${text},${both(replied)},Thank you,${link}`;
    const before = row('2025-10-30T10:00:00Z', '1', 'It forgets my notes', '2025-10-31T10:00:00Z');
    const after = row('2025-11-05T10:00:00Z', '5', 'It remembers them now', '2025-11-06T10:00:00Z');
    writeFileSync(join(folder, 'october.csv'), `${head}\n${before}\n`);
    writeFileSync(join(folder, 'november.csv'), `${head}\n${after}\n`);
    const orders = [
      ['october.csv', 'november.csv'],
      ['november.csv', 'october.csv'],
    ];
    for (const order of orders) {
      const response = await latency(order, { asOf: '2025-11-30' });
      expect(response).toMatchObject({ reviews: 1, answered: 1, naiveMeanHours: 24, within: { value: 1, n: 1 } });
      expect(response.reopened).toMatchObject({ known: 1, reviews: 1 });
    }
  });
});

describe('working hours', () => {
  let file = '';
  beforeAll(() => {
    // Thursday 19 March 2026 at 15:30 in Tehran, answered on Monday at 9:30.
    file = written(['2026-03-19 15:30', '2026-03-23 09:30']);
  });
  const tehran: RawOptions = { timezone: 'Asia/Tehran', asOf: '2026-04-30' };

  it('stand beside the calendar, in the zone that is given', async () => {
    const response = await latency([file], { ...tehran, business: 'sat-wed@8-16', sla: ['7d', '3bd'] });
    expect(response).toMatchObject({ slaHours: 168, naiveMeanHours: 90 });
    expect(response.business).toMatchObject({
      ...{ schedule: 'sat-wed@8-16', zone: 'Asia/Tehran', hoursPerWeek: 40, hoursPerDay: 8 },
      ...{ naiveMeanHours: 17.5, medianHours: 17.5, holidays: 0 },
      slas: [{ days: 3, hours: 24, within: { value: 1, n: 1 } }],
    });
  });

  it('stand in the zone of the input where none is given', async () => {
    const jalali = written(['1404/12/28 15:30', '1405/01/03 09:30']);
    const { business } = await latency([jalali], { asOf: '2026-04-30', business: 'sat-wed@8-16' });
    expect(business).toMatchObject({ zone: 'Asia/Tehran', medianHours: 17.5 });
    expect((await latency([file], { asOf: '2026-04-30', business: 'sat-wed' })).business?.zone).toBe('UTC');
  });

  it.each([
    ['sat-thu@9-13', 4 + 4 + 0.5],
    ['sat-wed@8-12,13-16;thu@8-12', 7 + 7 + 1.5],
    ['sat-wed', 24 + 24 + 9.5],
    ['mon', 9.5],
    ['Saturday,Sunday@08:30-10:00', 3],
    ['sat@8-12,10-14', 6],
  ])('%s', async (business, hours) => {
    expect((await latency([file], { ...tehran, business })).business?.medianHours).toBeCloseTo(hours, 9);
  });

  it('stop on holidays, in any calendar, with or without a name', async () => {
    // 1 Farvardin 1405 is Saturday, 21 March 2026.
    writeFileSync(
      join(folder, 'holidays.csv'),
      'date,name\n1405/01/01,نوروز\n2026-03-22\n# next\n"1447/10/01",عيد الفطر\n',
    );
    const { business } = await latency([file], { ...tehran, business: 'sat-wed@8-16', holidays: 'holidays.csv' });
    expect(business).toMatchObject({ medianHours: 1.5, holidays: 3 });
  });

  it.each<readonly [RawOptions, string]>([
    [{ business: 'mon-fry@9-17' }, '"fry" is no day of the week (did you mean fri?)'],
    [{ business: 'mon-fri@17-9' }, 'it ends before it begins'],
    [{ business: 'mon-fri@9-25' }, 'a day ends at 24'],
    [{ business: 'mon-fri@nine' }, '"nine" is no range of hours'],
    [{ business: 'mon-fri@9-10:75' }, '"9-10:75" is no range of hours'],
    [{ business: 'mon-fri@9-12@13-17' }, 'more than one @'],
    [{ business: 'mon-wed-fri' }, '"mon-wed-fri" is no range of days'],
    [{ business: '' }, 'is no day of the week'],
    [{ holidays: 'holidays.csv' }, '--holidays needs --business'],
    [{ business: 'mon', holidays: 'nowhere.csv' }, '--holidays nowhere.csv cannot be read: ENOENT'],
    [{ sla: ['3bd'] }, 'needs latency --business'],
  ])('%o is refused in words', async (raw, words) => {
    await expect(latency([file], raw)).rejects.toThrow(words);
  });

  it.each([
    ['a day that does not exist', '2026-03-21\n\n1404/12/30\n', 'line 3: "1404/12/30"'],
    ['prose', 'Nowruz\nthe whole week\n', 'line 2: "the whole week"'],
    ['a time', '2026-03-21 10:00\n', 'line 1: "2026-03-21 10:00"'],
  ])('a file of holidays with %s is refused with its line', async (_, text, words) => {
    writeFileSync(join(folder, 'bad.txt'), text);
    await expect(latency([file], { business: 'mon-fri', holidays: 'bad.txt' })).rejects.toThrow(words);
  });
});
